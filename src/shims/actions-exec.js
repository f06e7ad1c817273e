// Stands in for @actions/exec in the bundles (tsconfig.bundle.json): @actions/core imports it to name the platform,
// which is not asked for here.
export function getExecOutput() {
  throw new Error('@actions/exec is not part of this bundle');
}
