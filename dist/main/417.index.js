"use strict";
exports.id = 417;
exports.ids = [417,490];
exports.modules = {

/***/ 6608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnose: () => (/* binding */ diagnose)
/* harmony export */ });
/* unused harmony export NO_ANSWER */
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _inputs_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6734);
/* harmony import */ var _transport_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6973);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2356);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7110);





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
/** What it is when no answer came, by the kind of NetworkError. */
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
    if (error instanceof _transport_message_js__WEBPACK_IMPORTED_MODULE_2__/* .NetworkError */ .Dr)
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
    if (status >= 500 && status < 600)
        return failure('github-unavailable', refusal.answer);
    const row = TABLE.find((each) => each.status === status && each.message.test(message) && (each.when?.(doing) ?? true));
    if (!refusal.isOfTheApi || !(row || refusal.isMarked)) {
        const { location = '' } = headers;
        const to = URL.canParse(location) ? `, a redirect to ${new URL(location).host} that is not followed` : '';
        return failure('not-the-github-api', `${refusal.answer}${to}, which is no answer of GitHub's API`);
    }
    if (row)
        return failure(row.code, `GitHub answered ${status}`, row.fix);
    const { documentation } = refusal;
    const fix = documentation && `Read GitHub's own words below, and its page on this request: ${documentation}`;
    return failure('github-refused', `GitHub answered ${status}`, fix);
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

/***/ 8922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRevocation: () => (/* binding */ explainRevocation)
/* harmony export */ });
/* harmony import */ var _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4700);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2356);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7110);
// Loaded only when a revocation was not answered with success.



/** Says whether the token was already gone, or why it is still valid. */
function explainRevocation({ name, expiresAt }, answer, log) {
    const theToken = `T${name.slice(1)}`;
    const until = expiresAt ? `until ${expiresAt}` : 'for an hour at most';
    const failed = (why, asked, details) => new _failures_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('revoke-failed', `${theToken} could not be revoked: ${why} (${asked}). It lives ${until}.`, details);
    if ('error' in answer) {
        const { error } = answer;
        const why = error instanceof Error ? error.message : String(error);
        return failed(why, 'status none, request id none', { cause: error });
    }
    const refusal = new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P_(answer);
    const { status, requestId = 'none', said, isOfTheApi } = refusal;
    if ((status === 401 || status === 404) && isOfTheApi) {
        log.info(`${theToken} was already gone (GitHub answered ${status}, request id ${requestId})`);
        return undefined;
    }
    const end = (0,_rate_limit_js__WEBPACK_IMPORTED_MODULE_1__/* .limitEndOf */ .C)(answer);
    const who = said === undefined ? `${refusal.host} answered with ${refusal.type}` : 'GitHub refused';
    const why = end ? `${who}; its rate limit ends at ${end}` : who;
    return failed(why, `status ${status}, request id ${requestId}`, { said, cause: refusal });
}


/***/ }),

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


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainExpectedRefusal: () => (/* binding */ explainExpectedRefusal),
  investigate: () => (/* binding */ investigate)
});

// EXTERNAL MODULE: ./inputs/permissions.js
var inputs_permissions = __webpack_require__(6916);
// EXTERNAL MODULE: ./runtime/time.js
var time = __webpack_require__(8954);
// EXTERNAL MODULE: ./signing/app-jwt.js
var app_jwt = __webpack_require__(9647);
// EXTERNAL MODULE: ./transport/retry.js
var retry = __webpack_require__(3920);
// EXTERNAL MODULE: ./github/diagnose.js
var diagnose = __webpack_require__(6608);
// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./inputs/names.js
var inputs_names = __webpack_require__(9608);
// EXTERNAL MODULE: ./inputs/target.js + 1 modules
var inputs_target = __webpack_require__(6734);
// EXTERNAL MODULE: ./github/answers.js
var answers = __webpack_require__(9565);
;// CONCATENATED MODULE: ./github/app-pages.js
// Loaded only when something failed: the App as GitHub describes it, with the pages where things are mended.



