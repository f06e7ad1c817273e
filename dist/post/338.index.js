"use strict";
exports.id = 338;
exports.ids = [338];
exports.modules = {

/***/ 6338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endForBitbucket: () => (/* binding */ endForBitbucket)
/* harmony export */ });
/* harmony import */ var _handover_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4011);
/* harmony import */ var _hosts_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);


/** The post step for Bitbucket: takes back what main did to git, and says until when the token lives. */
async function endForBitbucket(runtime) {
    const { entries, problems, gitSetup } = (0,_handover_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(runtime.env, keptTokenIn);
    for (const { expiresAt } of entries)
        runtime.log.info(`Bitbucket has no way to revoke its token: it lives until ${expiresAt}`);
    if (entries.length === 0)
        runtime.log.info(problems[0] ?? 'No token was handed over');
    await (0,_hosts_post_js__WEBPACK_IMPORTED_MODULE_1__/* .undoGit */ .f)(runtime, gitSetup);
}
function keptTokenIn(data) {
    const { provider, expiresAt } = (data ?? {});
    const isTime = typeof expiresAt === 'string' && /^[\dT:Z-]{20}$/.test(expiresAt);
    return provider === 'bitbucket' && isTime ? { provider, expiresAt } : _handover_state_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
}


/***/ }),

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

/***/ 4011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   i6: () => (/* binding */ tokenKeeper),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   tA: () => (/* binding */ keepGitSetup),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export keepAgent */
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

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

/***/ 3796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ undoGit)
/* harmony export */ });
/* harmony import */ var _failures_warn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);

/** Takes back what `setup-git` wrote, if it wrote anything. Whatever goes wrong with that is a warning. */
async function undoGit(runtime, setup) {
    if (setup === undefined)
        return;
    await (0,_failures_warn_js__WEBPACK_IMPORTED_MODULE_0__/* .orWarning */ .S)(runtime, ['git-setup-failed', 'What setup-git wrote could not be taken back'], async () => {
        const { undoGitSetup } = await Promise.all(/* import() | git */[__webpack_require__.e(163), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 2895));
        await undoGitSetup(runtime, setup);
        runtime.log.info('git no longer uses the token');
    });
}


/***/ })

};
;