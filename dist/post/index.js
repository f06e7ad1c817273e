/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4700:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure),
/* harmony export */   x: () => (/* binding */ cannotKeep)
/* harmony export */ });
/** The one error this action throws on purpose: a code of the catalogue, what happened, and what is known of it. */
class Failure extends Error {
    name = 'Failure';
    code;
    fix;
    said;
    constructor(code, whatHappened, { fix, said, cause } = {}) {
        super(whatHappened, { cause });
        this.code = code;
        this.fix = fix;
        this.said = said;
    }
    /** The same failure with one more thing to say about it. */
    with(more) {
        return this.withMessage(`${this.message}. ${more}`);
    }
    /** The same failure in better words. */
    withMessage(whatHappened, fix = this.fix) {
        const { said, cause } = this;
        return new Failure(this.code, whatHappened, { fix, said, cause });
    }
    toString() {
        return `${this.code}: ${this.message}`;
    }
}
/** What is told of a token that post would not know of, such as for a full disk. */
function cannotKeep(cause) {
    const fix = 'See whether the disk is full, and whether the files of the runner can be written.';
    const happened = `The token could not be kept so as to be revoked later: ${String(cause)}`;
    return new Failure('internal-error', happened, { fix, cause });
}


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4700);

const MAX_SHOWN = 20;
/** All problems as one failure, of which the first are shown: under their own code when they share it, else as `input-invalid`. */
function failureOf(problems) {
    const codes = new Set(problems.map(({ code }) => code));
    const [code = 'input-invalid'] = codes.size === 1 ? codes : [];
    const shown = problems.slice(0, MAX_SHOWN);
    const fixes = [...new Set(shown.flatMap(({ fix }) => fix ?? []))];
    if (codes.size > 1)
        fixes.unshift('Correct what is named; each code is explained in docs/troubleshooting.md.');
    const fix = fixes.length > 0 ? fixes.join('\n') : undefined;
    if (problems.length === 1)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, problems[0]?.text ?? '', { fix });
    const list = shown.map((problem) => `- ${codes.size > 1 ? `${problem.code}: ` : ''}${problem.text}`);
    if (problems.length > MAX_SHOWN)
        list.push(`- and ${problems.length - MAX_SHOWN} more`);
    return new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, `${problems.length} problems with the inputs:\n${list.join('\n')}`, { fix });
}
/**
 * A value of an input as a message may show it: in quotes, on one line, with what nobody can see written out, since it may be
 * the very thing that is wrong. A long one may be anything, so it is not shown.
 */
function quoted(value) {
    if (value.length > 100)
        return `a text of ${value.length} characters`;
    return JSON.stringify(value).replace(INVISIBLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Spaces that are none, marks of no width, and those that turn the direction of writing. */
const INVISIBLE = /[\u0080-\u00a0\u00ad\u061c\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g;


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ warn),
/* harmony export */   S: () => (/* binding */ orWarning)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4700);

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
    const { reportWarning } = await __nccwpck_require__.e(/* import() */ 914).then(__nccwpck_require__.bind(__nccwpck_require__, 2914));
    reportWarning(failure, runtime);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ limitEndOf),
/* harmony export */   L: () => (/* binding */ limitOf)
/* harmony export */ });
/* harmony import */ var _runtime_time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8954);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3920);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ gitHub)
/* harmony export */ });
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2356);

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

/***/ 4011:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   i6: () => (/* binding */ tokenKeeper),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   tA: () => (/* binding */ keepGitSetup),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export keepAgent */
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3366);

// One key per token, numbered in the order of arrival: writing one never touches another,
// so a step that dies half-way leaves every token it knew of to post.
const TOKEN_KEY = 'token-';
const TOKEN_VARIABLE = /^STATE_token-\d{1,4}$/;
const SKIP_KEY = 'skip-token-revoke';
const GIT_KEY = 'git-setup';
const AGENT_KEY = 'keep-fresh';
/** The writing side of the only contract between main and post. */
function tokenKeeper({ saveState, }) {
    const takeBacks = [];
    return {
        keep: ({ token, ...rest }) => {
            const key = `${TOKEN_KEY}${takeBacks.length}`;
            const takeBack = () => {
                saveState(key, '');
            };
            takeBacks.push(takeBack);
            saveState(key, JSON.stringify({ token: token?.reveal(), ...rest }));
            return takeBack;
        },
        leaveAlive: () => {
            for (const takeBack of takeBacks)
                takeBack();
            saveState(SKIP_KEY, 'true');
        },
    };
}
/** Leaves to the post step what is about to be written for git: JSON, which src/git/ reads and checks. */
function keepGitSetup({ saveState }, setup) {
    saveState(GIT_KEY, JSON.stringify(setup));
}
/** Leaves to the post step where the agent of `keep-fresh` is: JSON, which src/agent/ reads and checks. */
function keepAgent({ saveState }, agent) {
    saveState(AGENT_KEY, JSON.stringify(agent));
}
/**
 * The reading side. Whoever can set a variable of the job, such as by a line break in GITHUB_ENV, can write here. So a
 * token counts only for one of `apis`, the APIs that the inputs give: nothing is sent anywhere else. What cannot be read
 * never stands in the way of the rest.
 */
