// Scenarios with `keep-fresh` and tokens that live some seconds: later steps as the runner would run them, what the runner
// would mask of their output, and the agent, which no test leaves behind.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe } from '@jest/globals';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import { Masks, type StageResult } from '@mint-app-token/sandbox/runner';
import { gitScenario, type GitScenario } from './git-scenario.ts';
import type { Stage } from './harness.ts';

export const LIFE_MS = 8_000;
/** For scenarios in which no token is renewed. */
export const HOUR = { tokenLifeMs: 3_600_000 };

export interface StepResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface FreshScenario extends GitScenario {
  /** Runs main with `keep-fresh`. */
  readonly start: (stage?: Stage) => Promise<StageResult>;
  /** Runs a shell script as a later step, with the variables and the PATH that main left. */
  readonly step: (main: StageResult, script: string, env?: Record<string, string>) => Promise<StepResult>;
  /** Runs post, as the runner does. */
  readonly finish: (main: StageResult, stage?: Stage) => Promise<StageResult>;
  /** A line of log as the runner would show it, by all masks that steps have registered. */
  readonly shown: (text: string) => string;
}

/** What main left of the agent. */
export function agentOf({ state, outputs }: StageResult): { folder: string; pid: number } {
  const { pid } = JSON.parse(state['keep-fresh'] ?? '{}') as { pid?: number };
  if (pid === undefined) throw new Error('main has started no agent');
  return { folder: dirname(outputs['token-file'] ?? ''), pid };
}

export function isRunning(pid: number): boolean {
  try {
    // A zombie has ended; its parent has not looked yet.
    const stat = existsSync(`/proc/${pid}/stat`) ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '';
    if (/\) [ZX] /.test(stat)) return false;
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The first lines of a stage's warnings. */
export const warnings = ({ annotations }: StageResult) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message.split('\n')[0]);

/** The installation tokens that there were, the oldest first. */
export const mintedBy = ({ world }: SandboxGitHub) =>
  world.tokens.filter(({ kind }) => kind === 'installation');

/** The agent's log as it lies there. */
export const logOf = (folder: string) =>
  existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : '';

/** Waits for an event, however busy the machine is. The test's own time limit ends what never comes. */
export async function until(isThere: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isThere())) await sleep(20);
}

/** Scenarios that send signals or run what later steps have for sh; Windows has neither, but keep-fresh-windows.test.ts. */
export const onPosix = process.platform === 'win32' ? describe.skip : describe;

/** A git scenario whose tokens live LIFE_MS, unless said otherwise. */
export function freshScenario(
  body: (sandbox: FreshScenario) => Promise<void>,
  options: Parameters<typeof gitScenario>[1] = {},
): Promise<void> {
  const pids: number[] = [];
  return gitScenario(
    async (sandbox) => {
      const { main, post, temp, home, github } = sandbox;
      const masks = new Masks();
      const bin = join(temp, 'other-bin');
      mkdirSync(bin);
      // A gh that says which token it was given.
      writeFileSync(
        join(bin, 'gh'),
        '#!/bin/sh\necho "${GH_TOKEN:-no GH_TOKEN} ${GITHUB_TOKEN:-no GITHUB_TOKEN} $*"\n',
        { mode: 0o755 },
      );
      await body({
        ...sandbox,
        start: async (stage = {}) => {
          const result = await main({
            ...stage,
            with: { permissions: 'contents: write', 'keep-fresh': 'true', ...stage.with },
            env: { HOME: home, ...stage.env },
          });
          for (const mask of result.masks) masks.add(mask);
          const { pid } = JSON.parse(result.state['keep-fresh'] ?? '{}') as { pid?: number };
          if (pid !== undefined) pids.push(pid);
          return result;
        },
        step: (result, script, env = {}) =>
          runScript(script, {
            cwd: temp,
            env: {
              HOME: home,
              RUNNER_TEMP: temp,
              GIT_CONFIG_NOSYSTEM: '1',
              GIT_TERMINAL_PROMPT: '0',
              SERVER: github.serverUrl,
              API: github.apiUrl,
              ...result.envChanges,
              PATH: [...[...result.paths].reverse(), bin, process.env.PATH ?? ''].join(delimiter),
              ...env,
            },
          }).then((ended) => {
            for (const [, token = ''] of ended.stderr.matchAll(/^::add-mask::(.*)$/gm)) masks.add(token);
            return ended;
          }),
        finish: (result, stage = {}) => post(result.state, { ...stage, env: { HOME: home, ...stage.env } }),
        shown: (text) => masks.apply(text),
      });
    },
    { tokenLifeMs: LIFE_MS, ...options },
  ).finally(() => {
    for (const pid of pids.filter(isRunning)) process.kill(pid, 'SIGKILL');
  });
}

function runScript(
  script: string,
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-e', '-c', script], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: stdout.trim(), stderr: stderr.trim() });
    });
  });
}
