"use strict";
exports.id = 163;
exports.ids = [163];
exports.modules = {

/***/ 1163:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ setUpGit),
  undoGitSetup: () => (/* binding */ undoGitSetup)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
;// CONCATENATED MODULE: ./runtime/private-folder.js

/**
 * Makes a folder that nobody else can enter; answers why it could not be closed. It throws what the system says, also when
 * there is one of that name.
 */
function makePrivateFolder(folder) {
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    (0,external_node_fs_.chmodSync)(folder, 0o700); // whatever the umask and the parent folder have made of it
    const { mode, uid } = (0,external_node_fs_.statSync)(folder);
    // On Windows the rights of RUNNER_TEMP hold.
    if (process.platform === 'win32' || ((mode & 0o077) === 0 && uid === process.geteuid?.()))
        return undefined;
    return {
        what: `RUNNER_TEMP is on a file system without access rights: ${folder} cannot be closed to other users`,
        fix: 'Put the work folder of the runner on a file system that knows owners and modes.',
    };
}

// EXTERNAL MODULE: ./runtime/step-folder.js
var step_folder = __webpack_require__(6622);
// EXTERNAL MODULE: ./git/syntax.js
var syntax = __webpack_require__(2416);
;// CONCATENATED MODULE: ./git/aside.js
// Lines of a configuration that do not count while a block of ours stands in it.

/**
 * Put before a line that is not to count while a block stands. Two values for `user.name` in one file would have
 * `git config --global user.name NAME`, in a step of somebody's, end with exit code 5.
 */
const ASIDE = '# mint-app-token sets aside: ';
/** Whether a setting says who commits. */
const isUser = ({ name }) => name === 'user.name' || name === 'user.email';
/** The text with the settings set aside, each line of them. */
function setAside(text, isMeant) {
    let result = '';
    let done = 0;
    for (const setting of (0,syntax/* settingsOf */.f)(text).filter(isMeant)) {
        const { start, end } = setting;
        const lines = text.slice(start, end).replace(/(?<=\n)(?=[^])/g, ASIDE);
        result += text.slice(done, start) + ASIDE + lines;
        done = end;
    }
    return result + text.slice(done);
}
/** The text with all that was set aside counting again, and where each of these lines begins in it. */
function restored(text) {
    const pieces = text.split(ASIDE);
    const starts = new Set();
    let length = 0;
    for (const piece of pieces.slice(0, -1))
        starts.add((length += piece.length));
    return { text: pieces.join(''), starts };
}
/** When no block is left: what was set aside counts again, but for what somebody has set anew meanwhile. */
function withoutAside(text) {
    if (!text.includes(ASIDE))
        return text;
    const anew = new Set((0,syntax/* settingsOf */.f)(text)
        .filter(isUser)
        .map(({ name }) => name));
    const { text: whole, starts } = restored(text);
    let result = '';
    let done = 0;
    for (const { name, start, end } of (0,syntax/* settingsOf */.f)(whole)) {
        if (!starts.has(start) || !anew.has(name))
            continue;
        const lineStart = whole.lastIndexOf('\n', start - 1) + 1;
        result += whole.slice(done, whole.slice(lineStart, start).trim() === '' ? lineStart : start);
        done = end;
    }
    return result + whole.slice(done);
}

;// CONCATENATED MODULE: ./git/blocks.js
// What is ours in the user's own configuration: a block of lines for each step, which can be told from all that others
// write there, also by a later job when the one that wrote it was killed. Texts in, texts out; no file is touched here.


