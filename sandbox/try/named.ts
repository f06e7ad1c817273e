// What a workflow names: from it the GitHub is made up on which it then runs.
import { pairsOf } from './permission-block.ts';
import { isLocal } from '../runner/action-definition.ts';
import { asMap, Expression } from '../runner/syntax.ts';
import type { Value, ValueMap } from '../runner/syntax.ts';
import type { ActionStep, StepDefinition, Workflow } from '../runner/workflow.ts';

export interface Named {
  /** The repository that the workflow is taken to belong to. */
  readonly current: string;
  /** `owner/name` of every other repository that is written somewhere. */
  readonly repositories: readonly string[];
  /** Owners that are named without a repository. */
  readonly owners: readonly string[];
  readonly enterprises: readonly string[];
  /** What the mint steps ask for, all together, by the API's names. */
  readonly permissions: Readonly<Record<string, string>>;
  /** A mint step names no permissions. */
  readonly asksForAll: boolean;
  /** `vars.NAME` or `secrets.NAME` → what it has to hold. */
  readonly credentials: ReadonlyMap<string, Credential>;
  /** Secrets that are none of these. */
  readonly otherSecrets: readonly string[];
  /** `uses` of the steps that mint. */
  readonly minting: readonly string[];
  /** Inputs of mint steps that this stand has nothing for. */
  readonly beyond: readonly string[];
}
export type Credential = 'client-id' | 'app-id' | 'private-key';

/** What is to be read of a workflow that runs, of one that it calls, and of an action that lies in the repository. */
export interface Source {
  readonly steps: readonly StepDefinition[];
  /** `secrets.NAME`, `inputs.NAME` or `env.NAME` → the expression that fills it. */
  readonly passed: readonly (readonly [name: string, text: string])[];
}

const LEADER = 'actions/create-github-app-token@';
/** Whether an action is this one, whoever hosts it, or the leader whose inputs it takes. */
export const isMint = (uses: string): boolean => uses.includes('/mint-app-token@') || uses.startsWith(LEADER);

