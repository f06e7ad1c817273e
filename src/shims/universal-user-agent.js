// Stands in for universal-user-agent in the bundles (tsconfig.bundle.json): Octokit's packages ask it, at import, for a
// name that the transport replaces by this action's own. It looks for a browser, which loads a module of Node's.
export const getUserAgent = () => 'Node.js';
