import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gitEnvironment } from './git-process.ts';
import type { Repository } from './records.ts';

/** Puts files into a sandbox repository as its first commit on main. */
export function commitFiles(repository: Repository, files: Readonly<Record<string, string>>): void {
  const directory = mkdtempSync(join(tmpdir(), 'sandbox-commit-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com', ...args], {
      cwd: directory,
      env: { PATH: process.env.PATH, ...gitEnvironment(directory) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    git('init', '--quiet', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'First commit');
    git('push', '--quiet', repository.gitDirectory, 'main');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
