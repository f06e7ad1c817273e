import { union } from '../facts/effect.ts';
import type { Level, Permissions } from '../facts/facts.ts';
import type { PlannedRepository } from './read-organization.ts';

/** One App to register, for the workflows of these repositories. */
export interface ProposedApp {
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
  readonly why: string;
}

/**
 * The bound: how many permissions an App may have beyond what one of its repositories needs. A higher level counts as
 * one. More would save an App here and there; fewer would make a repository that reads share none with one that writes.
 */
export const MOST_BEYOND = 2;

/** Who has one of these can take over a repository or the organization: no repository gets one that it does not need. */
const ADMINISTERING =
  /^(administration|workflows|environments|members|(.*_)?(secrets|variables|hooks)|(organization|enterprise)_.*|.*custom_properties.*)$/;

export const isAdministering = (permission: string): boolean => ADMINISTERING.test(permission);

const RANK: Readonly<Record<Level, number>> = { read: 1, write: 2, admin: 3 };

/** What one repository's workflows need, and where. */
interface Need {
  readonly repository: string;
  readonly permissions: Permissions;
  /** A token for all of an owner's repositories is asked for: its App is installed on all of them. */
  readonly isForAll: boolean;
  /** Other repositories, `OWNER/NAME`, on which the App has to be installed as well, and what is done there. */
  readonly targets: ReadonlyMap<string, Permissions>;
}

/** Needs that are alike: they always share an App. */
interface Kind {
  readonly permissions: Permissions;
  readonly isForAll: boolean;
  readonly needs: readonly Need[];
  /** What is needed at each of the other repositories, by its own workflows and by all that reach it. */
  readonly atTargets: readonly Permissions[];
}

/** The permissions that `having` gives beyond `needed`. */
export function beyond(having: Permissions, needed: Permissions): string[] {
  return Object.entries(having)
    .filter(([name, level]) => RANK[level] > rankOf(needed[name]))
    .map(([name]) => name);
}

const rankOf = (level: Level | undefined): number => (level === undefined ? 0 : RANK[level]);

const mayShare = (having: Permissions, needed: Permissions): boolean => {
  const more = beyond(having, needed);
  return more.length <= MOST_BEYOND && !more.some(isAdministering);
};

/** The fewest Apps that serve all repositories inside the bound. */
export function groupIntoApps(repositories: readonly PlannedRepository[]): ProposedApp[] {
  const kinds = kindsOf(repositories.flatMap(needOf));
  const selected = kinds.filter(({ isForAll }) => !isForAll);
  const forAll = kinds.filter(({ isForAll }) => isForAll);
  return [...fewestGroups(forAll), ...fewestGroups(selected)]
    .map(({ groups, isProven }) => groups.map((group) => describe(group, isProven)))
    .flat()
    .sort(
      (a, b) =>
        b.repositories.length - a.repositories.length || compare(a.repositories[0], b.repositories[0]),
    );
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

function needOf({ repository, plan }: PlannedRepository): Need[] {
  if (plan.mints.length === 0) return [];
  const [owner = ''] = repository.split('/');
  const targets = new Map<string, Permissions>();
  for (const { owner: other = owner, repositories: names = [], permissions } of plan.mints)
    for (const name of typeof names === 'string' ? [] : names) {
      const full = name.includes('/') ? name : `${other}/${name}`;
      if (full.toLowerCase() !== repository.toLowerCase())
        targets.set(full, union(targets.get(full), permissions));
    }
  return [
    {
      repository,
      permissions: plan.app.permissions,
      isForAll: plan.mints.some(
        ({ owner: other, repositories }) => other !== undefined && repositories === undefined,
      ),
      targets,
    },
  ];
}

function kindsOf(needs: readonly Need[]): Kind[] {
  const kinds = new Map<string, Need[]>();
  const atTargets = new Map<string, Permissions>();
  // What a repository's own workflows need, it needs, whoever else reaches it.
  for (const { repository, permissions } of needs) atTargets.set(repository.toLowerCase(), permissions);
  for (const need of needs) {
    const key = JSON.stringify([need.isForAll, Object.entries(need.permissions).sort()]);
    kinds.set(key, [...(kinds.get(key) ?? []), need]);
    for (const [name, permissions] of need.targets)
      atTargets.set(name.toLowerCase(), union(atTargets.get(name.toLowerCase()), permissions));
  }
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    const names = new Set(alike.flatMap(({ targets }) => [...targets.keys()]));
    return first
      ? [
          {
            permissions: first.permissions,
            isForAll: first.isForAll,
            needs: alike,
            atTargets: [...names].map((name) => atTargets.get(name.toLowerCase()) ?? {}),
          },
        ]
      : [];
  });
}

