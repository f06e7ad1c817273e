"use strict";
exports.id = 410;
exports.ids = [410];
exports.modules = {

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
// EXTERNAL MODULE: ./runtime/step-folder.js
var step_folder = __webpack_require__(6622);
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
    const folder = (0,external_node_path_.join)(env.RUNNER_TEMP, (0,step_folder/* folderName */.u)(id));
    const programs = (0,external_node_path_.join)(folder, protocol/* PROGRAMS */.i);
    // Before anything is waited for: should the runner be killed meanwhile, this process has another parent.
    const parent = (0,processes/* watchable */.El)(process.ppid);
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
                    await handed(agent, JSON.stringify({ ...task, parent }));
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