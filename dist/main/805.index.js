"use strict";
exports.id = 805;
exports.ids = [805];
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

/***/ 4327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renew: () => (/* binding */ renew),
/* harmony export */   revokeAll: () => (/* binding */ revokeAll)
/* harmony export */ });
/* harmony import */ var _failures_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(227);
/* harmony import */ var _github_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6125);
/* harmony import */ var _github_mint_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6405);
/* harmony import */ var _github_revoke_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1154);
/* harmony import */ var _github_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3225);
/* harmony import */ var _inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6989);
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3366);
/* harmony import */ var _transport_sender_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7327);
// Loaded at the first renewal. Tokens are minted as main mints them, by the same code, for the same targets.








const REVOKE_BUDGET_MS = 15_000; // as post has
/** Mints a new token for each that is due; answers it, or why there is none, in the order of `due`. */
async function renew({ task, runtime, due, budgetMs }) {
    const { credentials, server, permissions, needsDescription } = task;
    const sender = (0,_transport_sender_js__WEBPACK_IMPORTED_MODULE_6__/* .httpSender */ .C)(runtime, budgetMs);
    const parsed = await (0,_inputs_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCredentials */ .g)({
        ...credentials,
        privateKey: credentials.privateKey ? new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(credentials.privateKey) : undefined,
        fallbackToken: undefined,
        inputNames: () => [],
    }, 
    // Main has read the same, and found nothing wrong.
    { ...runtime, report: () => undefined });
    if (parsed.kind !== 'app')
        throw new Error('there is no App');
    const signers = parsed.makeSigners({ sender, runtime });
    // What is told goes to post's log, which may be public.
    const isLogPrivate = () => Promise.resolve(false);
    const app = (0,_github_app_js__WEBPACK_IMPORTED_MODULE_1__.githubApp)({ issuer: parsed.issuer, signers, server, sender, runtime, isLogPrivate });
    const targets = due.map(({ target }) => target);
    const results = await (0,_github_mint_token_js__WEBPACK_IMPORTED_MODULE_2__/* .mintTokens */ .D)(targets, {
        app,
        permissions: withoutPrototype(permissions),
        needsDescription,
        maskedSecret: runtime.maskedSecret,
        keep: (token) => {
            due.find(({ target }) => target === token.target)?.keep(token);
            return { forget: () => undefined, later: 'post tries again' };
        },
        isCancelled: runtime.cancellation.requested,
    });
    return results.map((result) => (result.status === 'fulfilled' ? result.value : (0,_failures_report_js__WEBPACK_IMPORTED_MODULE_0__.asFailure)(result.reason)));
}
/** Revokes what is alive, where no post will do it; answers what could not be. */
async function revokeAll(tokens, { task, runtime }) {
    const { apiUrl } = task.server;
    const send = (0,_transport_sender_js__WEBPACK_IMPORTED_MODULE_6__/* .httpSender */ .C)(runtime, REVOKE_BUDGET_MS).to(_github_service_js__WEBPACK_IMPORTED_MODULE_3__/* .gitHub */ .g);
    const ended = tokens.map(({ owner, token, expiresAt }) => (0,_github_revoke_token_js__WEBPACK_IMPORTED_MODULE_7__/* .endToken */ .F)({ owner, expiresAt, apiUrl, token: new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_5__/* .Secret */ .z(token) }, { send, log: runtime.log }));
    return (await Promise.all(ended)).filter((failure) => failure !== undefined);
}
/** A table of names without a prototype, as the inputs have it: `constructor` is a name like any other. */
function withoutPrototype(asked) {
    if (asked.kind === 'inherit')
        return asked;
    return { ...asked, levels: Object.assign(Object.create(null), asked.levels) };
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAgent: () => (/* binding */ runAgent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./runtime/cancellation.js
var cancellation = __webpack_require__(7328);
// EXTERNAL MODULE: ./agent/files.js
var files = __webpack_require__(1137);
// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./agent/publish.js
var publish = __webpack_require__(8329);
;// CONCATENATED MODULE: ./agent/schedule.js
// When a token is renewed, and when the new one is handed over. Texts of no kind, and no clock of its own.
const MOST_BETWEEN_LOOKS_MS = 15_000;
const LOOKS = 20; // in a life
const PUBLISHED_AFTER = 1 / 120; // of a life: GitHub knows a new token everywhere only after some seconds
const BUDGET = 1 / 60; // of a life, for one renewal
const BUDGET_BOUNDS_MS = [4_000, 60_000];
/** How often to look, in milliseconds: so often that what is due is late by a twentieth of a life at most. */
const lookEvery = (lifeMs) => Math.min(MOST_BETWEEN_LOOKS_MS, lifeMs / LOOKS);
/** How long one renewal may take, in milliseconds. */
const budgetOf = (lifeMs) => Math.min(BUDGET_BOUNDS_MS[1], Math.max(BUDGET_BOUNDS_MS[0], lifeMs * BUDGET));
/**
 * Whether half of a token's life is over, by either clock. A clock that was set forward makes it true too early, which does
 * no harm once; so that one that is set to and fro cannot have tokens minted without end, a twentieth of a life has to be
 * over by the other one as well.
 */
function isHalfOver({ born, lifeMs }, now) {
    const steady = now.steady - born.steady;
    return steady >= lifeMs / 2 || (now.wall - born.wall >= lifeMs / 2 && steady >= lifeMs / LOOKS);
}
/** Whether a new token is to be handed over: once it is known everywhere, or when the old one has no more time for that. */
function isToPublish(fresh, old, now) {
    const wait = fresh.lifeMs * PUBLISHED_AFTER;
    return now.steady - fresh.born.steady >= wait || leftOf(old, now) < 2 * wait;
}
/** The milliseconds that a token has left, by the clock that gives it less. */
function leftOf({ born, lifeMs }, now) {
    return lifeMs - Math.max(now.steady - born.steady, now.wall - born.wall);
}
/**
 * How long to wait after so many failures in a row, in milliseconds: longer each time, but never longer than a twentieth of
 * a life, so that a token is there that soon after GitHub is.
 */
const waitAfterFailures = (failures, lifeMs) => Math.min(lookEvery(lifeMs) * 2 ** Math.min(failures - 1, 10), lifeMs / LOOKS);

;// CONCATENATED MODULE: ./agent/kept-tokens.js




/** Takes the tokens over that main has minted and handed out. */
function takeOver({ folder, task, runtime }) {
    const clocks = () => ({ wall: runtime.now(), steady: runtime.elapsed() });
    const start = clocks();
    const kept = task.tokens.map(({ target, first }) => {
        const born = { wall: first.mintedAt, steady: start.steady - (start.wall - first.mintedAt) };
        const current = { ...first, born, lifeMs: first.endsAt - first.mintedAt };
        return { target, owner: first.owner, current, next: undefined, failures: 0, tryAfter: 0 };
    });
    const minted = kept.map(({ current }) => current);
    const handedOver = [...minted];
    const lifeMs = Math.min(...minted.map((token) => token.lifeMs));
    const fail = async (owner, failure) => {
        const { code, message: text } = failure;
        (0,files/* addToLog */.lG)(folder, { at: runtime.now(), event: 'failed', owner, code, text });
        await (0,publish/* tellReason */.WJ)(folder, failure.toString());
    };
    /** Journals a token of which nobody knows yet. */
    function remember(owner, { token, expiresAt, lifeMs: its }) {
        const born = clocks();
        const life = { mintedAt: born.wall, endsAt: born.wall + its };
        const entry = { owner, token: token.reveal(), expiresAt, ...life };
        minted.push({ ...entry, born, lifeMs: its });
        (0,files/* addToJournal */.sD)(folder, entry);
    }
    async function renewAll(due) {
        const { renew } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4327));
        const results = await renew({
            task,
            runtime,
            due: due.map(({ target, owner }) => ({
                target,
                keep: (token) => {
                    remember(owner, token);
                },
            })),
            budgetMs: budgetOf(lifeMs),
        });
        for (const [at, one] of due.entries()) {
            const result = results[at];
            if (result instanceof failure/* Failure */.H || result === undefined) {
                one.failures += 1;
                one.tryAfter = runtime.elapsed() + waitAfterFailures(one.failures, lifeMs);
                // What was called off has not failed.
                if (result && result.code !== 'job-cancelled')
                    await fail(one.owner, result);
            }
            else {
                one.failures = 0;
                const text = result.token.reveal();
                one.next = minted.find(({ token }) => token === text);
                (0,files/* addToLog */.lG)(folder, { at: runtime.now(), event: 'renewed', owner: one.owner });
            }
        }
    }
    /** Whether the files are behind: also when they could not be written the last time. */
    let isStale = false;
    async function handOver() {
        const now = clocks();
        for (const one of kept) {
            if (!one.next || !isToPublish(one.next, one.current, now))
                continue;
            one.current = one.next;
            one.next = undefined;
            handedOver.push(one.current);
            isStale = true;
        }
        if (!isStale)
            return;
        const current = kept.map((one) => one.current);
        await (0,publish/* publish */.mk)(folder, { git: task.git, current, handedOver });
        isStale = false;
        (0,files/* addToLog */.lG)(folder, { at: runtime.now(), event: 'handed-out' });
        if (kept.every(({ failures }) => failures === 0))
            (0,publish/* forgetReason */.QP)(folder);
    }
    return {
        everyMs: lookEvery(lifeMs),
        look: async () => {
            const now = clocks();
            const isDue = ({ current, next, tryAfter }) => !next && now.steady >= tryAfter && isHalfOver(current, now);
            try {
                const due = kept.filter(isDue);
                if (due.length > 0)
                    await renewAll(due);
                await handOver();
            }
            catch (error) {
                await fail('', new failure/* Failure */.H('keep-fresh-failed', String(error)));
            }
        },
        end: async (reason) => {
            await (0,publish/* unpublish */.di)(folder, reason);
            if (!task.isToRevoke)
                return;
            const now = clocks();
            // One that ended long ago, by this machine's clock, is no longer asked about.
            const alive = minted.filter((token) => leftOf(token, now) > -token.lifeMs);
            const { revokeAll } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 4327));
            for (const failure of await revokeAll(alive, { task, runtime }))
                await fail('', failure);
        },
    };
}

