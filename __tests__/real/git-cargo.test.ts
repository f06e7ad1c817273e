// Private dependencies of cargo, in each of the three ways in which it fetches them. Its own client reads neither
// `extraheader` nor a helper for one owner: see src/git/config.ts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { commitFiles } from '@mint-app-token/sandbox/github';
import { APP } from '../scenarios/git-scenario.ts';
import { namedScenario, type NamedScenario } from './by-name.ts';

const MODES: Readonly<Record<string, { args: string[]; env: Record<string, string> }>> = {
  'its default client, libgit2': { args: [], env: {} },
  gitoxide: { args: ['-Zgitoxide'], env: { RUSTC_BOOTSTRAP: '1' } },
  'the git on the machine': { args: [], env: { CARGO_NET_GIT_FETCH_WITH_CLI: 'true' } },
};

const crate = (name: string, dependencies = '') => ({
  'Cargo.toml': `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${dependencies}`,
  'src/lib.rs': '',
});

/** Fetches a crate that depends on another by a URL; answers what git was asked for meanwhile. */
async function fetchCrate(sandbox: NamedScenario, mode: string, url: string): Promise<string[]> {
  const { run, workspace, temp, traffic } = sandbox;
  const cwd = join(workspace, 'crate');
  mkdirSync(join(cwd, 'src'), { recursive: true });
  const files = crate('consumer', `[dependencies]\nshared = { git = "${url}" }\n`);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  traffic();
  const { args = [], env = {} } = MODES[mode] ?? {};
  const { CARGO_HOME: home = join(homedir(), '.cargo'), RUSTUP_HOME: rustup = join(homedir(), '.rustup') } =
    process.env;
  await run('cargo', ['fetch', ...args], {
    cwd,
    env: { ...env, CARGO_HOME: join(temp, 'cargo'), RUSTUP_HOME: rustup },
    path: [join(home, 'bin')],
  });
  expect(readFileSync(join(cwd, 'Cargo.lock'), 'utf8')).toContain('name = "shared"');
  return [...new Set(traffic())];
}

function cargoScenario(body: (sandbox: NamedScenario) => Promise<void>): Promise<void> {
  return namedScenario(async (sandbox) => {
    const { world } = sandbox.github;
    for (const name of ['acme/shared', 'globex/shared'])
      commitFiles(world.addRepository(name, { private: true }), crate('shared'));
    sandbox.installation.selection = 'all';
    await body(sandbox);
  });
}

test('cargo is here', () => {
  expect(spawnSync('cargo', ['--version']).status).toBe(0);
});

describe.each(Object.keys(MODES))('with %s', (mode) => {
  test.each([
    'https://github.com/acme/shared',
    'https://github.com/acme/shared.git',
    'ssh://git@github.com/acme/shared.git',
    'ssh://git@github.com/acme/shared',
    'ssh://git@ssh.github.com:443/acme/shared.git',
  ])('an owner: %s', (url) =>
    cargoScenario(async (sandbox) => {
      await sandbox.setUp({ with: { owner: 'acme' } });
      expect(await fetchCrate(sandbox, mode, url)).toEqual([`fetch acme/shared: ${APP}`]);
    }),
  );

  test('a named repository, over SSH', () =>
    cargoScenario(async (sandbox) => {
      await sandbox.setUp({ with: { repositories: 'shared' } });
      const url = 'ssh://git@github.com/acme/shared.git';
      expect(await fetchCrate(sandbox, mode, url)).toEqual([`fetch acme/shared: ${APP}`]);
    }));

  test('of two steps for two owners, both', () =>
    cargoScenario(async (sandbox) => {
      await sandbox.setUp({ with: { owner: 'acme' } });
      await sandbox.setUp({ with: { owner: 'globex' } });
      const of = async (owner: string) => fetchCrate(sandbox, mode, `https://github.com/${owner}/shared`);
      expect(await of('acme')).toEqual([`fetch acme/shared: ${APP}`]);
      expect(await of('globex')).toEqual(['fetch globex/shared: acme-release on globex']);
    }));

  test('what is not covered gets no credential', () =>
    cargoScenario(async (sandbox) => {
      await sandbox.setUp({ with: { owner: 'acme' } });
      await expect(fetchCrate(sandbox, mode, 'https://github.com/globex/shared')).rejects.toThrow();
      expect(new Set(sandbox.traffic())).toEqual(new Set(['fetch globex/shared: nobody']));
    }));
});
