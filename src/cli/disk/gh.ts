import { spawn } from 'node:child_process';
import { withoutSecrets } from '../terminal.ts';

/** What the user's own `gh` answered. */
export interface GhAnswer {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface GhCall {
  readonly env: NodeJS.ProcessEnv;
  /** The folder in which it runs. */
  readonly folder?: string;
  /** Its standard input: the one way in which a secret reaches it, since others see the arguments of a process. */
  readonly input?: string;
  readonly signal?: AbortSignal;
}

/** Runs `gh` with these arguments; undefined where there is no such program. Nothing of it asks a question. */
export function runGh(
  args: readonly string[],
  { env, folder, input, signal }: GhCall,
): Promise<GhAnswer | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn('gh', args, {
      cwd: folder,
      env: { ...withoutSecrets(env), GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
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
