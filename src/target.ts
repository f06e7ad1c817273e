import { quoted, type ReportProblem } from './failures/failure.ts';

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

// GitHub's grammar. A name that passes cannot leave its place in a URL.
const OWNER = /^[a-z0-9][a-z0-9_-]{0,38}$/i; // underscore: managed users (octocat_acme)
const REPOSITORY = /^(?!\.{1,2}$)[a-z0-9._-]{1,100}$/i;
const ENTERPRISE = /^[a-z0-9][a-z0-9_-]{0,99}$/i;
const INSTALLATION_ID = /^[1-9]\d{0,14}$/;

/**
 * Decides which installations and repositories are meant: one target per owner, in the order they are named.
 * Reports every problem; what it answers then is not to be used.
 */
export function parseTargets(request: TargetRequest, report: ReportProblem): readonly Target[] {
  const { enterprise, installationId } = request;
  reportConflicts(request, report);
  if (enterprise) {
    check(
      'enterprise',
      enterprise,
      ENTERPRISE,
      'the slug of an enterprise, as in github.com/enterprises/SLUG',
      report,
    );
    return [{ kind: 'enterprise', enterprise }];
  }
  if (request.owner) check('owner', request.owner, OWNER, 'the login of a user or an organization', report);
  const byOwner = repositoriesByOwner(request, report);

  if (installationId) {
    check(
      'installation-id',
      installationId,
      INSTALLATION_ID,
      'a number, as in …/settings/installations/NUMBER',
      report,
    );
    if (byOwner.size > 1) {
      const owners = [...byOwner.keys()].join(', ');
      report(
        'inputs-conflict',
        `installation-id is one installation, but repositories names several owners (${owners})`,
      );
    }
    const [[owner, repositories] = [request.owner || undefined, []]] = byOwner;
    return [{ kind: 'installation', id: Number(installationId), owner, repositories }];
  }
  if (byOwner.size === 0) return [{ kind: 'owner', owner: request.owner }];
  return [...byOwner].map(([owner, repositories]) => ({ kind: 'repositories', owner, repositories }));
}

function reportConflicts(
  { owner, repositories, enterprise, installationId }: TargetRequest,
  report: ReportProblem,
): void {
  if (!enterprise) return;
  for (const [name, value] of Object.entries({ owner, repositories, 'installation-id': installationId })) {
    if (value.trim()) report('inputs-conflict', `enterprise and ${name} exclude each other; set one of them`);
  }
}

type Repositories = [string, ...string[]];

/** The repositories meant, under their owners; none of them when an owner or an installation is meant as a whole. */
function repositoriesByOwner(request: TargetRequest, report: ReportProblem): Map<string, Repositories> {
  const { owner, currentRepository, installationId } = request;
  const byOwner = new Map<string, Repositories>();
  // Logins and repository names are the same whatever their case; the first spelling is kept.
  const spelling = new Map<string, string>();
  const add = (asOwner: string, name: string) => {
    const login = spelling.get(asOwner.toLowerCase()) ?? asOwner;
    spelling.set(login.toLowerCase(), login);
    const names = byOwner.get(login);
    if (!names) byOwner.set(login, [name]);
    else if (!names.some((known) => known.toLowerCase() === name.toLowerCase())) names.push(name);
  };

  const named = request.repositories
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const [currentOwner = '', currentName = ''] = (currentRepository ?? '').split('/');
  if (named.length === 0) {
    if (owner || installationId) return byOwner;
    if (!currentName) {
      report('input-invalid', 'owner: not set, and GITHUB_REPOSITORY does not say which repository this is');
    }
    add(currentOwner, currentName);
    return byOwner;
  }
  for (const entry of named) {
    const slash = entry.indexOf('/');
    const entryOwner = slash < 0 ? owner || currentOwner : entry.slice(0, slash);
    const name = entry.slice(slash + 1);
    if (!OWNER.test(entryOwner) || !REPOSITORY.test(name)) {
      report(
        'input-invalid',
        `repositories: found ${quoted(entry)}; allowed is REPOSITORY or OWNER/REPOSITORY`,
      );
    } else if (owner && entryOwner.toLowerCase() !== owner.toLowerCase()) {
      const cure = 'leave owner empty to have one token for each owner named in repositories';
      report(
        'inputs-conflict',
        `repositories names ${quoted(entry)}, but owner is ${quoted(owner)}; ${cure}`,
      );
    } else {
      add(entryOwner, name);
    }
  }
  for (const [asOwner, names] of byOwner) {
    if (names.length > MAX_REPOSITORIES) {
      report(
        'input-invalid',
        `repositories: found ${names.length} of ${asOwner}; GitHub allows at most ${MAX_REPOSITORIES} for one token (set owner alone for all of them)`,
      );
    }
  }
  return byOwner;
}

/** A target in the words of a message. */
export function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'repositories':
      return target.repositories.map((name) => `${target.owner}/${name}`).join(', ');
    case 'owner':
      return `all repositories of ${target.owner}`;
    case 'enterprise':
      return `the enterprise ${target.enterprise}`;
    case 'installation':
      return `installation ${target.id}${target.repositories.length > 0 ? ` (${target.repositories.join(', ')})` : ''}`;
  }
}

/** The account a target belongs to, as the output `tokens` names it. */
export function ownerOf(target: Target): string {
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

function check(input: string, value: string, grammar: RegExp, allowed: string, report: ReportProblem): void {
  if (!grammar.test(value))
    report('input-invalid', `${input}: found ${quoted(value)}; allowed is ${allowed}`);
}
