"use strict";
exports.id = 184;
exports.ids = [184];
exports.modules = {

/***/ 184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRevocation: () => (/* binding */ explainRevocation)
});

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(700);
// EXTERNAL MODULE: ./github/rate-limit.js
var rate_limit = __webpack_require__(356);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(968);
// EXTERNAL MODULE: ./github/service.js
var service = __webpack_require__(225);
;// CONCATENATED MODULE: ./github/refusal.js


/** GitHub's words when a JWT is not signed with a key of the App that it names. */
const KEY_MISMATCH = /^A JSON web token could not be decoded/;
/** Where Gitea and Forgejo, whose API looks much like GitHub's, link to in each refusal. */
const GITEA = '/api/swagger';
/** GitHub's no, or an answer that is not one of its API: one error for both, whichever way it came. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    headers;
    body;
    requestId;
    /** Whether the answer is one that GitHub's API can give: JSON, with a status that refuses. */
    isOfTheApi;
    /** Whether it bears a mark of GitHub's API: other servers refuse in JSON as well, and a proxy may take headers away. */
    isMarked;
    /** The page of GitHub's documentation that it names. */
    documentation;
    /** Where it came from. */
    url;
    constructor({ status, url, headers, body }) {
        const data = status < 400 ? undefined : jsonObject(body);
        super(wordsOf(data));
        this.status = status;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.requestId = service/* gitHub */.g.requestIdOf(headers);
        this.documentation = /^https:\/\/docs\.github\.com\/[\w./#@-]{0,200}$/.exec(String(data?.documentation_url))?.[0];
        this.isOfTheApi = data !== undefined && !String(data.url).endsWith(GITEA);
        this.isMarked = this.requestId !== undefined || typeof data?.documentation_url === 'string';
    }
    /** An answer that is not what was asked for. Its body is left out: it may hold a token. */
    static unexpected(answer) {
        return new Refusal({ ...answer, body: '' });
    }
    /**
     * The line of a failure's report that quotes GitHub, with what its support needs to find the request; nothing when there
     * are no words to quote.
     */
    get said() {
        if (!this.isOfTheApi)
            return undefined;
        const who = this.isMarked ? 'GitHub' : this.host;
        return `${who} said: ${this.status} ${this.message} (request id ${this.requestId ?? 'none'})`;
    }
    /** Who answered with what, such as `proxy.example.com answered 502 (text/html)`. */
    get answer() {
        return `${this.host} answered ${this.status} (${this.type})`;
    }
    get host() {
        return new URL(this.url).host;
    }
    /** What kind of text came, such as `text/html`. */
    get type() {
        const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(this.headers['content-type'] ?? '') ?? [];
        return type ?? 'no content type';
    }
}
const MAX_WORDS = 1_000;
/** The words of an answer, bounded. An answer without a message is never quoted: it may contain a token. */
function wordsOf(data) {
    if (data === undefined)
        return '(what came is not an answer of its API, and is not shown)';
    if (!('message' in data))
        return '(JSON without a message, which is not shown)';
    const words = typeof data.message === 'string' ? data.message : JSON.stringify(data.message);
    return (0,printable/* oneLine */.TN)(`${words}${'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''}`, MAX_WORDS);
}
/** An answer's JSON object; nothing when it is anything else. */
function jsonObject(body) {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./github/explain-revocation.js
// Loaded only when a revocation was not answered with success.



/** Says whether the token was already gone, or why it is still valid. */
function explainRevocation({ name, expiresAt }, answer, log) {
    const theToken = `T${name.slice(1)}`;
    const until = expiresAt ? `until ${expiresAt}` : 'for an hour at most';
    const failed = (why, asked, details) => new failure/* Failure */.H('revoke-failed', `${theToken} could not be revoked: ${why} (${asked}). It lives ${until}.`, details);
    if ('error' in answer) {
        const { error } = answer;
        const why = error instanceof Error ? error.message : String(error);
        return failed(why, 'status none, request id none', { cause: error });
    }
    const refusal = new Refusal(answer);
    const { status, requestId = 'none', said, isOfTheApi } = refusal;
    if ((status === 401 || status === 404) && isOfTheApi) {
        log.info(`${theToken} was already gone (GitHub answered ${status}, request id ${requestId})`);
        return undefined;
    }
    const end = (0,rate_limit/* limitEndOf */.C)(answer);
    const who = said === undefined ? `${refusal.host} answered with ${refusal.type}` : 'GitHub refused';
    const why = end ? `${who}; its rate limit ends at ${end}` : who;
    return failed(why, `status ${status}, request id ${requestId}`, { said, cause: refusal });
}


/***/ })

};
;