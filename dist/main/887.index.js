"use strict";
exports.id = 887;
exports.ids = [887];
exports.modules = {

/***/ 1137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ rewriteJournal),
/* harmony export */   Gy: () => (/* binding */ mark),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   lG: () => (/* binding */ addToLog),
/* harmony export */   rZ: () => (/* binding */ isMarked),
/* harmony export */   sD: () => (/* binding */ addToJournal)
/* harmony export */ });
/* unused harmony exports readJournal, readLog */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2632);
// How the files of the folder are written and read: whole, or a line at a time, and for this user alone.



const PRIVATE = 0o600;
const RENAME_TRIES = 20;
/** What is read of the journal and the log: their ends. In five days, with ten owners, a megabyte or two comes together. */
const MOST_BYTES = 8_000_000;
const LAST_DAY = 8.64e15; // the last time that a Date can hold
/** Neither waits for the other end of a pipe that somebody has put there. Windows has no such flag, and no such pipes. */
const { O_RDONLY, O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0, } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/** Gives a file a new text by renaming: whoever reads it sees the old one or the new one, whole. */
async function replaceFile(file, text, mode = PRIVATE) {
    const aside = `${file}.new`;
    // What lies there is not written through: a link leads elsewhere, and a pipe would never let go.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(aside, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(aside, text, { mode, flag: 'wx' });
    for (let tries = 1;; tries++) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(aside, file);
            return;
        }
        catch (error) {
            // Windows does not rename onto a file that somebody has open; those who read it are quick.
            if (process.platform !== 'win32' || tries === RENAME_TRIES)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, 25));
        }
    }
}
/** Writes a file that is only there or not. Whatever is there already will do, and is not opened: a pipe would never let go. */
function mark(folder, name) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn[name]), '', { mode: PRIVATE, flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
const isMarked = (folder, name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn[name]));
/** Keeps a token for post. Throws when it cannot be kept: then nobody may have the token. */
function addToJournal(folder, entry) {
    addLine(folder, 'journal', entry);
}
/**
 * Replaces the journal by what the agent knows itself, before post reads it: whatever has become of the file meanwhile.
 * Where it cannot be written, what is there has to do.
 */
