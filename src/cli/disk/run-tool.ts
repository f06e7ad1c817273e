import { spawn } from 'node:child_process';
import { withoutSecrets } from '../terminal.ts';

/** How a program ended, and what it said. */
export interface ToolAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolCall {
  readonly env: NodeJS.ProcessEnv;
  /** The folder in which it runs. */
  readonly folder?: string | undefined;
  /** Its standard input: the one way in which a secret reaches it, since others see the arguments of a process. */
  readonly input?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Runs a program of the user's, by no shell; undefined where there is none of that name. */
export function runTool(
  program: string,
  args: readonly string[],
  { env, folder, input, signal }: ToolCall,
): Promise<ToolAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: withoutSecrets(env),
      stdio: ['pipe', 'pipe', 'pipe'],
      signal,
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, stdout, stderr });
    });
    child.stdin.on('error', () => undefined); // It may end without reading: its exit code tells.
    child.stdin.end(input ?? '');
  });
}
