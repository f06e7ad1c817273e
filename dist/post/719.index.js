export const id = 719;
export const ids = [719];
export const modules = {

/***/ 719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  undoGitSetup: () => (/* binding */ undoGitSetup)
});

// UNUSED EXPORTS: findLeftover, setUpGit

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(24);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(760);
// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(339);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(355);
;// CONCATENATED MODULE: ./git/config.js


/**
 * What git is told: who commits, and which URLs go with which token.
 *
 * `http.<url>.extraheader` has many values, and git takes those whose URL is at least as specific as the best one
 * before (https://git-scm.com/docs/git-config, http.<url>.*). So ours, with a path, keeps out what actions/checkout
 * writes for the whole host when that comes later, in the repository's config; the empty value first throws away what
 * came earlier. One Authorization header is left: two are refused by GitHub.
 */
function gitConfig({ identity, webUrl, accesses }) {
    const { host, hostname, protocol } = new URL(webUrl);
    const lines = [
        '[user]',
        `\tname = ${quotedValue(identity.name)}`,
        `\temail = ${quotedValue(identity.email)}`,
    ];
    const urls = [];
    for (const { token, owners, repositories } of accesses) {
        const credential = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
        const isWhole = repositories.length === 0;
        // git compares paths letter by letter, GitHub does not: the likely spellings each have their entry.
        const paths = spellings(isWhole ? owners.map((owner) => `${owner}/`) : repositories);
        for (const path of paths) {
            const base = `${protocol}//${host}/${path}`;
            // git matches whole path segments here, so `app` never matches `app-2`.
            for (const suffix of isWhole ? [''] : ['', '.git', '.wiki.git']) {
                lines.push(`[http ${quotedValue(base + suffix)}]`, '\textraheader =');
                lines.push(`\textraheader = ${quotedValue(`Authorization: Basic ${credential}`)}`);
            }
            // The URL itself is in the list so that no shorter rule (`git@github.com:` for `https://github.com/`) takes it away.
            lines.push(`[url ${quotedValue(base)}]`);
            for (const other of [base, `git@${hostname}:${path}`, `ssh://git@${hostname}/${path}`])
                lines.push(`\tinsteadOf = ${quotedValue(other)}`);
        }
        urls.push(...(isWhole ? owners.slice(0, 1) : uniqueNames(repositories)).map((name) => `${webUrl}/${name}`));
    }
    return { text: new Secret(`${lines.join('\n')}\n`), urls };
}
/** Each name as it is and in lower case, once. */
const spellings = (names) => new Set(names.flatMap((name) => [name, name.toLowerCase()]));
/** A text as the value of a key, or as a subsection's name, in git's config format. */
function quotedValue(text) {
    return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
/** A file's path as git wants it in its config, on Windows with forward slashes. */
function config_quotedPath(path, platform) {
    return quotedValue(platform === 'win32' ? path.replaceAll('\\', '/') : path);
}

;// CONCATENATED MODULE: ./git/config-files.js
// The only file that touches git's configuration: `setUpGit` in main, `undoGitSetup` in post.
//
// The files are written here and not by `git config`, which rewrites a file in its own style and could not take back
// what it did byte by byte. What is shared with git is its lock (FILE.lock), so that neither loses the other's changes.
// Nothing runs git: it may not be there yet, and in a container it refuses a workspace of another user.





/**
 * Has git read `config` in later steps. It goes to a file of its own, which only this user can read. The global config
 * includes `mint-app-token.gitconfig` in RUNNER_TEMP, and that includes the files of all steps of the job, so that the
 * global config has one `include.path` of ours at most: with two, actions/checkout fails when it fetches submodules
 * (`git config --global include.path FILE`, as it does from v6 on).
 */
async function setUpGit(runtime, config, keep) {
    const { env } = runtime;
    const temp = env.RUNNER_TEMP;
    if (!temp)
        throw new Failure('git-setup-failed', 'RUNNER_TEMP is not set');
    const tokenFile = join(temp, `mint-app-token-${randomUUID()}.gitconfig`);
    const index = join(temp, 'mint-app-token.gitconfig');
    const global = globalConfigOf(env, temp);
    try {
        const added = [
            { ...linesToAdd(index, [includeLine(tokenFile)]), isNew: true }, // whichever step ends last takes it away
            linesToAdd(global.file, globalLines(index, global.file)),
        ].filter(({ lines }) => lines.length > 0);
        // Before anything is written: whatever becomes of this step, post takes back what it finds.
        keep({ tokenFile, added });
        writeFileSync(tokenFile, config.reveal(), { mode: 0o600, flag: 'wx' });
        for (const { file, text } of added) {
            await locked(file, runtime, () => {
                appendFileSync(file, text);
            });
        }
    }
    catch (error) {
        throw new Failure('git-setup-failed', `git could not be set up in ${global.file}: ${String(error)}`, {
            cause: error,
        });
    }
    if (global.isOurs)
        runtime.exportVariable('GIT_CONFIG_GLOBAL', global.file);
}
/** Takes back what `setUpGit` did. Files that others have changed since keep their changes. */
async function undoGitSetup(runtime, setup) {
    const { tokenFile, added } = setup;
    (0,external_node_fs_.rmSync)(tokenFile, { force: true });
    for (const each of added.toReversed()) {
        if ((0,external_node_fs_.existsSync)(each.file))
            await locked(each.file, runtime, () => {
                takeBack(each);
            });
    }
}
/**
 * The file that `git config --global` writes to. Without one \u2013 no HOME, or a GIT_CONFIG_GLOBAL that names no file \u2013
 * it is a new one in RUNNER_TEMP, which later steps are told of by GIT_CONFIG_GLOBAL.
 */
function globalConfigOf(env, temp) {
    const { GIT_CONFIG_GLOBAL: named, XDG_CONFIG_HOME: xdgHome } = env;
    const home = env.HOME || (process.platform === 'win32' ? windowsHome(env) : undefined);
    if (named && named !== '/dev/null')
        return { file: resolve(named), isOurs: false };
    if (named === undefined && (home || xdgHome)) {
        const xdg = xdgHome ? join(xdgHome, 'git', 'config') : join(home || '', '.config', 'git', 'config');
        const own = home && join(home, '.gitconfig');
        const file = own && (existsSync(own) || !existsSync(xdg)) ? own : existsSync(xdg) && xdg;
        if (file)
            return { file, isOurs: false };
    }
    return { file: join(temp, 'mint-app-token-global.gitconfig'), isOurs: true };
}
/** What Git for Windows takes for HOME when that is not set. */
const windowsHome = ({ HOMEDRIVE: drive, HOMEPATH: path, USERPROFILE: profile }) => drive && path ? drive + path : profile;
const includeLine = (file) => `[include] path = ${quotedPath(file, process.platform)}`;
/**
 * Two lines that include the same file. The second holds wherever there is a repository, and stands even when
 * actions/checkout puts its own `include.path` in the place of the first, which it does while it fetches submodules.
 * The first is for `git ls-remote` and its like outside of a repository. It is left out where somebody else has an
 * `include.path` already: a second one would break that checkout.
 */
function globalLines(index, global) {
    const text = readIfThere(global) ?? '';
    const always = includeLine(index);
    if (text.includes(bytesOf(always)))
        return []; // an earlier step of this job
    const isTaken = /^\s*\[include\]/im.test(text);
    const inRepositories = `[includeIf "gitdir:**"] path = ${quotedPath(index, process.platform)}`;
    return isTaken ? [inRepositories] : [always, inRepositories];
}
/** What to append for these lines, and whether that makes the file. */
function linesToAdd(file, lines) {
    const before = readIfThere(file);
    const isOpen = before !== undefined && before !== '' && !before.endsWith('\n');
    const text = `${isOpen ? '\n' : ''}${lines.join('\n')}\n`;
    return { file, lines, text, isNew: before === undefined };
}
function takeBack({ file, lines, text, isNew }) {
    const now = readIfThere(file) ?? '';
    const whole = bytesOf(text);
    const rest = now.endsWith(whole)
        ? now.slice(0, now.length - whole.length)
        : lines.map(bytesOf).reduce(withoutLine, now);
    if (isNew && rest === '')
        (0,external_node_fs_.rmSync)(file);
    else if (now.startsWith(rest))
        (0,external_node_fs_.truncateSync)(file, rest.length);
    // In its place, and not by a new file that takes the name: owner, mode, links and mounts stay as they are.
    else
        (0,external_node_fs_.writeFileSync)(file, rest, 'latin1');
}
/** A line taken out of a text that others have changed. Keys they have put below it keep its header. */
function withoutLine(text, line) {
    const start = text.indexOf(line);
    if (start < 0)
        return text;
    const after = text.slice(start + line.length).replace(/^\r?\n/, '');
    const header = /^[ \t]*[a-z]/i.test(after) ? `${line.slice(0, line.indexOf(']') + 1)}\n` : '';
    return text.slice(0, start) + header + after;
}
/** A file's bytes, one character each, so that none is lost whatever the encoding. */
function readIfThere(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : undefined;
}
const bytesOf = (text) => Buffer.from(text).toString('latin1');
const LOCK_WAIT_MS = 2_000;
/** Does `work` while it holds the lock that git itself takes before it changes that file. */
async function locked(file, { sleep, elapsed }, work) {
    const lock = `${(0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.realpathSync)(file) : file}.lock`;
    const start = elapsed();
    let isHeld = false;
    for (;;) {
        try {
            (0,external_node_fs_.closeSync)((0,external_node_fs_.openSync)(lock, 'wx'));
            isHeld = true;
        }
        catch (error) {
            // A lock that stays was left behind, and a folder that takes no lock may hold a file that can be written.
            const isTaken = error.code === 'EEXIST';
            if (isTaken && elapsed() - start < LOCK_WAIT_MS) {
                await sleep(50);
                continue;
            }
        }
        break;
    }
    try {
        work();
    }
    finally {
        if (isHeld)
            (0,external_node_fs_.rmSync)(lock);
    }
}
/**
 * The config of the workspace's repository, if actions/checkout has left a credential for the whole server in it:
 * in itself (up to v5) or by way of a file in RUNNER_TEMP (from v6 on).
 */
function findLeftover({ GITHUB_WORKSPACE: workspace }, webUrl) {
    const file = join(workspace ?? '', '.git', 'config');
    let text;
    try {
        text = workspace ? readIfThere(file) : undefined;
    }
    catch {
        return undefined; // of another user, in a container
    }
    const isDirect = text
        ?.split(/^\s*\[/m)
        .some((section) => section.startsWith(`http "${webUrl}/"]`) && /^\s*extraheader\s*=/im.test(section));
    const isIncluded = /^\s*path\s*=.*[\\/]git-credentials-[0-9a-f-]+\.config"?\s*$/im.test(text ?? '');
    return isDirect || isIncluded ? file : undefined;
}


/***/ })

};
