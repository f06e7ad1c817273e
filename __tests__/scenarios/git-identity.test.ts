import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { botAccount } from '@mint-app-token/sandbox/github';
import { scenario } from './harness.ts';

const { id } = botAccount('acme-release');
const LOOK_UP = 'GET /repos/acme/app/installation → 200';
const MINT = 'POST /app/installations/61000000/access_tokens → 201';
const USER = 'GET /users/acme-release%5Bbot%5D → 200';

describe('git-identity', () => {
  test('gives the bot of the App as outputs, for one more call', () =>
    scenario(async ({ main, calls, github }) => {
      const { outputs, files } = await main({
        with: { permissions: 'contents: read', 'git-identity': 'true' },
      });
      expect(outputs).toMatchObject({
        'bot-user-id': String(id),
        'git-user-name': 'acme-release[bot]',
        'git-user-email': `${id}+acme-release[bot]@users.noreply.127.0.0.1`,
        committer: `acme-release[bot] <${id}+acme-release[bot]@users.noreply.127.0.0.1>`,
      });
      expect(calls()).toEqual([LOOK_UP, MINT, USER]);
      expect(github.requests[2]?.headers.authorization).toBe('Bearer installation-token');
      expect(files.GITHUB_ENV).toBe('');
    }));

  test.each([
    ['https://github.com', 'users.noreply.github.com'],
    ['https://acme.ghe.com', 'users.noreply.acme.ghe.com'],
    ['https://ghes.example.com', 'users.noreply.ghes.example.com'],
    ['https://ghes.example.com:8443', 'users.noreply.ghes.example.com'],
  ])('the address of %s ends in %s', (webUrl, domain) =>
    scenario(async ({ main }) => {
      const { outputs } = await main({
        with: { permissions: 'contents: read', 'git-identity': 'true' },
        env: { GITHUB_SERVER_URL: webUrl },
      });
      expect(outputs['git-user-email']).toBe(`${id}+acme-release[bot]@${domain}`);
    }),
  );

  test('with installation-id the App is asked for its slug, and app-slug is there', () =>
    scenario(async ({ main, calls }) => {
      const { outputs } = await main({
        with: { permissions: 'contents: read', 'installation-id': '61000000', 'git-identity': 'true' },
      });
      expect(outputs).toMatchObject({ 'app-slug': 'acme-release', 'git-user-name': 'acme-release[bot]' });
      expect(calls()).toEqual(['GET /app/installations/61000000 → 200', MINT, USER]);
    }));

  test('a token that is not known everywhere yet is waited for', () =>
    scenario(async ({ main, calls, github }) => {
      const effect = { kind: 'answer', status: 401, json: { message: 'Bad credentials' } } as const;
      github.faults.add({ on: { path: /^\/users\// }, effect, times: 2 });
      const { exitCode } = await main({ with: { permissions: 'contents: read', 'git-identity': 'true' } });
      expect(exitCode).toBe(0);
      const refused = USER.replace('200', '401');
      expect(calls()).toEqual([LOOK_UP, MINT, refused, refused, USER]);
    }));

  test('an installation-id that is none of the App says so', () =>
    scenario(async ({ main }) => {
      const { annotations } = await main({
        with: { permissions: 'contents: read', 'installation-id': '7', 'git-identity': 'true' },
      });
      expect(annotations[0]?.message).toMatch(/^app-not-installed: [^]*Check `installation-id`/);
    }));

  test.each([
    [
      { kind: 'answer', status: 404, json: { message: 'Not Found' } },
      /^github-refused: Asking for the App's bot user/,
    ],
    [{ kind: 'answer', status: 200, json: { id: 'x' } }, /^not-the-github-api: /],
    [{ kind: 'answer', status: 200, text: '<html>', contentType: 'text/html' }, /^not-the-github-api: /],
    [{ kind: 'answer', status: 403, text: '<html>', contentType: 'text/html' }, /^not-the-github-api: /],
  ] as const)('a user that is not found fails the step, and post revokes the token: %j', (effect, says) =>
    scenario(async ({ main, post, github }) => {
      github.faults.add({ on: { method: 'GET', path: /^\/users\// }, effect });
      const { annotations, exitCode, state } = await main({
        with: { permissions: 'contents: read', 'git-identity': 'true' },
      });
      expect([exitCode, annotations[0]?.message]).toEqual([1, expect.stringMatching(says)]);
      await post(state);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );

  test('with the fallback token there is no App to act as, and git is left alone', () =>
    scenario(async ({ main, github, temp }) => {
      const { outputs, log, exitCode } = await main({
        with: { 'private-key': '', 'fallback-token': 'ghs_fallback-token-of-the-job', 'setup-git': 'true' },
        env: { HOME: temp },
      });
      expect(exitCode).toBe(0);
      expect(log).toContainEqual(expect.stringMatching(/^git is not set up/));
      expect(outputs).not.toHaveProperty('committer');
      expect(github.requests).toEqual([]);
    }));

  test('anything but true and false is refused', () =>
    scenario(async ({ main, github }) => {
      const { annotations } = await main({ with: { 'git-identity': 'yes', 'setup-git': 'on' } });
      expect(annotations[0]?.message).toMatch(
        /^input-invalid: [^]*git-identity: found "yes"[^]*setup-git: found "on"/,
      );
      expect(github.requests).toEqual([]);
    }));

  test('setup-git and enterprise exclude each other', () =>
    scenario(async ({ main }) => {
      const { annotations } = await main({ with: { enterprise: 'big', 'setup-git': 'true' } });
      expect(annotations[0]?.message).toMatch(/^inputs-conflict: setup-git and enterprise/);
    }));
});

test('without either there is not one more call, module, file or output', () =>
  scenario(async ({ main, post, calls }) => {
    const trace = ['--import', `data:text/javascript,${encodeURIComponent(TRACE)}`];
    const minted = await main({ with: { permissions: 'contents: read' }, nodeOptions: trace });
    const revoked = await post(minted.state, { nodeOptions: trace });
    expect(calls()).toEqual([LOOK_UP, MINT, 'DELETE /installation/token → 204']);
    const loaded = [...minted.log, ...revoked.log].flatMap((line) => /^loaded (.+)$/.exec(line)?.[1] ?? []);
    expect(loaded.length).toBeGreaterThan(1);
    // The word is in what makes git's configuration, and in nothing else.
    expect(loaded.filter((url) => readFileSync(new URL(url), 'utf8').includes('insteadOf'))).toEqual([]);
    expect(Object.keys(minted.state)).toEqual(['token-0']);
    expect(minted.outputs).not.toHaveProperty('git-user-name');
  }));

// Names every file that is loaded, before main begins.
const TRACE = `
import { registerHooks } from 'node:module';
registerHooks({ load: (url, context, next) => {
  if (url.startsWith('file:')) console.log('loaded ' + url);
  return next(url, context);
} });`;
