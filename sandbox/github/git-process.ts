import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Variables under which git reads no configuration of this machine and asks no questions. The global configuration is
 * the file `gitconfig` in `home`; without a `home` there is none.
 */
export function gitEnvironment(home?: string): Record<string, string> {
  return {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: home === undefined ? '/dev/null' : join(home, 'gitconfig'),
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** What git prints of a bare repository, without the space around it; for what is quick. Throws when it fails. */
export const gitOutput = (gitDirectory: string, ...args: string[]): string =>
  execFileSync('git', ['--git-dir', gitDirectory, ...args], {
    env: { PATH: process.env.PATH ?? '', ...gitEnvironment(gitDirectory) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

/** Runs git on a bare repository and returns what it printed; throws when it fails. */
export async function runGit(
  directory: string,
  args: readonly string[],
  { input, environment }: { input?: Buffer; environment?: Readonly<Record<string, string>> } = {},
): Promise<Buffer> {
  const env = { PATH: process.env.PATH, ...gitEnvironment(), ...environment };
  const child = spawn('git', [...args], { cwd: directory, env });
  const output: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  // git may end before it has read everything, as for a refused push: its answer says so, and this is no error.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0 && output.length === 0) {
    throw new Error(
      `git ${args.join(' ')}: exit code ${String(code)}\n${Buffer.concat(complaints).toString()}`,
    );
  }
  return Buffer.concat(output);
}
