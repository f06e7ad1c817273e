"use strict";
exports.id = 676;
exports.ids = [676];
exports.modules = {

/***/ 3835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GITLAB_URL),
  D: () => (/* binding */ parsePlace)
});

// EXTERNAL MODULE: ./hosts/address.js
var hosts_address = __webpack_require__(8520);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
;// CONCATENATED MODULE: ./gitlab/target.js

// As https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/gitlab/path_regex.rb has them, `acme/.github` among them.
const SEGMENT = /^(?!-|\.\.?$)[\w.-]{1,255}(?<!\.git|\.atom|\.)$/i;
/** Reads `project` and `group`, of which one is given. */
function parseTarget({ project, group }, report) {
    if (project && group)
        report('inputs-conflict', 'project and group exclude each other: a token is for one of them');
    else if (!project && !group)
        report('input-invalid', 'project: found nothing, nor in group; name the project (GROUP/NAME or its ID) or the group');
    const kind = group && !project ? 'group' : 'project';
    const name = nameIn(kind, kind === 'group' ? group : project, report);
    const isPath = !/^\d+$/.test(name);
    return { kind, name, isPath, apiPath: `${kind}s/${encodeURIComponent(name)}` };
}
function nameIn(kind, text, report) {
    if (text === '' || /^\d{1,19}$/.test(text))
        return text;
    const invalid = (found) => {
        const form = kind === 'project'
            ? 'GROUP/NAME, with its subgroups, or the ID'
            : 'GROUP, with the groups above it, or the ID';
        report('input-invalid', `${kind}: found ${found}; allowed is ${form}`);
        return text;
    };
    if (/^\w+:\/\/|@/.test(text))
        return invalid('a URL');
    const path = text.replace(/^\/|\/$|\.git$/g, '');
    const segments = path.split('/');
    const least = kind === 'project' ? 2 : 1;
    if (segments.length < least || segments.length > 25 || !segments.every((each) => SEGMENT.test(each)))
        return invalid((0,problems/* quoted */.T)(text));
    if (path !== text)
        report('understood', `${kind}: ${(0,problems/* quoted */.T)(text)} is understood as ${path}`);
    return path;
}

;// CONCATENATED MODULE: ./gitlab/place.js


const GITLAB_URL = 'https://gitlab.com';
/** Reads `gitlab-url`, `project` and `group`. The address of the API itself is understood as well. */
function parsePlace(text, report) {
    const address = text('gitlab-url').replace(/\/api\/v\d\/?$/, '') || GITLAB_URL;
    const webUrl = (0,hosts_address/* parseAddress */.o)('gitlab-url', address, { example: GITLAB_URL, report });
    const target = parseTarget({ project: text('project'), group: text('group') }, report);
    return { webUrl, apiUrl: `${webUrl}/api/v4`, target };
}


/***/ }),

/***/ 9676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endForGitLab: () => (/* binding */ endForGitLab)
});

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./failures/warn.js
var warn = __webpack_require__(3724);
// EXTERNAL MODULE: ./handover/state.js
var state = __webpack_require__(4011);
// EXTERNAL MODULE: ./hosts/parent.js
var hosts_parent = __webpack_require__(4070);
// EXTERNAL MODULE: ./hosts/post.js
var post = __webpack_require__(3796);
// EXTERNAL MODULE: ./inputs/source.js
var source = __webpack_require__(4787);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(3366);
;// CONCATENATED MODULE: ./gitlab/kept.js


/**
 * A token out of the state, or why it does not count: whoever can set a variable of the job can write there, so nothing is
 * asked of another place than the inputs name.
 */
function keptTokenIn(data, { apiUrl, target }) {
    const { provider, kind, token, id, seal, path, expiresAt, ...rest } = (data ?? {});
    if (provider !== 'gitlab' || (kind !== 'access' && kind !== 'deploy') || typeof expiresAt !== 'string')
        return state/* UNREADABLE */.mP;
    const isNumbered = Number.isSafeInteger(id) && Number(id) > 0;
    if (kind === 'access' ? typeof token !== 'string' : !isNumbered)
        return state/* UNREADABLE */.mP;
    if (rest.apiUrl !== apiUrl || path !== `${target.apiPath}/${kind}_tokens`)
        return `the state names another place than ${apiUrl}/${target.apiPath}, which the inputs give`;
    return {
        provider,
        kind,
        ...(typeof token === 'string' && { token: new secret/* Secret */.z(token) }),
        id: isNumbered ? Number(id) : undefined,
        seal: String(seal),
        apiUrl,
        path,
        expiresAt,
    };
}

// EXTERNAL MODULE: ./gitlab/place.js + 1 modules
var gitlab_place = __webpack_require__(3835);
// EXTERNAL MODULE: ./gitlab/revoke-token.js
var revoke_token = __webpack_require__(6618);
;// CONCATENATED MODULE: ./gitlab/post.js










