// The sister action for GitLab from end to end: what is asked for, handed over, left to post and ended.
// Long because every way that a token can come and go is here.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { json, type HostAnswer } from '@mint-app-token/sandbox/hosts';
import { gitLabScenario } from './host-scenario.ts';

const well = { exitCode: 0, annotations: [] };
const bodyOf = ({ body }: { body: Buffer }) => JSON.parse(body.toString()) as Record<string, unknown>;
/** An answer of the stand-in with other fields in its JSON. */
const changed = (fields: object) => (answer: HostAnswer) =>
  json(answer.status, { ...(JSON.parse(String(answer.body)) as object), ...fields });

describe('an access token', () => {
  test('is of one project, with the least role, and ended by itself in post', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state, outputs, ...ended } = await main();
      expect(ended).toMatchObject(well);
      const [token] = host.tokens;
      expect(outputs).toEqual({
        token: token?.text,
        username: 'oauth2',
        'expires-at': `${new Date(token?.endsAt ?? 0).toISOString().slice(0, 10)}T00:00:00Z`,
        'token-id': '101',
      });
      const asked = bodyOf(host.requests[0] ?? { body: Buffer.from('{}') });
      expect(asked).toMatchObject({ scopes: ['write_repository'], access_level: 30 });
      expect(asked.name).toContain('acme/app run 17000000001');
      const hours = (Date.parse(outputs['expires-at'] ?? '') - Date.now()) / 3_600_000;
      expect(hours).toBeGreaterThan(5.9);
      expect(hours).toBeLessThanOrEqual(30);
      expect(host.alive()).toHaveLength(1);
      expect(await post(state)).toMatchObject(well);
      expect(host.alive()).toEqual([]);
      expect(host.calls()).toEqual([
        'POST /api/v4/projects/acme%2Fapp/access_tokens → 201',
        'DELETE /api/v4/personal_access_tokens/self → 204',
      ]);
    }));

  test('of a group below a path of its host, read only, as reporter', () =>
    gitLabScenario(
      async ({ host, main, post }) => {
        const { state, ...ended } = await main({
          with: { project: '', group: 'acme', scopes: 'read_api, read_repository', summary: 'always' },
        });
        expect(ended).toMatchObject(well);
        expect(host.tokens[0]).toMatchObject({ of: 'acme', level: 20 });
        expect(ended.files.GITHUB_STEP_SUMMARY).toContain(
          '| acme | read_api<br>read_repository | reporter |',
        );
        expect(await post(state)).toMatchObject(well);
        expect(host.calls()).toEqual([
          'POST /gitlab/api/v4/groups/acme/access_tokens → 201',
          'DELETE /gitlab/api/v4/personal_access_tokens/self → 204',
        ]);
      },
      { base: '/gitlab', role: 50 },
    ));

  test('that is not let end itself is deleted by the parent', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state } = await main();
      host.faults.push({ on: /self/, effect: json(403, { message: '403 Forbidden' }) });
      expect(await post(state)).toMatchObject(well);
      expect(host.alive()).toEqual([]);
    }));

  test('lives on where that was asked for', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state } = await main({ with: { 'skip-token-revoke': 'true' } });
      const { log } = await post(state);
      expect(log.join('\n')).toContain('skip-token-revoke is true');
      expect(host.alive()).toHaveLength(1);
    }));
});

describe('a deploy token', () => {
  test('is what scopes of one give: for six hours, and deleted by the parent', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state, outputs, ...ended } = await main({ with: { scopes: 'read_repository\nread_registry' } });
      expect(ended).toMatchObject(well);
      expect(outputs).toMatchObject({ token: host.tokens[0]?.text, username: 'gitlab+deploy-token-101' });
      const hours = (Date.parse(outputs['expires-at'] ?? '') - Date.now()) / 3_600_000;
      expect(hours).toBeGreaterThan(5.9);
      expect(hours).toBeLessThanOrEqual(6);
      expect(await post(state)).toMatchObject(well);
      expect(host.alive()).toEqual([]);
      expect(host.calls()).toEqual([
        'POST /api/v4/projects/acme%2Fapp/deploy_tokens → 201',
        'DELETE /api/v4/projects/acme%2Fapp/deploy_tokens/101 → 204',
      ]);
    }));

  test('is to be had on the plan that has no others', () =>
    gitLabScenario(
      async ({ main, host }) => {
        expect(await main({ with: { scopes: 'read_repository' } })).toMatchObject(well);
        const { annotations } = await main();
        expect(annotations[0]?.message).toMatch(/^role-too-low: /);
        expect(annotations[0]?.message).toContain('Free');
        expect(host.alive()).toHaveLength(1);
      },
      { plan: 'free' },
    ));
});

