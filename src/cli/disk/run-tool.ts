import { spawn } from 'node:child_process';
import { withoutSecrets } from '../terminal.ts';

/** How a program ended, and what it said. */
export interface ToolAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Exit codes as `env` and `timeout` have them, for a program that cannot be started, and for one that does not end. */
export const NOT_STARTED = 126;
export const NOT_ENDED = 124;

const PATIENCE_MS = 120_000;
const LAST_MS = 500; // from the asking to end until it is ended
const MAX_OUTPUT = 4_000_000;

export interface ToolCall {
  readonly env: NodeJS.ProcessEnv;
  /** The folder in which it runs. */
  readonly folder?: string | undefined;
  /** Its standard input: the one way in which a secret reaches it, since others see the arguments of a process. */
  readonly input?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** After that it is ended. A person may have to unlock a keyring for it. */
  readonly patienceMs?: number | undefined;
}

/** Runs a program of the user's, by no shell; undefined where there is none of that name. Rejects when it is called off. */
export function runTool(
  program: string,
  args: readonly string[],
  { env, folder, input, signal, patienceMs = PATIENCE_MS }: ToolCall,
): Promise<ToolAnswer | undefined> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Error(`${program} was not started`));
      return;
    }
    const child = spawn(program, args, {
      cwd: folder,
      env: withoutSecrets(env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    /** Lets go of it for good: programs that it has started may hold its pipes, and it may not want to end. */
    const end = () => {
      child.kill();
      const last = setTimeout(() => child.kill('SIGKILL'), LAST_MS);
      child.once('exit', () => {
        clearTimeout(last);
      });
      for (const pipe of [child.stdin, child.stdout, child.stderr]) pipe.destroy();
    };
    const timer = setTimeout(() => {
      end();
      answer({ exitCode: NOT_ENDED, stdout, stderr: `it did not end within ${patienceMs / 1000} seconds` });
    }, patienceMs);
    const callOff = () => {
      end();
      clearTimeout(timer);
      reject(new Error(`${program} was ended`));
    };
    const answer = (result: ToolAnswer | undefined) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', callOff);
      resolve(result);
    };
    signal?.addEventListener('abort', callOff, { once: true });
    child.stdout
      .setEncoding('utf8')
      .on('data', (text: string) => (stdout = (stdout + text).slice(-MAX_OUTPUT)));
    child.stderr
      .setEncoding('utf8')
      .on('data', (text: string) => (stderr = (stderr + text).slice(-MAX_OUTPUT)));
    child.on('error', (error: NodeJS.ErrnoException) => {
      answer(
        error.code === 'ENOENT'
          ? undefined
          : { exitCode: NOT_STARTED, stdout: '', stderr: `it cannot be started (${error.message})` },
      );
    });
    child.on('close', (code) => {
      answer({ exitCode: code ?? 1, stdout, stderr });
    });
    child.stdin.on('error', () => undefined); // It may end without reading: its exit code tells.
    child.stdin.end(input ?? '');
  });
}
