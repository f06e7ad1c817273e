"use strict";
exports.id = 128;
exports.ids = [128];
exports.modules = {

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn),
/* harmony export */   S: () => (/* binding */ orWarning)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);

/** Does one thing of several: whatever it throws is a warning, so that the others are done all the same. */
async function orWarning(runtime, [code, what], work) {
    try {
        return await work();
    }
    catch (error) {
        await warn(new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, `${what}: ${String(error)}`, { cause: error }), runtime);
        return undefined;
    }
}
/** Tells of a failure in an annotation; what finds its words is loaded only then. */
async function warn(failure, runtime) {
    const { reportWarning } = await __webpack_require__.e(/* import() */ 914).then(__webpack_require__.bind(__webpack_require__, 2914));
    reportWarning(failure, runtime);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ limitEndOf),
/* harmony export */   L: () => (/* binding */ limitOf)
/* harmony export */ });
/* harmony import */ var _runtime_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8954);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);


const MAX_DATE = 8.64e15; // the last one JavaScript has
// Refusals that may come with the last request of a limit, and do not pass with it.
const OTHER_REFUSALS = /suspended|IP allow list|not accessible by integration/;
// In JSON: the page of a proxy may have such words as well.
const LIMIT_WORDS = /^\s*\{[^]*(?:rate limit|abuse detection)/i;
/** Reads one of GitHub's rate limits (primary or secondary), told by header first, then by message. */
function limitOf(answer) {
    return isRateLimit(answer) ? { endsAt: resetOf(answer) } : undefined;
}
function isRateLimit({ status, headers, body }) {
    if (status === 429)
        return true;
    if (status !== 403 || OTHER_REFUSALS.test(body))
        return false;
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMIT_WORDS.test(body);
}
/** When the primary limit is filled again, if it is used up; in milliseconds since 1970. */
function resetOf({ headers }) {
    const reset = headers['x-ratelimit-reset'] ?? '';
    return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
        ? Number(reset) * 1000
        : undefined;
}
/** When the rate limit that an answer speaks of ends, as a person reads it; unknown when GitHub does not say. */
function limitEndOf(answer, now = Date.now()) {
    const limit = limitOf(answer);
    const theirNow = (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .clockOf */ .ie)(answer, now) ?? NaN;
    const end = limit && ((0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retryAfterOf */ .sT)(answer, theirNow) ?? limit.endsAt);
    const isKnown = end !== undefined && !Number.isNaN(end) && !(end < theirNow) && end <= MAX_DATE;
    return isKnown ? (0,_runtime_time_js__WEBPACK_IMPORTED_MODULE_1__/* .timeText */ .T)(end) : undefined;
}


/***/ }),

/***/ 3225:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2356);

/** What the transport has to know of GitHub's API. */
const gitHub = {
    name: 'GitHub',
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    requestIdOf: (headers) => {
        const id = headers['x-github-request-id'] ?? '';
        return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
    },
    limitOf: _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .limitOf */ .L,
};


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./failures/warn.js
var warn = __webpack_require__(3724);
;// CONCATENATED MODULE: ./github/revoke-token.js
/** Revokes a token with the token itself: the only way there is. Answers what GitHub answered. */
function revokeToken(send, { apiUrl, token }) {
    return send({
        method: 'DELETE',
        url: `${apiUrl}/installation/token`,
        headers: { authorization: `Bearer ${token.reveal()}` },
        effect: 'revokes',
    });
}
/** Sees to the end of a token, and tells of it. Answers why it lives on, if it does; it never throws. */
async function endToken(given, { send, log }) {
    const name = given.owner === undefined ? 'the token' : `the token for ${given.owner}`;
    const answer = await revokeToken(send, given).catch((error) => ({ error }));
    if ('status' in answer && answer.status === 204) {
        log.info(`Revoked ${name}`);
        return undefined;
    }
    const { explainRevocation } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 1184));
    return explainRevocation({ name, expiresAt: given.expiresAt }, answer, log);
}

// EXTERNAL MODULE: ./github/service.js
var service = __webpack_require__(3225);
// EXTERNAL MODULE: ./handover/state.js
var state = __webpack_require__(4011);
// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8706);
;// CONCATENATED MODULE: ./inputs/server.js

