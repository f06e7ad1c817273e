"use strict";
exports.id = 890;
exports.ids = [890];
exports.modules = {

/***/ 890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkEndpoints: () => (/* binding */ checkEndpoints),
/* harmony export */   parseKeyNames: () => (/* binding */ parseKeyNames),
/* harmony export */   parseRoleName: () => (/* binding */ parseRoleName)
/* harmony export */ });
/* harmony import */ var _failures_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8796);
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);
/* harmony import */ var _transport_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8706);



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
    if (partition && region && account && resource) {
        const audience = partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
        return { store: 'aws', name: arn, partition, region, account, resource, audience };
    }
    const secret = SECRETS.find(([form]) => form.test(line));
    if (secret)
        return notYet(line, secret[1]);
    if (GOOGLE_KEY.test(line.replace(/^gcpkms:\/\//, '')))
        return notYet(line, STORES.google);
    if (/^https?:\/\//i.test(line))
        return keyOfUrl(line);
    if (/^(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/.test(line))
        return `${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(line)}, which does not say of which region and account it is; allowed is the whole name, arn:aws:kms:REGION:ACCOUNT:key/ID or \u2026:alias/NAME`;
    // What begins like a name is shown. Anything else may be a secret.
    const shown = /^(?:arn:|projects\/|[a-z]+kms:)/.test(line)
        ? (0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(line)
        : `a text of ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(line.length, 'character')}`;
    return `${shown}; allowed is ${KEY_FORMS}`;
}
function keyOfUrl(line) {
    if (!URL.canParse(line))
        return `a URL that cannot be read; allowed is ${KEY_FORMS}`;
    const url = new URL(line);
    const { protocol, hostname, username, password, pathname, search, hash, origin, host } = url;
    if (username || password)
        return `a URL of ${host} with a user name or a password in it; neither is allowed`;
    if (protocol !== 'https:' && !(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url))
        return `an http:// URL of ${host}, which would send its credentials in the clear; use https://`;
    if (AZURE_HOST.test(hostname))
        return notYet(`${origin}${pathname}`, STORES.azure);
    const [, mount, key] = VAULT_KEY.exec(pathname) ?? [];
    const [, version] = /^\?version=([1-9]\d{0,8})$/.exec(search) ?? [];
    if (mount && key && !hash && (!search || version)) {
        const name = `${origin}${pathname}${search}`;
        const wanted = version ? Number(version) : undefined;
        return { store: 'vault', name, origin, mount, key, version: wanted, audience: origin };
    }
    if (/^\/v1\/.+\/data\/.+$/.test(pathname) && hash)
        return notYet(`${origin}${pathname}`, 'a key-value store of Vault');
    return `a URL of ${host}${pathname}; allowed is https://VAULT/v1/[NAMESPACE/]MOUNT/keys/NAME[?version=N]`;
}
function notYet(name, store) {
    return `${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(name)}, a name of ${store}, which is not yet in this release; ${IN_THIS_RELEASE}`;
}
/** Addresses that the environment gives in the place of AWS's own: credentials go there over TLS, or within this machine. */
function checkEndpoints(keys, env, report) {
    if (!keys.some(({ store }) => store === 'aws'))
        return;
    for (const name of ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_KMS', 'AWS_ENDPOINT_URL_STS']) {
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
    return !username && !password && (protocol === 'https:' || (protocol === 'http:' && (0,_transport_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url)));
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
        const shown = /^[\w.:/@+=,-]+$/.test(text)
            ? (0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)
            : `a text of ${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(text.length, 'character')}`;
        invalid(`found ${shown}; allowed is ${Object.values(ROLE_FORMS).join(', or for Vault ')}`);
        return;
    }
    if (typeof role === 'string') {
        invalid(`found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}, a role of ${STORES[role]}, which is not yet in this release; ${IN_THIS_RELEASE}`);
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
        invalid(`found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}, but the key is in ${STORES[store]}; allowed is ${ROLE_FORMS[store]}`);
        return;
    }
    const other = keys.find((key) => key.store === 'aws' && role.store === 'aws' && key.partition !== role.partition);
    if (other) {
        invalid(`found ${(0,_failures_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(text)}, which is of another partition than ${other.name}`);
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


/***/ })

};
;