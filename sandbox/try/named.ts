// What a workflow names: from it the GitHub is made up on which it then runs.
import { pairsOf } from './permission-block.ts';
import { asMap, Expression } from '../runner/syntax.ts';
import type { Value } from '../runner/syntax.ts';
import type { ActionStep, Workflow } from '../runner/workflow.ts';

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

const LEADER = 'actions/create-github-app-token@';
/** Whether an action is this one, whoever hosts it, or the leader whose inputs it takes. */
export const isMint = (uses: string): boolean => uses.includes('/mint-app-token@') || uses.startsWith(LEADER);

/** Reads what `workflows` (the one that is run, and those that it calls) and their texts name. */
export function readNamed(workflows: readonly Workflow[], texts: readonly string[], current: string): Named {
  const text = texts.join('\n');
  const [owner = ''] = current.split('/');
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const mints = steps.filter((step): step is ActionStep => step.kind === 'action' && isMint(step.uses));
  const reach = mints.map((step) => reachOf(step, owner));
  const asked = mints.map(permissionsOf);
  const credentials = passedOn(workflows, new Map(mints.flatMap(credentialsOf)));
  const secrets = [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name);
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

/** The repository of a comparison with `github.repository`, where there is one: elsewhere its jobs would be skipped. */
export const comparedWith = (text: string): string | undefined =>
  /github\.repository\s*==\s*'([\w.-]+\/[\w.-]+)'/.exec(text)?.[1];

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** The text of an input that holds no expression. */
const literal = (value: Value | undefined): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

function reachOf(step: ActionStep, current: string): { repositories: string[]; owners: string[] } {
  const owner = literal(step.with.owner) ?? current;
  const names = (literal(step.with.repositories) ?? '')
    .split(/[\s,[\]"']+/)
    .filter((name) => name !== '' && name !== '-');
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
    String.raw`(?:GITHUB_SERVER_URL\}?|server_url\s*\}\}|github\.com[:/])/?`,
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
    const names = value instanceof Expression ? value.text.matchAll(/\b((?:vars|secrets)\.\w+)/g) : [];
    return [...names].map(([, name = '']) => [name, input]);
  });
}

/** With the secrets that a caller passes, under another name, to the reusable workflow that mints with them. */
function passedOn(workflows: readonly Workflow[], read: ReadonlyMap<string, Credential>) {
  const all = new Map(read);
  const passed = workflows
    .flatMap(({ jobs }) => jobs.flatMap(({ calls }) => Object.entries(asMap(calls?.secrets))))
    .flatMap(([name, value]) => (value instanceof Expression ? [[name, value.text] as const] : []));
  // The callers stand before what they call: a name that goes down several floors is followed from the lowest one up.
  for (const [name, text] of passed.reverse()) {
    const what = all.get(`secrets.${name}`);
    if (what !== undefined)
      for (const [, from = ''] of text.matchAll(/\b((?:vars|secrets)\.\w+)/g)) all.set(from, what);
  }
  return all;
}
