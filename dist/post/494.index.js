"use strict";
exports.id = 494;
exports.ids = [494];
exports.modules = {

/***/ 7585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mintForBitbucket: () => (/* binding */ mintForBitbucket)
});

// EXTERNAL MODULE: ./handover/state.js
var state = __webpack_require__(4011);
// EXTERNAL MODULE: ./hosts/parent.js
var hosts_parent = __webpack_require__(4070);
// EXTERNAL MODULE: ./hosts/summary.js
var hosts_summary = __webpack_require__(3944);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
// EXTERNAL MODULE: ./hosts/address.js
var address = __webpack_require__(8520);
// EXTERNAL MODULE: ./hosts/inputs.js + 1 modules
var inputs = __webpack_require__(6593);
;// CONCATENATED MODULE: ./bitbucket/scopes.js

/**
 * What a scope has in it besides itself: https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes.
 * Those that administer or delete have nothing else in them.
 */
const IMPLIED = {
    'repository:write': ['repository'],
    pullrequest: ['repository'],
    'pullrequest:write': ['pullrequest', 'repository:write'],
    project: ['repository'],
    account: ['email'],
    'account:write': ['account'],
    'issue:write': ['issue'],
    'snippet:write': ['snippet'],
    'pipeline:write': ['pipeline'],
    'pipeline:variable': ['pipeline:write'],
    'runner:write': ['runner'],
};
/** Reads `scopes`: those that the consumer is to have, no more and no fewer. */
function parseScopes(text, report) {
    const scopes = [...new Set(text.toLowerCase().split(/[\s,]+/))].filter(Boolean);
    if (scopes.length === 0)
        report('input-invalid', 'scopes: found nothing; name those that the consumer has, such as repository:write');
    for (const scope of scopes)
        if (!/^[a-z]{1,40}(?::[a-z]{1,40})?$/.test(scope))
            report('input-invalid', `scopes: found ${(0,problems/* quoted */.T)(scope)}; allowed are scopes as Bitbucket writes them, such as repository or repository:write`);
    return scopes;
}
/** What of the one is not in the other, with all that each has in it. */
function beyond(scopes, others) {
    const all = withImplied(others);
    return scopes.filter((scope) => !all.has(scope));
}
function withImplied(scopes) {
    const all = new Set(scopes);
    const impliedBy = (scope) => (Object.hasOwn(IMPLIED, scope) ? (IMPLIED[scope] ?? []) : []);
    for (const scope of all)
        for (const each of impliedBy(scope))
            all.add(each);
    return all;
}
/** What git can do with them. */
function gitUseOf(scopes) {
    const all = withImplied(scopes);
    return all.has('repository:write') ? 'push' : all.has('repository') ? 'fetch' : 'nothing';
}

;// CONCATENATED MODULE: ./bitbucket/inputs.js





const OURS = [
    'consumer-key',
    'consumer-secret',
    'scopes',
    'workspace',
    'bitbucket-url',
    'setup-git',
    'summary',
];
/** What people, and other actions, call some of them. */
const OTHERS = {
    ...{ key: 'consumer-key', 'client-id': 'consumer-key', 'oauth-key': 'consumer-key' },
    ...{ secret: 'consumer-secret', 'client-secret': 'consumer-secret', 'oauth-secret': 'consumer-secret' },
    ...{ scope: 'scopes', permissions: 'scopes', owner: 'workspace', url: 'bitbucket-url' },
};
const BITBUCKET_URL = 'https://bitbucket.org';
/** Reads all inputs. Throws one Failure that holds every problem found, before any request. */
async function readBitbucketInputs(runtime) {
    const { text, flag, summary, report, settle } = (0,inputs/* readAsked */.v)(runtime, OURS, OTHERS);
    const consumerKey = text('consumer-key');
    if (consumerKey === '')
        report('credentials-missing', 'consumer-key is empty');
    else if (!/^[\w.~-]{1,255}$/.test(consumerKey))
        report('input-invalid', 'consumer-key: found a text that no key of a consumer is; copy "Key" from its settings');
    const consumerSecret = await (0,hosts_parent/* parseParent */.o)('consumer-secret', text('consumer-secret'), {
        ...runtime,
        report,
    });
    const scopes = parseScopes(text('scopes'), report);
    const webUrl = (0,address/* parseAddress */.o)('bitbucket-url', text('bitbucket-url') || BITBUCKET_URL, {
        example: BITBUCKET_URL,
        report,
    });
    const setUp = flag('setup-git');
    const workspace = text('workspace');
    if (workspace && !/^[\w-]{1,255}$/.test(workspace))
        report('input-invalid', `workspace: found ${(0,problems/* quoted */.T)(workspace)}; allowed is its ID, as in ${BITBUCKET_URL}/WORKSPACE`);
    if (setUp && workspace === '')
        report('input-invalid', 'workspace: found nothing; setup-git needs it');
    const use = gitUseOf(scopes);
    if (setUp && use === 'nothing' && scopes.length > 0)
        report('inputs-conflict', 'setup-git needs a scope for repositories: repository to fetch, repository:write to push');
    await settle();
    if (!consumerSecret)
        throw new Error('a secret that is missing is a problem');
    return {
        consumerKey,
        consumerSecret,
        scopes,
        workspace,
        webUrl,
        git: setUp && use !== 'nothing' ? use : 'untouched',
        summary,
    };
}

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./hosts/ask.js
var ask = __webpack_require__(1677);
// EXTERNAL MODULE: ./hosts/host.js
var host = __webpack_require__(1612);
// EXTERNAL MODULE: ./runtime/masks.js
var masks = __webpack_require__(5834);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(3366);
// EXTERNAL MODULE: ./runtime/time.js
var time = __webpack_require__(8954);
;// CONCATENATED MODULE: ./bitbucket/service.js
/** What the transport has to know of Bitbucket Cloud, and what its refusals say. */
const bitbucket = {
    name: 'Bitbucket',
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => {
        const id = headers['x-request-id'] ?? headers['x-b3-traceid'] ?? '';
        return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
    },
    limitOf: ({ status }) => (status === 429 ? { endsAt: undefined } : undefined),
    wordsOf: ({ error, error_description: description }) => [typeof error === 'object' ? error?.message : error, description]
        .filter((words) => typeof words === 'string' && words !== '')
        .join('; '),
};