/** Asks GitHub who the App is. */
async function askForApp(app, target) {
    const isLogPrivate = await app.isLogPrivate();
    return app.ask(({ rest }) => rest.apps.getAuthenticated(), (data, { server }) => {
        const { slug: given, html_url: url, installations_count: count, owner, permissions } = (0,answers/* fieldsOf */.Pf)(data);
        const slug = (0,answers/* nameIn */.ZC)(given);
        if (slug === undefined)
            return undefined;
        const account = ownerIn(owner);
        const mayTell = isLogPrivate || (account !== undefined && (0,inputs_names/* sameName */.q)(account.name, (0,inputs_target/* accountLabel */._3)(target)));
        return {
            slug,
            installations: typeof count === 'number' ? count : undefined,
            page: (0,answers/* pageIn */.n9)(url, server) ?? builtPage(slug, server),
            settings: account && mayTell ? `${server.webUrl}/${account.settings}/apps/${slug}` : undefined,
            permissions: (0,answers/* permissionsIn */.U7)(permissions) ?? {},
        };
    });
}
/** Who an App belongs to, and where their settings are. */
function ownerIn(owner) {
    const { login, slug, type } = (0,answers/* fieldsOf */.Pf)(owner);
    const [user, enterprise] = [(0,answers/* nameIn */.ZC)(login), (0,answers/* nameIn */.ZC)(slug)];
    if (user !== undefined)
        return { name: user, settings: type === 'Organization' ? `organizations/${user}/settings` : 'settings' };
    return enterprise === undefined
        ? undefined
        : { name: enterprise, settings: `enterprises/${enterprise}/settings` };
}
/** The public page of an App, which is elsewhere on GitHub Enterprise Server. */
function builtPage(slug, { apiUrl, webUrl }) {
    return `${webUrl}/${apiUrl.endsWith('/api/v3') ? 'github-apps' : 'apps'}/${encodeURIComponent(slug)}`;
}

// EXTERNAL MODULE: ./github/grant.js
var grant = __webpack_require__(2680);
// EXTERNAL MODULE: ./github/installation-page.js
var installation_page = __webpack_require__(490);
;// CONCATENATED MODULE: ./github/explain-refusal.js
// Loaded only when something failed: what an installation's own description says against a mint, and where to mend it.







