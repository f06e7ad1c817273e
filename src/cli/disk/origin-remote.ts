import { textAt } from '../facts/padded.ts';
import { execFileSync } from 'node:child_process';

export interface GitHubRepository {
  readonly owner: string;
  readonly name: string;
}

/** Which repository on GitHub a folder is a clone of: its remote `origin`, else GITHUB_REPOSITORY. */
export function findRepository(folder: string, env: NodeJS.ProcessEnv): GitHubRepository | undefined {
  const url = git(folder, 'config', '--get', 'remote.origin.url');
  return fromUrl(url ?? '') ?? fromName(env.GITHUB_REPOSITORY ?? '');
}

/**
 * The host of the remote `origin`, where it is none of github.com's and nobody has said which GitHub is meant: an account of
 * the same name on github.com may be somebody else's. SSH has names of its own for it (ssh.github.com, github.com-work).
 */
export function otherHostOf(folder: string, env: NodeJS.ProcessEnv): string | undefined {
  if (env.GITHUB_SERVER_URL || env.GITHUB_API_URL) return undefined;
  const url = git(folder, 'config', '--get', 'remote.origin.url') ?? '';
  const host = /^(?:(?:https?|ssh):\/\/(?:[^@/]*@)?|[\w.-]+@)([\w.-]+\.[\w-]+)(?=[:/])/.exec(url)?.[1];
  return host === undefined || /^(?:ssh\.|www\.)?github\.com(?:-|$)/i.test(host) ? undefined : host;
}

/** The commit that HEAD of a folder is, if it is a clone. */
export const headOf = (folder: string): string | undefined => git(folder, 'rev-parse', '--verify', 'HEAD');

function fromUrl(url: string): GitHubRepository | undefined {
  const match =
    /^(?:https?:\/\/(?:[^@/]*@)?[^/]+\/|ssh:\/\/(?:[^@/]*@)?[^/]+\/|[\w.-]+@[\w.-]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(
      url.trim(),
    );
  return match ? { owner: textAt(match, 1), name: textAt(match, 2) } : undefined;
}

function fromName(text: string): GitHubRepository | undefined {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(text);
  return match ? { owner: textAt(match, 1), name: textAt(match, 2) } : undefined;
}

/** Asks git, and has it run nothing that the repository's own configuration names. */
function git(folder: string, ...args: readonly string[]): string | undefined {
  try {
    const output = execFileSync(
      'git',
      ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', ...args],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: 10_000,
        encoding: 'utf8',
      },
    );
    return output.trim() || undefined;
  } catch {
    return undefined; // no git, no clone, no such remote
  }
}