;// CONCATENATED MODULE: ./bitbucket/request-token.js








/** By which git, and Bitbucket's API with Basic, know that it is such a token. */
const USERNAME = 'x-token-auth';
/**
 * Asks for a token as the consumer (RFC 6749, section 4.4). It is masked, and checked: whatever it may do more or less than
 * `scopes` says, it is not handed over. Nothing can revoke it.
 */
async function requestToken({ inputs, consumerSecret, sender, runtime, }) {
    const { consumerKey, webUrl, scopes } = inputs;
    const { now, maskedSecret, cancellation } = runtime;
    const login = maskedSecret(Buffer.from(`${consumerKey}:${consumerSecret.reveal()}`).toString('base64'));
    const { data } = await (0,ask/* askHost */.w)({
        host: bitbucket,
        sender,
        request: {
            method: 'POST',
            url: `${webUrl}/site/oauth2/access_token`,
            headers: {
                authorization: `Basic ${login.reveal()}`,
                'content-type': 'application/x-www-form-urlencoded',
            },
            body: 'grant_type=client_credentials',
            effect: 'creates',
        },
        secrets: [consumerSecret, login],
        lost: 'A token that nobody knows may have been made; it ends by itself within two hours',
        explain: async (refusal) => {
            const { explainRefusal } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 8594));
            return explainRefusal(refusal);
        },
    });
    const forms = (text) => (0,masks/* formsOfToken */.Oz)(text, USERNAME);
    const token = textIn(data, 'access_token');
    const refresh = textIn(data, 'refresh_token');
    const secret = token && maskedSecret(token, forms);
    // It would give further tokens for months, and is of no use here.
    if (refresh)
        maskedSecret(refresh, forms);
    const { expires_in: life, token_type: type } = data;
    const granted = scopesIn(data);
    const isKnownLife = typeof life === 'number' && life > 0 && life <= MAX_SECONDS;
    const expiresAt = (0,time/* timeText */.T)(now() + (isKnownLife ? life : DOCUMENTED_SECONDS) * 1000);
    const odd = [
        ...((0,host/* isToken */.sg)(token) ? [] : ['access_token']),
        ...(granted ? [] : ['scopes']),
        ...(isKnownLife ? [] : ['expires_in']),
        ...(type === undefined || (typeof type === 'string' && /^bearer$/i.test(type)) ? [] : ['token_type']),
    ];
    const refused = (failure) => token
        ? failure.with(`Nothing can revoke the token, which was not handed over; it lives until ${expiresAt}`)
        : failure;
    if (odd.length > 0 || !secret || !granted)
        throw refused(new failure/* Failure */.H('not-the-api', `Bitbucket's answer has no ${odd.join(', no ')} as its API documents`));
    if (cancellation.requested())
        throw refused(new failure/* Failure */.H('job-cancelled', 'The job was cancelled while the token was made'));
    const wider = beyond(granted, scopes);
    if (wider.length > 0)
        throw refused(new failure/* Failure */.H('grant-wider-than-asked', `The consumer has more scopes than were asked for: ${wider.join(', ').slice(0, 500)}`, {
            fix: 'Take them away in the settings of the consumer, best of one that is for this purpose alone; or name them in `scopes`.',
        }));
    const missing = beyond(scopes, granted);
    if (missing.length > 0)
        throw refused(new failure/* Failure */.H('scope-not-granted', `The consumer lacks the scopes ${missing.join(', ')}; it has ${granted.join(', ').slice(0, 500) || 'none'}`));
    return { token: secret, scopes: granted, expiresAt };
}
const DOCUMENTED_SECONDS = 7_200;
const MAX_SECONDS = 366 * 86_400;
const textIn = (data, name) => {
    const { [name]: value } = data;
    return typeof value === 'string' && value !== '' ? value : undefined;
};
/** The scopes of an answer, in the form of RFC 6749 and under both names; nothing where they are none. */
function scopesIn({ scopes, scope }) {
    const values = [scopes ?? scope, scope ?? scopes];
    if (!values.every((value) => typeof value === 'string'))
        return undefined;
    // Where the two differ, the token may have either.
    const names = [...new Set(values.join(' ').split(/[\s,]+/))].filter(Boolean);
    return names.every((name) => /^[\w:.-]{1,100}$/.test(name)) ? names : undefined;
}

;// CONCATENATED MODULE: ./bitbucket/main.js






const BUDGET_MS = 60_000;
/** The main step for Bitbucket: inputs \u2192 consumer \u2192 token \u2192 masked, checked, handed over. */
async function mintForBitbucket(runtime) {
    const inputs = await readBitbucketInputs(runtime);
    const sender = (0,transport_sender/* httpSender */.C)(runtime, BUDGET_MS);
    const consumerSecret = await (0,hosts_parent/* readParent */.b)(inputs.consumerSecret, { sender, runtime });
    const given = await requestToken({ inputs, consumerSecret, sender, runtime });
    (0,state/* tokenKeeper */.i6)(runtime).keep({ provider: 'bitbucket', expiresAt: given.expiresAt });
    publish(given, inputs, runtime);
    if (inputs.git !== 'untouched')
        await setUpGit(given, inputs, runtime);
}
function publish({ token, scopes, expiresAt }, { summary }, { setOutput, log, writeSummary }) {
    const outputs = { token, username: USERNAME, 'expires-at': expiresAt, scopes: scopes.join(' ') };
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
    log.info(`Bitbucket gave a token for all repositories of the consumer's workspace, with ${scopes.join(', ')}. Nothing can revoke it: it lives until ${expiresAt}`);
    if (summary === 'always')
        writeSummary((0,hosts_summary/* tokenTable */.K)('Bitbucket token', {
            for: "all repositories of the consumer's workspace",
            scopes: scopes.join('<br>'),
            expires: expiresAt,
        }));
}
async function setUpGit({ token }, { webUrl, workspace, git }, runtime) {
    const { useToken } = await Promise.all(/* import() | git */[__webpack_require__.e(163), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 2895));
    const altSsh = webUrl === BITBUCKET_URL ? 'altssh.bitbucket.org' : undefined;
    await useToken({ webUrl, altSsh, username: USERNAME, token, owner: workspace, isReadOnly: git === 'fetch' }, runtime);
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mintForGitLab: () => (/* binding */ mintForGitLab)
});

