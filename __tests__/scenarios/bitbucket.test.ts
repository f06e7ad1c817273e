// The sister action for Bitbucket Cloud from end to end.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { json, type HostAnswer } from '@mint-app-token/sandbox/hosts';
import { bitbucketScenario } from './host-scenario.ts';

const well = { exitCode: 0, annotations: [] };
/** An answer of the stand-in with other fields in its JSON. */
const changed = (fields: object) => (answer: HostAnswer) =>
  json(answer.status, { ...(JSON.parse(String(answer.body)) as object), ...fields });

test('a token comes from the consumer, and main and post say until when it lives', () =>
  bitbucketScenario(async ({ host, main, post }) => {
    const { outputs, state, log, ...ended } = await main({ with: { summary: 'always' } });
    expect(ended).toMatchObject(well);
    const { 'expires-at': until = '' } = outputs;
    expect(outputs).toEqual({
      token: host.tokens[0]?.text,
      username: 'x-token-auth',
      'expires-at': until,
      scopes: 'repository:write',
    });
    expect(Math.abs(Date.parse(until) - Date.now() - 7_200_000)).toBeLessThan(300_000);
    expect(log.join('\n')).toContain(`lives until ${until}`);
    expect(ended.summary).toContain(until);
    const after = await post(state);
    expect(after).toMatchObject(well);
    expect(after.log.join('\n')).toContain(`no way to revoke its token: it lives until ${until}`);
    expect(host.calls()).toEqual(['POST /site/oauth2/access_token → 200']);
  }));

test('with setup-git, git pushes to the repositories of the workspace, and nothing is left', () =>
  bitbucketScenario(async ({ host, main, post, git, temp }) => {
    const { state, envChanges, ...ended } = await main({ with: { workspace: 'acme', 'setup-git': 'true' } });
    expect(ended).toMatchObject(well);
    await git(envChanges, 'clone', '--quiet', `${host.url}/acme/app.git`, 'app');
    const inApp = (...args: string[]) =>
      git(envChanges, '-C', join(temp, 'app'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args);
    writeFileSync(join(temp, 'app', 'new'), 'new');
    await inApp('add', '--all');
    await inApp('commit', '--quiet', '--message', 'More');
    await inApp('push', '--quiet', '--mirror', `${host.url}/acme/lib.git`);
    expect(host.refs('acme/lib')).toContain('refs/remotes/origin/main');
    expect(await post(state)).toMatchObject(well);
    await expect(git(envChanges, 'ls-remote', `${host.url}/acme/app.git`)).rejects.toThrow();
    expect(await git({}, 'config', '--global', '--list').catch(() => 'none')).toBe('none');
  }));

describe('a token that is not what was asked for is not handed over', () => {
  test.each<[string, Parameters<typeof changed>[0], RegExp]>([
    [
      'more scopes',
      { scopes: 'repository:write webhook' },
      /^grant-wider-than-asked: .*webhook\. Nothing can revoke/,
    ],
    ['fewer scopes', { scopes: 'repository' }, /^scope-not-granted: .*repository:write; it has repository\./],
    ['none', { scopes: '' }, /^scope-not-granted: .*it has none/],
    ['scopes of another type', { scopes: ['repository:write'] }, /^not-the-api: .*no scopes/],
    ['a token with a space', { access_token: 'a b' }, /^not-the-api: .*no access_token/],
    ['no token', { access_token: undefined }, /^not-the-api: .*no access_token as its API documents$/m],
    [
      'another word on its scopes',
      { scope: 'account:write repository:write' },
      /^grant-wider-than-asked: .*account:write/,
    ],
    ['another kind of token', { token_type: 'mac' }, /^not-the-api: .*no token_type/],
    ['no end', { expires_in: null }, /^not-the-api: .*no expires_in/],
  ])('%s', (_, fields, says) =>
    bitbucketScenario(async ({ host, main, post }) => {
      host.faults.push({ on: /POST/, effect: changed(fields) });
      const { annotations, outputs, state, exitCode } = await main();
      expect(exitCode).toBe(1);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(says);
      expect(outputs).toEqual({});
      expect((await post(state)).annotations).toEqual([]);
    }),
  );
});

test('post does not say of a state that it cannot read that there was no token', () =>
  bitbucketScenario(async ({ post }) => {
    const { log, exitCode } = await post({ 'token-0': '{' });
    expect(exitCode).toBe(0);
    expect(log.join('\n')).toContain('the state that main left cannot be read');
    expect(log.join('\n')).not.toContain('No token was handed over');
  }));

test('bad inputs are told all at once, before any request', () =>
  bitbucketScenario(async ({ host, main }) => {
    const { annotations } = await main({
      with: { 'consumer-key': '', 'consumer-secret': 'two words', scopes: 'x_y', 'setup-git': 'maybe' },
    });
    const { message = '' } = annotations[0] ?? {};
    for (const part of ['consumer-key', 'consumer-secret', '"x_y"', '"maybe"'])
      expect(message).toContain(part);
    expect(message).not.toContain('two words');
    expect(host.requests).toEqual([]);
  }));

test('credentials follow no redirect to another host', () =>
  bitbucketScenario(async ({ host, main }) => {
    const location = `${host.url.replace('127.0.0.1', 'localhost')}/elsewhere`;
    host.faults.push({ on: /POST/, effect: { status: 307, headers: { location } } });
    const { annotations } = await main();
    expect(annotations[0]?.message).toMatch(/^not-the-api: .*a redirect to http:\/\/localhost/);
    expect(host.requests).toHaveLength(1);
  }));
