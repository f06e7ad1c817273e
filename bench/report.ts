import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideBySide, timeline, type Measure } from './charts.ts';
import { footprintRows, type Footprint } from './footprint.ts';
import type { Observation } from './measure.ts';

export interface Row {
  readonly mode: string;
  readonly step: 'main' | 'post';
  readonly name: string;
  readonly median: number;
  readonly spread: number;
  /** The median of the limit in the same rounds. */
  readonly limit: number;
}

export interface Results {
  readonly rows: readonly Row[];
  readonly owners: number;
  /** The first is the limit. */
  readonly footprints: readonly Footprint[];
  readonly observed: Observation;
  readonly runs: number;
}

interface StatsModule {
  readonly name?: string;
  readonly size?: number;
  /** Listed by itself, although it is part of another. */
  readonly orphan?: boolean;
  readonly modules?: readonly StatsModule[];
}

/** The bytes of a bundle's source by package, largest first, from ncc's statistics of the last build. */
export function bytesByPackage(root: string, entry: string): string {
  const file = join(root, 'build', `${entry}-stats.json`);
  if (!existsSync(file)) return 'run npm run build to see its bytes by package';
  const bytes = new Map<string, number>();
  const count = ({ name = '', size = 0, orphan, modules }: StatsModule): void => {
    if (orphan) return;
    if (modules) {
      modules.forEach(count);
      return;
    }
    const [, owner = 'src'] = /.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(name) ?? [];
    bytes.set(owner, (bytes.get(owner) ?? 0) + size);
  };
  count(JSON.parse(readFileSync(file, 'utf8')) as StatsModule);
  const sorted = [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return sorted.map(([name, size]) => `${name} ${Math.round(size / 1000)} kB`).join(', ');
}

const START = '<!-- measured by npm run bench -- --write -->';
const END = '<!-- /measured -->';
const MODES: Readonly<Record<string, string>> = {
  plain: 'http, no latency',
  tls: 'TLS, 80 ms for each answer',
};

/** Writes the measured part of docs/performance.md, and its pictures. */
export function writePage(root: string, { rows, owners, footprints, observed, runs }: Results): void {
  const page = join(root, 'docs/performance.md');
  const text = readFileSync(page, 'utf8');
  const table = [
    `Medians of ${runs} interleaved runs, whole processes:`,
    '',
    '<!-- prettier-ignore -->',
    '| step | server | script | median | ratio to the limit |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map(
      ({ mode, step, name, median, spread, limit }) =>
        `| ${step} | ${MODES[mode] ?? mode} | ${name} | ${median.toFixed(1)} ms ± ${spread.toFixed(1)} | ${(median / limit).toFixed(2)} |`,
    ),
    '',
    `Ten owners in one step, 80 ms latency: ${owners.toFixed(2)} × one owner.`,
    '',
    'What a cold file cache makes slow, which is the same on every machine: the files of the action that a step loads, and',
    'the archive that the job downloads before.',
    '',
    '<!-- prettier-ignore -->',
    '| script | main: files · bytes | post: files · bytes | peak memory of main | download |',
    '| --- | --- | --- | --- | --- |',
    ...footprintRows(footprints),
    '',
    '![The limit and others side by side](performance-compared.svg)',
    '',
    '![Time by phase](performance.svg)',
  ];
  const [before = ''] = text.split(START);
  const [, after = ''] = text.split(END);
  writeFileSync(page, `${before}${START}\n\n${table.join('\n')}\n\n${END}${after}`);
  writeFileSync(join(root, 'docs/performance.svg'), timeline(observed.at));
  writeFileSync(join(root, 'docs/performance-compared.svg'), sideBySide(measuresOf(rows, footprints)));
}

function measuresOf(rows: readonly Row[], footprints: readonly Footprint[]): Measure[] {
  const time = (step: string) =>
    rows
      .filter((row) => row.mode === 'plain' && row.step === step)
      .map(({ name, median }) => ({ name, value: median }));
  const of = (value: (each: Footprint) => number | undefined) =>
    footprints.map((each) => ({ name: each.name, value: value(each) }));
  return [
    { title: 'main', unit: 'ms', values: time('main') },
    { title: 'post', unit: 'ms', values: time('post') },
    { title: 'download', unit: 'kB', values: of(({ download }) => download && download / 1000) },
    { title: 'peak memory of main', unit: 'MB', values: of(({ memory }) => memory / 1024) },
  ];
}
