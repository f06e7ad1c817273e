import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Repository } from './github/records.ts';

/** git without the machine's own configuration, and without questions; `home` holds the global configuration. */
export function gitEnvironment(home: string): Record<string, string> {
  return {
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: join(home, 'gitconfig'),
    GIT_TERMINAL_PROMPT: '0',
  };
}

/** Puts files into a sandbox repository as its first commit on main, by one process of git instead of ten. */
export function commitFiles(repository: Repository, files: Readonly<Record<string, string>>): void {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const octocat = `octocat <octocat@example.com> ${Math.floor(Date.now() / 1000)} +0000`;
  const commit = [
    `commit refs/heads/main\nauthor ${octocat}\ncommitter ${octocat}\n${data('First commit\n')}`,
    ...Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${data(text)}`),
  ];
  const { gitDirectory } = repository;
  execFileSync('git', ['--git-dir', gitDirectory, 'fast-import', '--quiet'], {
    env: { PATH: process.env.PATH ?? '', ...gitEnvironment(gitDirectory) },
    input: commit.join(''),
    stdio: ['pipe', 'ignore', 'inherit'],
  });
}
