"use strict";
exports.id = 955;
exports.ids = [955];
exports.modules = {

/***/ 9955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finishAgent: () => (/* binding */ finishAgent)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(9968);
// EXTERNAL MODULE: ./runtime/step-folder.js
var step_folder = __webpack_require__(6622);
// EXTERNAL MODULE: ./runtime/time.js
var time = __webpack_require__(8954);
;// CONCATENATED MODULE: ./agent/protocol.js
/** The argument that makes main's bundle the agent; the next one is its folder. */
const AGENT_ARGUMENT = 'keep-fresh';
/** The agent's first argument to Node: without it, SIGUSR1 opens a debugger to every user of the machine. */
const NO_DEBUGGER = '--disable-sigusr1';
/** The files of the folder, which only this user can enter. */
const protocol_FILES = {
    /** The current token of the owner named first. */
    token: 'token',
    /** Of each owner a line `OWNER EPOCH TOKEN`: the end of its life in seconds since 1970, by this machine's clock. */
    tokens: 'tokens',
    /** All tokens that were ever handed over, `OWNER TOKEN` on each line. */
    known: 'known',
    /** Why there is no new token, in one line; not there while all is well. */
    reason: 'reason',
    /** A line of JSON for each token, written before anybody has it. */
    journal: 'journal',
    /** A line of JSON for each thing that happened. */
    log: 'log',
    /** The agent has started. */
    ready: 'ready',
    /** Post wants the agent to end. */
    stop: 'stop',
    /** The agent has ended, and will mint nothing more. */
    stopped: 'stopped',
};
/** The programs for later steps, in the folder. */
const PROGRAMS = 'bin';
/** The same, as a person reads it. */
const REASONS = {
    stop: 'it was told to',
    'parent-gone': "the runner's process that had started it was gone",
    'time-up': 'the time that keep-fresh was given is over',
    'folder-gone': 'its folder in RUNNER_TEMP was gone, or what was in it',
    signal: 'a signal ended it',
    broken: 'it broke',
};

;// CONCATENATED MODULE: ./agent/files.js
// How the files of the folder are written and read: whole, or a line at a time, and for this user alone.



const PRIVATE = 0o600;
const RENAME_TRIES = 20;
/** What is read of the journal and the log: their ends. In five days, with ten owners, a megabyte or two comes together. */
const MOST_BYTES = 8_000_000;
const LAST_DAY = 8.64e15; // the last time that a Date can hold
/** Neither waits for the other end of a pipe that somebody has put there. Windows has no such flag, and no such pipes. */
const { O_RDONLY, O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0, } = external_node_fs_.constants;
/** Gives a file a new text by renaming: whoever reads it sees the old one or the new one, whole. */
async function replaceFile(file, text, mode = PRIVATE) {
    const aside = `${file}.new`;
    // What lies there is not written through: a link leads elsewhere, and a pipe would never let go.
    rmSync(aside, { force: true });
    writeFileSync(aside, text, { mode, flag: 'wx' });
    for (let tries = 1;; tries++) {
        try {
            renameSync(aside, file);
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
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, protocol_FILES[name]), '', { mode: PRIVATE, flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
}
const isMarked = (folder, name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, protocol_FILES[name]));
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
    await replaceFile(join(folder, FILES.journal), lines.map((line) => `${line}\n`).join('')).catch(() => undefined);
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
    const file = openSync(join(folder, FILES[name]), O_WRONLY | O_APPEND | O_CREAT | O_NONBLOCK, PRIVATE);
    try {
        if (!fstatSync(file).isFile())
            throw new Error(`${FILES[name]} is not a file`);
        writeFileSync(file, `${JSON.stringify(entry)}\n`);
    }
    finally {
        closeSync(file);
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
        file = (0,external_node_fs_.openSync)(path, O_RDONLY | O_NONBLOCK);
        const stat = (0,external_node_fs_.fstatSync)(file);
        if (!stat.isFile())
            return '';
        const bytes = Buffer.alloc(Math.min(stat.size, MOST_BYTES));
        const length = (0,external_node_fs_.readSync)(file, bytes, 0, bytes.length, stat.size - bytes.length);
        return bytes.toString('utf8', 0, length);
    }
    catch {
        return '';
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function linesOf(folder, name) {
    const text = endOf((0,external_node_path_.join)(folder, protocol_FILES[name]));
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

;// CONCATENATED MODULE: ./agent/gantt.js
const MOST_ROWS = 60;
/** The lives of the tokens as a diagram for the job summary: when each was minted and when it ended, by this machine's clock. */
function gantt(entries, now) {
    const shown = entries.slice(-MOST_ROWS);
    const owners = [...new Set(shown.map(({ owner }) => owner))];
    const left = entries.length - shown.length;
    const rows = owners.flatMap((owner) => [
        `    section ${plain(owner)}`,
        ...shown
            .filter((each) => each.owner === owner)
            .map(({ mintedAt, endsAt }, at) => {
            const isAlive = endsAt > now;
            return `    ${isAlive ? 'alive' : 'expired'} ${at + 1} :${isAlive ? 'active, ' : 'done, '}${gantt_time(mintedAt)}, ${gantt_time(Math.min(endsAt, now))}`;
        }),
    ]);
    return [
        '### Tokens kept fresh',
        '',
        '```mermaid',
        'gantt',
        '    title The life of each token (UTC)',
        '    dateFormat YYYY-MM-DD HH:mm:ss',
        '    axisFormat %H:%M:%S',
        ...rows,
        '```',
        ...(left > 0 ? ['', `${left} earlier tokens are not shown.`] : []),
        '',
        '',
    ].join('\n');
}
/** A name as the diagram can hold it, whatever the file held. */
const plain = (name) => name.replace(/[^\w.-]/g, '_').slice(0, 100);
const gantt_time = (milliseconds) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ');

// EXTERNAL MODULE: ./runtime/text-file.js
var text_file = __webpack_require__(4487);
;// CONCATENATED MODULE: ./agent/processes.js

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
    const commandLine = (0,text_file/* textOfFile */.n)(`/proc/${pid}/cmdline`)?.split('\0');
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
    const text = (0,text_file/* textOfFile */.n)(`/proc/${pid}/stat`);
    if (text === undefined)
        return undefined;
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', born: fields[19] ?? '' };
}

;// CONCATENATED MODULE: ./agent/stop.js
// Loaded by post only with `keep-fresh`: ends the agent, whatever state it is in.




const STOPS_WITHIN_MS = 5_000; // a mint that is on its way is waited for
const DIES_WITHIN_MS = 500;
const POLL_MS = 10;
/**
 * Asks the agent to end, and kills it when it does not. A zombie has ended: in a container nobody may ever collect that.
 */
async function stopAgent(folder, pid, { sleep, elapsed }) {
    const isFolder = (0,external_node_fs_.existsSync)(folder);
    const isRunning = () => pid !== undefined && isAlive({ pid, born: undefined }) && isAgent(pid, folder);
    const hasSaidSo = () => isMarked(folder, 'stopped');
    // Anybody can write that: where the agent still runs, it does not count.
    const wasSaid = hasSaidSo();
    const without = () => (wasSaid ? 'had-ended' : isFolder ? 'was-gone' : 'folder-gone');
    if (!isRunning())
        return without();
    if (isFolder)
        askToStop(folder);
    const waitFor = async (isOver, milliseconds) => {
        const until = elapsed() + milliseconds;
        while (!isOver() && elapsed() < until)
            await sleep(POLL_MS);
        return isOver();
    };
    const isOver = await waitFor(() => !isRunning() || (!wasSaid && hasSaidSo()), STOPS_WITHIN_MS);
    // What has said that it ends is given a moment for it.
    if (isOver && (await waitFor(() => !isRunning(), DIES_WITHIN_MS)))
        return !wasSaid && hasSaidSo() ? 'stopped' : without();
    if (pid !== undefined)
        kill(pid);
    await waitFor(() => !isRunning(), DIES_WITHIN_MS);
    return isOver ? 'stopped' : 'killed';
}
/** Whether a process is the agent: whoever can set a variable of the job can write what main left, and numbers come again. */
function isAgent(pid, folder) {
    return runsWith(pid, [NO_DEBUGGER, AGENT_ARGUMENT, folder]) ?? isMarked(folder, protocol_FILES.ready);
}
/** Where the file cannot be written, as on a full disk, the agent is killed when the time is up. */
function askToStop(folder) {
    try {
        mark(folder, 'stop');
    }
    catch {
        // it is killed, then
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // it has ended meanwhile
    }
}

;// CONCATENATED MODULE: ./agent/finish.js
// Loaded by post only with `keep-fresh`: ends the agent, and tells what it did.










const MOST_TOKENS = 1_000; // there are three of an owner at a time; what others write into the journal has no end
const MOST_KINDS = 20;
const ALWAYS_ASKED = 4; // of each owner
/** Ends the agent that main left, and answers what it leaves. Throws when the state is not what main leaves. */
async function finishAgent(runtime, state) {
    const { id, pid } = (state ?? {});
    const temp = runtime.env.RUNNER_TEMP;
    if (!(0,step_folder/* isFolderId */.A)(id) || !temp)
        throw new Error('the state is not what main leaves');
    const folder = (0,external_node_path_.join)(temp, (0,step_folder/* folderName */.u)(id));
    const number = Number.isSafeInteger(pid) && Number(pid) > 1 ? Number(pid) : undefined;
    const isThere = (name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, protocol_FILES[name]));
    const wasAtWork = isThere('known') || isThere('stopped') || !(0,external_node_fs_.existsSync)(folder);
    const stopped = await stopAgent(folder, number, runtime);
    const journal = readJournal(folder).slice(-MOST_TOKENS);
    const log = readLog(folder);
    const now = runtime.now();
    tell(log, runtime);
    return {
        tokens: mayBeAlive(journal, now),
        // Where it never came to work, main has said so.
        failure: wasAtWork ? failureOf(stopped, log) : undefined,
        diagram: journal.length > 0 ? gantt(journal, now) : undefined,
        cleanUp: () => {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 5 });
        },
    };
}
/**
 * One that ended a life ago, by this machine's clock, is no longer asked about. That clock may have been set forward
 * meanwhile, so the last ones of each owner are.
 */
