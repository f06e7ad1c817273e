// Stands in for content-type in the bundles (tsconfig.bundle.json): @octokit/request takes an answer's content type to
// pieces. github/app.ts tells it one of two, which have no parameters.
export const parse = (type) => ({ type, parameters: {} });
