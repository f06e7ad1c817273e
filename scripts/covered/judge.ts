// Whether the tests run enough of src/.
import { readFileSync } from 'node:fs';
import coverage, { type CoverageMap, type CoverageMapData } from 'istanbul-lib-coverage';
import reporting from 'istanbul-lib-report';
import reports from 'istanbul-reports';

/** In per cent. */
const LEAST = { lines: 95, branches: 95 };
/** Of the command line, judged by itself, so that neither hides the other. Its branches are to come to 95 as well. */
const LEAST_OF_CLI = { lines: 94, branches: 79 };

/**
 * Adds what the stages counted to what jest's workers handed over with their results (its coverage-final.json), prints
 * a table, writes lcov.info to `folder`, and answers what is wrong, in words.
 */
export function judgeCoverage(fromJest: string, fromStages: CoverageMap, folder: string): string[] {
  const map = coverage.createCoverageMap(JSON.parse(readFileSync(fromJest, 'utf8')) as CoverageMapData);
  map.merge(fromStages);
  const context = reporting.createContext({ coverageMap: map, dir: folder });
  for (const kind of ['text', 'lcovonly'] as const) reports.create(kind).execute(context);
  const isCli = (file: string) => /[\\/]src[\\/]cli[\\/]/.test(file);
  return [
    ...lacking(
      only(map, (file) => !isCli(file)),
      LEAST,
      'src/ without src/cli/',
    ),
    ...lacking(only(map, isCli), LEAST_OF_CLI, 'src/cli/'),
  ];
}

function only(map: CoverageMap, wanted: (file: string) => boolean): CoverageMap {
  const files = map.files().filter(wanted);
  return coverage.createCoverageMap(
    Object.fromEntries(files.map((file) => [file, map.fileCoverageFor(file)])),
  );
}

function lacking(map: CoverageMap, least: typeof LEAST, where: string): string[] {
  const summary = map.getCoverageSummary();
  return (['lines', 'branches'] as const).flatMap((of) => {
    const { pct } = summary[of];
    return pct >= least[of]
      ? []
      : [
          `the tests run ${pct} % of the ${of} of ${where}; ${least[of]} % is the least (see the table above)`,
        ];
  });
}