/** What an installation's own description says against a mint, if it says anything. */
async function explainRefusal(installation, request) {
    const { evidence } = installation;
    const { app, target, permissions } = request;
    if (!evidence)
        return undefined;
    const isLogPrivate = await app.isLogPrivate();
    const where = (0,inputs_target/* describeTarget */.ff)(target);
    const which = target.kind === 'installation' ? `The ${where}` : `The installation for ${where}`;
    const settings = (0,installation_page.installationPage)(evidence, target, isLogPrivate) ?? configurePage(installation, app);
    if (evidence.suspendedAt) {
        return new failures_failure/* Failure */.H('installation-suspended', `${which} has been suspended since ${evidence.suspendedAt}`, {
            fix: `Unsuspend it: ${settings} \u2013 or, if the App's owner suspended it, in the App's settings under "Advanced".`,
        });
    }
    const granted = evidence.permissions;
    const missing = (0,grant/* notGranted */.Tn)(granted, permissions);
    if (missing.length === 0)
        return undefined;
    const list = missing.map(([name, level]) => `${(0,inputs_names/* nameInWorkflow */.OQ)(name)}: ${level} (${granted[name] ? `granted: ${granted[name]}` : 'not granted'})`);
    const pages = await askForApp(app, target).catch(() => undefined);
    return new failures_failure/* Failure */.H('permission-not-granted', `${which} does not have ${list.join(', ')}`, {
        fix: [
            checkNames(missing, permissions),
            `Add it under "Permissions & events" in the App's settings (${settingsOf(installation, app, pages)}), then have the ` +
                `owner of the installation accept it (${settings}${isLogPrivate ? '' : `, which lists ${countOf(granted)}`}); or ask for less.`,
            isLogPrivate ? `Granted are:\n${(0,inputs_permissions/* permissionBlock */.hL)(granted)}` : '',
        ]
            .filter(Boolean)
            .join(' '),
    });
}
/** The way to the installation's settings that names no account. */
function configurePage({ appSlug }, { server }) {
    return `open ${builtPage(appSlug, server)} and follow "Configure"`;
}
/** A name that GitHub may not know either is the likelier fault. */
function checkNames(missing, permissions) {
    const unlisted = permissions.kind === 'limited' ? permissions.unlisted : [];
    const names = missing.flatMap(([name]) => (unlisted.includes(name) ? [(0,inputs_names/* nameInWorkflow */.OQ)(name)] : []));
    return names.length > 0
        ? `Check the name first: this release does not know ${names.join(', ')} (docs/permissions.md has those it knows).`
        : '';
}
function settingsOf({ appSlug }, { server }, pages) {
    if (pages?.settings)
        return `${pages.settings}/permissions`;
    return `open ${pages?.page ?? builtPage(appSlug, server)} and follow "App settings"`;
}
function countOf(granted) {
    const kind = { one: 'permission', many: 'permissions', isLogPrivate: false };
    return `the ${(0,inputs_names/* toldNames */.Gc)(Object.keys(granted), kind)} that it was granted`;
}

// EXTERNAL MODULE: ./github/installation.js
var github_installation = __webpack_require__(6472);
// EXTERNAL MODULE: ./github/refusal.js
var refusal = __webpack_require__(7110);
;// CONCATENATED MODULE: ./github/missing-repositories.js
// Loaded only when an installation does not hold what was asked for: which repositories it is, and how they are called now.








const MAX_LOOK_UPS = 50;
/** Asks for each repository by itself, to name the ones that are not in the installation, or have been renamed. */
async function repositoriesMissing(failure, app, { target, installation }) {
    const repositories = (0,inputs_target/* repositoriesOf */.Ub)(target);
    const owner = (0,inputs_target/* ownerOf */.bf)(target);
    if (owner === undefined)
        return failure;
    // The one that the installation was looked up by is known to be missing.
    const names = repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
    const found = await Promise.all(names.map((repo) => findOne(app, owner, repo)));
    const missing = [
        ...(installation ? repositories.slice(0, 1) : []),
        ...names.filter((_, index) => found[index] === undefined),
    ].map((name) => `${owner}/${name}`);
    if (missing.length === 0) {
        const moved = names.flatMap((name, index) => {
            const each = found[index];
            return typeof each === 'object' && each.movedTo ? [{ was: `${owner}/${name}`, id: each.movedTo }] : [];
        });
        return moved.length > 0 ? renamed(failure, app, moved) : failure;
    }
    const known = installation ?? found.find((each) => typeof each === 'object')?.installation;
    const name = known?.appSlug ?? app.issuer;
    const page = known?.evidence && (0,installation_page.installationPage)(known.evidence, target, await app.isLogPrivate());
    const settings = page ?? builtPage(name, app.server);
    return new failures_failure/* Failure */.H('repository-not-in-installation', `The App ${name} is installed on ${owner}, but not for ${missing.join(', ')}`, {
        fix: `Add what is missing under "Repository access": ${settings} \u2013 or correct repositories (if not given, the current ` +
            `one is meant): GitHub gives the same answer for a repository that is not selected and for one that does not exist.`,
        said: failure.said,
        cause: failure.cause,
    });
}
function findOne(app, owner, repo) {
    return app
        .ask(({ rest }) => rest.apps.getRepoInstallation({ owner, repo }), (data, from) => {
        const installation = (0,github_installation/* readInstallation */.Z_)(data, from);
        const movedTo = /\/repositories\/(\d+)\/installation$/.exec(new URL(from.url).pathname)?.[1];
        return installation && { installation, movedTo };
    })
        .catch(absent)
        .catch(() => 'unknown');
}
/**
 * GitHub redirects a look-up by an old name to the repository's number, and does not mint by it. The name of today is
 * public where the repository is; elsewhere the old address leads whoever may see it there.
 */
