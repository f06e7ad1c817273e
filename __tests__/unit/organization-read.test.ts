// migrate --org against the sandbox: what is read, how often, and what is told.
import { describe, expect, test } from '@jest/globals';
import { CHECKOUT, PATH, withOrganization } from './organization-stand.ts';

interface Result {
  readonly organization: string;
  readonly repositories: readonly {
    readonly repository: string;
    readonly defaultBranch: string | null;
    readonly plan: { readonly uses: readonly { readonly secret: string; readonly verdict: string }[] };
  }[];
  readonly skipped: readonly unknown[];
}
const parsed = (out: string) => JSON.parse(out) as Result;

describe('migrate --org', () => {
  test('plans each repository, sorted; an empty one has an empty plan', () =>
    withOrganization(
      { web: { [PATH]: CHECKOUT('BOT') }, api: { 'README.md': 'x' }, empty: {} },
      async (stand) => {
        const { code, out, err } = await stand.migrate();
        expect({ code, err }).toEqual({ code: 0, err: '' });
        const { organization, repositories } = parsed(out);
        expect(organization).toBe('acme');
        expect(repositories.map(({ repository, defaultBranch }) => [repository, defaultBranch])).toEqual([
          ['acme/api', 'main'],
          ['acme/empty', null],
          ['acme/web', 'main'],
        ]);
        expect(repositories[2]?.plan.uses).toMatchObject([{ secret: 'BOT', verdict: 'replace' }]);
        expect(stand.github.violations).toEqual([]);
      },
    ));
});
