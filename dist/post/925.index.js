"use strict";
exports.id = 925;
exports.ids = [925];
exports.modules = {

/***/ 4011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   i6: () => (/* binding */ tokenKeeper),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   tA: () => (/* binding */ keepGitSetup),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony export keepAgent */
/* harmony import */ var _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3366);

// One key per token, numbered in the order of arrival: writing one never touches another,
// so a step that dies half-way leaves every token it knew of to post.
const TOKEN_KEY = 'token-';
const TOKEN_VARIABLE = /^STATE_token-\d{1,4}$/;
const SKIP_KEY = 'skip-token-revoke';
const GIT_KEY = 'git-setup';
const AGENT_KEY = 'keep-fresh';
/** The writing side of the only contract between main and post. */
function tokenKeeper({ saveState, }) {
    const takeBacks = [];
    return {
        keep: ({ token, ...rest }) => {
            const key = `${TOKEN_KEY}${takeBacks.length}`;
            const takeBack = () => {
                saveState(key, '');
            };
            takeBacks.push(takeBack);
            saveState(key, JSON.stringify({ token: token?.reveal(), ...rest }));
            return takeBack;
        },
        leaveAlive: () => {
            for (const takeBack of takeBacks)
                takeBack();
            saveState(SKIP_KEY, 'true');
        },
    };
}
/** Leaves to the post step what is about to be written for git: JSON, which src/git/ reads and checks. */
function keepGitSetup({ saveState }, setup) {
    saveState(GIT_KEY, JSON.stringify(setup));
}
/** Leaves to the post step where the agent of `keep-fresh` is: JSON, which src/agent/ reads and checks. */
function keepAgent({ saveState }, agent) {
    saveState(AGENT_KEY, JSON.stringify(agent));
}
/**
 * The reading side. Whoever can set a variable of the job, such as by a line break in GITHUB_ENV, can write here. So a
 * token counts only for one of `apis`, the APIs that the inputs give: nothing is sent anywhere else. What cannot be read
 * never stands in the way of the rest.
 */
function readState(env, apis) {
    const { entries, ...rest } = readEntries(env, (data) => keptToken(data, apis));
    const left = env[`STATE_${AGENT_KEY}`];
    const agent = left ? parsed(left) : undefined;
    const unread = left && agent === undefined ? [UNREADABLE] : [];
    return { ...rest, tokens: entries, problems: [...new Set([...rest.problems, ...unread])], agent };
}
/** The state of any action of this repository: `read` checks an entry, and answers why it does not count. */
function readEntries(env, read) {
    const variables = Object.entries(env).filter(([name, value]) => TOKEN_VARIABLE.test(name) && value);
    const kept = variables.map(([, text = '']) => read(parsed(text)));
    const git = env[`STATE_${GIT_KEY}`];
    const gitSetup = git ? parsed(git) : undefined;
    const unread = kept.filter((each) => typeof each === 'string');
    if (git && gitSetup === undefined)
        unread.push(UNREADABLE);
    return {
        entries: kept.filter((each) => typeof each !== 'string'),
        skipped: env[`STATE_${SKIP_KEY}`] === 'true',
        problems: [...new Set(unread)],
        gitSetup,
    };
}
const UNREADABLE = 'the state that main left cannot be read';
/** A token out of its JSON, or why it does not count. */
function keptToken(data, apis) {
    const { token, provider, apiUrl, owner, expiresAt } = (data ?? {});
    if (typeof token !== 'string' || typeof owner !== 'string' || typeof expiresAt !== 'string')
        return UNREADABLE;
    if (!isProvider(provider, apis))
        return 'the state names no service that this action knows';
    if (apiUrl !== apis[provider])
        return `the state names another API than ${apis[provider]}, which the inputs give`;
    return { token: new _runtime_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .z(token), provider, apiUrl: apis[provider], owner, expiresAt };
}
function isProvider(name, apis) {
    return typeof name === 'string' && Object.hasOwn(apis, name);
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   a_: () => (/* binding */ serverNameOf),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
/** A URL's host as sockets want it: an IPv6 address without its brackets. */
const addressOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
/** The port that a URL leads to. */
const portOf = ({ port, protocol }) => Number(port) || (protocol === 'https:' ? 443 : 80);
/** The name by which TLS knows a host: Node would take it from the Host header, and an address has none. */
function serverNameOf(url) {
    const host = addressOf(url);
    return /^\d+(\.\d+){3}$|:/.test(host) ? '' : host;
}
/** Whether a URL's host is this very machine. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
/** A URL without slashes at its end. Letter by letter: a pattern for slashes at the end would be tried at each slash that is not. */
function withoutSlash(url) {
    const text = url.trim();
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   YK: () => (/* binding */ MAX_BODY_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
const MAX_BODY_BYTES = 16 * 1024 * 1024; // the largest answer that is expected has 3 MB
/** What is wrong with an answer that does not end. */
const tooLarge = (host) => `the answer of ${host} is larger than ${MAX_BODY_BYTES} bytes`;
/** No answer came: why, in words that hold no secret. */
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    /** Trying again would not change it. */
    permanent;
    /** The request had left whole when it went wrong, so the other end may have acted on it. */
    mayHaveActed;
    constructor(kind, message, cause, mayHaveActed = false) {
        super(message, { cause });
        this.kind = kind;
        this.mayHaveActed = mayHaveActed;
        this.permanent =
            kind === 'not-the-api' || kind === 'cancelled' || (cause instanceof Error && isPermanent(cause));
    }
}
/** A certificate that does not fit stays so, and so does a proxy's refusal (ProxyRefusal in proxy.ts). */
function isPermanent(error) {
    return error.permanent ?? /CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code ?? '');
}


/***/ }),

