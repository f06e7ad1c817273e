// Stands in for @octokit/plugin-paginate-rest in the bundles (tsconfig.bundle.json): @octokit/rest adds it to every
// Octokit, with a list of the endpoints that have pages. None of those is asked here.
export const paginateRest = () => ({});