// EXTERNAL MODULE: ./handover/state.js
var state = __webpack_require__(4011);
// EXTERNAL MODULE: ./hosts/parent.js
var hosts_parent = __webpack_require__(4070);
// EXTERNAL MODULE: ./hosts/summary.js
var hosts_summary = __webpack_require__(3944);
// EXTERNAL MODULE: ./transport/sender.js + 4 modules
var transport_sender = __webpack_require__(7327);
// EXTERNAL MODULE: ./hosts/inputs.js + 1 modules
var inputs = __webpack_require__(6593);
// EXTERNAL MODULE: ./gitlab/place.js + 1 modules
var gitlab_place = __webpack_require__(3835);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
;// CONCATENATED MODULE: ./gitlab/scopes.js

// https://docs.gitlab.com/user/project/deploy_tokens/#scope
const OF_DEPLOY_TOKENS = [
    ...[
        'read_repository',
        'read_registry',
        'write_registry',
        'read_package_registry',
        'write_package_registry',
    ],
    ...['read_virtual_registry', 'write_virtual_registry'],
];
// https://docs.gitlab.com/security/tokens/access_token_scopes/
const OF_PROJECTS = [
    ...['api', 'read_api', 'read_repository', 'write_repository', 'read_registry', 'write_registry'],
    ...['create_runner', 'manage_runner', 'ai_features', 'k8s_proxy', 'self_rotate'],
];
const OF_GROUPS = [...OF_PROJECTS, 'read_virtual_registry', 'write_virtual_registry'];
/** GitLab's roles and their numbers: https://docs.gitlab.com/api/access_requests/#valid-access-levels. */
const LEVELS = {
    guest: 10,
    planner: 15,
    reporter: 20,
    developer: 30,
    maintainer: 40,
    owner: 50,
};
/** Reads `scopes` and `access-level`: a deploy token, where that can have all the scopes and no role was named. */
function parseScopes({ scopes: text, level, of, }, report) {
    const scopes = [...new Set(text.toLowerCase().split(/[\s,]+/))].filter(Boolean);
    const known = of === 'group' ? OF_GROUPS : OF_PROJECTS;
    const allowed = [...new Set([...known, ...OF_DEPLOY_TOKENS])];
    if (scopes.length === 0)
        report('input-invalid', `scopes: found nothing; allowed are ${allowed.join(', ')}`);
    const unknown = scopes.filter((scope) => !allowed.includes(scope));
    for (const scope of unknown)
        report('input-invalid', `scopes: found ${(0,problems/* quoted */.T)(scope)}${didYouMean(scope, allowed)}; allowed are ${allowed.join(', ')}`);
    const number = level === '' ? undefined : levelOf(level, report);
    if (level === '' && scopes.every((scope) => OF_DEPLOY_TOKENS.includes(scope)))
        return { scopes, token: { kind: 'deploy' } };
    const odd = scopes.filter((scope) => !known.includes(scope) && !unknown.includes(scope));
    if (odd.length > 0) {
        const others = scopes.filter((scope) => !OF_DEPLOY_TOKENS.includes(scope));
        const why = others.length > 0
            ? `${others.join(', ')} of access tokens alone`
            : 'a deploy token has no access-level';
        report('inputs-conflict', `scopes: ${odd.join(', ')} is of deploy tokens alone, and ${why}; use a step for each`);
    }
    const levelName = level === ''
        ? scopes.every((scope) => scope.startsWith('read_'))
            ? 'reporter'
            : 'developer'
        : level.toLowerCase();
    return { scopes, token: { kind: 'access', level: number ?? LEVELS[levelName] ?? 0, levelName } };
}
/** What git can do with the scopes. */
function gitUseOf(scopes) {
    if (scopes.some((scope) => scope === 'write_repository' || scope === 'api'))
        return 'push';
    return scopes.includes('read_repository') ? 'fetch' : 'nothing';
}
function levelOf(text, report) {
    const name = text.toLowerCase();
    const level = Object.hasOwn(LEVELS, name) ? LEVELS[name] : undefined;
    if (level === undefined) {
        // As GitLab's API has them.
        const meant = Object.keys(LEVELS).find((each) => String(LEVELS[each]) === text);
        const hint = meant ? `, did you mean ${meant}?` : '';
        report('input-invalid', `access-level: found ${(0,problems/* quoted */.T)(text)}${hint}; allowed is ${Object.keys(LEVELS).join(', ')}`);
    }
    return level;
}
function didYouMean(scope, allowed) {
    const plain = scope.replaceAll('-', '_').replace(/_?(?:repo|repos|repositories)$/, '_repository');
    return allowed.includes(plain) ? `, did you mean ${plain}?` : '';
}

;// CONCATENATED MODULE: ./gitlab/inputs.js




const OURS = [
    ...['token', 'project', 'group', 'scopes', 'access-level', 'gitlab-url', 'setup-git'],
    ...['skip-token-revoke', 'summary'],
];
/** What people, and other actions, call some of them. */
const OTHERS = {
    ...{
        pat: 'token',
        'parent-token': 'token',
        'gitlab-token': 'token',
        'private-token': 'token',
        'access-token': 'token',
    },
    ...{
        repository: 'project',
        repo: 'project',
        'project-id': 'project',
        'project-path': 'project',
        'group-id': 'group',
    },
    ...{ scope: 'scopes', permissions: 'scopes', role: 'access-level', level: 'access-level' },
    ...{
        url: 'gitlab-url',
        host: 'gitlab-url',
        'gitlab-host': 'gitlab-url',
        'skip-revoke': 'skip-token-revoke',
    },
};
/** Reads all inputs. Throws one Failure that holds every problem found, before any request. */
async function readGitLabInputs(runtime) {
    const { text, flag, summary, report, settle } = (0,inputs/* readAsked */.v)(runtime, OURS, OTHERS);
    const parent = await (0,hosts_parent/* parseParent */.o)('token', text('token'), { ...runtime, report });
    const kind = parent?.kind === 'held' ? kindOf(text('token')) : undefined;
    if (kind)
        report('input-invalid', `token: found ${kind}, which can make no other token; allowed is a personal access token, best of a service account`);
    const place = (0,gitlab_place/* parsePlace */.D)(text, report);
    const { target } = place;
    const asked = { scopes: text('scopes'), level: text('access-level'), of: target.kind };
    const { scopes, token } = parseScopes(asked, report);
    const skipTokenRevoke = flag('skip-token-revoke');
    const setUp = flag('setup-git');
    const use = gitUseOf(scopes);
    if (setUp && !target.isPath)
        report('inputs-conflict', `setup-git and the ID of a ${target.kind} exclude each other: git knows paths alone; name ${target.kind} by its path`);
    if (setUp && use === 'nothing' && scopes.length > 0)
        report('inputs-conflict', 'setup-git needs a scope for repositories: read_repository to fetch, write_repository to push');
    await settle();
    if (!parent)
        throw new Error('a token that is missing is a problem');
    const git = !setUp || use === 'nothing' ? 'untouched' : use;
    return { ...place, parent, scopes, token, git, skipTokenRevoke, summary };
}
/** What a token is that is none of a person, by GitLab's default prefixes (https://docs.gitlab.com/security/tokens/). */
function kindOf(token) {
    const [, name] = KINDS.find(([prefix]) => prefix.test(token)) ?? [];
    return name;
}
const KINDS = [
    [/^gldt-/, 'a deploy token'],
    [/^glptt-/, 'a pipeline trigger token'],
    [/^glcbt-/, 'the token of a CI job'],
    [/^glrt-/, 'the token of a runner'],
    [/^(?:gh[a-z]_|github_pat_)/, 'a token of GitHub'],
];

