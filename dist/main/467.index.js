export const id = 467;
export const ids = [467];
export const modules = {

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseStoredKeys: () => (/* binding */ parseStoredKeys)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(3339);
// EXTERNAL MODULE: ./transport/message.js
var message = __webpack_require__(3816);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(4228);
// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8275);
;// CONCATENATED MODULE: ./signing/id-token.js



/** GitHub's service that gives jobs their ID tokens. */
const idTokenService = {
    name: "GitHub's ID token service",
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => headers['x-github-request-id'],
    limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
};
/** Whether the job may ask for an ID token: the runner sets both only where the job has `id-token: write`. */
function mayAskForIdToken({ ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, }) {
    return Boolean(url && token);
}
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
        throw new failures_failure/* Failure */.H('id-token-missing', `${name} answered ${status}, and gave no ID token`, { said, fix });
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
    const claims = objectIn(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    const text = (name) => {
        const value = claims[name];
        return typeof value === 'string'
            ? value.slice(0, 300)
            : value === undefined
                ? ''
                : JSON.stringify(value).slice(0, 300);
    };
    return { iss: text('iss'), sub: text('sub'), aud: text('aud') };
}
function objectIn(text) {
    try {
        const data = JSON.parse(text);
        return typeof data === 'object' && data !== null ? { ...data } : {};
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(4061);
;// CONCATENATED MODULE: ./signing/key-names.js


const STORES = {
    aws: 'AWS KMS',
    google: 'Google Cloud KMS',
    azure: 'Azure Key Vault',
    vault: 'Vault or OpenBao Transit',
    exec: 'exec:',
};
const IN_THIS_RELEASE = 'in it are AWS KMS, Vault or OpenBao Transit, and exec:';
const AWS_KEY = /^arn:(aws(?:-cn|-eusc|-iso(?:-[bef])?|-us-gov)?):kms:([a-z0-9-]+):(\d{12}):(key\/[\w-]{1,100}|alias\/[\w/-]{1,250})$/;
const VAULT_KEY = /^\/v1\/((?:[\w.-]+\/)*[\w.-]+)\/keys\/([\w.-]+)$/;
const GOOGLE_KEY = /^projects\/[^/\s]+\/locations\/[^/\s]+\/keyRings\/[^/\s]+\/cryptoKeys\/[^/\s]+\/cryptoKeyVersions\/\d+$/;
const AZURE_HOST = /\.(?:vault|managedhsm)\.(?:azure\.(?:net|cn)|usgovcloudapi\.net)$/;
const AWS_ROLE = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,512}$/;
const VAULT_ROLE = /^(?:((?:[\w.-]+\/)*auth\/(?:[\w.-]+\/)*[\w.-]+)\/role\/)?([\w.-]+)$/;
const GOOGLE_ROLE = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/\s]+\/providers\/[^/\s]+(?:\s+\S+@\S+)?$/;
const AZURE_ROLE = /^[0-9a-f-]{36}\/[0-9a-f-]{36}$/i;
/** Keys whose text is kept in a secret store, to be read and then used like `private-key`. */
const SECRETS = [
    [/^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/, 'AWS Secrets Manager'],
    [/^arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/\S+$/, 'AWS Systems Manager'],
    [/^projects\/[^/\s]+\/secrets\/[^/\s]+\/versions\/\w+$/, 'Google Secret Manager'],
];
const KEY_FORMS = 'arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME, https://VAULT/v1/MOUNT/keys/NAME, or exec:COMMAND';
const ROLE_FORMS = {
    aws: 'arn:aws:iam::ACCOUNT:role/ROLE',
    vault: 'ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE',
};
/** Reads `signing-key`: one key a line. Each line that names none is reported, and none that may hold a secret is shown. */
function parseKeyNames(text, report) {
    if (text.includes('-----')) {
        report('input-invalid', 'signing-key: found the text of a key; pass it as private-key');
        return [];
    }
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const isOne = lines.filter(Boolean).length === 1;
    return lines.flatMap((line, index) => {
        if (line === '')
            return [];
        const found = keyNameOf(line);
        if (typeof found === 'object')
            return [found];
        report('input-invalid', `signing-key${isOne ? '' : `, line ${index + 1}`}: found ${found}`);
        return [];
    });
}
/** The key that a line names, or what was found instead, and what is allowed. */
function keyNameOf(line) {
    const command = /^exec:(.*)$/s.exec(line)?.[1]?.trim();
    if (command !== undefined) {
        if (command === '')
            return 'exec: without a command; allowed is exec:COMMAND';
        const program = /^[\w./\\:-]+/.exec(command)?.[0];
        return {
            store: 'exec',
            name: `exec:${program && command !== program ? `${program} \u2026` : (program ?? '\u2026')}`,
            command,
        };
    }
    const arn = line.replace(/^awskms:\/\/\/(?=arn:)/, '');
    const [, partition, region, account, resource] = AWS_KEY.exec(arn) ?? [];
    if (partition && region && account && resource)
        return { store: 'aws', name: arn, partition, region, account, resource };
    const secret = SECRETS.find(([form]) => form.test(line));
    if (secret)
        return notYet(line, secret[1]);
    if (GOOGLE_KEY.test(line.replace(/^gcpkms:\/\//, '')))
        return notYet(line, STORES.google);
    if (/^https?:\/\//i.test(line))
        return keyOfUrl(line);
    if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/.test(line))
        return `${(0,problems/* quoted */.T)(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME`;
    // What begins like a name is shown. Anything else may be a secret.
    const shown = /^(?:arn:|projects\/|[a-z]+kms:)/.test(line)
        ? (0,problems/* quoted */.T)(line)
        : `a text of ${line.length} characters`;
    return `${shown}; allowed is ${KEY_FORMS}`;
}
function keyOfUrl(line) {
    if (!URL.canParse(line))
        return `a URL that cannot be read; allowed is ${KEY_FORMS}`;
    const url = new URL(line);
    const { protocol, hostname, username, password, pathname, search, hash, origin, host } = url;
    if (username || password)
        return `a URL of ${host} with a user name or a password in it; neither is allowed`;
    if (protocol !== 'https:' && !(0,address/* isLoopback */.U9)(url))
        return `an http:// URL of ${host}, which would send its credentials in the clear; use https://`;
    if (AZURE_HOST.test(hostname))
        return notYet(`${origin}${pathname}`, STORES.azure);
    const [, mount, key] = VAULT_KEY.exec(pathname) ?? [];
    const [, version] = /^\?version=([1-9]\d{0,8})$/.exec(search) ?? [];
    if (mount && key && !hash && (!search || version)) {
        const name = `${origin}${pathname}${search}`;
        return { store: 'vault', name, origin, mount, key, version: version ? Number(version) : undefined };
    }
    if (/^\/v1\/.+\/data\/.+$/.test(pathname) && hash)
        return notYet(`${origin}${pathname}`, 'a key-value store of Vault');
    return `a URL of ${host}${pathname}; allowed is https://VAULT/v1/[NAMESPACE/]MOUNT/keys/NAME[?version=N]`;
}
function notYet(name, store) {
    return `${(0,problems/* quoted */.T)(name)}, a name of ${store}, which is not yet in this release; ${IN_THIS_RELEASE}`;
}
/** Reads `signing-role` for the keys it is to open. Reports what does not fit them. */
function parseRoleName(text, keys, report) {
    if (text === '')
        return undefined;
    const stores = new Set(keys.map(({ store }) => store).filter((store) => store !== 'exec'));
    const invalid = (problem) => {
        report('input-invalid', `signing-role: ${problem}`);
    };
    const role = roleNameOf(text);
    if (role === undefined) {
        const shown = /^[\w.:/@+=,-]+$/.test(text) ? (0,problems/* quoted */.T)(text) : `a text of ${text.length} characters`;
        invalid(`found ${shown}; allowed is ${Object.values(ROLE_FORMS).join(', or for Vault ')}`);
        return;
    }
    if (typeof role === 'string') {
        invalid(`found ${(0,problems/* quoted */.T)(text)}, a role of ${STORES[role]}, which is not yet in this release; ${IN_THIS_RELEASE}`);
        return;
    }
    if (keys.length === 0)
        return role; // that is reported already
    if (stores.size > 1) {
        invalid('signing-key names keys of AWS and of Vault; with a role, all keys must be of one of them');
        return;
    }
    const [store] = stores;
    if (store === undefined) {
        report('inputs-conflict', 'signing-role and exec: exclude each other: a command takes no role');
        return undefined;
    }
    if (store !== role.store) {
        invalid(`found ${(0,problems/* quoted */.T)(text)}, but the key is in ${STORES[store]}; allowed is ${ROLE_FORMS[store]}`);
        return;
    }
    const other = keys.find((key) => key.store === 'aws' && role.store === 'aws' && key.partition !== role.partition);
    if (other) {
        invalid(`found ${(0,problems/* quoted */.T)(text)}, which is of another partition than ${other.name}`);
        return;
    }
    return role;
}
/** A role, the store of one that is not in this release, or nothing. */
function roleNameOf(text) {
    const [, partition, account] = AWS_ROLE.exec(text) ?? [];
    if (partition && account)
        return { store: 'aws', name: text, partition, account };
    if (GOOGLE_ROLE.test(text))
        return 'google';
    if (AZURE_ROLE.test(text))
        return 'azure';
    const [, mount = 'auth/jwt', role] = VAULT_ROLE.exec(text) ?? [];
    return role ? { store: 'vault', name: text, mount, role } : undefined;
}

;// CONCATENATED MODULE: ./signing/stored-keys.js
// Loaded only with `signing-key`: keys that stay in their store, and what signs with them.






const NEARBY_MS = 2_000; // a metadata service answers in milliseconds; in a container it often does not answer at all
const LONGEST_QUOTE = 1_500;
const FINGERPRINT_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Reads which keys are to sign, and as whom; every problem is reported. No store is asked yet. */
function parseStoredKeys({ signingKey, signingRole }, report) {
    const keys = parseKeyNames(signingKey, report);
    const role = parseRoleName(signingRole, keys, report);
    return (world) => {
        const store = storeWorld(world);
        const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '' } = world.runtime.env;
        if (role && URL.canParse(url))
            world.sender.connectAhead(url).catch(() => undefined);
        return keys.map((key) => storedKeySigner(key, role, { ...world, store }));
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
    const opened = openKey(key, role, store);
    // What goes wrong with it is told when the key is to sign.
    opened.then(({ address }) => (address ? sender.connectAhead(address) : undefined)).catch(() => undefined);
    return {
        storeName: key.name,
        sign: async (claims) => {
            const text = `${HEADER}.${encoded(claims)}`;
            const signature = await (await opened).sign(text);
            if (!RSA_LENGTHS.includes(signature.length)) {
                const found = `the signature has ${signature.length} bytes, which no RSA key of 2048, 3072 or 4096 bits gives`;
                throw new failures_failure/* Failure */.H('signing-key-unusable', `${key.name}: ${found}`);
            }
            return `${text}.${signature.toString('base64url')}`;
        },
        fingerprint: async () => {
            const hurried = storeWorld({ sender: sender.within(FINGERPRINT_MS), runtime });
            const reading = openKey(key, role, hurried).then((stored) => stored.readPublicKey());
            const publicKey = await reading.catch(() => undefined); // few roles may read it, and none has to
            return publicKey && fingerprintOf(publicKey);
        },
    };
}
/** The fingerprint as the App's settings page shows it; nothing for what is no public key. */
function fingerprintOf(publicKey) {
    try {
        const key = typeof publicKey === 'string'
            ? publicKey
            : { key: publicKey, format: 'der', type: 'spki' };
        const der = (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' });
        return `SHA256:${(0,external_node_crypto_.createHash)('sha256').update(der).digest('base64')}`;
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
        ask: (service, request) => ask(sender, { service, request, failure }),
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
    const isLimit = service.limitOf(answer) !== undefined;
    if (!isLimit && (status < 500 || service.isFinal?.(answer)))
        return answer;
    const requestId = service.requestIdOf(headers) ?? 'none';
    const words = service.wordsOf(answer);
    const why = isLimit ? 'limits the rate of requests' : `answered ${status}${words && `, ${words}`}`;
    throw unavailable(why, { said: `${service.name} said: ${status} ${words} (request id ${requestId})` });
}


/***/ })

};
