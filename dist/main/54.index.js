"use strict";
exports.id = 54;
exports.ids = [54];
exports.modules = {

/***/ 5054:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findIdentity: () => (/* binding */ findIdentity)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9565);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7110);



/** In milliseconds: a token that was minted a moment ago may not be known everywhere yet, and is answered with 401. */
const WAITS_FOR_TOKEN = [500, 1_000, 2_000];
/** Asks GitHub for the user that the App acts as: one call. Its ID is not the App's, and is nowhere else to be had. */
async function findIdentity(request) {
    const { server, appSlug, target } = request;
    if (appSlug === '')
        throw new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('not-the-github-api', "The answer to the look-up does not say the App's slug, by which its bot goes");
    const name = `${appSlug}[bot]`;
    try {
        const botUserId = readUserId(await askForUser(name, request));
        const { hostname } = new URL(server.webUrl);
        return { botUserId, name, email: `${botUserId}+${name}@users.noreply.${hostname}` };
    }
    catch (error) {
        const { diagnose } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 6608));
        throw diagnose(error, { stage: 'identity', target });
    }
}
async function askForUser(name, { send, server, token, sleep }) {
    const url = `${server.apiUrl}/users/${encodeURIComponent(name)}`;
    const question = { method: 'GET', url, headers: { authorization: `Bearer ${token.reveal()}` } };
    for (const wait of WAITS_FOR_TOKEN) {
        const answer = await send(question);
        if (answer.status !== 401)
            return answer;
        await sleep(wait);
    }
    return send(question);
}
function readUserId(answer) {
    if (answer.status !== 200)
        throw new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_(answer);
    const id = (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .idIn */ .DG)((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonObject */ .o$)(answer.body)?.id);
    if (id === undefined)
        throw _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_.unexpected(answer);
    return id;
}


/***/ })

};
;