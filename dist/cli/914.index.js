export const id = 914;
export const ids = [914];
export const modules = {

/***/ 8706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   a_: () => (/* binding */ serverNameOf),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/** A URL's host as sockets want it: an IPv6 address without its brackets. */
const addressOf = ({ hostname }) => hostname.replace(/^\[|\]$/g, '');
/** The port that a URL leads to. */
const portOf = ({ port, protocol }) => Number(port) || (protocol === 'https:' ? 443 : 80);
/** The name by which TLS knows a host: Node would take it from the Host header, and an address has none. */
function serverNameOf(url) {
    const host = addressOf(url);
    return /^\d+(\.\d+){3}$|:/.test(host) ? '' : host;
}
/** Whether a URL's host is this very machine. */
function isLoopback({ hostname }) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}


/***/ }),

/***/ 6973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ NetworkError),
/* harmony export */   YK: () => (/* binding */ MAX_BODY_BYTES),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
const MAX_BODY_BYTES = 16 * 1024 * 1024; // the largest answer that is expected has 3 MB
/** What is wrong with an answer that does not end. */
const tooLarge = (host) => `the answer of ${host} is larger than ${MAX_BODY_BYTES} bytes`;
/** No answer came: why, in words that hold no secret. */
class NetworkError extends Error {
    name = 'NetworkError';
    kind;
    /** Trying again would not change it. */
    permanent;
    /** The request had left whole when it went wrong, so the other end may have acted on it. */
    mayHaveActed;
    constructor(kind, message, cause, mayHaveActed = false) {
        super(message, { cause });
        this.kind = kind;
        this.mayHaveActed = mayHaveActed;
        this.permanent =
            kind === 'not-the-api' || kind === 'cancelled' || (cause instanceof Error && isPermanent(cause));
    }
}
/** A certificate that does not fit stays so, and so does a proxy's refusal (ProxyRefusal in proxy.ts). */
function isPermanent(error) {
    return error.permanent ?? /CERT|_TLS_|_SSL_|EPROTO|SIGNATURE|ISSUER/.test(error.code ?? '');
}


/***/ }),

/***/ 2914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  migrateOrganization: () => (/* binding */ migrateOrganization)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./failures/job-catalogue.js
// The part of the catalogue that is about later steps and the end of the job; catalogue.ts has all.
/** What can fail around a token that there is: in the hands of later steps, and at the end of the job. */
const jobEntries = {
    'git-setup-failed': {
        title: 'The configuration of git could not be changed',
        cause: 'With `setup-git`: a file of the configuration of git, or a folder in RUNNER_TEMP, cannot be read, written, or closed to other users.',
        fix: 'Let the user that the runner runs as write the file that is named, or set GIT_CONFIG_GLOBAL to one that it can. If post could not take it back, delete the lines from `# mint-app-token \u2026 begins` to `\u2026 ends` in it.',
        link: 'https://git-scm.com/docs/git-config#FILES',
    },
    'keep-fresh-failed': {
        title: 'The tokens could not be kept fresh',
        cause: 'With `keep-fresh`: what renews the tokens beside the job could not be started, or could not make its folder in ' +
            'RUNNER_TEMP; then the step fails. Or it was killed, ended too early, or could not renew a token; then post warns, ' +
            'and steps that ran longer than the last token lived may have failed.',
        fix: "See what is named. While a job runs, nothing may empty RUNNER_TEMP or kill the processes of the runner's user; a job that takes longer than 6 hours names its hours in `keep-fresh`.",
        page: 'run',
    },
    'job-cancelled': {
        title: 'The job was cancelled',
        cause: 'The runner asked the step to end before it was done.',
        fix: 'Nothing. Tokens that this step knew of are revoked, now or by post; any other ends within the hour.',
        page: 'run',
    },
    'revoke-failed': {
        title: 'The token could not be revoked',
        cause: 'The post step could not reach GitHub, or was refused. It is a warning, and the job does not fail.',
        fix: 'Nothing, if the token may live that long: it ends by itself at the time that is named.',
    },
};

;// CONCATENATED MODULE: ./failures/key-store-catalogue.js
// The part of the catalogue that is about keys in a store of their own; catalogue.ts has all.
/** What can go wrong with `signing-key` and `signing-role`, in the order in which it can happen. */
const keyStoreEntries = {
    'id-token-missing': {
        title: 'The run has no ID token',
        cause: 'A `signing-role` is taken with an ID token of the run (OIDC), and GitHub gives one only to jobs with the permission ' +
            '`id-token: write`. A reusable workflow has it only if its caller gives it; runs for pull requests from forks cannot ' +
            'have it. Seldom, the service that gives it does not answer.',
        fix: 'Write `permissions: { contents: read, id-token: write }` into the job (and into the job that calls a reusable workflow), with whatever else it needs: what is not named there is none. Or set `fallback-token: ${{ github.token }}` for runs that cannot have it.',
        link: 'https://docs.github.com/en/actions/reference/security/oidc',
    },
    'signing-role-refused': {
        title: 'The key store does not let this run in',
        cause: 'The role of `signing-role` does not trust this run, or does not exist; or, without `signing-role`, the machine has ' +
            'no credentials for the key store, or they have ended. [The page on key stores](key-stores.md) has the whole set-up.',
        fix: 'Compare what the role trusts with the `iss`, `sub` and `aud` of the ID token, letter by letter; without `signing-role`, log in to the store in an earlier step.',
    },
    'signing-key-not-found': {
        title: 'The key is not in its store',
        cause: 'The name in `signing-key` is misspelt, of another region or account, or the key was deleted.',
        fix: 'Correct `signing-key`: the name of the key as its store shows it.',
    },
    'signing-key-refused': {
        title: 'The key store does not let this role sign',
        cause: 'The role was let in, but it may not sign with this key.',
        fix: 'Let the role sign with this key: docs/key-stores.md has the policies.',
    },
    'signing-key-unusable': {
        title: 'The key cannot sign for an App',
        cause: 'It is disabled, waits to be deleted or imported, is not an RSA key for signatures, or what came back is not a ' +
            "signature of RSA's length. With `exec:`, the command failed.",
        fix: 'Enable the key, or name an RSA key of 2048, 3072 or 4096 bits that is for signing. With `exec:`, give the command a text in a step of its own: `printf test | COMMAND`.',
    },
    'key-store-unavailable': {
        title: 'The key store does not answer',
        cause: 'It could not be reached, did not answer in time, is sealed, limits the rate of requests, or answers with server ' +
            'errors, however often it was tried; or something else answers in its place.',
        fix: 'Run the job again. If it happens again, look at the store itself, its address, and the network and proxy of the runner (HTTPS_PROXY, NO_PROXY).',
    },
};

;// CONCATENATED MODULE: ./failures/catalogue.js


const keyDocs = 'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps';
const permissionDocs = 'https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app';
const installDocs = 'https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps';
const limitDocs = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';
/** Where the keys of an App come from, and where they are stored. */
const storedKey = { link: keyDocs, page: 'secrets' };
const storeKey = 'Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page as a secret, and pass that as ' +
    '`private-key`. With the GitHub CLI: gh secret set NAME < FILE.pem';
// In the order in which they can happen: inputs, key, App, installation, token, network.
const catalogue_catalogue = {
    'input-invalid': {
        title: 'An input is not valid',
        cause: 'An input has a value that is not allowed. All such inputs are listed at once, and no request was made. Problems of ' +
            'several kinds come together under this code, each line with its own.',
        fix: 'Correct the inputs that are named, in the workflow file.',
        page: 'workflow',
    },
    'inputs-conflict': {
        title: 'Two inputs contradict each other',
        cause: 'Two things were asked for that cannot both hold. No request was made.',
        fix: 'Keep one of the two, in the workflow file.',
        page: 'workflow',
    },
    'credentials-missing': {
        title: "The App's credentials are empty",
        cause: 'GitHub passes an empty text for a secret or variable that does not exist, or that the run may not read. Runs for ' +
            "pull requests from forks, runs in a fork, and Dependabot's runs may read none of the repository's " +
            'secrets; a secret of an environment is there only for jobs with that `environment:`, one of an organization only ' +
            'where it is shared with the repository; a reusable workflow has only those that its caller passes on. The message ' +
            'names the cause where the event or the names of the inputs show it.',
        fix: 'Check the names of the secret and the variable, and that this run may read them; or set `fallback-token: ${{ github.token }}` for runs that may not.',
        link: 'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
        page: 'secrets',
    },
    'private-key-not-pem': {
        title: 'The private key is not a PEM file, or a damaged one',
        cause: 'The text is something else: a path, a variable that was not expanded, a token, a certificate, or damaged.',
        fix: storeKey,
        ...storedKey,
    },
    'private-key-truncated': {
        title: 'The private key is cut short',
        cause: 'The first or the last line of the file is missing, or something in between.',
        fix: storeKey,
        ...storedKey,
    },
    'private-key-openssh': {
        title: 'The private key is in OpenSSH format',
        cause: 'The text is a key made by ssh-keygen. GitHub makes the keys of Apps itself, in another format.',
        fix: `${storeKey}. If it is the App's key all the same, convert it: ssh-keygen -p -m PEM -f FILE`,
        ...storedKey,
    },
    'private-key-encrypted': {
        title: 'The private key is encrypted with a passphrase',
        cause: 'The file was encrypted after it had been downloaded.',
        fix: `${storeKey}. If it is the App's key all the same, decrypt it: openssl rsa -in FILE -out PLAIN_FILE`,
        ...storedKey,
    },
    'private-key-public': {
        title: 'The key is a public key',
        cause: 'The public half was stored where the private one belongs.',
        fix: storeKey,
        ...storedKey,
    },
    'private-key-not-rsa': {
        title: 'The private key is not an RSA key of 2048 bits or more',
        cause: 'The keys of Apps are RSA keys of 2048 bits; this is another kind of key.',
        fix: storeKey,
        ...storedKey,
    },
    'private-key-client-secret': {
        title: 'This is a client secret, not a private key',
        cause: 'The client secret of the App (40 hex digits) was stored where the private key belongs.',
        fix: storeKey,
        ...storedKey,
    },
    'private-key-fingerprint': {
        title: 'This is the fingerprint of a key, not the key',
        cause: "The fingerprint shown on the App's settings page was stored. GitHub shows the key itself only once.",
        fix: storeKey,
        ...storedKey,
    },
    ...keyStoreEntries,
    'app-key-mismatch': {
        title: 'The private key does not belong to the App',
        cause: 'The ID and the key are of two Apps, or the key was deleted from the App.',
        fix: 'Take `client-id` (or `app-id`) and `private-key` from the settings page of one and the same App.',
        ...storedKey,
    },
    'app-unknown': {
        title: 'GitHub does not know this App',
        cause: 'No App has this ID on this GitHub. What stands there may be something else: the name of the App, the ID of an ' +
            'installation, the client ID of an OAuth app.',
        fix: "Copy the client ID (or the App ID) from the App's settings page, and check that `github-api-url` is the GitHub the App is registered on.",
        page: 'workflow',
    },
    'clock-skew': {
        title: 'GitHub refused the JWT because of a clock',
        cause: "This machine's clock is wrong, and GitHub's time was of no help, or not in its answer, as behind some proxies. Or the " +
            'two clocks agree, and that of another machine is wrong, such as one of several of a GitHub Enterprise Server.',
        fix: "Set the clock of the runner's machine (NTP).",
        page: 'runners',
    },
    'app-not-installed': {
        title: 'The App is not installed there',
        cause: 'The App has no installation on that account or, where GitHub could not be asked further, not for that repository; ' +
            'or the installation has another number.',
        fix: 'Install the App on that account and select the repository; or correct `owner`, `repositories`, `enterprise` or `installation-id`.',
        link: installDocs,
        page: 'workflow',
    },
    'repository-not-in-installation': {
        title: 'The installation does not hold all of the repositories',
        cause: 'The App is installed on the account, but for other repositories only; or a name is misspelt; or a repository has ' +
            'been renamed: GitHub finds it under its old name, but does not mint for that.',
        fix: "Add the repositories in the installation's settings, or correct `repositories`.",
        link: installDocs,
        page: 'workflow',
    },
    'permission-not-granted': {
        title: 'The installation was not granted the permissions asked for',
        cause: "The App does not have the permission, or it was added to the App and the installation's owner has not accepted it " +
            'yet; or GitHub knows no permission of that name.',
        fix: "Ask for less; or add the permission in the App's settings, and have the owner of the installation accept it.",
        link: permissionDocs,
        page: 'workflow',
    },
    'installation-suspended': {
        title: 'The installation is suspended',
        cause: 'The owner of the account, or of the App, has suspended the installation.',
        fix: "Whoever suspended it has to unsuspend it: the account's owner in the installation's settings, the App's owner in " +
            'the settings of the App under "Advanced".',
        link: installDocs,
    },
    'ip-not-allowed': {
        title: "The organization's IP allow list keeps this runner out",
        cause: 'The organization accepts requests from listed addresses only, and this runner has another one.',
        fix: "Run on a machine whose address is on the organization's IP allow list, or have an owner of the organization add this one's.",
        link: 'https://docs.github.com/en/enterprise-cloud@latest/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/managing-allowed-ip-addresses-for-your-organization',
    },
    'grant-wider-than-asked': {
        title: 'GitHub granted more than was asked for',
        cause: 'The answer names permissions or repositories that were not asked for. The token was not handed over.',
        fix: 'Run the job again. If it happens again, see whether a proxy changes requests, and report it to this action.',
        page: 'run',
    },
    'rate-limited': {
        title: 'GitHub is limiting the rate of requests',
        cause: 'The limit lasts longer than this step may take.',
        fix: 'Run the job again when the limit has passed.',
        link: limitDocs,
        page: 'run',
    },
    'github-unreachable': {
        title: 'GitHub could not be reached',
        cause: 'The name cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.',
        fix: 'Check `github-api-url`, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY); for a certificate of your own authority set NODE_EXTRA_CA_CERTS.',
        page: 'runners',
    },
    'github-timed-out': {
        title: 'GitHub did not answer in time',
        cause: 'No complete answer came in time (10 seconds, the last try less), however often it was tried: GitHub is slow, or ' +
            'something on the way drops the packets.',
        fix: 'Run the job again. On a self-hosted runner, check the network and the proxy (HTTPS_PROXY, NO_PROXY). Disturbances of github.com are on www.githubstatus.com.',
        page: 'run',
    },
    'github-unavailable': {
        title: 'GitHub answers with server errors',
        cause: 'GitHub, or something on the way to it, answered with 5xx, however often it was tried.',
        fix: 'Run the job again later. Disturbances of github.com are on www.githubstatus.com.',
        page: 'run',
    },
    'not-the-github-api': {
        title: "The answer is not one of GitHub's API",
        cause: '`github-api-url` leads elsewhere, such as to a page or to a Gitea or Forgejo; or something on the way answers in ' +
            'the place of GitHub, such as the log-in page of a proxy.',
        fix: 'Check `github-api-url`: https://api.github.com, https://HOST/api/v3 for GitHub Enterprise Server, https://api.SUBDOMAIN.ghe.com for GHE.com; and whether a proxy answers in its place.',
        page: 'workflow',
    },
    ...jobEntries,
    'github-refused': {
        title: 'GitHub refused the request',
        cause: 'An answer that this action does not know. It is quoted as it came.',
        fix: "Read GitHub's own words, which are quoted with the request id. If they do not help, ask GitHub's support, and name that id.",
    },
    'internal-error': {
        title: 'The action itself failed',
        cause: 'Something happened that this action did not expect.',
        fix: 'Please report it with this message, and the debug log if you can.',
        page: 'issues',
    },
};

;// CONCATENATED MODULE: ./failures/failure.js
/** The one error this action throws on purpose: a code of the catalogue, what happened, and what is known of it. */
class failure_Failure extends Error {
    name = 'Failure';
    code;
    fix;
    said;
    constructor(code, whatHappened, { fix, said, cause } = {}) {
        super(whatHappened, { cause });
        this.code = code;
        this.fix = fix;
        this.said = said;
    }
    /** The same failure with one more thing to say about it. */
    with(more) {
        return this.withMessage(`${this.message}. ${more}`);
    }
    /** The same failure in better words. */
    withMessage(whatHappened, fix = this.fix) {
        const { said, cause } = this;
        return new failure_Failure(this.code, whatHappened, { fix, said, cause });
    }
    toString() {
        return `${this.code}: ${this.message}`;
    }
}

