import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gitEnvironment, type PushEvent, type SandboxGitHub } from './github/index.ts';
import { startsOn } from './runner/index.ts';

export interface StandPush {
  readonly index: number;
  readonly repository: string;
  readonly accepted: boolean;
  /** Workflow files of the repository that it starts. */
  readonly starts: readonly string[];
}

/** Pushes a commit or a tag with a token, as the step would, and tells what GitHub would start for it. */
export async function tryPush(
  github: SandboxGitHub,
  request: { readonly repository: string; readonly workflows: Readonly<Record<string, string>> },
  {
    index,
    repository,
    ref,
    token,
    temp,
  }: { index: number; repository: string; ref: 'branch' | 'tag'; token: string; temp: string },
): Promise<StandPush> {
  const folder = mkdtempSync(join(temp, 'push-'));
  const git = (...args: string[]) =>
    promisify(execFile)('git', args, {
      cwd: folder,
      env: { PATH: process.env.PATH, ...gitEnvironment(temp) },
    });
  const events: PushEvent[] = [];
  github.onPush((event) => void events.push(event));
  try {
    const url = `${github.serverUrl.replace('://', `://x-access-token:${token}@`)}/${repository}`;
    await git('clone', '--quiet', url, '.');
    await git(
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@localhost',
      'commit',
      '--quiet',
      '--allow-empty',
      '-m',
      'x',
    );
    if (ref === 'tag') await git('tag', '--force', 'v1.0.0');
    await git('push', '--quiet', '--force', 'origin', ref === 'tag' ? 'v1.0.0' : 'HEAD');
    await github.settled();
  } catch {
    return { index, repository, accepted: false, starts: [] };
  }
  const event = events.at(-1);
  const starts = Object.entries(request.workflows).flatMap(([file, text]) =>
    event?.startsWorkflows === true && repository === request.repository && startsHere(text, event.ref)
      ? [file]
      : [],
  );
  return { index, repository, accepted: true, starts };
}

/** A file that GitHub's own parser refuses starts nothing. */
function startsHere(text: string, ref: string): boolean {
  try {
    return startsOn(text, { name: 'push', ref });
  } catch {
    return false;
  }
}