async function renamed(failure, app, moved) {
    const { server } = app;
    const all = await Promise.all(moved.slice(0, 10).map(async ({ was, id }) => ({ was, now: await publicName(app, id) })));
    // A redirect that leads to the same name has another reason.
    const known = all.filter(({ was, now }) => now === undefined || !(0,inputs_names/* sameName */.q)(was, now));
    if (known.length === 0)
        return failure;
    const names = known.map(({ was, now }) => `${was} (${now ? `now ${now}` : 'renamed'})`);
    const cures = known.map(({ was, now }) => now ? `${now} for ${was}` : `the name that ${server.webUrl}/${was} leads to, for ${was}`);
    return failure.withMessage(`GitHub does not mint tokens for a repository's old name: ${names.join(', ')}`, `Write ${cures.join(', and ')}, in repositories.`);
}
/** The name of a public repository, asked for without credentials: with the App's there is no answer. */
async function publicName(app, id) {
    const url = `${app.server.apiUrl}/repositories/${id}`;
    const { status, body } = await app.send({ method: 'GET', url, headers: {} });
    return status === 200 ? (0,answers/* fullNameIn */.It)((0,refusal/* jsonObject */.o$)(body)?.full_name) : undefined;
}
/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
function absent(error) {
    if (!(error instanceof refusal/* Refusal */.P_) || error.status !== 404)
        throw error;
}

// EXTERNAL MODULE: ../node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(2818);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
// EXTERNAL MODULE: ./runtime/printable.js
var printable = __webpack_require__(9968);
;// CONCATENATED MODULE: ./github/not-installed.js
// Loaded only when a look-up found nothing: is it the App, the account or the repository?









/** Says where the App is not installed; throws what goes wrong when GitHub is asked further. */
async function notInstalled(failure, app, target) {
    const { slug, page, installations } = await askForApp(app, target);
    if (target.kind === 'repositories') {
        const onOwner = await app
            .ask(({ rest }) => rest.apps.getUserInstallation({ username: target.owner }), github_installation/* readInstallation */.Z_)
            .catch(absent);
        if (onOwner)
            return repositoriesMissing(failure, app, { target, installation: onOwner });
    }
    const wanted = (0,inputs_target/* accountLabel */._3)(target);
    const isOfEnterprise = target.kind === 'enterprise';
    const owner = `${isOfEnterprise ? 'the enterprise ' : ''}${wanted}`;
    const accounts = await app.ask(({ rest }) => rest.apps.listInstallations({ per_page: 100 }), readAccounts);
    // An enterprise and an organization may have the same name.
    const namesakes = accounts.filter(({ name }) => (0,inputs_names/* sameName */.q)(name, wanted));
    const listed = namesakes.find(({ isEnterprise }) => isEnterprise === isOfEnterprise);
    if (listed) {
        return failure.withMessage(`GitHub finds no installation of the App ${slug} for ${(0,inputs_target/* describeTarget */.ff)(target)}, although its list of the App's ` +
            `installations has ${owner}`, `Run the job again. If it happens again, name the installation by its number: installation-id: ${listed.id}, instead of ` +
            `${isOfEnterprise ? 'enterprise' : 'owner'}.`);
    }
    const names = accounts.map(({ name }) => name);
    return failure.withMessage(`The App ${slug} is not installed on ${owner} (wanted for ${(0,inputs_target/* describeTarget */.ff)(target)}); ` +
        `it is installed ${await elsewhere(names, installations, app)}` +
        meantInstead(names, wanted, namesakes.length > 0 ? target.kind : undefined), `Install it: ${page}/installations/new \u2013 or correct owner and repositories, if it is not what was meant.`);
}
/**
 * What was probably meant, as the end of the message: what goes by that very name but is of another kind than was asked
 * for, or a name near to it.
 */
