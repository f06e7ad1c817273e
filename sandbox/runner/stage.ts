import { createCommandFiles, takeCommandFiles } from './command-files.ts';
import type { CommandFileContents } from './command-files.ts';
import { runProcess } from './process.ts';
import type { CancelGrace, ProcessResult } from './process.ts';
import type { StepLog } from './step-log.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled';

/** One program run as (a stage of) a step, reporting into `log`. */
export interface StageProcess {
  command: string;
  args: string[];
  cwd: string;
  temp: string;
  env: Record<string, string>;
  log: StepLog;
  signal?: AbortSignal | undefined;
  grace?: CancelGrace | undefined;
}

export type StageOutcome = Omit<ProcessResult, 'cancelled'> &
  CommandFileContents & { conclusion: Conclusion };

// The only variables that a step's process inherits from this machine.
const inheritedNames = [
  'PATH',
  'HOME',
  'USER',
  'LOGNAME',
  'SHELL',
  'TMPDIR',
  'LANG',
  'LC_ALL',
  'TZ',
  'LD_LIBRARY_PATH',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
];

/** The part of this process's environment that steps inherit. */
export function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    inheritedNames.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Variables that tell about this runner and machine, as the runner context and the environment show them. */
export function runnerEnvironment(temp: string): Record<string, string> {
  const systems: Partial<Record<string, string>> = { linux: 'Linux', darwin: 'macOS', win32: 'Windows' };
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: systems[process.platform] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'sandbox',
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: `${temp}/_tool`,
  };
}

/** Runs the program with fresh command files, then reads them; a malformed one fails the stage. */
export async function runStageProcess(stage: StageProcess): Promise<StageOutcome> {
  const { log, temp, env, ...process } = stage;
  const files = createCommandFiles(temp);
  const result = await runProcess({
    ...process,
    env: { ...env, ...files },
    onLine: (line) => {
      log.receive(line);
    },
  });
  const contents = takeCommandFiles(files, log);
  const { cancelled, ...ended } = result;
  const success = ended.exitCode === 0 && !log.failed;
  return { ...ended, ...contents, conclusion: cancelled ? 'cancelled' : success ? 'success' : 'failure' };
}
