"use strict";
exports.id = 54;
exports.ids = [54];
exports.modules = {

/***/ 5054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIdentity: () => (/* binding */ findIdentity)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9565);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);



/** In milliseconds: a token that was minted a moment ago may not be known everywhere yet, and is answered with 401. */
const WAITS_FOR_TOKEN = [500, 1_000, 2_000];
/** Asks GitHub for the user that the App acts as: one call. Its ID is not the App's, and is nowhere else to be had. */
async function findIdentity(request) {
    const { server, appSlug, target } = request;
    if (appSlug === '')
        throw new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-the-github-api', "The answer to the look-up does not say the App's slug, by which its bot goes");
    const name = `${appSlug}[bot]`;
    try {
        const botUserId = readUserId(await askForUser(name, request));
        const { hostname } = new URL(server.webUrl);
        return { botUserId, name, email: `${botUserId}+${name}@users.noreply.${hostname}` };
    }
    catch (error) {
        const { diagnose } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 6608));
        throw diagnose(error, { stage: 'identity', target });
    }
}
async function askForUser(name, { send, server, token, sleep }) {
    const url = `${server.apiUrl}/users/${encodeURIComponent(name)}`;
    const question = { method: 'GET', url, headers: { authorization: `Bearer ${token.reveal()}` } };
    for (const wait of WAITS_FOR_TOKEN) {
        const answer = await send(question);
        if (answer.status !== 401)
            return answer;
        await sleep(wait);
    }
    return send(question);
}
function readUserId(answer) {
    if (answer.status !== 200)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(answer);
    const id = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idIn */ .DG)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(answer.body)?.id);
    if (id === undefined)
        throw _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_.unexpected(answer);
    return id;
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JU: () => (/* binding */ KEY_MISMATCH),
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   o$: () => (/* binding */ jsonObject)
/* harmony export */ });
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3225);


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
        this.requestId = _service_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHub */ .g.requestIdOf(headers);
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
    return (0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(`${words}${'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''}`, MAX_WORDS);
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


/***/ })

};
;