// EXTERNAL MODULE: ./failures/failure.js
var failures_failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./hosts/ask.js
var ask = __webpack_require__(1677);
// EXTERNAL MODULE: ./hosts/host.js
var host = __webpack_require__(1612);
// EXTERNAL MODULE: ./runtime/masks.js
var masks = __webpack_require__(5834);
// EXTERNAL MODULE: ./runtime/secret.js + 1 modules
var secret = __webpack_require__(3366);
// EXTERNAL MODULE: ./runtime/time.js
var time = __webpack_require__(8954);
;// CONCATENATED MODULE: ./gitlab/made-token.js




/** Of access tokens: GitLab takes any name that is not blank. */
const ANY_USERNAME = 'oauth2';
/** Checks what GitLab answered against what was asked for. Answers a Failure when the token must not be handed over. */
function checkAnswer(data, asked) {
    const { id, scopes, access_level: level, username, token } = data;
    const endsAt = endIn(data.expires_at, asked.kind);
    const odd = [
        ...(Number.isSafeInteger(id) && Number(id) > 0 ? [] : ['id']),
        ...((0,host/* isToken */.sg)(token) ? [] : ['token']),
        ...(Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string') ? [] : ['scopes']),
        ...(asked.kind === 'deploy' || typeof level === 'number' ? [] : ['access_level']),
        ...(asked.kind === 'access' || isUsername(username) ? [] : ['username']),
        ...(endsAt === undefined ? ['expires_at'] : []),
    ];
    if (odd.length > 0)
        return new failures_failure/* Failure */.H('not-the-api', `GitLab's answer has no ${odd.join(', no ')} as its API documents`);
    const granted = scopes;
    const end = endsAt ?? Infinity;
    const role = level;
    const wider = [
        ...granted.filter((scope) => !asked.scopes.includes(scope)).map((scope) => `the scope ${(0,problems/* quoted */.T)(scope)}`),
        ...(asked.level !== undefined && role > asked.level
            ? [`the access level ${role} instead of ${asked.level}`]
            : []),
        ...(end > asked.endsAt + SLACK_MS
            ? [end === Infinity ? 'no end' : `an end at ${(0,time/* timeText */.T)(end)} instead of ${(0,time/* timeText */.T)(asked.endsAt)}`]
            : []),
    ];
    if (wider.length > 0)
        return new failures_failure/* Failure */.H('grant-wider-than-asked', `GitLab granted more than was asked: ${wider.join(', ')}`);
    const lacks = [
        ...asked.scopes.filter((scope) => !granted.includes(scope)).map((scope) => `the scope ${scope}`),
        ...(asked.level !== undefined && role < asked.level
            ? [`the access level ${asked.level}: it has ${role}`]
            : []),
        ...(end < asked.endsAt - SLACK_MS
            ? [`an end at ${(0,time/* timeText */.T)(asked.endsAt)}: it ends at ${(0,time/* timeText */.T)(end)}`]
            : []),
    ];
    return {
        id: id,
        username: asked.kind === 'deploy' ? String(username) : ANY_USERNAME,
        expiresAt: (0,time/* timeText */.T)(end),
        lacks,
    };
}
const SLACK_MS = 1_000; // parts of a second may be rounded
/** As git, and a line of its credentials, can carry it. */
const isUsername = (value) => typeof value === 'string' && /^[\w.+@-]{1,255}$/.test(value);
/** When a token ends, by GitLab's word, in milliseconds since 1970: never, where GitLab says null; nothing for what is no time. */
function endIn(value, kind) {
    if (value === null)
        return Infinity;
    if (typeof value !== 'string')
        return undefined;
    const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
    if (!isDate &&
        !(kind === 'deploy' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:?\d\d)$/.test(value)))
        return undefined;
    const time = Date.parse(value);
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./gitlab/revoke-token.js
var revoke_token = __webpack_require__(6618);
// EXTERNAL MODULE: ./gitlab/service.js
var service = __webpack_require__(7649);
;// CONCATENATED MODULE: ./gitlab/token-request.js

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LEAST_MS = 6 * HOUR_MS; // as long as a job on GitHub's own runners may take
/**
 * What is asked for at this time. A deploy token ends to the second. The end of an access token is a date, which counts from
 * its 00:00 UTC on: the first one that leaves six hours.
 */
function tokenRequest({ target, scopes, token }, { env, now }) {
    const name = nameOf(env);
    const about = { kind: token.kind, name, scopes };
    if (token.kind === 'deploy') {
        const endsAt = Math.floor((now + LEAST_MS) / 1000) * 1000;
        const body = { name, scopes, expires_at: (0,time/* timeText */.T)(endsAt) };
        return { ...about, path: `${target.apiPath}/deploy_tokens`, body, level: undefined, endsAt };
    }
    const endsAt = Math.ceil((now + LEAST_MS) / DAY_MS) * DAY_MS;
    const { level } = token;
    const description = 'Made by mint-app-token for one job on GitHub; revoked when that ends.';
    const body = { name, description, scopes, access_level: level, expires_at: (0,time/* timeText */.T)(endsAt).slice(0, 10) };
    return { ...about, path: `${target.apiPath}/access_tokens`, body, level, endsAt };
}
/** By which people find the run: the repository and the ID of the run, and which try that was. */
function nameOf({ GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, }) {
    const parts = [
        'mint-app-token',
        repository,
        run && `run ${run}`,
        attempt && attempt !== '1' && `attempt ${attempt}`,
    ];
    return parts
        .filter(Boolean)
        .join(' ')
        .replaceAll(/[^\x20-\x7e]/g, '?')
        .slice(0, 250);
}

;// CONCATENATED MODULE: ./gitlab/mint-token.js










/** Has GitLab make a token: masked, kept for post and checked. One that may not be handed over is revoked at once. */
async function mintToken(context) {
    const { inputs, runtime } = context;
    const now = runtime.now();
    const asked = tokenRequest(inputs, { env: runtime.env, now });
    try {
        return await requestToken(asked, now, context);
    }
    catch (error) {
        const skew = error instanceof failures_failure/* Failure */.H && error.code === 'expiry-not-allowed' ? skewIn(error, now) : undefined;
        if (skew === undefined)
            throw error;
        runtime.log.warning(`The end that was asked for does not fit GitLab's clock. By that it is ${(0,time/* timeText */.T)(now + skew)}, by this machine's ${(0,time/* timeText */.T)(now)}; GitLab is asked once more, by its own. Set the clock of the runner's machine.`, "This machine's clock is wrong");
        const theirNow = now + skew;
        return requestToken(tokenRequest(inputs, { env: runtime.env, now: theirNow }), theirNow, context);
    }
}
const TOLERATED_SKEW_MS = 60_000;
/** GitLab's clock minus ours, where that is enough to explain a refusal. */
function skewIn({ cause }, now) {
    const skew = (0,host/* skewOf */.Me)(cause.headers, now);
    return skew !== undefined && Math.abs(skew) > TOLERATED_SKEW_MS ? skew : undefined;
}
async function requestToken(asked, now, context) {
    const { inputs, parent, sender, runtime } = context;
    const { apiUrl } = inputs;
    const { data, headers } = await (0,ask/* askHost */.w)({
        host: service/* gitLab */.w,
        sender,
        request: {
            method: 'POST',
            url: `${apiUrl}/${asked.path}`,
            headers: { 'private-token': parent.reveal(), 'content-type': 'application/json' },
            body: JSON.stringify(asked.body),
            effect: 'creates',
        },
        secrets: [parent],
        lost: `A token by the name "${asked.name}" may be there all the same; it lives until ${(0,time/* timeText */.T)(asked.endsAt)} at most`,
        explain: async (refusal) => {
            const { explainRefusal } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 9854));
            return explainRefusal(refusal, inputs);
        },
    });
    const token = secretIn(data, runtime);
    const answered = endOf(checkAnswer(data, asked), { headers, now });
    const { sealOf } = await __webpack_require__.e(/* import() | seal */ 656).then(__webpack_require__.bind(__webpack_require__, 9253));
    const kept = keptOf(data, {
        asked,
        apiUrl,
        token,
        sealOf: (id) => sealOf(parent, { path: asked.path, id }),
    });
    const verdict = runtime.cancellation.requested()
        ? new failures_failure/* Failure */.H('job-cancelled', 'The job was cancelled while the token was made')
        : answered;
    const forget = kept && tryToKeep(kept, context);
    if (token && forget && !(forget instanceof failures_failure/* Failure */.H) && !(verdict instanceof failures_failure/* Failure */.H))
        return { token, ...verdict };
    const failure = verdict instanceof failures_failure/* Failure */.H ? verdict : forget instanceof failures_failure/* Failure */.H ? forget : notKept();
    throw await withdraw(failure, { kept, forget, asked, context });
}
const notKept = () => new failures_failure/* Failure */.H('not-the-api', "GitLab's answer has no token as its API documents");
const MOST_SKEW_MS = 3_600_000; // of the six hours, five are left
/** Refuses a token that is dead by GitLab's clock, or whose end was asked for by a clock that is far from GitLab's. */
function endOf(checked, { headers, now }) {
    if (checked instanceof failures_failure/* Failure */.H)
        return checked;
    const skew = (0,host/* skewOf */.Me)(headers, now) ?? 0;
    const { expiresAt } = checked;
    if (Date.parse(expiresAt) > now + skew && Math.abs(skew) <= MOST_SKEW_MS)
        return checked;
    const happened = `GitLab made a token that ends at ${expiresAt}, and by its clock it is ${(0,time/* timeText */.T)(now + skew)}`;
    return new failures_failure/* Failure */.H('expiry-not-allowed', happened, { cause: { headers } });
}
/** The token in an answer, masked as git, registries and headers have it; nothing where there is none. */
function secretIn({ token, username }, { maskedSecret }) {
    if (typeof token !== 'string' || token === '')
        return undefined;
    const names = [ANY_USERNAME, ...((0,host/* isToken */.sg)(username) ? [username] : [])];
    return maskedSecret(token, (text) => names.flatMap((name) => (0,masks/* formsOfToken */.Oz)(text, name)));
}
/** What ends the token, whatever else the answer holds; nothing where nothing can. */
function keptOf({ id, expires_at: ends }, { asked, apiUrl, token, sealOf, }) {
    const number = Number.isSafeInteger(id) && Number(id) > 0 ? Number(id) : undefined;
    const canEndItself = asked.kind === 'access' && token !== undefined && (0,host/* isToken */.sg)(token.reveal());
    if (number === undefined && !canEndItself)
        return undefined;
    const end = endIn(ends, asked.kind) ?? asked.endsAt;
    const expiresAt = end === Infinity ? 'somebody revokes it' : (0,time/* timeText */.T)(end);
    const { kind, path } = asked;
    const seal = sealOf(number);
    const about = { provider: 'gitlab', kind, id: number, seal, apiUrl, path, expiresAt };
    return { ...about, ...(canEndItself && { token }) };
}
function tryToKeep(kept, { keep }) {
    // Post knows an access token by itself.
    if (kept.kind === 'access' && !kept.token)
        return () => undefined;
    try {
        return keep(kept);
    }
    catch (cause) {
        return (0,failures_failure/* cannotKeep */.x)(cause);
    }
}
/** Revokes a token that may not be handed over, and adds to the failure what became of it. */
async function withdraw(failure, { kept, forget, asked, context: { sender, parent, runtime, inputs }, }) {
    if (!kept)
        return failure.with(`If GitLab made a token, it is named "${asked.name}" and cannot be revoked from here. It lives until ${(0,time/* timeText */.T)(asked.endsAt)}, by what was asked`);
    const ending = {
        sender,
        parent: () => Promise.resolve(parent),
        log: runtime.log,
        target: inputs.target.name,
    };
    const alive = await (0,revoke_token/* endToken */.F)(kept, ending);
    if (!alive) {
        if (typeof forget === 'function')
            forget();
        return failure.with('The token is revoked');
    }
    runtime.log.info(alive.toString());
    const then = typeof forget === 'function' ? ' yet: post tries again' : '';
    return failure.with(`The token could not be revoked${then}. It lives until ${kept.expiresAt}`);
}

