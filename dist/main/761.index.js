export const id = 761;
export const ids = [761];
export const modules = {

/***/ 2761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _github_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1995);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9095);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4443);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3339);





// GitHub's exact words are in the tests, with their sources. A row is here only when its cause is the only one.
const TABLE = [
    { code: 'app-unknown', status: 404, message: /^Integration not found/ },
    { code: 'app-key-mismatch', status: 401, message: _github_api_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_MISMATCH */ .J },
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
/** Turns whatever a call to GitHub threw into a Failure; what is not recognised keeps GitHub's words unchanged. */
function diagnose(error, attempt) {
    if (error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR)
        return error;
    const doing = describeAttempt(attempt);
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr) {
        const code = {
            unreachable: 'github-unreachable',
            'timed-out': 'github-timed-out',
            'not-the-api': 'not-the-github-api',
            cancelled: 'job-cancelled',
        };
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(code[cause.kind], `${doing}: ${cause.message}`, { cause: error });
    }
    const answer = answerOf(error);
    if (!answer)
        return new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR('internal-error', `${doing}: ${String(error)}`, { cause: error });
    const { status, headers, body, message } = answer;
    const github = { status, message, requestId: headers['x-github-request-id'] };
    const failure = (code, what, fix) => new _failure_js__WEBPACK_IMPORTED_MODULE_4__/* .Failure */ .HR(code, `${doing}: ${what}`, { github, cause: error, ...(fix !== undefined && { fix }) });
    if ((0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRateLimit */ .a5)({ status, headers, body })) {
        const reset = (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .rateLimitReset */ .xm)({ status, headers, body });
        return failure('rate-limited', reset
            ? `the limit ends at ${new Date(reset).toISOString()}`
            : 'GitHub does not say when the limit ends');
    }
    if (status >= 500)
        return failure('github-unavailable', `GitHub answered ${status}`);
    if (typeof error.response.data === 'string') {
        return failure('not-the-github-api', `the answer ${status} is not JSON`);
    }
    const row = TABLE.find((each) => each.status === status && each.message.test(message) && (each.when?.(attempt) ?? true));
    return failure(row?.code ?? 'github-refused', `GitHub answered ${status}`, row?.fix);
}
function describeAttempt({ stage, target }) {
    const what = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTarget */ .ff)(target);
    switch (stage) {
        case 'look-up':
            return `Finding the installation for ${what}`;
        case 'mint':
            return `Minting the token for ${what}`;
        case 'identity':
            return "Asking for the App's bot user";
    }
}
/** GitHub's answer inside Octokit's RequestError, or in what git-identity.ts makes in its form. */
function answerOf(error) {
    const { status, response } = (error ?? {});
    if (status === undefined || response === undefined)
        return undefined;
    const { headers, data } = response;
    return { status, headers, body: JSON.stringify(data), message: messageOf(data) };
}
/** GitHub's words. An answer that has none is not quoted: it may echo the request, or hold a token. */
function messageOf(data) {
    if (typeof data === 'object' && data !== null && 'message' in data) {
        const errors = 'errors' in data ? ` ${JSON.stringify(data.errors)}` : '';
        return `${String(data.message)}${errors}`;
    }
    return `(${typeof data === 'string' ? `a text of ${data.length} characters` : 'JSON'} without a message, which is not shown)`;
}


/***/ })

};
