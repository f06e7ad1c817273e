"use strict";
exports.id = 805;
exports.ids = [805];
exports.modules = {

/***/ 4327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renew: () => (/* binding */ renew),
/* harmony export */   revokeAll: () => (/* binding */ revokeAll)
/* harmony export */ });
/* harmony import */ var _failures_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(627);
/* harmony import */ var _github_app_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3930);
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
 * Whether a token may be alive, by the clock that gives it more: one that was set forward must not have it forgotten. One
 * that ended a life ago is no longer asked about.
 */
function mayBeAlive({ born, lifeMs }, now) {
    return Math.min(now.steady - born.steady, now.wall - born.wall) < 2 * lifeMs;
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
            if (reason === 'stop')
                return (0,files/* rewriteJournal */.E_)(folder, minted);
            await (0,publish/* unpublish */.di)(folder, reason);
            if (!task.isToRevoke)
                return;
            const now = clocks();
            const alive = minted.filter((token) => mayBeAlive(token, now));
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
    // The files alone may be gone as well. Whoever is deleting the folder at this moment is left to it: a file that is written
    // then would stand in the way.
    let wasEmptied = false;
    const lookForFiles = () => {
        const isEmptied = !(0,files/* isMarked */.rZ)(folder, 'ready');
        if (isEmptied && wasEmptied)
            end('folder-gone');
        wasEmptied = isEmptied;
    };
    const timers = [
        setInterval(() => {
            look();
            lookForFiles();
        }, EVERY_MS),
        setTimeout(end, keepFreshMs, 'time-up'),
    ];
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
        await tokens.end(reason);
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


/***/ })

};
;