describe('an answer that gives more than was asked for fails, and the token is revoked', () => {
  test.each([
    ['a higher level', 'write_repository', { access_level: 40 }],
    ['no end', 'write_repository', { expires_at: null }],
    ['a deploy token without an end', 'read_repository', { expires_at: null }],
  ])('%s', (_, scopes, fields) =>
    gitLabScenario(async ({ host, main, post }) => {
      host.faults.push({ on: /POST/, effect: changed(fields) });
      const { annotations, exitCode, outputs, state } = await main({ with: { scopes } });
      expect(exitCode).toBe(1);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^grant-wider-than-asked: .*The token is revoked/);
      expect(outputs.token).toBeUndefined();
      expect(host.alive()).toEqual([]);
      expect((await post(state)).annotations).toEqual([]);
    }),
  );
});

describe('an answer that is not what the API documents fails, and what can be revoked is', () => {
  test.each<[string, string, HostAnswer | ((answer: HostAnswer) => HostAnswer), number]>([
    [
      '5 MB of HTML',
      'api',
      { status: 201, headers: { 'content-type': 'text/html' }, body: '<p>'.repeat(1_700_000) },
      0,
    ],
    ['no token, but its ID', 'api', changed({ token: undefined }), 0],
    ['a token with a line break', 'api', changed({ token: 'a\nb' }), 0],
    ['a level that is a text', 'api', changed({ access_level: '30' }), 0],
    ['an ID that is a text', 'api', changed({ id: '101' }), 0],
    // Without its ID nobody can end it: what the message says.
    ['a deploy token without an ID', 'read_repository', changed({ id: undefined }), 1],
  ])('%s', (_, scopes, effect, alive) =>
    gitLabScenario(async ({ host, main }) => {
      host.faults.push({ on: /POST/, effect });
      const { annotations, exitCode, outputs } = await main({ with: { scopes } });
      expect(exitCode).toBe(1);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^not-the-api: /);
      expect(outputs).toEqual({});
      expect(host.alive()).toHaveLength(alive);
      if (alive > 0) expect(annotations[0]?.message).toContain('It lives until');
    }),
  );
});

describe('post', () => {
  test('tries again, and says until when the token lives where it cannot end it', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state, outputs } = await main();
      host.faults.push({ on: /DELETE/, effect: { status: 502 } });
      const { annotations, exitCode } = await post(state);
      expect(exitCode).toBe(0);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^revoke-failed: .*It lives until/);
      expect(annotations[0]?.message).toContain(outputs['expires-at']);
      expect(host.calls().filter((call) => call.startsWith('DELETE')).length).toBeGreaterThan(1);
    }));

  test('is told when the parent has lost its project meanwhile', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state } = await main({ with: { scopes: 'read_repository' } });
      host.faults.push({ on: /DELETE/, effect: json(404, { message: '404 Project Not Found' }) });
      const { annotations } = await post(state);
      expect(annotations[0]?.message).toMatch(/^revoke-failed: .*404 Project Not Found/s);
    }));

  test('takes a token that is gone for gone', () =>
    gitLabScenario(async ({ main, post }) => {
      for (const scopes of ['api', 'read_repository']) {
        const { state } = await main({ with: { scopes } });
        expect(await post(state)).toMatchObject(well);
        const { annotations, log } = await post(state);
        expect(annotations).toEqual([]);
        expect(log.join('\n')).toContain('already gone');
      }
    }));

  test('asks nothing of another place than the inputs name', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state } = await main();
      const before = host.calls().length;
      for (const change of [
        { apiUrl: 'http://127.0.0.1:1/api/v4' },
        { path: 'projects/acme%2Flib/access_tokens' },
      ]) {
        const forged = {
          'token-0': JSON.stringify({ ...(JSON.parse(state['token-0'] ?? '') as object), ...change }),
        };
        const { annotations } = await post(forged);
        expect(annotations[0]?.message).toMatch(/^revoke-failed: the state names another place/);
      }
      for (const text of ['{', '[]', '"x"', '{"provider":"github"}', '{"provider":"gitlab","kind":"deploy"}'])
        expect((await post({ 'token-0': text })).annotations[0]?.message).toMatch(
          /^revoke-failed: the state/,
        );
      expect(host.calls().slice(before)).toEqual([]);
      await post(state);
    }));
});

