import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine, RunOptions } from './machine.ts';

export interface Median {
  readonly median: number;
  /** Half of what the middle half of the values spans. */
  readonly spread: number;
}

export function medianOf(values: readonly number[]): Median {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), spread: (at(0.75) - at(0.25)) / 2 };
}

/** What a run used: when its phases began, which files of ours it loaded, and which costly builtins. */
export interface Observation {
  readonly at: Readonly<Record<string, number>>;
  readonly files: readonly string[];
  /** The bytes of these files. */
  readonly bytes: number;
  readonly builtins: readonly string[];
}

/** Looks at one run, which is not timed. */
export async function observe(machine: Machine, options: RunOptions): Promise<Observation> {
  const file = join(machine.temp, 'observation.json');
  const preload = join(import.meta.dirname, 'observe.cjs');
  await machine.run({ ...options, nodeOptions: ['--require', preload], env: { OBSERVE_FILE: file } });
  return JSON.parse(readFileSync(file, 'utf8')) as Observation;
}

/** The median peak of resident memory, in kB. */
export async function peakMemory(
  machine: Machine,
  entry: string,
  inputs: RunOptions['inputs'] = {},
): Promise<number> {
  const file = join(machine.temp, 'memory');
  const peaks: number[] = [];
  for (let round = 0; round < 7; round++) {
    const preload = join(import.meta.dirname, 'memory.cjs');
    await machine.run({ entry, inputs, nodeOptions: ['--require', preload], env: { MEMORY_FILE: file } });
    peaks.push(Number(readFileSync(file, 'utf8')));
  }
  return medianOf(peaks).median;
}
