"use strict";
exports.id = 656;
exports.ids = [656];
exports.modules = {

/***/ 9253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSeal: () => (/* binding */ checkSeal),
/* harmony export */   sealOf: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Loaded only when a token is made, or deleted by the parent.

/** What only one who has the parent can make of a token's place and ID: HMAC-SHA-256, in hex. */
const sealOf = (parent, { path, id }) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', parent.reveal()).update(`${path}/${id}`).digest('hex');
/** Throws where the parent has not made this token, by its seal. */
function checkSeal(parent, kept) {
    if (kept.seal !== sealOf(parent, kept))
        throw new Error('what main left of it was changed, or `token` is another parent than it was');
}


/***/ })

};
;