const BEGIN = /^# mint-app-token ([0-9a-f-]{36}) begins(, in a file of its own)?(, after a line break of its own)?(?:: (.*))?\r?$/;
const isBlock = (part) => typeof part !== 'string';
/** The blocks in a text, the oldest first. */
function blocksIn(text) {
    return partsOf(text).filter(isBlock).map(factsOf);
}
function factsOf({ id, user, body }) {
    const path = (0,syntax/* settingsOf */.f)(body).find(({ section }) => section === 'includeif')?.value;
    return { id, user, folder: path?.replace(/[\\/][^\\/]*$/, '') ?? '' };
}
/** The text with a block added at its end; `undefined` is a file that is not there. */
function withBlock(text, { id, user, lines }) {
    const before = text ?? '';
    const isLineBroken = before !== '' && !before.endsWith('\n');
    const body = lines.map((line) => `${line}\n`).join('');
    const block = { id, user, body, isNewFile: text === undefined, isLineBroken };
    return textOf(settled([...partsOf(before), block]));
}
/**
 * The text without the blocks that are to go. What others have put into them stays, and what was set aside for them counts
 * again. `undefined` is a file that was made for a block and holds nothing else.
 */
function withoutBlocks(text, isToGo) {
    const kept = [];
    // What a block that goes has brought with it is handed on to what stands in its place.
    let [isNewFile, isLineBroken] = [false, false];
    const keep = (part) => {
        if (part === '')
            return;
        if (isBlock(part)) {
            kept.push({
                ...part,
                isNewFile: isNewFile || part.isNewFile,
                isLineBroken: isLineBroken || part.isLineBroken,
            });
            isNewFile = false;
        }
        else {
            kept.push(isLineBroken ? `\n${part}` : part);
        }
        isLineBroken = false;
    };
    for (const part of partsOf(text)) {
        if (!isBlock(part) || !isToGo(factsOf(part))) {
            keep(part);
            continue;
        }
        isNewFile ||= part.isNewFile;
        isLineBroken ||= part.isLineBroken;
        keep(foreignLines(part));
    }
    const rest = textOf(settled(kept));
    return rest === '' && isNewFile ? undefined : rest;
}
const OLD_LINE = /^\[include(?:If "gitdir:\*\*")?\] path = "(.*[\\/]mint-app-token\.gitconfig)"(?:\r?\n|$)/gm;
/** The text without the lines by which version 1.0.0 included a file, where that file is dead. */
function withoutOldLines(text, isDead) {
    return text.replace(OLD_LINE, (line, file) => (isDead(file.replace(/\\(.)/g, '$1')) ? '' : line));
}
/** Splits a text into blocks and what is between them. A block whose last line is missing ends with the text. */
function partsOf(text) {
    const parts = [];
    let theirs = 0;
    for (let at = text.indexOf('# mint-app-token '); at >= 0;) {
        const isAtLineStart = at === 0 || text[at - 1] === '\n';
        const lineEnd = endOfLine(text, at);
        const begin = isAtLineStart ? BEGIN.exec(text.slice(at, lineEnd).trimEnd()) : null;
        const [whole, id = '', newFile, lineBreak, user = ''] = begin ?? [];
        if (whole === undefined) {
            at = text.indexOf('# mint-app-token ', lineEnd);
            continue;
        }
        const last = `# mint-app-token ${id} ends`;
        const found = text.indexOf(`\n${last}`, lineEnd - 1);
        const bodyEnd = found < 0 ? text.length : found + 1;
        const isLineBroken = lineBreak !== undefined && at > theirs;
        if (at > theirs)
            parts.push(text.slice(theirs, isLineBroken ? at - 1 : at));
        parts.push({
            id,
            user,
            isNewFile: newFile !== undefined,
            isLineBroken,
            body: text.slice(lineEnd, bodyEnd),
        });
        theirs = found < 0 ? text.length : endOfLine(text, bodyEnd);
        at = text.indexOf('# mint-app-token ', theirs);
    }
    if (theirs < text.length)
        parts.push(text.slice(theirs));
    return parts;
}
function textOf(parts) {
    return parts.map((part) => (isBlock(part) ? blockText(part) : part)).join('');
}
function blockText({ id, user, isNewFile, isLineBroken, body }) {
    const notes = `${isNewFile ? ', in a file of its own' : ''}${isLineBroken ? ', after a line break of its own' : ''}`;
    const begin = `# mint-app-token ${id} begins${notes}${user ? `: ${user}` : ''}\n`;
    return `${isLineBroken ? '\n' : ''}${begin}${body}# mint-app-token ${id} ends\n`;
}
/** What others have written into a block since, such as `git config --global user.name NAME` in the place of ours. */
function foreignLines({ body, user }) {
    let header = '';
    let lines = '';
    for (const { section, subsection, ...setting } of (0,syntax/* settingsOf */.f)(body)) {
        if (isOurs({ section, subsection, ...setting }, user))
            continue;
        const own = `[${section}${subsection ? ` ${(0,syntax/* quotedValue */.A)(subsection)}` : ''}]\n`;
        const text = body.slice(setting.start, setting.end);
        lines += `${own === header ? '' : own}\t${text}${text.endsWith('\n') ? '' : '\n'}`;
        header = own;
    }
    return lines;
}
function isOurs({ section, key, value }, user) {
    switch (section) {
        case 'user':
            return key === 'name' ? user.startsWith(`${value} <`) : key === 'email' && user.endsWith(` <${value}>`);
        case 'url':
            return true;
        case 'credential':
            return key !== 'helper' || value === '' || value.includes('mint-app-token-');
        case 'includeif':
            return value.includes('mint-app-token-');
        default:
            return false;
    }
}
const isHelper = ({ section, value }) => section === 'credential' && value.includes('mint-app-token-');
const isForWholeHost = ({ section, subsection, key }) => section === 'credential' && key === 'usehttppath' && /^(?:\w+:\/\/)?[^/]*$/.test(subsection);
/**
 * Has each setting count once where it must not be there twice: the last user; of our helpers that of the newest block,
 * which knows the older ones; and for the whole host, whether a helper is told the path, in the oldest one, since what is
 * said of a path has to come after that.
 */
