import type { Plan } from '../plan/plan.ts';
import type { Cache } from './cache.ts';
import type { GitHubReader } from './graphql.ts';
import { findHeads } from './find-heads.ts';
import {
  isRepository,
  RepositoryList,
  type Head,
  type RepositoryFacts,
  type SkippedRepository,
} from './heads.ts';
import { planHeads, type Outcome } from './plan-heads.ts';
import { WORKFLOW_NAME } from './remote-repository.ts';

export interface PlannedRepository extends RepositoryFacts {
  readonly plan: Plan;
}

/** What is known of an organization's repositories, each sorted by name. */
export interface Reading {
  readonly login: string;
  readonly repositories: readonly PlannedRepository[];
  readonly skipped: readonly SkippedRepository[];
}

export interface ReadingOptions {
  readonly organization: string;
  readonly reader: GitHubReader;
  readonly cache: Cache;
  /** Goes on with the list of a run that was broken off, where there is one. */
  readonly resume: boolean;
  /** Says how far it has come, of how many. */
  readonly progress: (done: number, total: number) => void;
}

const NO_PLAN: Plan = { uses: [], mints: [], secretsLeft: [], skipped: [], app: { permissions: {} } };

/** A plan, and the folder that it was made from. */
interface PlanRecord {
  readonly tree: string;
  readonly plan: Plan;
  readonly skipped: readonly SkippedRepository[];
}

/** How far a run had come. */
interface Journal {
  readonly login: string;
  readonly total: number;
  readonly next: string;
  readonly done: readonly { readonly facts: RepositoryFacts; readonly tree: string | null }[];
  /** Those that could not be read: where they have a name, they are tried again. */
  readonly failed: readonly SkippedRepository[];
}

/** Reads and plans all repositories of an organization; of those that have not changed, nothing but the names. */
export async function readOrganization(options: ReadingOptions): Promise<Reading> {
  const run = new Run(options);
  const list = new RepositoryList(options.reader, options.organization);
  const journal = options.resume ? (options.cache.recall(JOURNAL) as Journal | undefined) : undefined;
  if (journal) await run.takeUp(journal);
  let asked = list.page(journal?.next);
  for (;;) {
    const page = await asked;
    const { next } = page;
    // The next page is on its way while this one is planned; what goes wrong with it is told when its turn comes.
    if (next !== undefined) {
      asked = list.page(next);
      asked.catch(() => undefined);
    }
    await run.add(page);
    if (next === undefined) break;
    run.remember(next);
  }
  options.cache.forget(JOURNAL);
  return run.reading();
}

const JOURNAL = 'run';

class Run {
  readonly #options: ReadingOptions;
  readonly #repositories: PlannedRepository[] = [];
  readonly #skipped: SkippedRepository[] = [];
  readonly #done: { facts: RepositoryFacts; tree: string | null }[] = [];
  readonly #failed: SkippedRepository[] = [];
  #login: string;
  #total = 0;

  constructor(options: ReadingOptions) {
    this.#options = options;
    this.#login = options.organization;
  }

  /** Goes on where another run ended: what it had planned is in the cache; what is not there any more is read again. */
  async takeUp(journal: Journal): Promise<void> {
    this.#login = journal.login;
    this.#total = journal.total;
    const again: string[] = [];
    for (const failed of journal.failed)
      if (isRepository(failed.repository)) again.push(failed.repository);
      else this.#fail(failed);
    for (const { facts, tree } of journal.done) {
      const known = tree === null ? EMPTY : this.#known(facts.repository, tree);
      if (known) this.#keep(facts, tree, known);
      else again.push(facts.repository);
    }
    const heads: Head[] = [];
    for (const { head } of await findHeads(this.#options.reader, again))
      if ('facts' in head) heads.push(head);
      else this.#fail(head);
    await this.#plan(heads);
  }

  async add(page: Awaited<ReturnType<RepositoryList['page']>>): Promise<void> {
    this.#login = page.login;
    this.#total = page.total;
    for (const each of page.skipped) this.#fail(each);
    await this.#plan(page.heads);
  }

  remember(next: string): void {
    const [login, total] = [this.#login, this.#total];
    const journal: Journal = { login, total, next, done: this.#done, failed: this.#failed };
    this.#options.cache.store(JOURNAL, journal);
  }

  reading(): Reading {
    const byName = (a: { repository: string; file?: string }, b: { repository: string; file?: string }) =>
      compare(a.repository, b.repository) || compare(a.file ?? '', b.file ?? '');
    // A list that changes while it is read may show one twice.
    const once = new Map(this.#repositories.map((each) => [each.repository, each]));
    const ofFiles = [...once.values()].flatMap(({ repository, plan }) =>
      plan.skipped.map(({ file, why }) => ({ repository, file, why })),
    );
    return {
      login: this.#login,
      repositories: [...once.values()].sort(byName),
      skipped: [...this.#skipped, ...ofFiles].sort(byName),
    };
  }

  async #plan(heads: readonly Head[]): Promise<void> {
    const unknown = heads.filter((head) => {
      const { facts, tree } = head;
      const known = hasNoWorkflows(head) ? EMPTY : this.#known(facts.repository, tree ?? '');
      if (known) this.#keep(facts, known === EMPTY ? null : (tree ?? ''), known);
      return !known;
    });
    await planHeads(unknown, this.#options.reader, (outcome) => {
      this.#take(outcome);
    });
    this.#options.progress(this.#repositories.length + this.#failed.length, this.#total);
  }

  #take(outcome: Outcome): void {
    const { facts, tree } = outcome.head;
    const { repository } = facts;
    if ('why' in outcome) this.#fail({ repository, why: outcome.why });
    else {
      // A copy: what is cut out of a file's text would keep all of that text in memory.
      const plan = JSON.parse(JSON.stringify(outcome.planned.plan)) as Plan;
      const skipped = [
        ...(outcome.isBeyondReading
          ? [{ repository, why: 'its workflows name more files than are looked up' }]
          : []),
        // A script or a folder: the plan tells of workflows alone.
        ...outcome.notGiven
          .filter(
            ({ file, why }) =>
              !plan.skipped.some((each) => each.file.endsWith(`/${file}`) && each.why === why),
          )
          .map(({ file, why }) => ({ repository, file, why })),
      ];
      const record: PlanRecord = { tree: tree ?? '', plan, skipped };
      // What was not given this time is asked for the next.
      if (outcome.notGiven.length === 0) this.#options.cache.store(repository, record);
      else this.#options.cache.forget(repository);
      this.#keep(facts, record.tree, record);
    }
  }

  #known(repository: string, tree: string): PlanRecord | undefined {
    const record = this.#options.cache.recall(repository) as PlanRecord | undefined;
    return record?.tree === tree ? record : undefined;
  }

  #keep(facts: RepositoryFacts, tree: string | null, { plan, skipped }: PlanRecord): void {
    this.#repositories.push({ ...facts, plan });
    this.#skipped.push(...skipped);
    this.#done.push({ facts, tree });
  }

  #fail(skipped: SkippedRepository): void {
    this.#skipped.push(skipped);
    this.#failed.push(skipped);
  }
}

const EMPTY: PlanRecord = { tree: '', plan: NO_PLAN, skipped: [] };

/** Nothing to plan, and nothing to tell: there is no such folder, and no link in its place. */
function hasNoWorkflows({ root, github, workflows }: Head): boolean {
  const isLinked = [
    root.find(({ name }) => name === '.github'),
    github.find(({ name }) => name === 'workflows'),
  ].some((entry) => entry?.kind === 'link');
  return !isLinked && !workflows.some(({ name }) => WORKFLOW_NAME.test(name));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
