// Whether the tests run enough of src/.
import { readFileSync } from 'node:fs';
import coverage, { type CoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';
import reporting from 'istanbul-lib-report';
import reports from 'istanbul-reports';

/** In per cent. */
const LEAST = { lines: 95, branches: 95 };

/**
 * Adds what the stages counted to what jest's workers handed over with their results (its coverage-final.json), prints
 * a table, writes lcov.info to `folder`, and answers what is wrong, in words.
 */
export function judgeCoverage(fromJest: string, fromStages: CoverageMap, folder: string): string[] {
  const map = coverage.createCoverageMap(JSON.parse(readFileSync(fromJest, 'utf8')) as CoverageMapData);
  map.merge(fromStages);
  const context = reporting.createContext({ coverageMap: map, dir: folder });
  for (const kind of ['text', 'lcovonly'] as const) reports.create(kind).execute(context);
  const summary = map.getCoverageSummary();
  return (['lines', 'branches'] as const).flatMap((of) => {
    const { pct } = summary[of];
    return pct >= LEAST[of]
      ? []
      : [`the tests run ${pct} % of the ${of} of src/; ${LEAST[of]} % is the least (see the table above)`];
  });
}