;// CONCATENATED MODULE: ./gitlab/main.js







const BUDGET_MS = 60_000;
/** The main step for GitLab: inputs \u2192 parent \u2192 token \u2192 masked, kept for post, checked, handed over. */
async function mintForGitLab(runtime) {
    const inputs = await readGitLabInputs(runtime);
    const sender = (0,transport_sender/* httpSender */.C)(runtime, BUDGET_MS);
    const connecting = sender.connectAhead(inputs.apiUrl);
    const parent = await (0,hosts_parent/* readParent */.b)(inputs.parent, { sender, runtime });
    await connecting;
    const keeper = (0,state/* tokenKeeper */.i6)(runtime);
    const made = await mintToken({ inputs, parent, sender, runtime, keep: keeper.keep });
    publish(made, inputs, runtime);
    if (inputs.git !== 'untouched')
        await setUpGit(made, inputs, runtime);
    if (inputs.skipTokenRevoke)
        keeper.leaveAlive();
}
function publish(made, inputs, { setOutput, log, writeSummary }) {
    const { token, username, expiresAt, id, lacks } = made;
    const outputs = { token, username, 'expires-at': expiresAt, 'token-id': String(id) };
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, value);
    const { target, scopes, webUrl, token: asked, summary } = inputs;
    const role = asked.kind === 'access' ? asked.levelName : 'none: a deploy token';
    const kind = asked.kind === 'access' ? `an access token as ${role}` : 'a deploy token';
    log.info(`Made ${kind} for ${target.kind} ${target.name} on ${webUrl} (ID ${id}), with ${scopes.join(', ')}, until ${expiresAt}`);
    if (lacks.length > 0)
        log.warning(`The token for ${target.name} lacks what was asked for: ${lacks.join('; ')}.`, 'The token may do less than was asked');
    if (summary === 'always')
        writeSummary((0,hosts_summary/* tokenTable */.K)('GitLab token', {
            for: target.name,
            scopes: scopes.join('<br>'),
            role,
            ID: String(id),
            expires: expiresAt,
        }));
}
async function setUpGit({ token, username }, { webUrl, target, git }, runtime) {
    const { useToken } = await Promise.all(/* import() | git */[__webpack_require__.e(163), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 2895));
    const of = target.kind === 'project' ? { repository: target.name } : { owner: target.name };
    const altSsh = webUrl === gitlab_place/* GITLAB_URL */.E ? 'altssh.gitlab.com' : undefined;
    await useToken({ webUrl, altSsh, pages: '.gitlab', username, token, ...of, isReadOnly: git === 'fetch' }, runtime);
}