function readState(env, apis) {
    const { entries, ...rest } = readEntries(env, (data) => keptToken(data, apis));
    const left = env[`STATE_${AGENT_KEY}`];
    const agent = left ? parsed(left) : undefined;
    const unread = left && agent === undefined ? [UNREADABLE] : [];
    return { ...rest, tokens: entries, problems: [...new Set([...rest.problems, ...unread])], agent };
}
/** The state of any action of this repository: `read` checks an entry, and answers why it does not count. */
function readEntries(env, read) {
    const variables = Object.entries(env).filter(([name, value]) => TOKEN_VARIABLE.test(name) && value);
    const kept = variables.map(([, text = '']) => read(parsed(text)));
    const git = env[`STATE_${GIT_KEY}`];
    const gitSetup = git ? parsed(git) : undefined;
    const unread = kept.filter((each) => typeof each === 'string');
    if (git && gitSetup === undefined)
        unread.push(UNREADABLE);
    return {
        entries: kept.filter((each) => typeof each !== 'string'),
        skipped: env[`STATE_${SKIP_KEY}`] === 'true',
        problems: [...new Set(unread)],
        gitSetup,
    };
}
const UNREADABLE = 'the state that main left cannot be read';
/** A token out of its JSON, or why it does not count. */
function keptToken(data, apis) {
    const { token, provider, apiUrl, owner, expiresAt } = (data ?? {});
    if (typeof token !== 'string' || typeof owner !== 'string' || typeof expiresAt !== 'string')
        return UNREADABLE;
    if (!isProvider(provider, apis))
        return 'the state names no service that this action knows';
    if (apiUrl !== apis[provider])
        return `the state names another API than ${apis[provider]}, which the inputs give`;
    return { token: new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token), provider, apiUrl: apis[provider], owner, expiresAt };
}
function isProvider(name, apis) {
    return typeof name === 'string' && Object.hasOwn(apis, name);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4787:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runnerInputs)
/* harmony export */ });
const PREFIX = 'INPUT_';
/**
 * The inputs as the runner passes them: `private-key` as INPUT_PRIVATE-KEY. Exact in case, since a variable in another
 * case is not the runner's: it could come from a line break in GITHUB_ENV.
 */
function runnerInputs(env) {
    return {
        text: (name) => (env[`${PREFIX}${name.toUpperCase()}`] ?? '').trim(),
        names: () => Object.keys(env)
            .filter((name) => name.startsWith(PREFIX) && name === name.toUpperCase())
            .map((name) => name.slice(PREFIX.length).toLowerCase()),
    };
}


/***/ }),

/***/ 4102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ parseSummaryMode)
/* harmony export */ });
/* harmony import */ var _failures_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8796);

const SUMMARY_MODES = ['failure', 'always', 'never'];
/** Reads the input `summary`. What is not allowed is reported, and counts as the default. */
function parseSummaryMode(text, report) {
    const mode = SUMMARY_MODES.find((each) => each === (text.toLowerCase() || 'failure'));
    if (mode === undefined)
        report?.('input-invalid', `summary: found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}; allowed is ${SUMMARY_MODES.join(' or ')}`);
    return mode ?? 'failure';
}


/***/ }),

/***/ 3128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./failures/failure.js
var failure = __nccwpck_require__(4700);
// EXTERNAL MODULE: ./failures/warn.js
var warn = __nccwpck_require__(3724);
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
    const { explainRevocation } = await __nccwpck_require__.e(/* import() | refused */ 417).then(__nccwpck_require__.bind(__nccwpck_require__, 1184));
    return explainRevocation({ name, expiresAt: given.expiresAt }, answer, log);
}

// EXTERNAL MODULE: ./github/service.js
var service = __nccwpck_require__(3225);
// EXTERNAL MODULE: ./handover/state.js
var state = __nccwpck_require__(4011);
// EXTERNAL MODULE: ./transport/address.js
var address = __nccwpck_require__(8706);
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
var source = __nccwpck_require__(4787);
// EXTERNAL MODULE: ./inputs/summary-mode.js
var summary_mode = __nccwpck_require__(4102);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __nccwpck_require__(3366);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __nccwpck_require__(7327);
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
        const { finishAgent } = await __nccwpck_require__.e(/* import() */ 955).then(__nccwpck_require__.bind(__nccwpck_require__, 9955));
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
        const { undoGitSetup } = await __nccwpck_require__.e(/* import() */ 163).then(__nccwpck_require__.bind(__nccwpck_require__, 1163));
        await undoGitSetup(runtime, setup);
        runtime.log.info('git no longer acts as the App');
    });
}
/** Who ends the tokens of each provider. */
const REVOKERS = {
    github: (kept, sender, log) => endToken(kept, { send: sender.to(service/* gitHub */.g), log }),
};


