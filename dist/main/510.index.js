export const id = 510;
export const ids = [510,33];
export const modules = {

/***/ 7033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);
/* harmony import */ var _transport_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3569);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6621);





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
    if (error instanceof _transport_message_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .D)
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
    if (status >= 500)
        return failure('github-unavailable', `GitHub answered ${status}`);
    if (!refusal.isOfTheApi) {
        const { location = '' } = headers;
        const to = URL.canParse(location) ? `, a redirect to ${new URL(location).host} that is not followed` : '';
        return failure('not-the-github-api', `the answer was ${status}${to}, and not by GitHub's API`);
    }
    const row = TABLE.find((each) => each.status === status && each.message.test(message) && (each.when?.(doing) ?? true));
    return failure(row?.code ?? 'github-refused', `GitHub answered ${status}`, row?.fix);
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


/***/ }),

/***/ 4510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   investigate: () => (/* binding */ investigate)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3339);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2014);
/* harmony import */ var _signing_app_jwt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5886);
/* harmony import */ var _transport_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7033);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6713);
/* harmony import */ var _preflight_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3030);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6621);
// Loaded only when something failed: what else can be found out, and what to do about it, with the links to do it.








const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
async function investigate(error, attempt) {
    const failure = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_3__.diagnose)(error, attempt);
    try {
        return await enrich(failure, { ...attempt, app: attempt.app.within(PROBE_BUDGET_MS) });
    }
    catch {
        return failure; // the further questions failed as well: what is known stands
    }
}
async function enrich(failure, attempt) {
    const { app, target } = attempt;
    switch (failure.code) {
        case 'app-key-mismatch':
            return keyMismatch(failure, app);
        case 'app-unknown':
            return failure.withMessage(`${app.server.apiUrl} knows no App with the ID ${app.issuer}`);
        case 'clock-skew':
            return clockSkew(failure, app);
        case 'app-not-installed':
            return attempt.stage === 'look-up' && target.kind !== 'installation'
                ? notInstalled(failure, app, target)
                : failure;
        case 'repository-not-in-installation':
            return attempt.stage === 'mint' ? repositoriesMissing(failure, app, target) : failure;
        case 'installation-suspended':
        case 'permission-not-granted': {
            if (attempt.stage !== 'mint')
                return failure;
            const { installation, permissions } = attempt;
            const known = installation.evidence ? installation : await installationById(app, installation.id);
            const told = (0,_preflight_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusal */ .G)(known, { server: app.server, target, permissions });
            return told?.code === failure.code ? failure.withMessage(told.message, told.fix) : failure;
        }
        default:
            return failure;
    }
}
async function keyMismatch(failure, app) {
    const names = await app.keyNames();
    const isStored = names.some((name) => !name.startsWith('SHA256:'));
    const [key, input] = isStored ? ['key', 'signing-key'] : ['private key', 'private-key'];
    const keys = names.length === 1 ? `The ${key} ${names[0]} does` : `The ${key}s ${names.join(', ')} do`;
    return failure.withMessage(`${keys} not belong to the App ${app.issuer}`, `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
        `app-id) and ${input} from one and the same App on ${app.server.webUrl}.`);
}
function clockSkew(failure, app) {
    const theirNow = failure.cause instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_ ? (0,_transport_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .clockOf */ .ie)(failure.cause) : undefined;
    if (theirNow === undefined)
        return failure;
    return failure.withMessage((0,_signing_app_jwt_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOffset */ .j)(Math.round((theirNow - app.now()) / 1000)));
}
/** The look-up found nothing: is it the App, the account or the repository? */
async function notInstalled(failure, app, target) {
    const slug = await app
        .ask(({ rest }) => rest.apps.getAuthenticated(), readSlug)
        .catch((error) => (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_3__.diagnose)(error, { stage: 'look-up', target }));
    if (typeof slug !== 'string')
        return slug.code === 'app-key-mismatch' ? keyMismatch(slug, app) : failure;
    const install = `${app.server.webUrl}/apps/${slug}/installations/new`;
    if (target.kind === 'repositories') {
        const onOwner = await app
            .ask(({ rest }) => rest.apps.getUserInstallation({ username: target.owner }), _installation_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstallation */ .Z)
            .catch(absent);
        if (onOwner)
            return repositoriesMissing(failure, app, target, onOwner);
    }
    const owner = `${target.kind === 'enterprise' ? 'the enterprise ' : ''}${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .accountLabel */ ._3)(target)}`;
    const accounts = await app.ask(({ rest }) => rest.apps.listInstallations({ per_page: 100 }), readAccounts);
    const elsewhere = accounts.length > 0 ? `it is installed on ${accounts.join(', ')}` : 'it is installed nowhere yet';
    return failure.withMessage(`The App ${slug} is not installed on ${owner} (wanted for ${(0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(target)}); ${elsewhere}`, `Install it: ${install} \u2013 or correct owner and repositories, if it is not what was meant.`);
}
/** The slug in an App's description of itself. */
function readSlug(data) {
    const { slug } = (data ?? {});
    return typeof slug === 'string' ? slug : undefined;
}
/** The accounts that installations are on. */
function readAccounts(data) {
    if (!Array.isArray(data))
        return undefined;
    return data.flatMap((each) => (0,_installation_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstallation */ .Z)(each)?.evidence?.account ?? []);
}
function installationById(app, id) {
    return app.ask(({ rest }) => rest.apps.getInstallation({ installation_id: id }), _installation_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstallation */ .Z);
}
/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
function absent(error) {
    if (!(error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P_) || error.status !== 404)
        throw error;
}
const MAX_LOOK_UPS = 50;
/** Asks for each repository by itself, to name the ones that are not in the installation. */
async function repositoriesMissing(failure, app, target, installation) {
    const repositories = (0,_inputs_target_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoriesOf */ .Ub)(target);
    const owner = 'owner' in target ? target.owner : undefined;
    if (owner === undefined)
        return failure;
    // The one that the installation was looked up by is known to be missing.
    const names = repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
    const found = await Promise.all(names.map((repo) => app
        .ask(({ rest }) => rest.apps.getRepoInstallation({ owner, repo }), _installation_js__WEBPACK_IMPORTED_MODULE_7__/* .readInstallation */ .Z)
        .catch(absent)
        .catch(() => 'unknown')));
    const missing = [
        ...(installation ? repositories.slice(0, 1) : []),
        ...names.filter((_, index) => found[index] === undefined),
    ].map((name) => `${owner}/${name}`);
    if (missing.length === 0)
        return failure;
    const known = installation ?? found.find((each) => typeof each === 'object');
    const name = known?.appSlug ?? app.issuer;
    const settings = known?.evidence?.settingsUrl ?? `${app.server.webUrl}/apps/${name}`;
    return new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('repository-not-in-installation', `The App ${name} is installed on ${owner}, but not for ${missing.join(', ')}`, {
        fix: `Add what is missing under "Repository access": ${settings} \u2013 or correct repositories (if not given, the current ` +
            `one is meant): GitHub does not tell a repository that is not selected from one that does not exist.`,
        said: failure.said,
        cause: failure.cause,
    });
}


/***/ })

};