/***/ 3920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   ie: () => (/* binding */ clockOf),
/* harmony export */   jy: () => (/* binding */ waitBeforeRetry),
/* harmony export */   sT: () => (/* binding */ retryAfterOf)
/* harmony export */ });
const MAX_TRIES = 6;
const FIRST_BACKOFF_MS = 500;
const FIRST_BACKOFF_OF_LIMIT_MS = 2_000; // a limit that does not say how long it lasts
const MAX_BACKOFF_MS = 8_000;
const HEALING_STATUS = new Set([500, 502, 503, 504]);
/**
 * How long to wait before the next try, in milliseconds; nothing when another try makes no sense: the answer will not
 * change, or the service asks for a longer wait than the budget has left. No answer at all (undefined) may heal.
 */
function waitBeforeRetry(answer, { service, tries, budgetLeft, now, random }) {
    const limit = answer && service.limitOf(answer);
    const heals = answer === undefined ||
        limit !== undefined ||
        (HEALING_STATUS.has(answer.status) && !service.isFinal?.(answer));
    if (!heals || tries >= MAX_TRIES)
        return undefined;
    // The service's times are compared with its own clock, where the answer tells it.
    const theirNow = (answer && clockOf(answer, now)) ?? now;
    const end = (answer && retryAfterOf(answer, theirNow)) ?? limit?.endsAt;
    const first = limit ? FIRST_BACKOFF_OF_LIMIT_MS : FIRST_BACKOFF_MS;
    // Full jitter: thousands of jobs that failed together must not come back together.
    const backOff = random * Math.min(MAX_BACKOFF_MS, first * 2 ** (tries - 1));
    // A wait of zero or in the past must not make all tries start at once.
    const asked = end === undefined ? 0 : end - theirNow;
    const wait = asked > 0 ? asked : backOff;
    return wait < budgetLeft ? wait : undefined;
}
/**
 * Whether an answer leaves open if the service acted: a server's error may come from a gateway that lost the answer of
 * another. A 503 that asks to come back later is a refusal.
 */
function leavesOpen({ status, headers }) {
    return status >= 500 && !(status === 503 && 'retry-after' in headers);
}
const DAY_MS = 86_400_000;
/** The service's clock when it answered, in milliseconds since 1970. What is more than a day from our own is no clock. */
function clockOf({ headers }, now = Date.now()) {
    const time = Date.parse(headers.date ?? '');
    return Math.abs(time - now) <= DAY_MS ? time : undefined;
}
/** The end of the wait that `retry-after` asks for, in seconds or as a date; in milliseconds since 1970. */
function retryAfterOf({ headers }, theirNow) {
    const after = headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(after))
        return theirNow + Number(after) * 1000;
    const date = after.endsWith('GMT') ? Date.parse(after) : NaN;
    return Number.isNaN(date) ? undefined : date;
}


/***/ }),

/***/ 7327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ httpSender)
});

// UNUSED EXPORTS: USER_AGENT

// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8706);
;// CONCATENATED MODULE: ./transport/connections.js

// node:https and not global fetch: fetch costs 36 ms to load and, from the second request on, 45 ms at exit
// (https://github.com/nodejs/node/issues/36616). And neither is imported: an ES module's view of node:http evaluates
// all that it exports, WebSocket among them, which loads a part of that (20 ms); and TLS is only loaded where it is spoken.
const httpModule = (protocol) => protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
/** Makes the router: direct, unless the environment names a proxy; only then is proxy.ts loaded. */
function router(runtime, timeoutMs) {
    const { env } = runtime;
    const agents = new Map();
    const agentFor = (protocol) => {
        // Half of what the strictest service allows at a time: 100 requests.
        const agent = agents.get(protocol) ?? new (httpModule(protocol).Agent)({ keepAlive: true, maxSockets: 50 });
        agents.set(protocol, agent);
        return agent;
    };
    const direct = ({ protocol }) => ({ agent: agentFor(protocol) });
    const usesProxies = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
    if (!usesProxies) {
        return {
            route: (url) => Promise.resolve(direct(url)),
            connectAhead: (url) => {
                startConnection(agentFor(url.protocol), url);
                // Once around the event loop, so that the first packets leave before whatever keeps it busy next.
                return new Promise(setImmediate);
            },
        };
    }
    const find = __webpack_require__.e(/* import() | between */ 797).then(__webpack_require__.bind(__webpack_require__, 4902)).then(({ proxyRoutes }) => proxyRoutes({ runtime, direct, timeoutMs }));
    return { route: async (url) => (await find)(url), connectAhead: () => Promise.resolve() };
}
/** Has an agent connect now, and give that connection to the next request to the same host, and to no other's. */
function startConnection(agent, url) {
    const connect = agent.createConnection.bind(agent);
    // As the agent has them.
    const options = { host: (0,address/* addressOf */.ci)(url), port: (0,address/* portOf */.HM)(url), servername: (0,address/* serverNameOf */.a_)(url), noDelay: true };
    const socket = connect(options);
    socket.on('error', () => undefined);
    socket.unref(); // a step that ends before its first request does not wait for it
    let isFree = true;
    // Each early connection wraps the createConnection of the one before.
    agent.createConnection = (asked, ...rest) => {
        const { host, port } = asked;
        if (!isFree || socket.destroyed || host !== options.host || Number(port) !== options.port)
            return connect(asked, ...rest);
        isFree = false;
        return socket.ref();
    };
}

;// CONCATENATED MODULE: ./transport/body.js
/**
 * The text of an answer's body, in whatever form a proxy may have put it: compressed although nobody asked for that, with
 * a byte order mark, in UTF-16. It rejects with a NetworkError when it cannot be read, or grows past the bound.
 */
async function textOf(bytes, headers, host) {
    const codings = (headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/);
    const undone = codings.filter((each) => each !== '' && each !== 'identity').reverse();
    // What was compressed on the way by something that does not say so; no JSON begins like this.
    if (undone.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b)
        undone.push('gzip');
    if (undone.length === 0 || bytes.length === 0)
        return decoded(bytes);
    const { decompress } = await __webpack_require__.e(/* import() | between */ 797).then(__webpack_require__.bind(__webpack_require__, 1619));
    return decoded(undone.reduce((left, coding) => decompress(left, coding, host), bytes));
}
/** UTF-8, or UTF-16 as its byte order mark or the zeros beside JSON's first character tell (RFC 4627, section 3). */
function decoded(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return bytes.toString('utf8', 3);
    if (first === 0xff && second === 0xfe)
        return bytes.toString('utf16le', 2);
    if (first !== 0 && second === 0)
        return bytes.toString('utf16le');
    const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
    if (!isBigEndian)
        return bytes.toString('utf8');
    // Drops an incomplete character at the end.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return swapped.toString('utf16le', first === 0xfe ? 2 : 0);
}

// EXTERNAL MODULE: ./transport/message.js
var transport_message = __webpack_require__(6973);
;// CONCATENATED MODULE: ./transport/exchange.js



