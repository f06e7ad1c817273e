// What `keep-fresh` costs: main and post with it and without, in the same rounds; the agent; and `app-token`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Machine, type RunOptions } from './machine.ts';
import { medianOf } from './measure.ts';

const IDLE_MS = 30_000;
const SETTLED_MS = 10_000; // what a start costs once (collecting garbage, compiling) is not what a minute costs

export interface FreshCosts {
  /** By how many milliseconds main and post take longer than without it. */
  readonly main: number;
  readonly post: number;
  /** Milliseconds, the shell's start included. */
  readonly appToken: number;
  /** The agent's resident memory after three renewals, in MB. */
  readonly megabytes: number;
  /** The processor's time of an agent that has nothing to do, in milliseconds a minute. */
  readonly idle: number;
}

interface Entries {
  readonly main: string;
  readonly post: string;
}

/** Measures on Linux, whose /proc tells of the agent. */
export async function keepFreshCosts({ main, post }: Entries, runs: number): Promise<FreshCosts> {
  const machine = await Machine.start('plain');
  const env = { RUNNER_TEMP: mkdtempSync(join(machine.temp, 'runner-')) };
  const fresh = { inputs: { 'keep-fresh': 'true' }, env };
  const run = (entry: string, options: Omit<RunOptions, 'entry'>) => machine.run({ entry, ...options });
  const more = { main: [] as number[], post: [] as number[] };
  for (let round = -2; round < runs; round++) {
    const plainMain = await run(main, { env });
    const plainPost = await run(post, { env, state: machine.state() });
    const freshMain = await run(main, fresh);
    const freshPost = await run(post, { ...fresh, state: machine.state() });
    if (round < 0) continue;
    more.main.push(freshMain - plainMain);
    more.post.push(freshPost - plainPost);
  }
  await run(main, fresh);
  const state = machine.state();
  const { pid, folder } = agentIn(state, env.RUNNER_TEMP);
  const times: number[] = [];
  for (let round = 0; round < runs; round++) {
    const start = performance.now();
    const { status } = spawnSync(join(folder, 'bin/app-token'), { stdio: 'ignore' });
    times.push(performance.now() - start);
    if (status !== 0) throw new Error(`app-token ended with ${String(status)}`);
  }
  await sleep(SETTLED_MS);
  const before = processorTime(pid);
  await sleep(IDLE_MS);
  const idle = ((processorTime(pid) - before) * 60_000) / IDLE_MS;
  await run(post, { ...fresh, state });
  machine.stop();
  return {
    main: medianOf(more.main).median,
    post: medianOf(more.post).median,
    appToken: medianOf(times).median,
    megabytes: await memoryAfterRenewals({ main, post }),
    idle,
  };
}

async function memoryAfterRenewals({ main, post }: Entries): Promise<number> {
  const machine = await Machine.start('short');
  const env = { RUNNER_TEMP: machine.temp };
  const inputs = { 'keep-fresh': 'true' };
  await machine.run({ entry: main, inputs, env });
  const state = machine.state();
  const { pid, folder } = agentIn(state, machine.temp);
  while (readFileSync(join(folder, 'known'), 'utf8').split('\n').length < 5) await sleep(100);
  const [, kilobytes = ''] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  await machine.run({ entry: post, inputs, env, state });
  machine.stop();
  return Number(kilobytes) / 1024;
}

function agentIn(state: string, temp: string): { readonly pid: number; readonly folder: string } {
  const left = [...state.matchAll(/^\{"id":.*\}$/gm)].at(-1)?.[0] ?? '{}';
  const { id = '', pid = 0 } = JSON.parse(left) as { id?: string; pid?: number };
  return { pid, folder: join(temp, `mint-app-token-${id}`) };
}

/** In milliseconds, of all threads: finer than the hundredths of a second of /proc/PID/stat. */
function processorTime(pid: number): number {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}
