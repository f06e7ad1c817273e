"use strict";
exports.id = 927;
exports.ids = [927];
exports.modules = {

/***/ 5927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportKeys: () => (/* binding */ reportKeys)
/* harmony export */ });
/* harmony import */ var _runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9968);
/* harmony import */ var _private_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8029);


/** Reports each part of a text that should have been a key, by the name of what was found. */
function reportKeys(whole, { rejected }, report) {
    if (rejected.length > _private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEYS */ .aF) {
        const allowed = `allowed are ${_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_KEYS */ .aF}, the newest first`;
        report('input-invalid', `private-key: found ${rejected.length} keys; ${allowed}`);
        return;
    }
    for (const candidate of rejected) {
        const [code, found] = whatIsWrong(candidate, whole);
        report(code, `private-key: ${found}`);
    }
}
/** Says what was found where a key was wanted; `whole` is the text as it was given. */
function whatIsWrong({ label, body }, whole) {
    if (label === undefined) {
        const lookalike = nameOf(whole.trim()) ?? nameOf(body?.trim() ?? '');
        const der = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfBase64 */ .G1)(body ?? '');
        return lookalike ?? (der ? wrongBytes(der) : UNKNOWN);
    }
    const found = NOT_OURS[label];
    if (found)
        return found;
    if (!label.endsWith('PRIVATE KEY'))
        return ['private-key-not-pem', 'found a PEM file that holds no private key'];
    if (body === undefined)
        return ['private-key-truncated', 'found the first line of a PEM file, but not its last one'];
    if (body.includes('ENCRYPTED'))
        return ENCRYPTED;
    if (body.trim() === '')
        return ['private-key-truncated', 'found a PEM file with nothing between its first and last line'];
    const der = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOfBase64 */ .G1)(body);
    return der
        ? wrongBytes(der, body)
        : ['private-key-not-pem', `found ${damagedFile(body)}: it is not base64`];
}
const ENCRYPTED = ['private-key-encrypted', 'found a key encrypted with a passphrase'];
const PUBLIC = ['private-key-public', 'found a public key'];
const UNKNOWN = ['private-key-not-pem', 'found a text that is neither PEM nor base64'];
/** PEM files that are not what GitHub gives out, by their label. */
const NOT_OURS = {
    'ENCRYPTED PRIVATE KEY': ENCRYPTED,
    'OPENSSH PRIVATE KEY': ['private-key-openssh', 'found a key in OpenSSH format'],
    'PUBLIC KEY': PUBLIC,
    'RSA PUBLIC KEY': PUBLIC,
    'EC PRIVATE KEY': ['private-key-not-rsa', 'found an EC key'],
    'DSA PRIVATE KEY': ['private-key-not-rsa', 'found a DSA key'],
    CERTIFICATE: ['private-key-not-pem', 'found a certificate'],
    'CERTIFICATE REQUEST': ['private-key-not-pem', 'found a certificate request'],
};
/** `body` is the text between the lines of a PEM file, where the bytes were in one. */
function wrongBytes(der, body) {
    const key = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .readKey */ .YZ)(der);
    const isOfItsLength = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthIn */ .q$)(der) === der.length;
    if (!key || (!isOfItsLength && key.asymmetricKeyType === 'rsa' && !(0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsItself */ .u7)(key)))
        return damaged(der, body);
    return ['private-key-not-rsa', `found ${describeKey(key)}`];
}
function describeKey({ asymmetricKeyType: kind, asymmetricKeyDetails }) {
    const bits = asymmetricKeyDetails?.modulusLength;
    const type = String(kind).toUpperCase();
    return `${/^[erx]/i.test(type) ? 'an' : 'a'} ${type} key${bits ? ` of ${bits} bits` : ''}`;
}
/** What can be said of bytes that hold no key: whether something is missing or too much, but not where. */
function damaged(der, body) {
    const announced = (0,_private_key_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthIn */ .q$)(der);
    const what = body === undefined ? 'base64 of a damaged key' : damagedFile(body);
    const [bytes, whole] = [(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(der.length, 'byte'), `the ${announced} that the key says it has`];
    if (announced !== undefined && der.length < announced)
        return ['private-key-truncated', `found ${what}: a part is missing, it makes ${bytes} of ${whole}`];
    if (announced !== undefined && der.length > announced)
        return [
            'private-key-not-pem',
            `found ${what}: something is doubled or added, it makes ${bytes} instead of ${whole}`,
        ];
    const unknown = body === undefined ? 'base64 that holds no private key, or a damaged one' : what;
    return ['private-key-not-pem', `found ${unknown}`];
}
const damagedFile = (body) => `a PEM file whose text between its first and last line (${(0,_runtime_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(body.replace(/\s/g, '').length, 'character')}) is damaged`;
/** What people paste instead of a key, told from its form alone. */
function nameOf(text) {
    return LOOKALIKES.find(([form]) => form.test(text))?.[1];
}
const LOOKALIKES = [
    [/^[0-9a-f]{40}$/i, ['private-key-client-secret', 'found 40 hex digits: a client secret']],
    [/^sha256:/i, ['private-key-fingerprint', 'found the SHA-256 fingerprint of a key']],
    [/^(gh[a-z]_|github_pat_)/, ['private-key-not-pem', 'found a GitHub token']],
    [/^Iv[0-9][\w.]{10,30}$/, ['private-key-not-pem', 'found a client ID']],
    [/\$\{\{/, ['private-key-not-pem', 'found an expression that was not evaluated']],
    [/^\$\{?\w+\}?$/, ['private-key-not-pem', 'found the name of a variable that was not expanded']],
    [/^(ssh|ecdsa)-/, PUBLIC],
    [
        /BEGIN [A-Z ]{0,20}PRIVATE KEY/i,
        [
            'private-key-not-pem',
            'found a PEM file whose first line is changed; its words have capitals, and five hyphens on each side',
        ],
    ],
    [/-----END [A-Z ]*PRIVATE KEY-----/, ['private-key-truncated', 'found a PEM file without its first line']],
    [/^PuTTY-User-Key-File/, ['private-key-not-pem', 'found a key of PuTTY (.ppk)']],
    [/^[{[]/, ['private-key-not-pem', 'found JSON']],
    [/^</, ['private-key-not-pem', 'found XML or a web page']],
    [/^\*+$/, ['private-key-not-pem', 'found asterisks, as a log shows them in the place of a secret']],
    [
        /^(?:undefined|null|none|nil|true|false)$/i,
        ['private-key-not-pem', 'found a word that stands for no value'],
    ],
    [
        /^[a-z][a-z0-9+.-]{1,20}:(?!\\)\S{1,250}$/i,
        ['private-key-not-pem', 'found the address of something, not what is there'],
    ],
    [
        /^(?:[0-9a-f]{2}[\s:]?){100,}$/i,
        ['private-key-not-pem', 'found hexadecimal digits; allowed are PEM and base64'],
    ],
    [
        /^(?:(?:~|\.{0,2}|[a-z]:)[/\\]\S{1,250}|\S{1,250}\.(?:pem|key|der|txt))$/i,
        ['private-key-not-pem', 'found the path of a file; the input wants its content'],
    ],
];


/***/ })

};
;