/** One request and its whole answer, or a NetworkError: connection, headers and body share the deadline. */
function exchange(request, { route, deadlineMs, cancellation }) {
    const url = new URL(request.url);
    const { body, method } = request;
    const headers = {
        ...request.headers,
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...route.headers,
    };
    return new Promise((resolve, reject) => {
        const outgoing = httpModule(route.protocol ?? url.protocol).request(url, { ...route, method, headers });
        // Whether the whole request has left, so that the other end may act on it. Node also says "finish" of one that was
        // never written because its connection failed.
        let isSent = false;
        outgoing.once('finish', () => {
            isSent = outgoing.socket?.destroyed === false;
            if (isSent)
                request.onSent?.();
        });
        const fail = (kind, message, cause) => {
            end();
            reject(new transport_message/* NetworkError */.Dr(kind, message, cause, isSent));
            outgoing.destroy();
        };
        const timer = setTimeout(() => {
            const seconds = Math.round(deadlineMs / 1000);
            fail('timed-out', `no complete answer from ${url.host} within ${seconds} s`);
        }, deadlineMs);
        // A question may be dropped; what creates or revokes, and may have been acted on, is waited for.
        const forget = cancellation.onRequest(() => {
            if (request.effect === undefined)
                fail('cancelled', CANCELLED);
        });
        const end = () => {
            clearTimeout(timer);
            forget();
        };
        const broken = (error) => {
            // A malformed HTTP answer will not improve on a retry.
            const kind = error.code?.startsWith('HPE_') ? 'not-the-api' : 'unreachable';
            fail(kind, `${url.host}: ${reasonOf(error)}`, error);
        };
        outgoing.once('error', broken);
        outgoing.once('upgrade', (_, socket) => {
            fail('not-the-api', `${url.host} answered 101: it goes on in another protocol than HTTP`);
            socket.destroy();
        });
        outgoing.once('response', (incoming) => {
            isSent = true;
            const chunks = [];
            let size = 0;
            incoming.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > transport_message/* MAX_BODY_BYTES */.YK)
                    fail('not-the-api', (0,transport_message/* tooLarge */.g$)(url.host));
            });
            incoming.once('error', broken);
            incoming.once('end', () => {
                end();
                const { statusCode = 0 } = incoming;
                textOf(Buffer.concat(chunks), incoming.headers, url.host).then((text) => {
                    resolve({ status: statusCode, url: request.url, headers: joined(incoming.headers), body: text });
                }, reject);
            });
        });
        outgoing.end(body);
    });
}
const CANCELLED = 'the job was cancelled';
/** What a request ends with that the job's cancellation has called off. */
const cancelled = () => new transport_message/* NetworkError */.Dr('cancelled', CANCELLED);
/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error) {
    return error.code && !error.message.includes(error.code)
        ? `${error.code}: ${error.message}`
        : error.message;
}
function joined(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./transport/redirect.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The request that follows a redirect, if it may be followed: only on the same origin, and all but a GET only by 307 or
 * 308. Other origins are not asked: their answer would not be trusted.
 */
function redirectOf(request, { status, headers }) {
    const location = headers.location ?? '';
    if (!REDIRECTS.has(status) || !URL.canParse(location, request.url))
        return undefined;
    const next = new URL(location, request.url);
    if (next.origin !== new URL(request.url).origin)
        return undefined;
    [next.username, next.password] = ['', '']; // Node would send them in the place of the token
    const keepsMethod = status === 307 || status === 308;
    return request.method === 'GET' || keepsMethod ? { ...request, url: next.href } : undefined;
}

// EXTERNAL MODULE: ./transport/retry.js
var retry = __webpack_require__(3920);
;// CONCATENATED MODULE: ./transport/sender.js





const USER_AGENT = 'mint-app-token/1.0.0';
const REQUEST_DEADLINE_MS = 10_000; // the services that are asked give up no later than that
const SHORTEST_TRY_MS = 1_000;
const SHORTEST_CREATION_MS = 2_000; // a token whose answer came too late would live on unknown
const MAX_LOST_CREATIONS = 1; // see docs/adr/0003-retrying-a-mint.md
const MAX_REDIRECTS = 3;
/**
 * Makes what speaks HTTP: over kept-alive connections, through the proxies of the environment. All requests together,
 * waits included, take at most `budgetMs`.
 */
function httpSender(runtime, budgetMs) {
    const { elapsed } = runtime;
    const { route, connectAhead } = router(runtime, REQUEST_DEADLINE_MS);
    const until = (endOfBudget) => {
        const work = { runtime, route, timeLeft: () => endOfBudget - elapsed() };
        return {
            to: (service) => (request) => sendWithRetries(request, { ...work, service }),
            within: (partMs) => until(Math.min(endOfBudget, elapsed() + partMs)),
            connectAhead: (url) => connectAhead(new URL(url)),
        };
    };
    return until(elapsed() + budgetMs);
}
async function sendWithRetries(asked, work) {
    const { runtime, timeLeft, service } = work;
    const { log, now, elapsed, cancellation, sleep } = runtime;
    const request = {
        ...asked,
        headers: {
            ...service.headers,
            ...asked.headers,
            // Without a word about it, any encoding would be a legitimate answer (RFC 9110, section 12.5.3).
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
        },
    };
    const name = `${request.method} ${pathOf(request.url)}`;
    let lost = 0;
    for (let tries = 1;; tries++) {
        // Nothing new is begun once the job is cancelled, but what was begun is still cleaned up.
        if (cancellation.requested() && request.effect !== 'revokes')
            throw cancelled();
        if (timeLeft() < shortest(request))
            throw new transport_message/* NetworkError */.Dr('timed-out', `no time left for ${name}`);
        const start = elapsed();
        const outcome = await followRedirects(request, work).catch((error) => {
            if (error instanceof transport_message/* NetworkError */.Dr)
                return error;
            throw error;
        });
        const budgetLeft = Math.round(timeLeft());
        const { result, requestId, said } = inWords(outcome, service);
        log.debug(`${name} \u2192 ${result} in ${Math.round(elapsed() - start)} ms (try ${tries}, request id ${requestId}, ${budgetLeft} ms of budget left)`);
        if (request.effect === 'creates' && mayHaveActed(outcome))
            lost += 1;
        const situation = { service, tries, budgetLeft, now: now(), random: Math.random() };
        const wait = lost > MAX_LOST_CREATIONS ? undefined : waitAfter(outcome, situation);
        // A try that is given no time only hides what went wrong before.
        if (wait === undefined || budgetLeft - wait < shortest(request)) {
            if (outcome instanceof transport_message/* NetworkError */.Dr)
                throw outcome;
            return outcome;
        }
        const last = lost === MAX_LOST_CREATIONS ? ', once, since it may have acted all the same' : '';
        log.info(`${service.name} ${said}; trying again in ${(wait / 1000).toFixed(1)} s${last}`);
        await sleep(wait);
    }
}
function waitAfter(outcome, situation) {
    if (!(outcome instanceof transport_message/* NetworkError */.Dr))
        return (0,retry/* waitBeforeRetry */.jy)(outcome, situation);
    return outcome.permanent ? undefined : (0,retry/* waitBeforeRetry */.jy)(undefined, situation);
}
/** Whether the service may have acted on a request although its answer was lost. */
function mayHaveActed(outcome) {
    return outcome instanceof transport_message/* NetworkError */.Dr ? outcome.mayHaveActed : (0,retry/* leavesOpen */.LN)(outcome);
}
/** How one try ended, in the words of the log. */
function inWords(outcome, service) {
    if (outcome instanceof transport_message/* NetworkError */.Dr) {
        const { message } = outcome;
        return { result: message, requestId: 'none', said: `did not answer (${message})` };
    }
    const { status, headers } = outcome;
    return { result: status, requestId: service.requestIdOf(headers) ?? 'none', said: `answered ${status}` };
}
/** The least time in which a request is begun, in milliseconds. */
const shortest = ({ effect }) => (effect === 'creates' ? SHORTEST_CREATION_MS : SHORTEST_TRY_MS);
async function followRedirects(request, { runtime, route, timeLeft }) {
    const { cancellation, log } = runtime;
    let current = request;
    for (let redirects = 0;; redirects++) {
        const deadlineMs = Math.min(REQUEST_DEADLINE_MS, Math.max(1, timeLeft()));
        const options = { route: await route(new URL(current.url)), deadlineMs, cancellation };
        const response = await exchange(current, options);
        const next = redirects < MAX_REDIRECTS ? redirectOf(current, response) : undefined;
        if (!next)
            return response;
        log.debug(`${current.method} ${pathOf(current.url)} \u2192 ${response.status}, redirected to ${pathOf(next.url)}`);
        current = next;
    }
}
const pathOf = (url) => new URL(url).pathname;


/***/ })

};
;