function meantInstead(names, wanted, askedAs) {
    if (askedAs === 'enterprise')
        return `, and ${(0,problems/* quoted */.T)(wanted)} is an organization or a user: did you mean owner instead of enterprise?`;
    if (askedAs)
        return `, and ${(0,problems/* quoted */.T)(wanted)} is an enterprise: did you mean enterprise instead of owner?`;
    const near = names.filter((each) => isNear(each, wanted)).slice(0, 3);
    return near.length > 0 ? `; did you mean ${near.map(problems/* quoted */.T).join(' or ')}?` : '';
}
/** Near enough to be a slip of the hand. */
const isNear = (login, wanted) => login.length <= 100 && (0,mod/* distance */.Io)(login.toLowerCase(), wanted.toLowerCase()) <= 2;
async function elsewhere(accounts, installations, app) {
    const isLogPrivate = await app.isLogPrivate();
    // The list ends at a hundred; the App's own description counts them all.
    const isCut = installations !== undefined && installations > accounts.length;
    if (isCut && (!isLogPrivate || accounts.length === 0))
        return `on ${(0,printable/* counted */.hS)(installations, 'account')}`;
    if (accounts.length === 0)
        return 'nowhere yet';
    return `on ${(0,inputs_names/* toldNames */.Gc)(accounts, { one: 'account', many: 'accounts', isLogPrivate })}`;
}
/** The accounts that installations are on. */
function readAccounts(data) {
    if (!Array.isArray(data))
        return undefined;
    return data.flatMap((each) => {
        const { id, evidence } = (0,github_installation/* readInstallation */.Z_)(each) ?? {};
        const name = evidence?.account;
        const isEnterprise = (0,answers/* fieldsOf */.Pf)(each).target_type === 'Enterprise';
        return id === undefined || name === undefined ? [] : [{ name, isEnterprise, id }];
    });
}

;// CONCATENATED MODULE: ./github/investigate.js










