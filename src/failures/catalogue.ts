/** One kind of failure: the code is its name in the log, in the docs and in the tests. */
export interface CatalogueEntry {
  /** What happened, in a few words. */
  readonly title: string;
  /** What to do about it, true for every cause of this code. */
  readonly fix: string;
}

const keyFromSettings =
  'Store the whole .pem file that GitHub offers under "Private keys" on the App\'s settings page, and pass it as `private-key`.';

export const catalogue = {
  'input-invalid': {
    title: 'An input is not valid',
    fix: 'Correct the inputs named above. No request was made.',
  },
  'inputs-conflict': {
    title: 'Two inputs contradict each other',
    fix: 'Keep one of the inputs named above. No request was made.',
  },
  'credentials-missing': {
    title: "The App's credentials are empty",
    fix: 'Check the names of the secret and the variable, and that this workflow may read them; or set `fallback-token: ${{ github.token }}` for runs that cannot.',
  },
  'private-key-not-pem': { title: 'The private key is not a PEM file', fix: keyFromSettings },
  'private-key-truncated': { title: 'The private key is cut short', fix: keyFromSettings },
  'private-key-openssh': {
    title: 'The private key is in OpenSSH format',
    fix: `${keyFromSettings} If it is that very key, convert it: ssh-keygen -p -m PEM -f KEY_FILE`,
  },
  'private-key-encrypted': {
    title: 'The private key is encrypted with a passphrase',
    fix: `${keyFromSettings} If it is that very key, decrypt it: openssl rsa -in KEY_FILE -out PLAIN_FILE`,
  },
  'private-key-public': { title: 'The key is a public key', fix: keyFromSettings },
  'private-key-not-rsa': {
    title: 'The private key is not an RSA key of 2048 bits or more',
    fix: keyFromSettings,
  },
  'private-key-client-secret': { title: 'This is a client secret, not a private key', fix: keyFromSettings },
  'private-key-fingerprint': { title: 'This is the fingerprint of a key, not the key', fix: keyFromSettings },
  'app-key-mismatch': {
    title: 'The private key does not belong to the App',
    fix: 'Take `client-id` (or `app-id`) and `private-key` from the settings page of one and the same App.',
  },
  'app-unknown': {
    title: 'GitHub does not know this App',
    fix: 'Check `client-id` (or `app-id`), and that `github-api-url` is the GitHub the App is registered on.',
  },
  'clock-skew': {
    title: "This machine's clock is wrong, and GitHub refused the JWT because of it",
    fix: "Set the runner's clock (NTP).",
  },
  'app-not-installed': {
    title: 'The App is not installed there',
    fix: 'Install the App on that account and let it have that repository, or correct `owner` and `repositories`.',
  },
  'repository-not-in-installation': {
    title: 'The installation does not hold all of the repositories',
    fix: "Add the repositories in the installation's settings, or correct `repositories`.",
  },
  'permission-not-granted': {
    title: 'The installation was not granted the permissions asked for',
    fix: "Grant the permission in the App's settings, have the owner of the installation accept it, or ask for less.",
  },
  'installation-suspended': {
    title: 'The installation is suspended',
    fix: "Unsuspend it in the installation's settings.",
  },
  'ip-not-allowed': {
    title: "The organization's IP allow list keeps this runner out",
    fix: "Run on a machine whose address is on the organization's IP allow list, or add the address.",
  },
  'rate-limited': {
    title: 'GitHub is limiting the rate of requests',
    fix: 'Run the job again when the limit has passed.',
  },
  'github-unreachable': {
    title: 'GitHub could not be reached',
    fix: 'Check `github-api-url`, the network and the proxy of the runner (HTTPS_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS).',
  },
  'github-unavailable': {
    title: 'GitHub answers with server errors',
    fix: 'Run the job again later; see https://www.githubstatus.com.',
  },
  'github-timed-out': {
    title: 'GitHub did not answer in time',
    fix: 'Run the job again; see https://www.githubstatus.com.',
  },
  'not-the-github-api': {
    title: "The answer is not one of GitHub's API",
    fix: 'Check `github-api-url`: https://api.github.com, https://HOST/api/v3 for GitHub Enterprise Server, https://api.SUBDOMAIN.ghe.com for GHE.com; and whether a proxy answers in its place.',
  },
  'grant-wider-than-asked': {
    title: 'GitHub granted more than was asked for',
    fix: 'The token was not handed over, and is revoked. Run the job again; if it stays, report it to GitHub.',
  },
  'revoke-failed': {
    title: 'The token could not be revoked',
    fix: 'Nothing has to be done if its remaining life is acceptable: it ends by itself at the time named above.',
  },
  'job-cancelled': { title: 'The job was cancelled', fix: 'Nothing: no token was left behind.' },
  'github-refused': { title: 'GitHub refused the request', fix: "See GitHub's own words above." },
  'internal-error': {
    title: 'The action itself failed',
    fix: 'This is a defect: please report it with this message.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;
