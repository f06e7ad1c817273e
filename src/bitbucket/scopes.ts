import { quoted, type ReportProblem } from '../failures/problems.ts';

/**
 * What a scope has in it besides itself: https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes.
 * Those that administer or delete have nothing else in them.
 */
const IMPLIED: Readonly<Record<string, readonly string[]>> = {
  'repository:write': ['repository'],
  pullrequest: ['repository'],
  'pullrequest:write': ['pullrequest', 'repository:write'],
  project: ['repository'],
  account: ['email'],
  'account:write': ['account'],
  'issue:write': ['issue'],
  'snippet:write': ['snippet'],
  'pipeline:write': ['pipeline'],
  'pipeline:variable': ['pipeline:write'],
  'runner:write': ['runner'],
};

/** Reads `scopes`: those that the consumer is to have, no more and no fewer. */
export function parseScopes(text: string, report: ReportProblem): readonly string[] {
  const scopes = [...new Set(text.toLowerCase().split(/[\s,]+/))].filter(Boolean);
  if (scopes.length === 0)
    report(
      'input-invalid',
      'scopes: found nothing; name those that the consumer has, such as repository:write',
    );
  for (const scope of scopes)
    if (!/^[a-z]{1,40}(?::[a-z]{1,40})?$/.test(scope))
      report(
        'input-invalid',
        `scopes: found ${quoted(scope)}; allowed are scopes as Bitbucket writes them, such as repository or repository:write`,
      );
  return scopes;
}

/** What of the one is not in the other, with all that each has in it. */
export function beyond(scopes: readonly string[], others: readonly string[]): string[] {
  const all = withImplied(others);
  return scopes.filter((scope) => !all.has(scope));
}

function withImplied(scopes: readonly string[]): Set<string> {
  const all = new Set(scopes);
  const impliedBy = (scope: string) => (Object.hasOwn(IMPLIED, scope) ? (IMPLIED[scope] ?? []) : []);
  for (const scope of all) for (const each of impliedBy(scope)) all.add(each);
  return all;
}

/** What git can do with them. */
export function gitUseOf(scopes: readonly string[]): 'nothing' | 'fetch' | 'push' {
  const all = withImplied(scopes);
  return all.has('repository:write') ? 'push' : all.has('repository') ? 'fetch' : 'nothing';
}
