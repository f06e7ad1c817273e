"use strict";
exports.id = 742;
exports.ids = [742];
exports.modules = {

/***/ 5552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ foreignWorkspace),
/* harmony export */   L$: () => (/* binding */ rulesThatWin),
/* harmony export */   _7: () => (/* binding */ netrcFor),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   zL: () => (/* binding */ findLeftover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2416);
// What else git's configuration says, by somebody else's hand: read so that the log can tell what git will really do.



/** Our rules in the text that is added to the configuration. */
function rulesOf(lines) {
    const rules = (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(lines.join('\n')).filter(({ section }) => section === 'url');
    const valuesOf = (key) => rules.filter((rule) => rule.key === key).map(({ value }) => value);
    return {
        insteadOf: valuesOf('insteadof'),
        pushInsteadOf: valuesOf('pushinsteadof'),
        urls: rules.map(({ subsection }) => subsection),
    };
}
/**
 * The rules of others that win: git takes the longest text that a URL begins with, of equals the first one; and for a
 * push, any `pushInsteadOf` before all `insteadOf`.
 */
function rulesThatWin(own, { env, global }) {
    const files = [
        { file: systemConfigOf(env), isBefore: true },
        ...(env.HOME ? [{ file: xdgConfigOf(env), isBefore: true }] : []),
        { file: global, isBefore: true },
        { file: workspaceConfigOf(env), isBefore: false },
    ];
    return files.flatMap(({ file, isBefore }) => settingsIn(file).flatMap(({ section, subsection, key, value }) => {
        const kind = { insteadof: 'insteadOf', pushinsteadof: 'pushInsteadOf' }[key];
        if (section !== 'url' || kind === undefined || own.urls.some((url) => subsection.startsWith(url)))
            return [];
        const isLonger = (ours) => value.startsWith(ours) &&
            (value === ours ? isBefore : ours.endsWith('/') || value[ours.length] === '/');
        // No rule of ours for pushes has an SSH form: there any rule for pushes wins.
        const isForPush = (ours) => !own.pushInsteadOf.includes(ours) && (ours.startsWith(value) || value.startsWith(ours));
        const wins = kind === 'insteadOf'
            ? own.insteadOf.some(isLonger)
            : own.pushInsteadOf.some(isLonger) || own.insteadOf.some(isForPush);
        return wins ? [{ file, kind, from: withoutCredential(value), to: withoutCredential(subsection) }] : [];
    }));
}
/** A URL as the log may show it: a user of HTTPS may be a token. */
const withoutCredential = (url) => url.replace(/^(https?:\/\/)[^/]*@/i, '$1***@');
/**
 * The workspace, if git will refuse it since it is of another user (as in a container that runs as root), and nothing
 * says that it is safe. See https://git-scm.com/docs/git-config, safe.directory.
 */
function foreignWorkspace(env, global) {
    const { GITHUB_WORKSPACE: workspace } = env;
    const own = process.geteuid?.();
    if (!workspace || own === undefined)
        return undefined;
    const allowed = own === 0 && env.SUDO_UID ? [own, Number(env.SUDO_UID)] : [own];
    const isForeign = [workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git')].some((path) => {
        const uid = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.uid;
        return uid !== undefined && !allowed.includes(uid);
    });
    if (!isForeign)
        return undefined;
    const safe = [systemConfigOf(env), ...(env.HOME ? [xdgConfigOf(env)] : []), global]
        .flatMap(settingsIn)
        .reduce((list, { name, value }) => {
        if (name !== 'safe.directory')
            return list;
        return value === '' ? [] : [...list, value];
    }, []);
    const isSafe = safe.some((each) => each.endsWith('/*') ? workspace.startsWith(each.slice(0, -1)) : each === '*' || each === workspace);
    return isSafe ? undefined : workspace;
}
/**
 * The configuration of the workspace's repository, if actions/checkout has left a credential for the whole host in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on).
 */
function findLeftover(env, webUrl) {
    const file = workspaceConfigOf(env);
    const isLeftover = ({ section, subsection, key, value }) => (section === 'http' &&
        key === 'extraheader' &&
        value !== '' &&
        subsection.replace(/\/$/, '') === webUrl) ||
        (section === 'includeif' && /[\\/]git-credentials-[0-9a-f-]+\.config$/.test(value));
    return settingsIn(file).some(isLeftover) ? file : undefined;
}
/** The user's `.netrc`, if it has a credential for the host: git's transport sends that before anybody is asked. */
function netrcFor({ HOME: home }, webUrl) {
    const file = home ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, process.platform === 'win32' ? '_netrc' : '.netrc') : '';
    const words = textOf(file).split(/\s+/);
    const { hostname } = new URL(webUrl);
    const isFor = (word, index) => word === 'default' || (word === 'machine' && words[index + 1] === hostname);
    return words.some(isFor) ? file : undefined;
}
const workspaceConfigOf = ({ GITHUB_WORKSPACE: workspace }) => workspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git', 'config') : '';
const xdgConfigOf = ({ XDG_CONFIG_HOME: xdgHome, HOME: home = '' }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdgHome || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'), 'git', 'config');
/** Where git of a Linux distribution looks; elsewhere it is not known without asking git. */
const systemConfigOf = ({ GIT_CONFIG_NOSYSTEM: none, GIT_CONFIG_SYSTEM: named }) => none && none !== '0' && none !== 'false' ? '' : named || '/etc/gitconfig';
const settingsIn = (file) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f)(textOf(file));
/** What is in a file; nothing where it is not there or cannot be read, as in a container, of another user. */
function textOf(file) {
    try {
        return file && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 2416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ quotedValue),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
const HEADER = /\[[ \t]*([\w.-]+)[ \t]*(?:"((?:[^"\\\n]|\\.)*)")?[ \t]*\]/y;
const KEY = /([a-z][\w-]*)[ \t]*(=?)/iy;
/**
 * Reads a text in git's configuration format (https://git-scm.com/docs/git-config#_syntax), in one pass. What git would
 * refuse is passed over line by line: nobody's mistake in a file of theirs is to stop a job here.
 */