/***/ }),

/***/ 9968:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ge: () => (/* binding */ severalLines),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/** What the log takes of one message, in characters; GitHub shows some 4,000 of an annotation. */
const MAX_LENGTH = 30_000;
/** A number of things as a person reads it, such as "1 account" or "2 accounts". */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** A text of others as one line, bounded. It cannot become a command of the runner, whatever it holds. */
function oneLine(text, maxLength = MAX_LENGTH) {
    return defused(bounded(text, maxLength).replaceAll('\n', ' '));
}
/** A text of several lines, bounded, of which none can become a command of the runner. */
function severalLines(text) {
    return bounded(text, MAX_LENGTH).split('\n').map(defused).join('\n');
}
function bounded(text, maxLength) {
    const more = text.length - maxLength;
    return more > 0 ? `${text.slice(0, maxLength)}\u2026 (${counted(more, 'character')} more)` : text;
}
/**
 * The runner takes `::name` at the start of a line for a command, after what .NET calls white space, and `##[name]`
 * anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs). Line breaks and other control characters, which
 * could begin a line on one terminal or another, become spaces.
 */
function defused(line) {
    return (line
        // Written out, since \p{Cc} takes a millisecond to be built.
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: '));
}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z: () => (/* binding */ Secret)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./runtime/secret.js

/**
 * A text that must not be seen: it prints as `***` everywhere, and no function that logs or reports takes one.
 * Only the few places that truly need the text call `reveal()`; a test keeps the list of them.
 */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The text itself, for the wire, the runner's files or the signature; never for a message. */
    reveal() {
        return this.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_namespaceObject.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 4487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textOfFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** The text of a file; undefined where there is none, or none that may be read. */
function textOfFile(path) {
    try {
        // A pipe in the place of a file may never end.
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8954:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ timeText)
/* harmony export */ });
/** A time as GitHub writes it, in ISO 8601 without milliseconds, from milliseconds since 1970. */
const timeText = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');


/***/ }),

/***/ 8706:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   a_: () => (/* binding */ serverNameOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
/** A URL's host as sockets want it: an IPv6 address without its brackets. */
const addressOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
/** The port that a URL leads to. */
const portOf = ({ port, protocol }) => Number(port) || (protocol === 'https:' ? 443 : 80);
/** The name by which TLS knows a host: Node would take it from the Host header, and an address has none. */
function serverNameOf(url) {
    const host = addressOf(url);
    return /^\d+(\.\d+){3}$|:/.test(host) ? '' : host;
}
/** Whether a URL's host is this very machine. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without slashes at its end. Letter by letter: a pattern for slashes at the end would be tried at each slash that is not. */
function withoutSlash(url) {
    const text = url.trim();
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   YK: () => (/* binding */ MAX_BODY_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
const MAX_BODY_BYTES = 16 * 1024 * 1024; // the largest answer that is expected has 3 MB
/** What is wrong with an answer that does not end. */
const tooLarge = (host) => `the answer of ${host} is larger than ${MAX_BODY_BYTES} bytes`;
/** No answer came: why, in words that hold no secret. */
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    /** Trying again would not change it. */
    permanent;
    /** The request had left whole when it went wrong, so the other end may have acted on it. */
    mayHaveActed;
    constructor(kind, message, cause, mayHaveActed = false) {
        super(message, { cause });
        this.kind = kind;
        this.mayHaveActed = mayHaveActed;
        this.permanent =
            kind === 'not-the-api' || kind === 'cancelled' || (cause instanceof Error && isPermanent(cause));
    }
}
/** A certificate that does not fit stays so, and so does a proxy's refusal (ProxyRefusal in proxy.ts). */
function isPermanent(error) {
    return error.permanent ?? /CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code ?? '');
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jy: () => (/* binding */ waitBeforeRetry),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
const MAX_TRIES = 6;
const FIRST_BACKOFF_MS = 500;
const FIRST_BACKOFF_OF_LIMIT_MS = 2_000; // a limit that does not say how long it lasts
const MAX_BACKOFF_MS = 8_000;
const HEALING_STATUS = new Set([500, 502, 503, 504]);
/**
 * How long to wait before the next try, in milliseconds; nothing when another try makes no sense: the answer will not
 * change, or the service asks for a longer wait than the budget has left. No answer at all (undefined) may heal.
 */
function waitBeforeRetry(answer, { service, tries, budgetLeft, now, random }) {
    const limit = answer && service.limitOf(answer);
    const heals = answer === undefined ||
        limit !== undefined ||
        (HEALING_STATUS.has(answer.status) && !service.isFinal?.(answer));
    if (!heals || tries >= MAX_TRIES)
        return undefined;
    // The service's times are compared with its own clock, where the answer tells it.
    const theirNow = (answer && clockOf(answer, now)) ?? now;
    const end = (answer && retryAfterOf(answer, theirNow)) ?? limit?.endsAt;
    const first = limit ? FIRST_BACKOFF_OF_LIMIT_MS : FIRST_BACKOFF_MS;
    // Full jitter: thousands of jobs that failed together must not come back together.
    const backOff = random * Math.min(MAX_BACKOFF_MS, first * 2 ** (tries - 1));
    // A wait of zero or in the past must not make all tries start at once.
    const asked = end === undefined ? 0 : end - theirNow;
    const wait = asked > 0 ? asked : backOff;
    return wait < budgetLeft ? wait : undefined;
}
/**
 * Whether an answer leaves open if the service acted: a server's error may come from a gateway that lost the answer of
 * another. A 503 that asks to come back later is a refusal.
 */
function leavesOpen({ status, headers }) {
    return status >= 500 && !(status === 503 && 'retry-after' in headers);
}
const DAY_MS = 86_400_000;
/** The service's clock when it answered, in milliseconds since 1970. What is more than a day from our own is no clock. */
function clockOf({ headers }, now = Date.now()) {
    const time = Date.parse(headers.date ?? '');
    return Math.abs(time - now) <= DAY_MS ? time : undefined;
}
/** The end of the wait that `retry-after` asks for, in seconds or as a date; in milliseconds since 1970. */
function retryAfterOf({ headers }, theirNow) {
    const after = headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(after))
        return theirNow + Number(after) * 1000;
    const date = after.endsWith('GMT') ? Date.parse(after) : NaN;
    return Number.isNaN(date) ? undefined : date;
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ httpSender)
});