const MAX_LENGTH = 2_000;
/** Reads `github-api-url`: github.com, GitHub Enterprise Server (`/api/v3`) or GHE.com (`api.SUBDOMAIN.ghe.com`). */
function parseServer({ asked, runnerApiUrl, runnerWebUrl }, report) {
    const own = (0,address/* withoutSlash */.mW)(runnerApiUrl || 'https://api.github.com');
    const apiUrl = (0,address/* withoutSlash */.mW)(asked || own);
    const problem = problemWith(apiUrl, own);
    if (problem) {
        report('input-invalid', `github-api-url: ${problem}`);
        return { apiUrl, webUrl: apiUrl };
    }
    return { apiUrl, webUrl: apiUrl === own && runnerWebUrl ? (0,address/* withoutSlash */.mW)(runnerWebUrl) : webUrlOf(apiUrl) };
}
function problemWith(apiUrl, own) {
    if (apiUrl.length > MAX_LENGTH)
        return `found ${apiUrl.length} characters; allowed are ${MAX_LENGTH}`;
    // The text itself is not repeated: a URL may carry a password.
    if (!URL.canParse(apiUrl))
        return 'this is not a URL; expected something like https://api.github.com';
    const url = new URL(apiUrl);
    const { protocol, hostname, username, password, search, hash } = url;
    if (protocol !== 'https:' && protocol !== 'http:')
        return `found the protocol "${protocol}"; allowed is https:`;
    if (username || password || search || hash || /[?#]/.test(apiUrl))
        return 'a user name, a password, a query or a fragment is not allowed in it';
    const api = apiOfPage(url);
    if (api)
        return `${hostname} is the address of the web site; did you mean ${api}?`;
    if (url.pathname.endsWith('/graphql'))
        return 'this is the address of the GraphQL API; leave /graphql out of it';
    if (protocol === 'http:' && !(0,address/* isLoopback */.U9)(url) && apiUrl !== own) {
        return `http:// would send the App's credentials in the clear to ${hostname}; use https://`;
    }
    return undefined;
}
/** The address of the API, for those of web sites that tell it. */
function apiOfPage({ hostname }) {
    if (hostname === 'github.com' || hostname === 'www.github.com')
        return 'https://api.github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(hostname) ? `https://api.${hostname}` : undefined;
}
/** https://api.github.com \u2192 https://github.com; https://api.acme.ghe.com \u2192 https://acme.ghe.com; https://HOST/api/v3 \u2192 https://HOST */
function webUrlOf(apiUrl) {
    const url = new URL(apiUrl);
    const host = url.host === 'api.github.com' || url.host.endsWith('.ghe.com')
        ? url.host.replace(/^api\./, '')
        : url.host;
    return `${url.protocol}//${host}${url.pathname.replace(/\/(api\/v3)?$/, '')}`;
}

// EXTERNAL MODULE: ./inputs/source.js
var source = __webpack_require__(4787);
// EXTERNAL MODULE: ./inputs/summary-mode.js
var summary_mode = __webpack_require__(4102);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(3366);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
;// CONCATENATED MODULE: ./revoke.js










const BUDGET_MS = 15_000;
/**
 * The post step: revokes every token that main left, whether main succeeded or not, and then undoes git. Nothing that
 * happens to files may keep a token alive, so they come last. It never fails the job.
 */
async function revoke(runtime) {
    const { log, env } = runtime;
    const asked = (0,source/* runnerInputs */.a)(env).text('github-api-url');
    const server = parseServer({ asked, runnerApiUrl: env.GITHUB_API_URL, runnerWebUrl: env.GITHUB_SERVER_URL }, () => undefined);
    const { tokens: first, skipped, problems, gitSetup, agent } = (0,state/* readState */.un)(env, { github: server.apiUrl });
    const finished = agent === undefined ? undefined : await endAgent(runtime, agent);
    const tokens = [...first, ...(skipped ? [] : renewedTokens(finished, first, server.apiUrl))];
    if (tokens.length === 0)
        log.info(skipped ? 'skip-token-revoke is true: the token lives on until it expires' : 'No token to revoke');
    const sender = (0,transport_sender/* httpSender */.C)(runtime, BUDGET_MS);
    try {
        const failed = await Promise.all(tokens.map((kept) => REVOKERS[kept.provider](kept, sender, log)));
        for (const problem of problems)
            await (0,warn/* warn */.R)(new failure/* Failure */.H('revoke-failed', problem), runtime);
        for (const failure of failed)
            if (failure !== undefined)
                await (0,warn/* warn */.R)(failure, runtime);
    }
    finally {
        if (gitSetup !== undefined)
            await undoGit(runtime, gitSetup);
        if (finished)
            await tellOfAgent(finished, runtime);
    }
}
/** Ends what renewed the tokens beside the job. If that fails, what is known is revoked all the same. */
function endAgent(runtime, state) {
    return (0,warn/* orWarning */.S)(runtime, ['keep-fresh-failed', 'The agent could not be ended'], async () => {
        const { finishAgent } = await __webpack_require__.e(/* import() */ 955).then(__webpack_require__.bind(__webpack_require__, 9955));
        return finishAgent(runtime, state);
    });
}
/** The tokens of the agent's journal that main did not leave itself. */
function renewedTokens(finished, first, apiUrl) {
    const known = new Set(first.map(({ token }) => token.reveal()));
    return (finished?.tokens ?? [])
        .filter(({ token }) => !known.has(token))
        .map(({ token, owner, expiresAt }) => ({
        provider: 'github',
        token: new secret/* Secret */.z(token),
        apiUrl,
        owner,
        expiresAt,
    }));
}
async function tellOfAgent({ failure, diagram, cleanUp }, runtime) {
    const isWanted = (0,summary_mode/* parseSummaryMode */.l)((0,source/* runnerInputs */.a)(runtime.env).text('summary')) === 'always';
    if (isWanted && diagram !== undefined)
        runtime.writeSummary(diagram);
    if (failure)
        await (0,warn/* warn */.R)(failure, runtime);
    await (0,warn/* orWarning */.S)(runtime, ['keep-fresh-failed', 'The folder of the agent could not be deleted'], cleanUp);
}
/** Takes back what `setup-git` wrote: files alone, and a wait of two seconds at most for git's lock. */
async function undoGit(runtime, setup) {
    await (0,warn/* orWarning */.S)(runtime, ['git-setup-failed', 'What setup-git wrote could not be taken back'], async () => {
        const { undoGitSetup } = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.bind(__webpack_require__, 1163));
        await undoGitSetup(runtime, setup);
        runtime.log.info('git no longer acts as the App');
    });
}
/** Who ends the tokens of each provider. */
const REVOKERS = {
    github: (kept, sender, log) => endToken(kept, { send: sender.to(service/* gitHub */.g), log }),
};


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/** A time as GitHub writes it, in ISO 8601 without milliseconds, from milliseconds since 1970. */
const timeText = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');


/***/ })

};
;