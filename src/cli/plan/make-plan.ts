import type { Read, Repository } from '../disk/repository.ts';
import { union } from '../facts/effect.ts';
import type { Consequence } from '../facts/facts.ts';
import { Origins } from '../facts/origins.ts';
import { evaluate } from '../facts/scope.ts';
import { MAX_CHARACTERS, type JobState } from '../facts/state.ts';
import { Variables } from '../facts/variables.ts';
import { walkWorkflow, type World } from '../facts/walk.ts';
import { calledFile, readWorkflow, type Workflow } from '../facts/workflow.ts';
import { benchOf } from '../verdict/bench.ts';
import type { Judged } from '../verdict/judge.ts';
import { judgeAll } from '../verdict/uses.ts';
import { textOf } from '../yaml/nodes.ts';
import { parseSource, Unreadable } from '../yaml/source.ts';
import { applyAnswers, type Answer } from './answers.ts';
import { planMints, shownMint, shownTarget, type Mint } from './mints.ts';
import type { Plan, Skipped } from './plan.ts';
import { refuseWhatCannotBeEdited } from './refuse.ts';

export const WORKFLOWS = '.github/workflows';

/** The plan, and what the patch is made from. */
export interface Planned {
  readonly plan: Plan;
  readonly judged: readonly Judged[];
  readonly mints: readonly Mint[];
  readonly workflows: readonly Workflow[];
  readonly origins: Origins;
  readonly unusedAnswers: readonly Answer[];
}

export interface Who {
  /** `owner` and `name` of the repository on GitHub, where they are known. */
  readonly owner: string | undefined;
  readonly name: string | undefined;
}

/** Reads a repository and plans what becomes of each PAT in its workflows. Changes nothing. */
export function makePlan(
  repository: Repository,
  { owner, name }: Who,
  answers: readonly Answer[] = [],
): Planned {
  const { workflows, skipped } = readWorkflows(repository);
  const origins = new Origins();
  const consequences: Consequence[] = [];
  const opaque = new Map<string, JobState['opaque']>();
  const inputs = passedInputs(workflows, { owner, name });
  const world: World = {
    repository: remembering(repository),
    owner,
    name,
    origins,
    consequences,
    told: new Map(),
    opaque,
    actions: new Map(),
    budget: { characters: MAX_CHARACTERS },
    inputs,
  };
  for (const workflow of workflows) walkWorkflow(workflow, world);
  const bench = benchOf({ owner, name, workflows, opaque });
  const answered = applyAnswers(judgeAll(origins.list, consequences, bench), answers);
  const judged = refuseWhatCannotBeEdited(answered.judged, bench.byFile);
  const mints = planMints(judged, bench);
  const uses = judged.map(({ use }) => ({ ...use, target: shownTarget(use.target) }));
  const left = uses
    .filter(({ verdict }) => verdict === 'ask' || verdict === 'cannot')
    .map(({ secret }) => secret);
  return {
    plan: {
      uses,
      mints: mints.map(shownMint),
      secretsLeft: [...new Set(left)].sort(),
      skipped,
      app: { permissions: union(...mints.map(({ permissions }) => permissions)) },
    },
    judged,
    mints,
    workflows,
    origins,
    unusedAnswers: answered.unused,
  };
}

/** The same repository, of which each file is read once. */
function remembering(repository: Repository): Repository {
  const known = new Map<string, Read | undefined>();
  return {
    root: repository.root,
    list: (folder, wanted) => repository.list(folder, wanted),
    isLinked: (file) => repository.isLinked(file),
    read(file) {
      if (!known.has(file)) known.set(file, repository.read(file));
      return known.get(file);
    },
  };
}

function readWorkflows(repository: Repository): { workflows: Workflow[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  if (repository.isLinked(WORKFLOWS))
    return {
      workflows: [],
      skipped: [{ file: WORKFLOWS, why: 'it is a symbolic link, which GitHub does not follow' }],
    };
  const workflows = repository.list(WORKFLOWS, /\.ya?ml$/i).flatMap((file) => {
    const skip = (why: string) => {
      skipped.push({ file, why });
      return [];
    };
    if (repository.isLinked(file)) return skip('it is a symbolic link, which GitHub does not follow');
    const read = repository.read(file);
    if (!read) return skip('it cannot be found');
    if (!('text' in read)) return skip(read.why);
    try {
      return [readWorkflow(parseSource(file, read.text))];
    } catch (error) {
      if (error instanceof Unreadable) return skip(error.message);
      throw error;
    }
  });
  return { workflows, skipped };
}

/** What callers pass for the inputs of the workflows they call, where all of them pass the same. */
function passedInputs(
  workflows: readonly Workflow[],
  { owner, name }: Who,
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, Set<string>>>();
  const scope = {
    owner,
    repository: name,
    env: new Variables(),
    inputs: new Map<string, string>(),
  };
  for (const { source, jobs } of workflows)
    for (const job of jobs) {
      const file = calledFile(job);
      if (file === undefined) continue;
      const ofFile = found.get(file) ?? new Map<string, Set<string>>();
      for (const [key, pair] of job.with) {
        const values = ofFile.get(key) ?? new Set<string>();
        ofFile.set(key, values.add(evaluate(textOf(source, pair.value) ?? '', scope, [])));
      }
      found.set(file, ofFile);
    }
  return new Map(
    [...found].map(([file, values]) => [
      file,
      new Map(
        [...values].flatMap(([key, [value, ...more]]) =>
          value === undefined || more.length > 0 || value.includes('${{') ? [] : [[key, value] as const],
        ),
      ),
    ]),
  );
}
