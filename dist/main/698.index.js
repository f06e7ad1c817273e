"use strict";
exports.id = 698;
exports.ids = [698];
exports.modules = {

/***/ 6698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeStoredSigners: () => (/* binding */ makeStoredSigners)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(9968);
// EXTERNAL MODULE: ./transport/message.js
var message = __webpack_require__(6973);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8706);
;// CONCATENATED MODULE: ./signing/id-token.js



/** GitHub's service that gives jobs their ID tokens. */
const idTokenService = {
    name: "GitHub's ID token service",
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => headers['x-github-request-id'],
    limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
};
/**
 * The job's ID token for an audience, masked: one request. Throws `id-token-missing`. Source:
 * https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
 */
async function requestIdToken(audience, { sender, runtime }) {
    const { env, maskedSecret } = runtime;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer = '' } = env;
    const { name, requestIdOf } = idTokenService;
    if (!URL.canParse(url) || !isSafe(new URL(url), env)) {
        const whatHappened = 'ACTIONS_ID_TOKEN_REQUEST_URL is no https:// URL';
        throw new failures_failure/* Failure */.H('id-token-missing', whatHappened, {
            fix: "See what sets that variable: it is the runner's own.",
        });
    }
    const request = {
        method: 'GET',
        url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
        headers: { authorization: `Bearer ${maskedSecret(bearer).reveal()}` },
    };
    const answer = await sender
        .to(idTokenService)(request)
        .catch((error) => {
        if (!(error instanceof message/* NetworkError */.Dr) || error.kind === 'cancelled')
            throw error;
        throw new failures_failure/* Failure */.H('id-token-missing', `${name} did not answer: ${error.message}`, {
            fix: AGAIN,
            cause: error,
        });
    });
    const { status, headers } = answer;
    const token = tokenIn(answer);
    if (token === undefined) {
        const said = `${name} said: ${status} (request id ${requestIdOf(headers) ?? 'none'})`;
        // Whoever is refused lacks the permission; what is no answer of the service's may heal.
        const fix = status === 401 || status === 403 ? undefined : AGAIN;
        throw new failures_failure/* Failure */.H('id-token-missing', `${name} answered ${status} without an ID token`, { said, fix });
    }
    return { token: maskedSecret(token), claims: claimsOf(token) };
}
const AGAIN = 'Run the job again; see https://www.githubstatus.com.';
/** Plain http is for loopback, and for a GitHub that the runner itself speaks to so. */
function isSafe(url, { GITHUB_SERVER_URL: server = '' }) {
    const isTheServers = URL.canParse(server) && new URL(server).origin === url.origin;
    return url.protocol === 'https:' || (url.protocol === 'http:' && ((0,address/* isLoopback */.U9)(url) || isTheServers));
}
function tokenIn({ status, body }) {
    if (status !== 200)
        return undefined;
    const { value } = objectIn(body);
    return typeof value === 'string' && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(value) ? value : undefined;
}
/** Who the token says the run is. It is not verified: it is only told to a person, and the store is the judge. */
function claimsOf(token) {
    const [, payload] = token.split('.'); // it has that form
    const claims = objectIn(Buffer.from(payload, 'base64url').toString());
    const text = (name) => {
        const value = claims[name] ?? '';
        return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 300);
    };
    return { iss: text('iss'), sub: text('sub'), aud: text('aud') };
}
function objectIn(text) {
    try {
        return { ...JSON.parse(text) };
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./signing/stored-keys.js
// Loaded only with `signing-key`: keys that stay in their store, and what signs with them.






const NEARBY_MS = 2_000; // a metadata service answers in milliseconds; in a container it often does not answer at all
const LONGEST_QUOTE = 1_500;
const FINGERPRINT_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Makes the signers of keys in stores. The ID token that the first of them needs is asked for at once. */
function makeStoredSigners(keys, role) {
    return (world) => {
        const store = storeWorld(world);
        const [first] = keys;
        // What goes wrong with it is told when it is used.
        if (role && first && first.store !== 'exec')
            store.idToken(first.audience).catch(() => undefined);
        const signers = keys.map((key) => storedKeySigner(key, role, { ...world, store }));
        signers[0]?.begin();
        return signers;
    };
}
/** A key in its own store, which is loaded now, and connected to ahead. */
async function openKey(key, role, world) {
    switch (key.store) {
        case 'aws': {
            const { awsKmsKey } = await import(/* webpackIgnore: true */ "../stores/aws-kms.js");
            return awsKmsKey(key, role?.store === 'aws' ? role : undefined, world);
        }
        case 'vault': {
            const { vaultKey } = await import(/* webpackIgnore: true */ "../stores/vault.js");
            return vaultKey(key, role?.store === 'vault' ? role : undefined, world);
        }
        case 'exec': {
            const { commandKey } = await import(/* webpackIgnore: true */ "../stores/exec.js");
            return commandKey(key, world);
        }
    }
}
const encoded = (part) => Buffer.from(JSON.stringify(part)).toString('base64url');
const HEADER = encoded({ alg: 'RS256', typ: 'JWT' });
/** The lengths of an RSA signature, in bytes: those of keys of 2048, 3072 and 4096 bits. */
const RSA_LENGTHS = [256, 384, 512];
function storedKeySigner(key, role, { sender, runtime, store }) {
    let opened;
    const open = () => (opened ??= openKey(key, role, store));
    let last;
    return {
        storeName: key.name,
        begin: () => {
            // What goes wrong with it is told when the key is to sign.
            open()
                .then(({ address }) => (address ? sender.connectAhead(address) : undefined))
                .catch(() => undefined);
        },
        sign: async (claims) => {
            const text = `${HEADER}.${encoded(claims)}`;
            const signature = await (await open()).sign(text);
            if (!RSA_LENGTHS.includes(signature.length)) {
                const found = `the signature has ${(0,printable/* counted */.hS)(signature.length, 'byte')}, which no RSA key of 2048, 3072 or 4096 bits gives`;
                throw new failures_failure/* Failure */.H('signing-key-unusable', `${key.name}: ${found}`);
            }
            last = { text, signature };
            return `${text}.${signature.toString('base64url')}`;
        },
        fingerprint: async () => {
            const hurried = storeWorld({ sender: sender.within(FINGERPRINT_MS), runtime });
            const reading = openKey(key, role, hurried).then((stored) => stored.readPublicKey());
            const publicKey = await reading.catch(() => undefined); // few roles may read it, and none has to
            return publicKey && describePublicKey(publicKey, last);
        },
    };
}
/**
 * The fingerprint as the App's settings page shows it, and whether what was signed last does not fit the key: then it is
 * of another kind than RS256, as PSS is. Nothing for what is no public key.
 */
function describePublicKey(publicKey, last) {
    try {
        const isText = typeof publicKey === 'string';
        const key = (0,external_node_crypto_.createPublicKey)(isText ? publicKey : { key: publicKey, format: 'der', type: 'spki' });
        const der = key.export({ type: 'spki', format: 'der' });
        const fits = last === undefined || (0,external_node_crypto_.verify)('sha256', Buffer.from(last.text), key, last.signature);
        const fingerprint = `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('base64')}`;
        return fits ? fingerprint : `${fingerprint}, but what it signed is no RS256 signature of it`;
    }
    catch {
        return undefined;
    }
}
/** What the stores work with: the step's own transport, and its words for what goes wrong. */
function storeWorld({ sender, runtime }) {
    const { env, log, now, readFile, cancellation } = runtime;
    const secrets = [];
    const maskedSecret = (text, forms) => {
        if (text.length >= 8)
            secrets.push(text);
        return runtime.maskedSecret(text, forms);
    };
    /** Words of others as they may be shown: first without secrets, and then of bearable length. */
    const shown = (text) => {
        const harmless = secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
        return harmless.length > LONGEST_QUOTE ? `${harmless.slice(0, LONGEST_QUOTE)}\u2026` : harmless;
    };
    const failure = (code, whatHappened, details = {}) => new failures_failure/* Failure */.H(code, shown(whatHappened), { ...details, said: details.said && shown(details.said) });
    const tokens = new Map();
    return {
        env,
        log,
        now,
        readFile,
        cancellation,
        maskedSecret,
        failure,
        ask: (service, request, budgetMs) => ask(budgetMs ? sender.within(budgetMs) : sender, { service, request, failure }),
        askNearby: (service, request) => {
            const direct = (0,transport_sender/* httpSender */.C)({ ...runtime, env: {} }, NEARBY_MS).to({
                ...service,
                limitOf: () => undefined,
            });
            return direct(request).catch((error) => {
                if (error instanceof message/* NetworkError */.Dr && error.kind !== 'cancelled')
                    return undefined;
                throw error;
            });
        },
        idToken: (audience) => {
            const token = tokens.get(audience) ?? requestIdToken(audience, { sender, runtime: { env, maskedSecret } });
            tokens.set(audience, token);
            return token;
        },
        inBackground: (work) => {
            work.catch(() => undefined);
        },
    };
}
/** Asks a store. What says that it cannot answer now, or that nobody did, is thrown; every other answer is the store's. */
async function ask(sender, { service, request, failure }) {
    const unavailable = (why, details) => failure('key-store-unavailable', `${service.name} (${new URL(request.url).host}) ${why}`, details);
    const answer = await sender
        .to(service)(request)
        .catch((error) => {
        if (!(error instanceof message/* NetworkError */.Dr) || error.kind === 'cancelled')
            throw error;
        throw unavailable(`did not answer: ${error.message}`, { cause: error });
    });
    const { status, headers } = answer;
    const heals = service.limitOf(answer) !== undefined || (status >= 500 && !service.isFinal?.(answer));
    if (!heals)
        return answer;
    const requestId = service.requestIdOf(headers) ?? 'none';
    const words = service.wordsOf(answer);
    const limits = status === 429 ? ' (it limits the rate of requests)' : '';
    const why = `answered ${status}${limits}${words && `, ${words}`}`;
    throw unavailable(why, { said: `${service.name} said: ${status} ${words} (request id ${requestId})` });
}


/***/ })

};
;