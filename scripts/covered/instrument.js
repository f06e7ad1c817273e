// Source with a counter at every statement, function and branch. The unit tests and the scenarios count with the same
// ones, so that their counts can simply be added.
import { stripTypeScriptTypes } from 'node:module';
import { createInstrumenter } from 'istanbul-lib-instrument';

/** The JavaScript of a TypeScript file, counting under the file's path; `coverage` holds the counters at nought. */
export function instrument(source, file) {
  const instrumenter = createInstrumenter({ esModules: true, compact: false });
  // Type stripping keeps every position, so no source map is needed.
  const code = instrumenter.instrumentSync(stripTypeScriptTypes(source), file);
  return { code, coverage: instrumenter.lastFileCoverage() };
}