// EXTERNAL MODULE: ./agent/processes.js
var processes = __webpack_require__(3143);
;// CONCATENATED MODULE: ./agent/watch.js



const EVERY_MS = 3_000; // what it costs an idle machine is in docs/performance.md
/**
 * Takes the signals over, from now on: the agent ends by itself, once it has cleaned up. SIGUSR1 is for Node's debugger,
 * which is off; it must not end the agent either.
 */
function takeSignals() {
    process.on('SIGUSR1', () => undefined);
    return new Promise((resolve) => {
        for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
            process.on(signal, () => {
                resolve();
            });
        }
    });
}
/**
 * Watches for post's wish, the runner's end, the end of the time, the loss of the folder and a signal: every three seconds, and
 * at once where the system tells of changes in the folder. Calls back when there is a reason to end.
 */
function watchForEnd({ folder, parent, keepFreshMs }, { signalled, onEnd }) {
    let reason;
    const end = (why) => {
        if (reason !== undefined)
            return;
        reason = why;
        onEnd();
    };
    const look = () => {
        if ((0,files/* isMarked */.rZ)(folder, 'stop'))
            end('stop');
        else if (!(0,external_node_fs_.existsSync)(folder))
            end('folder-gone');
        else if (parent && !(0,processes/* isAlive */._n)(parent))
            end('parent-gone');
    };
    const timers = [setInterval(look, EVERY_MS), setTimeout(end, keepFreshMs, 'time-up')];
    const watcher = changesIn(folder, look);
    void signalled.then(() => {
        end('signal');
    });
    return {
        ended: () => reason,
        close: () => {
            for (const timer of timers)
                clearTimeout(timer);
            watcher?.close();
        },
    };
}
/** Nothing where the system cannot tell, as when a user has no watches left: then every three seconds have to do. */
function changesIn(folder, look) {
    try {
        return (0,external_node_fs_.watch)(folder, look).on('error', () => undefined);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(3366);
// EXTERNAL MODULE: ./runtime/text-file.js
var text_file = __webpack_require__(4487);
;// CONCATENATED MODULE: ./agent/world.js


/**
 * The world around the agent, with these variables: no runner hears it, so nothing is masked, and what is told goes to
 * nobody. What it has to say it writes to the log of its folder itself.
 */
function agentRuntime(env, { cancellation, sleep }) {
    return {
        env,
        log: DEAF,
        maskedSecret: (text) => new secret/* Secret */.z(text),
        setOutput: nothing,
        saveState: nothing,
        exportVariable: nothing,
        addPath: nothing,
        writeSummary: nothing,
        readFile: text_file/* textOfFile */.n,
        now: Date.now,
        elapsed: () => process.uptime() * 1000,
        sleep,
        cancellation,
    };
}
const nothing = () => undefined;
const DEAF = { debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing };

;// CONCATENATED MODULE: ./agent/run.js
// The agent: a process of its own beside the job, which renews the tokens of a step until post ends it. It is main's own
// bundle with an argument (main.ts), is given its task over stdin, and speaks to nobody but GitHub and the key's store.






/** Says that it is there, reads the task, and keeps its tokens fresh until there is a reason to end. It ends the process. */
async function runAgent(folder) {
    const signalled = takeSignals();
    (0,files/* mark */.Gy)(folder, 'ready');
    const task = readTask();
    if (task === undefined)
        return; // main has ended before it had anything to hand over
    const note = (reason) => {
        (0,files/* addToLog */.lG)(folder, { at: Date.now(), event: 'ended', reason });
        try {
            (0,files/* mark */.Gy)(folder, 'stopped');
        }
        catch {
            // the folder is gone, and nobody waits
        }
        process.exit();
    };
    const broken = (error) => {
        const text = String(error);
        (0,files/* addToLog */.lG)(folder, { at: Date.now(), event: 'failed', owner: '', code: 'internal-error', text });
        note('broken');
    };
    process.on('uncaughtException', broken);
    await keepFresh(folder, task, signalled).then(note, broken);
}
/**
 * The whole of stdin, which ends with main; a task that is not whole is none. It is waited for without an event loop, since
 * nothing else is to be done: a stream would have to be loaded first, while main waits.
 */
function readTask() {
    const chunks = [];
    const chunk = Buffer.alloc(65_536);
    try {
        for (let length = readChunk(chunk); length > 0; length = readChunk(chunk))
            chunks.push(Buffer.from(chunk.subarray(0, length)));
        return JSON.parse(Buffer.concat(chunks).toString());
    }
    catch {
        return undefined;
    }
}
function readChunk(chunk) {
    try {
        return (0,external_node_fs_.readSync)(0, chunk);
    }
    catch (error) {
        if (error.code === 'EOF')
            return 0; // the end of a pipe on Windows
        throw error;
    }
}
async function keepFresh(folder, task, signalled) {
    beAsMortalAsOthers();
    const work = (0,cancellation/* cancellable */.n)();
    const tokens = takeOver({ folder, task, runtime: agentRuntime(task.env, work) });
    const watch = watchForEnd({ ...task, folder }, { signalled, onEnd: work.callOff });
    for (;;) {
        await work.sleep(tokens.everyMs);
        const reason = watch.ended();
        if (reason === undefined) {
            await tokens.look();
            continue;
        }
        watch.close();
        if (reason !== 'stop')
            await tokens.end(reason); // no post will do it
        return reason;
    }
}
/** The runner has steps killed first when memory runs out (500), and a child inherits that: the job should not lose this one first. */
function beAsMortalAsOthers() {
    if (process.platform !== 'linux')
        return;
    try {
        (0,external_node_fs_.writeFileSync)('/proc/self/oom_score_adj', '0');
    }
    catch {
        // then it stays as it is
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


/***/ })

};
;