const BUDGET_MS = 15_000;
/** The post step for GitLab: ends the token that main left, and takes back what it did to git. It never fails the job. */
async function endForGitLab(runtime) {
    const { env, log } = runtime;
    const place = (0,gitlab_place/* parsePlace */.D)((0,source/* runnerInputs */.a)(env).text, () => undefined); // main has reported it
    const { entries, skipped, problems, gitSetup } = (0,state/* readEntries */.$2)(env, (data) => keptTokenIn(data, place));
    if (entries.length === 0)
        log.info(skipped ? 'skip-token-revoke is true: the token lives on until it expires' : 'No token to revoke');
    const sender = (0,transport_sender/* httpSender */.C)(runtime, BUDGET_MS);
    let read;
    const parent = () => (read ??= parentAgain(runtime, sender));
    try {
        const ending = { sender, parent, log, target: place.target.name };
        const failed = await Promise.all(entries.map((kept) => (0,revoke_token/* endToken */.F)(kept, ending)));
        for (const problem of problems)
            await (0,warn/* warn */.R)(new failure/* Failure */.H('revoke-failed', problem), runtime);
        for (const failure of failed)
            if (failure !== undefined)
                await (0,warn/* warn */.R)(failure, runtime);
    }
    finally {
        await (0,post/* undoGit */.f)(runtime, gitSetup);
    }
}
/** The parent credential, which is in no state: by the input, out of its store where it lies in one. */
async function parentAgain(runtime, sender) {
    const report = () => undefined; // main has reported it
    const parent = await (0,hosts_parent/* parseParent */.o)('token', (0,source/* runnerInputs */.a)(runtime.env).text('token'), { ...runtime, report });
    if (!parent)
        throw new Error('the input token is empty');
    return (0,hosts_parent/* readParent */.b)(parent, { sender, runtime });
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ endToken)
/* harmony export */ });
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);


/**
 * Sees to the end of a token, and tells of it: an access token ends itself, whatever its scopes, and a deploy token is
 * deleted by the parent. Where an access token is not let, the parent deletes that as well. Answers why the token lives on,
 * if it does; it never throws.
 */
async function endToken(kept, ending) {
    const { sender, parent, log, target } = ending;
    const { apiUrl, path, kind, token, id } = kept;
    const used = [];
    const ask = (url, credential) => {
        used.push(credential);
        return sender
            .to(_service_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLab */ .w)({
            method: 'DELETE',
            url,
            headers: { 'private-token': credential.reveal() },
            effect: 'revokes',
        })
            .catch((error) => ({ error }));
    };
    const byParent = async () => {
        try {
            const deleter = await parent();
            const { checkSeal } = await __webpack_require__.e(/* import() | seal */ 656).then(__webpack_require__.bind(__webpack_require__, 9253));
            checkSeal(deleter, kept);
            return await ask(`${apiUrl}/${path}/${id}`, deleter);
        }
        catch (error) {
            return { error };
        }
    };
    let ended = token ? await ask(`${apiUrl}/personal_access_tokens/self`, token) : await byParent();
    // Whether it is an answer of GitLab's own, and not that the token is gone already.
    const isRefused = 'status' in ended && (0,_hosts_host_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(ended.body) && ended.status >= 400 && ended.status !== 401;
    if (token && id !== undefined && isRefused)
        ended = await byParent();
    if ('status' in ended && ended.status === 204) {
        log.info(`Revoked the ${kind} token for ${target}`);
        return undefined;
    }
    const { explainRevocation } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 4898));
    return explainRevocation(kept, ended, { ...ending, secrets: used });
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

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _transport_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8706);

const MAX_LENGTH = 2_000;
/** The address of a host, without a trailing slash. Reports what is none; the text is not repeated, as it may hold a password. */
function parseAddress(input, text, { example, report }) {
    const problem = problemWith((0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSlash */ .mW)(text), example);
    if (problem) {
        report('input-invalid', `${input}: ${problem}`);
        return example;
    }
    const { origin, pathname } = new URL(text);
    return (0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSlash */ .mW)(origin + pathname);
}
function problemWith(text, example) {
    if (text.length > MAX_LENGTH)
        return `found ${text.length} characters; allowed are ${MAX_LENGTH}`;
    if (!URL.canParse(text))
        return `this is not a URL; expected something like ${example}`;
    const url = new URL(text);
    const { protocol, hostname, username, password, search, hash, pathname } = url;
    if (protocol !== 'https:' && protocol !== 'http:')
        return `found the protocol "${protocol}"; allowed is https:`;
    if (username || password || search || hash || /[?#@]/.test(text))
        return 'a user name, a password, a query or a fragment is not allowed in it';
    if (!/^[\w./~-]*$/.test(pathname))
        return 'its path has characters that the path of a host does not have';
    if (protocol === 'http:' && !(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url))
        return `http:// would send credentials in the clear to ${hostname}; use https://`;
    return undefined;
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

/***/ 4070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readParent),
/* harmony export */   o: () => (/* binding */ parseParent)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/** How names of secrets in stores begin, as no token does. */
const STORED = /^(?:arn:|projects\/|https?:\/\/|exec:|awskms:|gcpkms:)/i;
/** Reads an input that is a credential, or the name of a secret that holds it. Problems are reported, and never show it. */
async function parseParent(input, text, { env, maskedSecret, report }) {
    if (text === '') {
        report('credentials-missing', `${input} is empty`, EMPTY);
        return undefined;
    }
    if (STORED.test(text)) {
        const { storedParentOf } = await __webpack_require__.e(/* import() | stored */ 578).then(__webpack_require__.bind(__webpack_require__, 5435));
        const name = storedParentOf(input, text, { env, report });
        return name && { kind: 'stored', input, name };
    }
    const secret = maskedSecret(text);
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(text))
        return { kind: 'held', secret };
    report('input-invalid', `${input}: found a text with white space or other characters in it that no token has`);
    return undefined;
}
const EMPTY = 'Check the name of the secret, and that this run may read it: runs for pull requests from forks may read none, and ' +
    "Dependabot's runs have secrets of their own.";
/** The credential itself; out of its store, where it lies in one. */
async function readParent(parent, world) {
    if (parent.kind === 'held')
        return parent.secret;
    const { readStoredParent } = await __webpack_require__.e(/* import() | stored */ 578).then(__webpack_require__.bind(__webpack_require__, 5435));
    return readStoredParent(parent, world);
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