// Git LFS, in the versions that people have, with tokens of GitLab and Bitbucket: push, clone, and what it may not reach.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { HostServer } from '@mint-app-token/sandbox/hosts';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import { clientFolder, LFS_VERSIONS } from '../../scripts/real-git-clients.ts';
import { bitbucketScenario, gitLabScenario, type HostScenario } from '../scenarios/host-scenario.ts';

type Action = (scenario: HostScenario<HostServer & { readonly url: string }>) => Promise<StageResult>;

/** Pushes a large file, clones it again, and fails to after post. */
async function roundTrip(
  scenario: HostScenario<HostServer & { readonly url: string }>,
  version: (typeof LFS_VERSIONS)[number],
  setUp: Action,
): Promise<void> {
  const { host, temp, home, post } = scenario;
  const { state, envChanges, exitCode, annotations } = await setUp(scenario);
  expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
  const run = async (cwd: string, ...args: string[]) => {
    const { stdout } = await promisify(execFile)(
      'git',
      ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args],
      {
        cwd,
        env: {
          PATH: [clientFolder(`git-lfs-${version}`), process.env.PATH].join(delimiter),
          HOME: home,
          RUNNER_TEMP: temp,
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_TERMINAL_PROMPT: '0',
          ...envChanges,
        },
      },
    );
    return stdout;
  };
  expect(await run(temp, 'lfs', 'version')).toContain(`git-lfs/${version}`);
  await run(temp, 'lfs', 'install', '--skip-repo');
  await run(temp, 'clone', '--quiet', `${host.url}/acme/app.git`, 'one');
  const one = join(temp, 'one');
  await run(one, 'lfs', 'track', '*.bin');
  const bytes = randomBytes(100_000);
  writeFileSync(join(one, 'large.bin'), bytes);
  await run(one, 'add', '--all');
  await run(one, 'commit', '--quiet', '--message', 'Large');
  await run(one, 'push', '--quiet', 'origin', 'HEAD:main');
  await run(temp, 'clone', '--quiet', `${host.url}/acme/app.git`, 'two');
  expect(readFileSync(join(temp, 'two', 'large.bin')).equals(bytes)).toBe(true);
  expect(host.requests.filter(({ authorizations }) => authorizations > 1)).toEqual([]);
  const objects = host.calls().filter((call) => call.includes('/gitlab-lfs/objects/'));
  expect(objects.map((call) => call.replace(/ .* /, ' '))).toEqual(['PUT 200', 'GET 200']);
  await post(state);
  await expect(run(temp, 'clone', '--quiet', `${host.url}/acme/app.git`, 'three')).rejects.toThrow();
}

describe.each([...LFS_VERSIONS])('Git LFS %s', (version) => {
  test('pushes to GitLab and clones from it', () =>
    gitLabScenario(
      (scenario) => roundTrip(scenario, version, ({ main }) => main({ with: { 'setup-git': 'true' } })),
      { base: '/gitlab' },
    ));

  test('pushes to Bitbucket and clones from it', () =>
    bitbucketScenario((scenario) =>
      roundTrip(scenario, version, ({ main }) => main({ with: { workspace: 'acme', 'setup-git': 'true' } })),
    ));
});