;// CONCATENATED MODULE: ./failures/pages.js
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

;// CONCATENATED MODULE: ./failures/report.js



/** Whatever was thrown, as a Failure; what was not thrown on purpose is a defect of the action. */
function asFailure(error) {
    if (error instanceof Failure)
        return error;
    return new Failure('internal-error', wordsOf(error), { cause: error });
}
/** What was thrown, in words, whatever it is: some objects cannot even be made a text. */
function wordsOf(thrown) {
    try {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
    catch {
        return `something was thrown that has no words (${typeof thrown})`;
    }
}
/** Warns a person of a failure that does not fail the job. */
function reportWarning(error, runtime) {
    report(error, 'warning', runtime);
}
/** Tells a person why the step failed: one annotation, the job summary unless it is not wanted. */
function reportError(error, runtime, { summary }) {
    const { title, text } = report(error, 'error', runtime);
    if (summary)
        runtime.writeSummary(failureSummary(title, text));
}
/** One annotation, and the stack of each cause when debug logging is on. */
function report(error, level, { log, env }) {
    const failure = asFailure(error);
    const { title } = catalogue[failure.code];
    const text = describeFailure(failure, env);
    log[level](text, title);
    for (const cause of causesOf(failure))
        log.debug(cause.stack ?? cause.message);
    return { title, text };
}
/** An error and what caused it, down to the first cause. */
function causesOf(error) {
    const causes = new Set(); // an error may be its own cause
    for (let cause = error; cause instanceof Error && !causes.has(cause); cause = cause.cause)
        causes.add(cause);
    return causes;
}
/**
 * What a person reads of a failure: what happened, what to do and on which page, the other side's own words, and where to
 * read on. The lines are those of the annotation and of the job summary alike.
 */
function describeFailure(failure, env) {
    const entry = catalogue_catalogue[failure.code];
    const fix = failure.fix ?? entry.fix;
    // Better advice brings its own links.
    const page = entry.page && !/https?:/.test(failure.fix ?? '') ? pageOf(entry.page, env) : undefined;
    return [
        `${failure.code}: ${failure.message}`,
        `What to do: ${fix}`,
        page && `Where: ${page}`,
        failure.said,
        `More: ${docsLink(failure.code, env)}`,
    ]
        .filter(Boolean)
        .join('\n');
}
/** The job summary of a step that failed: the text of the annotation, with a block of permissions ready to be copied. */
function failureSummary(title, text) {
    const paragraphs = text
        .split(/(^permissions: \|\n(?: .*\n?)+)/m)
        .map((part, index) => index % 2 ? `\`\`\`yaml\n${part.trimEnd()}\n\`\`\`\n\n` : part.replaceAll('\n', '\n\n'));
    return `### ${title}\n\n${paragraphs.join('')}\n\n`;
}
/** The troubleshooting entry, in the very version of the action that runs; its path alone for a local `uses: ./`. */
function docsLink(code, env) {
    const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server } = env;
    const page = `docs/troubleshooting.md#${code}`;
    return repository && ref ? `${server ?? 'https://github.com'}/${repository}/blob/${ref}/${page}` : page;
}

// EXTERNAL MODULE: ./cli/complaint.js
var complaint = __webpack_require__(6021);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./cli/disk/repository.js
var disk_repository = __webpack_require__(4554);
;// CONCATENATED MODULE: ./cli/organization/cache.js





const hash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
/**
 * Opens the cache of one organization on one host. A file that is broken counts as none and is made anew; where nothing
 * can be written, that is told once, and the next run reads everything again.
 */
function openCache(env, { host, organization, maker }, complain) {
    const given = env.XDG_CACHE_HOME ?? '';
    const base = (0,external_node_path_.isAbsolute)(given) ? given : (0,external_node_path_.join)(env.HOME || (0,external_node_os_.homedir)(), '.cache');
    const folder = (0,external_node_path_.join)(base, 'mint-app-token', hash(`${host}/${organization}`.toLowerCase()).slice(0, 32));
    const path = (name) => (0,external_node_path_.join)(folder, `${hash(name.toLowerCase()).slice(0, 32)}.json`);
    let isUsable = true;
    return {
        recall: (name) => {
            try {
                const text = (0,external_node_fs_.readFileSync)(path(name), 'utf8');
                const end = text.indexOf('\n');
                // Another version of this program may plan otherwise.
                const [by, sum] = text.slice(0, end).split(' ');
                const value = text.slice(end + 1);
                return by === maker && sum === hash(name + value) ? JSON.parse(value) : undefined;
            }
            catch {
                return undefined; // none, or none that can be read
            }
        },
        store: (name, value) => {
            if (!isUsable)
                return;
            const text = JSON.stringify(value);
            const aside = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomBytes)(8).toString('hex')}.part`);
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
                // By another name first: two runs at once, or one that is broken off, leave whole files alone.
                (0,external_node_fs_.writeFileSync)(aside, `${maker} ${hash(name + text)}\n${text}`, { mode: 0o600, flag: 'wx' });
                putInPlace(aside, path(name));
            }
            catch (error) {
                isUsable = false;
                discard(aside);
                complain(`${folder}: it cannot be written (${(0,disk_repository/* codeOf */.$N)(error)}), so the next run reads everything again`);
            }
        },
        forget: (name) => {
            discard(path(name));
        },
    };
}
function putInPlace(aside, path) {
    try {
        (0,external_node_fs_.renameSync)(aside, path);
    }
    catch {
        // A folder where the file belongs.
        (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
        (0,external_node_fs_.renameSync)(aside, path);
    }
}
function discard(path) {
    try {
        (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
    }
    catch {
        // What cannot be written there cannot be there either.
    }
}

;// CONCATENATED MODULE: ./runtime/time.js
/** A time as GitHub writes it, in ISO 8601 without milliseconds, from milliseconds since 1970. */
const timeText = (milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

;// CONCATENATED MODULE: ./transport/retry.js
const MAX_TRIES = 6;
const FIRST_BACKOFF_MS = 500;
const FIRST_BACKOFF_OF_LIMIT_MS = 2_000; // a limit that does not say how long it lasts
const MAX_BACKOFF_MS = 8_000;
const HEALING_STATUS = new Set([500, 502, 503, 504]);
/**
 * How long to wait before the next try, in milliseconds; nothing when another try makes no sense: the answer will not
 * change, or the service asks for a longer wait than the budget has left. No answer at all (undefined) may heal.
 */
function waitBeforeRetry(answer, { service, tries, budgetLeft, now, random }) {
    const limit = answer && service.limitOf(answer);
    const heals = answer === undefined ||
        limit !== undefined ||
        (HEALING_STATUS.has(answer.status) && !service.isFinal?.(answer));
    if (!heals || tries >= MAX_TRIES)
        return undefined;
    // The service's times are compared with its own clock, where the answer tells it.
    const theirNow = (answer && clockOf(answer, now)) ?? now;
    const end = (answer && retryAfterOf(answer, theirNow)) ?? limit?.endsAt;
    const first = limit ? FIRST_BACKOFF_OF_LIMIT_MS : FIRST_BACKOFF_MS;
    // Full jitter: thousands of jobs that failed together must not come back together.
    const backOff = random * Math.min(MAX_BACKOFF_MS, first * 2 ** (tries - 1));
    // A wait of zero or in the past must not make all tries start at once.
    const asked = end === undefined ? 0 : end - theirNow;
    const wait = asked > 0 ? asked : backOff;
    return wait < budgetLeft ? wait : undefined;
}
/**
 * Whether an answer leaves open if the service acted: a server's error may come from a gateway that lost the answer of
 * another. A 503 that asks to come back later is a refusal.
 */
function leavesOpen({ status, headers }) {
    return status >= 500 && !(status === 503 && 'retry-after' in headers);
}
const DAY_MS = 86_400_000;
/** The service's clock when it answered, in milliseconds since 1970. What is more than a day from our own is no clock. */
function clockOf({ headers }, now = Date.now()) {
    const time = Date.parse(headers.date ?? '');
    return Math.abs(time - now) <= DAY_MS ? time : undefined;
}
/** The end of the wait that `retry-after` asks for, in seconds or as a date; in milliseconds since 1970. */
function retryAfterOf({ headers }, theirNow) {
    const after = headers['retry-after']?.trim() ?? '';
    if (/^\d+$/.test(after))
        return theirNow + Number(after) * 1000;
    const date = after.endsWith('GMT') ? Date.parse(after) : NaN;
    return Number.isNaN(date) ? undefined : date;
}

;// CONCATENATED MODULE: ./github/rate-limit.js


const MAX_DATE = 8.64e15; // the last one JavaScript has
// Refusals that may come with the last request of a limit, and do not pass with it.
const OTHER_REFUSALS = /suspended|IP allow list|not accessible by integration/;
// In JSON: the page of a proxy may have such words as well.
const LIMIT_WORDS = /^\s*\{[^]*(?:rate limit|abuse detection)/i;
/** Reads one of GitHub's rate limits (primary or secondary), told by header first, then by message. */
function limitOf(answer) {
    return isRateLimit(answer) ? { endsAt: resetOf(answer) } : undefined;
}
function isRateLimit({ status, headers, body }) {
    if (status === 429)
        return true;
    if (status !== 403 || OTHER_REFUSALS.test(body))
        return false;
    return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || LIMIT_WORDS.test(body);
}
/** When the primary limit is filled again, if it is used up; in milliseconds since 1970. */
function resetOf({ headers }) {
    const reset = headers['x-ratelimit-reset'] ?? '';
    return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
        ? Number(reset) * 1000
        : undefined;
}
/** When the rate limit that an answer speaks of ends, as a person reads it; unknown when GitHub does not say. */
function limitEndOf(answer, now = Date.now()) {
    const limit = limitOf(answer);
    const theirNow = clockOf(answer, now) ?? NaN;
    const end = limit && (retryAfterOf(answer, theirNow) ?? limit.endsAt);
    const isKnown = end !== undefined && !Number.isNaN(end) && !(end < theirNow) && end <= MAX_DATE;
    return isKnown ? timeText(end) : undefined;
}

;// CONCATENATED MODULE: ./runtime/printable.js
/** What the log takes of one message, in characters; GitHub shows some 4,000 of an annotation. */
const MAX_LENGTH = 30_000;
/** A number of things as a person reads it, such as "1 account" or "2 accounts". */
const counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** A text of others as one line, bounded. It cannot become a command of the runner, whatever it holds. */
function oneLine(text, maxLength = MAX_LENGTH) {
    return defused(bounded(text, maxLength).replaceAll('\n', ' '));
}
/** A text of several lines, bounded, of which none can become a command of the runner. */
function severalLines(text) {
    return bounded(text, MAX_LENGTH).split('\n').map(defused).join('\n');
}
function bounded(text, maxLength) {
    const more = text.length - maxLength;
    return more > 0 ? `${text.slice(0, maxLength)}\u2026 (${counted(more, 'character')} more)` : text;
}
/**
 * The runner takes `::name` at the start of a line for a command, after what .NET calls white space, and `##[name]`
 * anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs). Line breaks and other control characters, which
 * could begin a line on one terminal or another, become spaces.
 */