function mayBeAlive(journal, now) {
    const later = new Map();
    return journal.toReversed().filter(({ owner, mintedAt, endsAt }) => {
        const count = later.get(owner) ?? 0;
        later.set(owner, count + 1);
        return count < ALWAYS_ASKED || now < endsAt + (endsAt - mintedAt);
    });
}
function tell(log, { log: out }) {
    const renewals = log.filter(({ event }) => event === 'renewed');
    const failures = log.filter((entry) => entry.event === 'failed');
    const times = renewals.map(({ at }) => (0,time/* timeText */.T)(at));
    const when = times.length > 20 ? [...times.slice(0, 10), '\u2026', ...times.slice(-10)] : times;
    out.info(`keep-fresh renewed ${(0,printable/* counted */.hS)(renewals.length, 'token')}${when.length > 0 ? `: ${when.join(', ')}` : ''}`);
    const kinds = Map.groupBy(failures, ({ code, owner }) => `${code}${owner && ` for ${owner}`}`);
    const shown = [...kinds].slice(0, MOST_KINDS);
    for (const [kind, each] of shown) {
        const [first] = each;
        if (first)
            out.info(`keep-fresh failed ${(0,printable/* counted */.hS)(each.length, 'time')} with ${kind}, first at ${(0,time/* timeText */.T)(first.at)}: ${first.text}`);
    }
    if (kinds.size > shown.length)
        out.info(`keep-fresh failed in ${(0,printable/* counted */.hS)(kinds.size - shown.length, 'other way')} too`);
}
/** What later steps may have suffered from; a failure after which all was renewed again is only in the log. */
function failureOf(stopped, log) {
    const failed = (what) => new failure/* Failure */.H('keep-fresh-failed', what);
    switch (stopped) {
        case 'was-gone':
            return failed('The agent was gone before the job was over: something killed it. Tokens were renewed until then');
        case 'killed':
            return failed('The agent did not end when it was told to, and was killed');
        case 'folder-gone':
            return failed('The folder of the agent in RUNNER_TEMP was gone before the job was over: something emptied it. The agent revokes its tokens itself then');
        case 'had-ended': {
            const end = log.findLast((entry) => entry.event === 'ended');
            const reason = end && Object.hasOwn(REASONS, end.reason) ? REASONS[end.reason] : 'nobody knows why';
            return failed(`The agent ended before the job was over: ${reason}`);
        }
        case 'stopped': {
            const unmended = unmendedFailure(log);
            return unmended && failed(`The last renewal failed: ${unmended.code}: ${unmended.text}`);
        }
    }
}
/** The last failure after which it did not succeed: to renew the token of its owner, or to hand tokens out. */
function unmendedFailure(log) {
    const open = new Map();
    for (const entry of log) {
        if (entry.event === 'failed')
            open.set(entry.owner, entry);
        else if (entry.event === 'renewed')
            open.delete(entry.owner);
        else if (entry.event === 'handed-out')
            open.delete('');
    }
    return [...open.values()].at(-1);
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