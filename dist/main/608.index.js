"use strict";
exports.id = 608;
exports.ids = [608];
exports.modules = {

/***/ 6608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);
/* harmony import */ var _transport_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6973);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2356);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7110);





// GitHub's exact words are in the tests, with their sources. A row is here only when its cause is the only one.
const TABLE = [
    { code: 'app-unknown', status: 404, message: /^Integration not found/ },
    { code: 'app-key-mismatch', status: 401, message: _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .KEY_MISMATCH */ .JU },
    { code: 'clock-skew', status: 401, message: /^'(Issued at|Expiration time)' claim/ },
    { code: 'ip-not-allowed', status: 403, message: /IP allow list/ },
    { code: 'installation-suspended', status: 403, message: /^This installation has been suspended/ },
    {
        code: 'app-not-installed',
        status: 404,
        message: /^Not Found/,
        when: ({ stage, target }) => stage !== 'identity' && target.kind === 'installation',
        fix: 'Check `installation-id`: it must be the number of an installation of this very App.',
    },
    { code: 'app-not-installed', status: 404, message: /^Not Found/, when: ({ stage }) => stage === 'look-up' },
    { code: 'permission-not-granted', status: 422, message: /^The permissions requested are not granted/ },
    {
        code: 'repository-not-in-installation',
        status: 422,
        message: /^There is at least one repository that does not exist/,
    },
];
const NO_ANSWER = {
    unreachable: 'github-unreachable',
    'timed-out': 'github-timed-out',
    'not-the-api': 'not-the-github-api',
    cancelled: 'job-cancelled',
};
/** Turns whatever a call to GitHub threw into a Failure; what is not recognised keeps GitHub's words unchanged. */
function diagnose(error, doing) {
    if (error instanceof _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)
        return error;
    const what = describe(doing);
    if (error instanceof _transport_message_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr)
        return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(NO_ANSWER[error.kind], `${what}: ${error.message}`, { cause: error });
    if (error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .Refusal */ .P_)
        return diagnoseRefusal(error, doing);
    return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('internal-error', `${what}: ${String(error)}`, { cause: error });
}
function diagnoseRefusal(refusal, doing) {
    const { status, message, said, headers } = refusal;
    const failure = (code, why, fix) => new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(code, `${describe(doing)}: ${why}`, { said, cause: refusal, fix });
    if ((0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitOf */ .L)(refusal)) {
        const end = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_3__/* .limitEndOf */ .C)(refusal);
        return failure('rate-limited', end ? `the limit ends at ${end}` : 'GitHub does not say when the limit ends');
    }
    if (status >= 500 && status < 600)
        return failure('github-unavailable', refusal.answer);
    const row = TABLE.find((each) => each.status === status && each.message.test(message) && (each.when?.(doing) ?? true));
    if (!refusal.isOfTheApi || !(row || refusal.isMarked)) {
        const { location = '' } = headers;
        const to = URL.canParse(location) ? `, a redirect to ${new URL(location).host} that is not followed` : '';
        return failure('not-the-github-api', `${refusal.answer}${to}, which is no answer of GitHub's API`);
    }
    if (row)
        return failure(row.code, `GitHub answered ${status}`, row.fix);
    const { documentation } = refusal;
    const fix = documentation && `Read GitHub's own words below, and its page on this request: ${documentation}`;
    return failure('github-refused', `GitHub answered ${status}`, fix);
}
function describe({ stage, target }) {
    switch (stage) {
        case 'look-up':
            return `Finding the installation for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target)}`;
        case 'mint':
            return `Minting the token for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target)}`;
        case 'identity':
            return "Asking for the App's bot user";
    }
}


/***/ })

};
;