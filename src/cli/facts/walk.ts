import type { Repository } from '../disk/repository.ts';
import { textOf, valueOf, type PairNode } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';
import type { ActionStep } from './action-inputs.ts';
import { readActionStep } from './action-step.ts';
import { effect } from './effect.ts';
import type { Consequence, Effect, Origin, Place as Where } from './facts.ts';
import { imagesOf } from './images.ts';
import { defaultsOf, readLocalAction } from './local-action.ts';
import type { Origins } from './origins.ts';
import { registryEffect } from './registry.ts';
import { evaluate, type Scope } from './scope.ts';
import { readScript } from './script.ts';
import { layerOf, put, Variables } from './variables.ts';
import { isSpent, newState, spend, type JobState, type Place } from './state.ts';
import { readSteps, type Job, type Step, type Workflow } from './workflow.ts';

/** What a walk needs of the repository, and where it tells what it finds. */
export interface World {
  readonly repository: Repository;
  readonly owner: string | undefined;
  readonly name: string | undefined;
  readonly origins: Origins;
  readonly consequences: Consequence[];
  /** What was told already, by origin, step and job. */
  readonly told: Map<string, Set<string>>;
  /** Steps of a job whose doings nobody can see, by `file job`. */
  readonly opaque: Map<string, JobState['opaque']>;
  /** Composite actions of the repository by their folder, each parsed once; undefined where there is none to be read. */
  readonly actions: Map<string, Source | undefined>;
  readonly budget: JobState['budget'];
  /** What all callers of a called workflow pass for an input, by its file. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

type Pairs = readonly (readonly [string, PairNode])[];

/** Walks all jobs of a workflow, step by step, and tells what is done with the secrets. */
export function walkWorkflow(workflow: Workflow, world: World): void {
  const { source } = workflow;
  const base: Scope = {
    owner: world.owner,
    repository: world.name,
    env: new Variables(),
    inputs: world.inputs.get(source.file) ?? new Map(),
  };
  const env = evaluateAll(workflow.env, base, source, world, (name) => ({ kind: 'workflow-env', name }));
  for (const job of workflow.jobs) walkJob(job, { ...base, env: new Variables(layerOf(env)) }, source, world);
  // What stands anywhere else is known to be there as well.
  world.origins.in(source, source.document.contents, { kind: 'job', job: '', name: 'another place' });
}

function evaluateAll(
  pairs: Pairs,
  scope: Scope,
  source: Source,
  world: World,
  placeOf: (name: string) => Where,
): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, pair] of pairs) {
    const origins = world.origins.in(source, pair.value, placeOf(name), pair);
    values.set(name, evaluate(textOf(source, pair.value) ?? '', scope, origins));
  }
  return values;
}

function walkJob(job: Job, base: Scope, source: Source, world: World): void {
  const jobEnv = evaluateAll(job.env, base, source, world, (name) => ({
    kind: 'job-env',
    job: job.id,
    name,
  }));
  const isHeadHere = /head\.repo\.full_name\s*==\s*github\.repository\b/.test(job.condition ?? '');
  const scope: Scope = { ...base, env: base.env.under(layerOf(jobEnv)), isHeadHere };
  for (const pairs of [job.with, job.secrets])
    for (const [name, pair] of pairs)
      world.origins.in(source, pair.value, { kind: 'job-secrets', job: job.id, name }, pair);
  const state = newState(world.budget);
  for (const name of ['container', 'services'])
    credentials(valueOf(source, job.node, name), job, source, world);
  const images = imagesOf(job, source);
  const walk: Walk = { job, source, world, state, images, depth: 0, at: undefined, origins: [] };
  for (const step of job.steps) walkStep(step, scope, walk);
  world.opaque.set(`${source.file} ${job.id}`, state.opaque);
}

interface Walk {
  readonly job: Job;
  readonly source: Source;
  readonly world: World;
  readonly state: JobState;
  readonly images: { readonly named: readonly string[]; readonly pushed: boolean };
  readonly depth: number;
  /** The step of the job that a composite action's steps belong to. */
  readonly at: number | undefined;
  readonly origins: readonly Origin[];
}

