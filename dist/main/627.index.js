"use strict";
exports.id = 627;
exports.ids = [627];
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

/***/ 627:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  asFailure: () => (/* binding */ asFailure),
  reportError: () => (/* binding */ reportError),
  reportWarning: () => (/* binding */ reportWarning)
});

// UNUSED EXPORTS: describeFailure, docsLink, failureSummary

;// CONCATENATED MODULE: ./failures/host-catalogue.js
// The part of the catalogue that is about the sister actions, for GitLab and Bitbucket; catalogue.ts has all.
const tokenDocs = 'https://docs.gitlab.com/user/project/settings/project_access_tokens/';
const consumerDocs = 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/';
/** What another host than GitHub can refuse, in the order in which it can happen; then what any host can do. */
const hostEntries = {
    'parent-token-refused': {
        title: 'GitLab does not accept the parent token',
        cause: 'The token in `token` is misspelt, revoked, expired, of another GitLab, or lacks the scope for this (`api`; for a ' +
            'fine-grained one the permission that is named).',
        fix: 'Make a new token for the parent with the scope `api`, store it where the old one is, and check `gitlab-url`. docs/gitlab.md has the least that it needs.',
        link: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
        page: 'secrets',
    },
    'role-too-low': {
        title: 'The parent may not make such a token',
        cause: 'Its owner has too low a role in the project (Maintainer is needed) or the group (Owner), asked for a level above ' +
            'its own, or the plan has no such tokens: gitlab.com has access tokens of projects and groups from Premium on. GitLab ' +
            'does not tell these apart.',
        fix: "Raise the role of the parent's owner there, or lower `access-level`; on gitlab.com Free only deploy tokens can be made: `scopes` of a deploy token, without `access-level`.",
        link: tokenDocs,
    },
    'scope-not-allowed': {
        title: 'GitLab does not give a token with these scopes',
        cause: 'This GitLab does not know a scope, or has switched off what it is for, such as the container registry.',
        fix: 'Take out of `scopes` what this GitLab does not have, or switch the feature on there.',
        link: 'https://docs.gitlab.com/security/tokens/access_token_scopes/',
        page: 'workflow',
    },
    'expiry-not-allowed': {
        title: 'GitLab does not give a token with this end',
        cause: "The token would have ended before it could be used, or GitLab's rules ask for another end. Most often this machine's clock is wrong.",
        fix: "Set the clock of the runner's machine (NTP). If it is right, see what GitLab says about the end of tokens.",
        link: tokenDocs,
        page: 'runners',
    },
    'target-not-found': {
        title: 'GitLab does not show this project or group',
        cause: 'It does not exist under this name on this GitLab, or the owner of the parent token cannot see it: GitLab answers the same.',
        fix: 'Compare `project` (or `group`) with the address of its page, check `gitlab-url`, and make the owner of the parent a member.',
        link: 'https://docs.gitlab.com/api/rest/#namespaced-paths',
        page: 'workflow',
    },
    'consumer-refused': {
        title: 'Bitbucket does not accept the OAuth consumer',
        cause: 'Key and secret are not those of one consumer, or it was deleted, is not private, or has no callback URL.',
        fix: 'Copy key and secret again from the settings of the workspace under "OAuth consumers"; there, tick "This is a private consumer" and give it any callback URL.',
        link: consumerDocs,
        page: 'secrets',
    },
    'scope-not-granted': {
        title: 'The consumer does not have the scopes that were asked for',
        cause: 'A token of Bitbucket has the scopes of its consumer, and `scopes` names more. The token was not handed over.',
        fix: 'Tick what is missing in the settings of the consumer, or take it out of `scopes`.',
        link: consumerDocs,
    },
    'host-unreachable': {
        title: 'The host could not be reached',
        cause: 'The name of the GitLab or Bitbucket cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.',
        fix: 'Check the address, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY); for a certificate of your own authority set NODE_EXTRA_CA_CERTS.',
        link: 'https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers',
        page: 'runners',
    },
    'host-timed-out': {
        title: 'The host did not answer in time',
        cause: 'No complete answer came in time (10 seconds, the last try less), however often it was tried.',
        fix: 'Run the job again. On a self-hosted runner, check the network and the proxy (HTTPS_PROXY, NO_PROXY). Disturbances are on status.gitlab.com and bitbucket.status.atlassian.com.',
        link: 'https://status.gitlab.com/',
        page: 'run',
    },
    'host-unavailable': {
        title: 'The host answers with server errors',
        cause: 'It, or something on the way to it, answered with 5xx, however often it was tried.',
        fix: 'Run the job again later. Disturbances are on status.gitlab.com and bitbucket.status.atlassian.com.',
        link: 'https://status.gitlab.com/',
        page: 'run',
    },
    'not-the-api': {
        title: 'The answer is not one of the API',
        cause: 'The address leads elsewhere, such as to a page or to another host; or something on the way answers in its place, ' +
            'such as the log-in page of a proxy; or the answer is not what the API documents.',
        fix: 'Check `gitlab-url` (https://HOST, with the path where GitLab is below one) or `bitbucket-url` (https://bitbucket.org), and whether a proxy answers in its place.',
        link: 'https://docs.gitlab.com/api/rest/',
        page: 'workflow',
    },
    'host-refused': {
        title: 'The host refused the request',
        cause: 'An answer that this action does not know. It is quoted as it came.',
        fix: "Read the host's own words. If they do not help, ask whoever runs it, and name the request id.",
        link: 'https://docs.gitlab.com/api/rest/troubleshooting/',
    },
};

