// The part of the catalogue that is about the sister actions, for GitLab and Bitbucket; catalogue.ts has all.

const tokenDocs = 'https://docs.gitlab.com/user/project/settings/project_access_tokens/';
const consumerDocs = 'https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/';

/** What another host than GitHub can refuse, in the order in which it can happen; then what any host can do. */
export const hostEntries = {
  'parent-token-refused': {
    title: 'GitLab does not accept the parent token',
    cause:
      'The token in `token` is misspelt, revoked, expired, of another GitLab, or lacks the scope for this (`api`; for a ' +
      'fine-grained one the permission that is named).',
    fix: 'Make a new token for the parent with the scope `api`, store it where the old one is, and check `gitlab-url`. docs/gitlab.md has the least that it needs.',
    link: 'https://docs.gitlab.com/user/profile/personal_access_tokens/',
    page: 'secrets',
  },
  'role-too-low': {
    title: 'The parent may not make such a token',
    cause:
      'Its owner has too low a role in the project (Maintainer is needed) or the group (Owner), asked for a level above ' +
      'its own, or the plan has no such tokens: gitlab.com has access tokens of projects and groups from Premium on. GitLab ' +
      'does not tell these apart.',
    fix: "Raise the role of the parent's owner there, or lower `access-level`; on gitlab.com Free only deploy tokens can be made: `scopes` of a deploy token, without `access-level`.",
    link: tokenDocs,
  },
  'scope-not-allowed': {
    title: 'GitLab does not give a token with these scopes',
    cause:
      'This GitLab does not know a scope, or has switched off what it is for, such as the container registry.',
    fix: 'Take out of `scopes` what this GitLab does not have, or switch the feature on there.',
    link: 'https://docs.gitlab.com/security/tokens/access_token_scopes/',
    page: 'workflow',
  },
  'expiry-not-allowed': {
    title: 'GitLab does not give a token with this end',
    cause:
      "The token would have ended before it could be used, or GitLab's rules ask for another end. Most often this machine's clock is wrong.",
    fix: "Set the clock of the runner's machine (NTP). If it is right, see what GitLab says about the end of tokens.",
    link: tokenDocs,
    page: 'runners',
  },
  'target-not-found': {
    title: 'GitLab does not show this project or group',
    cause:
      'It does not exist under this name on this GitLab, or the owner of the parent token cannot see it: GitLab answers the same.',
    fix: 'Compare `project` (or `group`) with the address of its page, check `gitlab-url`, and make the owner of the parent a member.',
    link: 'https://docs.gitlab.com/api/rest/#namespaced-paths',
    page: 'workflow',
  },
  'consumer-refused': {
    title: 'Bitbucket does not accept the OAuth consumer',
    cause:
      'Key and secret are not those of one consumer, or it was deleted, is not private, or has no callback URL.',
    fix: 'Copy key and secret again from the settings of the workspace under "OAuth consumers"; there, tick "This is a private consumer" and give it any callback URL.',
    link: consumerDocs,
    page: 'secrets',
  },
  'scope-not-granted': {
    title: 'The consumer does not have the scopes that were asked for',
    cause:
      'A token of Bitbucket has the scopes of its consumer, and `scopes` names more. The token was not handed over.',
    fix: 'Tick what is missing in the settings of the consumer, or take it out of `scopes`.',
    link: consumerDocs,
  },
  'host-unreachable': {
    title: 'The host could not be reached',
    cause:
      'The name of the GitLab or Bitbucket cannot be resolved, the connection fails, a proxy refuses, or the certificate is not trusted.',
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
    cause:
      'The address leads elsewhere, such as to a page or to another host; or something on the way answers in its place, ' +
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
} as const;
