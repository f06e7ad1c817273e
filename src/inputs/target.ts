import { quoted, type ReportProblem } from '../failures/problems.ts';
import { sameName, shortened, uniqueNames } from './names.ts';
import { hintFor, repositoryEntries } from './repository-list.ts';

/**
 * What one token is to be for: one installation and, of it, all or some repositories.
 * `repositories` are names without their owner, exactly as GitHub wants them.
 */
export type Target =
  | {
      readonly kind: 'repositories';
      readonly owner: string;
      readonly repositories: readonly [string, ...string[]];
    }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'enterprise'; readonly enterprise: string }
  | {
      readonly kind: 'installation';
      readonly id: number;
      readonly owner: string | undefined;
      readonly repositories: readonly string[];
    };

export interface TargetRequest {
  readonly owner: string;
  readonly repositories: string;
  readonly enterprise: string;
  readonly installationId: string;
  /** GITHUB_REPOSITORY, as `owner/name`. */
  readonly currentRepository: string | undefined;
}

const MAX_REPOSITORIES = 500; // per token, by GitHub
const MAX_OWNERS = 50; // each costs two requests, and a third in post

// GitHub's grammar. A name that passes cannot leave its place in a URL.
const OWNER = /^[a-z0-9][a-z0-9_-]{0,38}$/i; // underscore: managed users (octocat_acme)
const REPOSITORY = /^(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i;
const OF_GIT = /\.git$/i; // no repository has a name that ends so
const ENTERPRISE = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
const INSTALLATION_ID = /^[1-9]\d{0,14}$/;

/**
 * Decides which installations and repositories are meant: one target per owner, in the order they are named.
 * Reports every problem; what it answers then is not to be used.
 */
export function parseTargets(request: TargetRequest, report: ReportProblem): readonly Target[] {
  const { owner, enterprise, installationId } = request;
  reportConflicts(request, report);
  if (enterprise) {
    check(
      {
        input: 'enterprise',
        value: enterprise,
        grammar: ENTERPRISE,
        allowed: `an enterprise's slug${hintFrom(/\/enterprises\/([\w-]+)/, enterprise)}`,
      },
      report,
    );
    return [{ kind: 'enterprise', enterprise }];
  }
  if (owner)
    check(
      {
        input: 'owner',
        value: owner,
        grammar: OWNER,
        allowed: `a user or an organization${hintForOwner(owner)}`,
      },
      report,
    );
  const named = parseNames(request, report);
  if (installationId) return [installationTarget(installationId, named, { owner, report })];
  if (owner && named.length === 0) return [{ kind: 'owner', owner }];

  const [currentOwner = '', currentName = ''] = (request.currentRepository ?? '').split('/');
  const meant = named.length > 0 ? named : [{ owner: undefined, name: currentName }];
  const isCurrentMeant = meant.some((each) => !owner && each.owner === undefined);
  if (isCurrentMeant && !(OWNER.test(currentOwner) && REPOSITORY.test(currentName))) {
    report('input-invalid', 'owner: not set, and GITHUB_REPOSITORY does not say which repository this is');
  }
  const groups = groupByOwner(meant, owner || currentOwner);
  if (groups.length > MAX_OWNERS) {
    const allowed = `at most ${MAX_OWNERS} in one step, since each has a token of its own; use several steps`;
    report('input-invalid', `repositories: found ${groups.length} owners; allowed are ${allowed}`);
  }
  for (const group of groups) reportTooMany(group.repositories, `of ${quoted(group.owner)}`, report);
  return groups.map((group) => ({ kind: 'repositories', ...group }));
}

function reportConflicts(request: TargetRequest, report: ReportProblem): void {
  const { owner, repositories, enterprise, installationId } = request;
  if (!enterprise) return;
  for (const [name, value] of Object.entries({ owner, repositories, 'installation-id': installationId })) {
    if (value) report('inputs-conflict', `enterprise and ${name} exclude each other; set one of them`);
  }
}

/** One entry of `repositories`, with its owner where it says one. */
interface NamedRepository {
  readonly owner: string | undefined;
  readonly name: string;
}

function parseNames({ repositories, owner }: TargetRequest, report: ReportProblem): NamedRepository[] {
  return repositoryEntries(repositories, (entry) => isName(named(entry)), report).map((entry) => {
    const { owner: itsOwner, name } = named(entry);
    if (!isName({ owner: itsOwner, name }) || OF_GIT.test(name)) {
      const hint =
        hintFor(entry) || (OF_GIT.test(name) ? `; did you mean ${quoted(entry.replace(OF_GIT, ''))}?` : '');
      report(
        'input-invalid',
        `repositories: found ${quoted(entry)}; allowed is REPOSITORY or OWNER/REPOSITORY${hint}`,
      );
    } else if (owner && itsOwner !== undefined && !sameName(itsOwner, owner)) {
      const cure = 'leave owner empty to have one token for each owner named in repositories';
      report(
        'inputs-conflict',
        `repositories names ${quoted(entry)}, but owner is ${quoted(owner)}; ${cure}`,
      );
    }
    return { owner: itsOwner, name };
  });
}

function named(entry: string): NamedRepository {
  const slash = entry.indexOf('/');
  return { owner: slash < 0 ? undefined : entry.slice(0, slash), name: entry.slice(slash + 1) };
}

const isName = ({ owner, name }: NamedRepository) =>
  REPOSITORY.test(name) && (owner === undefined || OWNER.test(owner));

/** The installation that was given by its ID. Its owner is known only when it was named. */
function installationTarget(
  installationId: string,
  named: readonly NamedRepository[],
  { owner, report }: { owner: string; report: ReportProblem },
): Target {
  const hint = hintFrom(/\/installations\/(\d+)/, installationId);
  const allowed = `a number, as in …/settings/installations/NUMBER${hint}`;
  check({ input: 'installation-id', value: installationId, grammar: INSTALLATION_ID, allowed }, report);
  const owners = uniqueNames(named.flatMap((each) => each.owner ?? []));
  if (owners.length > 1) {
    const list = shortened(owners.map(quoted));
    report(
      'inputs-conflict',
      `installation-id is one installation, but repositories names several owners: ${list}`,
    );
  }
  const repositories = uniqueNames(named.map(({ name }) => name));
  reportTooMany(repositories, 'of one installation', report);
  return { kind: 'installation', id: Number(installationId), owner: owner || owners[0], repositories };
}

interface OwnersRepositories {
  readonly owner: string;
  readonly repositories: [string, ...string[]];
}

/** Logins and repository names are the same whatever their case; the first spelling is kept. */
function groupByOwner(named: readonly NamedRepository[], defaultOwner: string): OwnersRepositories[] {
  const groups = new Map<string, { readonly owner: string; readonly names: string[] }>();
  for (const { owner = defaultOwner, name } of named) {
    const group = groups.get(owner.toLowerCase()) ?? { owner, names: [] };
    groups.set(owner.toLowerCase(), group);
    group.names.push(name);
  }
  return [...groups.values()].map(({ owner, names }) => ({
    owner,
    repositories: uniqueNames(names) as [string, ...string[]], // a group begins with a name
  }));
}

function reportTooMany({ length }: readonly string[], whose: string, report: ReportProblem): void {
  if (length <= MAX_REPOSITORIES) return;
  const allowed = `at most ${MAX_REPOSITORIES} for one token; leave them out for all of the installation's`;
  report('input-invalid', `repositories: found ${length} ${whose}; allowed is ${allowed}`);
}

/** A target in the words of a message. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'repositories':
      return shortened(target.repositories.map((name) => `${target.owner}/${name}`));
    case 'owner':
      return `all repositories of ${target.owner}`;
    case 'enterprise':
      return `the enterprise ${target.enterprise}`;
    case 'installation':
      return `installation ${target.id}${target.repositories.length > 0 ? ` (${shortened(target.repositories)})` : ''}`;
  }
}

/** The owner a target names; an installation may be given by its ID alone, and an enterprise is no owner. */
export function ownerOf(target: Target): string | undefined {
  return 'owner' in target ? target.owner : undefined;
}

/** The repositories a target names, without their owner; empty when all of the installation's are meant. */
export function repositoriesOf(target: Target): readonly string[] {
  return 'repositories' in target ? target.repositories : [];
}

/** The account a token is for, or what it goes by: an enterprise's slug, or the ID of an installation given by that alone. */
export function accountLabel(target: Target): string {
  switch (target.kind) {
    case 'repositories':
    case 'owner':
      return target.owner;
    case 'enterprise':
      return target.enterprise;
    case 'installation':
      return target.owner ?? String(target.id);
  }
}

/** What was meant by the address of a page, as the end of a message. */
function hintFrom(part: RegExp, found: string): string {
  const [, meant] = (found.length > 200 ? null : part.exec(found)) ?? [];
  return meant ? `; did you mean ${quoted(meant)}?` : '';
}

/** What was probably meant by an owner that is none, as the end of a message. */
function hintForOwner(found: string): string {
  if (found.length > 200) return '';
  const [, login] = /^(?:@|https?:\/\/[\w.:-]+\/(?:orgs\/|organizations\/)?)([\w-]+)\/?$/i.exec(found) ?? [];
  if (login) return `; did you mean ${quoted(login)}?`;
  return isName(named(found)) ? '; a repository goes into repositories' : '';
}

interface Checked {
  readonly input: string;
  readonly value: string;
  readonly grammar: RegExp;
  readonly allowed: string;
}

function check({ input, value, grammar, allowed }: Checked, report: ReportProblem): void {
  if (!grammar.test(value))
    report('input-invalid', `${input}: found ${quoted(value)}; allowed is ${allowed}`);
}
