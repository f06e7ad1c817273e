// Long because each promise of the repository about itself is short and stands alone.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { readInputs } from '../../src/inputs/inputs.ts';
import { readBitbucketInputs } from '../../src/bitbucket/inputs.ts';
import { readGitLabInputs } from '../../src/gitlab/inputs.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { quietLog as log } from './quiet.ts';
import { USER_AGENT } from '../../src/transport/sender.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const actionYml = load(read('action.yml')) as {
  inputs: Record<string, unknown>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string; post: string };
};
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

test('the tests run on the Node that the action runs on', () => {
  expect(`node${process.versions.node.split('.')[0] ?? ''}`).toBe(actionYml.runs.using);
});

test('the entries of action.yml are shipped', () => {
  for (const entry of [actionYml.runs.main, actionYml.runs.post])
    expect(read(entry).length).toBeGreaterThan(1000);
});

test('the user agent has the version of the package', () => {
  const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
  expect(USER_AGENT).toBe(`${name}/${version}`);
});

describe('what is written twice is the same', () => {
  test("README's release workflow is the one that npm start runs", () => {
    const blocks = [...read('README.md').matchAll(/```yaml\n([^]*?)```/g)].map(([, block = '']) => block);
    expect(blocks).toContain(read('sandbox/workflows/release.yml'));
  });

  test('the README names every input and output, by question', () => {
    const [, tables = ''] = /^## Inputs and outputs\n([^]*?)^## /m.exec(read('README.md')) ?? [];
    const [inputs = '', outputs = ''] = tables.split(/^(?=\| question .*\| output )/m);
    // The second column alone: a question may name what stands in the other table.
    const namedIn = (table: string) =>
      new Set(
        table
          .split('\n')
          .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name)),
      );
    const names = Object.keys(actionYml.inputs).filter((name) => !name.startsWith('permission-'));
    expect(namedIn(inputs)).toEqual(new Set(names));
    expect(namedIn(outputs)).toEqual(new Set(Object.keys(actionYml.outputs)));
  });

  test.each([
    ['gitlab', readGitLabInputs],
    ['bitbucket', readBitbucketInputs],
  ] as const)('every input of the action in %s is read, and the other way round', async (folder, readAll) => {
    const names = new Set<string>();
    const env = new Proxy<Record<string, string>>(
      {},
      {
        get: (_, name) => {
          if (String(name).startsWith('INPUT_')) names.add(String(name).slice('INPUT_'.length).toLowerCase());
          return undefined;
        },
      },
    );
    const maskedSecret = (secret: string) => new Secret(secret);
    await readAll({ env, maskedSecret, log } as unknown as Runtime).catch(() => undefined);
    const { inputs } = load(read(`${folder}/action.yml`)) as { inputs: Record<string, unknown> };
    expect([...names].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('every input that is read is described, and the other way round', async () => {
    const names = new Set<string>();
    const text = (name: string) => {
      names.add(name);
      return '';
    };
    const maskedSecret = (secret: string) => new Secret(secret);
    await readInputs({ text, names: () => [] }, { env: {}, maskedSecret, log }).catch(() => undefined);
    const described = Object.keys(actionYml.inputs).filter((name) => !name.startsWith('permission-'));
    expect([...names].sort()).toEqual(described.sort());
  });
});

test('the README is read to its end: 1,500 words at most', () => {
  // As `wc -w` counts: the code, the rows of tables and the comments too.
  expect(read('README.md').split(/\s+/).filter(Boolean).length).toBeLessThanOrEqual(1500);
});

describe('the bundles', () => {
  const bytes = (name: string) => Buffer.byteLength(read(name));

  /** The size of a file of dist/stores/ with all that it imports, and what that imports. */
  function loadedWith(name: string, loaded = new Set<string>()): number {
    if (loaded.has(name)) return 0;
    loaded.add(name);
    const file = `dist/stores/${name}`;
    const imported = [...read(file).matchAll(/^(?:import|export) [^;]*? from ['"]\.\/([^'"]+)['"]/gm)];
    return bytes(file) + imported.reduce((sum, [, each = '']) => sum + loadedWith(each, loaded), 0);
  }

  test('are within their limits, and are not minified', () => {
    expect(bytes('dist/main/index.js')).toBeLessThanOrEqual(500_000);
    expect(bytes('dist/post/index.js')).toBeLessThanOrEqual(250_000);
    for (const entry of ['main', 'post'])
      expect(read(`dist/${entry}/index.js`).split('\n').length).toBeGreaterThan(
        bytes(`dist/${entry}/index.js`) / 60,
      );
  });

  // A run loads the entry, what all of its like share, and its story; the rest only where something asks for it.
  test.each(['gitlab', 'bitbucket'])('what a run of %s loads is within its limits', (host) => {
    const loaded = (stage: 'main' | 'post') => {
      const program = `globalThis.mintAppTokenStep = '${host}-${stage}'; process.on('exit', () => console.log('loaded ' + JSON.stringify(Object.keys(require.cache))));`;
      const file = join(root, 'dist', host, `${stage}.js`);
      const args = ['-e', `${program} require(${JSON.stringify(file)})`];
      const { stdout } = spawnSync(process.execPath, args, {
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      const [, list = '[]'] = /^loaded (.*)$/m.exec(stdout) ?? [];
      const files = (JSON.parse(list) as string[]).filter(
        (each) => !readFileSync(each, 'utf8').includes(REPORTS),
      );
      const bytesOf = (all: readonly string[]) =>
        all.reduce((sum, each) => sum + readFileSync(each).length, 0);
      const isChunk = (each: string) => /\d+\.index\.js$/.test(each);
      return { bundle: bytesOf(files.filter((each) => !isChunk(each))), all: bytesOf(files) };
    };
    const [main, post] = [loaded('main'), loaded('post')];
    expect(main.all).toBeGreaterThan(60_000);
    // The limits are those of the bundle, chunks apart; with its chunks a run loads little more.
    expect([main.bundle <= 120_000, post.bundle <= 75_000]).toEqual([true, true]);
    expect([main.all <= 130_000, post.all <= 92_000]).toEqual([true, true]);
  });
  /** What tells of a failure: without inputs there is one. */
  const REPORTS = 'MODULE: ./failures/report.js';

  test('a key store is small, and none of it is in a bundle', () => {
    const stores = readdirSync(join(root, 'dist/stores'));
    expect(stores).toEqual(
      expect.arrayContaining(['aws-kms.js', 'google-kms.js', 'azure-keys.js', 'vault.js', 'exec.js']),
    );
    for (const name of stores) expect([name, bytes(`dist/stores/${name}`) <= 15_000]).toEqual([name, true]);
    // With all that a store imports: what it loads to sign or to read as a role, while nothing is refused.
    const loading = read('src/signing/stored-keys.ts') + read('src/signing/stored-secrets.ts');
    const entries = [...loading.matchAll(/import\('\.\/stores\/(.+?)\.ts'\)/g)];
    expect(entries).toHaveLength(9);
    for (const [, name = ''] of entries)
      expect([name, loadedWith(`${name}.js`) <= 18_000]).toEqual([name, true]);
    const bundles = ['main', 'post'].flatMap((entry) =>
      readdirSync(join(root, 'dist', entry)).map((name) => read(`dist/${entry}/${name}`)),
    );
    for (const text of [
      'AssumeRoleWithWebIdentity',
      'signature_algorithm',
      'AWS4-HMAC-SHA256',
      'digestCrc32c',
      'client_assertion',
      'GetSecretValue',
    ])
      expect(bundles.filter((bundle) => bundle.includes(text))).toEqual([]);
  });

  test('post carries neither Octokit nor the signing of JWTs', () => {
    const post = readdirSync(join(root, 'dist/post'))
      .map((name) => read(`dist/post/${name}`))
      .join('\n');
    for (const stranger of ['octokit-core.js/', 'jsonwebtoken', 'createAppAuth', 'js-yaml'])
      expect(post).not.toContain(stranger);
  });

  test('hold nothing of undici', () => {
    expect(read('dist/main/index.js')).not.toContain('class EnvHttpProxyAgent');
  });
});

test('a file of more than 250 lines says at its top why', () => {
  const files = ['src', 'scripts', 'sandbox', 'bench', 'e2e', '__tests__'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.[jt]s$/.test(name) && !/node_modules|\.venv/.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const long = files.filter((name) => read(name).trimEnd().split('\n').length > 250);
  expect(long.filter((name) => !/^(\/\/.*\n)*\/\/ Long because /.test(read(name)))).toEqual([]);
});

describe('the source', () => {
  test('is on the map of the house, file by file', () => {
    // The command line has a map of its own.
    const maps = { house: read('CONTRIBUTING.md'), cli: read('src/cli/README.md') };
    expect(
      sources.filter((name) => {
        const map = name.startsWith('cli/') ? maps.cli : maps.house;
        return !map.includes(`\`${basename(name)}\``) && !map.includes(`/${basename(name)}\``);
      }),
    ).toEqual([]);
  });

  test('only these files unwrap a Secret: the signers, their stores, the wire, the state, the outputs, git, the agent, the runner, the terminal', () => {
    const unwrapping = sources.filter(
      (name) => name !== 'runtime/secret.ts' && read(`src/${name}`).includes('.reveal()'),
    );
    expect(unwrapping.sort()).toEqual([
      'agent/kept-tokens.ts',
      'agent/publish.ts',
      'bitbucket/request-token.ts',
      'cli/command-runtime.ts',
      'cli/disk/secret-file.ts',
      'cli/organization/graphql.ts',
      'cli/organization/pull-requests.ts',
      'cli/setup/gh-storage.ts',
      'cli/setup/without-key.ts',
      'git/config-files.ts',
      'git/config.ts',
      'github/app.ts',
      'github/identity.ts',
      'github/look-ahead.ts',
      'github/revoke-token.ts',
      'gitlab/mint-token.ts',
      'gitlab/revoke-token.ts',
      'gitlab/seal.ts',
      'handover/outputs.ts',
      'handover/state.ts',
      'hosts/refusal.ts',
      'keep-fresh.ts',
      'revoke.ts',
      'runtime/actions.ts',
      'signing/id-token.ts',
      'signing/new-key.ts',
      'signing/signers.ts',
      'signing/stores/aws-ambient.ts',
      'signing/stores/aws-credentials.ts',
      'signing/stores/azure-ambient.ts',
      'signing/stores/azure-credentials.ts',
      'signing/stores/google-ambient.ts',
      'signing/stores/google-credentials.ts',
      'signing/stores/google-secrets.ts',
      'signing/stores/google-session.ts',
      'signing/stores/vault-session.ts',
    ]);
  });
});