async function rewriteJournal(folder, entries) {
    const lines = entries.map(({ owner, token, expiresAt, mintedAt, endsAt }) => JSON.stringify({ owner, token, expiresAt, mintedAt, endsAt }));
    await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn.journal), lines.map((line) => `${line}\n`).join('')).catch(() => undefined);
}
/** Notes what happened; where that cannot be written, nobody will know. */
function addToLog(folder, entry) {
    try {
        addLine(folder, 'log', entry);
    }
    catch {
        // The folder is gone, or the disk is full: what counts goes on.
    }
}
function addLine(folder, name, entry) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn[name]), O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, PRIVATE);
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
            throw new Error(`${_protocol_js__WEBPACK_IMPORTED_MODULE_2__/* .FILES */ .cn[name]} is not a file`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(entry)}\n`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The journal as it is; a line that is not whole, or not ours, is left out. */
function readJournal(folder) {
    return linesOf(folder, 'journal').flatMap((line) => {
        const { owner, token, expiresAt, mintedAt, endsAt } = line;
        const isWhole = typeof owner === 'string' && typeof token === 'string' && typeof expiresAt === 'string';
        if (!isWhole || !isTime(mintedAt) || !isTime(endsAt))
            return [];
        return [{ owner, token, expiresAt, mintedAt, endsAt }];
    });
}
/** The log as it is. Its texts are only ever shown: the log of the step makes them harmless. */
function readLog(folder) {
    return linesOf(folder, 'log').flatMap((line) => {
        const { at, event, owner, code, text, reason } = line;
        if (!isTime(at))
            return [];
        if (event === 'handed-out')
            return [{ at, event }];
        if (event === 'renewed' && typeof owner === 'string')
            return [{ at, event, owner }];
        if (event === 'ended' && typeof reason === 'string')
            return [{ at, event, reason }];
        const isFailure = event === 'failed' && typeof owner === 'string' && typeof code === 'string';
        return isFailure && typeof text === 'string' ? [{ at, event, owner, code, text }] : [];
    });
}
/** Whether it is a time that can be told: one that cannot would stop post before it has revoked anything. */
const isTime = (value) => typeof value === 'number' && Math.abs(value) <= LAST_DAY;
/** The end of a file that others may have written into; of one that is none, or cannot be read, nothing. */
function endOf(path) {
    let file;
    try {
        file = openSync(path, O_RDONLY | O_NONBLOCK);
        const stat = fstatSync(file);
        if (!stat.isFile())
            return '';
        const bytes = Buffer.alloc(Math.min(stat.size, MOST_BYTES));
        const length = readSync(file, bytes, 0, bytes.length, stat.size - bytes.length);
        return bytes.toString('utf8', 0, length);
    }
    catch {
        return '';
    }
    finally {
        if (file !== undefined)
            closeSync(file);
    }
}
function linesOf(folder, name) {
    const text = endOf(join(folder, FILES[name]));
    return text.split('\n').flatMap((line) => {
        try {
            const value = JSON.parse(line);
            return typeof value === 'object' && value !== null ? [value] : [];
        }
        catch {
            return [];
        }
    });
}


/***/ }),

/***/ 3143:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ watchable),
/* harmony export */   _n: () => (/* binding */ isAlive)
/* harmony export */ });
/* unused harmony export runsWith */
/* harmony import */ var _runtime_text_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4487);

/** A process that is alive, to be watched; nothing where there is none that could be: init, or that of another namespace. */
function watchable(pid) {
    return pid > 1 && answersSignals(pid) ? { pid, born: statOf(pid)?.born } : undefined;
}
/** Whether a process is alive. A zombie is not: in a container nobody may ever collect it. */
function isAlive({ pid, born }) {
    const stat = statOf(pid);
    if (stat)
        return (born === undefined || stat.born === born) && !'ZX'.includes(stat.state);
    // Where /proc knew it before, it is gone.
    return born === undefined && answersSignals(pid);
}
/** Whether a process runs a program with these arguments; undefined where the system does not say. */
function runsWith(pid, args) {
    const commandLine = textOfFile(`/proc/${pid}/cmdline`)?.split('\0');
    if (commandLine)
        return args.every((arg) => commandLine.includes(arg));
    return process.platform === 'linux' ? false : undefined;
}
function answersSignals(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM'; // it is another user's
    }
}
/** The third field of proc(5)'s stat, and the twenty-second; the second, in brackets, may hold anything. */
function statOf(pid) {
    const text = (0,_runtime_text_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textOfFile */ .n)(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', born: fields[19] ?? '' };
}


/***/ }),

/***/ 8329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ forgetReason),
/* harmony export */   WJ: () => (/* binding */ tellReason),
/* harmony export */   di: () => (/* binding */ unpublish),
/* harmony export */   mk: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8761);
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9968);
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3366);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1137);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2632);







/** Hands tokens out: to git, to `gh` and `app-token`, and to whoever reads a file. */
async function publish(folder, { git, current, handedOver }) {
    const replace = (name, lines) => (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), lines.map((line) => `${line}\n`).join(''));
    // What has become of git's file must not keep the others old: it is told of when they are written.
    const toGit = await (git ? (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(git.file, credentialsOf(git, current)) : undefined)?.catch((error) => ({ error }));
    // First, so that who is given a token by `tokens` has it taken for one of ours.
    await replace(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.known, handedOver.map(({ owner, token }) => `${owner} ${token}`));
    await replace(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.tokens, current.map(({ owner, endsAt, token }) => `${owner} ${Math.floor(endsAt / 1000)} ${token}`));
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.token), current[0]?.token ?? '');
    if (toGit)
        throw toGit.error;
}
/** What git asks for, as `setup-git` wrote it, with the tokens of now. */
function credentialsOf({ webUrl, accesses }, current) {
    const withTokens = accesses.map(({ at, ...access }) => ({
        ...access,
        password: new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .Secret */ .z(current[at]?.token ?? ''),
        sshUsers: [],
    }));
    return (0,_git_config_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialLines */ .VN)({ webUrl, sshHosts: [] }, withTokens).reveal();
}
/** Says in one line why there is no new token. Where it cannot be written, `app-token` has to do without. */
async function tellReason(folder, text) {
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.reason), `${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(text)}\n`).catch(() => undefined);
}
function forgetReason(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.reason), { force: true });
}
/** Takes away what later steps read, and leaves them the reason. */
async function unpublish(folder, reason) {
    await tellReason(folder, `keep-fresh has ended: ${_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .REASONS */ .ez[reason]}`);
    for (const name of [_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.token, _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.tokens])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true });
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ IN_WORKSPACE),
/* harmony export */   VN: () => (/* binding */ credentialLines),
/* harmony export */   b0: () => (/* binding */ coveredUrls),
/* harmony export */   bH: () => (/* binding */ workspaceLines),
/* harmony export */   jX: () => (/* binding */ globalLines),
/* harmony export */   tG: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/* unused harmony export helper */
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9608);
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _runtime_step_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6622);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2416);
// The texts that git is given. None of them but `credentialLines` holds a token.




/** In the step's folder: the credentials, and the configuration for the job's own work trees. */
const CREDENTIALS = 'git-credentials';
const IN_WORKSPACE = 'gitconfig';
/**
 * What git asks for a credential, a program of the shell in one line: it looks into the folders of the steps that are
 * named to it, newest first, in the RUNNER_TEMP of the process that git runs in, and prints the first credential that is
 * for the URL. So what stands in a home that several jobs share gives each job its own token, and one without this action
 * none. It trusts a folder only when it is no link, and of its own user, who alone may enter; on Windows the shell cannot
 * tell, and the name has to do.
 */
function helper(ids, platform) {
    const isOwn = platform === 'win32'
        ? ''
        : `[ ! -L "$d" ] && [ -O "$d" ] && case $(ls -ld "$d") in drwx------*);; *) false;; esac && [ ! -L "$d/${CREDENTIALS}" ] && `;
    const program = [
        // All that is asked is read, also where there is nothing to say: who asks may not bear a closed pipe.
        'p= h= q=',
        'while IFS= read -r l; do case $l in protocol=*) p=${l#*=};; host=*) h=${l#*=};; path=*) q=${l#*=};; "") break;; esac; done',
        'for i do :; done',
        '[ "$i" = get ] && [ "$RUNNER_TEMP" ] && [ "$q" ] || return 0',
        `u=$(printf %s "$p://$h/\${q#/}/" | LC_ALL=C tr A-Z a-z)`,
        `for i do [ "$i" = get ] && break; d=$RUNNER_TEMP/${(0,_runtime_step_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderName */ .u)('$i')}`,
        `[ -d "$d" ] && ${isOwn}[ -f "$d/${CREDENTIALS}" ] || continue`,
        'while read -r s n w; do case $u in "$s"/*|"$s".git/*|"$s".wiki.git/*) echo "username=$n"; echo "password=$w"; return 0;; esac; done <"$d/' +
            `${CREDENTIALS}"`,
        'done',
    ];
    return `!f() { ${program.join('; ')}; }; f ${ids.join(' ')}`;
}
/** The step's credentials as `helper` reads them: URL without a trailing slash, user name and password on each line. */
function credentialLines({ webUrl }, accesses) {
    const lines = accesses.flatMap(({ owners, repositories, username, password }) => (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_2__/* .uniqueNames */ .uZ)(repositories.length > 0 ? repositories : owners).map((path) => `${webUrl}/${path}`.toLowerCase() + ` ${username} ${password.reveal()}\n`));
    return new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(lines.join(''));
}
/**
 * What goes into the user's configuration: who commits, which URLs are meant, and whom to ask for a credential. The order
 * counts: of the settings below `credential` that fit a URL, git takes the last one, however exact another may be.
 */
