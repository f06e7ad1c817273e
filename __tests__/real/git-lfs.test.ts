// Git LFS in the versions that people have, over a clone in which a checkout has left its credential: clone, push, locks,
// pull. The sandbox refuses two Authorization headers, as GitHub's end point for it does.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clientFolder, LFS_VERSIONS } from '../../scripts/real-git-clients.ts';
import { namedScenario, type NamedScenario } from './by-name.ts';

/** What the checkout would leave, in the form of its versions up to v5 or from v6 on. */
async function leaveCredential(
  { run, workspace, temp, githubToken }: NamedScenario,
  clone: string,
  version: string,
) {
  const cwd = join(workspace, clone);
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${githubToken}`).toString('base64')}`;
  const key = 'http.https://github.com/.extraheader';
  if (version === 'none') return;
  if (version === 'v5') {
    await run('git', ['config', '--local', key, header], { cwd });
    return;
  }
  const file = join(temp, 'git-credentials-6f0c1b1e-0000-4000-8000-000000000000.config');
  await run('git', ['config', '--file', file, key, header], { cwd });
  await run('git', ['config', '--local', `includeIf.gitdir:${cwd}/.git.path`, file], { cwd });
}

/** Every request to Git LFS but the first one of a connection, which asks who is wanted: all with the App's token. */
function expectOneHeaderEach({ github }: NamedScenario, since: number, tokenId: number): void {
  const requests = github.requests.slice(since).filter(({ path }) => path.includes('/info/lfs/'));
  expect(requests.length).toBeGreaterThan(0);
  const answered = requests.filter(({ status }) => status !== 401);
  expect(answered.filter((each) => each.authorizationCount !== 1 || each.tokenId !== tokenId)).toEqual([]);
  expect(answered.filter(({ status = 0 }) => status >= 400)).toEqual([]);
  const stored = github.requests.slice(since).filter(({ path }) => path.startsWith('/lfs-storage/'));
  expect(stored.filter(({ authorizationCount: count }) => count > 0)).toEqual([]);
}

describe.each([
  ...LFS_VERSIONS.map((version) => [version, 'the git of this machine'] as const),
  ['3.8.1', 'the newest git'] as const,
])('Git LFS %s with %s', (version, which) => {
  const path = () => [
    clientFolder(`git-lfs-${version}`),
    ...(which === 'the newest git' ? [clientFolder('git-newest')] : []),
  ];

  test.each([
    ['v5', 1, 'https://github.com/acme/app', { owner: 'acme' }],
    ['v7', 2, 'git@github.com:acme/app.git', { owner: 'acme' }],
    ['v7', 1, 'https://github.com/acme/app.git', { repositories: 'app' }],
    // Nothing of a checkout, but a header in the home: it is kept out by a variable as well, with the same file twice.
    ['none', 2, 'https://github.com/acme/app', { owner: 'acme' }],
  ] as const)('a checkout of %s, after %s steps with setup-git, of %s', (checkout, steps, url, inputs) =>
    namedScenario(async (sandbox) => {
      const { run, setUp, github, workspace, home } = sandbox;
      if (checkout === 'none')
        writeFileSync(
          join(home, '.gitconfig'),
          '[http "https://github.com/"]\n\textraheader = Authorization: basic eA==\n',
        );
      let env: Record<string, string> = {};
      for (let step = 0; step < steps; step++)
        env = { ...env, ...(await setUp({ with: inputs, env })).envChanges };
      expect(env.GIT_CONFIG_COUNT).toBe(checkout === 'none' ? '2' : undefined);
      const lfs = (cwd: string, ...args: string[]) =>
        run('git', args, { cwd: join(workspace, cwd), env, path: path() });
      expect(await lfs('', 'lfs', 'version')).toContain(`git-lfs/${version}`);
      await lfs('', 'lfs', 'install', '--skip-repo');
      await lfs('', 'clone', '--quiet', url, 'one');
      await leaveCredential(sandbox, 'one', checkout);

      let since = github.requests.length;
      const content = randomBytes(3_000);
      await lfs('one', 'lfs', 'track', '*.bin');
      writeFileSync(join(workspace, 'one', 'large.bin'), content);
      await lfs('one', 'add', '--all');
      await lfs('one', 'commit', '--quiet', '--message', 'Large');
      await lfs('one', 'push', '--quiet', 'origin', 'HEAD');
      await lfs('one', 'lfs', 'lock', 'large.bin');
      expect(await lfs('one', 'lfs', 'locks')).toContain('acme-release[bot]');
      await lfs('one', 'lfs', 'unlock', 'large.bin');
      expectOneHeaderEach(sandbox, since, steps);

      since = github.requests.length;
      await run('git', ['clone', '--quiet', url, 'two'], {
        cwd: workspace,
        env: { ...env, GIT_LFS_SKIP_SMUDGE: '1' },
        path: path(),
      });
      await leaveCredential(sandbox, 'two', checkout);
      await lfs('two', 'lfs', 'pull');
      expect(readFileSync(join(workspace, 'two', 'large.bin'))).toEqual(content);
      expectOneHeaderEach(sandbox, since, steps);
    }),
  );
});