/***/ }),

/***/ 3835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ GITLAB_URL),
  D: () => (/* binding */ parsePlace)
});

// EXTERNAL MODULE: ./hosts/address.js
var hosts_address = __webpack_require__(8520);
// EXTERNAL MODULE: ./failures/problems.js
var problems = __webpack_require__(8796);
;// CONCATENATED MODULE: ./gitlab/target.js

// As https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/gitlab/path_regex.rb has them, `acme/.github` among them.
const SEGMENT = /^(?!-|\.\.?$)[\w.-]{1,255}(?<!\.git|\.atom|\.)$/i;
/** Reads `project` and `group`, of which one is given. */
function parseTarget({ project, group }, report) {
    if (project && group)
        report('inputs-conflict', 'project and group exclude each other: a token is for one of them');
    else if (!project && !group)
        report('input-invalid', 'project: found nothing, nor in group; name the project (GROUP/NAME or its ID) or the group');
    const kind = group && !project ? 'group' : 'project';
    const name = nameIn(kind, kind === 'group' ? group : project, report);
    const isPath = !/^\d+$/.test(name);
    return { kind, name, isPath, apiPath: `${kind}s/${encodeURIComponent(name)}` };
}
function nameIn(kind, text, report) {
    if (text === '' || /^\d{1,19}$/.test(text))
        return text;
    const invalid = (found) => {
        const form = kind === 'project'
            ? 'GROUP/NAME, with its subgroups, or the ID'
            : 'GROUP, with the groups above it, or the ID';
        report('input-invalid', `${kind}: found ${found}; allowed is ${form}`);
        return text;
    };
    if (/^\w+:\/\/|@/.test(text))
        return invalid('a URL');
    const path = text.replace(/^\/|\/$|\.git$/g, '');
    const segments = path.split('/');
    const least = kind === 'project' ? 2 : 1;
    if (segments.length < least || segments.length > 25 || !segments.every((each) => SEGMENT.test(each)))
        return invalid((0,problems/* quoted */.T)(text));
    if (path !== text)
        report('understood', `${kind}: ${(0,problems/* quoted */.T)(text)} is understood as ${path}`);
    return path;
}

;// CONCATENATED MODULE: ./gitlab/place.js


const GITLAB_URL = 'https://gitlab.com';
/** Reads `gitlab-url`, `project` and `group`. The address of the API itself is understood as well. */
function parsePlace(text, report) {
    const address = text('gitlab-url').replace(/\/api\/v\d\/?$/, '') || GITLAB_URL;
    const webUrl = (0,hosts_address/* parseAddress */.o)('gitlab-url', address, { example: GITLAB_URL, report });
    const target = parseTarget({ project: text('project'), group: text('group') }, report);
    return { webUrl, apiUrl: `${webUrl}/api/v4`, target };
}


/***/ }),

/***/ 6618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ endToken)
/* harmony export */ });
/* harmony import */ var _hosts_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1612);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);


