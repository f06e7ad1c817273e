import type { Node } from 'yaml';
import {
  asItems,
  asMap,
  pairOf,
  pairsOf,
  plain,
  textOf,
  textsOf,
  valueOf,
  type PairNode,
} from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';

export interface Step {
  readonly index: number;
  readonly node: Node;
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly shell: string | undefined;
  readonly condition: string | undefined;
  readonly directory: string | undefined;
  readonly timeoutMinutes: number | undefined;
  readonly with: readonly (readonly [string, PairNode])[];
  readonly env: readonly (readonly [string, PairNode])[];
}

export interface Job {
  readonly id: string;
  readonly node: Node;
  readonly uses: string | undefined;
  readonly with: readonly (readonly [string, PairNode])[];
  readonly secrets: readonly (readonly [string, PairNode])[];
  readonly inheritsSecrets: boolean;
  readonly env: readonly (readonly [string, PairNode])[];
  readonly condition: string | undefined;
  readonly environment: boolean;
  readonly timeoutMinutes: number | undefined;
  readonly hasContainer: boolean;
  readonly directory: string | undefined;
  /** The values of the matrix by name, where the file lists them. */
  readonly matrix: ReadonlyMap<string, readonly string[]>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly source: Source;
  /** What starts it, by event; the value is as the file has it. */
  readonly on: ReadonlyMap<string, unknown>;
  readonly env: readonly (readonly [string, PairNode])[];
  readonly jobs: readonly Job[];
  readonly byId: ReadonlyMap<string, Job>;
}

export const jobOf = (workflow: Workflow | undefined, id: string): Job | undefined => workflow?.byId.get(id);

/** The file of this repository whose workflow a job calls. */
export function calledFile({ uses }: Job): string | undefined {
  const called = uses?.trim();
  return called?.startsWith('./') === true ? called.slice(2) : undefined;
}

/** Reads a workflow file as GitHub does, as far as tokens are concerned. */
export function readWorkflow(source: Source): Workflow {
  const root = source.document.contents;
  const jobs = pairsOf(source, valueOf(source, root, 'jobs')).flatMap(([id, pair]) => {
    const node = asMap(source, pair.value);
    return node ? [readJob(source, id, node)] : [];
  });
  return {
    source,
    on: readEvents(source, valueOf(source, root, 'on')),
    env: pairsOf(source, valueOf(source, root, 'env')),
    jobs,
    byId: new Map(jobs.map((job) => [job.id, job])),
  };
}

function readEvents(source: Source, node: unknown): ReadonlyMap<string, unknown> {
  if (asMap(source, node))
    return new Map(pairsOf(source, node).map(([name, pair]) => [name, plain(source, pair.value)]));
  return new Map(textsOf(source, node).map((name) => [name, null]));
}

function readJob(source: Source, id: string, node: Node): Job {
  const value = (name: string) => valueOf(source, node, name);
  return {
    id,
    node,
    uses: textOf(source, value('uses')),
    with: pairsOf(source, value('with')),
    secrets: pairsOf(source, value('secrets')),
    inheritsSecrets: textOf(source, value('secrets')) === 'inherit',
    env: pairsOf(source, value('env')),
    condition: textOf(source, value('if')),
    environment: pairOf(source, node, 'environment') !== undefined,
    timeoutMinutes: minutesOf(source, value('timeout-minutes')),
    hasContainer: pairOf(source, node, 'container') !== undefined,
    directory: defaultDirectory(source, node) ?? defaultDirectory(source, source.document.contents),
    matrix: readMatrix(source, valueOf(source, node, 'strategy', 'matrix')),
    steps: readSteps(source, value('steps')),
  };
}

function minutesOf(source: Source, node: unknown): number | undefined {
  const minutes = Number(textOf(source, node));
  return Number.isFinite(minutes) ? minutes : undefined;
}

const defaultDirectory = (source: Source, node: unknown): string | undefined =>
  textOf(source, valueOf(source, node, 'defaults', 'run', 'working-directory'));

/** The steps of a job, or of a composite action's `runs`. */
export function readSteps(source: Source, node: unknown): readonly Step[] {
  return asItems(source, node).map((item, index) => {
    const value = (name: string) => valueOf(source, item, name);
    return {
      index,
      node: item,
      id: textOf(source, value('id')),
      name: textOf(source, value('name')),
      uses: textOf(source, value('uses')),
      run: textOf(source, value('run')),
      shell: textOf(source, value('shell')),
      condition: textOf(source, value('if')),
      directory: textOf(source, value('working-directory')),
      timeoutMinutes: minutesOf(source, value('timeout-minutes')),
      with: pairsOf(source, value('with')),
      env: pairsOf(source, value('env')),
    };
  });
}

/** Values a matrix may have before its other combinations are of no interest here. */
const MAX_VALUES = 256;

function readMatrix(source: Source, node: unknown): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  const add = (name: string, found: unknown): void => {
    const known = values.get(name) ?? [];
    if (known.length < MAX_VALUES && (typeof found === 'string' || typeof found === 'number'))
      known.push(String(found));
    values.set(name, known);
    if (typeof found === 'object' && found !== null)
      for (const [key, inner] of Object.entries(found))
        if (!Array.isArray(inner)) add(`${name}.${key}`, inner);
  };
  for (const [name, pair] of pairsOf(source, node)) {
    const list = plain(source, pair.value);
    if (name === 'exclude' || !Array.isArray(list)) continue;
    for (const item of list as unknown[]) {
      if (name !== 'include') add(name, item);
      else if (typeof item === 'object' && item !== null)
        for (const [key, inner] of Object.entries(item)) add(key, inner);
    }
  }
  return values;
}
