"use strict";
exports.id = 338;
exports.ids = [338];
exports.modules = {

/***/ 6338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endForBitbucket: () => (/* binding */ endForBitbucket)
/* harmony export */ });
/* harmony import */ var _handover_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4011);
/* harmony import */ var _hosts_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3796);


/** The post step for Bitbucket: takes back what main did to git, and says until when the token lives. */
async function endForBitbucket(runtime) {
    const { entries, problems, gitSetup } = (0,_handover_state_js__WEBPACK_IMPORTED_MODULE_0__/* .readEntries */ .$2)(runtime.env, keptTokenIn);
    for (const { expiresAt } of entries)
        runtime.log.info(`Bitbucket has no way to revoke its token: it lives until ${expiresAt}`);
    if (entries.length === 0)
        runtime.log.info(problems[0] ?? 'No token was handed over');
    await (0,_hosts_post_js__WEBPACK_IMPORTED_MODULE_1__/* .undoGit */ .f)(runtime, gitSetup);
}
function keptTokenIn(data) {
    const { provider, expiresAt } = (data ?? {});
    const isTime = typeof expiresAt === 'string' && /^[\dT:Z-]{20}$/.test(expiresAt);
    return provider === 'bitbucket' && isTime ? { provider, expiresAt } : _handover_state_js__WEBPACK_IMPORTED_MODULE_0__/* .UNREADABLE */ .mP;
}


/***/ }),

/***/ 3796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ undoGit)
/* harmony export */ });
/* harmony import */ var _failures_warn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3724);

/** Takes back what `setup-git` wrote, if it wrote anything. Whatever goes wrong with that is a warning. */
async function undoGit(runtime, setup) {
    if (setup === undefined)
        return;
    await (0,_failures_warn_js__WEBPACK_IMPORTED_MODULE_0__/* .orWarning */ .S)(runtime, ['git-setup-failed', 'What setup-git wrote could not be taken back'], async () => {
        const { undoGitSetup } = await Promise.all(/* import() | git */[__webpack_require__.e(163), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 2895));
        await undoGitSetup(runtime, setup);
        runtime.log.info('git no longer uses the token');
    });
}


/***/ })

};
;