test('post has the parent delete nothing that main did not make with it', () =>
  gitLabScenario(async ({ host, main, post }) => {
    const { state } = await main({ with: { scopes: 'read_repository' } });
    const { state: other } = await main({ with: { scopes: 'read_repository' } });
    const kept = JSON.parse(state['token-0'] ?? '') as { id: number; seal?: string };
    const { id } = JSON.parse(other['token-0'] ?? '') as { id: number };
    for (const change of [{ id }, { id, seal: undefined }]) {
      const { annotations } = await post({ 'token-0': JSON.stringify({ ...kept, ...change }) });
      expect(annotations[0]?.message).toMatch(/^revoke-failed: .*what main left of it was changed/);
    }
    expect(host.alive()).toHaveLength(2);
    for (const each of [state, other]) await post(each);
    expect(host.alive()).toEqual([]);
  }));

test('a job that is cancelled while the token is made ends it', () =>
  gitLabScenario(async ({ host, main }) => {
    const abort = new AbortController();
    host.faults.push({
      on: /POST/,
      effect: async (answer) => {
        abort.abort();
        await sleep(1_500); // until the step has had its signal
        return answer;
      },
    });
    const { annotations } = await main({ signal: abort.signal });
    expect(annotations.map(({ message }) => message.split(':')[0])).toEqual(['job-cancelled']);
    expect(host.alive()).toEqual([]);
  }));

test('credentials follow no redirect to another host', () =>
  gitLabScenario(async ({ host, main }) => {
    const url = new URL(host.url);
    url.hostname = 'localhost';
    host.faults.push({
      on: /POST/,
      effect: { status: 307, headers: { location: `${url.origin}/elsewhere` } },
    });
    const { annotations } = await main();
    expect(annotations[0]?.message).toMatch(
      /^not-the-api: .*a redirect to http:\/\/localhost:\d+, which is not asked/,
    );
    expect(host.requests).toHaveLength(1);
  }));

test('a token wider than asked that cannot be revoked is told with its own end', () =>
  gitLabScenario(async ({ host, main, post }) => {
    host.faults.push({ on: /POST/, effect: changed({ expires_at: '2999-01-01' }) });
    const { text = '' } = host.personalTokens[0] ?? {};
    host.faults.push({ on: /DELETE/, effect: json(403, { message: `403 Forbidden for ${text}` }) });
    const { annotations, state } = await main();
    expect(annotations[0]?.message).toMatch(
      /^grant-wider-than-asked: .*could not be revoked yet: post tries again\. It lives until 2999-01-01T00:00:00Z/,
    );
    const { annotations: after } = await post(state);
    expect(after[0]?.message).toMatch(/^revoke-failed: .*It lives until 2999-01-01T00:00:00Z/);
  }));

test('what a refusal repeats of the parent is not shown', () =>
  gitLabScenario(async ({ host, main }) => {
    const { text = '' } = host.personalTokens[0] ?? {};
    const said = `no: ${text} ${Buffer.from(text).toString('base64')}`;
    host.faults.push({ on: /POST/, effect: json(400, { message: said }) });
    const { annotations } = await main();
    expect(annotations[0]?.message).toMatch(/^host-refused: .*no: \*\*\* \*\*\*/s);
  }));

test('an end that is refused because of this machine’s clock is asked for again by GitLab’s', () =>
  gitLabScenario(
    async ({ host, main, post }) => {
      const { annotations, state } = await main();
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(host.alive()).toHaveLength(1);
      await post(state);
      expect(host.alive()).toEqual([]);
    },
    { now: () => Date.now() + 40 * 86_400_000 },
  ));

