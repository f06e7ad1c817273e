// Stands in for json-with-bigint in the bundles (tsconfig.bundle.json): @octokit/request reads JSON with it, for numbers
// beyond 2^53. GitHub's IDs are far below, and are read as plain numbers everywhere else.
export const JSONParse = JSON.parse;
export const JSONStringify = JSON.stringify;
