"use strict";
exports.id = 490;
exports.ids = [490];
exports.modules = {

/***/ 490:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   installationPage: () => (/* binding */ installationPage)
/* harmony export */ });
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6734);
// Loaded only when there is something to mend, or to notice.


/** The installation's settings page, unless its address would tell an account that the run did not name. */
function installationPage({ account, settingsUrl }, target, isLogPrivate) {
    const isNamed = account !== undefined && (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .sameName */ .q)(account, (0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__/* .accountLabel */ ._3)(target));
    return isNamed || isLogPrivate ? settingsUrl : undefined;
}


/***/ })

};
;