"use strict";
exports.id = 797;
exports.ids = [797];
exports.modules = {

/***/ 1619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6973);
// Loaded only for what nobody asked for: every request says `accept-encoding: identity`.


const bound = { maxOutputLength: _message_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_BYTES */ .YK };
const gunzip = (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, bound);
const DECOMPRESSORS = new Map([
    ['gzip', gunzip],
    ['x-gzip', gunzip],
    ['br', (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, bound)],
    ['zstd', (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, bound)],
    // By the standard with a zlib header (low half 8), which some servers leave out.
    [
        'deflate',
        (bytes) => ((bytes[0] ?? 0) & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(bytes, bound) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes, bound),
    ],
]);
/** Undoes one content coding (RFC 9110, section 8.4.1). It throws a NetworkError when that cannot be done within the bound. */
function decompress(bytes, coding, host) {
    const undo = DECOMPRESSORS.get(coding);
    if (!undo)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', `the answer of ${host} has a content-encoding that was not asked for`);
    try {
        return undo(bytes);
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(host));
        // A proxy that decompressed it may have left the header.
        if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 100)))
            return bytes;
        throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', `the answer of ${host} cannot be decompressed`, error);
    }
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findProxy: () => (/* binding */ findProxy),
/* harmony export */   proxyAuthorization: () => (/* binding */ proxyAuthorization),
/* harmony export */   proxyRoutes: () => (/* binding */ proxyRoutes)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8706);



/** Makes the function that finds the way to a host: direct, forwarded by a proxy (http), or through its tunnel (https). */
function proxyRoutes({ runtime, direct, timeoutMs }) {
    const options = { keepAlive: true, timeout: timeoutMs };
    const toProxy = { 'http:': new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options), 'https:': new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(options) };
    const tunnels = new Map();
    let warned = false;
    return (url) => {
        const proxy = findProxy(url, runtime.env);
        if (proxy === undefined)
            return direct(url);
        if (proxy === 'unusable') {
            if (!warned)
                runtime.log.warning('The proxy variable holds no http:// or https:// URL; going without.', 'proxy');
            warned = true;
            return direct(url);
        }
        if (url.protocol === 'https:') {
            const tunnel = tunnels.get(proxy.href) ?? new TunnelAgent(proxy, options);
            tunnels.set(proxy.href, tunnel);
            return { agent: tunnel };
        }
        return {
            agent: toProxy[proxy.protocol],
            protocol: proxy.protocol,
            hostname: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(proxy),
            port: proxy.port,
            servername: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverNameOf */ .a_)(proxy),
            path: url.href,
            headers: { host: url.host, ...proxyAuthorization(proxy) },
        };
    };
}
/**
 * The proxy that HTTPS_PROXY, HTTP_PROXY and NO_PROXY (either case) name for a URL, if any.
 * A value that is no http(s) URL is answered as `unusable`: it must not make a step fail by itself.
 */
function findProxy(target, env) {
    const scheme = target.protocol.slice(0, -1); // http or https
    const value = env[`${scheme}_proxy`] || env[`${scheme.toUpperCase()}_PROXY`];
    if (!value?.trim() || isBypassed(target, env.no_proxy || env.NO_PROXY || ''))
        return undefined;
    const text = value.includes('://') ? value.trim() : `http://${value.trim()}`;
    if (!URL.canParse(text))
        return 'unusable';
    const proxy = new URL(text);
    return proxy.protocol === 'http:' || proxy.protocol === 'https:' ? proxy : 'unusable';
}
/** NO_PROXY: `*`, or names that hold for themselves and all below them, each with an optional port. */
function isBypassed(target, noProxy) {
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(target).toLowerCase();
    const port = String((0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .HM)(target));
    return noProxy
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean)
        .some((entry) => {
        if (entry === '*')
            return true;
        const [, name = '', onPort] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(entry.replace(/^\*?\./, '')) ?? [];
        const isAddress = (entry.match(/:/g)?.length ?? 0) > 1 && !entry.includes(']');
        const meant = isAddress ? entry : name;
        if (!isAddress && onPort !== undefined && onPort !== port)
            return false;
        return meant !== '' && (host === meant || host.endsWith(`.${meant}`));
    });
}
/** The Proxy-Authorization header for the user and password in a proxy's URL. */
function proxyAuthorization(proxy) {
    if (!proxy.username && !proxy.password)
        return {};
    const credentials = `${decode(proxy.username)}:${decode(proxy.password)}`;
    return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a lone % in a password
    }
}
/** An agent for https that reaches its hosts through a CONNECT tunnel. */
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    constructor(proxy, options) {
        super(options);
        this.#proxy = proxy;
    }
    createConnection(options, callback) {
        const authority = `${options.host?.includes(':') ? `[${options.host}]` : options.host}:${options.port}`;
        const proxy = this.#proxy;
        const send = proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
        const connect = send({
            host: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .addressOf */ .ci)(proxy),
            port: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .portOf */ .HM)(proxy),
            servername: (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .serverNameOf */ .a_)(proxy),
            method: 'CONNECT',
            path: authority,
            headers: { host: authority, ...proxyAuthorization(proxy) },
            agent: false,
        });
        // Whoever waits for the tunnel has a timer of his own: once he has given up, nothing here holds the process.
        const deadline = setTimeout(() => {
            connect.destroy(new Error('the proxy did not answer in time'));
        }, options.timeout).unref();
        connect.once('close', () => {
            clearTimeout(deadline);
        });
        connect.once('socket', (socket) => socket.unref());
        connect.once('connect', (answer, socket) => {
            clearTimeout(deadline);
            socket.ref();
            if (answer.statusCode === 200) {
                callback(null, super.createConnection({ ...options, socket }) ?? undefined);
            }
            else {
                socket.destroy();
                callback(new ProxyRefusal(answer.statusCode ?? 0));
            }
        });
        connect.once('error', (error) => {
            error.message = `through the proxy: ${error.message}`;
            callback(error);
        });
        connect.end();
    }
}
/** The proxy answered the CONNECT with something else than 200. */
class ProxyRefusal extends Error {
    permanent;
    constructor(status) {
        super(`the proxy answered ${status}${status === 407 ? ': it wants other credentials' : ''}`);
        this.permanent = status < 500;
    }
}


/***/ })

};
;