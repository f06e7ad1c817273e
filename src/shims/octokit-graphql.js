// Stands in for @octokit/graphql in the bundles (tsconfig.bundle.json): @octokit/core gives every Octokit a `graphql`,
// which nobody calls here.
export const withCustomRequest = () => ({ defaults: () => undefined });
