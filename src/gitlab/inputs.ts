import { readAsked } from '../hosts/inputs.ts';
import { parseParent, type Parent } from '../hosts/parent.ts';
import type { SummaryMode } from '../inputs/summary-mode.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { parsePlace, type Place } from './place.ts';
import { gitUseOf, parseScopes, type TokenKind } from './scopes.ts';

/** Everything that the step was asked for. */
export interface GitLabInputs extends Place {
  readonly parent: Parent;
  readonly scopes: readonly string[];
  readonly token: TokenKind;
  readonly git: 'untouched' | 'fetch' | 'push';
  readonly skipTokenRevoke: boolean;
  readonly summary: SummaryMode;
}

const OURS = [
  ...['token', 'project', 'group', 'scopes', 'access-level', 'gitlab-url', 'setup-git'],
  ...['skip-token-revoke', 'summary'],
];

/** What people, and other actions, call some of them. */
const OTHERS: Readonly<Record<string, string>> = {
  ...{
    pat: 'token',
    'parent-token': 'token',
    'gitlab-token': 'token',
    'private-token': 'token',
    'access-token': 'token',
  },
  ...{
    repository: 'project',
    repo: 'project',
    'project-id': 'project',
    'project-path': 'project',
    'group-id': 'group',
  },
  ...{ scope: 'scopes', permissions: 'scopes', role: 'access-level', level: 'access-level' },
  ...{
    url: 'gitlab-url',
    host: 'gitlab-url',
    'gitlab-host': 'gitlab-url',
    'skip-revoke': 'skip-token-revoke',
  },
};

/** Reads all inputs. Throws one Failure that holds every problem found, before any request. */
export async function readGitLabInputs(runtime: Runtime): Promise<GitLabInputs> {
  const { text, flag, summary, report, settle } = readAsked(runtime, OURS, OTHERS);
  const parent = await parseParent('token', text('token'), { ...runtime, report });
  const kind = parent?.kind === 'held' ? kindOf(text('token')) : undefined;
  if (kind)
    report(
      'input-invalid',
      `token: found ${kind}, which can make no other token; allowed is a personal access token, best of a service account`,
    );
  const place = parsePlace(text, report);
  const { target } = place;
  const asked = { scopes: text('scopes'), level: text('access-level'), of: target.kind };
  const { scopes, token } = parseScopes(asked, report);
  const skipTokenRevoke = flag('skip-token-revoke');
  const setUp = flag('setup-git');
  const use = gitUseOf(scopes);
  if (setUp && !target.isPath)
    report(
      'inputs-conflict',
      `setup-git and the ID of a ${target.kind} exclude each other: git knows paths alone; name ${target.kind} by its path`,
    );
  if (setUp && use === 'nothing' && scopes.length > 0)
    report(
      'inputs-conflict',
      'setup-git needs a scope for repositories: read_repository to fetch, write_repository to push',
    );
  await settle();
  if (!parent) throw new Error('a token that is missing is a problem');
  const git = !setUp || use === 'nothing' ? 'untouched' : use;
  return { ...place, parent, scopes, token, git, skipTokenRevoke, summary };
}

/** What a token is that is none of a person, by GitLab's default prefixes (https://docs.gitlab.com/security/tokens/). */
function kindOf(token: string): string | undefined {
  const [, name] = KINDS.find(([prefix]) => prefix.test(token)) ?? [];
  return name;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^gldt-/, 'a deploy token'],
  [/^glptt-/, 'a pipeline trigger token'],
  [/^glcbt-/, 'the token of a CI job'],
  [/^glrt-/, 'the token of a runner'],
  [/^(?:gh[a-z]_|github_pat_)/, 'a token of GitHub'],
];