function walkStep(step: Step, outer: Scope, walk: Walk): void {
  const { job, source, world, state } = walk;
  const index = walk.at ?? step.index;
  const where =
    (kind: 'with' | 'step-env' | 'run' | 'step') =>
    (name: string): Where => ({ kind, job: job.id, step: index, name });
  for (const [name, value] of state.written) put(state.exported, name, [value]);
  state.written.clear();
  const exported = { ...outer, env: outer.env.under(state.exported) };
  const own = evaluateAll(step.env, exported, source, world, where('step-env'));
  const scope: Scope = { ...exported, env: exported.env.under(layerOf(own)) };
  const emit = (tokens: readonly number[], effect: Effect): void => {
    for (const origin of tokens) tell(world, { origin, job: job.id, step: index, effect });
  };
  const place: Place = {
    repository: world.repository,
    scope,
    matrix: job.matrix,
    state,
    step: index,
    images: walk.images.named,
    secretOf: (token) => world.origins.of(token).secret,
    emit,
    readScript,
    isElsewhere: walk.depth > 0,
  };
  if (step.uses !== undefined) {
    const inputs = evaluateAll(step.with, scope, source, world, where('with'));
    const uses = step.uses.trim();
    if (uses.startsWith('./')) walkLocal(uses, inputs, scope, walk, place, index);
    else
      readActionStep(
        {
          uses,
          inputs,
          env: own,
          timeoutMinutes: step.timeoutMinutes ?? job.timeoutMinutes,
          images: walk.images.named,
          pushesImages: walk.images.pushed,
        },
        place,
      );
  } else if (step.run !== undefined) {
    const node = valueOf(source, step.node, 'run');
    const origins = world.origins.in(source, node, where('run')('run'));
    const folder = evaluate(step.directory ?? job.directory ?? '', scope, []).replace(/^\.\/|\/$/g, '');
    readScript(evaluate(step.run, scope, origins), place, {
      folder: folder === '.' ? '' : folder,
      shell: step.shell,
    });
  }
}

/** Different things that one token may do in one step, before only a person can say what they are. */
const MAX_EFFECTS = 500;

/** Tells a consequence once, however often a script brings it about. */
function tell({ consequences, told }: World, consequence: Consequence): void {
  const { origin, job, step, effect } = consequence;
  const place = `${origin} ${step} ${job}`;
  const known = told.get(place) ?? new Set();
  told.set(place, known);
  const words = JSON.stringify([effect.what, effect.target, effect.ask, effect.cannot]);
  if (known.has(words) || known.size > MAX_EFFECTS) return;
  known.add(words);
  consequences.push(
    known.size > MAX_EFFECTS
      ? {
          ...consequence,
          effect: {
            ...effect,
            ask: `the step does more than ${MAX_EFFECTS} different things: which token does it need?`,
          },
        }
      : consequence,
  );
}

const MAX_DEPTH = 8;

/** A composite action of the repository: its steps are steps of the job, its inputs what it was given. */
function walkLocal(
  uses: string,
  inputs: ReadonlyMap<string, string>,
  scope: Scope,
  walk: Walk,
  place: Place,
  index: number,
): void {
  const { state, world } = walk;
  const isWithin = walk.depth < MAX_DEPTH && !isSpent(state);
  const action = isWithin ? readLocalAction(uses, world.repository, world.actions) : undefined;
  const steps = action && valueOf(action, action.document.contents, 'runs', 'steps');
  if (!action || !steps) {
    const step: ActionStep = {
      uses,
      inputs,
      env: new Map(),
      timeoutMinutes: undefined,
      images: [],
      pushesImages: false,
    };
    readActionStep(step, place);
    return;
  }
  spend(state, action.text.length);
  const declared = valueOf(action, action.document.contents, 'inputs');
  const filled = new Map([...defaultsOf(action, declared), ...inputs]);
  // The variables of the job are there as well, but a composite action has no secrets of its own.
  const inner: Walk = { ...walk, source: action, depth: walk.depth + 1, at: index };
  for (const step of readSteps(action, steps)) walkStep(step, { ...scope, inputs: filled }, inner);
}

/** A job's containers are pulled before its first step: nothing can be minted for them. */
function credentials(node: unknown, job: Job, source: Source, world: World): void {
  if (node === undefined) return;
  for (const origin of world.origins.in(source, node, { kind: 'job', job: job.id, name: 'credentials' }))
    world.consequences.push({
      origin: origin.id,
      job: job.id,
      step: 0,
      effect: effect({
        ...registryEffect('the image of the job', 'read'),
        ask: 'is the image of ghcr.io, and may GITHUB_TOKEN read it? It is pulled before the first step, where nothing can be minted',
      }),
    });
}