function settled(parts) {
    if (!parts.some(isBlock))
        return [withoutAside(textOf(parts))];
    const whole = parts.map((part) => (isBlock(part) ? { ...part, body: restored(part.body).text } : part));
    const areBlocks = whole.map(isBlock);
    const inBlock = (at) => areBlocks[at] === true;
    const settings = whole.map((part) => (0,syntax/* settingsOf */.f)(isBlock(part) ? part.body : part));
    return whole.map((part, index) => {
        const isElsewhere = (from, to, name, also) => settings.some((each, at) => at >= from && at < to && also(at) && each.some((setting) => setting.name === name));
        const isOver = (setting) => {
            const { name } = setting;
            if (isUser(setting))
                return isElsewhere(index + 1, Infinity, name, isBlock(part) ? () => true : inBlock);
            if (!isBlock(part))
                return false;
            if (isHelper(setting))
                return isElsewhere(index + 1, Infinity, name, inBlock);
            return isForWholeHost(setting) && isElsewhere(0, index, name, inBlock);
        };
        return isBlock(part) ? { ...part, body: setAside(part.body, isOver) } : setAside(part, isOver);
    });
}
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end + 1;
}

// EXTERNAL MODULE: ./git/config.js
var config = __webpack_require__(8761);
// EXTERNAL MODULE: ./git/text-file.js
var text_file = __webpack_require__(7607);
;// CONCATENATED MODULE: ./git/locked-edit.js
// A change of a file of git's, under git's own lock.



const LOCK_WAIT_MS = 2_000;
/**
 * Changes a file while it holds the lock that git itself takes: `edit` is given its text, one character for each byte so
 * that none is lost whatever the encoding, or undefined where there is none, and answers the new one or undefined.
 */