// UNUSED EXPORTS: USER_AGENT

// EXTERNAL MODULE: ./transport/address.js
var address = __nccwpck_require__(8706);
;// CONCATENATED MODULE: ./transport/connections.js

// node:https and not global fetch: fetch costs 36 ms to load and, from the second request on, 45 ms at exit
// (https://github.com/nodejs/node/issues/36616). And neither is imported: an ES module's view of node:http evaluates
// all that it exports, WebSocket among them, which loads a part of that (20 ms); and TLS is only loaded where it is spoken.
const httpModule = (protocol) => protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
/** Makes the router: direct, unless the environment names a proxy; only then is proxy.ts loaded. */
function router(runtime, timeoutMs) {
    const { env } = runtime;
    const agents = new Map();
    const agentFor = (protocol) => {
        // Half of what the strictest service allows at a time: 100 requests.
        const agent = agents.get(protocol) ?? new (httpModule(protocol).Agent)({ keepAlive: true, maxSockets: 50 });
        agents.set(protocol, agent);
        return agent;
    };
    const direct = ({ protocol }) => ({ agent: agentFor(protocol) });
    const usesProxies = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
    if (!usesProxies) {
        return {
            route: (url) => Promise.resolve(direct(url)),
            connectAhead: (url) => {
                startConnection(agentFor(url.protocol), url);
                // Once around the event loop, so that the first packets leave before whatever keeps it busy next.
                return new Promise(setImmediate);
            },
        };
    }
    const find = __nccwpck_require__.e(/* import() | between */ 797).then(__nccwpck_require__.bind(__nccwpck_require__, 4902)).then(({ proxyRoutes }) => proxyRoutes({ runtime, direct, timeoutMs }));
    return { route: async (url) => (await find)(url), connectAhead: () => Promise.resolve() };
}
/** Has an agent connect now, and give that connection to the next request to the same host, and to no other's. */
function startConnection(agent, url) {
    const connect = agent.createConnection.bind(agent);
    // As the agent has them.
    const options = { host: (0,address/* addressOf */.ci)(url), port: (0,address/* portOf */.HM)(url), servername: (0,address/* serverNameOf */.a_)(url), noDelay: true };
    const socket = connect(options);
    socket.on('error', () => undefined);
    socket.unref(); // a step that ends before its first request does not wait for it
    let isFree = true;
    // Each early connection wraps the createConnection of the one before.
    agent.createConnection = (asked, ...rest) => {
        const { host, port } = asked;
        if (!isFree || socket.destroyed || host !== options.host || Number(port) !== options.port)
            return connect(asked, ...rest);
        isFree = false;
        return socket.ref();
    };
}

