import { union } from '../facts/effect.ts';
import type { Effect, Permissions, Target } from '../facts/facts.ts';
import { readWorkflow, type Job, type Step, type Workflow } from '../facts/workflow.ts';
import type { Patch } from '../patch/make-patch.ts';
import type { MintOptions } from '../patch/mint-step.ts';
import type { Planned } from '../plan/make-plan.ts';
import { findExpressions } from '../yaml/expressions.ts';
import { textOf } from '../yaml/nodes.ts';
import { parseSource, type Source } from '../yaml/source.ts';
import type { StandCall, StandStep } from './stand.ts';

/** One thing that the plan says of one step: what its token has to be able to do. */
export interface Claim {
  readonly index: number;
  readonly what: string;
  readonly kind: 'app' | 'github-token';
  readonly permissions: Permissions;
  /** Full names; none for all of an owner. */
  readonly repositories: readonly string[];
  readonly downstream: readonly string[];
  /** What the stand does in the step's place with its token; where both are empty, permissions are compared alone. */
  readonly pushes: StandStep['pushes'];
  readonly calls: StandStep['calls'];
}

export interface ProofJob {
  readonly file: string;
  readonly job: string;
  readonly steps: readonly StandStep[];
  readonly claims: readonly Claim[];
  /** What its mint steps ask for, all together. */
  readonly granted: Permissions;
  /** Repositories, or owners alone, that have to be there. */
  readonly reach: readonly string[];
}

interface Who {
  readonly owner: string;
  readonly name: string;
}

/** The jobs that a plan changes, as the stand runs them: read from the new text, so that it is what is proved. */
export function standJobs(planned: Planned, patch: Patch, options: MintOptions, who: Who): ProofJob[] {
  return patch.changes.flatMap(({ file, after }) => {
    const workflow = readWorkflow(parseSource(file, after));
    return workflow.jobs.flatMap((job) => proofJob(workflow, job, planned, options, who) ?? []);
  });
}

function proofJob(
  { source }: Workflow,
  job: Job,
  planned: Planned,
  options: MintOptions,
  who: Who,
): ProofJob | undefined {
  const { file } = source;
  const isMint = ({ uses, id }: Step) => uses === options.action && id?.startsWith('app-token') === true;
  const steps: StandStep[] = [];
  let old = 0;
  const claims = claimsOf(planned, file, job, who);
  for (const step of job.steps) {
    if (isMint(step)) {
      steps.push({
        mint: { id: step.id ?? '', with: mintInputs(source, step, job, options) },
        values: [],
        pushes: [],
        calls: [],
      });
      continue;
    }
    const index = old++;
    const own = claims.filter((claim) => claim.index === index);
    if (own.length === 0) continue;
    steps.push({
      index,
      values: tokenValues(source, step),
      pushes: own.flatMap(({ pushes }) => pushes),
      calls: own.flatMap(({ calls }) => calls),
    });
  }
  if (claims.length === 0) return undefined;
  const mints = planned.mints.filter((mint) => mint.file === file && mint.job === job.id);
  const reach = mints.flatMap(({ target }) => expandTarget(target, job, who));
  const granted = union(...mints.map(({ permissions }) => permissions));
  return { file, job: job.id, steps, claims, granted, reach };
}

/** The inputs of a mint step, with the first values of the matrix in their places. */
function mintInputs(source: Source, step: Step, job: Job, options: MintOptions): Record<string, string> {
  const filled = (text: string) =>
    text.replaceAll(
      /\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g,
      (whole, name: string) => job.matrix.get(name)?.[0] ?? whole,
    );
  const inputs = Object.fromEntries(
    step.with.map(([name, pair]) => [name, filled(textOf(source, pair.value) ?? '')]),
  );
  if (inputs['signing-key'] === undefined) return inputs;
  // A key store is not to be had here: the key signs on this machine instead.
  const { 'signing-key': _, 'signing-role': __, ...others } = inputs;
  return { ...others, 'private-key': `\${{ secrets.${options.privateKeySecret} }}` };
}

/** The expressions of a step that hold a token. */
function tokenValues(source: Source, step: Step): string[] {
  const texts = [...step.with, ...step.env].map(([, pair]) => textOf(source, pair.value) ?? '');
  return [...texts, step.run ?? ''].flatMap((text) =>
    findExpressions(text)
      .filter(({ inner }) => /steps\.app-token|github\.token/.test(inner))
      .map(({ start, end }) => text.slice(start, end)),
  );
}

function claimsOf(planned: Planned, file: string, job: Job, who: Who) {
  return planned.judged
    .filter(
      ({ use }) =>
        use.file === file && (use.verdict === 'replace' || use.verdict === 'github-token-suffices'),
    )
    .flatMap(({ use, parts }) =>
      parts
        .filter((part) => part.job === job.id)
        .map(({ step, permissions, target, effects }) => ({
          index: step,
          what: effects.map(({ what }) => what).join(', '),
          kind: use.verdict === 'replace' ? ('app' as const) : ('github-token' as const),
          permissions,
          repositories: expandTarget(target, job, who).filter((name) => name.includes('/')),
          downstream: use.downstream ?? [],
          pushes: use.verdict === 'replace' ? pushesOf(effects, job, who) : [],
          calls: use.verdict === 'replace' ? callsOf(target, effects, job, who) : [],
        })),
    );
}

/** The stand knows the repository itself, and repository_dispatch. */
function callsOf(target: Target, effects: readonly Effect[], job: Job, who: Who): StandCall[] {
  const dispatched = effects
    .filter(({ raises }) => raises.includes('repository_dispatch'))
    .flatMap((effect) => expandTarget(effect.target, job, who));
  const isFull = (name: string) => name.includes('/');
  return [
    ...expandTarget(target, job, who)
      .filter(isFull)
      .slice(0, MAX_CALLS)
      .map((name) => ({ method: 'GET', path: `/repos/${name}` })),
    ...dispatched
      .filter(isFull)
      .slice(0, MAX_CALLS)
      .map((name) => ({
        method: 'POST',
        path: `/repos/${name}/dispatches`,
        body: { event_type: 'proof' },
      })),
  ];
}

/** Repositories that a step calls, of those that it names. */
const MAX_CALLS = 5;

const pushesOf = (effects: readonly Effect[], job: Job, who: Who) =>
  effects
    .filter(
      ({ raises, permissions }) =>
        permissions.contents === 'write' && raises.some((event) => event.startsWith('push')),
    )
    .flatMap(({ raises, target }) =>
      expandTarget(target, job, who)
        .filter((name) => name.includes('/'))
        .slice(0, 1)
        .map((repository) => ({
          repository,
          ref: raises.includes('push') ? ('branch' as const) : ('tag' as const),
        })),
    )
    .slice(0, 2);

/** Full names of what a target reaches; an owner alone, with a slash behind it that no repository has, for all of it. */
export function expandTarget(target: Target, job: Job, { owner, name }: Who): string[] {
  if (target === 'current') return [`${owner}/${name}`];
  const whose = target.owner ?? owner;
  const listed = [target.repositories ?? []]
    .flat()
    .map((each) =>
      each.replaceAll(
        /\$\{\{\s*matrix\.([\w.-]+)\s*\}\}/g,
        (whole, key: string) => job.matrix.get(key)?.[0] ?? whole,
      ),
    );
  const known = listed.filter((each) => !each.includes('${{'));
  return known.length === 0 ? [whose] : known.map((each) => (each.includes('/') ? each : `${whose}/${each}`));
}
