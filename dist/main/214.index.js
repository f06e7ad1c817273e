"use strict";
exports.id = 214;
exports.ids = [214];
exports.modules = {

/***/ 5214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepFresh: () => (/* binding */ keepFresh)
/* harmony export */ });
/* harmony import */ var _handover_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63);
/* harmony import */ var _handover_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4011);
/* harmony import */ var _inputs_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4787);
/* harmony import */ var _runtime_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8954);




/** Starts the agent. What knows of it is loaded only here. */
async function keepFresh(runtime, inputs) {
    const { env, log } = runtime;
    const { keepFreshMs = 0, server, permissions, skipTokenRevoke, git } = inputs;
    const { startAgent } = await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(410)]).then(__webpack_require__.bind(__webpack_require__, 1410));
    const { text } = (0,_inputs_source_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerInputs */ .a)(env);
    const signingKey = text('signing-key');
    const agent = startAgent(runtime, { webUrl: server.webUrl, inWorkspace: signingKey !== '' }, (state) => {
        (0,_handover_state_js__WEBPACK_IMPORTED_MODULE_1__/* .keepAgent */ .JK)(runtime, state);
    });
    const mintedAt = new Map();
    const entryOf = ({ token, expiresAt, lifeMs }, owner) => {
        const text = token.reveal();
        const born = mintedAt.get(text) ?? runtime.now();
        mintedAt.set(text, born);
        return { owner, token: text, expiresAt, mintedAt: born, endsAt: born + lifeMs };
    };
    return {
        journal: (token) => {
            agent.journal(entryOf(token, token.account));
        },
        handOver: async (minted, gitUse) => {
            const names = (0,_handover_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenNames */ .uX)(minted);
            const tokens = minted.map((each, at) => ({
                target: each.target,
                first: entryOf(each, names[at] ?? ''),
            }));
            const { tokenFile, programs } = await agent.handOver({
                keepFreshMs,
                isToRevoke: !skipTokenRevoke,
                credentials: {
                    clientId: text('client-id'),
                    appId: text('app-id'),
                    privateKey: text('private-key'),
                    signingKey,
                    signingRole: text('signing-role'),
                },
                server,
                permissions,
                needsDescription: git !== 'untouched',
                tokens,
                git: gitUse && {
                    file: gitUse.file,
                    webUrl: server.webUrl,
                    accesses: gitUse.accesses.map(({ username, owners, repositories, password }) => ({
                        at: minted.findIndex(({ token }) => token === password),
                        username,
                        owners,
                        repositories,
                    })),
                },
                env: forAgent(env, signingKey !== ''),
            });
            runtime.setOutput('token-file', tokenFile);
            runtime.exportVariable('APP_TOKEN_FILE', tokenFile);
            runtime.addPath(programs);
            const until = (0,_runtime_time_js__WEBPACK_IMPORTED_MODULE_3__/* .timeText */ .T)(runtime.now() + keepFreshMs);
            const [is, their] = minted.length === 1 ? ['the token is', 'its life'] : ['the tokens are', 'their lives'];
            log.info(`Until ${until} at the latest, ${is} renewed at half of ${their}: later steps have the current one from ${gitUse ? 'git, ' : ''}gh, app-token and $APP_TOKEN_FILE; the output token stays the first one`);
        },
    };
}
/** The variables that the transport reads; and all of the job's where the key is signed with elsewhere, as main has them. */
function forAgent(env, isStored) {
    const isMeant = (name) => isStored ? !/^(?:INPUT|STATE)_/i.test(name) : /^(?:https?|no|all)_proxy$/i.test(name);
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => value !== undefined && isMeant(name) ? [[name, value]] : []));
}


/***/ })

};
;