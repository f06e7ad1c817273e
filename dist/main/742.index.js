"use strict";
exports.id = 742;
exports.ids = [742];
exports.modules = {

/***/ 5552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ foreignWorkspace),
/* harmony export */   _7: () => (/* binding */ netrcFor),
/* harmony export */   zL: () => (/* binding */ findLeftover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1103);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2416);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7607);
// What else git's configuration says, by somebody else's hand: read so that the log can tell what git will really do.





/**
 * The workspace, if git will refuse it since it is of another user (as in a container that runs as root), and nothing
 * says that it is safe. See https://git-scm.com/docs/git-config, safe.directory.
 */
function foreignWorkspace(env, settings) {
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
    // A repository must not call itself safe.
    const safe = settings.reduce((list, { name, value, scope }) => {
        if (name !== 'safe.directory' || scope === 'local')
            return list;
        return value === '' ? [] : [...list, value];
    }, []);
    const isSafe = safe.some((each) => each.endsWith('/*') ? workspace.startsWith(each.slice(0, -1)) : each === '*' || each === workspace);
    return isSafe ? undefined : workspace;
}
/**
 * The configuration of the workspace's repository, if actions/checkout has left a credential for the whole host in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on), which is for the runner's own server alone.
 */
function findLeftover(env, webUrl) {
    const repository = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceRepositoryOf */ .dt)(env);
    if (repository === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository, 'config');
    const isOfRunner = (env.GITHUB_SERVER_URL || webUrl).replace(/\/+$/, '') === webUrl;
    const isLeftover = ({ section, subsection, key, value }) => (section === 'http' &&
        key === 'extraheader' &&
        value !== '' &&
        subsection.replace(/\/$/, '') === webUrl) ||
        (isOfRunner && section === 'includeif' && /[\\/]git-credentials-[0-9a-f-]+\.config$/.test(value));
    return settingsIn(file).some(isLeftover) ? file : undefined;
}
/** The user's `.netrc`, if it has a credential for the host: git's transport sends that before anybody is asked. */
function netrcFor(env, webUrl) {
    const home = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(env);
    if (home === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, process.platform === 'win32' ? '_netrc' : '.netrc');
    const words = (0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesIfAny */ .xd)(file).split(/\s+/);
    const { hostname } = new URL(webUrl);
    const isFor = (word, index) => word === 'default' || (word === 'machine' && words[index + 1] === hostname);
    return words.some(isFor) ? file : undefined;
}
const settingsIn = (file) => (0,_syntax_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsOf */ .f)((0,_text_file_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesIfAny */ .xd)(file));


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P8: () => (/* binding */ systemConfigOf),
/* harmony export */   ZA: () => (/* binding */ xdgConfigOf),
/* harmony export */   d0: () => (/* binding */ globalConfigOf),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   dt: () => (/* binding */ workspaceRepositoryOf),
/* harmony export */   e0: () => (/* binding */ inWorkTrees),
/* harmony export */   lt: () => (/* binding */ homeOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2416);
// Where git's configuration is, by the environment alone: nothing asks git, which may not be there yet.



/**
 * The file that git reads for this user, whether it is there or not. It is ~/.gitconfig also where git itself would write
 * to ~/.config/git/config: git reads both, and actions/checkout takes only the former with it while it fetches submodules.
 * Undefined without a home, or with a GIT_CONFIG_GLOBAL that names no file.
 */
function globalConfigOf(env) {
    const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: xdgHome } = env;
    if (named !== undefined)
        return named && named !== '/dev/null' ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named) : undefined;
    const home = homeOf(env);
    if (home)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.gitconfig');
    const xdg = xdgHome && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(xdgHome, 'git', 'config');
    return xdg && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(xdg) ? xdg : undefined;
}
/** The home as git sees it. */
const homeOf = (env) => env.HOME || (process.platform === 'win32' ? windowsHome(env) : undefined) || undefined;
/** What Git for Windows takes for HOME when that is not set. */
const windowsHome = ({ HOMEDRIVE: drive, HOMEPATH: path, USERPROFILE: profile }) => drive && path ? drive + path : profile;
/** The other file of a user's, which git reads first; not when it is told where the user's configuration is. */
function xdgConfigOf(env) {
    const home = homeOf(env);
    const folder = env.XDG_CONFIG_HOME || (home && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, '.config'));
    return env.GIT_CONFIG_GLOBAL === undefined && folder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'git', 'config') : undefined;
}
/** Where git of a Linux distribution looks; elsewhere it is not known without asking git. */
const systemConfigOf = ({ GIT_CONFIG_NOSYSTEM: none, GIT_CONFIG_SYSTEM: named }) => none && none !== '0' && none !== 'false' ? undefined : named || '/etc/gitconfig';
/** The folder of the repository in the workspace, whether it is there or not. */
const workspaceRepositoryOf = ({ GITHUB_WORKSPACE: workspace }) => workspace ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, '.git') : undefined;
/**
 * Includes `file` for repositories below the job's own folders, by both of their names where there is a link on the way;
 * the jobs beside this one keep what checkout has left to them.
 */
function inWorkTrees(env, file) {
    const folders = [env.RUNNER_WORKSPACE, env.GITHUB_WORKSPACE, env.RUNNER_TEMP].flatMap((folder) => folder ? [folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) : folder] : []);
    const isAnyCase = process.platform === 'win32' || process.platform === 'darwin';
    return [...new Set(folders)].flatMap((folder) => [
        `[includeIf ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(`gitdir${isAnyCase ? '/i' : ''}:${globOf(slashed(folder))}/`)}]`,
        `\tpath = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(slashed(file))}`,
    ]);
}
/** A path as git wants it in its configuration, on Windows with forward slashes. */
const slashed = (path) => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
/** A path as a pattern that means that path alone. */
const globOf = (path) => path.replace(/[*?[\\]/g, '\\$&').replace(/\/+$/, '');


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
 * refuse is passed over line by line: a mistake in somebody else's file must not stop a job.
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

/***/ 7607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   tD: () => (/* binding */ bytesIn),
/* harmony export */   uK: () => (/* binding */ fromBytes),
/* harmony export */   xd: () => (/* binding */ bytesIfAny)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
// A file of somebody else's, read only when it is one: what is a pipe or a device may never end.

const MAX_BYTES = 16 * 1024 * 1024;
/**
 * The bytes of a file, one character for each so that none is lost whatever the encoding. Throws when it is not there or
 * cannot be read, and when it is no file, or one of more than 16 MiB.
 */
function bytesIn(file) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    // A folder is left to the error that reading one has.
    if (!stat.isDirectory() && !(stat.isFile() && stat.size <= MAX_BYTES))
        throw new Error(`${file} is no configuration file`);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1');
}
/** The same; nothing where it is not there or may not be read, as in a container, of another user. */
function bytesIfAny(file) {
    try {
        return bytesIn(file);
    }
    catch {
        return '';
    }
}
/** A text as its bytes, one character for each. */
const bytesOf = (text) => Buffer.from(text).toString('latin1');
/** The text that these bytes are. */
const fromBytes = (bytes) => Buffer.from(bytes, 'latin1').toString();


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
    log.notice(`This token may push, but git in the workspace still uses the credential that actions/checkout stored in ${leftover}. If that is GITHUB_TOKEN, pushes start no workflows. Set \`setup-git: true\` in this step; or run the checkout after this step with \`token: \${{ steps.${own}.outputs.token }}\`; or give the checkout \`persist-credentials: false\`.`, 'git pushes with another credential');
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