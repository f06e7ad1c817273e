// The stages of the coverage run: bundles made from src/ as those in dist/ are, but with counters in them. Each process
// leaves its counts in a file as it ends. A bundle starts in a fifth of the time that the sources take one by one.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import coverage, { type CoverageMap, type FileCoverageData } from 'istanbul-lib-coverage';
import typescript from 'typescript';
import { instrument } from './instrument.js';

const root = join(import.meta.dirname, '..', '..');
const src = join(root, 'src');
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

export interface CoveredStages {
  /** For MINT_FROM: holds main/index.js and post/index.js. */
  readonly bundles: string;
  /** What the processes have counted until now, added up. */
  readonly counted: () => CoverageMap;
}

/** Builds both bundles in a folder that is there and empty. */
export function buildCoveredStages(folder: string): CoveredStages {
  const [sources, bundles, counts] = ['sources', 'bundles', 'counts'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(counts, { recursive: true });
  const atNought: Record<string, FileCoverageData> = {};
  for (const name of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const file = join(src, name);
    const { code, coverage: counters } = instrument(readFileSync(file, 'utf8'), file);
    atNought[file] = counters;
    const target = join(sources, name.replace(/ts$/, 'js'));
    const javaScript = code.replace(/(?<=(['"])\.{1,2}\/[^'"\n]*\.)ts(?=\1)/g, 'js');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, /^(main|post)\.ts$/.test(name) ? leaveCounts(counts) + javaScript : javaScript);
  }
  cpSync(join(src, 'shims'), join(sources, 'shims'), { recursive: true });
  writeFileSync(join(sources, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(sources, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths: standIns() } }));
  for (const entry of ['main', 'post']) {
    const args = ['build', `${entry}.js`, '-o', join(bundles, entry), '--no-cache', '--target', 'es2022'];
    execFileSync(process.execPath, [ncc, ...args], { cwd: sources, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return { bundles, counted: () => add(atNought, counts) };
}

/** A file is renamed to its name when it is whole: a process may be killed at any time. */
const leaveCounts = (folder: string) => `
import { renameSync as $rename, writeFileSync as $write } from 'node:fs';
process.on('exit', () => {
  const file = ${JSON.stringify(folder)} + '/' + process.pid + '-' + process.hrtime.bigint();
  const counts = Object.entries(globalThis.__coverage__).map(([path, { s, f, b }]) => [path, { s, f, b }]);
  $write(file, JSON.stringify(Object.fromEntries(counts)));
  $rename(file, file + '.json');
});
`;

/** The stand-ins for packages, as in dist/; the packages that scripts/cut-packages.ts cuts are taken whole. */
function standIns(): Record<string, string[]> {
  const file = join(root, 'tsconfig.bundle.json');
  const { config } = typescript.parseConfigFileTextToJson(file, readFileSync(file, 'utf8')) as {
    config: { compilerOptions: { paths: Record<string, string[]> } };
  };
  const paths = Object.entries(config.compilerOptions.paths);
  return Object.fromEntries(
    paths
      .filter(([, [path = '']]) => path.startsWith('./src/'))
      .map(([name, [path = '']]) => [name, [join(root, path)]]),
  );
}

function add(atNought: Readonly<Record<string, FileCoverageData>>, counts: string): CoverageMap {
  const map = coverage.createCoverageMap(structuredClone(atNought));
  for (const name of readdirSync(counts).filter((each) => each.endsWith('.json'))) {
    const counted = JSON.parse(readFileSync(join(counts, name), 'utf8')) as typeof atNought;
    for (const [file, { s, f, b }] of Object.entries(counted)) {
      const known = atNought[file];
      if (known) map.merge({ [file]: { ...known, s, f, b } });
    }
  }
  return map;
}
