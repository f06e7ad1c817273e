"use strict";
exports.id = 410;
exports.ids = [410];
exports.modules = {

/***/ 1137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _runtime_text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4487);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2632);
// How the files of the folder are written and read: whole, or a line at a time, and for this user alone.




const PRIVATE = 0o600;
const RENAME_TRIES = 20;
/** Gives a file a new text by renaming: whoever reads it sees the old one or the new one, whole. */
async function replaceFile(file, text, mode = PRIVATE) {
    const aside = `${file}.new`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(aside, text, { mode });
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
/** Writes a file that is only there or not. */
function mark(folder, name) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn[name]), '', { mode: PRIVATE });
}
const isMarked = (folder, name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn[name]));
/** Keeps a token for post. Throws when it cannot be kept: then nobody may have the token. */
function addToJournal(folder, entry) {
    addLine(folder, 'journal', entry);
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
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .FILES */ .cn[name]), `${JSON.stringify(entry)}\n`, { mode: PRIVATE });
}
/** The journal as it is; a line that is not whole, or not ours, is left out. */
function readJournal(folder) {
    return linesOf(folder, 'journal').flatMap((line) => {
        const { owner, token, expiresAt, mintedAt, endsAt } = line;
        const isWhole = typeof owner === 'string' && typeof token === 'string' && typeof expiresAt === 'string';
        if (!isWhole || typeof mintedAt !== 'number' || typeof endsAt !== 'number')
            return [];
        return [{ owner, token, expiresAt, mintedAt, endsAt }];
    });
}
/** The log as it is. Its texts are only ever shown: the log of the step makes them harmless. */
function readLog(folder) {
    return linesOf(folder, 'log').flatMap((line) => {
        const { at, event, owner, code, text, reason } = line;
        if (typeof at !== 'number')
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
function linesOf(folder, name) {
    const text = textOfFile(join(folder, FILES[name])) ?? '';
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
    if (git)
        await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(git.file, credentialsOf(git, current));
    // First, so that who is given a token by `tokens` has it taken for one of ours.
    await replace(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.known, handedOver.map(({ owner, token }) => `${owner} ${token}`));
    await replace(_protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.tokens, current.map(({ owner, endsAt, token }) => `${owner} ${Math.floor(endsAt / 1000)} ${token}`));
    await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _protocol_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .cn.token), current[0]?.token ?? '');
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

/***/ 1410:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startAgent: () => (/* binding */ startAgent)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./runtime/private-folder.js
var private_folder = __webpack_require__(8405);
// EXTERNAL MODULE: ./agent/files.js
var files = __webpack_require__(1137);
// EXTERNAL MODULE: ./agent/processes.js
var processes = __webpack_require__(3143);
// EXTERNAL MODULE: ./agent/protocol.js
var protocol = __webpack_require__(2632);
;// CONCATENATED MODULE: ./agent/programs.js
// The programs that later steps find on PATH: for sh, and for cmd on Windows. They read the files of the folder and ask
// nobody. A token is in no argument of theirs: arguments are everybody's to read.
/** Where `gh` looks for a token: one pair of variables for github.com and GHE.com, one for other servers. */
const VARIABLES = {
    cloud: ['GH_TOKEN', 'GITHUB_TOKEN'],
    server: ['GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN'],
};
/** The programs by name, for a GitHub whose web site is at this URL. */
function programsFor(webUrl) {
    const pairs = pairsFor(new URL(webUrl));
    return {
        'app-token': APP_TOKEN,
        gh: ghWrapper(pairs),
        ...(process.platform === 'win32' && {
            'app-token.cmd': asBatch(APP_TOKEN_CMD),
            'gh.cmd': asBatch(ghWrapperCmd(pairs)),
        }),
    };
}
/** By the rule of gh itself; a GitHub on this machine is a stand-in for either. */
function pairsFor({ hostname }) {
    if (/^(127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/.test(hostname))
        return Object.values(VARIABLES);
    const isCloud = hostname === 'github.com' || hostname.endsWith('.ghe.com');
    return [isCloud ? VARIABLES.cloud : VARIABLES.server];
}
/** What both programs for sh begin with: the folder, and how a token is found in it. */
const FINDING = `#!/bin/sh
case $0 in */*) here=\${0%/*} ;; *) here=\${APP_TOKEN_FILE%/*}/bin ;; esac
dir=$here/..
# The current token of an owner, or of the owner named first, into $token, $owner and $end.
find_token() {
  owner= end= token=
  [ -r "$dir/tokens" ] || return 1
  while read -r o e t; do
    if [ -z "$1" ] || [ "$o" = "$1" ]; then owner=$o end=$e token=$t; return 0; fi
  done <"$dir/tokens"
  return 1
}
why() {
  r='nothing has renewed it'
  [ ! -r "$dir/reason" ] || read -r r <"$dir/reason"
  printf '%s\\n' "$r"
}
`;
const APP_TOKEN = `${FINDING}# app-token [OWNER]: prints the App's current token, and has the runner mask it in the log of this step.
want=$1
if ! find_token "$want" && [ "$want" ] && [ -r "$dir/tokens" ]; then
  # GitHub's names are the same whatever their case.
  small=$(printf %s "$want" | tr A-Z a-z)
  while read -r o e t; do
    if [ "$(printf %s "$o" | tr A-Z a-z)" = "$small" ]; then owner=$o end=$e token=$t; break; fi
  done <"$dir/tokens"
fi
if [ -z "$token" ]; then
  if [ -r "$dir/tokens" ]; then
    echo "app-token: there is no token for $want, only for:" $(while read -r o e t; do echo "$o"; done <"$dir/tokens") >&2
  else
    echo "app-token: there is no token: $(why)" >&2
  fi
  exit 1
fi
if [ "$(date +%s)" -ge "$end" ]; then
  echo "app-token: the token for $owner has expired: $(why)" >&2
  exit 1
fi
# The second line is for whoever captures stderr and logs it within a text of its own: the runner obeys it anywhere.
printf '::add-mask::%s\\n##[add-mask]%s%%0A\\n' "$token" "$token" >&2
printf '%s\\n' "$token"
`;
/** One pair: a token of ours becomes the current one of its owner; where there is none at all, the first owner's is set. */
const shPair = ([first, second]) => `if [ "\${${first}-}" ]; then
  renew "$${first}" && export ${first}="$token"
elif [ "\${${second}-}" ]; then
  renew "$${second}" && export ${second}="$token"
elif find_token ''; then
  tell; export ${first}="$token"
fi
`;
const ghWrapper = (pairs) => `${FINDING}# gh, with the App's current token where it has none, or has one of the App's that may have expired.
told=
tell() {
  if [ -z "$told" ] && [ "$(date +%s)" -ge "$end" ]; then
    told=yes
    echo "gh: the token for $owner has expired: $(why)" >&2
  fi
}
known=$(cat "$dir/known" 2>/dev/null)
# The current token of the owner that a token of ours is for; not for a token of somebody else.
renew() {
  case "
$known
" in *" $1
"*) ;; *) return 1 ;; esac
  before=\${known%%" $1"*}
  find_token "\${before##*
}" && tell
}
${pairs.map(shPair).join('')}# The next gh on PATH: not this one, and none before it, which has called this one perhaps.
gh=
rest=$PATH:
while [ "$rest" ]; do
  p=\${rest%%:*} rest=\${rest#*:}
  if [ "\${p:-.}/gh" -ef "$here/gh" ]; then gh=
  elif [ -z "$gh" ] && [ -f "\${p:-.}/gh" ] && [ -x "\${p:-.}/gh" ]; then gh=\${p:-.}/gh
  fi
done
if [ -z "$gh" ]; then
  echo 'gh: not found: the GitHub CLI is not installed here' >&2
  exit 127
fi
exec "$gh" "$@"
`;
/**
 * As the program for sh, but that it does not look whether the token has expired: cmd knows no such time. Redirections
 * stand in front, since a digit before one would be the number of a stream.
 */
const APP_TOKEN_CMD = `@echo off
setlocal DisableDelayedExpansion
set "dir=%~dp0.."
set "token="
for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do (
  if not defined token if "%~1"=="" (set "token=%%b") else if /i "%%a"=="%~1" (set "token=%%b")
)
if not defined token (
  >&2 echo app-token: there is no token for "%~1"
  if exist "%dir%\\reason" >&2 type "%dir%\\reason"
  exit /b 1
)
>&2 echo ::add-mask::%token%
>&2 echo ##[add-mask]%token%%%0A
echo %token%
`;
const cmdPair = ([first, second]) => `set "owner="
if defined ${first} (
  for /f "usebackq tokens=1,2" %%a in ("%dir%\\known") do if "%%b"=="%${first}%" set "owner=%%a"
  call :renew ${first}
) else if defined ${second} (
  for /f "usebackq tokens=1,2" %%a in ("%dir%\\known") do if "%%b"=="%${second}%" set "owner=%%a"
  call :renew ${second}
) else (
  for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do if not defined ${first} set "${first}=%%b"
)
`;
const ghWrapperCmd = (pairs) => `@echo off
setlocal DisableDelayedExpansion
set "dir=%~dp0.."
${pairs.map(cmdPair).join('')}set "real="
for %%i in (gh.exe) do set "real=%%~$PATH:i"
if not defined real (
  >&2 echo gh: not found: the GitHub CLI is not installed here
  exit /b 9009
)
"%real%" %*
exit /b %errorlevel%
:renew
if not defined owner exit /b 0
for /f "usebackq tokens=1,3" %%a in ("%dir%\\tokens") do if "%%a"=="%owner%" set "%1=%%b"
exit /b 0
`;
/** With the line ends that cmd wants: without them it loses labels. */
const asBatch = (text) => text.replaceAll('\n', '\r\n');

// EXTERNAL MODULE: ./agent/publish.js
var publish = __webpack_require__(8329);
;// CONCATENATED MODULE: ./agent/start.js
// Loaded only with `keep-fresh`: main's part, which starts the agent and hands it its task.











const READY_WITHIN_MS = 30_000; // it takes a tenth of a second; a machine may be very busy
const POLL_MS = 3;
/** What the agent's own environment holds, where it is set: nothing secret. The rest of the job's comes with the task. */
const OWN_VARIABLES = [
    'RUNNER_TRACKING_ID', // by this the runner finds it, and ends it with the job whatever happens
    'NODE_EXTRA_CA_CERTS',
    'NODE_USE_SYSTEM_CA',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'SystemRoot',
];
/**
 * Makes the folder and starts the agent, which is loaded while main mints. `keep` is told first what post has to look for.
 * Should main end before it hands over a task, the agent ends as well.
 */
function startAgent(runtime, { webUrl, inWorkspace }, keep) {
    const { env } = runtime;
    if (!env.RUNNER_TEMP)
        throw new failure/* Failure */.H('keep-fresh-failed', 'RUNNER_TEMP is not set');
    const id = (0,external_node_crypto_.randomUUID)();
    const folder = (0,protocol/* folderOf */.yS)(env.RUNNER_TEMP, id);
    const programs = (0,external_node_path_.join)(folder, protocol/* PROGRAMS */.i);
    try {
        keep({ id, pid: undefined });
        const problem = (0,private_folder/* makePrivateFolder */.I)(folder);
        if (problem)
            throw new failure/* Failure */.H('keep-fresh-failed', problem.what, { fix: problem.fix });
        const agent = spawnAgent(env, folder, inWorkspace ? process.cwd() : (0,external_node_path_.parse)(process.execPath).root);
        keep({ id, pid: agent.child.pid });
        (0,external_node_fs_.mkdirSync)(programs, { mode: 0o700 });
        for (const [name, text] of Object.entries(programsFor(webUrl))) {
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(programs, name), text, { mode: 0o700 });
            (0,external_node_fs_.chmodSync)((0,external_node_path_.join)(programs, name), 0o700); // whatever the umask
        }
        return {
            journal: (entry) => {
                (0,files/* addToJournal */.sD)(folder, entry);
            },
            handOver: async (task) => {
                try {
                    await isReady(folder, agent, runtime);
                    const first = task.tokens.map((token) => token.first);
                    await (0,publish/* publish */.mk)(folder, { git: task.git, current: first, handedOver: first });
                    await handed(agent, JSON.stringify({ ...task, parent: (0,processes/* watchable */.El)(process.ppid) }));
                }
                catch (error) {
                    agent.child.stdin?.destroy();
                    agent.child.kill('SIGKILL');
                    throw failureOf('The tokens could not be handed over', error);
                }
                return { tokenFile: (0,external_node_path_.join)(folder, protocol/* FILES */.cn.token), programs };
            },
        };
    }
    catch (error) {
        throw failureOf('The agent could not be started', error);
    }
}
/** Starts it in a session of its own. It holds none of this step's pipes: the runner would wait for it. */
function spawnAgent(env, folder, cwd) {
    const [, bundle = ''] = process.argv;
    const child = (0,external_node_child_process_.spawn)(process.execPath, [protocol/* NO_DEBUGGER */.SI, bundle, protocol/* AGENT_ARGUMENT */.KE, folder], {
        cwd,
        detached: true,
        windowsHide: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: Object.fromEntries(OWN_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
    });
    let ended;
    child.once('error', (error) => {
        ended = error.message;
    });
    child.once('exit', (code, signal) => {
        ended ??= signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`;
    });
    child.stdin.on('error', () => undefined); // it has ended, which is told
    child.unref();
    return { child, ended: () => ended };
}
const failureOf = (what, error) => error instanceof failure/* Failure */.H
    ? error
    : new failure/* Failure */.H('keep-fresh-failed', `${what}: ${String(error)}`, { cause: error });
/** Writes the task to the agent's stdin; it has left when this process may end. */
function handed({ child }, task) {
    return new Promise((resolve) => {
        // Should the agent be gone already, post will find that out.
        child.stdin?.once('close', resolve).end(task, () => {
            resolve();
        });
    });
}
/** Waits until the agent has started. Throws when it does not come to that. */
async function isReady(folder, { ended }, { sleep, elapsed, cancellation }) {
    const until = elapsed() + READY_WITHIN_MS;
    const notStarted = (why) => new failure/* Failure */.H('keep-fresh-failed', `The agent did not start: ${why}`);
    while (!(0,files/* isMarked */.rZ)(folder, 'ready')) {
        if (cancellation.requested())
            throw new failure/* Failure */.H('job-cancelled', 'The job was cancelled while the agent started');
        const how = ended();
        if (how !== undefined)
            throw notStarted(how);
        if (elapsed() > until)
            throw notStarted(`it was not ready after ${READY_WITHIN_MS / 1000} s`);
        await sleep(POLL_MS);
    }
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
/* harmony export */   tG: () => (/* binding */ CREDENTIALS),
/* harmony export */   ub: () => (/* binding */ folderName)
/* harmony export */ });
/* unused harmony export helper */
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2416);
// The texts that git is given. None of them but `credentialLines` holds a token.



/** The name of a step's folder in RUNNER_TEMP; only the ID cannot be guessed. */
const folderName = (id) => `mint-app-token-${id}`;
/** In that folder: the credentials, and the configuration for the job's own work trees. */
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
        `for i do [ "$i" = get ] && break; d=$RUNNER_TEMP/${folderName('$i')}`,
        `[ -d "$d" ] && ${isOwn}[ -f "$d/${CREDENTIALS}" ] || continue`,
        'while read -r s n w; do case $u in "$s"/*|"$s".git/*|"$s".wiki.git/*) echo "username=$n"; echo "password=$w"; return 0;; esac; done <"$d/' +
            `${CREDENTIALS}"`,
        'done',
    ];
    return `!f() { ${program.join('; ')}; }; f ${ids.join(' ')}`;
}
/** The step's credentials as `helper` reads them: URL without a trailing slash, user name and password on each line. */
function credentialLines({ webUrl }, accesses) {
    const lines = accesses.flatMap(({ owners, repositories, username, password }) => (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueNames */ .uZ)(repositories.length > 0 ? repositories : owners).map((path) => `${webUrl}/${path}`.toLowerCase() + ` ${username} ${password.reveal()}\n`));
    return new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(lines.join(''));
}
/**
 * What goes into the user's configuration: who commits, which URLs are meant, and whom to ask for a credential. The order
 * counts: of the settings below `credential` that fit a URL, git takes the last one, however exact another may be.
 */
function globalLines({ host, accesses }, { identity, ids, platform }) {
    const { origin, host: hostAndPort } = new URL(host.webUrl);
    const paths = accesses.flatMap(pathsOf);
    return [
        '[user]',
        `\tname = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(identity.name)}`,
        `\temail = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(identity.email)}`,
        ...accesses.flatMap((access) => rewriting(host, access)),
        // Helpers that came before, of the machine or the user, are not asked, nor given the token to keep.
        ...section('credential', paths, host, ['helper =']),
        `[credential ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(origin)}]`,
        `\thelper = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(helper(ids, platform))}`,
        // cargo's own client looks for it here alone. git takes it back with the next section, which cargo does not know:
        // helpers of others, for other owners, go on without the path.
        '\tuseHttpPath = true',
        `[credential ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(hostAndPort)}]`,
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
        ...exactUrls.flatMap((url) => [`[http ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(url)}]`, '\textraheader =']),
    ];
}
/** The URLs that settings of ours are for, as git compares them. */
const coveredUrls = ({ host, accesses }) => accesses.flatMap(pathsOf).map((path) => `${host.webUrl}/${path}`);
/** The same settings for several URLs. */
function section(name, paths, { webUrl }, settings) {
    return [...new Set(paths)].flatMap((path) => [
        `[${name} ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(`${webUrl}/${path}`)}]`,
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
function rewriting({ webUrl, sshHosts }, { owners, repositories, sshUsers }) {
    const ssh = sshHosts.flatMap((host) => sshUsers.flatMap((user) => [
        ...(host.includes(':') ? [] : [`${user}@${host}:`, `${user}@${host}:/`, `ssh://${user}@${host}/`]),
        `ssh://${user}@${host.includes(':') ? host : `${host}:22`}/`,
    ]));
    const rule = (path, bases) => [
        `[url ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(`${webUrl}/${path}`)}]`,
        ...[`${webUrl}/`, ...bases].map((base) => `\tinsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(base + path)}`),
        `\tpushInsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(`${webUrl}/${path}`)}`,
    ];
    if (repositories.length === 0)
        return [...spellings(owners)].flatMap((owner) => rule(`${owner}/`, ssh));
    return [...spellings(repositories)].flatMap((name) => [
        ...rule(name, []),
        // Over SSH a rule ends in `.git`, so `app` never matches `app-2`. Only OWNER.github.io begins like OWNER.git.
        ...rule(`${name}.git`, ssh),
        ...(isOfItsOwner(name) ? ssh.flatMap((base) => untouched(`${base}${name}.github`)) : []),
    ]);
}
const untouched = (base) => [`[url ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(base)}]`, `\tinsteadOf = ${(0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedValue */ .A)(base)}`];
const isOfItsOwner = (fullName) => {
    const [owner, name] = fullName.toLowerCase().split('/');
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

/***/ 8405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ makePrivateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Makes a folder that nobody else can enter; answers why it could not be closed. It throws what the system says, also when
 * there is one of that name.
 */
function makePrivateFolder(folder) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(folder, 0o700); // whatever the umask and the parent folder have made of it
    const { mode, uid } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder);
    // On Windows the rights of RUNNER_TEMP hold.
    if (process.platform === 'win32' || ((mode & 0o077) === 0 && uid === process.geteuid?.()))
        return undefined;
    return {
        what: `RUNNER_TEMP is on a file system without access rights: ${folder} cannot be closed to other users`,
        fix: 'Put the work folder of the runner on a file system that knows owners and modes.',
    };
}


/***/ })

};
;