;// CONCATENATED MODULE: ./transport/body.js
/**
 * The text of an answer's body, in whatever form a proxy may have put it: compressed although nobody asked for that, with
 * a byte order mark, in UTF-16. It rejects with a NetworkError when it cannot be read, or grows past the bound.
 */
async function textOf(bytes, headers, host) {
    const codings = (headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/);
    const undone = codings.filter((each) => each !== '' && each !== 'identity').reverse();
    // What was compressed on the way by something that does not say so; no JSON begins like this.
    if (undone.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b)
        undone.push('gzip');
    if (undone.length === 0 || bytes.length === 0)
        return decoded(bytes);
    const { decompress } = await __nccwpck_require__.e(/* import() | between */ 797).then(__nccwpck_require__.bind(__nccwpck_require__, 1619));
    return decoded(undone.reduce((left, coding) => decompress(left, coding, host), bytes));
}
/** UTF-8, or UTF-16 as its byte order mark or the zeros beside JSON's first character tell (RFC 4627, section 3). */
function decoded(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return bytes.toString('utf8', 3);
    if (first === 0xff && second === 0xfe)
        return bytes.toString('utf16le', 2);
    if (first !== 0 && second === 0)
        return bytes.toString('utf16le');
    const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
    if (!isBigEndian)
        return bytes.toString('utf8');
    // Drops an incomplete character at the end.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return swapped.toString('utf16le', first === 0xfe ? 2 : 0);
}

// EXTERNAL MODULE: ./transport/message.js
var transport_message = __nccwpck_require__(6973);
;// CONCATENATED MODULE: ./transport/exchange.js



