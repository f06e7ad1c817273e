// A line break in what a step writes to GITHUB_ENV sets any variable of the steps to come. Neither main nor post is to be
// led by one that the runner did not set itself.
import { describe, expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

describe('post', () => {
  const forged = (apiUrl: string, rest = {}) =>
    JSON.stringify({
      provider: 'github',
      token: 'ghs_000000000000000000000000000000000000',
      apiUrl,
      owner: 'acme',
      expiresAt: '2026-01-31T13:00:00Z',
      ...rest,
    });

  test.each([
    ['another API', {}],
    ['no provider', { provider: undefined }],
    ['a provider out of a prototype', { provider: 'constructor' }],
  ])('sends nothing for a STATE_token that names %s, and revokes its own', (_, rest) =>
    scenario(async ({ main, post, github, elsewhere }) => {
      const { state } = await main({ with: { permissions: 'inherit' } });
      const apiUrl = 'provider' in rest ? github.apiUrl : elsewhere.url;
      const after = await post(state, { env: { 'STATE_token-9': forged(apiUrl, rest) } });
      expect(after.exitCode).toBe(0);
      expect(after.annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(elsewhere.requests).toEqual([]);
      expect(github.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );

  test('nor for one that is not of our names', () =>
    scenario(async ({ post, github, calls }) => {
      const env = Object.fromEntries(
        ['STATE_token-x', 'STATE_token-', 'STATE_token-1e3', 'STATE_TOKEN-1', 'state_token-1'].map((name) => [
          name,
          forged(github.apiUrl),
        ]),
      );
      const { log } = await post({}, { env });
      expect(calls()).toEqual([]);
      expect(log).toEqual(['No token to revoke']);
    }));

  test('does not take a token to where GITHUB_API_URL leads since', () =>
    scenario(async ({ main, post, elsewhere }) => {
      const inputs = { 'github-api-url': '', permissions: 'inherit' };
      const { state } = await main({ with: inputs });
      const { annotations } = await post(state, { with: inputs, env: { GITHUB_API_URL: elsewhere.url } });
      expect(annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^revoke-failed: .*another API/),
      ]);
      expect(elsewhere.requests).toEqual([]);
    }));

  test('says nothing more of a token whose text could not be in a header', () =>
    scenario(async ({ post, github, calls }) => {
      const token = 'ghs_x\r\nx-evil: 1';
      const { exitCode, rawOutput } = await post(
        {},
        { env: { 'STATE_token-0': forged(github.apiUrl, { token }) } },
      );
      expect(exitCode).toBe(0);
      expect(calls()).toEqual([]);
      expect(rawOutput).not.toContain('x-evil');
    }));

  test('names of a forged state are no commands', () =>
    scenario(async ({ post, github }) => {
      const owner = 'x\n::error::forged\n##[error]forged';
      const { annotations } = await post(
        {},
        {
          env: { 'STATE_token-0': forged(github.apiUrl, { owner, expiresAt: owner }) },
        },
      );
      expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
    }));
});

describe('main', () => {
  test.each([
    'Input_Permission-Administration',
    'input_permission-administration',
    'INPUT_permission-administration',
    'Input_Permissions',
    'input_owner',
    'Input_Github-Api-Url',
    'Input_Fallback-Token',
    'INPUT_PERMISSION_ADMINISTRATION',
  ])('takes no %s', (name) =>
    scenario(async ({ main, github, elsewhere }) => {
      const value = name.toLowerCase().endsWith('url') ? elsewhere.url : 'write';
      const { exitCode, outputs } = await main({
        with: { permissions: 'contents: read' },
        env: { [name]: value },
      });
      expect(exitCode).toBe(0);
      expect(JSON.parse(outputs.permissions ?? '')).toEqual({ contents: 'read', metadata: 'read' });
      expect(github.requests[1]?.body).toEqual({ repositories: ['app'], permissions: { contents: 'read' } });
      expect(elsewhere.requests).toEqual([]);
    }),
  );
});