/** Reads what workflows, actions and their texts name. */
export function readNamed(sources: readonly Source[], texts: readonly string[], current: string): Named {
  // Comments name nothing, and `secrets['NAME']` is `secrets.NAME`.
  const text = texts
    .join('\n')
    .replaceAll(/^\s*#.*/gm, '')
    .replaceAll(BRACKETS, '.$1');
  const [owner = ''] = current.split('/');
  const steps = sources.flatMap((source) => source.steps);
  const mints = steps.filter((step): step is ActionStep => step.kind === 'action' && isMint(step.uses));
  const reach = mints.map((step) => reachOf(step, owner));
  const asked = mints.map(permissionsOf);
  const credentials = passedOn(sources, new Map(mints.flatMap(credentialsOf)));
  const secrets = [...text.matchAll(/\bsecrets\.([\w-]+)/g)].map(([, name = '']) => name);
  return {
    current,
    repositories: unique([...reach.flatMap((each) => each.repositories), ...writtenIn(text)]).filter(
      (name) => name !== current,
    ),
    owners: unique([owner, ...reach.flatMap((each) => each.owners)]),
    enterprises: unique(mints.flatMap((step) => literal(step.with.enterprise) ?? [])),
    permissions: asked.reduce<Record<string, string>>((all, each) => highest(all, each ?? {}), {}),
    asksForAll: asked.includes(undefined),
    credentials,
    otherSecrets: unique(secrets).filter(
      (name) => name !== 'GITHUB_TOKEN' && !credentials.has(`secrets.${name}`),
    ),
    minting: unique(mints.map(({ uses }) => uses)),
    beyond: unique(
      mints.flatMap((step) =>
        ['signing-key', 'installation-id'].filter((name) => step.with[name] !== undefined),
      ),
    ),
  };
}

/** The repository of a comparison with `github.repository` or its owner, where there is one: elsewhere jobs would be skipped. */
export function comparedWith(text: string, otherwise: string): string {
  const [, owner] = /github\.repository_owner\s*==\s*'([\w.-]+)'/.exec(text) ?? [];
  const [, fullName] = /github\.repository\s*==\s*'([\w.-]+\/[\w.-]+)'/.exec(text) ?? [];
  return fullName ?? (owner === undefined ? otherwise : `${owner}/${otherwise.split('/')[1] ?? ''}`);
}

/** The addresses of the real GitHub that stand in commands, with which these leave this machine. */
export const writtenOutHosts = (texts: readonly string[]): string[] =>
  unique(
    texts
      .flatMap((text) => text.split('\n'))
      .filter((line) => /^[^#]*\b(?:git|curl|wget|gh|fetch)\b/.test(line))
      .flatMap((line) => [...line.matchAll(/\bhttps:\/\/(?:[^\s/@"']*@)?((?:\w+\.)?github\.com)\//g)])
      .map(([, host = '']) => `https://${host}`),
  );

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The text of an input that holds no expression. */
const literal = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The names in a `repositories` input: by commas, lines or spaces, as a YAML list or as JSON. */
export const repositoryNames = (text: string): string[] =>
  text.split(/[\s,[\]"']+/).filter((name) => name !== '' && name !== '-');

function reachOf(step: ActionStep, current: string): { repositories: string[]; owners: string[] } {
  const owner = literal(step.with.owner) ?? current;
  const names = repositoryNames(literal(step.with.repositories) ?? '');
  return {
    owners: [owner],
    repositories: names.map((name) => (name.includes('/') ? name : `${owner}/${name}`)),
  };
}

/** Repositories in URLs, in `--repo`, and in inputs and variables that are called so. */
function writtenIn(text: string): string[] {
  const name = '([A-Za-z0-9][\\w-]*/[A-Za-z0-9][\\w.-]*?)(?:\\.git)?';
  const end = '(?=[\\s"\'/)]|$)';
  const before = [
    String.raw`(?:GITHUB_SERVER_URL\}?|server_url\s*\}\}|(?<!api\.)github\.com[:/])/?`,
    String.raw`/?repos/`,
    String.raw`(?:--repo[ =]|-R )["']?`,
    String.raw`\brepository:\s*["']?`,
  ];
  return before.flatMap((each) =>
    [...text.matchAll(new RegExp(`${each}${name}${end}`, 'gm'))].map(([, found = '']) => found),
  );
}

/** What a step asks for; undefined when that is everything. */
function permissionsOf(step: ActionStep): Record<string, string> | undefined {
  const block = pairsOf(literal(step.with.permissions) ?? '');
  const single = Object.entries(step.with).flatMap(([name, value]) =>
    name.startsWith('permission-') ? [[name.slice('permission-'.length), literal(value) ?? ''] as const] : [],
  );
  const all = [...Object.entries(block), ...single];
  if (all.length === 0) return undefined;
  return Object.fromEntries(all.map(([name, level]) => [name.replaceAll('-', '_'), level]));
}

const RANKS = ['read', 'write', 'admin'];

function highest(all: Record<string, string>, more: Record<string, string>): Record<string, string> {
  const merged = { ...all };
  for (const [name, level] of Object.entries(more))
    if (RANKS.indexOf(level) > RANKS.indexOf(merged[name] ?? '')) merged[name] = level;
  return merged;
}

function credentialsOf(step: ActionStep): [string, Credential][] {
  return (['client-id', 'app-id', 'private-key'] as const).flatMap((input): [string, Credential][] => {
    const value = step.with[input];
    return value instanceof Expression ? namesIn(value.text).map((name) => [name, input]) : [];
  });
}

/** The names in an expression that stand for a value of somebody else's. */
const namesIn = (text: string): string[] =>
  [...text.replaceAll(BRACKETS, '.$1').matchAll(/\b((?:vars|secrets|inputs|env)\.[\w-]+)/g)].map(
    ([, name = '']) => name,
  );
const BRACKETS = /\[\s*'([\w-]+)'\s*\]/g;

/** What a workflow passes on: to what it calls, to actions of the repository, and by `env`. */
export function sourceOf({ env, jobs }: Workflow): Source {
  const steps = jobs.flatMap((job) => job.steps);
  const maps = [env, ...jobs.map((job) => job.env)];
  const calls = jobs.flatMap((job) => (job.calls ? [job.calls] : []));
  return {
    steps,
    passed: [
      ...maps.flatMap((map) => passedBy('env', map)),
      ...calls.flatMap((call) => [
        ...passedBy('inputs', call.with),
        ...passedBy('secrets', asMap(call.secrets)),
      ]),
      ...passedBySteps(steps),
    ],
  };
}

/** The same of a composite action. */
export const sourceOfAction = (steps: readonly StepDefinition[]): Source => ({
  steps,
  passed: passedBySteps(steps),
});

const passedBySteps = (steps: readonly StepDefinition[]): Source['passed'] =>
  steps.flatMap((step) => [
    ...passedBy('env', step.env),
    ...(step.kind === 'action' && isLocal(step.uses) ? passedBy('inputs', step.with) : []),
  ]);

const passedBy = (context: string, map: ValueMap): Source['passed'] =>
  Object.entries(map).flatMap(([name, value]) =>
    value instanceof Expression ? [[`${context}.${name}`, value.text] as const] : [],
  );

/** With the names under which others have what a mint step gets, however often it is passed on. */
function passedOn(sources: readonly Source[], read: ReadonlyMap<string, Credential>) {
  const all = new Map(read);
  const passed = sources.flatMap((source) => source.passed);
  // A Map that grows is walked to its end.
  for (const [name, what] of all)
    for (const [, text] of passed.filter(([to]) => to === name))
      for (const from of namesIn(text)) if (!all.has(from)) all.set(from, what);
  return all;
}