// GitLab refuses no end of a deploy token: it would be dead at birth, or outlive what was promised.
test.each([8, -8])('a deploy token asked for by a clock %s days off is made again by GitLab’s', (days) => {
  const now = () => Date.now() + days * 86_400_000;
  return gitLabScenario(
    async ({ host, main, post }) => {
      const { annotations, state, outputs } = await main({ with: { scopes: 'read_repository' } });
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      const hours = (Date.parse(outputs['expires-at'] ?? '') - now()) / 3_600_000;
      expect(hours).toBeGreaterThan(5.9);
      expect(hours).toBeLessThanOrEqual(6);
      expect(host.tokens.map(({ revoked }) => revoked)).toEqual([true, false]);
      expect((await post(state)).annotations).toEqual([]);
      expect(host.alive()).toEqual([]);
    },
    { now },
  );
});

test('a token that is over already is not handed over', () =>
  gitLabScenario(async ({ host, main }) => {
    host.faults.push({ on: /POST/, effect: changed({ expires_at: '2020-01-01' }) });
    const { annotations, outputs } = await main();
    expect(annotations[0]?.message).toMatch(
      /^expiry-not-allowed: GitLab made a token that ends at 2020-01-01T00:00:00Z, .*The token is revoked/,
    );
    expect(outputs).toEqual({});
    expect(host.alive()).toEqual([]);
  }));

describe('bad inputs are told all at once, before any request', () => {
  test('all of them', () =>
    gitLabScenario(async ({ host, main }) => {
      const { annotations, exitCode } = await main({
        with: {
          ...{ token: 'two words', project: 'app', scopes: 'write_repo, sudo', 'access-level': 'boss' },
          ...{ 'gitlab-url': 'http://gitlab.example.com', 'setup-git': 'yes', summary: 'loud' },
        },
      });
      expect(exitCode).toBe(1);
      const { message = '' } = annotations[0] ?? {};
      for (const part of [
        'token:',
        'project:',
        'did you mean write_repository?',
        '"sudo"',
        '"boss"',
        'use https://',
        '"yes"',
        '"loud"',
      ])
        expect(message).toContain(part);
      expect(message).not.toContain('two words');
      expect(host.requests).toEqual([]);
    }));

  test('slips that have one meaning are understood', () =>
    gitLabScenario(async ({ host, main, post }) => {
      const inputs = {
        project: '/acme/app.git',
        'gitlab-url': `${host.url}/api/v4/`,
        scopes: 'Write_Repository',
      };
      const { annotations, exitCode, state } = await main({ with: inputs });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['notice']);
      expect((await post(state)).annotations).toEqual([]);
      expect(host.alive()).toEqual([]);
    }));
});

describe('with setup-git', () => {
  test('git pushes a mirror and fetches submodules of the group, and nothing is left', () =>
    gitLabScenario(
      async ({ host, main, post, git, temp, home }) => {
        const inputs = { project: '', group: 'acme', 'setup-git': 'true' };
        const { state, envChanges, ...ended } = await main({ with: inputs });
        expect(ended).toMatchObject(well);
        const url = `${host.url}/acme/app`;
        await git(envChanges, 'clone', '--quiet', `${url}.git`, 'app');
        const inApp = (...args: string[]) =>
          git(envChanges, '-C', join(temp, 'app'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args);
        await inApp('-c', 'protocol.allow=always', 'submodule', '--quiet', 'add', '../lib.git', 'lib');
        writeFileSync(join(temp, 'app', 'new'), 'new');
        await inApp('add', '--all');
        await inApp('commit', '--quiet', '--message', 'More');
        await inApp('tag', 'v1');
        await inApp('push', '--quiet', '--force', '--mirror', `${url}.git`);
        expect(host.refs('acme/app')).toContain('refs/tags/v1');
        await expect(git(envChanges, 'ls-remote', `${host.url}/globex/tools.git`)).rejects.toThrow();
        expect(await post(state)).toMatchObject(well);
        await expect(git(envChanges, 'ls-remote', `${url}.git`)).rejects.toThrow();
        expect(host.alive()).toEqual([]);
        expect(await git({}, 'config', '--global', '--list').catch(() => 'none')).toBe('none');
        expect(home).not.toBe('');
      },
      { base: '/gitlab', role: 50 },
    ));
});