async function edited(named, { sleep, elapsed }, edit) {
    const file = targetOf(named);
    const lock = `${file}.lock`;
    const isHeld = await lockTaken(lock, { sleep, elapsed });
    try {
        const before = (0,external_node_fs_.existsSync)(file) ? (0,text_file/* bytesIn */.tD)(file) : undefined;
        const after = edit(before);
        if (after === before)
            return;
        if (after === undefined)
            (0,external_node_fs_.rmSync)(file, { force: true });
        else
            replace(file, after, isHeld ? lock : undefined);
    }
    finally {
        if (isHeld)
            (0,external_node_fs_.rmSync)(lock, { force: true });
    }
}
/** The file that a name leads to, also by a link to where nothing is yet, as git does it. */
function targetOf(named) {
    let file = named;
    for (let hops = 0; hops < 20; hops++) {
        try {
            file = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), (0,external_node_fs_.readlinkSync)(file));
        }
        catch {
            return file; // it is no link
        }
    }
    return file;
}
async function lockTaken(lock, { sleep, elapsed }) {
    const start = elapsed();
    for (;;) {
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(lock, 'wx'));
            return true;
        }
        catch (error) {
            // A lock that stays was left behind, and a folder that takes no lock may hold a file that can be written.
            const isTaken = error.code === 'EEXIST';
            if (!isTaken || elapsed() - start >= LOCK_WAIT_MS)
                return false;
            await sleep(50);
        }
    }
}
/**
 * Gives a file a new text, as git does: written to the lock, which then takes the file's name, so that a git that reads
 * at this moment sees the one or the other. Where that would change more than the text (another owner, a second name, a
 * mount), it is written in its place.
 */
function replace(file, text, lock) {
    const stat = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.statSync)(file) : undefined;
    const isPlain = !stat || (stat.nlink === 1 && (process.platform === 'win32' || stat.uid === process.geteuid?.()));
    if (lock !== undefined && isPlain) {
        try {
            if (stat)
                (0,external_node_fs_.chmodSync)(lock, stat.mode & 0o7777);
            (0,external_node_fs_.writeFileSync)(lock, text, 'latin1');
            (0,external_node_fs_.renameSync)(lock, file);
            return;
        }
        catch {
            // then it is written in place, below
        }
    }
    (0,external_node_fs_.writeFileSync)(file, text, 'latin1');
}

// EXTERNAL MODULE: ./git/places.js
var places = __webpack_require__(1103);
;// CONCATENATED MODULE: ./git/config-files.js
// The only file that changes git's configuration: `setUpGit` in main, `undoGitSetup` in post.
//
// The files are written here and not by `git config`, which rewrites a file in its own style and could not take back
// what it did byte by byte. What is shared with git is its lock (FILE.lock), under which everything is decided, so that
// neither loses the other's changes. Nothing runs git: it may not be there yet, and in a container it refuses a workspace
// of another user.












/**
 * Has git act as the user, for what is covered, in later steps. The credentials go to a file in RUNNER_TEMP, in a folder
 * that only this user can enter; what goes to the user's own configuration holds none. `keep` is told before anything is
 * written: whatever becomes of this step, post takes back what it finds.
 */
