import type { Patch } from '../patch/make-patch.ts';
import type { Planned } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { blobName } from './blob-name.ts';
import { findHeads } from './find-heads.ts';
import type { GitHubReader } from './graphql.ts';
import { ENTRIES, entriesOf, objectOf, textOf, type Head } from './heads.ts';
import { planHeads } from './plan-heads.ts';
import type { PlannedRepository } from './read-organization.ts';

export const BRANCH = 'mint-app-token/migrate';

/** What is to be done for one repository, so that its change is proposed. */
export interface Proposal {
  readonly repository: string;
  readonly base: string;
  /** The commit that the branch begins at. */
  readonly commit: string;
  readonly plan: Plan;
  readonly patch: Patch;
  /** What is left to do: the branch, its commit (on top of the commit named), the pull request. */
  readonly from: 'branch' | 'commit' | 'pull-request';
}

/** What became of a repository: something is to do, it was done before, or it is left alone, and why. */
export type Proposed =
  | { readonly kind: 'open'; readonly proposal: Proposal }
  | { readonly kind: 'is-open'; readonly repository: string; readonly url: string }
  | { readonly kind: 'left'; readonly repository: string; readonly why: string; readonly isFailure: boolean };

/** What GitHub has of an earlier run. */
const EARLIER = `
  ref(qualifiedName: "refs/heads/${BRANCH}") { target { oid } }
  branch: object(expression: "refs/heads/${BRANCH}:.github/workflows") { ... on Tree { ${ENTRIES} } }
  pullRequests(headRefName: "${BRANCH}", first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes { state url isCrossRepository } }`;

/**
 * What would be proposed where, by what the repositories hold now. Nothing is remembered of earlier runs: GitHub itself
 * tells how far they came.
 */
export async function findProposals(
  repositories: readonly PlannedRepository[],
  reader: GitHubReader,
  patchOf: (planned: Planned, owner: string) => Patch,
): Promise<Proposed[]> {
  const changing = repositories.filter(({ plan }) =>
    plan.uses.some(({ verdict }) => verdict === 'replace' || verdict === 'github-token-suffices'),
  );
  const [archived, alive] = [
    changing.filter((each) => each.archived),
    changing.filter((each) => !each.archived),
  ];
  const proposed: Proposed[] = archived.map(({ repository }) => left(repository, 'it is archived', false));
  const earlier = new Map<string, Readonly<Record<string, unknown>>>();
  const heads: Head[] = [];
  for (const { head, fields } of await findHeads(
    reader,
    alive.map(({ repository }) => repository),
    EARLIER,
  )) {
    if ('why' in head) proposed.push(left(head.repository, head.why, true));
    else {
      heads.push(head);
      earlier.set(head.facts.repository, fields);
    }
  }
  await planHeads(heads, reader, (outcome) => {
    const { repository } = outcome.head.facts;
    if ('why' in outcome) proposed.push(left(repository, outcome.why, true));
    else proposed.push(propose(outcome.head, outcome.planned, earlier.get(repository) ?? {}, patchOf));
  });
  const nameOf = (each: Proposed) => (each.kind === 'open' ? each.proposal.repository : each.repository);
  return proposed.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function propose(
  head: Head,
  planned: Planned,
  earlier: Readonly<Record<string, unknown>>,
  patchOf: Parameters<typeof findProposals>[2],
): Proposed {
  const { repository, defaultBranch } = head.facts;
  const pulls = ownPulls(earlier);
  const open = pulls.find(({ state }) => state === 'OPEN');
  if (open) return { kind: 'is-open', repository, url: open.url };
  if (pulls[0]?.state === 'CLOSED')
    return left(repository, `its pull request was closed without a merge: ${pulls[0].url}`, false);
  let patch: Patch;
  try {
    patch = patchOf(planned, repository.split('/')[0] ?? '');
  } catch (error) {
    return left(repository, error instanceof Error ? error.message : String(error), true);
  }
  if (patch.changes.length === 0) return left(repository, 'nothing changes there', false);
  if (patch.changes.some(({ file }) => file.includes('\uFFFD')))
    return left(repository, 'the name of a workflow is not UTF-8', true);
  const at = { repository, base: defaultBranch ?? '', plan: planned.plan, patch };
  const target = textOf(objectOf(objectOf(earlier.ref)?.target)?.oid);
  if (target === undefined)
    return { kind: 'open', proposal: { ...at, commit: head.commit ?? '', from: 'branch' } };
  const entries = new Map(entriesOf(objectOf(earlier.branch)).map(({ name, oid }) => [name, oid]));
  const holds = (textIn: 'before' | 'after') =>
    patch.changes.every(
      (change) => entries.get(change.file.split('/').at(-1) ?? '') === blobName(change[textIn]),
    );
  if (holds('after')) return { kind: 'open', proposal: { ...at, commit: target, from: 'pull-request' } };
  if (holds('before')) return { kind: 'open', proposal: { ...at, commit: target, from: 'commit' } };
  return left(
    repository,
    `its branch ${BRANCH} holds something else: merge or delete it, and run this again`,
    true,
  );
}

function ownPulls(earlier: Readonly<Record<string, unknown>>): { state: string; url: string }[] {
  const nodes = objectOf(earlier.pullRequests)?.nodes;
  if (!Array.isArray(nodes)) return [];
  return (nodes as unknown[]).flatMap((each) => {
    const { state, url, isCrossRepository } = objectOf(each) ?? {};
    // A branch of that name in somebody's fork is none of ours.
    return isCrossRepository === true || typeof state !== 'string' ? [] : [{ state, url: textOf(url) ?? '' }];
  });
}

const left = (repository: string, why: string, isFailure: boolean): Proposed => ({
  kind: 'left',
  repository,
  why,
  isFailure,
});