/**
 * Sees to the end of a token, and tells of it: an access token ends itself, whatever its scopes, and a deploy token is
 * deleted by the parent. Where an access token is not let, the parent deletes that as well. Answers why the token lives on,
 * if it does; it never throws.
 */
async function endToken(kept, ending) {
    const { sender, parent, log, target } = ending;
    const { apiUrl, path, kind, token, id } = kept;
    const used = [];
    const ask = (url, credential) => {
        used.push(credential);
        return sender
            .to(_service_js__WEBPACK_IMPORTED_MODULE_0__/* .gitLab */ .w)({
            method: 'DELETE',
            url,
            headers: { 'private-token': credential.reveal() },
            effect: 'revokes',
        })
            .catch((error) => ({ error }));
    };
    const byParent = async () => {
        try {
            const deleter = await parent();
            const { checkSeal } = await __webpack_require__.e(/* import() | seal */ 656).then(__webpack_require__.bind(__webpack_require__, 9253));
            checkSeal(deleter, kept);
            return await ask(`${apiUrl}/${path}/${id}`, deleter);
        }
        catch (error) {
            return { error };
        }
    };
    let ended = token ? await ask(`${apiUrl}/personal_access_tokens/self`, token) : await byParent();
    // Whether it is an answer of GitLab's own, and not that the token is gone already.
    const isRefused = 'status' in ended && (0,_hosts_host_js__WEBPACK_IMPORTED_MODULE_1__/* .objectIn */ .D7)(ended.body) && ended.status >= 400 && ended.status !== 401;
    if (token && id !== undefined && isRefused)
        ended = await byParent();
    if ('status' in ended && ended.status === 204) {
        log.info(`Revoked the ${kind} token for ${target}`);
        return undefined;
    }
    const { explainRevocation } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 4898));
    return explainRevocation(kept, ended, { ...ending, secrets: used });
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ gitLab)
/* harmony export */ });
/** What the transport has to know of GitLab's API, and what its refusals say: https://docs.gitlab.com/api/rest/. */
const gitLab = {
    name: 'GitLab',
    headers: { accept: 'application/json' },
    requestIdOf: (headers) => {
        const id = headers['x-request-id'] ?? '';
        return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
    },
    // By Retry-After, which the transport reads, or this: seconds since 1970, often left out.
    limitOf: ({ status, headers }) => {
        if (status !== 429)
            return undefined;
        const reset = headers['ratelimit-reset'] ?? '';
        return { endsAt: /^\d{1,12}$/.test(reset) ? Number(reset) * 1000 : undefined };
    },
    wordsOf: (data) => ['message', 'error', 'error_description', 'scope'].flatMap((name) => wordsIn(data, name)).join('; '),
};
/** A text, or what Rails says of each attribute: `{"expires_at": ["can't be blank"]}`. */
function wordsIn(data, name) {
    const value = data[name];
    if (value === undefined || value === null || value === '')
        return [];
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    return [name === 'scope' ? `scope: ${words}` : words];
}


/***/ }),

/***/ 8520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _transport_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8706);

const MAX_LENGTH = 2_000;
/** The address of a host, without a trailing slash. Reports what is none; the text is not repeated, as it may hold a password. */
function parseAddress(input, text, { example, report }) {
    const problem = problemWith((0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSlash */ .mW)(text), example);
    if (problem) {
        report('input-invalid', `${input}: ${problem}`);
        return example;
    }
    const { origin, pathname } = new URL(text);
    return (0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSlash */ .mW)(origin + pathname);
}
function problemWith(text, example) {
    if (text.length > MAX_LENGTH)
        return `found ${text.length} characters; allowed are ${MAX_LENGTH}`;
    if (!URL.canParse(text))
        return `this is not a URL; expected something like ${example}`;
    const url = new URL(text);
    const { protocol, hostname, username, password, search, hash, pathname } = url;
    if (protocol !== 'https:' && protocol !== 'http:')
        return `found the protocol "${protocol}"; allowed is https:`;
    if (username || password || search || hash || /[?#@]/.test(text))
        return 'a user name, a password, a query or a fragment is not allowed in it';
    if (!/^[\w./~-]*$/.test(pathname))
        return 'its path has characters that the path of a host does not have';
    if (protocol === 'http:' && !(0,_transport_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url))
        return `http:// would send credentials in the clear to ${hostname}; use https://`;
    return undefined;
}


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ askHost)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/** Asks a host for something that is made, and answers its JSON. Throws a Failure that says why nothing was made. */
async function askHost(question) {
    const { host, sender, request } = question;
    const outcome = await sender
        .to(host)(request)
        .catch((error) => ({ error }));
    if ('status' in outcome && outcome.status >= 200 && outcome.status < 300) {
        const data = (0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .objectIn */ .D7)(outcome.body);
        if (data)
            return { data, headers: outcome.headers };
    }
    const { failureOfOutcome } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 8628));
    throw await failureOfOutcome(outcome, question);
}


/***/ }),

/***/ 1612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   Me: () => (/* binding */ skewOf),
/* harmony export */   sg: () => (/* binding */ isToken)
/* harmony export */ });
/** An answer's JSON object; nothing when it is anything else. */
function objectIn(body) {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}
/** The host's clock minus ours, in milliseconds, by the Date of its answer; nothing where that has none. */
function skewOf(headers, now) {
    const theirs = Date.parse(headers.date ?? '');
    return Number.isNaN(theirs) ? undefined : theirs - now;
}
/** What a header, git's configuration and a line of a file can carry as it is: the form of tokens, whatever they hold. */
const isToken = (text) => typeof text === 'string' && /^[!-~]{1,4096}$/.test(text);


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readAsked)
});

// EXTERNAL MODULE: ./failures/problems.js
var failures_problems = __webpack_require__(8796);
;// CONCATENATED MODULE: ./inputs/flag.js

/** Reads an input that is true or false; empty is false. What is not allowed is reported, and counts as false. */
function parseFlag(name, value, report) {
    if (/^(true|false|)$/i.test(value))
        return value.toLowerCase() === 'true';
    report('input-invalid', `${name}: found ${(0,failures_problems/* quoted */.T)(value)}; allowed is true or false`);
    return false;
}

// EXTERNAL MODULE: ./inputs/source.js
var source = __webpack_require__(4787);
// EXTERNAL MODULE: ./inputs/summary-mode.js
var summary_mode = __webpack_require__(4102);
;// CONCATENATED MODULE: ./hosts/inputs.js




