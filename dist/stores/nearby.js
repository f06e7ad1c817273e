/** Whether credentials may go there: over TLS, or within this machine, or to hosts that are known to be its neighbours. */
export function isSafe(url, alsoHosts = []) {
    if (!URL.canParse(url))
        return false;
    const { protocol, hostname, username, search, hash } = new URL(url);
    if (username || search || hash)
        return false;
    if (protocol === 'https:')
        return true;
    return protocol === 'http:' && (isThisMachine(hostname) || alsoHosts.includes(hostname));
}
/** Whether a URL's host is this very machine. */
export function isThisMachine(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
