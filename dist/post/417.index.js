"use strict";
exports.id = 417;
exports.ids = [417];
exports.modules = {

/***/ 8594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
// Loaded only when Bitbucket refused the consumer: its words \u2192 what to mend.

const PRIVATE = 'Tick "This is a private consumer" in the settings of the consumer: only such a one gets tokens of its own.';
const CALLBACK = 'Give the consumer a callback URL in its settings, any one: without it Bitbucket gives no token.';
/** What Bitbucket's refusal means. */
function explainRefusal(refusal) {
    const { status, words, said } = refusal;
    const details = { said, cause: refusal };
    if (status === 401 || /invalid_client|unauthorized_client/.test(words))
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('consumer-refused', 'Bitbucket does not accept consumer-key and consumer-secret', details);
    if (/invalid_grant|private consumer/i.test(words))
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('consumer-refused', 'Bitbucket gives this consumer no token of its own', {
            ...details,
            fix: PRIVATE,
        });
    if (/invalid_request|callback|redirect_uri/i.test(words))
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('consumer-refused', 'Bitbucket lacks something in the settings of the consumer', {
            ...details,
            fix: CALLBACK,
        });
    return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('host-refused', 'Bitbucket gave no token', details);
}


/***/ }),

/***/ 1184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRevocation: () => (/* binding */ explainRevocation)
});

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./github/rate-limit.js
var rate_limit = __webpack_require__(2356);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(9968);
// EXTERNAL MODULE: ./github/service.js
var service = __webpack_require__(3225);
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


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRevocation: () => (/* binding */ explainRevocation)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1612);
/* harmony import */ var _hosts_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8628);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7649);
// Loaded only when a revocation was not answered with success.




/** Says whether the token was already gone, or why it is still valid. */
function explainRevocation({ kind, id, expiresAt, apiUrl }, ended, { target, log, secrets, }) {
    const what = `The ${kind} token${id === undefined ? '' : ` ${id}`} for ${target}`;
    const failed = (why, details) => new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('revoke-failed', `${what} could not be revoked: ${why}. It lives until ${expiresAt}.`, {
        fix: `Nothing, if the token may live that long. Else revoke it in the settings of ${target}, under "Access tokens" or "Repository".`,
        ...details,
    });
    if ('error' in ended) {
        const { error } = ended;
        const said = error instanceof _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? error.said : undefined;
        return failed(error instanceof Error ? error.message : String(error), { said, cause: error });
    }
    const { host } = new URL(apiUrl);
    const { status, headers, body } = ended;
    const data = (0,_hosts_host_js__WEBPACK_IMPORTED_MODULE_3__/* .objectIn */ .D7)(body);
    if (data === undefined)
        return failed(`${host} answered ${status} (${(0,_hosts_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .typeOf */ .QP)(headers)})`, {});
    const refusal = new _hosts_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(ended, data, { host: _service_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLab */ .w, secrets });
    if ((kind === 'access' && status === 401) || isGone(refusal)) {
        log.info(`${what} was already gone (GitLab answered ${status})`);
        return undefined;
    }
    return failed(`GitLab answered ${status}${(0,_hosts_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfLimit */ .wI)(ended, _service_js__WEBPACK_IMPORTED_MODULE_2__/* .gitLab */ .w)}`, {
        said: refusal.said,
        cause: refusal,
    });
}
/** GitLab answers 404 also for a project that the parent does not see any more. */
const isGone = ({ status, words }) => status === 404 && !/(?:project|group|namespace) not found/i.test(words);


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);

