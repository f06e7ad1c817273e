export const id = 619;
export const ids = [619];
export const modules = {

/***/ 1619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6973);
// Loaded only for what nobody asked for: every request says `accept-encoding: identity`.


const bound = { maxOutputLength: _message_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY_BYTES */ .YK };
const gunzip = (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, bound);
const DECOMPRESSORS = new Map([
    ['gzip', gunzip],
    ['x-gzip', gunzip],
    ['br', (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, bound)],
    ['zstd', (bytes) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync(bytes, bound)],
    // By the standard with a zlib header (low half 8), which some servers leave out.
    [
        'deflate',
        (bytes) => ((bytes[0] ?? 0) & 0x0f) === 8 ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateSync(bytes, bound) : node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync(bytes, bound),
    ],
]);
/** Undoes one content coding (RFC 9110, section 8.4.1). It throws a NetworkError when that cannot be done within the bound. */
function decompress(bytes, coding, host) {
    const undo = DECOMPRESSORS.get(coding);
    if (!undo)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', `the answer of ${host} has a content-encoding that was not asked for`);
    try {
        return undo(bytes);
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', (0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(host));
        // A proxy that decompressed it may have left the header.
        if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 100)))
            return bytes;
        throw new _message_js__WEBPACK_IMPORTED_MODULE_1__/* .NetworkError */ .Dr('not-the-api', `the answer of ${host} cannot be decompressed`, error);
    }
}


/***/ })

};
