// What git does with tokens of GitLab: which repository gets which, and what stays as it was.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { StandInGitLab } from '@mint-app-token/sandbox/hosts';
import { gitLabScenario } from './host-scenario.ts';

const well = { exitCode: 0, annotations: [] };

/** The user name and token of each request of git that was let in, with the repository. */
function usersOf({ requests, tokens }: StandInGitLab, since: number): string[] {
  return requests.slice(since).flatMap(({ path, headers }) => {
    const [, repository] = /^\/(.+?)\.git\/info\/refs/.exec(path) ?? [];
    const [, encoded] = /^Basic (.+)$/.exec(headers.authorization ?? '') ?? [];
    if (!repository || !encoded) return [];
    const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
    const token = tokens.find(({ text }) => text === rest.join(':'));
    return [`${repository}: ${user} ${token?.id ?? 'unknown'}`];
  });
}

test('two steps for two projects: each is reached with its own token, also by SSH forms, and only while its step lasts', () =>
  gitLabScenario(async ({ host, main, post, git, home }) => {
    writeFileSync(join(home, '.gitconfig'), '[user]\n\tname = Somebody\n');
    const before = readFileSync(join(home, '.gitconfig'), 'utf8');
    const first = await main({ with: { 'setup-git': 'true' } });
    const second = await main({
      with: { project: 'acme/lib', scopes: 'read_repository', 'setup-git': 'true' },
      env: first.envChanges,
    });
    expect([first, second]).toMatchObject([well, well]);
    expect(second.log.join('\n')).toContain('(to fetch; pushes will be refused)');
    const env = { ...first.envChanges, ...second.envChanges };
    const since = host.requests.length;
    const { hostname } = new URL(host.url);
    await git(env, 'ls-remote', `${host.url}/acme/app.git`);
    await git(env, 'ls-remote', `git@${hostname}:acme/lib.git`);
    await git(env, 'ls-remote', `ssh://git@${hostname}:22/acme/app.git`);
    expect(new Set(usersOf(host, since))).toEqual(
      new Set(['acme/app: oauth2 101', 'acme/lib: gitlab+deploy-token-102 102']),
    );
    // Who commits is not this action's business.
    expect(await git(env, 'config', '--global', 'user.name')).toBe('Somebody');
    expect(await post(second.state, { env })).toMatchObject(well);
    await git(env, 'ls-remote', `${host.url}/acme/app.git`);
    await expect(git(env, 'ls-remote', `${host.url}/acme/lib.git`)).rejects.toThrow();
    expect(
      await post(first.state, { env, with: { project: 'acme/app', scopes: 'write_repository' } }),
    ).toMatchObject(well);
    expect(readFileSync(join(home, '.gitconfig'), 'utf8')).toBe(before);
    expect(host.alive()).toEqual([]);
  }));

test('a credential of the host that a checkout left gives way, and comes back', () =>
  gitLabScenario(async ({ host, main, post, git, temp }) => {
    await git({}, 'init', '--quiet', '.');
    const header = `AUTHORIZATION: basic ${Buffer.from('oauth2:stale').toString('base64')}`;
    await git({}, 'config', '--local', `http.${host.url}/.extraheader`, header);
    const { state, envChanges, ...ended } = await main({ with: { 'setup-git': 'true' } });
    expect(ended).toMatchObject({ exitCode: 0 });
    await git(envChanges, 'ls-remote', `${host.url}/acme/app.git`);
    expect(await post(state)).toMatchObject(well);
    expect(readFileSync(join(temp, '.git/config'), 'utf8')).toContain(header);
  }));