function defused(line) {
    return (line
        // Written out, since \p{Cc} takes a millisecond to be built.
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: '));
}

;// CONCATENATED MODULE: ./github/service.js

/** What the transport has to know of GitHub's API. */
const gitHub = {
    name: 'GitHub',
    headers: { accept: 'application/vnd.github+json', 'x-github-api-version': '2022-11-28' },
    requestIdOf: (headers) => {
        const id = headers['x-github-request-id'] ?? '';
        return /^[\w:.-]{1,100}$/.test(id) ? id : undefined;
    },
    limitOf: limitOf,
};

;// CONCATENATED MODULE: ./github/refusal.js


/** GitHub's words when a JWT is not signed with a key of the App that it names. */
const KEY_MISMATCH = /^A JSON web token could not be decoded/;
/** Where Gitea and Forgejo, whose API looks much like GitHub's, link to in each refusal. */
const GITEA = '/api/swagger';
/** GitHub's no, or an answer that is not one of its API: one error for both, whichever way it came. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    headers;
    body;
    requestId;
    /** Whether the answer is one that GitHub's API can give: JSON, with a status that refuses. */
    isOfTheApi;
    /** Whether it bears a mark of GitHub's API: other servers refuse in JSON as well, and a proxy may take headers away. */
    isMarked;
    /** The page of GitHub's documentation that it names. */
    documentation;
    /** Where it came from. */
    url;
    constructor({ status, url, headers, body }) {
        const data = status < 400 ? undefined : jsonObject(body);
        super(refusal_wordsOf(data));
        this.status = status;
        this.url = url;
        this.headers = headers;
        this.body = body;
        this.requestId = gitHub.requestIdOf(headers);
        this.documentation = /^https:\/\/docs\.github\.com\/[\w./#@-]{0,200}$/.exec(String(data?.documentation_url))?.[0];
        this.isOfTheApi = data !== undefined && !String(data.url).endsWith(GITEA);
        this.isMarked = this.requestId !== undefined || typeof data?.documentation_url === 'string';
    }
    /** An answer that is not what was asked for. Its body is left out: it may hold a token. */
    static unexpected(answer) {
        return new Refusal({ ...answer, body: '' });
    }
    /**
     * The line of a failure's report that quotes GitHub, with what its support needs to find the request; nothing when there
     * are no words to quote.
     */
    get said() {
        if (!this.isOfTheApi)
            return undefined;
        const who = this.isMarked ? 'GitHub' : this.host;
        return `${who} said: ${this.status} ${this.message} (request id ${this.requestId ?? 'none'})`;
    }
    /** Who answered with what, such as `proxy.example.com answered 502 (text/html)`. */
    get answer() {
        return `${this.host} answered ${this.status} (${this.type})`;
    }
    get host() {
        return new URL(this.url).host;
    }
    /** What kind of text came, such as `text/html`. */
    get type() {
        const [type] = /^[\w.+-]{1,40}\/[\w.+-]{1,40}/.exec(this.headers['content-type'] ?? '') ?? [];
        return type ?? 'no content type';
    }
}
const MAX_WORDS = 1_000;
/** The words of an answer, bounded. An answer without a message is never quoted: it may contain a token. */
function refusal_wordsOf(data) {
    if (data === undefined)
        return '(what came is not an answer of its API, and is not shown)';
    if (!('message' in data))
        return '(JSON without a message, which is not shown)';
    const words = typeof data.message === 'string' ? data.message : JSON.stringify(data.message);
    return oneLine(`${words}${'errors' in data ? ` ${JSON.stringify(data.errors)}` : ''}`, MAX_WORDS);
}
/** An answer's JSON object; nothing when it is anything else. */
function jsonObject(body) {
    try {
        const data = JSON.parse(body);
        return typeof data === 'object' && data !== null ? { ...data } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./transport/message.js
var transport_message = __webpack_require__(6973);
;// CONCATENATED MODULE: ./cli/organization/graphql.js




/** The query asked for more than GitHub gives in one answer, or in ten seconds: half of it may do. */
class TooMuch extends Error {
}
/** GitHub asks to wait a minute where it does not say how long. */
const UNTOLD_WAIT_MS = 60_000;
const LARGEST_REFUSAL = 20_000;
/** What GraphQL answers with 200 and means as a refusal. */
function refusalWithin({ status, body }) {
    if (status !== 200 || body.length > LARGEST_REFUSAL)
        return [];
    const parsed = jsonObject(body);
    return parsed && !hasData(parsed.data) ? errorsOf(parsed.errors) : [];
}
const isLimit = ({ type, message }) => type === 'RATE_LIMITED' || /secondary rate limit|API rate limit exceeded/i.test(message);
/** GitHub's limits, also where GraphQL tells them with 200, and where nothing says how long they last. */
function graphql_limitOf(answer) {
    const limit = gitHub.limitOf(answer) ??
        (refusalWithin(answer).some(isLimit) ? { endsAt: resetIn(answer.headers) } : undefined);
    if (!limit || limit.endsAt !== undefined)
        return limit;
    return { endsAt: (clockOf(answer) ?? Date.now()) + UNTOLD_WAIT_MS };
}
function resetIn(headers) {
    const reset = headers['x-ratelimit-reset'] ?? '';
    return headers['x-ratelimit-remaining'] === '0' && /^\d{1,12}$/.test(reset)
        ? Number(reset) * 1000
        : undefined;
}
/** How many more requests GitHub takes, and until when by this machine's clock. */
function leftIn(headers, now) {
    const { 'x-ratelimit-remaining': remaining = '', 'x-ratelimit-reset': reset = '' } = headers;
    if (!/^\d{1,12}$/.test(remaining) || !/^\d{1,12}$/.test(reset))
        return undefined;
    const theirNow = clockOf({ headers }, now) ?? now;
    return { requests: Number(remaining), until: now + Number(reset) * 1000 - theirNow };
}
const patient = { ...gitHub, limitOf: graphql_limitOf };
/** A query that took too long takes as long again: it is made smaller instead. */
const impatient = { ...patient, isFinal: ({ status }) => status === 502 || status === 504 };
function gitHubReader({ server, token, sender, now, sleep, tell }) {
    const url = graphQlUrl(server.apiUrl);
    const authorization = `Bearer ${token.reveal()}`;
    let count = 0;
    let underWay = 0;
    /** What GitHub said last of its hourly limits, by method: GraphQL is asked by POST, REST by GET, and each has its own. */
    const left = new Map();
    async function send(request, service) {
        const known = left.get(request.method);
        const wait = !known || known.requests > underWay ? 0 : known.until - now();
        if (wait > 0) {
            // Whatever is asked before then would be refused, and count against us.
            tell(`GitHub's limit is used up; going on in ${Math.ceil(wait / 1000)} s`);
            await sleep(wait);
        }
        count += 1;
        underWay += 1;
        const headers = {
            authorization,
            ...(request.body !== undefined && { 'content-type': 'application/json' }),
        };
        try {
            const answer = await sender.to(service)({ ...request, headers });
            const told = leftIn(answer.headers, now());
            if (told)
                left.set(request.method, told);
            return answer;
        }
        finally {
            underWay -= 1;
        }
    }
    return {
        requestCount: () => count,
        ask: async (query, variables, { canHalve } = { canHalve: false }) => {
            const body = JSON.stringify({ query, variables });
            const answer = await send({ method: 'POST', url, body }, canHalve ? impatient : patient).catch((error) => {
                if (canHalve && error instanceof transport_message/* NetworkError */.Dr && error.kind === 'timed-out')
                    throw new TooMuch(error.message);
                throw error;
            });
            return readAnswer(answer, canHalve);
        },
        readBlob: async ({ owner, name }, oid) => {
            const path = ['repos', owner, name, 'git/blobs'].map((part) => encodeURI(part)).join('/');
            const answer = await send({ method: 'GET', url: `${server.apiUrl}/${path}/${oid}` }, patient);
            const { content, encoding } = answer.status === 200 ? (jsonObject(answer.body) ?? {}) : {};
            if (typeof content !== 'string' || encoding !== 'base64')
                throw new Refusal(answer);
            return Buffer.from(content, 'base64');
        },
    };
}
function readAnswer(answer, canHalve) {
    if (canHalve && (answer.status === 502 || answer.status === 504))
        throw new TooMuch('it took too long');
    const parsed = answer.status === 200 ? jsonObject(answer.body) : undefined;
    if (!parsed || !('data' in parsed || 'errors' in parsed))
        throw new Refusal(answer);
    const errors = errorsOf(parsed.errors);
    const tooMuch = errors.find(({ type, message }) => type === 'RESOURCE_LIMITS_EXCEEDED' ||
        type === 'MAX_NODE_LIMIT_EXCEEDED' ||
        /something went wrong while executing your query|may be the result of a timeout|timedout/i.test(message));
    if (canHalve && tooMuch)
        throw new TooMuch(tooMuch.message);
    // Limits that outlasted every try.
    const refused = hasData(parsed.data) ? undefined : errors.find(isLimit);
    if (refused)
        throw new Refusal({ ...answer, status: 403, body: JSON.stringify({ message: refused.message }) });
    return { data: (parsed.data ?? {}), errors };
}
const hasData = (data) => typeof data === 'object' && data !== null && Object.values(data).some((each) => each !== null);
function errorsOf(errors) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((each) => {
        if (typeof each !== 'object' || each === null)
            return [];
        const { type, message, path } = each;
        return [
            {
                type: typeof type === 'string' ? type : undefined,
                message: typeof message === 'string' ? message : 'an error without a message',
                path: Array.isArray(path) ? path : [],
            },
        ];
    });
}
/** https://api.github.com \u2192 \u2026/graphql; https://HOST/api/v3 \u2192 https://HOST/api/graphql */
const graphQlUrl = (apiUrl) => apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;

;// CONCATENATED MODULE: ./cli/organization/heads.js

/** As git writes it; a number in GitHub's answers. */
const LINK = 0o120000;
const MOST_PER_PAGE = 50; // GitHub allows 100, and has ten seconds for the folders of all of them
const ENTRIES = 'entries { name type mode oid size }';
/** The fields of a repository that `readHead` reads. */
const FACTS = 'name nameWithOwner isArchived isFork isPrivate';
const FOLDERS = `defaultBranchRef { name target { oid ... on Commit { tree { oid ${ENTRIES} } } } }
  github: object(expression: "HEAD:.github") { ... on Tree { ${ENTRIES} } }
  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { ${ENTRIES} } }`;
const listQuery = (fields) => `query($org: String!, $count: Int!, $after: String) {
  organization(login: $org) { login
    repositories(first: $count, after: $after, orderBy: { field: NAME, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } } }`;
const LIST = listQuery(`${FACTS} ${FOLDERS}`);
/** Of a repository whose folders GitHub does not tell in time. */
const NAMES = listQuery(FACTS);
/** GitHub knows no such organization, or not to this token. */
class NoOrganization extends Error {
}
/** Lists repositories page by page. A page that GitHub cannot give in time is asked for in smaller ones. */
class RepositoryList {
    #reader;
    #organization;
    #seen = new Set();
    #count = MOST_PER_PAGE;
    constructor(reader, organization) {
        this.#reader = reader;
        this.#organization = organization;
    }
    async page(after) {
        for (;;)
            try {
                return await this.#ask(LIST, after);
            }
            catch (error) {
                if (!(error instanceof TooMuch))
                    throw error;
                if (this.#count > 1)
                    this.#count = Math.ceil(this.#count / 2);
                else
                    return await this.#withoutFolders(after, error.message);
            }
    }
    async #withoutFolders(after, why) {
        const page = await this.#ask(NAMES, after);
        this.#count = MOST_PER_PAGE;
        const skipped = page.heads.map(({ facts }) => ({
            repository: facts.repository,
            why: `GitHub does not tell what is in it: ${why}`,
        }));
        return { ...page, heads: [], skipped: [...skipped, ...page.skipped] };
    }
    async #ask(query, after) {
        const canHalve = query === LIST;
        const variables = { org: this.#organization, count: this.#count, after: after ?? null };
        const { data, errors } = await this.#reader.ask(query, variables, { canHalve });
        const organization = objectOf(data.organization);
        const list = objectOf(organization?.repositories);
        if (!organization || !list || !Array.isArray(list.nodes))
            throw new NoOrganization(errors[0]?.message ?? `there is no organization ${this.#organization}`);
        const login = textOf(organization.login) ?? this.#organization;
        const heads = [];
        const skipped = [];
        for (const [at, node] of list.nodes.entries()) {
            const failed = errors.find(({ path }) => path[2] === 'nodes' && path[3] === at);
            const read = readHead(node, failed);
            if ('why' in read)
                skipped.push({ repository: read.repository ?? `${login}/?`, why: read.why });
            else
                heads.push(read);
        }
        const info = objectOf(list.pageInfo);
        const cursor = textOf(info?.endCursor);
        return {
            login,
            total: typeof list.totalCount === 'number' ? list.totalCount : heads.length,
            heads,
            skipped,
            next: info?.hasNextPage === true ? this.#moved(cursor) : undefined,
        };
    }
    /** A cursor that was there before would lead in a circle. */
    #moved(cursor) {
        if (cursor === undefined || this.#seen.has(cursor))
            return undefined;
        this.#seen.add(cursor);
        return cursor;
    }
}
/** What an answer tells of one repository, or why it cannot be read. */
function readHead(node, failed) {
    const fields = objectOf(node);
    const repository = textOf(fields?.nameWithOwner);
    if (failed)
        return { repository, why: failed.message };
    if (!fields || repository === undefined)
        return { repository, why: 'GitHub does not tell its name' };
    if (!/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository) || /\/\.\.?$/.test(repository))
        return { repository, why: 'its name has characters that GitHub does not allow' };
    const branch = objectOf(fields.defaultBranchRef);
    const target = objectOf(branch?.target);
    const tree = objectOf(target?.tree);
    const name = textOf(branch?.name) ?? null;
    const commit = oidOf(target?.oid);
    const [root, treeOid] = [entriesOf(tree), oidOf(tree?.oid)];
    if (branch && (commit === undefined || treeOid === undefined))
        return { repository, why: 'GitHub does not tell what its default branch holds' };
    return {
        facts: {
            repository,
            archived: fields.isArchived === true,
            fork: fields.isFork === true,
            private: fields.isPrivate === true,
            defaultBranch: name,
        },
        commit,
        tree: treeOid,
        root,
        github: entriesOf(objectOf(fields.github)),
        workflows: entriesOf(objectOf(fields.workflows)),
    };
}
/** The names in a folder, as far as an answer tells them. */
function entriesOf(tree) {
    if (!Array.isArray(tree?.entries))
        return [];
    return tree.entries.flatMap((each) => {
        const { name, type, mode, oid, size } = objectOf(each) ?? {};
        const known = oidOf(oid);
        if (typeof name !== 'string' || known === undefined)
            return [];
        return [{ name, kind: kindOf(type, mode), oid: known, size: typeof size === 'number' ? size : 0 }];
    });
}
function kindOf(type, mode) {
    if (type === 'tree')
        return 'folder';
    if (type === 'commit')
        return 'submodule';
    return mode === LINK ? 'link' : 'file';
}
const oidOf = (value) => typeof value === 'string' && /^[0-9a-zA-Z]{1,64}$/.test(value) ? value : undefined;
const objectOf = (value) => typeof value === 'object' && value !== null ? value : undefined;
const textOf = (value) => (typeof value === 'string' ? value : undefined);

;// CONCATENATED MODULE: ./cli/organization/explain.js





const NO_ANSWER = {
    unreachable: 'github-unreachable',
    'timed-out': 'github-timed-out',
    'not-the-api': 'not-the-github-api',
    cancelled: 'job-cancelled',
};
/** Turns what ended the reading of an organization into a failure of the catalogue. */
function explain(error, organization) {
    const doing = `Reading the repositories of ${organization}`;
    if (error instanceof NoOrganization)
        return new failure_Failure('github-refused', `${doing}: ${error.message}`, {
            fix: 'Check the name, and whether `gh auth status` shows somebody who belongs to it. Where it asks for single sign-on, allow gh there: gh auth refresh.',
        });
    if (error instanceof transport_message/* NetworkError */.Dr)
        return new failure_Failure(NO_ANSWER[error.kind], `${doing}: ${error.message}`, { cause: error, fix: GO_ON });
    if (!(error instanceof Refusal))
        return error;
    const { status, said } = error;
    const failure = (code, why, fix) => new failure_Failure(code, `${doing}: ${why}`, { said, cause: error, fix });
    if (limitOf(error))
        return failure('rate-limited', `the limit ends at ${limitEndOf(error) ?? 'a time that GitHub does not say'}`, GO_ON);
    if (status >= 500)
        return failure('github-unavailable', error.answer, GO_ON);
    if (!error.isOfTheApi)
        return failure('not-the-github-api', error.answer);
    const fix = status === 401
        ? 'GitHub does not take the token of gh: log in again, gh auth login.'
        : 'Read its words below. Where it asks for single sign-on, or for a scope, allow gh that: gh auth refresh --scopes repo,read:org.';
    return failure('github-refused', `GitHub answered ${status}`, fix);
}
const GO_ON = 'Run it again later with --resume: it goes on where it was broken off.';

;// CONCATENATED MODULE: ./cli/organization/program-stamp.js



/** Tells one build of this program from another: what one has planned, another may plan otherwise. */
function programStamp(home, version) {
    const sum = (0,external_node_crypto_.createHash)('sha256').update(version);
    const folder = (0,external_node_path_.join)(home, 'dist/cli');
    try {
        for (const name of (0,external_node_fs_.readdirSync)(folder).sort())
            if (name.endsWith('.js'))
                sum.update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name)));
    }
    catch {
        // Not where it was built: its version has to do.
    }
    return sum.digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./cli/organization/in-parallel.js