async function setUpGit(runtime, { identity, headers, ...covered }, keep) {
    const { env } = runtime;
    const temp = env.RUNNER_TEMP;
    if (!temp)
        throw new failure/* Failure */.H('git-setup-failed', 'RUNNER_TEMP is not set');
    const id = (0,external_node_crypto_.randomUUID)();
    const folder = (0,external_node_path_.join)(temp, (0,step_folder/* folderName */.u)(id));
    const ownTemp = (0,places/* slashed */.df)((0,external_node_path_.dirname)(folder));
    const neighbours = new Set();
    const earlier = new Set();
    const addBlock = async (file, first) => {
        await edited(file, runtime, (text) => {
            const cleared = text === undefined ? undefined : cleaned(text);
            const blocks = blocksIn(cleared ?? '');
            for (const { folder: theirs, user } of [...blocks].reverse()) {
                const place = (0,external_node_path_.dirname)((0,text_file/* fromBytes */.uK)(theirs));
                const committer = (0,text_file/* fromBytes */.uK)(user).replace(/ <.*/, '');
                if (place !== ownTemp)
                    neighbours.add(place);
                else if (committer !== '')
                    earlier.add(committer);
            }
            const ids = [id, ...blocks.map((block) => block.id).reverse()];
            const lines = [
                ...first,
                ...(0,config/* globalLines */.jX)(covered, { identity, ids, platform: process.platform }),
                ...(0,places/* inWorkTrees */.e0)(env, (0,external_node_path_.join)(folder, config/* IN_WORKSPACE */.Ko)),
            ];
            return withBlock(cleared, {
                id,
                user: identity === undefined ? '' : (0,text_file/* bytesOf */.$$)(`${identity.name} <${identity.email}>`),
                lines: lines.map(text_file/* bytesOf */.$$),
            });
        });
        return file;
    };
    const global = (0,places/* globalConfigOf */.d0)(env);
    let file = global ?? (0,external_node_path_.join)(folder, OWN_GLOBAL);
    try {
        keep({ id, file });
        const problem = makePrivateFolder(folder);
        if (problem)
            throw new failure/* Failure */.H('git-setup-failed', problem.what, { fix: problem.fix });
        const write = (name, text) => {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, name), text, { mode: 0o600, flag: 'wx' });
        };
        write(config/* CREDENTIALS */.tG, (0,config/* credentialLines */.VN)(covered.host, covered.accesses).reveal());
        write(config/* IN_WORKSPACE */.Ko, `${(0,config/* workspaceLines */.bH)(covered, headers).join('\n')}\n`);
        file = await addBlock(file, []).catch((error) => {
            if (global === undefined || !isNoPlace(error))
                throw error;
            runtime.log.info(`${global} cannot be written (${String(error)}): GIT_CONFIG_GLOBAL names another file to later steps`);
            const own = (0,external_node_path_.join)(folder, OWN_GLOBAL);
            keep({ id, file: own });
            return addBlock(own, includes(global));
        });
    }
    catch (error) {
        if (error instanceof failure/* Failure */.H)
            throw error;
        throw new failure/* Failure */.H('git-setup-failed', `git could not be set up in ${file}: ${String(error)}`, {
            cause: error,
        });
    }
    if (file !== global)
        runtime.exportVariable('GIT_CONFIG_GLOBAL', file);
    const isHeaderLeft = headers.isLast || (headers.isElsewhere && !exportInclude(runtime, (0,places/* slashed */.df)((0,external_node_path_.join)(folder, config/* IN_WORKSPACE */.Ko))));
    const credentials = (0,external_node_path_.join)(folder, config/* CREDENTIALS */.tG);
    return { file, credentials, neighbours: [...neighbours], earlier: [...earlier], isHeaderLeft };
}
/** A user's configuration in the step's folder. */
const OWN_GLOBAL = 'global.gitconfig';
/** Whether it is the place that takes no file: a home that is not there yet, or one that is closed to this user. */
const isNoPlace = (error) => ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(error.code ?? '');
/** Has what is there, or comes to be there later, count as before. git ends at an include that it may not read. */
function includes(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.R_OK);
    }
    catch (error) {
        const { code } = error;
        if (code !== 'ENOENT' && code !== 'ENOTDIR')
            return [];
    }
    return ['[include]', `\tpath = ${(0,syntax/* quotedValue */.A)((0,places/* slashed */.df)(file))}`];
}
/**
 * Has what drops the headers of others count in every place for this job's processes, and for no other's, where it has
 * to: by variables of later steps (https://git-scm.com/docs/git-config, GIT_CONFIG_COUNT). They name a file, which git
 * does without when post has taken it away. Answers false where variables of somebody else's are in the way: they may be
 * those of one step, and git ends at a count whose variables are not there.
 */
