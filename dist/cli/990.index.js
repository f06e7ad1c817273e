export const id = 990;
export const ids = [990];
export const modules = {

/***/ 7990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   prove: () => (/* binding */ prove)
/* harmony export */ });
async function prove(_planned, _patch, _options, terminal) {
    terminal.complain('not yet');
    return Promise.resolve(false);
}


/***/ })

};
