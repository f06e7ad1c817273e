// What GitHub keeps back must not look like an organization without PATs, and what it repeats must not show the token.
import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { CHECKOUT, PATH, withOrganization, writeGh, type Stand } from './organization-stand.ts';

const ORGANIZATION = { a: { [PATH]: CHECKOUT('BOT') }, b: { [PATH]: CHECKOUT('BOT') } };

const answer = (stand: Stand, status: number, json: unknown, more: object = {}) => {
  stand.github.faults.add({
    on: { path: /graphql/ },
    times: 1,
    effect: { kind: 'answer', status, json, ...more },
  });
};

test.each([
  ['RATE_LIMITED', 'API rate limit exceeded for user ID 1.'],
  ['RATE_LIMIT', 'API rate limit already exceeded for user ID 1.'],
])('a limit that GraphQL tells with 200 is waited for: %s', (type, message) =>
  withOrganization(ORGANIZATION, async (stand) => {
    const reset = String(Math.floor(Date.now() / 1000) + 1);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    answer(stand, 200, { errors: [{ type, message }] }, { headers });
    expect(await stand.migrate()).toMatchObject({ code: 0, err: '' });
  }),
);

test.each<[string, (nodes: Record<string, unknown>[]) => object, string]>([
  [
    'a folder',
    ([first]) => {
      Object.assign(first ?? {}, { github: null, workflows: null });
      return {};
    },
    'acme/a: GitHub does not tell what is in .github/workflows\n',
  ],
  [
    'what an error has no place for',
    ([first]) => {
      Object.assign(first ?? {}, { defaultBranchRef: null, github: null, workflows: null });
      return { errors: [{ message: 'Something strange' }] };
    },
    'acme/?: Something strange\n',
  ],
])('%s that is kept back is told: 1', (_, change, words) =>
  withOrganization(ORGANIZATION, async (stand) => {
    stand.github.faults.add({
      on: { path: /graphql/ },
      times: 1,
      effect: {
        kind: 'transform',
        body: (body) => {
          const { organization } = body.data as {
            organization: { repositories: { nodes: Record<string, unknown>[] } };
          };
          return { ...body, ...change(organization.repositories.nodes) };
        },
      },
    });
    expect(await stand.migrate()).toMatchObject({ code: 1, err: words });
  }),
);

test('what GitHub did not give is asked for again by the next run', () =>
  withOrganization(ORGANIZATION, async (stand) => {
    const effect = { kind: 'oversize', bytes: 17_000_000 } as const;
    stand.github.faults.add({ on: { path: /graphql/ }, skip: 1, times: 3, effect });
    expect((await stand.migrate()).code).toBe(1);
    expect(await stand.migrate()).toMatchObject({ code: 0, err: '' });
  }));

test('a refusal that repeats the token does not show it', () =>
  withOrganization(ORGANIZATION, async (stand) => {
    const { token } = stand.user;
    answer(stand, 401, { message: `Bad credentials: ${token}` });
    const refused = await stand.migrate();
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Bad credentials: ***') });
    expect(refused.err).not.toContain(token);
    answer(stand, 200, { errors: [{ message: `no: ${token}` }] });
    expect((await stand.migrate()).err).not.toContain(token);
    writeGh(stand.folder, `echo "${token}"; [ "$1" = auth ] || { echo "with ${token}: no" >&2; exit 1; }`);
    const opened = await stand.migrate(['--pull-requests', '--write']);
    expect(opened.err).toContain('with ***: no');
    expect(opened.err).not.toContain(token);
  }));

test('a cache that others may write in is neither read nor written', () =>
  withOrganization(ORGANIZATION, async (stand) => {
    await stand.migrate();
    const [folder = ''] = readdirSync(join(stand.folder, 'cache/mint-app-token'));
    chmodSync(join(stand.folder, 'cache/mint-app-token', folder), 0o777);
    stand.countRequests();
    const { code, err } = await stand.migrate();
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('not yours alone to write in') });
    expect(stand.countRequests()).toBe(2);
  }));
