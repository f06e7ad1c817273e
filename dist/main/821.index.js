"use strict";
exports.id = 821;
exports.ids = [821];
exports.modules = {

/***/ 5934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZZ: () => (/* binding */ pageOf),
/* harmony export */   rC: () => (/* binding */ settingsPage),
/* harmony export */   yU: () => (/* binding */ organizationSettingsPage)
/* harmony export */ });
/** The address of a page; nothing where the environment does not tell it. */
function pageOf(page, env) {
    switch (page) {
        case 'workflow':
            return workflowPage(env);
        case 'secrets':
            return settingsPage('secrets/actions', env);
        case 'runners':
            return settingsPage('actions/runners', env);
        case 'run': {
            const { GITHUB_RUN_ID: run = '' } = env;
            return /^\d+$/.test(run) ? ofRepository(`actions/runs/${run}`, env) : undefined;
        }
        case 'issues': {
            const { GITHUB_ACTION_REPOSITORY: repository } = env;
            return repository ? `${serverOf(env)}/${repository}/issues` : undefined;
        }
    }
}
/** A settings page of the repository that the workflow runs in, such as `secrets/actions`. */
function settingsPage(path, env) {
    return ofRepository(`settings/${path}`, env);
}
/** A settings page of the account which that repository belongs to, if that is an organization. */
function organizationSettingsPage(path, env) {
    const [owner] = repositoryOf(env)?.split('/') ?? [];
    return owner && `${serverOf(env)}/organizations/${owner}/settings/${path}`;
}
function ofRepository(path, env) {
    const repository = repositoryOf(env);
    return repository && `${serverOf(env)}/${repository}/${path}`;
}
/**
 * The workflow file of this run: of the branch, where it can be edited, else of the commit. In a reusable workflow the
 * runner names the caller's.
 */
function workflowPage(env) {
    const { GITHUB_WORKFLOW_REF: reference = '', GITHUB_WORKFLOW_SHA: sha } = env;
    const [, repository, path = '', ref = ''] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@(.+)$/.exec(reference) ?? [];
    const at = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : sha;
    return repository && at
        ? `${serverOf(env)}/${repository}/blob/${encodeURI(at)}/${encodeURI(path)}`
        : undefined;
}
const repositoryOf = ({ GITHUB_REPOSITORY: name = '' }) => /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;
const serverOf = ({ GITHUB_SERVER_URL: server }) => (server || 'https://github.com').replace(/\/+$/, '');


/***/ }),

/***/ 4147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMissingCredentials: () => (/* binding */ explainMissingCredentials),
/* harmony export */   q: () => (/* binding */ forkOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2818);
/* harmony import */ var _failures_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5934);
/* harmony import */ var _runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2775);
// Loaded only when a credential is empty, the likeliest failure of all: says why, as far as the run shows it.



/**
 * Says which credentials are empty and, where the event or the names of the inputs show it, why. The runner shows no more:
 * neither whether the job is one of a reusable workflow (the event is the caller's, actions/runner#3146), nor its
 * environment, nor what is written behind `secrets.`; so for those it says where to look.
 */