;// CONCATENATED MODULE: ./failures/doctor-catalogue.js
// The part of the catalogue that the command line's doctor alone finds; catalogue.ts has all.
/** What is no failure yet, but is to be mended. */
const doctorEntries = {
    'permission-unused': {
        title: 'The App may do more than the workflows ask for',
        cause: 'The installation was granted a permission that no workflow of the repository asks for, or a higher level of it. ' +
            "Whoever gets hold of the key could use it. The command line's `doctor` reports this, and it sees one repository.",
        fix: "Take the permission away, or lower it, in the App's settings; look first whether another repository or another place uses the same App.",
        link: 'https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app',
    },
    'pat-in-use': {
        title: 'A personal access token is still in use',
        cause: 'A workflow reads a secret with a PAT, where a token of the App or GITHUB_TOKEN would do, or where it has to be ' +
            "asked. The command line's `doctor` reports this.",
        fix: 'Run `npx mint-app-token migrate`, which shows the change. Once nothing reads the secret any more, delete it, and the PAT.',
        link: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
    },
};

;// CONCATENATED MODULE: ./failures/command-catalogue.js
// The part of the catalogue that is the command line's alone; catalogue.ts has all.
/** What can fail in a command and in no step of a job. */
const commandEntries = {
    'setup-failed': {
        title: 'The App could not be set up',
        cause: 'Of `mint-app-token setup` alone: something that it needs is not there, somebody refused, or it was ended. The message says what there is by then: nothing, or an App, and where its key is.',
        fix: 'Do what the message says, and run setup again. Where it says that an App is left over, delete that first.',
    },
};

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
        fix: 'Nothing. Tokens that this step knew of are revoked, now or by post; any other ends by itself: on GitHub within an hour, elsewhere within 30 hours.',
        page: 'run',
    },
    'revoke-failed': {
        title: 'The token could not be revoked',
        cause: 'The post step, or `mint-app-token revoke`, could not reach GitHub (or the host of a sister action), or was refused. In ' +
            'post it is a warning, and the job does not fail.',
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
        cause: 'The role of `signing-role` does not trust this run, or does not exist; or, without it, the machine has ' +
            'no credentials for the key store, or they have ended. [The page on key stores](key-stores.md) has the whole set-up.',
        fix: 'Compare what the role trusts with the `iss`, `sub` and `aud` of the ID token, letter by letter; without `signing-role`, log in to the store in an earlier step.',
    },
    'signing-key-not-found': {
        title: 'The key is not in its store',
        cause: 'The name in `signing-key` (or in `token` of a sister action) is misspelt, of another region or account, or what it names was deleted.',
        fix: 'Correct the name: it is written as the store shows it.',
    },
    'signing-key-refused': {
        title: 'The key store does not let this role sign',
        cause: 'The role was let in, but it may not sign with this key, or read this secret.',
        fix: 'Let the role sign with this key, or read this secret: docs/key-stores.md has the policies.',
    },
    'signing-key-unusable': {
        title: 'The key cannot sign for an App',
        cause: 'It is disabled, waits to be deleted or imported, is not an RSA key for signatures, or what came back is not a ' +
            "signature of RSA's length. With `exec:`, the command failed. A secret is empty, or has no such field.",
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
const catalogue = {
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
        title: 'The credentials are empty',
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
        title: 'More was granted than was asked for',
        cause: 'The answer names permissions, repositories, scopes, a role or an end that were not asked for. The token was not handed over.',
        fix: 'Run the job again. If it happens again, see whether a proxy changes requests, and report it to this action.',
        page: 'run',
    },
    'rate-limited': {
        title: 'The rate of requests is limited',
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
    ...hostEntries,
    ...doctorEntries,
    ...commandEntries,
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

// EXTERNAL MODULE: ./failures/failure.js
var failure = __webpack_require__(4700);
// EXTERNAL MODULE: ./failures/pages.js
var pages = __webpack_require__(5934);
;// CONCATENATED MODULE: ./failures/report.js



/** Whatever was thrown, as a Failure; what was not thrown on purpose is a defect of the action. */
function asFailure(error) {
    if (error instanceof failure/* Failure */.H)
        return error;
    return new failure/* Failure */.H('internal-error', wordsOf(error), { cause: error });
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
    const entry = catalogue[failure.code];
    const fix = failure.fix ?? entry.fix;
    // Better advice brings its own links.
    const page = entry.page && !/https?:/.test(failure.fix ?? '') ? (0,pages/* pageOf */.ZZ)(entry.page, env) : undefined;
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


/***/ })

};
;