import { hostEntries } from './host-catalogue.ts';
import { doctorEntries } from './doctor-catalogue.ts';
import { commandEntries } from './command-catalogue.ts';
import { jobEntries } from './job-catalogue.ts';
import { keyStoreEntries } from './key-store-catalogue.ts';
import type { Page } from './pages.ts';

/** One kind of failure: its code is its name in the log, in the docs and in the tests. */
export interface CatalogueEntry {
  /** What happened, in a few words. */
  readonly title: string;
  /** What brings it about. */
  readonly cause: string;
  /** What to do about it, true for every cause of this code; the annotation may know something better. */
  readonly fix: string;
  /** A page of GitHub's documentation to read on. */
  readonly link?: string;
  /** The page on which it is mended, where the runner's environment alone leads there. */
  readonly page?: Page;
}

const keyDocs =
  'https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps';
const permissionDocs =
  'https://docs.github.com/en/apps/maintaining-github-apps/modifying-a-github-app-registration#changing-the-permissions-of-a-github-app';
const installDocs =
  'https://docs.github.com/en/apps/using-github-apps/reviewing-and-modifying-installed-github-apps';
const limitDocs = 'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api';

/** Where the keys of an App come from, and where they are stored. */
const storedKey = { link: keyDocs, page: 'secrets' } as const;

const storeKey =
  'Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page as a secret, and pass that as ' +
  '`private-key`. With the GitHub CLI: gh secret set NAME < FILE.pem';

// In the order in which they can happen: inputs, key, App, installation, token, network.
export const catalogue = {
  'input-invalid': {
    title: 'An input is not valid',
    cause:
      'An input has a value that is not allowed. All such inputs are listed at once, and no request was made. Problems of ' +
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
    cause:
      'GitHub passes an empty text for a secret or variable that does not exist, or that the run may not read. Runs for ' +
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
    cause:
      'The text is something else: a path, a variable that was not expanded, a token, a certificate, or damaged.',
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
    cause:
      "The fingerprint shown on the App's settings page was stored. GitHub shows the key itself only once.",
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
    cause:
      'No App has this ID on this GitHub. What stands there may be something else: the name of the App, the ID of an ' +
      'installation, the client ID of an OAuth app.',
    fix: "Copy the client ID (or the App ID) from the App's settings page, and check that `github-api-url` is the GitHub the App is registered on.",
    page: 'workflow',
  },
  'clock-skew': {
    title: 'GitHub refused the JWT because of a clock',
    cause:
      "This machine's clock is wrong, and GitHub's time was of no help, or not in its answer, as behind some proxies. Or the " +
      'two clocks agree, and that of another machine is wrong, such as one of several of a GitHub Enterprise Server.',
    fix: "Set the clock of the runner's machine (NTP).",
    page: 'runners',
  },
  'app-not-installed': {
    title: 'The App is not installed there',
    cause:
      'The App has no installation on that account or, where GitHub could not be asked further, not for that repository; ' +
      'or the installation has another number.',
    fix: 'Install the App on that account and select the repository; or correct `owner`, `repositories`, `enterprise` or `installation-id`.',
    link: installDocs,
    page: 'workflow',
  },
  'repository-not-in-installation': {
    title: 'The installation does not hold all of the repositories',
    cause:
      'The App is installed on the account, but for other repositories only; or a name is misspelt; or a repository has ' +
      'been renamed: GitHub finds it under its old name, but does not mint for that.',
    fix: "Add the repositories in the installation's settings, or correct `repositories`.",
    link: installDocs,
    page: 'workflow',
  },
  'permission-not-granted': {
    title: 'The installation was not granted the permissions asked for',
    cause:
      "The App does not have the permission, or it was added to the App and the installation's owner has not accepted it " +
      'yet; or GitHub knows no permission of that name.',
    fix: "Ask for less; or add the permission in the App's settings, and have the owner of the installation accept it.",
    link: permissionDocs,
    page: 'workflow',
  },
  'installation-suspended': {
    title: 'The installation is suspended',
    cause: 'The owner of the account, or of the App, has suspended the installation.',
    fix:
      "Whoever suspended it has to unsuspend it: the account's owner in the installation's settings, the App's owner in " +
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
    cause:
      'The answer names permissions, repositories, scopes, a role or an end that were not asked for. The token was not handed over.',
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
    cause:
      'The name cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.',
    fix: 'Check `github-api-url`, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY); for a certificate of your own authority set NODE_EXTRA_CA_CERTS.',
    page: 'runners',
  },
  'github-timed-out': {
    title: 'GitHub did not answer in time',
    cause:
      'No complete answer came in time (10 seconds, the last try less), however often it was tried: GitHub is slow, or ' +
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
    cause:
      '`github-api-url` leads elsewhere, such as to a page or to a Gitea or Forgejo; or something on the way answers in ' +
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
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;