function explainMissingCredentials(evidence) {
    const found = `${evidence.empty.join(' and ')}: found nothing`;
    const reason = misspeltName(evidence) ?? reasonInEvent(evidence);
    if (reason)
        return { text: `${found}${reason.text}`, fix: reason.fix };
    return {
        text: `${found}, which is how a secret or a variable looks that does not exist or that this run may not see`,
        fix: evidence.empty.includes('private-key') ? lookForSecret(evidence) : lookForId(evidence),
    };
}
function misspeltName({ empty, inputNames, env }) {
    const slips = empty.flatMap((credential) => {
        const isSlip = SLIPS[credential];
        return inputNames
            .filter((name) => !OURS.has(name) && isSlip(name.replaceAll('_', '-')))
            .map((name) => ({ name, meant: meantBy(name, credential) }));
    });
    if (slips.length === 0)
        return undefined;
    const list = slips.map(({ name }) => name).join(' and ');
    const cure = slips.map(({ name, meant }) => `${meant} instead of ${name}`).join(', and ');
    return {
        text: `, but the step gives ${list}, which this action does not have`,
        fix: `Write ${cure}, in the workflow file${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)('workflow', env))}.`,
    };
}
const OURS = new Set(['client-id', 'app-id', 'private-key', 'signing-key', 'signing-role']);
/** Whether a name, with dashes, is a slip for a credential: a letter or two, or how other actions call it. */
const SLIPS = {
    'client-id (or app-id)': (name) => /(^|-)(app|application|client|issuer)-?(id|identifier)$/.test(name) || isNear(name, 'client-id'),
    'private-key': (name) => /(^|-)private-?key(-|$)|^(app-|github-app-)?(key|pem)$|^signing-?key$/.test(name) ||
        isNear(name, 'private-key'),
};
const isNear = (name, meant) => name.length < 50 && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, meant) <= 2;
function meantBy(name, credential) {
    if (credential === 'private-key')
        return name.startsWith('signing') ? 'signing-key' : credential;
    return name.includes('app') ? 'app-id' : 'client-id';
}
// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const WITH_DEPENDABOT_SECRETS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'push',
    'create',
    'deployment',
    'deployment_status',
]);
// pull_request_target and workflow_run see the secrets of the base repository.
const WITHOUT_SECRETS_FOR_FORKS = new Set([
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
]);
const FALLBACK = '`fallback-token: ${{ github.token }}`';
function reasonInEvent({ empty, event, env }) {
    if (!event)
        return undefined;
    const { name, actor } = event;
    const lacksSecret = empty.includes('private-key'); // the ID alone is no secret
    if (lacksSecret && actor === 'dependabot[bot]' && WITH_DEPENDABOT_SECRETS.has(name)) {
        return {
            text: "; this run was started by Dependabot, whose runs see only the secrets of Dependabot's own store",
            fix: `Add the secret, by the same name, to Dependabot's store${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPage */ .rC)('secrets/dependabot', env))}; ` +
                `or set ${FALLBACK} for such runs.`,
        };
    }
    const { private: isPrivate, fork, full_name: fullName } = (0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryIn */ .ce)(event);
    const from = WITHOUT_SECRETS_FOR_FORKS.has(name) ? forkOf(event) : undefined;
    if (lacksSecret && from) {
        const allow = isPrivate === true
            ? `; or send secrets to pull requests of forks, under "Fork pull request workflows"${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPage */ .rC)('actions', env))}`
            : '';
        return {
            text: `; this pull request comes from ${from}, whose runs see no secrets unless the repository sends them`,
            fix: `Set ${FALLBACK} for such runs, or leave the step out of them: ` +
                `\`if: github.event.pull_request.head.repo.full_name == github.repository\`${allow}.`,
        };
    }
    if (fork !== true)
        return undefined;
    const here = (0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(fullName) ?? 'this repository';
    return {
        text: `; ${here} is a fork, and the secrets and variables of what it was forked from stay there`,
        fix: 'Leave the job out of forks: `if: ${{ !github.event.repository.fork }}`; or, to run it here, store the credentials ' +
            `of an App of your own${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)('secrets', env))}.`,
    };
}
/** The fork that a pull request comes from, as a message names it: GitHub has nothing in the place of one that is gone. */
function forkOf({ payload }) {
    const { pull_request: pullRequest } = (payload ?? {});
    const head = pullRequest?.head?.repo;
    if (head === null)
        return 'a fork that has been deleted since';
    const [from, to] = [head, pullRequest?.base?.repo].map((each) => (0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryName */ .aR)(each?.full_name));
    return from && to && from !== to ? `the fork ${from}` : undefined;
}
function lookForSecret({ event, env }) {
    const isOfUser = event && (0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryIn */ .ce)(event).owner?.type === 'User';
    const share = at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .organizationSettingsPage */ .yU)('secrets/actions', env));
    return [
        `Look for the name that stands behind \`secrets.\` in the step${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)('secrets', env)) || " in the repository's settings"}. If it is`,
        '- not there: add it, or correct the name in the workflow',
        '- under "Environment secrets": give the job that `environment:`',
        ...(isOfUser
            ? []
            : [`- a secret of the organization that is not listed there: share it with this repository${share}`]),
        `- a variable${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPage */ .rC)('variables/actions', env))}: delete it there, and store it as a secret`,
        '- there, and the step is in a reusable workflow: pass it from the caller, by `secrets:` with its name or `secrets: inherit`',
        `For runs that are not meant to see it, set ${FALLBACK}.`,
    ].join('\n');
}
function lookForId({ env }) {
    return (`See how the ID is stored. A variable${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsPage */ .rC)('variables/actions', env))} is written \`vars.NAME\`, ` +
        `a secret${at((0,_failures_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .pageOf */ .ZZ)('secrets', env))} \`secrets.NAME\`; it is empty where one is written for the other, where ` +
        'the name is wrong, where the job lacks the `environment:` that has it, and in a reusable workflow whose caller does not pass it on.');
}
/** A page in brackets, where it is known. */
const at = (page) => (page ? ` (${page})` : '');


/***/ }),

/***/ 9176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainMissingIdToken: () => (/* binding */ explainMissingIdToken)
/* harmony export */ });
/* harmony import */ var _runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2775);
/* harmony import */ var _missing_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4147);
// Loaded only when a role needs an ID token that the run does not have: says why, as far as the run shows it.


/** Says why a run has no ID token to show: it comes from a fork, which no permission helps, or the job lacks the permission. */
async function explainMissingIdToken() {
    const event = await (0,_runtime_workflow_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowEvent */ .mE)();
    // pull_request_target runs as the base repository, with what the workflow gives it.
    const fork = event && event.name !== 'pull_request_target' ? (0,_missing_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .forkOf */ .q)(event) : undefined;
    const found = 'signing-role: this run has no ID token to show to the key store';
    if (!fork)
        return { text: `${found}; the job lacks the permission id-token: write` };
    return {
        text: `${found}; this pull request comes from ${fork}, whose runs cannot have one`,
        fix: 'Set `fallback-token: ${{ github.token }}` for such runs, or leave the step out of them: ' +
            '`if: github.event.pull_request.head.repo.full_name == github.repository`.',
    };
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