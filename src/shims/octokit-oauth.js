// Stands in for @octokit/auth-oauth-app and @octokit/auth-oauth-user in the bundles (tsconfig.bundle.json): auth-app
// imports them for the OAuth flows of an App, which need a client secret that this action does not have.
export function createOAuthAppAuth() {
  return () => {
    throw new Error('the OAuth flows are not part of this bundle');
  };
}

export const createOAuthUserAuth = createOAuthAppAuth;

export function requiresBasicAuth() {
  return false;
}
