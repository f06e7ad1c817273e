import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** The clone in which a workflow lies. */
export interface Clone {
  readonly root: string;
  /** `owner/name` by its remote `origin`, when that is at a host of GitHub's kind. */
  readonly fullName: string | undefined;
}

/** The clone that has `file` among its workflows, if there is one. */
export function cloneOf(file: string): Clone | undefined {
  const folder = dirname(resolve(file));
  const root = git(folder, 'rev-parse', '--show-toplevel');
  if (root === undefined || relative(root, folder).replaceAll('\\', '/') !== '.github/workflows')
    return undefined;
  const origin = git(root, 'remote', 'get-url', 'origin') ?? '';
  const [, fullName] =
    /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@)[^/:]+(?::\d+)?[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin) ??
    [];
  return { root, fullName };
}

/** The text of a workflow that the one in `file` calls, by its path in the repository: from the clone, else from beside it. */
export function workflowBeside(file: string, path: string, clone: Clone | undefined): string | undefined {
  if (path === '') return undefined;
  const found = clone ? join(clone.root, path) : join(dirname(resolve(file)), basename(path));
  return existsSync(found) ? readFileSync(found, 'utf8') : undefined;
}

function git(cwd: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
