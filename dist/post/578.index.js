"use strict";
exports.id = 578;
exports.ids = [578];
exports.modules = {

/***/ 5435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readStoredParent: () => (/* binding */ readStoredParent),
  storedParentOf: () => (/* binding */ storedParentOf)
});

// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(9968);
// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8706);
;// CONCATENATED MODULE: ./signing/key-urls.js
// Names that are URLs: of keys and secrets in Azure, told by the host, and in Vault or OpenBao, told by the path.

/** Azure's clouds by the end of a vault's host. Sources: the constants of @azure/identity, and "Azure Key Vault DNS suffixes". */
const CLOUDS = {
    'azure.net': {
        authority: 'https://login.microsoftonline.com',
        audience: 'api://AzureADTokenExchange',
    },
    'azure.cn': {
        authority: 'https://login.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
    },
    'usgovcloudapi.net': {
        authority: 'https://login.microsoftonline.us',
        audience: 'api://AzureADTokenExchangeUSGov',
    },
};
const AZURE_HOST = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})?\.((?:vault|managedhsm)\.(azure\.net|azure\.cn|usgovcloudapi\.net))$/;
const AZURE_PATH = /^\/(keys|secrets)\/([0-9a-z-]{1,127})(?:\/([0-9a-z]{1,64}))?\/?$/i;
const VAULT_KEY = /^\/v1\/((?:[\w.-]+\/)*[\w.-]+)\/keys\/([\w.-]+)$/;
const VAULT_SECRET = /^\/v1\/((?:[\w.-]+\/)*[\w.-]+\/data\/(?:[\w.~%-]+\/)*[\w.~%-]+)$/;
/** What a URL names, or what was found instead; `allowed` says what might have been. */
function nameOfUrl(line, allowed) {
    if (!URL.canParse(line))
        return `a URL that cannot be read; allowed is ${allowed}`;
    const url = new URL(line);
    const { protocol, username, password, pathname, host } = url;
    if (username || password)
        return `a URL of ${host} with a user name or a password in it; neither is allowed`;
    if (protocol !== 'https:' && !(0,address/* isLoopback */.U9)(url))
        return `an http:// URL of ${host}, which would send its credentials in the clear; use https://`;
    const field = fieldOf(url);
    const found = field === false ? undefined : (azureNameOf(url, field) ?? vaultNameOf(url, field));
    return found ?? `a URL of ${host}${pathname}; allowed is ${allowed}`;
}
/** The part after `#`; false for what is none. */
function fieldOf({ hash }) {
    if (hash === '')
        return undefined;
    try {
        const field = decodeURIComponent(hash.slice(1));
        return /^[^\s#]{1,200}$/.test(field) && field;
    }
    catch {
        return false;
    }
}
function azureNameOf(url, field) {
    const place = azurePlaceOf(url);
    const [, kind, name, version = ''] = AZURE_PATH.exec(url.pathname) ?? [];
    if (!place || !kind || !name || url.search)
        return undefined;
    const isKey = kind.toLowerCase() === 'keys';
    const whole = `${url.origin}/${kind.toLowerCase()}/${name}${version && `/${version}`}`;
    if (isKey)
        return field === undefined ? { store: 'azure', name: whole, key: name, version, ...place } : undefined;
    // A Managed HSM holds keys alone.
    if (place.resource.includes('managedhsm'))
        return undefined;
    const shown = field === undefined ? whole : `${whole}#${field}`;
    return { store: 'azure-secret', name: shown, secret: name, version, field, ...place };
}
/** The vault at a host of Azure's clouds, or at one of this machine, which stands in for the public cloud's. */
function azurePlaceOf(url) {
    const { origin, hostname, port } = url;
    const [, suffix, cloud] = AZURE_HOST.exec(hostname) ?? [];
    if (suffix && cloud && port === '') {
        const known = CLOUDS[cloud];
        return known && { origin, resource: `https://${suffix}`, ...known };
    }
    const [known] = Object.values(CLOUDS);
    return (0,address/* isLoopback */.U9)(url) && known ? { origin, resource: 'https://vault.azure.net', ...known } : undefined;
}
function vaultNameOf(url, field) {
    const { origin, pathname, search, hostname } = url;
    if (AZURE_HOST.test(hostname))
        return undefined; // Azure's hosts know no such paths
    const [, number] = /^\?version=([1-9]\d{0,8})$/.exec(search) ?? [];
    if (search && !number)
        return undefined;
    const version = number ? Number(number) : undefined;
    const whole = `${origin}${pathname}${search}`;
    const [, mount, key] = VAULT_KEY.exec(pathname) ?? [];
    if (mount && key && field === undefined)
        return { store: 'vault', name: whole, origin, mount, key, version, audience: origin };
    const [, path] = VAULT_SECRET.exec(pathname) ?? [];
    if (!path)
        return undefined;
    const name = field === undefined ? whole : `${whole}#${field}`;
    return { store: 'vault-secret', name, origin, path, version, audience: origin, field };
}

;// CONCATENATED MODULE: ./signing/key-forms.js
// The forms that names of keys and secrets have, told apart by themselves; Azure's and Vault's URLs are in key-urls.ts.



const PARTITION = 'aws(?:-cn|-eusc|-iso(?:-[bef])?|-us-gov)?';
const AWS_KEY = new RegExp(`^arn:(${PARTITION}):kms:([a-z0-9-]+):(\\d{12}):(key/[\\w-]{1,100}|alias/[\\w/-]{1,250})$`);
const AWS_SECRET = new RegExp(`^(arn:(${PARTITION}):(secretsmanager|ssm):([a-z0-9-]+):(\\d{12}):(secret:[\\w/+=.@!-]{1,512}|parameter/[\\w./-]{1,1011}(?::[\\w.-]{1,128})?))(?:#([^\\s#]{1,200}))?$`);
const PROJECT = 'projects/[a-z0-9][a-z0-9.:-]{0,62}';
const GOOGLE_KEY = new RegExp(`^${PROJECT}/locations/[a-z0-9-]+/keyRings/[\\w-]{1,63}/cryptoKeys/[\\w-]{1,63}(/cryptoKeyVersions/[1-9]\\d{0,8})?$`);
const GOOGLE_SECRET = new RegExp(`^(${PROJECT}/secrets/[\\w-]{1,255}(/versions/(?:latest|[\\w-]{1,63}))?)(?:#([^\\s#]{1,200}))?$`);
/** What is allowed, in a message. */
const KEY_FORMS = 'a key that signs in its store (arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME, ' +
    'projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/N, https://V.vault.azure.net/keys/NAME, ' +
    'https://VAULT/v1/[NAMESPACE/]MOUNT/keys/NAME[?version=N], exec:COMMAND), or a secret that holds one (docs/key-stores.md)';
/** What a line names, or what was found instead, and what is allowed. */
function storedNameOf(line) {
    const command = /^exec:(.*)$/s.exec(line)?.[1]?.trim();
    if (command !== undefined)
        return commandNameOf(command);
    const found = awsNameOf(line) ?? googleNameOf(line);
    if (found)
        return found;
    if (/^https?:\/\//i.test(line))
        return nameOfUrl(line, KEY_FORMS);
    if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/.test(line))
        return `${(0,problems/* quoted */.T)(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME`;
    // What begins like a name is shown. Anything else may be a secret.
    const shown = /^(?:arn:|projects\/|[a-z]+kms:)/.test(line)
        ? (0,problems/* quoted */.T)(line)
        : `a text of ${(0,printable/* counted */.hS)(line.length, 'character')}`;
    return `${shown}; allowed is ${KEY_FORMS}`;
}
function commandNameOf(command) {
    if (command === '')
        return 'exec: without a command; allowed is exec:COMMAND';
    const program = /^[\w./\\:-]+/.exec(command)?.[0];
    const name = `exec:${program && command !== program ? `${program} \u2026` : (program ?? '\u2026')}`;
    return { store: 'exec', name, command };
}
/** Of the ID token that a role is taken with, by the partition. */
const awsAudience = (partition) => partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
function awsNameOf(line) {
    const name = line.replace(/^awskms:\/\/\/(?=arn:)/, '');
    const [, partition, region, account, resource] = AWS_KEY.exec(name) ?? [];
    if (partition && region && account && resource)
        return { store: 'aws', name, partition, region, account, resource, audience: awsAudience(partition) };
    const [, arn, of, kind, at, owner, what, field] = AWS_SECRET.exec(line) ?? [];
    const service = kind === 'ssm' ? 'ssm' : 'secretsmanager';
    if (!arn || !of || !at || !owner || what?.startsWith('parameter/') !== (service === 'ssm'))
        return undefined;
    const place = { partition: of, region: at, account: owner, audience: awsAudience(of) };
    return { store: 'aws-secret', name: line, service, arn, ...place, field };
}
function googleNameOf(line) {
    const name = line.replace(/^gcpkms:\/\/(?=projects\/)/, '');
    const key = GOOGLE_KEY.exec(name);
    if (key)
        return key[1]
            ? { store: 'google', name }
            : `${(0,problems/* quoted */.T)(line)}, which does not say which version signs; add /cryptoKeyVersions/N`;
    const [, resource, version, field] = GOOGLE_SECRET.exec(line) ?? [];
    if (!resource)
        return undefined;
    return version
        ? { store: 'google-secret', name: line, resource, field }
        : `${(0,problems/* quoted */.T)(line)}, which does not say which version is read; add /versions/N or /versions/latest`;
}

;// CONCATENATED MODULE: ./signing/secret-fields.js
// Loaded only with a secret in a store: what is looked for may be all of it, or a field of a JSON object.


const SHORTEST_MASKED = 8; // other fields of a JSON secret may hold words such as "prod", which logs are full of
const MAX_SHOWN = 10;
/** The texts of a JSON object; nothing where the content is none. */
function fieldsOf(content) {
    const json = content.trim(); // a byte order mark goes with it
    if (!json.startsWith('{'))
        return undefined;
    try {
        const data = JSON.parse(json);
        if (typeof data !== 'object' || data === null)
            return undefined;
        return Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string'));
    }
    catch {
        return undefined;
    }
}
/**
 * The text that is looked for: the field that is named; else the whole, or the one field that there is, or that is it. All
 * of the secret is masked first. Throws a Failure that says what it is instead.
 */
function heldText(content, { name, field }, { input, what, isIt, maskedSecret }) {
    const fields = fieldsOf(content);
    if (!fields)
        maskedSecret(content);
    for (const text of Object.values(fields ?? {}))
        if (text.length >= SHORTEST_MASKED)
            maskedSecret(text);
    if (!fields) {
        if (field === undefined)
            return content;
        const found = `${name}: found no JSON object, so that it has no field ${(0,problems/* quoted */.T)(field)}`;
        throw new failures_failure/* Failure */.H('signing-key-unusable', found, { fix: `Leave the part after # out of ${input}.` });
    }
    const names = Object.keys(fields);
    if (names.length === 0)
        throw new failures_failure/* Failure */.H('signing-key-unusable', `${name}: found a JSON object without a field that is a text`, {
            fix: `Store the ${what} as the text of a field of the object itself, or alone.`,
        });
    const shown = names.slice(0, MAX_SHOWN).map(problems/* quoted */.T).join(', ');
    if (field !== undefined) {
        const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
        if (text !== undefined)
            return text;
        throw new failures_failure/* Failure */.H('signing-key-not-found', `${name}: found no field ${(0,problems/* quoted */.T)(field)}; its fields are ${shown}`, {
            fix: `Name one of them after the # in ${input}.`,
        });
    }
    const keys = names.length === 1 ? names : names.filter((each) => isIt(fields[each] ?? ''));
    const [only] = keys;
    if (only !== undefined && keys.length === 1)
        return fields[only] ?? '';
    throw new failures_failure/* Failure */.H('signing-key-unusable', `${name}: found a JSON object with the fields ${shown}`, {
        fix: `Name the one that holds the ${what}: ${input} takes it after a #.`,
    });
}

;// CONCATENATED MODULE: ./signing/store-addresses.js

const AWS = ['', '_STS', '_KMS', '_SECRETS_MANAGER', '_SSM'].map((service) => `AWS_ENDPOINT_URL${service}`);
const GOOGLE = ['STS', 'IAMCREDENTIALS', 'CLOUDKMS', 'SECRETMANAGER'].map((service) => `CLOUDSDK_API_ENDPOINT_OVERRIDES_${service}`);
/** The variables that name other addresses than a store's own, as its own tools know them. */
const VARIABLES = {
    aws: AWS,
    'aws-secret': AWS,
    google: GOOGLE,
    'google-secret': GOOGLE,
    azure: ['AZURE_AUTHORITY_HOST'],
    'azure-secret': ['AZURE_AUTHORITY_HOST'],
    vault: [],
    'vault-secret': [],
    exec: [],
};
/** Addresses that the environment gives in the place of a store's own: credentials go there over TLS, or within this machine. */
function checkEndpoints(keys, env, report) {
    for (const name of new Set(keys.flatMap(({ store }) => VARIABLES[store]))) {
        const text = env[name];
        if (text && !isEndpoint(text))
            report('input-invalid', `${name}: found no plain https:// URL; http:// is for this machine alone`);
    }
}
function isEndpoint(text) {
    if (!URL.canParse(text) || /[?#]/.test(text))
        return false;
    const url = new URL(text);
    const { protocol, username, password } = url;
    return !username && !password && (protocol === 'https:' || (protocol === 'http:' && (0,address/* isLoopback */.U9)(url)));
}

// EXTERNAL MODULE: ./transport/message.js
var message = __webpack_require__(6973);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
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
    if (!/^[\x21-\x7e]*$/.test(bearer)) {
        maskedSecret(bearer);
        const whatHappened = 'ACTIONS_ID_TOKEN_REQUEST_TOKEN has characters in it that no token has';
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

;// CONCATENATED MODULE: ./signing/store-world.js
// Loaded only with `signing-key`: what key stores work with, which is the step's own transport and its words for what goes wrong.




const NEARBY_MS = 2_000; // a metadata service answers in milliseconds; in a container it often does not answer at all
const LONGEST_QUOTE = 1_500;
const ID_TOKEN_MS = 240_000; // it lives five minutes
/** Makes the world of the stores. */
function storeWorld({ sender, runtime }) {
    const { env, log, now, elapsed, readFile, cancellation } = runtime;
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
            const known = tokens.get(audience);
            if (known && known.until > elapsed())
                return known.token;
            const token = requestIdToken(audience, { sender, runtime: { env, maskedSecret } });
            tokens.set(audience, { token, until: elapsed() + ID_TOKEN_MS });
            // A service that did not answer may answer the next time, as when tokens are renewed.
            token.catch(() => tokens.delete(audience));
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

;// CONCATENATED MODULE: ./signing/stored-secrets.js
/** A secret in its own store, which is loaded now. */
async function openSecret(secret, role, world) {
    switch (secret.store) {
        case 'aws-secret': {
            const { awsSecret } = await import(/* webpackIgnore: true */ "../stores/aws-secrets.js");
            return awsSecret(secret, role?.store === 'aws' ? role : undefined, world);
        }
        case 'google-secret': {
            const { googleSecret } = await import(/* webpackIgnore: true */ "../stores/google-secrets.js");
            return googleSecret(secret, role?.store === 'google' ? role : undefined, world);
        }
        case 'azure-secret': {
            const { azureSecret } = await import(/* webpackIgnore: true */ "../stores/azure-secrets.js");
            return azureSecret(secret, role?.store === 'azure' ? role : undefined, world);
        }
        case 'vault-secret': {
            const { vaultSecret } = await import(/* webpackIgnore: true */ "../stores/vault-secrets.js");
            return vaultSecret(secret, role?.store === 'vault' ? role : undefined, world);
        }
    }
}

// EXTERNAL MODULE: ./hosts/host.js
var host = __webpack_require__(1612);
;// CONCATENATED MODULE: ./hosts/stored-parent.js
// Loaded only where the parent credential lies in a secret store.







const SECRET_FORMS = 'the token itself, or a secret that holds it: arn:aws:secretsmanager:\u2026, arn:aws:ssm:\u2026:parameter/\u2026, ' +
    'projects/P/secrets/S/versions/V, https://V.vault.azure.net/secrets/NAME, https://VAULT/v1/MOUNT/data/PATH#FIELD (docs/key-stores.md)';
/** The secret that an input names. Reports what is none. */
function storedParentOf(input, text, { env, report }) {
    const found = storedNameOf(text);
    if (typeof found === 'string') {
        report('input-invalid', `${input}: found ${found.replace(KEY_FORMS, SECRET_FORMS)}`);
        return undefined;
    }
    if (!('field' in found)) {
        report('input-invalid', `${input}: found ${found.name}, a key that signs and holds no text; allowed is ${SECRET_FORMS}`);
        return undefined;
    }
    checkEndpoints([found], env, report);
    return found;
}
const LOG_IN = 'Let the machine, or an earlier step of the same job, log in to the store, as somebody who may read this secret: ' +
    'aws-actions/configure-aws-credentials, google-github-actions/auth, azure/login, or hashicorp/vault-action with exportToken.';
/** Reads it, as whoever this machine or an earlier step is in the store. Every text of it is masked. */
async function readStoredParent({ input, name }, world) {
    const store = storeWorld(world);
    // The words of the stores are those of keys that sign, and of inputs that are not there here.
    const failure = (code, whatHappened, { fix, ...details } = {}) => store.failure(code, whatHappened.replaceAll('signing-key', input), {
        ...details,
        fix: code === 'signing-role-refused' || fix?.includes('signing-role')
            ? LOG_IN
            : fix?.replaceAll('signing-key', input),
    });
    const secret = await openSecret(name, undefined, { ...store, failure });
    const { maskedSecret } = store;
    const sought = { input, what: 'token', isIt: () => false, maskedSecret };
    const text = heldText(await secret.read(), name, sought).trim();
    if ((0,host/* isToken */.sg)(text))
        return maskedSecret(text);
    const found = text === '' ? 'nothing' : 'a text with white space or other characters that no token has';
    throw new failures_failure/* Failure */.H('signing-key-unusable', `${name.name}: found ${found} in it`, {
        fix: 'Store the token alone, in one line, or as one field of a JSON object.',
    });
}


/***/ })

};
;