/** What GitLab's refusal means. */
function explainRefusal(refusal, about) {
    const { status, words, said } = refusal;
    const { target, token, scopes, webUrl } = about;
    const what = `a${token.kind === 'access' ? `n access token as ${token.levelName}` : ' deploy token'} for ${target.name}`;
    const failed = (code, happened, fix) => new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, happened, { said, fix, cause: refusal });
    const { host } = new URL(webUrl);
    if (/moved projects/i.test(words))
        return failed('target-not-found', `The ${target.kind} ${target.name} has another path now`, 'Set `project` to the path in the address of its page, to which GitLab leads from the old one, or to its ID.');
    if (status === 401)
        return failed('parent-token-refused', `${host} does not accept the token in \`token\`: it is invalid, expired or revoked there`);
    if (/insufficient_(?:granular_)?scope/.test(words))
        return failed('parent-token-refused', `The token in \`token\` lacks the scope to make ${what}`, lackingScope(words, about));
    if (/access level/i.test(words) && status !== 404)
        return failed('role-too-low', `GitLab does not let the parent make ${what}: it cannot give more than it has itself`, `Set access-level to what the parent's owner has there at most, or raise that.`);
    if (status === 403 || /does not have permission|not allowed to|forbidden/i.test(words))
        return failed('role-too-low', `GitLab does not let the parent make ${what}`);
    if (status === 404)
        return failed('target-not-found', `${host} shows the parent no ${target.kind} ${target.name}`);
    if (/scope/i.test(words))
        return failed('scope-not-allowed', `GitLab does not give a token with the scopes ${scopes.join(', ')}`);
    if (/expir/i.test(words))
        return failed('expiry-not-allowed', `GitLab does not give a token that ends then`);
    return failed('host-refused', `GitLab did not make ${what}`);
}
function lackingScope(words, { target, token }) {
    const route = token.kind === 'deploy' ? 'create and delete deploy tokens' : 'create access tokens';
    return words.includes('granular')
        ? `Let the fine-grained parent token ${route} in ${target.name}; GitLab names the permission that it lacks.`
        : 'Make the parent a personal access token with the scope `api`: no narrower one of GitLab can make tokens, but for fine-grained ones (docs/gitlab.md).';
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gitLab)
/* harmony export */ });
/** What the transport has to know of GitLab's API, and what its refusals say: https://docs.gitlab.com/api/rest/. */
const gitLab = {
    name: 'GitLab',
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => {
        const id = headers['x-request-id'] ?? '';
        return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
    },
    // By Retry-After, which the transport reads, or this: seconds since 1970, often left out.
    limitOf: ({ status, headers }) => {
        if (status !== 429)
            return undefined;
        const reset = headers['ratelimit-reset'] ?? '';
        return { endsAt: /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : undefined };
    },
    wordsOf: (data) => ['message', 'error', 'error_description', 'scope'].flatMap((name) => wordsIn(data, name)).join('; '),
};
/** A text, or what Rails says of each attribute: `{"expires_at": ["can't be blank"]}`. */
function wordsIn(data, name) {
    const value = data[name];
    if (value === undefined || value === null || value === '')
        return [];
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return [name === 'scope' ? `scope: ${words}` : words];
}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Me: () => (/* binding */ skewOf),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/** An answer's JSON object; nothing when it is anything else. */
function objectIn(body) {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The host's clock minus ours, in milliseconds, by the Date of its answer; nothing where that has none. */
function skewOf(headers, now) {
    const theirs = Date.parse(headers.date ?? '');
    return Number.isNaN(theirs) ? undefined : theirs - now;
}
/** What a header, git's configuration and a line of a file can carry as it is: the form of tokens, whatever they hold. */
const isToken = (text) => typeof text === 'string' && /^[!-~]{1,4096}$/.test(text);


/***/ }),

/***/ 8295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportOtherNames: () => (/* binding */ reportOtherNames)
/* harmony export */ });
/** Reports inputs that were probably meant for one of ours. */
function reportOtherNames(strays, { ours, others }, report) {
    for (const stray of strays) {
        const name = stray.replaceAll('_', '-');
        const meant = ours.includes(name) ? name : Object.hasOwn(others, name) ? others[name] : undefined;
        if (meant === undefined)
            continue;
        const why = 'this action has no such input, so it would count for nothing';
        report('input-invalid', `${stray}: ${why}; did you mean ${meant}?`);
    }
}


/***/ }),

/***/ 8628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ Refusal),
/* harmony export */   QP: () => (/* binding */ typeOf),
/* harmony export */   failureOfOutcome: () => (/* binding */ failureOfOutcome),
/* harmony export */   wI: () => (/* binding */ endOfLimit)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9968);
/* harmony import */ var _runtime_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8954);
/* harmony import */ var _transport_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6973);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3920);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1612);
// Loaded only when a host did not answer with what was asked for.