const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason
/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
async function investigate(error, attempt) {
    const failure = (0,diagnose.diagnose)(error, attempt);
    try {
        return await enrich(failure, { ...attempt, app: attempt.app.within(PROBE_BUDGET_MS) });
    }
    catch (further) {
        const { target } = attempt;
        // Often the same thing once more; but only the further question may tell that it is the key.
        const found = (0,diagnose.diagnose)(further, { stage: 'look-up', target });
        return found.code === 'app-key-mismatch' ? keyMismatch(found, attempt.app) : failure;
    }
}
/** The Failure of a mint that is not tried, because the installation's description shows that GitHub will refuse it. */
async function explainExpectedRefusal(installation, { app, ...attempt }) {
    return explainRefusal(installation, { ...attempt, app: app.within(PROBE_BUDGET_MS) });
}
async function enrich(failure, attempt) {
    const { app, target } = attempt;
    switch (failure.code) {
        case 'app-key-mismatch':
            return keyMismatch(failure, app);
        case 'app-unknown':
            return unknownApp(failure, app);
        case 'clock-skew':
            return clockSkew(failure, app);
        case 'ip-not-allowed':
            return ipNotAllowed(failure, app);
        case 'app-not-installed':
            return attempt.stage === 'look-up' && target.kind !== 'installation'
                ? notInstalled(failure, app, target)
                : failure;
        case 'repository-not-in-installation':
            return attempt.stage === 'mint' ? repositoriesMissing(failure, app, { target }) : failure;
        case 'installation-suspended':
        case 'permission-not-granted':
            return attempt.stage === 'mint' ? refusedMint(failure, attempt) : failure;
        default:
            return failure;
    }
}
async function refusedMint(failure, { app, target, installation, permissions }) {
    const known = installation.evidence ? installation : await installationById(app, installation.id);
    const told = await explainRefusal(known, { app, target, permissions });
    if (told?.code === failure.code)
        return failure.withMessage(told.message, told.fix);
    if (failure.code !== 'permission-not-granted' || permissions.kind === 'inherit')
        return failure;
    return failure.withMessage(`${failure.message} to ${(0,inputs_permissions/* listPermissions */.zA)(permissions.levels)}`);
}
async function keyMismatch(failure, app) {
    const shown = await app.shownKeys();
    const names = shown.map(({ name }) => name);
    const [key, input] = shown.some(({ isStored }) => isStored)
        ? ['key', 'signing-key']
        : ['private key', 'private-key'];
    const keys = names.length === 1 ? `The ${key} ${names[0]} does` : `The ${key}s ${names.join(', ')} do`;
    if (shown.some(({ isDamaged }) => isDamaged)) {
        return failure.withMessage(`${keys} not belong to the App ${app.issuer}`, "Store the whole .pem file once more; if it is lost, make a new key on the App's settings page, and store that.");
    }
    return failure.withMessage(`${keys} not belong to the App ${app.issuer}`, `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
        `app-id) and ${input} from one and the same App on ${new URL(app.server.webUrl).host}.`);
}
function unknownApp(failure, { issuer, server }) {
    return failure.withMessage(`${server.apiUrl} knows no App with the ID ${issuer}`, `${whatAnIdIs(issuer)}Copy the client ID from the App's settings page, and check that \`github-api-url\` is the GitHub ` +
        'the App is registered on.');
}
/** What stands in the place of an ID, where its form tells. */
function whatAnIdIs(issuer) {
    if (issuer.startsWith('Iv'))
        return '';
    if (/^(Ov\w+|[0-9a-f]{20})$/.test(issuer))
        return 'This looks like the client ID of an OAuth app, not of a GitHub App. ';
    if (/^\d+$/.test(issuer))
        return 'A number is read as an App ID; this may be the ID of an installation. ';
    return 'A client ID begins with Iv, such as Iv23liAbCdEfGhIjKlMn, and an App ID is a number; this looks like a name. ';
}
function clockSkew(failure, app) {
    const theirNow = failure.cause instanceof refusal/* Refusal */.P_ ? (0,retry/* clockOf */.ie)(failure.cause, app.now()) : undefined;
    const clock = `this machine's clock, which says ${(0,time/* timeText */.T)(app.now())},`;
    if (theirNow === undefined)
        return failure.withMessage(`GitHub refused the times of ${clock} and its answer has no usable \`Date\``);
    const offset = Math.round((theirNow - app.now()) / 1000);
    if (!(0,app_jwt/* isSameClock */.zo)(offset))
        return failure.withMessage((0,app_jwt/* describeOffset */.j8)(offset));
    return failure.withMessage(`GitHub refused the times of ${clock} although the \`Date\` of its answer agrees with it`, "Run the job again. If it happens again, ask whoever runs that GitHub, or a proxy on the way, whether all of their machines' " +
        'clocks are right.');
}
/** GitHub's words name the organization, whose settings have the list. */
function ipNotAllowed(failure, { server }) {
    const [, organization] = /the `([\w-]{1,39})` organization/.exec(failure.said ?? '') ?? [];
    if (!organization)
        return failure;
    return failure.withMessage(`The IP allow list of ${organization} does not have this machine's address`, "Run on a machine whose address is on the list, or have an owner of the organization add this one's: " +
        `${server.webUrl}/organizations/${organization}/settings/security`);
}
function installationById(app, id) {
    return app.ask(({ rest }) => rest.apps.getInstallation({ installation_id: id }), github_installation/* readInstallation */.Z_);
}


/***/ }),

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ })

};
;