import { quoted, type ReportProblem } from '../failures/problems.ts';

// https://docs.gitlab.com/user/project/deploy_tokens/#scope
const OF_DEPLOY_TOKENS: readonly string[] = [
  ...[
    'read_repository',
    'read_registry',
    'write_registry',
    'read_package_registry',
    'write_package_registry',
  ],
  ...['read_virtual_registry', 'write_virtual_registry'],
];

// https://docs.gitlab.com/security/tokens/access_token_scopes/
const OF_PROJECTS: readonly string[] = [
  ...['api', 'read_api', 'read_repository', 'write_repository', 'read_registry', 'write_registry'],
  ...['create_runner', 'manage_runner', 'ai_features', 'k8s_proxy', 'self_rotate'],
];
const OF_GROUPS: readonly string[] = [...OF_PROJECTS, 'read_virtual_registry', 'write_virtual_registry'];

/** GitLab's roles and their numbers: https://docs.gitlab.com/api/access_requests/#valid-access-levels. */
export const LEVELS: Readonly<Record<string, number>> = {
  guest: 10,
  planner: 15,
  reporter: 20,
  developer: 30,
  maintainer: 40,
  owner: 50,
};

/** Which of GitLab's two kinds of token fits what was asked for. */
export type TokenKind =
  | { readonly kind: 'deploy' }
  | { readonly kind: 'access'; readonly level: number; readonly levelName: string };

/** Reads `scopes` and `access-level`: a deploy token, where that can have all the scopes and no role was named. */
export function parseScopes(
  {
    scopes: text,
    level,
    of,
  }: { readonly scopes: string; readonly level: string; readonly of: 'project' | 'group' },
  report: ReportProblem,
): { readonly scopes: readonly string[]; readonly token: TokenKind } {
  const scopes = [...new Set(text.toLowerCase().split(/[\s,]+/))].filter(Boolean);
  const known = of === 'group' ? OF_GROUPS : OF_PROJECTS;
  const allowed = [...new Set([...known, ...OF_DEPLOY_TOKENS])];
  if (scopes.length === 0)
    report('input-invalid', `scopes: found nothing; allowed are ${allowed.join(', ')}`);
  const unknown = scopes.filter((scope) => !allowed.includes(scope));
  for (const scope of unknown)
    report(
      'input-invalid',
      `scopes: found ${quoted(scope)}${didYouMean(scope, allowed)}; allowed are ${allowed.join(', ')}`,
    );
  const number = level === '' ? undefined : levelOf(level, report);
  if (level === '' && scopes.every((scope) => OF_DEPLOY_TOKENS.includes(scope)))
    return { scopes, token: { kind: 'deploy' } };
  const odd = scopes.filter((scope) => !known.includes(scope) && !unknown.includes(scope));
  if (odd.length > 0) {
    const others = scopes.filter((scope) => !OF_DEPLOY_TOKENS.includes(scope));
    const why =
      others.length > 0
        ? `${others.join(', ')} of access tokens alone`
        : 'a deploy token has no access-level';
    report(
      'inputs-conflict',
      `scopes: ${odd.join(', ')} is of deploy tokens alone, and ${why}; use a step for each`,
    );
  }
  const levelName =
    level === ''
      ? scopes.every((scope) => scope.startsWith('read_'))
        ? 'reporter'
        : 'developer'
      : level.toLowerCase();
  return { scopes, token: { kind: 'access', level: number ?? LEVELS[levelName] ?? 0, levelName } };
}

/** What git can do with the scopes. */
export function gitUseOf(scopes: readonly string[]): 'nothing' | 'fetch' | 'push' {
  if (scopes.some((scope) => scope === 'write_repository' || scope === 'api')) return 'push';
  return scopes.includes('read_repository') ? 'fetch' : 'nothing';
}

function levelOf(text: string, report: ReportProblem): number | undefined {
  const name = text.toLowerCase();
  const level = Object.hasOwn(LEVELS, name) ? LEVELS[name] : undefined;
  if (level === undefined) {
    // As GitLab's API has them.
    const meant = Object.keys(LEVELS).find((each) => String(LEVELS[each]) === text);
    const hint = meant ? `, did you mean ${meant}?` : '';
    report(
      'input-invalid',
      `access-level: found ${quoted(text)}${hint}; allowed is ${Object.keys(LEVELS).join(', ')}`,
    );
  }
  return level;
}

function didYouMean(scope: string, allowed: readonly string[]): string {
  const plain = scope.replaceAll('-', '_').replace(/_?(?:repo|repos|repositories)$/, '_repository');
  return allowed.includes(plain) ? `, did you mean ${plain}?` : '';
}