function settingsOf(text) {
    const settings = [];
    let [section, subsection] = ['', ''];
    let at = 0;
    while (at < text.length) {
        const char = text[at];
        if (char === '\n' || char === ' ' || char === '\t' || char === '\r' || char === '\ufeff') {
            at++;
        }
        else if (char === '[') {
            const [header, name = '', quoted] = matchAt(HEADER, text, at) ?? [];
            if (header === undefined) {
                at = lineEnd(text, at);
                continue;
            }
            const dot = name.indexOf('.');
            section = (dot < 0 ? name : name.slice(0, dot)).toLowerCase();
            subsection = quoted?.replace(/\\(.)/g, '$1') ?? (dot < 0 ? '' : name.slice(dot + 1).toLowerCase());
            at += header.length;
        }
        else {
            const [whole, name = '', equals] = matchAt(KEY, text, at) ?? [];
            if (whole === undefined) {
                at = lineEnd(text, at); // a comment, or nothing that git knows
                continue;
            }
            const { value, end } = equals
                ? readValue(text, at + whole.length)
                : { value: 'true', end: lineEnd(text, at) };
            const key = name.toLowerCase();
            const full = [section, ...(subsection ? [subsection] : []), key].join('.');
            settings.push({ name: full, section, subsection, key, value, start: at, end });
            at = end;
        }
    }
    return settings;
}
/** Reads a value from behind its `=`: quotes, escapes, comments, and lines that go on after a backslash. */
function readValue(text, from) {
    let value = '';
    let kept = 0; // what is white at the end is no part of a value
    let isQuoted = false;
    let at = from;
    for (; at < text.length && text[at] !== '\n'; at++) {
        const char = text[at] ?? '';
        if (char === '"') {
            isQuoted = !isQuoted;
            kept = value.length;
        }
        else if (char === '\\') {
            at += text[at + 1] === '\r' && text[at + 2] === '\n' ? 2 : 1;
            const escaped = text[at] ?? '';
            if (escaped !== '\n')
                value += { n: '\n', t: '\t', b: '\b' }[escaped] ?? escaped;
            kept = value.length;
        }
        else if (!isQuoted && (char === '#' || char === ';')) {
            at = lineEnd(text, at) - 1;
            break;
        }
        else if (isQuoted || value !== '' || !/\s/.test(char)) {
            value += char;
            if (isQuoted || !/\s/.test(char))
                kept = value.length;
        }
    }
    return { value: value.slice(0, kept), end: Math.min(at + 1, text.length) };
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
/** Where the line that holds `at` ends, behind its line break. */
function lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}
/** A text as the value of a key, or as a subsection's name, in git's configuration format. */
function quotedValue(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}


/***/ }),

/***/ 6742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noticeLeftover: () => (/* binding */ noticeLeftover)
/* harmony export */ });
/* harmony import */ var _git_others_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5552);
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);
// Loaded only when a token may write contents, git is not set up with it, and actions/checkout has left a credential.



/**
 * Warns that a push from the workspace uses the credential of the checkout, and so starts no workflow when that is
 * GITHUB_TOKEN. Not if the workflow passes this step's token as `token:` to any step.
 */
function noticeLeftover({ env, log, readFile }, { webUrl, minted }) {
    const { GITHUB_WORKSPACE: workspace = '', GITHUB_REPOSITORY: repository = '', GITHUB_ACTION: step = '', } = env;
    const leftover = (0,_git_others_js__WEBPACK_IMPORTED_MODULE_0__/* .findLeftover */ .zL)(env, webUrl);
    if (!leftover || !minted.some((each) => mayPushTo(each, repository)))
        return;
    // `acme/app/.github/workflows/release.yml@refs/heads/main`
    const [, path] = /^[^/]+\/[^/]+\/(.+?)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
    if (path && isGivenAsToken(readFile(`${workspace}/${path}`) ?? '', step))
        return;
    const own = /^\w[\w-]*$/.test(step) && !step.startsWith('__') ? step : 'ID';
    log.notice(`This token may write contents, but git in the workspace goes on with the credential that actions/checkout has left in ${leftover}. If that is GITHUB_TOKEN, what is pushed starts no workflow. Set \`setup-git: true\` in this step; or have the checkout come later and give it this token (\`token: \${{ steps.${own}.outputs.token }}\`), or none (\`persist-credentials: false\`).`, 'git pushes with another credential');
}
function mayPushTo({ permissions, repositories, target }, fullName) {
    if (permissions.contents !== 'write' || !fullName)
        return false;
    const isSame = (name) => (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .sameName */ .q)(name, fullName);
    return repositories === 'all'
        ? isSame(`${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .accountLabel */ ._3)(target)}/${fullName.replace(/.*\//, '')}`)
        : repositories.some(isSame);
}
/** Whether a workflow has a `token: ${{ steps.STEP.outputs.token }}`, in whatever form an expression may have. */
function isGivenAsToken(workflow, step) {
    return workflow.split('\n').some((line) => {
        const [, value = ''] = /(?:^|[\s{,])["']?token["']?\s*:\s*(["']?\$\{\{.*)/.exec(line) ?? [];
        const names = [...value.matchAll(/\bsteps(?:\.([\w-]+)|\[\s*['"]([\w-]+)['"]\s*\])/g)];
        return names.some(([, dotted, quoted]) => (dotted ?? quoted) === step);
    });
}


/***/ })

};
;