const MAX_WORDS = 1_000;
const MAX_DATE = 8.64e15; // the last one JavaScript has
/** A host's no: JSON, with a status that refuses. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    headers;
    data;
    /** What the host said, on one line, without any secret of this step. */
    words;
    /** The line of a failure's report that quotes it. */
    said;
    constructor({ status, headers }, data, { host, secrets }) {
        // GitLab begins with the status.
        const bare = host.wordsOf(data).replace(new RegExp(`^${status} `), '');
        const words = withoutSecrets((0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(bare, MAX_WORDS), secrets);
        super(words);
        this.status = status;
        this.headers = headers;
        this.data = data;
        this.words = words;
        this.said = `${host.name} said: ${status} ${words || '(nothing)'} (request id ${host.requestIdOf(headers) ?? 'none'})`;
    }
}
/** A text without the secrets of this step, also where it repeats them as a header has them. */
function withoutSecrets(text, secrets) {
    const forms = secrets.flatMap((secret) => {
        const plain = secret.reveal();
        return [plain, Buffer.from(plain).toString('base64'), encodeURIComponent(plain)];
    });
    return forms.filter((form) => form.length > 3).reduce((rest, form) => rest.replaceAll(form, '***'), text);
}
/** Why a question was not answered with what was asked for. */
async function failureOfOutcome(outcome, { host, request, secrets, lost, explain }) {
    const at = new URL(request.url).host;
    if ('error' in outcome) {
        const { error } = outcome;
        if (!(error instanceof _transport_message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr))
            return error;
        return noAnswer(error, host.name, error.mayHaveActed ? lost : '');
    }
    const { status, headers, body } = outcome;
    const data = (0,_host_js__WEBPACK_IMPORTED_MODULE_4__/* .objectIn */ .D7)(body);
    const more = (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOpen */ .LN)(outcome) || status < 300 ? `. ${lost}` : '';
    if (host.limitOf(outcome))
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('rate-limited', `${host.name} (${at}) limits the rate of requests${endOfLimit(outcome, host)}`);
    if (status >= 500) {
        const details = data ? { said: new Refusal(outcome, data, { host, secrets }).said } : {};
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('host-unavailable', `${host.name} (${at}) answered ${status}${more}`, details);
    }
    if (data === undefined || status < 400)
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-the-api', `${at} answered ${status} (${typeOf(headers)})${leadsTo(outcome)}${more}`);
    return explain(new Refusal(outcome, data, { host, secrets }));
}
function noAnswer(error, who, lost) {
    const details = { cause: error };
    const happened = `${error.message}${lost && `. ${lost}`}`;
    switch (error.kind) {
        case 'cancelled':
            return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('job-cancelled', happened, details);
        case 'timed-out':
            return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('host-timed-out', `${who}: ${happened}`, details);
        case 'unreachable':
            return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('host-unreachable', `${who}: ${happened}`, details);
        case 'not-the-api':
            return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-the-api', `${who}: ${happened}`, details);
    }
}
/** When a rate limit ends, by the host's word, if it says one that can be. */
function endOfLimit(answer, host) {
    const theirNow = (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .ie)(answer) ?? Date.now();
    const end = (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryAfterOf */ .sT)(answer, theirNow) ?? host.limitOf(answer)?.endsAt;
    return end !== undefined && end >= theirNow && end <= MAX_DATE
        ? `; the limit ends at ${(0,_runtime_time_js__WEBPACK_IMPORTED_MODULE_5__/* .timeText */ .T)(end)}`
        : '';
}
/** What kind of text came, such as `text/html`. */
function typeOf(headers) {
    const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(headers['content-type'] ?? '') ?? [];
    return type ?? 'no content type';
}
/** Where a redirect leads that was not followed: credentials go to the host alone that they are for. */
function leadsTo({ status, headers, url }) {
    const { location = '' } = headers;
    if (status < 300 || status >= 400 || !URL.canParse(location, url))
        return '';
    const { origin } = new URL(location, url);
    return origin === new URL(url).origin
        ? ', a redirect that this request cannot follow'
        : `, a redirect to ${origin.slice(0, 200)}, which is not asked: the credentials are for this host alone`;
}


/***/ })

};
;