// Which pushes start workflows, whoever pushes.
import { gitOutput } from './git-process.ts';
import type { Repository } from './records.ts';

// https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
const SKIP = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]|^skip-checks: *true$/m;

/** Whether a ref that is at this commit now is a branch or a tag, and the commit asks for no silence; not for what is deleted. */
export function mayStartWorkflows({ gitDirectory }: Repository, ref: string, commit: string): boolean {
  if (/^0+$/.test(commit) || !/^refs\/(?:heads|tags)\//.test(ref)) return false;
  return !SKIP.test(gitOutput(gitDirectory, 'log', '-1', '--format=%B', commit));
}