/** Does something with each item, with so many of them under way at a time. The first failure ends it. */
async function inParallel(items, atOnce, work) {
    const rest = items.values();
    const worker = async () => {
        for (const item of rest)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}

;// CONCATENATED MODULE: ./cli/organization/find-heads.js



const MOST_AT_A_TIME = 25;
const AT_ONCE = 4;
/** The heads of repositories by their names, `OWNER/NAME`, with more fields of each where asked for; in the same order. */
async function findHeads(reader, repositories, more = '') {
    const found = new Map();
    const batches = Array.from({ length: Math.ceil(repositories.length / MOST_AT_A_TIME) }, (_, at) => repositories.slice(at * MOST_AT_A_TIME, (at + 1) * MOST_AT_A_TIME));
    await inParallel(batches, AT_ONCE, (batch) => find(reader, batch, more, found));
    return repositories.flatMap((repository) => found.get(repository) ?? []);
}
async function find(reader, batch, more, found) {
    const variables = Object.fromEntries(batch.flatMap((repository, at) => {
        const [owner = '', name = ''] = repository.split('/');
        return [[`owner${at}`, owner], [`name${at}`, name]];
    }));
    const declared = batch.map((_, at) => `$owner${at}: String!, $name${at}: String!`).join(', ');
    const parts = batch.map((_, at) => `r${at}: repository(owner: $owner${at}, name: $name${at}) { ${FACTS} ${FOLDERS} ${more} }`);
    try {
        const { data, errors } = await reader.ask(`query(${declared}) { ${parts.join(' ')} }`, variables, {
            canHalve: batch.length > 1,
        });
        for (const [at, repository] of batch.entries()) {
            const fields = objectOf(data[`r${at}`]);
            const read = readHead(fields, errors.find(({ path }) => path[0] === `r${at}`) ?? (fields ? undefined : errors[0]));
            found.set(repository, {
                head: 'why' in read ? { repository, why: read.why } : read,
                fields: fields ?? {},
            });
        }
    }
    catch (error) {
        if (!(error instanceof TooMuch))
            throw error;
        const middle = Math.ceil(batch.length / 2);
        await find(reader, batch.slice(0, middle), more, found);
        await find(reader, batch.slice(middle), more, found);
    }
}

// EXTERNAL MODULE: ./cli/plan/make-plan.js + 30 modules
var make_plan = __webpack_require__(44);
;// CONCATENATED MODULE: ./cli/organization/blob-name.js

/** The name that git gives to a file of this text, where it names by SHA-1. */
const blobName = (text) => (0,external_node_crypto_.createHash)('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');

;// CONCATENATED MODULE: ./cli/organization/fetch-files.js






const MOST_OBJECTS = 100;
const MOST_BYTES = 400_000;
/** GitHub allows 100 requests at a time, and asks to be spared. */
const fetch_files_AT_ONCE = 4;
/**
 * Reads all that repositories want, in batches of GraphQL across repositories. A repository that GitHub does not give is
 * told to `skip`; a file that it does not give is there as one that cannot be read.
 */
async function fetchWanted(repositories, reader, skip) {
    const jobs = repositories.flatMap((repository) => [...repository.wanted.folders.values(), ...repository.wanted.files.values()].map((entry) => ({
        repository,
        entry,
    })));
    await inParallel(batchesOf(jobs), fetch_files_AT_ONCE, (batch) => fetchBatch(batch, reader, skip));
}
function batchesOf(jobs) {
    const batches = [];
    let bytes = Infinity;
    for (const job of jobs) {
        const last = batches.at(-1);
        if (!last || last.length >= MOST_OBJECTS || bytes + job.entry.size > MOST_BYTES) {
            batches.push([job]);
            bytes = job.entry.size;
        }
        else {
            last.push(job);
            bytes += job.entry.size;
        }
    }
    return batches;
}
async function fetchBatch(batch, reader, skip) {
    try {
        const { query, variables } = queryFor(batch);
        await spread(await reader.ask(query, variables, { canHalve: batch.length > 1 }), batch, reader, skip);
    }
    catch (error) {
        if (error instanceof TooMuch) {
            const middle = Math.ceil(batch.length / 2);
            await fetchBatch(batch.slice(0, middle), reader, skip);
            await fetchBatch(batch.slice(middle), reader, skip);
        }
        else if (error instanceof Refusal && error.status >= 500 && batch.length === 1) {
            for (const job of batch)
                give(job, { why: `GitHub does not give it (${error.status})` });
        }
        else
            throw error;
    }
}
/** Names of others are variables of the query, never text of it. */
function queryFor(batch) {
    const variables = {};
    const declared = [];
    const parts = [];
    for (const [at, [repository, jobs]] of byRepository(batch).entries()) {
        const [owner = '', name = ''] = repository.head.facts.repository.split('/');
        Object.assign(variables, { [`owner${at}`]: owner, [`name${at}`]: name });
        declared.push(`$owner${at}: String!, $name${at}: String!`);
        const objects = jobs.map(({ entry }, index) => {
            const id = `o${at}_${index}`;
            variables[id] = entry.oid;
            declared.push(`$${id}: GitObjectID!`);
            const fields = entry.kind === 'folder'
                ? `... on Tree { ${ENTRIES} }`
                : '... on Blob { byteSize isBinary isTruncated text }';
            return `${id}: object(oid: $${id}) { ${fields} }`;
        });
        parts.push(`r${at}: repository(owner: $owner${at}, name: $name${at}) { ${objects.join(' ')} }`);
    }
    return { query: `query(${declared.join(', ')}) { ${parts.join(' ')} }`, variables };
}
function byRepository(batch) {
    const groups = new Map();
    for (const job of batch)
        groups.set(job.repository, [...(groups.get(job.repository) ?? []), job]);
    return [...groups];
}
/** Gives each repository what came for it. */
async function spread({ data, errors }, batch, reader, skip) {
    for (const [at, [repository, jobs]] of byRepository(batch).entries()) {
        const found = objectOf(data[`r${at}`]);
        if (!found) {
            const error = errors.find(({ path }) => path[0] === `r${at}`) ?? errors[0];
            skip(repository, error?.message ?? 'GitHub does not give it');
            for (const job of jobs)
                give(job, { why: 'GitHub does not give it' });
            continue;
        }
        for (const [index, job] of jobs.entries()) {
            const id = `o${at}_${index}`;
            const error = errors.find(({ path }) => path[0] === `r${at}` && path[1] === id);
            const object = objectOf(found[id]);
            if (!object)
                give(job, { why: error?.message ?? 'GitHub does not have it any more' });
            else if (job.entry.kind === 'folder')
                job.repository.addFolder(job.entry.oid, entriesOf(object));
            else
                give(job, wholeText(object, job.entry) ?? (await readWhole(job, reader)));
        }
    }
}
function give({ repository, entry }, read) {
    if (entry.kind === 'folder')
        repository.addFolder(entry.oid, []);
    else
        repository.addFile(entry.oid, read);
}
/** A file's text, where GraphQL gives all of it, and nothing in the place of what is not UTF-8. */
function wholeText(blob, { oid }) {
    const text = textOf(blob.text);
    if (text === undefined || blob.isTruncated === true || blob.isBinary === true)
        return undefined;
    // That character may be the file's own, or stand for bytes that are none of UTF-8.
    if (text.includes('\uFFFD') && blobName(text) !== oid)
        return undefined;
    const isWhole = typeof blob.byteSize !== 'number' || Buffer.byteLength(text) === blob.byteSize;
    return isWhole ? { text } : undefined;
}
async function readWhole({ repository, entry }, reader) {
    const [owner = '', name = ''] = repository.head.facts.repository.split('/');
    try {
        const bytes = await reader.readBlob({ owner, name }, entry.oid);
        if (bytes.length < entry.size)
            return { why: `GitHub gives ${bytes.length} of its ${entry.size} bytes` };
        return (0,disk_repository/* decode */.D4)(bytes);
    }
    catch (error) {
        if (error instanceof Refusal && (error.status === 404 || error.status >= 500))
            return { why: `GitHub does not give it (${error.status})` };
        throw error;
    }
}

;// CONCATENATED MODULE: ./cli/organization/remote-repository.js



const WORKFLOW_NAME = /\.ya?ml$/i;
/** Workflows may name other files without end: so many files and folders of one repository are looked up. */
const MAX_LOOKUPS = 500;
const MAX_LINKS = 8;
/**
 * A repository whose files lie at GitHub, in the form in which migrate reads one. What is not here when it is asked for
 * is noted as wanted and told as missing; so a plan is made again, once that was fetched, until nothing is wanted.
 */
class RemoteRepository {
    root = '';
    head;
    #folders = new Map();
    #files = new Map();
    #wantedFolders = new Map();
    #wantedFiles = new Map();
    #lookups = 0;
    #isBegun = false;
    constructor(head) {
        this.head = head;
        const github = head.root.find(({ name }) => name === '.github');
        const workflows = head.github.find(({ name }) => name === 'workflows');
        if (github)
            this.#folders.set(github.oid, head.github);
        if (workflows)
            this.#folders.set(workflows.oid, head.workflows);
    }
    get wanted() {
        return { folders: this.#wantedFolders, files: this.#wantedFiles };
    }
    get isWanting() {
        return this.#wantedFolders.size + this.#wantedFiles.size > 0;
    }
    /** Notes all workflows as wanted, which every plan begins with. */
    wantWorkflows() {
        for (const file of this.list(make_plan/* WORKFLOWS */.v, WORKFLOW_NAME))
            if (!this.isLinked(file))
                this.read(file);
        this.#lookups = 0;
        this.#isBegun = true;
    }
    /** Whether files were named that nobody looks for any more. */
    get isBeyondReading() {
        return this.#lookups > MAX_LOOKUPS;
    }
    addFolder(oid, entries) {
        this.#folders.set(oid, entries);
        this.#wantedFolders.delete(oid);
    }
    addFile(oid, read) {
        this.#files.set(oid, read);
        this.#wantedFiles.delete(oid);
    }
    list(folder, wanted) {
        const entries = this.#entriesAt(folder.split('/'));
        return (entries === 'unknown' ? [] : (entries ?? []))
            .map(({ name }) => name)
            .filter((name) => wanted.test(name))
            .sort()
            .map((name) => external_node_path_.posix.join(folder, name));
    }
    read(file) {
        const entry = this.#find(external_node_path_.posix.normalize(file), 0);
        if (!entry || entry === 'unknown')
            return undefined;
        if (entry === 'outside')
            return { why: 'it is a link that leads out of the repository' };
        if (entry.kind === 'folder' || entry.kind === 'submodule')
            return { why: 'it is a folder' };
        if (entry.size > disk_repository/* MAX_BYTES */.zx)
            return { why: `it has ${entry.size} bytes; files of more than ${disk_repository/* MAX_BYTES */.zx} are not read` };
        return this.#file(entry);
    }
    isLinked(file) {
        const parts = file.split('/');
        return parts.some((_, at) => {
            const entry = this.#entryAt(parts.slice(0, at + 1));
            return typeof entry === 'object' && entry.kind === 'link';
        });
    }
    #file(entry) {
        const read = this.#files.get(entry.oid);
        if (!read)
            this.#want(this.#wantedFiles, entry);
        return read;
    }
    #want(list, entry) {
        if (list.has(entry.oid))
            return;
        this.#lookups += 1;
        if (this.#lookups <= MAX_LOOKUPS || !this.#isBegun)
            list.set(entry.oid, entry);
    }
    /** What a path leads to, links followed inside the repository. */
    #find(path, links) {
        const parts = path.split('/').filter((part) => part !== '' && part !== '.');
        if (parts.length === 0 || path.startsWith('/'))
            return undefined;
        if (parts[0] === '..')
            return links === 0 ? undefined : 'outside';
        for (let at = 1; at <= parts.length; at++) {
            const entry = this.#entryAt(parts.slice(0, at));
            if (!entry || entry === 'unknown')
                return entry;
            if (entry.kind !== 'link')
                continue;
            if (links >= MAX_LINKS)
                return undefined;
            const target = this.#file(entry);
            if (!target || !('text' in target))
                return target ? undefined : 'unknown';
            if (target.text.startsWith('/'))
                return 'outside';
            const next = external_node_path_.posix.normalize([...parts.slice(0, at - 1), target.text, ...parts.slice(at)].join('/'));
            return this.#find(next, links + 1);
        }
        return this.#entryAt(parts);
    }
    #entryAt(parts) {
        const entries = this.#entriesAt(parts.slice(0, -1));
        return entries === 'unknown' ? entries : entries?.find(({ name }) => name === parts.at(-1));
    }
    #entriesAt(parts) {
        let entries = this.head.root;
        for (const part of parts) {
            const entry = entries.find(({ name }) => name === part);
            if (entry?.kind !== 'folder')
                return undefined;
            const inside = this.#folders.get(entry.oid);
            if (!inside) {
                this.#want(this.#wantedFolders, entry);
                return 'unknown';
            }
            entries = inside;
        }
        return entries;
    }
}

;// CONCATENATED MODULE: ./cli/organization/plan-heads.js




/** Files of so many bytes are held at a time. */
const plan_heads_MOST_BYTES = 8_000_000;
/** A repository whose workflows are larger, all together, is no ordinary one. */
const MOST_OF_ONE = 32_000_000;
/** Plans repositories by their heads, a few at a time, and hands each over when it is done. */
async function planHeads(heads, reader, take) {
    let window = [];
    let bytes = 0;
    for (const head of heads) {
        const size = head.workflows.reduce((sum, each) => sum + (each.size > disk_repository/* MAX_BYTES */.zx ? 0 : each.size), 0);
        if (size > MOST_OF_ONE) {
            await take({
                head,
                why: `its workflows have ${size} bytes, and more than ${MOST_OF_ONE} are not read`,
            });
            continue;
        }
        if (bytes + size > plan_heads_MOST_BYTES && window.length > 0) {
            await planWindow(window, reader, take);
            [window, bytes] = [[], 0];
        }
        window.push(new RemoteRepository(head));
        bytes += size;
    }
    await planWindow(window, reader, take);
}
/** Plans repositories again and again, until nothing is wanted that their scripts and local actions name. */
async function planWindow(repositories, reader, take) {
    const failed = new Map();
    const skip = (repository, why) => void failed.set(repository, why);
    for (const repository of repositories)
        repository.wantWorkflows();
    let left = repositories;
    while (left.length > 0) {
        await fetchWanted(left, reader, skip);
        const next = [];
        for (const repository of left) {
            // An answer that came meanwhile is taken before its deadline is looked at.
            await new Promise(setImmediate);
            const why = failed.get(repository);
            const outcome = why === undefined ? plan(repository) : { head: repository.head, why };
            if (outcome)
                await take(outcome);
            else
                next.push(repository);
        }
        left = next;
    }
}
/** Undefined while something is wanted that is not here yet. */
function plan(repository) {
    const { head } = repository;
    const [owner, name] = head.facts.repository.split('/');
    try {
        const planned = (0,make_plan/* makePlan */.C)(repository, { owner, name });
        return repository.isWanting ? undefined : { head, planned, isBeyondReading: repository.isBeyondReading };
    }
    catch (error) {
        return { head, why: `it cannot be planned: ${error instanceof Error ? error.message : String(error)}` };
    }
}

;// CONCATENATED MODULE: ./cli/organization/read-organization.js




