import { quoted } from "./quoted.js";
/** The line of a failure's report that quotes a store, with what its logs know the request by. */
export function saidBy(service, answer) {
    const requestId = service.requestIdOf(answer.headers) ?? 'none';
    const words = service.wordsOf(answer) || '(no words that can be shown)';
    return `${service.name} said: ${answer.status} ${words} (request id ${requestId})`;
}
/** What answered is not the service that was asked. */
export function stranger({ name }, { url, status }, failure) {
    const { host } = new URL(url);
    const whatHappened = `What answers for ${name} at ${host} is not ${name} (status ${status})`;
    return failure('key-store-unavailable', whatHappened);
}
/** Who the run says it is, as a sentence after another one; nothing for a token of the machine. */
export function claimsOf(idToken) {
    if (!idToken)
        return '';
    const { iss, sub, aud } = idToken.claims;
    return `. The ID token of this run has iss ${quoted(iss)}, sub ${quoted(sub)}, aud ${quoted(aud)}`;
}