function globalLines({ host, accesses }, { identity, ids, platform, }) {
    const { origin, host: hostAndPort } = new URL(host.webUrl);
    const paths = accesses.flatMap(pathsOf);
    return [
        ...(identity === undefined
            ? []
            : ['[user]', `\tname = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(identity.name)}`, `\temail = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(identity.email)}`]),
        ...accesses.flatMap((access) => rewriting(host, access)),
        // Helpers that came before, of the machine or the user, are not asked, nor given the token to keep.
        ...section('credential', paths, host, ['helper =']),
        `[credential ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(origin)}]`,
        `\thelper = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(helper(ids, platform))}`,
        // cargo's own client looks for it here alone. git takes it back with the next section, which cargo does not know:
        // helpers of others, for other owners, go on without the path.
        '\tuseHttpPath = true',
        `[credential ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(hostAndPort)}]`,
        '\tuseHttpPath = false',
        ...section('credential', paths, host, ['useHttpPath = true']),
    ];
}
/**
 * What counts in the job's own work trees alone: it throws away what actions/checkout leaves there for the whole host.
 * `http.<url>.extraheader` has many values, and git takes those whose URL is at least as exact as the best one before
 * (https://git-scm.com/docs/git-config, http.<url>.*): the empty value, with a path, throws away what came earlier and
 * keeps out what comes later. Where somebody's own is as exact as that or more (`exactUrls`), it has one like it.
 *
 * And git (from 2.46 on) asks the helper at once, not after a 401: public repositories are fetched with the token, too,
 * and a repository that was renamed is followed to its new name before anything is sent.
 */