type Group = readonly Kind[];

/** How many ways are tried before the best that was found is taken. */
const MOST_TRIES = 200_000;

/**
 * Splits kinds into the fewest groups in which each may share the union. A part of such a group is one as well, so a
 * search that adds kind after kind finds the fewest: with one group, then two, and so on up to what the plain way needs.
 */
function fewestGroups(kinds: readonly Kind[]): { groups: readonly Group[]; isProven: boolean }[] {
  if (kinds.length === 0) return [];
  // Those with many permissions first: they leave the fewest choices.
  const ordered = [...kinds].sort(
    (a, b) =>
      Object.keys(b.permissions).length - Object.keys(a.permissions).length ||
      b.needs.length - a.needs.length,
  );
  const plain = inOrder(ordered);
  const tries = { left: MOST_TRIES };
  for (let count = 1; count < plain.length; count++) {
    const found = split(ordered, 0, [], count, tries);
    if (found) return [{ groups: found, isProven: true }];
    if (tries.left <= 0) return [{ groups: plain, isProven: false }];
  }
  return [{ groups: plain, isProven: true }];
}

function fits(group: Group, kind: Kind): boolean {
  const all = [...group, kind];
  const having = union(...all.map(({ permissions }) => permissions));
  return all.every(({ permissions, atTargets }) =>
    [permissions, ...atTargets].every((needed) => mayShare(having, needed)),
  );
}

/** The plain way: each kind into the first group that it fits. */
function inOrder(kinds: readonly Kind[]): Kind[][] {
  const groups: Kind[][] = [];
  for (const kind of kinds) {
    const group = groups.find((each) => fits(each, kind));
    if (group) group.push(kind);
    else groups.push([kind]);
  }
  return groups;
}

function split(
  kinds: readonly Kind[],
  at: number,
  groups: readonly Group[],
  count: number,
  tries: { left: number },
): readonly Group[] | undefined {
  const kind = kinds[at];
  if (!kind) return groups;
  for (const [index, group] of groups.entries()) {
    if (tries.left-- <= 0) return undefined;
    if (!fits(group, kind)) continue;
    const next = groups.map((each, other) => (other === index ? [...each, kind] : each));
    const found = split(kinds, at + 1, next, count, tries);
    if (found) return found;
  }
  return groups.length < count ? split(kinds, at + 1, [...groups, [kind]], count, tries) : undefined;
}

function describe(group: Group, isProven: boolean): ProposedApp {
  const permissions = sorted(union(...group.map((kind) => kind.permissions)));
  const needs = group.flatMap((kind) => kind.needs);
  const repositories = needs.map(({ repository }) => repository).sort();
  const most = Math.max(...group.map((kind) => beyond(permissions, kind.permissions).length));
  const atTargets = group.flatMap((kind) =>
    kind.atTargets.map((needed) => beyond(permissions, needed).length),
  );
  const targets = [...new Set(needs.flatMap((need) => [...need.targets.keys()]))]
    .filter((each) => !repositories.includes(each))
    .sort();
  const isForAll = group.some((kind) => kind.isForAll);
  const administering = Object.keys(permissions).filter(isAdministering);
  return {
    repositories,
    permissions,
    why: [
      most === 0
        ? `${repositories.length === 1 ? 'This repository' : 'Each of these repositories'} needs exactly these permissions.`
        : `No repository has more than ${most} of these permissions beyond what it needs (at most ${MOST_BEYOND} are allowed, and never one that administers, such as workflows or secrets).`,
      administering.length > 0
        ? `Only a repository that needs ${administering.join(' and ')} as well may share it, since that administers.`
        : '',
      isForAll
        ? 'Some workflow asks for a token for all repositories, so the App has to be installed on all of them.'
        : '',
      targets.length > 0
        ? `It has to be installed on these as well, which are written to or read: ${listed(targets)}.`
        : '',
      Math.max(0, ...atTargets) > 0
        ? `There it has up to ${Math.max(...atTargets)} permissions beyond what is done there.`
        : '',
      isProven ? '' : 'Fewer Apps may be possible: not every way was tried.',
    ]
      .filter(Boolean)
      .join(' '),
  };
}

const listed = (names: readonly string[]): string =>
  names.length > 20 ? `${names.slice(0, 20).join(', ')} and ${names.length - 20} more` : names.join(', ');

const sorted = (permissions: Permissions): Permissions =>
  Object.fromEntries(Object.entries(permissions).sort(([a], [b]) => compare(a, b)));
