"use strict";
exports.id = 951;
exports.ids = [951];
exports.modules = {

/***/ 7951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkEndpoints: () => (/* reexport */ checkEndpoints),
  makeStoredSigners: () => (/* reexport */ makeStoredSigners),
  parseKeyNames: () => (/* reexport */ parseKeyNames),
  parseRoleName: () => (/* reexport */ parseRoleName)
});

// EXTERNAL MODULE: ./failures/problems.js
var failures_problems = __webpack_require__(8796);
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
        return `${(0,failures_problems/* quoted */.T)(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME`;
    // What begins like a name is shown. Anything else may be a secret.
    const shown = /^(?:arn:|projects\/|[a-z]+kms:)/.test(line)
        ? (0,failures_problems/* quoted */.T)(line)
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
            : `${(0,failures_problems/* quoted */.T)(line)}, which does not say which version signs; add /cryptoKeyVersions/N`;
    const [, resource, version, field] = GOOGLE_SECRET.exec(line) ?? [];
    if (!resource)
        return undefined;
    return version
        ? { store: 'google-secret', name: line, resource, field }
        : `${(0,failures_problems/* quoted */.T)(line)}, which does not say which version is read; add /versions/N or /versions/latest`;
}

;// CONCATENATED MODULE: ./signing/key-names.js

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
        const found = storedNameOf(line);
        if (typeof found === 'object')
            return [found];
        report('input-invalid', `signing-key${isOne ? '' : `, line ${index + 1}`}: found ${found}`);
        return [];
    });
}

;// CONCATENATED MODULE: ./signing/role-names.js


