import { listPermissions } from '../../inputs/permissions.ts';
import type { Permissions, Target } from '../facts/facts.ts';
import type { Plan, Verdict } from '../plan/plan.ts';

/** Permissions as a person reads them. */
export const permissionWords = (permissions: Permissions): string => listPermissions(permissions) || 'none';

/** Where a token is for. */
export function targetWords(target: Target): string {
  if (target === 'current') return 'this repository';
  const { owner, repositories } = target;
  if (repositories === undefined)
    return `all repositories of ${owner ?? 'the owner'} that the App is installed on`;
  const names = typeof repositories === 'string' ? [repositories] : repositories;
  return names
    .map((name) =>
      owner === undefined || name.includes('/') || name.startsWith('$') ? name : `${owner}/${name}`,
    )
    .join(', ');
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  replace: 'App token',
  'github-token-suffices': 'GITHUB_TOKEN is enough',
  cannot: 'no App can: the PAT stays',
  ask: 'question',
};

/** That nothing was found, of what could be read. */
export const noneFound = ({ skipped }: Plan): string =>
  `No PAT is in use in the workflows${skipped.length > 0 ? ' that could be read' : ''}.`;
