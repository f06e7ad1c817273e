import { Failure } from '../failures/failure.ts';
import { warn } from '../failures/warn.ts';
import { readEntries } from '../handover/state.ts';
import { parseParent, readParent } from '../hosts/parent.ts';
import { undoGit } from '../hosts/post.ts';
import { runnerInputs } from '../inputs/source.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import { httpSender, type Sender } from '../transport/sender.ts';
import { keptTokenIn } from './kept.ts';
import { parsePlace } from './place.ts';
import { endToken } from './revoke-token.ts';

const BUDGET_MS = 15_000;

/** The post step for GitLab: ends the token that main left, and takes back what it did to git. It never fails the job. */
export async function endForGitLab(runtime: Runtime): Promise<void> {
  const { env, log } = runtime;
  const place = parsePlace(runnerInputs(env).text, () => undefined); // main has reported it
  const { entries, skipped, problems, gitSetup } = readEntries(env, (data) => keptTokenIn(data, place));
  if (entries.length === 0)
    log.info(
      skipped ? 'skip-token-revoke is true: the token lives on until it expires' : 'No token to revoke',
    );
  const sender = httpSender(runtime, BUDGET_MS);
  let read: Promise<Secret> | undefined;
  const parent = () => (read ??= parentAgain(runtime, sender));
  try {
    const ending = { sender, parent, log, target: place.target.name };
    const failed = await Promise.all(entries.map((kept) => endToken(kept, ending)));
    for (const problem of problems) await warn(new Failure('revoke-failed', problem), runtime);
    for (const failure of failed) if (failure !== undefined) await warn(failure, runtime);
  } finally {
    await undoGit(runtime, gitSetup);
  }
}

/** The parent credential, which is in no state: by the input, out of its store where it lies in one. */
async function parentAgain(runtime: Runtime, sender: Sender): Promise<Secret> {
  const report = () => undefined; // main has reported it
  const parent = await parseParent('token', runnerInputs(runtime.env).text('token'), { ...runtime, report });
  if (!parent) throw new Error('the input token is empty');
  return readParent(parent, { sender, runtime });
}