/** One request and its whole answer, or a NetworkError: connection, headers and body share the deadline. */
function exchange(request, { route, deadlineMs, cancellation }) {
    const url = new URL(request.url);
    const { body, method } = request;
    const headers = {
        ...request.headers,
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...route.headers,
    };
    return new Promise((resolve, reject) => {
        const outgoing = httpModule(route.protocol ?? url.protocol).request(url, { ...route, method, headers });
        // Whether the whole request has left, so that the other end may act on it. Node also says "finish" of one that was
        // never written because its connection failed.
        let isSent = false;
        outgoing.once('finish', () => {
            isSent = outgoing.socket?.destroyed === false;
            if (isSent)
                request.onSent?.();
        });
        const fail = (kind, message, cause) => {
            end();
            reject(new transport_message/* NetworkError */.Dr(kind, message, cause, isSent));
            outgoing.destroy();
        };
        const timer = setTimeout(() => {
            const seconds = Math.round(deadlineMs / 1000);
            fail('timed-out', `no complete answer from ${url.host} within ${seconds} s`);
        }, deadlineMs);
        // A question may be dropped; what creates or revokes, and may have been acted on, is waited for.
        const forget = cancellation.onRequest(() => {
            if (request.effect === undefined)
                fail('cancelled', CANCELLED);
        });
        const end = () => {
            clearTimeout(timer);
            forget();
        };
        const broken = (error) => {
            // A malformed HTTP answer will not improve on a retry.
            const kind = error.code?.startsWith('HPE_') ? 'not-the-api' : 'unreachable';
            fail(kind, `${url.host}: ${reasonOf(error)}`, error);
        };
        outgoing.once('error', broken);
        outgoing.once('upgrade', (_, socket) => {
            fail('not-the-api', `${url.host} answered 101: it goes on in another protocol than HTTP`);
            socket.destroy();
        });
        outgoing.once('response', (incoming) => {
            isSent = true;
            const chunks = [];
            let size = 0;
            incoming.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > transport_message/* MAX_BODY_BYTES */.YK)
                    fail('not-the-api', (0,transport_message/* tooLarge */.g$)(url.host));
            });
            incoming.once('error', broken);
            incoming.once('end', () => {
                end();
                const { statusCode = 0 } = incoming;
                textOf(Buffer.concat(chunks), incoming.headers, url.host).then((text) => {
                    resolve({ status: statusCode, url: request.url, headers: joined(incoming.headers), body: text });
                }, reject);
            });
        });
        outgoing.end(body);
    });
}
const CANCELLED = 'the job was cancelled';
/** What a request ends with that the job's cancellation has called off. */
const cancelled = () => new transport_message/* NetworkError */.Dr('cancelled', CANCELLED);
/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error) {
    return error.code && !error.message.includes(error.code)
        ? `${error.code}: ${error.message}`
        : error.message;
}
function joined(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./transport/redirect.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The request that follows a redirect, if it may be followed: only on the same origin, and all but a GET only by 307 or
 * 308. Other origins are not asked: their answer would not be trusted.
 */
function redirectOf(request, { status, headers }) {
    const location = headers.location ?? '';
    if (!REDIRECTS.has(status) || !URL.canParse(location, request.url))
        return undefined;
    const next = new URL(location, request.url);
    if (next.origin !== new URL(request.url).origin)
        return undefined;
    [next.username, next.password] = ['', '']; // Node would send them in the place of the token
    const keepsMethod = status === 307 || status === 308;
    return request.method === 'GET' || keepsMethod ? { ...request, url: next.href } : undefined;
}

// EXTERNAL MODULE: ./transport/retry.js
var retry = __nccwpck_require__(3920);
;// CONCATENATED MODULE: ./transport/sender.js





const USER_AGENT = 'mint-app-token/1.0.0';
const REQUEST_DEADLINE_MS = 10_000; // the services that are asked give up no later than that
const SHORTEST_TRY_MS = 1_000;
const SHORTEST_CREATION_MS = 2_000; // a token whose answer came too late would live on unknown
const MAX_LOST_CREATIONS = 1; // see docs/adr/0003-retrying-a-mint.md
const MAX_REDIRECTS = 3;
/**
 * Makes what speaks HTTP: over kept-alive connections, through the proxies of the environment. All requests together,
 * waits included, take at most `budgetMs`.
 */
function httpSender(runtime, budgetMs) {
    const { elapsed } = runtime;
    const { route, connectAhead } = router(runtime, REQUEST_DEADLINE_MS);
    const until = (endOfBudget) => {
        const work = { runtime, route, timeLeft: () => endOfBudget - elapsed() };
        return {
            to: (service) => (request) => sendWithRetries(request, { ...work, service }),
            within: (partMs) => until(Math.min(endOfBudget, elapsed() + partMs)),
            connectAhead: (url) => connectAhead(new URL(url)),
        };
    };
    return until(elapsed() + budgetMs);
}
async function sendWithRetries(asked, work) {
    const { runtime, timeLeft, service } = work;
    const { log, now, elapsed, cancellation, sleep } = runtime;
    const request = {
        ...asked,
        headers: {
            ...service.headers,
            ...asked.headers,
            // Without a word about it, any encoding would be a legitimate answer (RFC 9110, section 12.5.3).
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
        },
    };
    const name = `${request.method} ${pathOf(request.url)}`;
    let lost = 0;
    for (let tries = 1;; tries++) {
        // Nothing new is begun once the job is cancelled, but what was begun is still cleaned up.
        if (cancellation.requested() && request.effect !== 'revokes')
            throw cancelled();
        if (timeLeft() < shortest(request))
            throw new transport_message/* NetworkError */.Dr('timed-out', `no time left for ${name}`);
        const start = elapsed();
        const outcome = await followRedirects(request, work).catch((error) => {
            if (error instanceof transport_message/* NetworkError */.Dr)
                return error;
            throw error;
        });
        const budgetLeft = Math.round(timeLeft());
        const { result, requestId, said } = inWords(outcome, service);
        log.debug(`${name} \u2192 ${result} in ${Math.round(elapsed() - start)} ms (try ${tries}, request id ${requestId}, ${budgetLeft} ms of budget left)`);
        if (request.effect === 'creates' && mayHaveActed(outcome))
            lost += 1;
        const situation = { service, tries, budgetLeft, now: now(), random: Math.random() };
        const wait = lost > MAX_LOST_CREATIONS ? undefined : waitAfter(outcome, situation);
        // A try that is given no time only hides what went wrong before.
        if (wait === undefined || budgetLeft - wait < shortest(request)) {
            if (outcome instanceof transport_message/* NetworkError */.Dr)
                throw outcome;
            return outcome;
        }
        const last = lost === MAX_LOST_CREATIONS ? ', once, since it may have acted all the same' : '';
        log.info(`${service.name} ${said}; trying again in ${(wait / 1000).toFixed(1)} s${last}`);
        await sleep(wait);
    }
}
function waitAfter(outcome, situation) {
    if (!(outcome instanceof transport_message/* NetworkError */.Dr))
        return (0,retry/* waitBeforeRetry */.jy)(outcome, situation);
    return outcome.permanent ? undefined : (0,retry/* waitBeforeRetry */.jy)(undefined, situation);
}
/** Whether the service may have acted on a request although its answer was lost. */
function mayHaveActed(outcome) {
    return outcome instanceof transport_message/* NetworkError */.Dr ? outcome.mayHaveActed : (0,retry/* leavesOpen */.LN)(outcome);
}
/** How one try ended, in the words of the log. */
function inWords(outcome, service) {
    if (outcome instanceof transport_message/* NetworkError */.Dr) {
        const { message } = outcome;
        return { result: message, requestId: 'none', said: `did not answer (${message})` };
    }
    const { status, headers } = outcome;
    return { result: status, requestId: service.requestIdOf(headers) ?? 'none', said: `answered ${status}` };
}
/** The least time in which a request is begun, in milliseconds. */
const shortest = ({ effect }) => (effect === 'creates' ? SHORTEST_CREATION_MS : SHORTEST_TRY_MS);
async function followRedirects(request, { runtime, route, timeLeft }) {
    const { cancellation, log } = runtime;
    let current = request;
    for (let redirects = 0;; redirects++) {
        const deadlineMs = Math.min(REQUEST_DEADLINE_MS, Math.max(1, timeLeft()));
        const options = { route: await route(new URL(current.url)), deadlineMs, cancellation };
        const response = await exchange(current, options);
        const next = redirects < MAX_REDIRECTS ? redirectOf(current, response) : undefined;
        if (!next)
            return response;
        log.debug(`${current.method} ${pathOf(current.url)} \u2192 ${response.status}, redirected to ${pathOf(next.url)}`);
        current = next;
    }
}
const pathOf = (url) => new URL(url).pathname;


/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./inputs/summary-mode.js
var summary_mode = __nccwpck_require__(4102);
// EXTERNAL MODULE: ./inputs/source.js
var source = __nccwpck_require__(4787);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = require("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/utils.js
/* eslint-disable @typescript-eslint/no-explicit-any */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/command.js


function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = require("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/file-command.js
/* eslint-disable @typescript-eslint/no-explicit-any */
const file_command_crypto = { randomUUID: () => process.getBuiltinModule('node:crypto').randomUUID() };



function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${file_command_crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = require("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/core.js






var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
function debug(message) {
    issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}




//# sourceMappingURL=core.js.map
;// CONCATENATED MODULE: ./runtime/cancellation.js
const LAST_WAIT_MS = 500; // once it is called off
/** Makes one. */
function cancellable() {
    let requested = false;
    const callbacks = new Set();
    const onRequest = (callback) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
    };
    return {
        cancellation: { requested: () => requested, onRequest },
        callOff: () => {
            requested = true;
            for (const callback of callbacks)
                callback();
        },
        sleep: (milliseconds) => new Promise((resolve) => {
            const done = () => {
                clearTimeout(timer);
                forget();
                resolve();
            };
            const timer = setTimeout(done, requested ? Math.min(milliseconds, LAST_WAIT_MS) : milliseconds);
            const forget = onRequest(done);
        }),
    };
}

// EXTERNAL MODULE: ./runtime/printable.js
var printable = __nccwpck_require__(9968);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __nccwpck_require__(3366);
// EXTERNAL MODULE: ./runtime/text-file.js
var text_file = __nccwpck_require__(4487);
;// CONCATENATED MODULE: ./runtime/actions.js







/** The real runner, spoken to through @actions/core. */
function runnerRuntime() {
    const { env } = process;
    // Nobody reads any longer: the runner has gone. Its error would be told of, which fails again, for ever.
    process.stdout.on('error', () => undefined);
    const { cancellation, sleep } = cancellableBySignal();
    const { mask, maskLater, maskWaiting } = masks();
    /** Says something, once all that is to be hidden in it is masked. */
    const after = (say) => (...args) => {
        maskWaiting();
        say(...args);
    };
    return {
        env,
        log: {
            debug: (line) => {
                if (env.RUNNER_DEBUG === '1')
                    after(debug)((0,printable/* severalLines */.ge)(line));
            },
            info: after((line) => {
                info((0,printable/* oneLine */.TN)(line));
            }),
            notice: after((message, title) => {
                notice((0,printable/* severalLines */.ge)(message), { title });
            }),
            warning: after((message, title) => {
                warning((0,printable/* severalLines */.ge)(message), { title });
            }),
            error: after((message, title) => {
                error((0,printable/* severalLines */.ge)(message), { title });
            }),
        },
        maskedSecret: (text, formsOf) => {
            mask([text]);
            if (formsOf)
                maskLater(() => formsOf(text));
            return new secret/* Secret */.z(text);
        },
        setOutput: (name, value) => {
            setOutput(name, value instanceof secret/* Secret */.z ? value.reveal() : value);
        },
        saveState: (name, value) => {
            saveState(name, value);
        },
        exportVariable: (name, value) => {
            exportVariable(name, value);
        },
        addPath: (folder) => {
            addPath(folder);
        },
        writeSummary: (markdown) => {
            const { GITHUB_STEP_SUMMARY: file } = env;
            if (!file)
                return;
            try {
                (0,external_node_fs_.appendFileSync)(file, markdown);
            }
            catch (error) {
                // The summary only tells again what the log has told.
                warning(`The job summary could not be written: ${String(error)}`);
            }
        },
        readFile: text_file/* textOfFile */.n,
        now: Date.now,
        elapsed: () => process.uptime() * 1000, // `performance` would have to be loaded
        sleep,
        cancellation,
    };
}
/** What the runner has been told to mask, and what it is still to be told. */
function masks() {
    const masked = new Set();
    let waiting = [];
    const mask = (texts) => {
        const added = new Set();
        const add = (part) => {
            // What is shorter than a group of base64 is no line of a key, and masking it would black out the log.
            if (part.trim().length >= 4 && !masked.has(part))
                added.add(part);
        };
        for (const text of texts) {
            add(text);
            // Runners other than GitHub's mask a value of several lines only as a whole, so each line is registered as well.
            if (text.includes('\n'))
                for (const line of text.split(/\r?\n/))
                    add(line);
        }
        for (const part of added)
            masked.add(part);
        // One write for all: core.setSecret makes one for each, and a key has some 180 of them.
        if (added.size > 0)
            process.stdout.write([...added].map(maskCommand).join(''));
    };
    const maskWaiting = () => {
        const now = waiting;
        waiting = [];
        for (const forms of now)
            mask(forms());
    };
    const maskLater = (forms) => {
        waiting.push(forms);
        // When the event loop comes around: the first request is on its way by then.
        setImmediate(maskWaiting);
    };
    process.on('exit', maskWaiting);
    return { mask, maskLater, maskWaiting };
}
/** As core.setSecret has it. */
const maskCommand = (text) => `::add-mask::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${external_node_os_namespaceObject.EOL}`;
/** Takes the signals over from Node, which would end the process at once, with a token perhaps on its way. */
function cancellableBySignal() {
    const work = cancellable();
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.on(signal, work.callOff);
    return work;
}

;// CONCATENATED MODULE: ./run-step.js



const LAST_MS = 60_000; // as long as main may take: what never ends must not hold the job
/**
 * Runs a step against the real runner. What nobody else has caught becomes one annotation: also what is thrown outside of
 * the step's promise (by an event without a listener, or in a promise that nobody waits for), and a step that stops
 * half-way because nothing is left that could wake it.
 */
async function runStep({ run, onFailure }) {
    const runtime = runnerRuntime();
    const told = Promise.withResolvers();
    let [isDone, isTold] = [false, false];
    const fail = async (error) => {
        const isFirst = !isTold;
        isTold = true;
        if (onFailure === 'fail')
            process.exitCode = 1;
        setTimeout(() => process.exit(), LAST_MS).unref();
        const { asFailure, reportError, reportWarning } = await __nccwpck_require__.e(/* import() */ 914).then(__nccwpck_require__.bind(__nccwpck_require__, 2914));
        if (!isFirst)
            runtime.log.info(`Another failure: ${asFailure(error).toString()}`);
        else if (onFailure === 'warn')
            reportWarning(error, runtime);
        else
            reportError(error, runtime, { summary: wantsSummary(runtime) });
        told.resolve(undefined);
    };
    process.on('uncaughtException', (error) => void fail(error));
    process.on('unhandledRejection', (error) => void fail(error));
    process.on('beforeExit', () => {
        if (!isDone && !isTold)
            void fail(new Error('the step stopped before it was done'));
    });
    const end = () => {
        isDone = true;
    };
    // A step that something was thrown out of may never come to its end.
    await Promise.race([run(runtime).then(end, fail), told.promise]);
}
function wantsSummary({ env }) {
    return (0,summary_mode/* parseSummaryMode */.l)((0,source/* runnerInputs */.a)(env).text('summary')) !== 'never';
}

;// CONCATENATED MODULE: ./post.js

/** The story of each step that this bundle holds: the sister actions run from it as well, see docs/adr/0011. */
const STORIES = {
    post: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3128))).revoke,
    'gitlab-main': async () => (await __nccwpck_require__.e(/* import() | hosts-main */ 494).then(__nccwpck_require__.bind(__nccwpck_require__, 3957))).mintForGitLab,
    'gitlab-post': async () => (await __nccwpck_require__.e(/* import() */ 676).then(__nccwpck_require__.bind(__nccwpck_require__, 9676))).endForGitLab,
    'bitbucket-main': async () => (await __nccwpck_require__.e(/* import() | hosts-main */ 494).then(__nccwpck_require__.bind(__nccwpck_require__, 7585))).mintForBitbucket,
    'bitbucket-post': async () => (await __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 6338))).endForBitbucket,
};
// The files of dist/gitlab/ and dist/bitbucket/ name theirs so.
const { mintAppTokenStep: post_name = 'post' } = globalThis;
const load = STORIES[post_name];
if (!load)
    throw new Error(`there is no step ${post_name}`);
void runStep({
    run: async (runtime) => (await load())(runtime),
    onFailure: post_name.endsWith('main') ? 'fail' : 'warn',
});

module.exports = __webpack_exports__;
/******/ })()
;