/** Begins to read the inputs: those of these names, and `others` are what people may call them instead. */
function readAsked({ env, log }, ours, others) {
    const { text, names } = (0,source/* runnerInputs */.a)(env);
    const problems = [];
    const understood = [];
    const report = (code, found, fix) => {
        if (code === 'understood')
            understood.push(found);
        else
            problems.push({ code, text: found, fix });
    };
    return {
        text,
        report,
        flag: (name) => parseFlag(name, text(name), report),
        summary: (0,summary_mode/* parseSummaryMode */.l)(text('summary'), report),
        settle: async () => {
            const strays = names().filter((name) => !ours.includes(name) && text(name) !== '');
            if (strays.length > 0) {
                const { reportOtherNames } = await __webpack_require__.e(/* import() | refused */ 417).then(__webpack_require__.bind(__webpack_require__, 8295));
                reportOtherNames(strays, { ours, others }, report);
            }
            if (problems.length > 0)
                throw (0,failures_problems/* failureOf */.g)(problems);
            if (understood.length > 0)
                log.notice(understood.join('\n'), 'Inputs that were understood');
        },
    };
}


/***/ }),

/***/ 4070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readParent),
/* harmony export */   o: () => (/* binding */ parseParent)
/* harmony export */ });
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1612);

/** How names of secrets in stores begin, as no token does. */
const STORED = /^(?:arn:|projects\/|https?:\/\/|exec:|awskms:|gcpkms:)/i;
/** Reads an input that is a credential, or the name of a secret that holds it. Problems are reported, and never show it. */
async function parseParent(input, text, { env, maskedSecret, report }) {
    if (text === '') {
        report('credentials-missing', `${input} is empty`, EMPTY);
        return undefined;
    }
    if (STORED.test(text)) {
        const { storedParentOf } = await __webpack_require__.e(/* import() | stored */ 578).then(__webpack_require__.bind(__webpack_require__, 5435));
        const name = storedParentOf(input, text, { env, report });
        return name && { kind: 'stored', input, name };
    }
    const secret = maskedSecret(text);
    if ((0,_host_js__WEBPACK_IMPORTED_MODULE_0__/* .isToken */ .sg)(text))
        return { kind: 'held', secret };
    report('input-invalid', `${input}: found a text with white space or other characters in it that no token has`);
    return undefined;
}
const EMPTY = 'Check the name of the secret, and that this run may read it: runs for pull requests from forks may read none, and ' +
    "Dependabot's runs have secrets of their own.";
/** The credential itself; out of its store, where it lies in one. */
async function readParent(parent, world) {
    if (parent.kind === 'held')
        return parent.secret;
    const { readStoredParent } = await __webpack_require__.e(/* import() | stored */ 578).then(__webpack_require__.bind(__webpack_require__, 5435));
    return readStoredParent(parent, world);
}


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ tokenTable)
/* harmony export */ });
/** The job summary of a sister action's step: a table of one row, never a token. */
function tokenTable(title, row) {
    const names = Object.keys(row);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        `### ${title}`,
        '',
        line(names),
        line(names.map(() => '---')),
        line(Object.values(row)),
        '',
        '',
    ].join('\n');
}


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oz: () => (/* binding */ formsOfToken)
/* harmony export */ });
/* unused harmony exports formsOfKey, formsOfFile */
// The forms in which a secret shows in later logs. The runner looks for what it was told in some encodings, base64 among
// them (actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs), but always with the last group as it is when nothing
// follows, and never across a line break. Other runners look for the plain text alone.
const LINE = 76; // where `base64`, MIME and most others wrap
const PIECE = 16; // four groups: 96 bits of a token
const PIECES = 4;
const DISTANCE = 20;
/** What a token is masked as besides itself: as git sends it with a user name, and inside of any text in base64. */
function formsOfToken(token, username = 'x-access-token') {
    const login = `${username}:`;
    const sent = Buffer.from(login + token).toString('base64');
    const cores = alignmentsOf(token);
    // Wrapped: whole lines where the token, or the login before it, begins the text; else no line without a hidden piece.
    const wrapped = [token, login + token].map((text) => coreOf(text)).filter((core) => core.length > LINE);
    const forms = [
        sent,
        ...cores,
        ...cores.map(urlSafe),
        ...wrapped.flatMap(linesOf),
        ...cores.flatMap(piecesOf),
    ];
    return unique(forms);
}
/** What a key's PEM is masked as besides its lines, which hide its base64 on one line as well: wrapped elsewhere, in base64url. */
function formsOfKey(pem) {
    const body = pem.replace(/-----.*-----|\s/g, '');
    return unique([...linesOf(body), urlSafe(body.replace(/=+$/, ''))]);
}
/** What the file that GitHub gives out is masked as, as a whole in base64: by itself, wrapped, and inside of another text. */
function formsOfFile(pem) {
    const file = coreOf(pem.trim());
    // The runner looks for a line's base64 from its second byte by itself: those 63 make whole groups.
    const lines = pem.split('\n').filter((line) => line.length > 8 && !line.startsWith('-----'));
    return unique([file, ...linesOf(file), ...lines.flatMap((line) => [coreOf(line), coreOf(line, 2)])]);
}
/** The base64 of a text without the group that what follows would change. */
function coreOf(text, from = 0) {
    const bytes = Buffer.from(text).subarray(from);
    return bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
}
/** What every base64 of a text has in it that holds this one: it begins at one of three places in a group. */
const alignmentsOf = (text) => [0, 1, 2].map((from) => coreOf(text, from));
const urlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');
const linesOf = (base64) => base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
/**
 * Some pieces of the end, which is the part that nobody can guess. The distance between them is such that the end of a line
 * of 76 cuts one of them at most, and one of 64 two.
 */
function piecesOf(base64) {
    const count = Math.min(PIECES, Math.floor(base64.length / PIECE));
    const step = base64.length < PIECES * DISTANCE ? PIECE : DISTANCE;
    const start = base64.length - (count - 1) * step - PIECE;
    return Array.from({ length: count }, (_, at) => base64.slice(start + at * step, start + at * step + PIECE));
}
/** Each once, but for what is so short that it would black out the log. */
const unique = (forms) => [...new Set(forms)].filter((form) => form.length >= 12);


/***/ })

};
;