// Loaded only when the step gives an input that this action does not have. The runner warns of it and goes on, so that a limit
// that was meant would not hold: what was probably meant for one of ours is a problem.
import { distance } from 'fastest-levenshtein';
import type { ReportProblem } from '../failures/problems.ts';

/** How other actions, and people, call what is an input here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  account: 'owner',
  'api-url': 'github-api-url',
  'base-url': 'github-api-url',
  'enterprise-slug': 'enterprise',
  'github-api-base-url': 'github-api-url',
  'github-base-url': 'github-api-url',
  org: 'owner',
  organisation: 'owner',
  organization: 'owner',
  permission: 'permissions',
  repo: 'repositories',
  repos: 'repositories',
  repository: 'repositories',
  scope: 'permissions',
  scopes: 'permissions',
  'skip-revoke': 'skip-token-revoke',
  'token-permissions': 'permissions',
};

export interface OurInputs {
  readonly ours: readonly string[];
  /** Whether the step gives that input as well. Then a stray one changes nothing, and the runner's warning is enough. */
  readonly given: (name: string) => boolean;
}

/** Reports inputs that were probably meant for others. Those of the credentials are told of where these are missing. */
export function reportStrays(
  strays: readonly string[],
  { ours, given }: OurInputs,
  report: ReportProblem,
): void {
  for (const stray of strays) {
    const meant = meantBy(stray.replaceAll('_', '-'), ours);
    if (meant === undefined || given(meant)) continue;
    const why = 'this action has no such input, so it would count for nothing';
    report('input-invalid', `${stray}: ${why}; did you mean ${meant}?`);
  }
}

function meantBy(name: string, ours: readonly string[]): string | undefined {
  const [, permission] = /^permissions?-(.+)$/.exec(name) ?? [];
  if (permission !== undefined) return `permission-${permission}`;
  if (Object.hasOwn(ELSEWHERE, name)) return ELSEWHERE[name];
  const near = ours.find((each) => name.length >= 5 && name.length < 50 && distance(name, each) <= 2);
  return near === undefined || OF_CREDENTIALS.has(near) ? undefined : near;
}

const OF_CREDENTIALS = new Set(['client-id', 'app-id', 'private-key']);
