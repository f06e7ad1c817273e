import { MAX_BYTES } from '../disk/repository.ts';
import { makePlan, type Planned } from '../plan/make-plan.ts';
import { fetchWanted } from './fetch-files.ts';
import type { GitHubReader } from './graphql.ts';
import type { Head } from './heads.ts';
import type { Skipped } from '../plan/plan.ts';
import { RemoteRepository } from './remote-repository.ts';

/** What came of one repository: its plan, or why there is none. */
export type Outcome =
  | {
      readonly head: Head;
      readonly planned: Planned;
      readonly isBeyondReading: boolean;
      /** What GitHub did not give, so that the plan is of the rest. */
      readonly notGiven: readonly Skipped[];
    }
  | { readonly head: Head; readonly why: string };

/** Files of so many bytes are held at a time. */
const MOST_BYTES = 8_000_000;
/** A repository whose workflows are larger, all together, is no ordinary one. */
const MOST_OF_ONE = 32_000_000;

/** Plans repositories by their heads, a few at a time, and hands each over when it is done. */
export async function planHeads(
  heads: readonly Head[],
  reader: GitHubReader,
  take: (outcome: Outcome) => void | Promise<void>,
): Promise<void> {
  let window: RemoteRepository[] = [];
  let bytes = 0;
  for (const head of heads) {
    const size = head.workflows.reduce((sum, each) => sum + (each.size > MAX_BYTES ? 0 : each.size), 0);
    if (size > MOST_OF_ONE) {
      await take({
        head,
        why: `its workflows have ${size} bytes, and more than ${MOST_OF_ONE} are not read`,
      });
      continue;
    }
    if (bytes + size > MOST_BYTES && window.length > 0) {
      await planWindow(window, reader, take);
      [window, bytes] = [[], 0];
    }
    window.push(new RemoteRepository(head));
    bytes += size;
  }
  await planWindow(window, reader, take);
}

/** Plans repositories again and again, until nothing is wanted that their scripts and local actions name. */
async function planWindow(
  repositories: readonly RemoteRepository[],
  reader: GitHubReader,
  take: (outcome: Outcome) => void | Promise<void>,
): Promise<void> {
  const failed = new Map<RemoteRepository, string>();
  const skip = (repository: RemoteRepository, why: string) => void failed.set(repository, why);
  for (const repository of repositories) repository.wantWorkflows();
  let left = repositories;
  while (left.length > 0) {
    await fetchWanted(left, reader, skip);
    const next: RemoteRepository[] = [];
    for (const repository of left) {
      // An answer that came meanwhile is taken before its deadline is looked at.
      await new Promise(setImmediate);
      const why = failed.get(repository);
      const outcome = why === undefined ? plan(repository) : { head: repository.head, why };
      if (outcome) await take(outcome);
      else next.push(repository);
    }
    left = next;
  }
}

/** Undefined while something is wanted that is not here yet. */
function plan(repository: RemoteRepository): Outcome | undefined {
  const { head } = repository;
  const [owner, name] = head.facts.repository.split('/');
  try {
    const planned = makePlan(repository, { owner, name });
    const { isWanting, isBeyondReading, notGiven } = repository;
    return isWanting ? undefined : { head, planned, isBeyondReading, notGiven };
  } catch (error) {
    return { head, why: `it cannot be planned: ${error instanceof Error ? error.message : String(error)}` };
  }
}
