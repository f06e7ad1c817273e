import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Repository } from '../disk/repository.ts';
import { union } from '../facts/effect.ts';
import type { Permissions } from '../facts/facts.ts';
import { findMintSteps, type MintStep } from '../facts/mint-steps.ts';
import { printable } from '../output/printable.ts';
import { makePlan } from '../plan/make-plan.ts';
import { setupFailure } from './setup-failure.ts';

/** The App that a repository's workflows want. */
export interface WantedApp {
  /** By the names of GitHub's API, without `metadata`. */
  readonly permissions: Permissions;
  /** Which files want each of them. */
  readonly wantedBy: ReadonlyMap<string, readonly string[]>;
  /** Repositories besides this one, as they are named there. */
  readonly elsewhere: readonly string[];
  /** Secrets with PATs that the App's tokens replace. */
  readonly replacedSecrets: readonly string[];
  /** The names that mint steps read the client ID and the key from, where they agree. */
  readonly clientIdVariable: string | undefined;
  readonly privateKeySecret: string | undefined;
  /** What could not be read, and what is not known. */
  readonly notes: readonly string[];
}

/** One place that asks for permissions. */
interface Ask {
  readonly file: string;
  readonly permissions: Permissions;
  readonly owner: string | undefined;
  readonly repositories: readonly string[];
}

/** Reads what the App is for: the PATs that it replaces, and the mint steps that are there already. Throws where there is nothing. */
export async function findWantedApp(repository: Repository, who: GitHubRepository): Promise<WantedApp> {
  const { plan, workflows } = makePlan(repository, who);
  const steps = await findMintSteps(workflows);
  const asks: Ask[] = [
    ...plan.mints.map(({ file, permissions, owner, repositories }) => ({
      file,
      permissions,
      owner,
      repositories: namesIn(repositories),
    })),
    ...steps.flatMap(askOf),
  ];
  const permissions = union(...asks.map((ask) => ask.permissions));
  const notes = [
    ...plan.skipped.map(({ file, why }) => `${file}: ${why}`),
    ...plan.uses.flatMap(({ file, line, secret, question }) =>
      question === undefined
        ? []
        : [`${file}:${line}: whether the App is for ${secret} as well is an open question of migrate`],
    ),
    ...steps.flatMap(({ file, line, permissions: asked }) =>
      asked.kind === 'limited'
        ? []
        : [`${file}:${line}: ${asked.kind === 'unknown' ? asked.why : 'it asks for all that the App has'}`],
    ),
  ];
  if (Object.keys(permissions).length === 0) {
    const told = notes.map((note) => `\n${printable(note)}`).join('');
    throw setupFailure(
      `nothing here needs an App: there is no PAT that an App's token can replace, and no mint step that says its permissions. Nothing was created${told}`,
      'See mint-app-token migrate: it says for each PAT what becomes of it, and asks what it cannot tell.',
    );
  }
  const names = Object.keys(permissions).sort();
  return {
    permissions: Object.fromEntries(names.map((name) => [name, permissions[name]])) as Permissions,
    wantedBy: new Map(
      names.map((name) => [
        name,
        unique(asks.filter((ask) => name in ask.permissions).map(({ file }) => file)),
      ]),
    ),
    elsewhere: unique(asks.flatMap((ask) => repositoriesElsewhere(ask, who))),
    replacedSecrets: unique(
      plan.uses
        .filter(({ verdict, secret }) => verdict === 'replace' && !plan.secretsLeft.includes(secret))
        .map(({ secret }) => secret),
    ),
    clientIdVariable: agreedName(steps, ['client-id', 'app-id'], /^\$\{\{\s*vars\.(\w+)\s*\}\}$/),
    privateKeySecret: agreedName(steps, ['private-key'], /^\$\{\{\s*secrets\.(\w+)\s*\}\}$/),
    notes,
  };
}

function askOf({ file, permissions, input }: MintStep): Ask[] {
  if (permissions.kind !== 'limited') return [];
  const levels = Object.entries(permissions.levels).filter(([name]) => name !== 'metadata');
  const repositories = input('repositories')
    .split(/[\s,]+/)
    .filter(Boolean);
  return [
    {
      file,
      permissions: Object.fromEntries(levels),
      owner: input('owner') || undefined,
      repositories: repositories.some((name) => name.includes('${{')) ? [] : repositories,
    },
  ];
}

const namesIn = (repositories: readonly string[] | string | undefined): readonly string[] =>
  typeof repositories === 'object' ? repositories : [];

/** What else the App has to be installed on: the App's own account may be another one. */
function repositoriesElsewhere({ owner, repositories }: Ask, who: GitHubRepository): string[] {
  const own = `${who.owner}/${who.name}`.toLowerCase();
  const whose = owner === undefined || owner.includes('${{') ? who.owner : owner;
  const named = repositories.map((name) => (name.includes('/') ? name : `${whose}/${name}`));
  if (named.length === 0 && whose.toLowerCase() !== who.owner.toLowerCase()) return [`all of ${whose}`];
  return named.filter((name) => name.toLowerCase() !== own);
}

/** What a person chooses on GitHub's page of the installation, in words: the same in the terminal and on the local page. */
export const choiceWords = ({ owner, name }: GitHubRepository, { elsewhere }: WantedApp): string =>
  elsewhere.length === 0
    ? `${owner}/${name}`
    : `${owner}/${name}, and these too, for the workflows want them: ${elsewhere.join(', ')}`;

/** The name that all of these inputs read, if it is one and the same. */
function agreedName(steps: readonly MintStep[], inputs: readonly string[], form: RegExp): string | undefined {
  const read = steps.map(({ input }) => {
    const text = inputs.map(input).find((each) => each !== '') ?? '';
    return form.exec(text)?.[1];
  });
  const [name, ...more] = unique(read.filter((each) => each !== undefined));
  return more.length === 0 ? name : undefined;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