function workspaceLines({ host, accesses }, { exactUrls }) {
    return [
        ...section('http', accesses.flatMap(pathsOf), host, ['extraheader =', 'proactiveAuth = basic']),
        ...exactUrls.flatMap((url) => [`[http ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(url)}]`, '\textraheader =']),
    ];
}
/** The URLs that settings of ours are for, as git compares them. */
const coveredUrls = ({ host, accesses }) => accesses.flatMap(pathsOf).map((path) => `${host.webUrl}/${path}`);
/** The same settings for several URLs. */
function section(name, paths, { webUrl }, settings) {
    return [...new Set(paths)].flatMap((path) => [
        `[${name} ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(`${webUrl}/${path}`)}]`,
        ...settings.map((setting) => `\t${setting}`),
    ]);
}
/**
 * The paths that git compares with a URL's, segment by segment and letter by letter: the host's likely spellings each
 * have their entry, and a repository those of its forms.
 */
function pathsOf({ owners, repositories }) {
    if (repositories.length === 0)
        return [...spellings(owners)];
    return [...spellings(repositories)].flatMap((name) => [name, `${name}.git`, `${name}.wiki.git`]);
}
/** HTTPS for the SSH forms of the URLs, and the HTTPS forms as they are, so that no shorter rule takes them away. */
function rewriting({ webUrl, sshHosts, pages }, { owners, repositories, sshUsers }) {
    const ssh = sshHosts.flatMap((host) => sshUsers.flatMap((user) => [
        ...(host.includes(':') ? [] : [`${user}@${host}:`, `${user}@${host}:/`, `ssh://${user}@${host}/`]),
        `ssh://${user}@${host.includes(':') ? host : `${host}:22`}/`,
    ]));
    const rule = (path, bases) => [
        `[url ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(`${webUrl}/${path}`)}]`,
        ...[`${webUrl}/`, ...bases].map((base) => `\tinsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(base + path)}`),
        `\tpushInsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(`${webUrl}/${path}`)}`,
    ];
    if (repositories.length === 0)
        return [...spellings(owners)].flatMap((owner) => rule(`${owner}/`, ssh));
    return [...spellings(repositories)].flatMap((name) => [
        ...rule(name, []),
        // Over SSH a rule ends in `.git`, so `app` never matches `app-2`. Only OWNER.github.io (or .gitlab.io) begins like OWNER.git.
        ...rule(`${name}.git`, ssh),
        ...(pages && isOfItsOwner(name) ? ssh.flatMap((base) => untouched(`${base}${name}${pages}`)) : []),
    ]);
}
const untouched = (base) => [`[url ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(base)}]`, `\tinsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedValue */ .A)(base)}`];
const isOfItsOwner = (fullName) => {
    const [name, owner] = fullName.toLowerCase().split('/').reverse();
    return owner === name;
};
/** Each name as it is and in lower case, once. */
const spellings = (names) => new Set(names.flatMap((name) => [name, name.toLowerCase()]));


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

/***/ 6622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
/* unused harmony export isFolderId */
// The folder of one step in RUNNER_TEMP, as main names it and post finds it again. Only the ID cannot be guessed.
const folderName = (id) => `mint-app-token-${id}`;
/** Whether it is an ID that main can have given: whoever can set a variable of the job can write what main left for post. */
const isFolderId = (id) => typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);


/***/ })

};
;