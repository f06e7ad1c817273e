import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  readonly memory: number;
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
const PHASES = ['process start', 'module load', 'sign', 'look-up', 'mint', 'hand-over'];

/** Writes the measured part of docs/performance.md, and its chart. */
export function writePage(root: string, { rows, owners, memory, observed, runs }: Results): void {
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
    `Peak memory of main: ${memory.toFixed(2)} × the limit's. Ten owners in one step, 80 ms latency: ${owners.toFixed(2)} × one owner.`,
    '',
    '![Time by phase](performance.svg)',
  ];
  const [before = ''] = text.split(START);
  const [, after = ''] = text.split(END);
  writeFileSync(page, `${before}${START}\n\n${table.join('\n')}\n\n${END}${after}`);
  writeFileSync(join(root, 'docs/performance.svg'), chart(observed.at));
}

/** Time by phase of one run of main, as a bar. */
function chart(at: Observation['at']): string {
  const begins = PHASES.map((name) => at[name] ?? 0);
  const end = at.end ?? 0;
  const scale = 680 / end;
  const colours = ['#8b949e', '#4493f8', '#d29922', '#3fb950', '#2ea043', '#a371f7'];
  const bars = PHASES.map((name, index) => {
    const from = begins[index] ?? 0;
    const to = begins[index + 1] ?? end;
    const y = 20 + index * 30;
    const label = `<text x="10" y="${y + 15}">${name}</text><text x="840" y="${y + 15}" text-anchor="end">${(to - from).toFixed(1)} ms</text>`;
    return `${label}<rect x="${110 + from * scale}" y="${y}" width="${Math.max(1, (to - from) * scale)}" height="20" fill="${colours[index] ?? ''}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 215" font-family="sans-serif" font-size="13" fill="#57606a" role="img" aria-label="Time by phase of one run of main">\n${bars.join('\n')}\n</svg>\n`;
}