/** Whose role opens a store; none for a command. */
const role_names_CLOUDS = {
    aws: 'aws',
    'aws-secret': 'aws',
    google: 'google',
    'google-secret': 'google',
    azure: 'azure',
    'azure-secret': 'azure',
    vault: 'vault',
    'vault-secret': 'vault',
    exec: undefined,
};
/** Where a store's keys and secrets are, in messages. */
const NAMES = {
    aws: 'AWS',
    google: 'Google Cloud',
    azure: 'Azure',
    vault: 'Vault',
};
const ROLE_FORMS = {
    aws: 'arn:aws:iam::ACCOUNT:role/ROLE',
    google: 'projects/NUMBER/locations/global/workloadIdentityPools/W/providers/P, a space and a SERVICE-ACCOUNT where there is one',
    azure: 'TENANT-ID/CLIENT-ID',
    vault: 'ROLE or [NAMESPACE/]auth/MOUNT/role/ROLE',
};
const AWS_ROLE = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,512}$/;
const GOOGLE_ROLE = /^(?:\/\/iam\.googleapis\.com\/)?(projects\/([^/\s]+)\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{1,63}\/providers\/[a-z0-9-]{1,63})(?:\s+([a-z0-9.-]{1,100}@[a-z0-9.-]{1,200}))?$/;
const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
const AZURE_ROLE = new RegExp(`^(${GUID})/(${GUID})$`, 'i');
const VAULT_ROLE = /^(?:((?:[\w.-]+\/)*auth\/(?:[\w.-]+\/)*[\w.-]+)\/role\/)?([\w.-]+)$/;
/** Reads `signing-role` for the keys it is to open. Reports what does not fit them. */
function parseRoleName(text, keys, report) {
    if (text === '')
        return undefined;
    const invalid = (problem) => {
        report('input-invalid', `signing-role: ${problem}`);
        return undefined;
    };
    const role = roleNameOf(text);
    if (typeof role === 'string') {
        invalid(role);
        return;
    }
    if (keys.length === 0)
        return role; // that is reported already
    const clouds = [...new Set(keys.flatMap(({ store }) => role_names_CLOUDS[store] ?? []))];
    const [cloud, second] = clouds;
    if (cloud === undefined) {
        report('inputs-conflict', 'signing-role and exec: exclude each other: a command takes no role');
        return undefined;
    }
    if (second !== undefined) {
        const found = clouds.map((each) => NAMES[each]).join(' and of ');
        invalid(`signing-key names keys of ${found}; with a role, all keys must be of one of them`);
        return;
    }
    if (cloud !== role.store) {
        invalid(`found ${(0,failures_problems/* quoted */.T)(text)}, but the key is in ${NAMES[cloud]}; allowed is ${ROLE_FORMS[cloud]}`);
        return;
    }
    const other = keys.find((key) => role.store === 'aws' && 'partition' in key && key.partition !== role.partition);
    if (other) {
        invalid(`found ${(0,failures_problems/* quoted */.T)(text)}, which is of another partition than ${other.name}`);
        return;
    }
    const authorities = new Set(keys.flatMap((key) => ('authority' in key ? [key.authority] : [])));
    if (authorities.size > 1) {
        invalid("signing-key names keys in two of Azure's clouds; a role is of one of them");
        return;
    }
    return role;
}
/** A role, or what was found instead. */
function roleNameOf(text) {
    const [, partition, account] = AWS_ROLE.exec(text) ?? [];
    if (partition && account)
        return { store: 'aws', name: text, partition, account };
    const [, provider, project = '', serviceAccount] = GOOGLE_ROLE.exec(text) ?? [];
    if (provider && !/^\d+$/.test(project))
        return `found ${(0,failures_problems/* quoted */.T)(text)}, with the ID of a project; a provider is named with its number: gcloud projects describe ${project} --format="value(projectNumber)"`;
    if (provider) {
        const audience = `https://iam.googleapis.com/${provider}`;
        return { store: 'google', name: text, provider, serviceAccount, audience };
    }
    const [, tenant, client] = AZURE_ROLE.exec(text) ?? [];
    if (tenant && client)
        return { store: 'azure', name: text, tenant, client };
    const [, mount = 'auth/jwt', role] = VAULT_ROLE.exec(text) ?? [];
    // "." and ".." would lead a URL to another place.
    if (role && !text.split('/').some((part) => /^\.{1,2}$/.test(part))) {
        const method = /\/(kubernetes|approle)$/.exec(mount)?.[1];
        const by = method ?? 'jwt';
        return { store: 'vault', name: text, mount, role, by };
    }
    const shown = /^[\w.:/@+=,-]+$/.test(text)
        ? (0,failures_problems/* quoted */.T)(text)
        : `a text of ${(0,printable/* counted */.hS)(text.length, 'character')}`;
    return `found ${shown}; allowed is ${Object.values(ROLE_FORMS).join(', or ')} (Vault)`;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./signing/signers.js
var signing_signers = __webpack_require__(6591);
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
        const found = `${name}: found no JSON object, so that it has no field ${(0,failures_problems/* quoted */.T)(field)}`;
        throw new failures_failure/* Failure */.H('signing-key-unusable', found, { fix: `Leave the part after # out of ${input}.` });
    }
    const names = Object.keys(fields);
    if (names.length === 0)
        throw new failures_failure/* Failure */.H('signing-key-unusable', `${name}: found a JSON object without a field that is a text`, {
            fix: `Store the ${what} as the text of a field of the object itself, or alone.`,
        });
    const shown = names.slice(0, MAX_SHOWN).map(failures_problems/* quoted */.T).join(', ');
    if (field !== undefined) {
        const text = Object.hasOwn(fields, field) ? fields[field] : undefined;
        if (text !== undefined)
            return text;
        throw new failures_failure/* Failure */.H('signing-key-not-found', `${name}: found no field ${(0,failures_problems/* quoted */.T)(field)}; its fields are ${shown}`, {
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

;// CONCATENATED MODULE: ./signing/held-keys.js
// Loaded only with `signing-key`: keys whose text is read from a secret store, and then signs here like `private-key`.




/** The signer of the first key in a secret, which is read when it is wanted, or begun with ahead. */
function heldSigner({ name, open, signers, sender, runtime }) {
    let reading;
    /** The key itself, once the secret was read. */
    let held;
    const read = () => {
        reading ??= firstOf().catch((error) => {
            reading = undefined; // a store that did not answer may answer the next time
            throw error;
        });
        return reading;
    };
    async function firstOf() {
        const secret = await open();
        const [first, ...others] = await keysIn(await secret.read(), name, runtime);
        if (!first)
            throw new Error('a text without problems has a key');
        const named = others.map((other, at) => ({ ...other, storeName: `${name.name}, key ${at + 2}` }));
        signers.splice(signers.indexOf(signer) + 1, 0, ...named);
        held = first;
        return first;
    }
    const signer = {
        storeName: name.name,
        sign: async (claims) => (await read()).sign(claims),
        fingerprint: () => read().then((first) => first.fingerprint(), () => undefined),
        isSound: () => held?.isSound?.() ?? true,
    };
    const begin = () => {
        // What goes wrong with it is told when the key is to sign.
        open()
            .then(({ address }) => sender.connectAhead(address))
            .then(read)
            .catch(() => undefined);
    };
    return { signer, begin };
}
/** The signers of the keys in what a secret holds, which is masked first. Throws a Failure that says what it is instead. */
async function keysIn(content, name, { maskedSecret }) {
    const text = heldText(content, name, { ...HOLDER, maskedSecret });
    if (text.trim() === '')
        throw new failures_failure/* Failure */.H('signing-key-unusable', `${name.name}: found nothing in it`, { fix: FIX });
    const problems = [];
    const source = name.name;
    const signers = await (0,signing_signers/* signersOf */.R)(maskedSecret(text), {
        maskedSecret,
        source,
        report: (code, found) => {
            if (code !== 'understood')
                problems.push({ code, text: found, fix: FIX });
        },
    });
    if (problems.length > 0)
        throw (0,failures_problems/* failureOf */.g)(problems);
    return signers;
}
const FIX = 'Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page in that secret, as it is or ' +
    'as one field of a JSON object: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps';
/** How a key in a secret is told of. */
const HOLDER = {
    input: 'signing-key',
    what: 'key',
    isIt: (text) => text.includes('PRIVATE KEY'),
};

// EXTERNAL MODULE: ./signing/private-key.js
var private_key = __webpack_require__(8029);
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

;// CONCATENATED MODULE: ./signing/stored-keys.js
// Loaded only with `signing-key`: keys that stay in their store, or are read from one, and what signs with them.







const FINGERPRINT_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Makes the signers of keys in stores. The ID token that the first of them needs is asked for at once. */
function makeStoredSigners(names, role) {
    return (world) => {
        const store = storeWorld(world);
        const [first] = names;
        const audience = role && first && audienceOf(first, role);
        // What goes wrong with it is told when it is used.
        if (audience)
            store.idToken(audience).catch(() => undefined);
        const signers = [];
        const begins = [];
        for (const name of names) {
            const { signer, begin } = isHeld(name)
                ? heldSigner({ name, open: () => openSecret(name, role, store), signers, ...world })
                : storedKeySigner(name, role, { ...world, store });
            signers.push(signer);
            begins.push(begin);
        }
        begins[0]?.();
        return signers;
    };
}
/** Of the ID token that a role is taken with; none for a role that the machine's own token opens. */
function audienceOf(name, role) {
    if (name.store === 'exec')
        return undefined;
    if (role.store === 'google')
        return role.audience;
    if (role.store === 'vault' && role.by !== 'jwt')
        return undefined;
    return 'audience' in name ? name.audience : undefined;
}
const isHeld = (name) => 'field' in name;
/** A key in its own store, which is loaded now. */
async function openKey(key, role, world) {
    switch (key.store) {
        case 'aws': {
            const { awsKmsKey } = await import(/* webpackIgnore: true */ "../stores/aws-kms.js");
            return awsKmsKey(key, role?.store === 'aws' ? role : undefined, world);
        }
        case 'google': {
            const { googleKmsKey } = await import(/* webpackIgnore: true */ "../stores/google-kms.js");
            return googleKmsKey(key, role?.store === 'google' ? role : undefined, world);
        }
        case 'azure': {
            const { azureKey } = await import(/* webpackIgnore: true */ "../stores/azure-keys.js");
            return azureKey(key, role?.store === 'azure' ? role : undefined, world);
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
    const signer = {
        storeName: key.name,
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
    const begin = () => {
        // What goes wrong with it is told when the key is to sign.
        open()
            .then(({ address }) => (address ? sender.connectAhead(address) : undefined))
            .catch(() => undefined);
    };
    return { signer, begin };
}
/**
 * The fingerprint as the App's settings page shows it, and whether what was signed last does not fit the key: then it is
 * of another kind than RS256, as PSS is. Nothing for what is no public key.
 */
function describePublicKey(publicKey, last) {
    try {
        const isText = typeof publicKey === 'string';
        const key = (0,external_node_crypto_.createPublicKey)(isText ? publicKey : { key: publicKey, format: 'der', type: 'spki' });
        const fits = last === undefined || (0,external_node_crypto_.verify)('sha256', Buffer.from(last.text), key, last.signature);
        const fingerprint = (0,private_key/* fingerprintOf */.ax)(key);
        return fits ? fingerprint : `${fingerprint}, but what it signed is no RS256 signature of it`;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./signing/key-stores.js
// Loaded only with `signing-key`, as one: all that knows of key stores, but for the stores themselves.






/***/ })

};
;