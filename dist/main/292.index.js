"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

/***/ 9292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitReach: () => (/* binding */ gitReach)
/* harmony export */ });
/* harmony import */ var _inputs_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9608);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6734);
// Loaded only with `setup-git`: what the tokens are for, as git meets it.


/** Collects what git is to use each token for. A token that opens nothing to git is left out, which a notice tells. */
function gitReach(minted, { webUrl }, log) {
    const useless = minted.filter(({ permissions }) => permissions.contents === undefined);
    for (const { target } of useless) {
        log.notice(`The token for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__/* .accountLabel */ ._3)(target)} has no permission \`contents\`, so git could do nothing with it and keeps the credentials that it has. Ask for contents: read to fetch, or contents: write to push.`, 'git does not act as the App');
    }
    const { hostname } = new URL(webUrl);
    return {
        // GitHub takes SSH on the port of HTTPS as well, under a name of its own.
        host: { webUrl, sshHosts: [hostname, `ssh.${hostname}:443`] },
        accesses: minted.filter((each) => !useless.includes(each)).map(accessOf),
    };
}
function accessOf({ target, installation, repositories, permissions, token }) {
    const named = (0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoriesOf */ .Ub)(target);
    const asked = (0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOf */ .bf)(target);
    const { account, organizationId } = installation.evidence ?? {};
    const owners = [account, asked].filter((each) => each !== undefined);
    const granted = named.length > 0 && repositories !== 'all' ? repositories : [];
    const askedFor = owners.flatMap((each) => named.map((name) => `${each}/${name}`));
    const shown = named.length > 0 ? (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueNames */ .uZ)(granted.length > 0 ? granted : askedFor) : owners.slice(0, 1);
    const isMoved = asked !== undefined && (0,_inputs_names_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueNames */ .uZ)(owners).length > 1;
    return {
        username: 'x-access-token',
        password: token,
        owners,
        repositories: [...granted, ...askedFor],
        sshUsers: ['git', ...(organizationId === undefined ? [] : [`org-${organizationId}`])],
        shown: isMoved ? shown.map((each) => `${each} (asked for under the name ${asked})`) : shown,
        isReadOnly: permissions.contents === 'read',
    };
}


/***/ })

};
;