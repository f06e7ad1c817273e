// Refs of a repository, as steps read and move them through the REST API.
import { callingToken, type Answer } from './call.ts';
import { gitOutput } from './git-process.ts';
import type { Repository } from './records.ts';
import { Refusal, refusals } from './refusal.ts';
import type { StepCall } from './step-api.ts';
import { mayStartWorkflows } from './workflow-starts.ts';

/** The commit that a ref, a branch or a commit names; undefined where there is none. */
export function shaOf({ gitDirectory }: Repository, name: string): string | undefined {
  try {
    return gitOutput(gitDirectory, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  } catch {
    return undefined;
  }
}

/** Makes or moves a ref, which is a push to whoever listens. */
export function moveRef(
  call: StepCall,
  { repository, ref, sha }: { repository: Repository; ref: string; sha: string | undefined },
): void {
  if (sha === undefined) throw new Refusal(422, 'Object does not exist');
  const before = shaOf(repository, ref) ?? '0'.repeat(40);
  gitOutput(repository.gitDirectory, 'update-ref', ref, sha);
  const { actor, kind } = callingToken(call);
  const startsWorkflows = kind !== 'github-token' && mayStartWorkflows(repository, ref, sha);
  call.pushed({ repository: repository.fullName, ref, before, after: sha, actor, startsWorkflows });
}

/** A ref and its commit; 404 where there is none. */
export function refAnswer(repository: Repository, ref: string, status: number): Answer {
  const sha = shaOf(repository, ref);
  if (sha === undefined) throw refusals.notFound();
  return { status, json: { ref, object: { type: 'commit', sha } } };
}