const NO_PLAN = { uses: [], mints: [], secretsLeft: [], skipped: [], app: { permissions: {} } };
/** Reads and plans all repositories of an organization; of those that have not changed, nothing but the names. */
async function readOrganization(options) {
    const run = new Run(options);
    const list = new RepositoryList(options.reader, options.organization);
    const journal = options.resume ? options.cache.recall(JOURNAL) : undefined;
    if (journal)
        await run.takeUp(journal);
    let asked = list.page(journal?.next);
    for (;;) {
        const page = await asked;
        const { next } = page;
        // The next page is on its way while this one is planned; what goes wrong with it is told when its turn comes.
        if (next !== undefined) {
            asked = list.page(next);
            asked.catch(() => undefined);
        }
        await run.add(page);
        if (next === undefined)
            break;
        run.remember(next);
    }
    options.cache.forget(JOURNAL);
    return run.reading();
}
const JOURNAL = 'run';
class Run {
    #options;
    #repositories = [];
    #skipped = [];
    #done = [];
    #failed = [];
    #login;
    #total = 0;
    constructor(options) {
        this.#options = options;
        this.#login = options.organization;
    }
    /** Goes on where another run ended: what it had planned is in the cache; what is not there any more is read again. */
    async takeUp(journal) {
        this.#login = journal.login;
        this.#total = journal.total;
        const again = [...journal.failed];
        for (const { facts, tree } of journal.done) {
            const known = tree === null ? EMPTY : this.#known(facts.repository, tree);
            if (known)
                this.#keep(facts, tree, known);
            else
                again.push(facts.repository);
        }
        const heads = [];
        for (const { head } of await findHeads(this.#options.reader, again))
            if ('facts' in head)
                heads.push(head);
            else
                this.#fail(head);
        await this.#plan(heads);
    }
    async add(page) {
        this.#login = page.login;
        this.#total = page.total;
        for (const each of page.skipped)
            this.#fail(each);
        await this.#plan(page.heads);
    }
    remember(next) {
        const [login, total] = [this.#login, this.#total];
        const journal = { login, total, next, done: this.#done, failed: this.#failed };
        this.#options.cache.store(JOURNAL, journal);
    }
    reading() {
        const byName = (a, b) => compare(a.repository, b.repository) || compare(a.file ?? '', b.file ?? '');
        // A list that changes while it is read may show one twice.
        const once = new Map(this.#repositories.map((each) => [each.repository, each]));
        const ofFiles = [...once.values()].flatMap(({ repository, plan }) => plan.skipped.map(({ file, why }) => ({ repository, file, why })));
        return {
            login: this.#login,
            repositories: [...once.values()].sort(byName),
            skipped: [...this.#skipped, ...ofFiles].sort(byName),
        };
    }
    async #plan(heads) {
        const unknown = heads.filter((head) => {
            const { facts, tree } = head;
            const known = hasNoWorkflows(head) ? EMPTY : this.#known(facts.repository, tree ?? '');
            if (known)
                this.#keep(facts, known === EMPTY ? null : (tree ?? ''), known);
            return !known;
        });
        await planHeads(unknown, this.#options.reader, (outcome) => {
            this.#take(outcome);
        });
        this.#options.progress(this.#repositories.length + this.#failed.length, this.#total);
    }
    #take(outcome) {
        const { facts, tree } = outcome.head;
        const { repository } = facts;
        if ('why' in outcome)
            this.#fail({ repository, why: outcome.why });
        else {
            const skipped = outcome.isBeyondReading
                ? [{ repository, why: 'its workflows name more files than are looked up' }]
                : [];
            const record = { tree: tree ?? '', plan: outcome.planned.plan, skipped };
            this.#options.cache.store(repository, record);
            this.#keep(facts, record.tree, record);
        }
    }
    #known(repository, tree) {
        const record = this.#options.cache.recall(repository);
        return record?.tree === tree ? record : undefined;
    }
    #keep(facts, tree, { plan, skipped }) {
        this.#repositories.push({ ...facts, plan });
        this.#skipped.push(...skipped);
        this.#done.push({ facts, tree });
    }
    #fail(skipped) {
        this.#skipped.push(skipped);
        this.#failed.push(skipped.repository);
    }
}
const EMPTY = { tree: '', plan: NO_PLAN, skipped: [] };
/** Nothing to plan, and nothing to tell: there is no such folder, and no link in its place. */
function hasNoWorkflows({ root, github, workflows }) {
    const isLinked = [
        root.find(({ name }) => name === '.github'),
        github.find(({ name }) => name === 'workflows'),
    ].some((entry) => entry?.kind === 'link');
    return !isLinked && !workflows.some(({ name }) => WORKFLOW_NAME.test(name));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./transport/address.js
var address = __webpack_require__(8706);
;// CONCATENATED MODULE: ./inputs/server.js

const server_MAX_LENGTH = 2_000;
/** Reads `github-api-url`: github.com, GitHub Enterprise Server (`/api/v3`) or GHE.com (`api.SUBDOMAIN.ghe.com`). */
function parseServer({ asked, runnerApiUrl, runnerWebUrl }, report) {
    const own = withoutSlash(runnerApiUrl || 'https://api.github.com');
    const apiUrl = withoutSlash(asked || own);
    const problem = problemWith(apiUrl, own);
    if (problem) {
        report('input-invalid', `github-api-url: ${problem}`);
        return { apiUrl, webUrl: apiUrl };
    }
    return { apiUrl, webUrl: apiUrl === own && runnerWebUrl ? withoutSlash(runnerWebUrl) : webUrlOf(apiUrl) };
}
function problemWith(apiUrl, own) {
    if (apiUrl.length > server_MAX_LENGTH)
        return `found ${apiUrl.length} characters; allowed are ${server_MAX_LENGTH}`;
    // The text itself is not repeated: a URL may carry a password.
    if (!URL.canParse(apiUrl))
        return 'this is not a URL; expected something like https://api.github.com';
    const url = new URL(apiUrl);
    const { protocol, hostname, username, password, search, hash } = url;
    if (protocol !== 'https:' && protocol !== 'http:')
        return `found the protocol "${protocol}"; allowed is https:`;
    if (username || password || search || hash || /[?#]/.test(apiUrl))
        return 'a user name, a password, a query or a fragment is not allowed in it';
    const api = apiOfPage(url);
    if (api)
        return `${hostname} is the address of the web site; did you mean ${api}?`;
    if (url.pathname.endsWith('/graphql'))
        return 'this is the address of the GraphQL API; leave /graphql out of it';
    if (protocol === 'http:' && !(0,address/* isLoopback */.U9)(url) && apiUrl !== own) {
        return `http:// would send the App's credentials in the clear to ${hostname}; use https://`;
    }
    return undefined;
}
/** The address of the API, for those of web sites that tell it. */
function apiOfPage({ hostname }) {
    if (hostname === 'github.com' || hostname === 'www.github.com')
        return 'https://api.github.com';
    return /^[a-z0-9-]+\.ghe\.com$/.test(hostname) ? `https://api.${hostname}` : undefined;
}
/** Letter by letter: a pattern for slashes at the end would be tried at each slash that is not. */
function withoutSlash(url) {
    const text = url.trim();
    let end = text.length;
    while (text[end - 1] === '/')
        end -= 1;
    return text.slice(0, end);
}
/** https://api.github.com \u2192 https://github.com; https://api.acme.ghe.com \u2192 https://acme.ghe.com; https://HOST/api/v3 \u2192 https://HOST */
function webUrlOf(apiUrl) {
    const url = new URL(apiUrl);
    const host = url.host === 'api.github.com' || url.host.endsWith('.ghe.com')
        ? url.host.replace(/^api\./, '')
        : url.host;
    return `${url.protocol}//${host}${url.pathname.replace(/\/(api\/v3)?$/, '')}`;
}

;// CONCATENATED MODULE: ./runtime/cancellation.js
const LAST_WAIT_MS = 500; // once it is called off
/** Makes one. */
function cancellable() {
    let requested = false;
    const callbacks = new Set();
    const onRequest = (callback) => {
        callbacks.add(callback);
        return () => callbacks.delete(callback);
    };
    return {
        cancellation: { requested: () => requested, onRequest },
        callOff: () => {
            requested = true;
            for (const callback of callbacks)
                callback();
        },
        sleep: (milliseconds) => new Promise((resolve) => {
            const done = () => {
                clearTimeout(timer);
                forget();
                resolve();
            };
            const timer = setTimeout(done, requested ? Math.min(milliseconds, LAST_WAIT_MS) : milliseconds);
            const forget = onRequest(done);
        }),
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./runtime/secret.js

/**
 * A text that must not be seen: it prints as `***` everywhere, and no function that logs or reports takes one.
 * Only the few places that truly need the text call `reveal()`; a test keeps the list of them.
 */
class Secret {
    #text;
    constructor(text) {
        this.#text = text;
    }
    /** The text itself, for the wire, the runner's files or the signature; never for a message. */
    reveal() {
        return this.#text;
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./transport/connections.js

// node:https and not global fetch: fetch costs 36 ms to load and, from the second request on, 45 ms at exit
// (https://github.com/nodejs/node/issues/36616). And neither is imported: an ES module's view of node:http evaluates
// all that it exports, WebSocket among them, which loads a part of that (20 ms); and TLS is only loaded where it is spoken.
const httpModule = (protocol) => protocol === 'https:' ? process.getBuiltinModule('node:https') : process.getBuiltinModule('node:http');
/** Makes the router: direct, unless the environment names a proxy; only then is proxy.ts loaded. */
function router(runtime, timeoutMs) {
    const { env } = runtime;
    const agents = new Map();
    const agentFor = (protocol) => {
        // Half of what the strictest service allows at a time: 100 requests.
        const agent = agents.get(protocol) ?? new (httpModule(protocol).Agent)({ keepAlive: true, maxSockets: 50 });
        agents.set(protocol, agent);
        return agent;
    };
    const direct = ({ protocol }) => ({ agent: agentFor(protocol) });
    const usesProxies = Object.keys(env).some((name) => /^https?_proxy$/i.test(name) && env[name]);
    if (!usesProxies) {
        return {
            route: (url) => Promise.resolve(direct(url)),
            connectAhead: (url) => {
                startConnection(agentFor(url.protocol), url);
                // Once around the event loop, so that the first packets leave before whatever keeps it busy next.
                return new Promise(setImmediate);
            },
        };
    }
    const find = __webpack_require__.e(/* import() */ 902).then(__webpack_require__.bind(__webpack_require__, 4902)).then(({ proxyRoutes }) => proxyRoutes({ runtime, direct, timeoutMs }));
    return { route: async (url) => (await find)(url), connectAhead: () => Promise.resolve() };
}
/** Has an agent connect now, and give that connection to the next request to the same host, and to no other's. */
function startConnection(agent, url) {
    const connect = agent.createConnection.bind(agent);
    // As the agent has them.
    const options = { host: (0,address/* addressOf */.ci)(url), port: (0,address/* portOf */.HM)(url), servername: (0,address/* serverNameOf */.a_)(url), noDelay: true };
    const socket = connect(options);
    socket.on('error', () => undefined);
    socket.unref(); // a step that ends before its first request does not wait for it
    let isFree = true;
    // Each early connection wraps the createConnection of the one before.
    agent.createConnection = (asked, ...rest) => {
        const { host, port } = asked;
        if (!isFree || socket.destroyed || host !== options.host || Number(port) !== options.port)
            return connect(asked, ...rest);
        isFree = false;
        return socket.ref();
    };
}

;// CONCATENATED MODULE: ./transport/body.js
/**
 * The text of an answer's body, in whatever form a proxy may have put it: compressed although nobody asked for that, with
 * a byte order mark, in UTF-16. It rejects with a NetworkError when it cannot be read, or grows past the bound.
 */
async function body_textOf(bytes, headers, host) {
    const codings = (headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/);
    const undone = codings.filter((each) => each !== '' && each !== 'identity').reverse();
    // What was compressed on the way by something that does not say so; no JSON begins like this.
    if (undone.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b)
        undone.push('gzip');
    if (undone.length === 0 || bytes.length === 0)
        return decoded(bytes);
    const { decompress } = await __webpack_require__.e(/* import() */ 619).then(__webpack_require__.bind(__webpack_require__, 1619));
    return decoded(undone.reduce((left, coding) => decompress(left, coding, host), bytes));
}
/** UTF-8, or UTF-16 as its byte order mark or the zeros beside JSON's first character tell (RFC 4627, section 3). */
function decoded(bytes) {
    const [first, second, third] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return bytes.toString('utf8', 3);
    if (first === 0xff && second === 0xfe)
        return bytes.toString('utf16le', 2);
    if (first !== 0 && second === 0)
        return bytes.toString('utf16le');
    const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
    if (!isBigEndian)
        return bytes.toString('utf8');
    // Drops an incomplete character at the end.
    const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
    return swapped.toString('utf16le', first === 0xfe ? 2 : 0);
}

;// CONCATENATED MODULE: ./transport/exchange.js



/** One request and its whole answer, or a NetworkError: connection, headers and body share the deadline. */
function exchange(request, { route, deadlineMs, cancellation }) {
    const url = new URL(request.url);
    const { body, method } = request;
    const headers = {
        ...request.headers,
        ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
        ...route.headers,
    };
    return new Promise((resolve, reject) => {
        const outgoing = httpModule(route.protocol ?? url.protocol).request(url, { ...route, method, headers });
        // Whether the whole request has left, so that the other end may act on it. Node also says "finish" of one that was
        // never written because its connection failed.
        let isSent = false;
        outgoing.once('finish', () => {
            isSent = outgoing.socket?.destroyed === false;
            if (isSent)
                request.onSent?.();
        });
        const fail = (kind, message, cause) => {
            end();
            reject(new transport_message/* NetworkError */.Dr(kind, message, cause, isSent));
            outgoing.destroy();
        };
        const timer = setTimeout(() => {
            const seconds = Math.round(deadlineMs / 1000);
            fail('timed-out', `no complete answer from ${url.host} within ${seconds} s`);
        }, deadlineMs);
        // A question may be dropped; what creates or revokes, and may have been acted on, is waited for.
        const forget = cancellation.onRequest(() => {
            if (request.effect === undefined)
                fail('cancelled', CANCELLED);
        });
        const end = () => {
            clearTimeout(timer);
            forget();
        };
        const broken = (error) => {
            // A malformed HTTP answer will not improve on a retry.
            const kind = error.code?.startsWith('HPE_') ? 'not-the-api' : 'unreachable';
            fail(kind, `${url.host}: ${reasonOf(error)}`, error);
        };
        outgoing.once('error', broken);
        outgoing.once('upgrade', (_, socket) => {
            fail('not-the-api', `${url.host} answered 101: it goes on in another protocol than HTTP`);
            socket.destroy();
        });
        outgoing.once('response', (incoming) => {
            isSent = true;
            const chunks = [];
            let size = 0;
            incoming.on('data', (chunk) => {
                chunks.push(chunk);
                size += chunk.length;
                if (size > transport_message/* MAX_BODY_BYTES */.YK)
                    fail('not-the-api', (0,transport_message/* tooLarge */.g$)(url.host));
            });
            incoming.once('error', broken);
            incoming.once('end', () => {
                end();
                const { statusCode = 0 } = incoming;
                body_textOf(Buffer.concat(chunks), incoming.headers, url.host).then((text) => {
                    resolve({ status: statusCode, url: request.url, headers: joined(incoming.headers), body: text });
                }, reject);
            });
        });
        outgoing.end(body);
    });
}
const CANCELLED = 'the job was cancelled';
/** What a request ends with that the job's cancellation has called off. */
const cancelled = () => new transport_message/* NetworkError */.Dr('cancelled', CANCELLED);
/** Node's name for what went wrong, and its words where they add something; neither holds a header or a body. */
function reasonOf(error) {
    return error.code && !error.message.includes(error.code)
        ? `${error.code}: ${error.message}`
        : error.message;
}
function joined(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./transport/redirect.js
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * The request that follows a redirect, if it may be followed: only on the same origin, and all but a GET only by 307 or
 * 308. Other origins are not asked: their answer would not be trusted.
 */
function redirectOf(request, { status, headers }) {
    const location = headers.location ?? '';
    if (!REDIRECTS.has(status) || !URL.canParse(location, request.url))
        return undefined;
    const next = new URL(location, request.url);
    if (next.origin !== new URL(request.url).origin)
        return undefined;
    [next.username, next.password] = ['', '']; // Node would send them in the place of the token
    const keepsMethod = status === 307 || status === 308;
    return request.method === 'GET' || keepsMethod ? { ...request, url: next.href } : undefined;
}

;// CONCATENATED MODULE: ./transport/sender.js





const USER_AGENT = 'mint-app-token/1.0.0';
const REQUEST_DEADLINE_MS = 10_000; // the services that are asked give up no later than that
const SHORTEST_TRY_MS = 1_000;
const SHORTEST_CREATION_MS = 2_000; // a token whose answer came too late would live on unknown
const MAX_LOST_CREATIONS = 1; // see docs/adr/0003-retrying-a-mint.md
const MAX_REDIRECTS = 3;
/**
 * Makes what speaks HTTP: over kept-alive connections, through the proxies of the environment. All requests together,
 * waits included, take at most `budgetMs`.
 */
function httpSender(runtime, budgetMs) {
    const { elapsed } = runtime;
    const { route, connectAhead } = router(runtime, REQUEST_DEADLINE_MS);
    const until = (endOfBudget) => {
        const work = { runtime, route, timeLeft: () => endOfBudget - elapsed() };
        return {
            to: (service) => (request) => sendWithRetries(request, { ...work, service }),
            within: (partMs) => until(Math.min(endOfBudget, elapsed() + partMs)),
            connectAhead: (url) => connectAhead(new URL(url)),
        };
    };
    return until(elapsed() + budgetMs);
}
async function sendWithRetries(asked, work) {
    const { runtime, timeLeft, service } = work;
    const { log, now, elapsed, cancellation, sleep } = runtime;
    const request = {
        ...asked,
        headers: {
            ...service.headers,
            ...asked.headers,
            // Without a word about it, any encoding would be a legitimate answer (RFC 9110, section 12.5.3).
            'accept-encoding': 'identity',
            'user-agent': USER_AGENT,
        },
    };
    const name = `${request.method} ${pathOf(request.url)}`;
    let lost = 0;
    for (let tries = 1;; tries++) {
        // Nothing new is begun once the job is cancelled, but what was begun is still cleaned up.
        if (cancellation.requested() && request.effect !== 'revokes')
            throw cancelled();
        if (timeLeft() < shortest(request))
            throw new transport_message/* NetworkError */.Dr('timed-out', `no time left for ${name}`);
        const start = elapsed();
        const outcome = await followRedirects(request, work).catch((error) => {
            if (error instanceof transport_message/* NetworkError */.Dr)
                return error;
            throw error;
        });
        const budgetLeft = Math.round(timeLeft());
        const { result, requestId, said } = inWords(outcome, service);
        log.debug(`${name} \u2192 ${result} in ${Math.round(elapsed() - start)} ms (try ${tries}, request id ${requestId}, ${budgetLeft} ms of budget left)`);
        if (request.effect === 'creates' && mayHaveActed(outcome))
            lost += 1;
        const situation = { service, tries, budgetLeft, now: now(), random: Math.random() };
        const wait = lost > MAX_LOST_CREATIONS ? undefined : waitAfter(outcome, situation);
        // A try that is given no time only hides what went wrong before.
        if (wait === undefined || budgetLeft - wait < shortest(request)) {
            if (outcome instanceof transport_message/* NetworkError */.Dr)
                throw outcome;
            return outcome;
        }
        const last = lost === MAX_LOST_CREATIONS ? ', once, since it may have acted all the same' : '';
        log.info(`${service.name} ${said}; trying again in ${(wait / 1000).toFixed(1)} s${last}`);
        await sleep(wait);
    }
}
function waitAfter(outcome, situation) {
    if (!(outcome instanceof transport_message/* NetworkError */.Dr))
        return waitBeforeRetry(outcome, situation);
    return outcome.permanent ? undefined : waitBeforeRetry(undefined, situation);
}
/** Whether the service may have acted on a request although its answer was lost. */
function mayHaveActed(outcome) {
    return outcome instanceof transport_message/* NetworkError */.Dr ? outcome.mayHaveActed : leavesOpen(outcome);
}
/** How one try ended, in the words of the log. */
function inWords(outcome, service) {
    if (outcome instanceof transport_message/* NetworkError */.Dr) {
        const { message } = outcome;
        return { result: message, requestId: 'none', said: `did not answer (${message})` };
    }
    const { status, headers } = outcome;
    return { result: status, requestId: service.requestIdOf(headers) ?? 'none', said: `answered ${status}` };
}
/** The least time in which a request is begun, in milliseconds. */
const shortest = ({ effect }) => (effect === 'creates' ? SHORTEST_CREATION_MS : SHORTEST_TRY_MS);
async function followRedirects(request, { runtime, route, timeLeft }) {
    const { cancellation, log } = runtime;
    let current = request;
    for (let redirects = 0;; redirects++) {
        const deadlineMs = Math.min(REQUEST_DEADLINE_MS, Math.max(1, timeLeft()));
        const options = { route: await route(new URL(current.url)), deadlineMs, cancellation };
        const response = await exchange(current, options);
        const next = redirects < MAX_REDIRECTS ? redirectOf(current, response) : undefined;
        if (!next)
            return response;
        log.debug(`${current.method} ${pathOf(current.url)} \u2192 ${response.status}, redirected to ${pathOf(next.url)}`);
        current = next;
    }
}
const pathOf = (url) => new URL(url).pathname;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./cli/disk/gh.js

/** Runs `gh` with these arguments; undefined where there is no such program. Nothing of it asks a question. */
function runGh(args, { env, folder, input, signal }) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)('gh', args, {
            cwd: folder,
            env: { ...env, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
            stdio: ['pipe', 'pipe', 'pipe'],
            signal,
            windowsHide: true,
        });
        let stdout = '';
        let stderr = '';
        child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
        child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
        child.on('error', (error) => {
            if (error.code === 'ENOENT')
                resolve(undefined);
            else
                reject(error);
        });
        child.on('close', (code) => {
            resolve({ exitCode: code ?? 1, stdout, stderr });
        });
        child.stdin.on('error', () => undefined); // It may end without reading: its exit code tells.
        child.stdin.end(input ?? '');
    });
}

;// CONCATENATED MODULE: ./cli/organization/world.js






/** Limits may ask to wait for an hour, and more than once. */
const BUDGET_MS = 86_400_000;
/** Which GitHub is meant, by the variables of a runner. */
function world_serverOf(env) {
    const { GITHUB_SERVER_URL: web, GITHUB_API_URL: api } = env;
    if (web && !(URL.canParse(web) && /^https?:$/.test(new URL(web).protocol)))
        throw new failure_Failure('input-invalid', `GITHUB_SERVER_URL is no address of a web site: ${web}`);
    return parseServer({ asked: '', runnerApiUrl: api || apiOf(web), runnerWebUrl: web }, (_, problem) => {
        throw new failure_Failure('input-invalid', problem.replace('github-api-url', 'GITHUB_API_URL'));
    });
}
/** A runner sets both; a person perhaps the one. */
function apiOf(web) {
    if (!web)
        return undefined;
    const { origin, host } = new URL(web);
    const isOfTheCloud = host === 'github.com' || host.endsWith('.ghe.com');
    return isOfTheCloud ? `https://api.${host}` : `${origin}/api/v3`;
}
/** The token of the user's own `gh`; it stays in memory. */
async function ghToken(env, server) {
    const host = new URL(server.webUrl).hostname;
    const answer = await runGh(['auth', 'token', '--hostname', host], { env });
    if (!answer)
        throw new failure_Failure('credentials-missing', '--org takes the token of gh, and there is no program gh', {
            fix: 'Install it (https://cli.github.com), and log in: gh auth login.',
        });
    const token = answer.stdout.trim();
    if (answer.exitCode !== 0 || !/^[\x21-\x7e]{1,4096}$/.test(token))
        throw new failure_Failure('credentials-missing', `gh has no token for ${host}`, {
            fix: `Log in: gh auth login --hostname ${host}.`,
        });
    return new Secret(token);
}
function openLine({ env, progress, }) {
    const { cancellation, callOff, sleep } = cancellable();
    const silent = () => undefined;
    const log = { debug: silent, notice: silent, warning: silent, error: silent, info: progress };
    const elapsed = () => performance.now();
    const sender = httpSender({ env, log, now: Date.now, elapsed, sleep, cancellation }, BUDGET_MS);
    return { sender, sleep, hangUp: callOff };
}

;// CONCATENATED MODULE: ./cli/organization/proposals.js




const BRANCH = 'mint-app-token/migrate';
/** What GitHub has of an earlier run. */
const EARLIER = `
  ref(qualifiedName: "refs/heads/${BRANCH}") { target { oid } }
  branch: object(expression: "refs/heads/${BRANCH}:.github/workflows") { ... on Tree { ${ENTRIES} } }
  pullRequests(headRefName: "${BRANCH}", first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { state url isCrossRepository } }`;
/**
 * What would be proposed where, by what the repositories hold now. Nothing is remembered of earlier runs: GitHub itself
 * tells how far they came.
 */
async function findProposals(repositories, reader, patchOf) {
    const changing = repositories.filter(({ plan }) => plan.uses.some(({ verdict }) => verdict === 'replace' || verdict === 'github-token-suffices'));
    const [archived, alive] = [
        changing.filter((each) => each.archived),
        changing.filter((each) => !each.archived),
    ];
    const proposed = archived.map(({ repository }) => left(repository, 'it is archived', false));
    const earlier = new Map();
    const heads = [];
    for (const { head, fields } of await findHeads(reader, alive.map(({ repository }) => repository), EARLIER)) {
        if ('why' in head)
            proposed.push(left(head.repository, head.why, true));
        else {
            heads.push(head);
            earlier.set(head.facts.repository, fields);
        }
    }
    await planHeads(heads, reader, (outcome) => {
        const { repository } = outcome.head.facts;
        if ('why' in outcome)
            proposed.push(left(repository, outcome.why, true));
        else
            proposed.push(propose(outcome.head, outcome.planned, earlier.get(repository) ?? {}, patchOf));
    });
    const nameOf = (each) => (each.kind === 'open' ? each.proposal.repository : each.repository);
    return proposed.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
function propose(head, planned, earlier, patchOf) {
    const { repository, defaultBranch } = head.facts;
    const pulls = ownPulls(earlier);
    const open = pulls.find(({ state }) => state === 'OPEN');
    if (open)
        return { kind: 'is-open', repository, url: open.url };
    if (pulls[0]?.state === 'CLOSED')
        return left(repository, `its pull request was closed without a merge: ${pulls[0].url}`, false);
    let patch;
    try {
        patch = patchOf(planned, repository.split('/')[0] ?? '');
    }
    catch (error) {
        return left(repository, error instanceof Error ? error.message : String(error), true);
    }
    if (patch.changes.length === 0)
        return left(repository, 'nothing changes there', false);
    if (patch.changes.some(({ file }) => file.includes('\uFFFD')))
        return left(repository, 'the name of a workflow is not UTF-8', true);
    const at = { repository, base: defaultBranch ?? '', plan: planned.plan, patch };
    const target = textOf(objectOf(objectOf(earlier.ref)?.target)?.oid);
    if (target === undefined)
        return { kind: 'open', proposal: { ...at, commit: head.commit ?? '', from: 'branch' } };
    const entries = new Map(entriesOf(objectOf(earlier.branch)).map(({ name, oid }) => [name, oid]));
    const holds = (textIn) => patch.changes.every((change) => entries.get(change.file.split('/').at(-1) ?? '') === blobName(change[textIn]));
    if (holds('after'))
        return { kind: 'open', proposal: { ...at, commit: target, from: 'pull-request' } };
    if (holds('before'))
        return { kind: 'open', proposal: { ...at, commit: target, from: 'commit' } };
    return left(repository, `its branch ${BRANCH} holds something else: merge or delete it, and run this again`, true);
}
function ownPulls(earlier) {
    const nodes = objectOf(earlier.pullRequests)?.nodes;
    if (!Array.isArray(nodes))
        return [];
    return nodes.flatMap((each) => {
        const { state, url, isCrossRepository } = objectOf(each) ?? {};
        // A branch of that name in somebody's fork is none of ours.
        return isCrossRepository === true || typeof state !== 'string' ? [] : [{ state, url: textOf(url) ?? '' }];
    });
}
const left = (repository, why, isFailure) => ({
    kind: 'left',
    repository,
    why,
    isFailure,
});

// EXTERNAL MODULE: ./cli/output/report.js
var output_report = __webpack_require__(5668);
;// CONCATENATED MODULE: ./cli/organization/pace.js
/** GitHub allows 80 requests a minute that make something, and 500 an hour; the user may make some as well. */
const MOST = [
    { count: 60, ms: 60_000 },
    { count: 400, ms: 3_600_000 },
];
/** Keeps what is made inside GitHub's limits, without a wait for the first ones. */
function paced({ now, sleep, tell, }) {
    const made = [];
    return async () => {
        for (;;) {
            const waits = MOST.map(({ count, ms }) => {
                const first = made.at(-count);
                return first === undefined ? 0 : first + ms - now();
            });
            const wait = Math.max(...waits);
            if (wait <= 0)
                break;
            tell(`GitHub limits what may be made; going on in ${Math.ceil(wait / 1000)} s`);
            await sleep(wait);
        }
        made.push(now());
    };
}

;// CONCATENATED MODULE: ./cli/organization/pull-requests.js






/** Repositories that are written to at a time. GitHub asks to make what others are told of one after the other. */
const pull_requests_AT_ONCE = 2;
const MOST_TRIES = 3;
const LIMIT_WAIT_MS = 60_000;
/** GitHub takes no longer text for a pull request. */
const MOST_CHARACTERS = 65_000;
const TITLE = 'Replace PATs by short-lived tokens of a GitHub App';
/** gh did not do what it was asked for, in its own words. */
class GhFailed extends Error {
}
/** Opens the pull requests, all by the user's gh. One that fails is told, and the others are opened. */
async function openPullRequests(proposals, options, opened) {
    const pace = paced(options);
    await inParallel(proposals, pull_requests_AT_ONCE, async (proposal) => {
        const { repository } = proposal;
        try {
            opened({ repository, url: await openOne(proposal, options, pace) });
        }
        catch (error) {
            if (!(error instanceof GhFailed))
                throw error;
            opened({ repository, why: error.message });
        }
    });
}
/** Goes on where an earlier run ended: a branch, one commit on it, a pull request. */
async function openOne(proposal, options, pace) {
    const { repository, base, commit, from } = proposal;
    const { host } = options;
    // Requests alone, and no `gh pr create`: that looks for a clone where it is called, and asks for more than this needs.
    const post = async (path, body) => {
        const request = path === 'graphql' ? [path] : ['--method', 'POST', path];
        const args = ['api', '--hostname', host, ...request, '--input', '-'];
        return run(args, JSON.stringify(body), options, pace);
    };
    if (from === 'branch')
        await post(`repos/${repository}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha: commit });
    if (from !== 'pull-request')
        await post('graphql', commitOf(proposal));
    const pull = { title: TITLE, head: BRANCH, base, body: bodyOf(proposal, options) };
    const answer = jsonObject(await post(`repos/${repository}/pulls`, pull));
    return typeof answer?.html_url === 'string' ? answer.html_url : `a pull request of ${BRANCH}`;
}
/** All files in one commit, which GitHub signs; it is refused where the branch has moved on meanwhile. */
function commitOf({ repository, commit, patch }) {
    return {
        query: 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
        variables: {
            input: {
                branch: { repositoryNameWithOwner: repository, branchName: BRANCH },
                expectedHeadOid: commit,
                message: { headline: TITLE },
                fileChanges: {
                    additions: patch.changes.map(({ file, after }) => ({
                        path: file,
                        contents: Buffer.from(after).toString('base64'),
                    })),
                },
            },
        },
    };
}
function bodyOf({ plan, patch }, { clientIdVariable, privateKeySecret }) {
    const before = `Before this is merged, the App has to be installed here, with the variable \`${clientIdVariable}\` and the secret ` +
        `\`${privateKeySecret}\`. Then the PATs that are replaced can be revoked.\n\n`;
    const report = (0,output_report/* renderReport */.B1)(plan, patch);
    return before.length + report.length <= MOST_CHARACTERS
        ? before + report
        : `${before}${report.slice(0, MOST_CHARACTERS - before.length)}\n\n(cut off: it is too long for a pull request)\n`;
}
async function run(args, input, { env, sleep, tell }, pace) {
    for (let tries = 1;; tries++) {
        await pace();
        const answer = await runGh(args, { env, input });
        if (!answer)
            throw new GhFailed('there is no program gh');
        if (answer.exitCode === 0)
            return answer.stdout;
        const said = answer.stderr.trim().split('\n').slice(-3).join(' ');
        if (tries >= MOST_TRIES || !/rate limit/i.test(answer.stderr))
            throw new GhFailed(`gh ${args.filter((arg) => !arg.startsWith('-')).join(' ')} failed (exit code ${answer.exitCode}): ${said}`);
        tell(`GitHub limits what may be made; going on in ${LIMIT_WAIT_MS / 1000} s`);
        await sleep(LIMIT_WAIT_MS);
    }
}

// EXTERNAL MODULE: ./cli/migrate.js + 9 modules
var migrate = __webpack_require__(4134);
// EXTERNAL MODULE: ./cli/output/printable.js
var printable = __webpack_require__(6595);
;// CONCATENATED MODULE: ./cli/output/proposed.js


/** What is done about the pull requests of an organization, a line a repository. */
function renderProposed(proposed) {
    if (proposed.length === 0)
        return '\nNo pull request is to be opened.\n';
    const open = proposed.filter(({ kind }) => kind === 'open').length;
    const lines = proposed.map((each) => `  ${(0,printable/* printable */.g)(words(each))}`);
    return ['', `Pull requests  ${open} to open`, ...lines, ''].join('\n');
}
function words(each) {
    switch (each.kind) {
        case 'open': {
            const { repository, base, patch } = each.proposal;
            const count = patch.changes.length;
            return `${repository}: ${BRANCH} into ${base}, ${count} ${count === 1 ? 'file' : 'files'}`;
        }
        case 'is-open':
            return `${each.repository}: is open already, ${each.url}`;
        case 'left':
            return `${each.repository}: left alone: ${each.why}`;
    }
}
/** The same for --json. */
function proposedFacts(each, opened) {
    switch (each.kind) {
        case 'open': {
            const { repository, base, patch } = each.proposal;
            const files = patch.changes.map(({ file }) => file);
            const result = opened.find((one) => one.repository === repository);
            const state = result === undefined ? 'to-open' : 'url' in result ? 'open' : 'failed';
            return { ...result, repository, state, branch: BRANCH, base, files };
        }
        case 'is-open':
            return { repository: each.repository, state: 'open', branch: BRANCH, url: each.url };
        case 'left':
            return { repository: each.repository, state: 'left-alone', why: each.why };
    }
}

// EXTERNAL MODULE: ./cli/facts/effect.js
var effect = __webpack_require__(8159);
;// CONCATENATED MODULE: ./cli/organization/group.js

/**
 * The bound: how many permissions an App may have beyond what one of its repositories needs. A higher level counts as
 * one. More would save an App here and there; fewer would make a repository that reads share none with one that writes.
 */
const MOST_BEYOND = 2;
/** Who has one of these can take over a repository or the organization: no repository gets one that it does not need. */
const NEVER_BEYOND = /^(administration|workflows|secrets|dependabot_secrets|codespaces_secrets|environments|actions_variables|variables|members|organization_.*|repository_hooks|repository_custom_properties|enterprise_.*)$/;
const RANK = { read: 1, write: 2, admin: 3 };
/** The permissions that `having` gives beyond `needed`. */
function beyond(having, needed) {
    return Object.entries(having)
        .filter(([name, level]) => RANK[level] > rankOf(needed[name]))
        .map(([name]) => name);
}
const rankOf = (level) => (level === undefined ? 0 : RANK[level]);
const mayShare = (having, needed) => {
    const more = beyond(having, needed);
    return more.length <= MOST_BEYOND && !more.some((name) => NEVER_BEYOND.test(name));
};
/** The fewest Apps that serve all repositories inside the bound. */
function groupIntoApps(repositories) {
    const kinds = kindsOf(repositories.flatMap(needOf));
    const selected = kinds.filter(({ isForAll }) => !isForAll);
    const forAll = kinds.filter(({ isForAll }) => isForAll);
    return [...fewestGroups(forAll), ...fewestGroups(selected)]
        .map(({ groups, isProven }) => groups.map((group) => describe(group, isProven)))
        .flat()
        .sort((a, b) => b.repositories.length - a.repositories.length || group_compare(a.repositories[0], b.repositories[0]));
}
const group_compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
function needOf({ repository, plan }) {
    if (plan.mints.length === 0)
        return [];
    const [owner = ''] = repository.split('/');
    const targets = new Map();
    for (const { owner: other = owner, repositories: names = [], permissions } of plan.mints)
        for (const name of typeof names === 'string' ? [] : names) {
            const full = name.includes('/') ? name : `${other}/${name}`;
            if (full.toLowerCase() !== repository.toLowerCase())
                targets.set(full, (0,effect/* union */.KC)(targets.get(full), permissions));
        }
    return [
        {
            repository,
            permissions: plan.app.permissions,
            isForAll: plan.mints.some(({ owner: other, repositories }) => other !== undefined && repositories === undefined),
            targets,
        },
    ];
}
function kindsOf(needs) {
    const kinds = new Map();
    const atTargets = new Map();
    for (const need of needs) {
        const key = JSON.stringify([need.isForAll, Object.entries(need.permissions).sort()]);
        kinds.set(key, [...(kinds.get(key) ?? []), need]);
        for (const [name, permissions] of need.targets)
            atTargets.set(name.toLowerCase(), (0,effect/* union */.KC)(atTargets.get(name.toLowerCase()), permissions));
    }
    return [...kinds.values()].flatMap((alike) => {
        const [first] = alike;
        const names = new Set(alike.flatMap(({ targets }) => [...targets.keys()]));
        return first
            ? [
                {
                    permissions: first.permissions,
                    isForAll: first.isForAll,
                    needs: alike,
                    atTargets: [...names].map((name) => atTargets.get(name.toLowerCase()) ?? {}),
                },
            ]
            : [];
    });
}
/** How many ways are tried before the best that was found is taken. */
const group_MOST_TRIES = 200_000;
/**
 * Splits kinds into the fewest groups in which each may share the union. A part of such a group is one as well, so a
 * search that adds kind after kind finds the fewest: with one group, then two, and so on up to what the plain way needs.
 */
function fewestGroups(kinds) {
    if (kinds.length === 0)
        return [];
    // Those with many permissions first: they leave the fewest choices.
    const ordered = [...kinds].sort((a, b) => Object.keys(b.permissions).length - Object.keys(a.permissions).length ||
        b.needs.length - a.needs.length);
    const plain = inOrder(ordered);
    const tries = { left: group_MOST_TRIES };
    for (let count = 1; count < plain.length; count++) {
        const found = split(ordered, 0, [], count, tries);
        if (found)
            return [{ groups: found, isProven: true }];
        if (tries.left <= 0)
            return [{ groups: plain, isProven: false }];
    }
    return [{ groups: plain, isProven: true }];
}
function fits(group, kind) {
    const all = [...group, kind];
    const having = (0,effect/* union */.KC)(...all.map(({ permissions }) => permissions));
    return all.every(({ permissions, atTargets }) => [permissions, ...atTargets].every((needed) => mayShare(having, needed)));
}
/** The plain way: each kind into the first group that it fits. */
function inOrder(kinds) {
    const groups = [];
    for (const kind of kinds) {
        const group = groups.find((each) => fits(each, kind));
        if (group)
            group.push(kind);
        else
            groups.push([kind]);
    }
    return groups;
}
function split(kinds, at, groups, count, tries) {
    const kind = kinds[at];
    if (!kind)
        return groups;
    for (const [index, group] of groups.entries()) {
        if (tries.left-- <= 0)
            return undefined;
        if (!fits(group, kind))
            continue;
        const next = groups.map((each, other) => (other === index ? [...each, kind] : each));
        const found = split(kinds, at + 1, next, count, tries);
        if (found)
            return found;
    }
    return groups.length < count ? split(kinds, at + 1, [...groups, [kind]], count, tries) : undefined;
}
function describe(group, isProven) {
    const permissions = sorted((0,effect/* union */.KC)(...group.map((kind) => kind.permissions)));
    const needs = group.flatMap((kind) => kind.needs);
    const repositories = needs.map(({ repository }) => repository).sort();
    const most = Math.max(...group.map((kind) => beyond(permissions, kind.permissions).length));
    const atTargets = group.flatMap((kind) => kind.atTargets.map((needed) => beyond(permissions, needed).length));
    const targets = [...new Set(needs.flatMap((need) => [...need.targets.keys()]))]
        .filter((each) => !repositories.includes(each))
        .sort();
    const isForAll = group.some((kind) => kind.isForAll);
    return {
        repositories,
        permissions,
        why: [
            most === 0
                ? 'Each of these repositories needs exactly these permissions.'
                : `No repository has more than ${most} of these permissions beyond what it needs (at most ${MOST_BEYOND} are allowed, and never one that administers, such as workflows or secrets).`,
            isForAll
                ? 'Some workflow asks for a token for all repositories, so the App has to be installed on all of them.'
                : '',
            targets.length > 0
                ? `It has to be installed on these as well, which are written to or read: ${listed(targets)}.`
                : '',
            Math.max(0, ...atTargets) > 0
                ? `There it has up to ${Math.max(...atTargets)} permissions beyond what is done there.`
                : '',
            isProven ? '' : 'Fewer Apps may be possible: not every way was tried.',
        ]
            .filter(Boolean)
            .join(' '),
    };
}
const listed = (names) => names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ');
const sorted = (permissions) => Object.fromEntries(Object.entries(permissions).sort(([a], [b]) => group_compare(a, b)));

;// CONCATENATED MODULE: ./cli/organization/survey.js

/** Looks over a whole organization. */
function surveyOf({ login, repositories, skipped }) {
    const places = new Map();
    for (const { repository, plan } of repositories)
        for (const { secret } of plan.uses)
            places.set(secret, (places.get(secret) ?? new Set()).add(repository));
    const uses = repositories.flatMap(({ repository, defaultBranch, plan }) => plan.uses.map((use) => ({
        ...use,
        repository,
        branch: defaultBranch ?? 'HEAD',
        shared: places.get(use.secret)?.size ?? 0,
    })));
    const secrets = [...places].map(([name, where]) => {
        const own = uses.filter(({ secret }) => secret === name);
        return {
            name,
            repositories: [...where],
            uses: own.length,
            left: own.filter(({ verdict }) => verdict === 'ask' || verdict === 'cannot').length,
        };
    });
    return {
        organization: login,
        repositories,
        skipped,
        apps: groupIntoApps(repositories),
        uses: uses.sort((a, b) => compareReach(reachOf(b), reachOf(a)) || compareText(a.repository, b.repository)),
        secrets: secrets.sort((a, b) => b.repositories.length - a.repositories.length || compareText(a.name, b.name)),
    };
}
const countOf = (uses, verdict) => uses.filter((use) => use.verdict === verdict).length;
/** How far a use's token reaches: how strong it is, over how much, and in how many repositories its PAT lies. */
function reachOf({ permissions, target, shared }) {
    return [strengthOf(permissions), breadthOf(target), shared];
}
const LEVELS = { read: 1, write: 2, admin: 3 };
const strengthOf = (permissions) => Math.max(0, ...Object.entries(permissions).map(([name, level]) => /^(administration|members|secrets|workflows|organization_)/.test(name) && level !== 'read'
    ? 3
    : LEVELS[level]));
function breadthOf(target) {
    if (target === 'current')
        return 0;
    const { repositories } = target;
    if (repositories === undefined)
        return 3;
    return typeof repositories === 'string' || repositories.length > 1 ? 2 : 1;
}
const compareReach = (a, b) => a.map((each, at) => each - (b[at] ?? 0)).find((each) => each !== 0) ?? 0;
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Why a use is told before others. */
function reachWords({ permissions, target, shared }) {
    const strength = ['nothing that is known', 'reads', 'writes', 'administers'][strengthOf(permissions)] ?? '';
    const breadth = [
        'its own repository',
        'another repository',
        'several repositories',
        'all repositories of an owner',
    ][breadthOf(target)];
    return `${strength}, ${breadth ?? ''}, a secret in ${shared} ${shared === 1 ? 'repository' : 'repositories'}`;
}

// EXTERNAL MODULE: ./cli/disk/write-file.js
var write_file = __webpack_require__(9650);
;// CONCATENATED MODULE: ./cli/output/page-parts.js
// The style and the script of the page, as the texts that they are: the page allows them by their hashes, so nothing may
// change them on the way, and the script runs in a browser, not here. It makes no HTML of text: every word that it shows
// is set as the text of an element.
const STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3); --back: light-dark(#ffffff, #0d1117);
  --line: light-dark(#8c959f, #6e7681); --soft: light-dark(#f6f8fa, #161b22); --link: light-dark(#0550ae, #79c0ff);
  --dim: light-dark(#57606a, #9198a1); }
body { margin: 0 auto; max-width: 100rem; padding: 1rem 1.5rem 4rem; background: var(--back); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
a { color: var(--link); } p { max-width: 60rem; }
.skip { position: absolute; left: -100rem; } .skip:focus { position: static; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem 1rem; background: var(--soft); }
.figures strong { display: block; font-size: 1.5rem; }
.filters { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end; margin: .5rem 0; }
.filters label { display: grid; font-size: .9rem; }
input, select { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--line);
  border-radius: .4rem; padding: .3rem .6rem; }
.table { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; padding: .5rem .75rem; color: var(--dim); }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; min-width: 5rem; }
thead th { background: var(--soft); white-space: nowrap; }
td:has(code) { min-width: 11rem; }
.more { font: inherit; margin-top: .5rem; padding: .4rem .8rem; color: inherit; background: var(--soft);
  border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
th button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
  text-align: left; }
th button::after { content: " \\2195"; color: var(--dim); }
th[aria-sort="ascending"] button::after { content: " \\2191"; color: inherit; }
th[aria-sort="descending"] button::after { content: " \\2193"; color: inherit; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font-family: ui-monospace, monospace; font-size: .95em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
@media print { .filters, .skip { display: none; } .table { overflow: visible; } }
`;
const SCRIPT = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const main = document.querySelector('main');
  const make = (name, properties = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const { compare: compareText } = new Intl.Collator('en', { numeric: true });
  const compare = (a, b) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
  // More rows make a browser slow; they are there to be filtered and sorted all the same.
  const MOST_ROWS = 300;

  const cellOf = (column, row, at) => {
    const value = row[at];
    const text = typeof value === 'number' ? String(value) : value;
    const href = column.links && row[column.links];
    const inside = href ? make('a', { href, rel: 'noreferrer' }, text) : text;
    if (column.isHead) return make('th', { scope: 'row' }, inside);
    return make('td', typeof value === 'number' ? { class: 'number' } : {}, column.isCode ? make('code', {}, inside) : inside);
  };

  for (const section of data.sections) {
    const body = make('tbody');
    const rows = section.rows.map((row) => ({
      row,
      text: section.columns.map((_, at) => row[at]).join('\\n').toLowerCase(),
    }));
    const elementOf = (each) =>
      (each.element ??= make('tr', {}, ...section.columns.map((column, at) => cellOf(column, each.row, at))));
    let most = MOST_ROWS;
    const more = make('button', { type: 'button', class: 'more' });
    more.addEventListener('click', () => {
      most = Infinity;
      show();
      body.rows[MOST_ROWS]?.querySelector('a, td, th')?.focus();
    });
    const heads = section.columns.map((column, at) => {
      const button = make('button', { type: 'button' }, column.name);
      const head = make('th', { scope: 'col', 'aria-sort': 'none' }, button);
      button.addEventListener('click', () => {
        const isUp = head.getAttribute('aria-sort') === 'ascending';
        for (const each of heads) each.setAttribute('aria-sort', 'none');
        head.setAttribute('aria-sort', isUp ? 'descending' : 'ascending');
        rows.sort((a, b) => (isUp ? -1 : 1) * compare(a.row[at], b.row[at]));
        show();
      });
      return head;
    });
    const status = make('p', { role: 'status' });
    const search = make('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
    const choices = section.columns.flatMap((column, at) => {
      if (!column.isChoice) return [];
      const values = [...new Set(section.rows.map((row) => row[at]))].sort(compare);
      const select = make('select', {}, make('option', { value: '' }, 'all'));
      for (const value of values) select.append(make('option', { value }, value));
      return [{ at, select, label: make('label', {}, column.name, select) }];
    });
    const show = () => {
      const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      const shown = rows.filter(
        ({ row, text }) =>
          words.every((word) => text.includes(word)) &&
          choices.every(({ at, select }) => select.value === '' || row[at] === select.value),
      );
      body.replaceChildren(...shown.slice(0, most).map(elementOf));
      const count = Math.min(most, shown.length);
      const isCut = count < shown.length;
      status.textContent =
        count + ' of ' + (isCut ? shown.length : rows.length) + (isCut && shown.length < rows.length ? ' matches' : '') + ' shown';
      more.hidden = count === shown.length;
      more.textContent = 'Show all ' + shown.length;
    };
    search.addEventListener('input', show);
    for (const { select } of choices) select.addEventListener('change', show);
    const id = 'section-' + section.id;
    main.append(
      make('section', { 'aria-labelledby': id },
        make('h2', { id }, section.title),
        make('p', {}, section.about),
        make('div', { class: 'filters' },
          make('label', {}, 'Filter: ' + section.title, search),
          ...choices.map(({ label }) => label)),
        status,
        make('div', { class: 'table', role: 'region', 'aria-labelledby': id, tabindex: '0' },
          make('table', {}, make('caption', {}, section.caption), make('thead', {}, make('tr', {}, ...heads)), body))),
    );
    main.lastElementChild.append(more);
    show();
  }
  document.documentElement.setAttribute('data-ready', '');
})();
`;

// EXTERNAL MODULE: ./cli/output/words.js
var output_words = __webpack_require__(3121);
;// CONCATENATED MODULE: ./cli/output/organization-page.js





/**
 * The survey as one page that needs nothing else: its style and its script are allowed by their hashes, everything else
 * is forbidden, and what others wrote is data, shown as text alone.
 */
function renderPage(survey, webUrl) {
    const { organization, repositories, uses, secrets, apps } = survey;
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(SCRIPT)}'`,
        `style-src '${hashOf(STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
    const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
    const figures = [
        [repositories.length, 'repositories read'],
        [withUses.length, 'with PATs'],
        [uses.length, 'uses'],
        [secrets.length, 'secrets'],
        [apps.length, apps.length === 1 ? 'App serves them' : 'Apps serve them'],
        [countOf(uses, 'ask'), 'questions'],
        [countOf(uses, 'cannot'), 'uses that no App can do'],
    ];
    const name = escaped((0,printable/* printable */.g)(organization));
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>From PATs to GitHub Apps: ${name}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the tables</a>
<header>
<h1>From PATs to GitHub Apps: ${name}</h1>
<ul class="figures">
${figures.map(([count, words]) => `<li><strong>${count}</strong> ${words}</li>`).join('\n')}
</ul>
</header>
<main id="main" tabindex="-1"><noscript>The tables of this page are made by its own script, which is switched off here.</noscript></main>
<script type="application/json" id="data">${dataOf({ sections: sectionsOf(survey, webUrl) })}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
const hashOf = (text) => `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
/** JSON in which nothing can end the element that it stands in. */
const dataOf = (value) => JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
const escaped = (text) => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
function sectionsOf(survey, webUrl) {
    const { uses, secrets, apps, repositories, skipped } = survey;
    const address = (repository) => `${webUrl}/${repository}`;
    return [
        {
            id: 'uses',
            title: 'Uses of PATs',
            about: 'Those with the most reach come first: that is where to begin.',
            caption: 'Each place where a workflow uses a PAT, and what becomes of it',
            columns: [
                { name: 'Repository', isHead: true, links: 10 },
                { name: 'Place', isCode: true, links: 11 },
                { name: 'Secret', isCode: true },
                { name: 'What it is' },
                { name: 'Becomes', isChoice: true },
                { name: 'Needs' },
                { name: 'In' },
                { name: 'Reach' },
                { name: 'Why' },
                { name: 'Question' },
            ],
            rows: uses.map((use) => [
                ...[
                    use.repository,
                    `${use.file}:${use.line}`,
                    use.secret,
                    use.what,
                    output_words/* verdictWords */.L2[use.verdict],
                    use.verdict === 'cannot' ? '' : (0,output_words/* permissionWords */.Dq)(use.permissions),
                    (0,output_words/* targetWords */.LT)(use.target),
                    reachWords(use),
                    use.why,
                    use.question ?? '',
                ].map(printable/* printable */.g),
                address(use.repository),
                placeOf(use, address(use.repository)),
            ]),
        },
        {
            id: 'apps',
            title: 'Apps',
            about: 'The fewest Apps such that no repository gets what it does not need beyond the bound that is named.',
            caption: 'Each App, its permissions, and the repositories that use it',
            columns: [
                { name: 'App', isHead: true },
                { name: 'Permissions' },
                { name: 'Count' },
                { name: 'Repositories' },
                { name: 'Why' },
            ],
            rows: apps.map((app, at) => [
                at + 1,
                (0,output_words/* permissionWords */.Dq)(app.permissions),
                app.repositories.length,
                app.repositories.map(printable/* printable */.g).join(', '),
                (0,printable/* printable */.g)(app.why),
            ]),
        },
        {
            id: 'secrets',
            title: 'Secrets that are PATs',
            about: 'One name is taken for one secret, since it may be one of the organization.',
            caption: 'Each secret, and how many uses it has to stay for',
            columns: [
                { name: 'Secret', isHead: true },
                { name: 'Repositories' },
                { name: 'Uses' },
                { name: 'Stays for' },
                { name: 'Where' },
            ],
            rows: secrets.map((each) => [
                (0,printable/* printable */.g)(each.name),
                each.repositories.length,
                each.uses,
                each.left,
                each.repositories.map(printable/* printable */.g).join(', '),
            ]),
        },
        {
            id: 'repositories',
            title: 'Repositories',
            about: 'All that were read, those without PATs as well.',
            caption: 'Each repository, how many uses it has of which kind, and what its App token needs',
            columns: [
                { name: 'Repository', isHead: true, links: 8 },
                { name: 'Kind', isChoice: true },
                { name: 'Uses' },
                { name: 'App token' },
                { name: 'GITHUB_TOKEN' },
                { name: 'Questions' },
                { name: 'No App can' },
                { name: 'Needs' },
            ],
            rows: repositories.map(({ repository, archived, fork, plan, ...facts }) => [
                (0,printable/* printable */.g)(repository),
                [facts.private ? 'private' : 'public', archived && 'archived', fork && 'fork']
                    .filter(Boolean)
                    .join(', '),
                plan.uses.length,
                ...['replace', 'github-token-suffices', 'ask', 'cannot'].map((each) => countOf(plan.uses, each)),
                (0,output_words/* permissionWords */.Dq)(plan.app.permissions),
                address(repository),
            ]),
        },
        ...(skipped.length === 0
            ? []
            : [
                {
                    id: 'skipped',
                    title: 'Not read',
                    about: 'What is in these is not in the tables above.',
                    caption: 'Each repository or file that could not be read, and why',
                    columns: [{ name: 'Repository', isHead: true }, { name: 'File', isCode: true }, { name: 'Why' }],
                    rows: skipped.map(({ repository, file = '', why }) => [repository, file, why].map(printable/* printable */.g)),
                },
            ]),
    ];
}
/** Where GitHub shows the line. */
const placeOf = ({ branch, file, line }, address) => `${address}/blob/${[...branch.split('/'), ...file.split('/')].map(encodeURIComponent).join('/')}#L${line}`;

;// CONCATENATED MODULE: ./cli/output/organization-report.js



/** GitHub shows files of Markdown up to 512 kB: beyond so many rows the page of HTML is the better report. */
const MOST_ROWS = 2_000;
const MOST_BEGINNINGS = 20;
/** The survey of an organization in Markdown. */
function renderOrganizationReport(survey) {
    const { organization, repositories, uses, secrets, apps, skipped } = survey;
    const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
    return [
        `# From PATs to GitHub Apps: ${(0,output_report/* cell */.Hn)(organization)}`,
        '',
        `${uses.length} uses of ${secrets.length} secrets in ${withUses.length} of ${repositories.length} repositories.`,
        '',
        ...(uses.length === 0 ? [] : found(survey, withUses)),
        ...(apps.length === 0
            ? []
            : [
                '## The Apps that serve them',
                '',
                ...table(['App', 'permissions', 'repositories', 'why'], apps.map((app, at) => [
                    String(at + 1),
                    (0,output_report/* cell */.Hn)((0,output_words/* permissionWords */.Dq)(app.permissions)),
                    app.repositories.map(output_report/* code */.aY).join(', '),
                    (0,output_report/* cell */.Hn)(app.why),
                ])),
            ]),
        ...(skipped.length === 0
            ? []
            : [
                '## Not read',
                '',
                ...skipped.map(({ repository, file, why }) => `- ${(0,output_report/* code */.aY)(repository)}${file === undefined ? '' : `, ${(0,output_report/* code */.aY)(file)}`}: ${(0,output_report/* cell */.Hn)(why)}`),
                '',
            ]),
    ].join('\n');
}
function found({ uses, secrets }, withUses) {
    return [
        '## Where to begin',
        '',
        ...table(['use', 'secret', 'why first'], uses
            .slice(0, MOST_BEGINNINGS)
            .map((use) => [
            (0,output_report/* code */.aY)(`${use.repository}: ${use.file}:${use.line}`),
            (0,output_report/* code */.aY)(use.secret),
            (0,output_report/* cell */.Hn)(reachWords(use)),
        ])),
        '## Secrets that are PATs',
        '',
        ...table(['secret', 'repositories', 'uses', 'stays for'], secrets.map(({ name, repositories, uses: count, left }) => [
            (0,output_report/* code */.aY)(name),
            repositories.length > 10
                ? `${repositories.slice(0, 10).map(output_report/* code */.aY).join(', ')} and ${repositories.length - 10} more`
                : repositories.map(output_report/* code */.aY).join(', '),
            String(count),
            String(left),
        ])),
        '## Repositories',
        '',
        ...table(['repository', 'App token', 'GITHUB_TOKEN', 'question', 'no App can', 'needs'], withUses.map(({ repository, plan }) => [
            (0,output_report/* code */.aY)(repository),
            ...['replace', 'github-token-suffices', 'ask', 'cannot'].map((each) => String(countOf(plan.uses, each))),
            (0,output_report/* cell */.Hn)((0,output_words/* permissionWords */.Dq)(plan.app.permissions)),
        ])),
        '## Uses',
        '',
        ...table(['where', 'secret', 'what it is', 'becomes', 'needs'], uses
            .slice(0, MOST_ROWS)
            .map((use) => [
            (0,output_report/* code */.aY)(`${use.repository}: ${use.file}:${use.line}`),
            (0,output_report/* code */.aY)(use.secret),
            (0,output_report/* cell */.Hn)(use.what),
            output_words/* verdictWords */.L2[use.verdict],
            use.verdict === 'cannot'
                ? ''
                : (0,output_report/* cell */.Hn)(`${(0,output_words/* permissionWords */.Dq)(use.permissions)}, in ${(0,output_words/* targetWords */.LT)(use.target)}`),
        ])),
        ...(uses.length > MOST_ROWS
            ? [`${uses.length - MOST_ROWS} more uses are in --json and in the page of --report FILE.html.`, '']
            : []),
    ];
}
const table = (head, rows) => [
    `| ${head.join(' | ')} |`,
    `|${' --- |'.repeat(head.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
];

;// CONCATENATED MODULE: ./cli/output/organization-terminal.js



const MOST_SHOWN = 10;
/** What a person reads of an organization: a table of repositories, then secrets, Apps, and where to begin. */
function renderSurvey(survey, style) {
    const { organization, repositories, uses, secrets, apps } = survey;
    if (uses.length === 0)
        return `No PAT is in use in the workflows of ${organization_terminal_counted(repositories.length, 'repository', 'repositories')} of ${(0,printable/* printable */.g)(organization)}.\n`;
    const withUses = repositories.filter(({ plan }) => plan.uses.length > 0);
    return [
        ...organization_terminal_table(['REPOSITORY', 'USES', 'APP TOKEN', 'GITHUB_TOKEN', 'QUESTION', 'CANNOT', 'NEEDS'], withUses.map(({ repository, archived, plan }) => [
            (0,printable/* printable */.g)(repository) + (archived ? ' (archived)' : ''),
            String(plan.uses.length),
            ...['replace', 'github-token-suffices', 'ask', 'cannot'].map((each) => shown(countOf(plan.uses, each))),
            (0,output_words/* permissionWords */.Dq)(plan.app.permissions),
        ]), style),
        '',
        ...organization_terminal_table(['SECRET', 'REPOSITORIES', 'USES', 'STAYS FOR'], secrets.map(({ name, repositories: where, uses: count, left }) => [
            (0,printable/* printable */.g)(name),
            String(where.length),
            String(count),
            shown(left),
        ]), style),
        '',
        style.bold(`Apps  ${apps.length}`),
        ...apps.flatMap(({ repositories: own, permissions, why }) => [
            `  ${(0,output_words/* permissionWords */.Dq)(permissions)}`,
            `    for ${organization_terminal_listed(own)}`,
            `    ${(0,printable/* printable */.g)(why)}`,
        ]),
        '',
        style.bold('Where to begin'),
        ...uses
            .slice(0, MOST_SHOWN)
            .map((use) => `  ${(0,printable/* printable */.g)(`${use.repository}: ${use.file}:${use.line}`)}  ${(0,printable/* printable */.g)(use.secret)}  ${reachWords(use)}`),
        '',
        `${style.bold('In short')}  ${organization_terminal_counted(uses.length, 'use', 'uses')} of ${organization_terminal_counted(secrets.length, 'secret', 'secrets')} in ${withUses.length} of ${organization_terminal_counted(repositories.length, 'repository', 'repositories')}; ${secrets.filter(({ left }) => left > 0).length} of the secrets stay for now`,
        '',
    ].join('\n');
}
const organization_terminal_counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const shown = (count) => (count === 0 ? '' : String(count));
const organization_terminal_listed = (names) => names.length > MOST_SHOWN
    ? `${names.slice(0, MOST_SHOWN).map(printable/* printable */.g).join(', ')} and ${names.length - MOST_SHOWN} more`
    : names.map(printable/* printable */.g).join(', ');
function organization_terminal_table(head, rows, style) {
    const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
    const line = (row) => row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd();
    return [style.bold(line(head)), ...rows.map(line)];
}

// EXTERNAL MODULE: ./cli/output/terminal.js + 1 modules
var output_terminal = __webpack_require__(4434);
// EXTERNAL MODULE: ./cli/output/json.js
var json = __webpack_require__(6204);
// EXTERNAL MODULE: ./cli/version.js
var version = __webpack_require__(3396);
;// CONCATENATED MODULE: ./cli/organization.js
























/** Plans the way from PATs to Apps for all repositories of an organization. Answers the exit code. */
async function migrateOrganization(options, terminal) {
    refuseReport(options.report);
    const line = openLine(terminal);
    try {
        const server = world_serverOf(terminal.env);
        const token = await ghToken(terminal.env, server);
        const reader = gitHubReader({
            server,
            token,
            sender: line.sender,
            now: Date.now,
            sleep: line.sleep,
            tell: terminal.progress,
        });
        const cache = openCache(terminal.env, {
            host: new URL(server.apiUrl).host,
            organization: options.organization,
            maker: programStamp(options.home, version/* VERSION */.x),
        }, terminal.complain);
        const { organization, resume } = options;
        const progress = (done, total) => {
            terminal.progress(`${done}/${total}`);
        };
        const reading = await readOrganization({ organization, reader, cache, resume, progress });
        const survey = surveyOf(reading);
        const proposed = options.pullRequests === 'no'
            ? undefined
            : await findProposals(reading.repositories, reader, (planned, owner) => (0,migrate/* checkedPatch */.S)(planned, options, owner));
        return await tell({ survey, proposed, server, line }, options, terminal);
    }
    catch (error) {
        const explained = explain(error, options.organization);
        if (!(explained instanceof failure_Failure))
            throw explained;
        for (const words of describeFailure(explained, terminal.env).split('\n'))
            terminal.complain((0,printable/* printable */.g)(words));
        return 1;
    }
    finally {
        line.hangUp();
    }
}
/** Shows what was found, and opens the pull requests where that was asked for. Answers the exit code. */
async function tell(found, options, terminal) {
    const { survey, proposed, server } = found;
    const { organization, repositories, skipped, apps } = survey;
    for (const { repository, file, why } of skipped)
        terminal.complain([repository, ...(file === undefined ? [] : [file]), why].map(printable/* printable */.g).join(': '));
    const isReported = options.report === undefined || writeReport(options.report, survey, server.webUrl, terminal);
    if (!options.json) {
        terminal.print(renderSurvey(survey, (0,output_terminal/* styleFor */.j)(terminal.isColored)));
        if (proposed)
            terminal.print(renderProposed(proposed));
    }
    const opened = proposed && options.pullRequests === 'open' ? await openAll(found, options, terminal) : [];
    if (options.json) {
        const pullRequests = proposed && { pullRequests: proposed.map((each) => proposedFacts(each, opened)) };
        const result = { organization, repositories, skipped, apps, ...pullRequests };
        terminal.print(`${(0,json/* asciiControls */.S)(JSON.stringify(result, null, 2))}\n`);
    }
    const isUsed = options.check && survey.uses.length > 0;
    const hasFailed = opened.some((each) => 'why' in each) ||
        (proposed?.some((each) => each.kind === 'left' && each.isFailure) ?? false);
    return skipped.length > 0 || isUsed || !isReported || hasFailed ? 1 : 0;
}
/** Opens what is proposed, and says of each what came of it as it comes. */
async function openAll({ proposed = [], server, line }, options, terminal) {
    const proposals = proposed.flatMap((each) => (each.kind === 'open' ? [each.proposal] : []));
    const { clientIdVariable, privateKeySecret, json } = options;
    const opened = [];
    await openPullRequests(proposals, {
        env: terminal.env,
        host: new URL(server.webUrl).hostname,
        clientIdVariable,
        privateKeySecret,
        now: Date.now,
        sleep: line.sleep,
        tell: terminal.progress,
    }, (result) => {
        opened.push(result);
        if ('why' in result)
            terminal.complain(`${(0,printable/* printable */.g)(result.repository)}: ${(0,printable/* printable */.g)(result.why)}`);
        else if (!json)
            terminal.print(`${(0,printable/* printable */.g)(result.repository)}: opened ${(0,printable/* printable */.g)(result.url)}\n`);
    });
    return opened;
}
/** Said before anything is asked: to read an organization takes minutes. */
function refuseReport(file) {
    if (file === undefined)
        return;
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(file));
    if (!(0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        throw new complaint/* Complaint */._(2, `--report is ${JSON.stringify(file)}, and there is no folder ${folder}`);
}
function writeReport(file, survey, webUrl, terminal) {
    const text = /\.html$/i.test(file) ? renderPage(survey, webUrl) : renderOrganizationReport(survey);
    try {
        (0,write_file/* writeNamedFile */.Bl)(file, text);
        return true;
    }
    catch (error) {
        terminal.complain(`${(0,printable/* printable */.g)(file)}: not written: ${(0,printable/* printable */.g)(error instanceof Error ? error.message : String(error))}`);
        return false;
    }
}


/***/ })

};