function exportInclude({ env, exportVariable }, file) {
    const count = Number(env.GIT_CONFIG_COUNT || 0);
    const isOurs = (index) => env[`GIT_CONFIG_KEY_${index}`] === 'include.path' &&
        /[\\/]mint-app-token-[0-9a-f-]{36}[\\/]gitconfig$/.test(String(env[`GIT_CONFIG_VALUE_${index}`]));
    if (!Number.isInteger(count) || count < 0)
        return false;
    for (let index = 0; index < count; index++)
        if (!isOurs(index))
            return false;
    exportVariable('GIT_CONFIG_COUNT', String(count + 1));
    exportVariable(`GIT_CONFIG_KEY_${count}`, 'include.path');
    exportVariable(`GIT_CONFIG_VALUE_${count}`, file);
    return true;
}
/** Takes back what `setUpGit` did. Files that others have changed since keep their changes. */
async function undoGitSetup(runtime, setup) {
    const { id, file } = (setup ?? {});
    if (!(0,step_folder/* isFolderId */.A)(id) || typeof file !== 'string')
        throw new Error('the state is not what main leaves');
    const temp = runtime.env.RUNNER_TEMP;
    if (temp)
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(temp, (0,step_folder/* folderName */.u)(id)), { recursive: true, force: true });
    await edited(file, runtime, (text) => (text === undefined ? undefined : cleaned(text, id)));
}
/** A text without the block of this ID, and without what killed jobs have left: their post step never ran. */
function cleaned(text, id) {
    const isGone = ({ id: its, folder }) => its === id || !(0,external_node_fs_.existsSync)((0,text_file/* fromBytes */.uK)(folder));
    return withoutBlocks(withoutOldLines(text, isOldFileDead), isGone);
}
/** Whether the file that version 1.0.0 included leads to the file of no step any more: then it may be anybody's. */
function isOldFileDead(path) {
    let settings;
    try {
        settings = (0,syntax/* settingsOf */.f)((0,text_file/* bytesIn */.tD)((0,text_file/* fromBytes */.uK)(path)));
    }
    catch {
        return true; // it is not there, or it is no file
    }
    const isOld = ({ name, value }) => name === 'include.path' && /[\\/]mint-app-token-[0-9a-f-]{36}\.gitconfig$/.test(value);
    return !settings.every(isOld) || !settings.some(({ value }) => (0,external_node_fs_.existsSync)((0,text_file/* fromBytes */.uK)(value)));
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

/***/ 9608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uZ: () => (/* binding */ uniqueNames),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* unused harmony exports sameName, nameInWorkflow, toldNames */

/** Whether two logins or repository names are the same to GitHub, which ignores their case. */
const sameName = (one, other) => one.toLowerCase() === other.toLowerCase();
/** The names without those that differ from an earlier one in case alone. */
function uniqueNames(names) {
    const byName = new Map();
    for (const name of names)
        if (!byName.has(name.toLowerCase()))
            byName.set(name.toLowerCase(), name);
    return [...byName.values()];
}
/** A permission's name as workflows write it, with dashes: `pull-requests` for `pull_requests` of the API. */
const nameInWorkflow = (name) => name.replaceAll('_', '-');
/** A list in a message: an annotation is cut off after some 4,000 characters. */
function shortened(names, separator = ', ') {
    const shown = names.slice(0, 10).join(separator);
    return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
/**
 * Names that GitHub told and the run did not name itself. Whoever reads a public log is to learn no more than how many,
 * such as "3 accounts".
 */
function toldNames(names, { one, many, isLogPrivate, }) {
    return isLogPrivate ? shortened(names) : counted(names.length, one, many);
}


/***/ }),

/***/ 6622:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFolderId),
/* harmony export */   u: () => (/* binding */ folderName)
/* harmony export */ });
// The folder of one step in RUNNER_TEMP, as main names it and post finds it again. Only the ID cannot be guessed.
const folderName = (id) => `mint-app-token-${id}`;
/** Whether it is an ID that main can have given: whoever can set a variable of the job can write what main left for post. */
const isFolderId = (id) => typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);


/***/ })

};
;