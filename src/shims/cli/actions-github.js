// Stands in for @actions/github in the bundle of the command line (scripts/build.ts): src/runtime/workflow-event.ts reads
// the runner's event with it, and takes an error for "there is none", as it is anywhere else than in a step.
throw new Error('@actions/github is not part of this bundle');
