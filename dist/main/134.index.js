export const id = 134;
export const ids = [134,761];
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


/***/ }),

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foretell: () => (/* binding */ foretell),
/* harmony export */   investigate: () => (/* binding */ investigate)
/* harmony export */ });
/* harmony import */ var _app_jwt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9358);
/* harmony import */ var _grant_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7742);
/* harmony import */ var _installation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5657);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4017);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6644);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2761);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3339);
// Loaded only when something failed: what else can be found out, and what to do about it, with the links to do it.







const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
async function investigate(error, attempt) {
    const failure = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_4__.diagnose)(error, attempt);
    attempt.app.hurry(PROBE_BUDGET_MS);
    try {
        return await enrich(failure, attempt);
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
            return retold(failure, `${app.server.apiUrl} knows no App with the ID ${app.issuer}`);
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
            const { evidence } = known;
            if (!evidence || !(evidence.suspendedAt || (0,_grant_check_js__WEBPACK_IMPORTED_MODULE_0__/* .notGranted */ .Tn)(evidence.permissions, permissions).length > 0))
                return failure;
            const told = foretell(evidence, { ...attempt, installation: known });
            return told.code === failure.code ? retold(failure, told.message, told.fix) : failure;
        }
        default:
            return failure;
    }
}
/** The refusal that an installation's own description foretells. */
function foretell({ suspendedAt, permissions: granted, settingsUrl, requestId }, { app, target, permissions, installation }) {
    const where = (0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTarget */ .ff)(target);
    const settings = settingsUrl ?? `${app.server.webUrl}/settings/installations`;
    const said = (words) => ({ status: 200, message: JSON.stringify(words), requestId });
    if (suspendedAt) {
        return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('installation-suspended', `The installation for ${where} is suspended since ${suspendedAt}`, {
            fix: `Unsuspend it: ${settings} \u2013 or, if the App's owner suspended it, in the App's settings under "Advanced"`,
            github: said({ suspended_at: suspendedAt }),
        });
    }
    const missing = (0,_grant_check_js__WEBPACK_IMPORTED_MODULE_0__/* .notGranted */ .Tn)(granted, permissions);
    const list = missing.map(([name, level]) => `${name}: ${level} (${granted[name] ? `granted: ${granted[name]}` : 'not granted'})`);
    const page = `${app.server.webUrl}/apps/${installation.appSlug}`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('permission-not-granted', `The installation for ${where} does not have ${list.join(', ')}`, {
        fix: `Ask for no more than was granted, or grant it: add it under "Permissions & events" in the App's settings ` +
            `(open ${page} and follow "App settings"), then have the owner accept it on ${settings}. ` +
            `Granted are:\n${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionBlock */ .h)(granted)}`,
        github: said({ permissions: granted }),
    });
}
function keyMismatch(failure, app) {
    const fingerprints = app.fingerprints();
    const keys = fingerprints.length === 1
        ? `The private key ${fingerprints[0]} does`
        : `The private keys ${fingerprints.join(', ')} do`;
    return retold(failure, `${keys} not belong to the App ${app.issuer}`, `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
        `app-id) and private-key from one and the same App on ${app.server.webUrl}.`);
}
function clockSkew(failure, app) {
    const { response } = failure.cause;
    const date = Date.parse(response?.headers.date ?? '');
    if (Number.isNaN(date))
        return failure;
    return retold(failure, (0,_app_jwt_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOffset */ .j)(Math.round((date - app.now()) / 1000)));
}
/** The look-up found nothing: is it the App, the account or the repository? */
async function notInstalled(failure, app, target) {
    const self = await app.api.rest.apps
        .getAuthenticated()
        .catch((error) => (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_4__.diagnose)(error, { stage: 'look-up', target }));
    if (self instanceof _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
        return self.code === 'app-key-mismatch' ? keyMismatch(self, app) : failure;
    const slug = self.data?.slug;
    if (typeof slug !== 'string')
        return failure; // no App's description
    const install = `${app.server.webUrl}/apps/${slug}/installations/new`;
    if (target.kind === 'repositories') {
        const onOwner = await installationOn(app, target.owner);
        if (onOwner)
            return repositoriesMissing(failure, app, target, onOwner);
    }
    const owner = `${target.kind === 'enterprise' ? 'the enterprise ' : ''}${(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerOf */ .bf)(target)}`;
    const { data: installations } = await app.api.rest.apps.listInstallations({ per_page: 100 });
    const accounts = installations.map(({ account }) => {
        const { login, slug: enterprise } = account;
        return login ?? enterprise;
    });
    const elsewhere = accounts.length > 0 ? `it is installed on ${accounts.join(', ')}` : 'it is installed nowhere yet';
    return retold(failure, `The App ${slug} is not installed on ${owner} (wanted for ${(0,_target_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTarget */ .ff)(target)}); ${elsewhere}`, `Install it: ${install} \u2013 or correct owner and repositories, if it is not what was meant.`);
}
async function installationOn(app, owner) {
    return app.api.rest.apps.getUserInstallation({ username: owner }).then(_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .installationOf */ .o, absent);
}
async function installationById(app, id) {
    return (0,_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .installationOf */ .o)(await app.api.rest.apps.getInstallation({ installation_id: id }));
}
/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
function absent(error) {
    if (error.status !== 404)
        throw error;
}
const MAX_LOOK_UPS = 50;
/** Asks for each repository by itself, to name the ones that are not in the installation. */
async function repositoriesMissing(failure, app, target, installation) {
    if (!('repositories' in target) || target.owner === undefined)
        return failure;
    const { owner } = target;
    // The one that the installation was looked up by is known to be missing.
    const names = target.repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
    const found = await Promise.all(names.map((repo) => app.api.rest.apps
        .getRepoInstallation({ owner, repo })
        .then(_installation_js__WEBPACK_IMPORTED_MODULE_1__/* .installationOf */ .o, absent)
        .catch(() => 'unknown')));
    const missing = [
        ...(installation ? target.repositories.slice(0, 1) : []),
        ...names.filter((_, index) => found[index] === undefined),
    ].map((name) => `${owner}/${name}`);
    if (missing.length === 0)
        return failure;
    const known = installation ?? found.find((each) => typeof each === 'object');
    const name = known?.appSlug ?? app.issuer;
    const settings = known?.evidence?.settingsUrl ?? `${app.server.webUrl}/apps/${name}`;
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR('repository-not-in-installation', `The App ${name} is installed on ${owner}, but not for ${missing.join(', ')}`, {
        fix: `Add what is missing under "Repository access": ${settings} \u2013 or correct repositories (if not given, the current ` +
            `one is meant): GitHub does not tell a repository that is not selected from one that does not exist.`,
        github: failure.github,
        cause: failure.cause,
    });
}
/** The same failure in better words. */
function retold(failure, whatHappened, fix = failure.fix) {
    return new _failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR(failure.code, whatHappened, { fix, github: failure.github, cause: failure.cause });
}


/***/ })

};
