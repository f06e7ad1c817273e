// The recipes of docs/git.md, with the clients that they are for.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { clientFolder, LFS_VERSIONS } from '../../scripts/real-git-clients.ts';
import { ACME, runRecipe } from '../scenarios/recipe-run.ts';

const withClient = (folder: string) => ({ PATH: [folder, process.env.PATH].join(delimiter) });

test.each(LFS_VERSIONS)('Git LFS, version %s', (version) =>
  runRecipe({
    title: 'Git LFS',
    env: withClient(clientFolder(`git-lfs-${version}`)),
    check: ({ traffic, github, pushes }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `push acme/app: ${ACME}`]);
      expect(pushes).toMatchObject([{ ref: 'refs/heads/main', startsWorkflows: true }]);
      const stored = github.requests.filter(
        ({ method, path }) => method === 'PUT' && path.startsWith('/lfs-storage/'),
      );
      expect(stored.map(({ status }) => status)).toEqual([200]);
    },
  }),
);

test('Private crates of cargo', () =>
  runRecipe({
    title: 'Private crates of cargo',
    files: () => ({
      'acme/app': {
        'Cargo.toml':
          '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nlib = { git = "ssh://git@127.0.0.1/acme/lib.git" }\n',
        'src/lib.rs': '',
      },
      'acme/lib': {
        'Cargo.toml': '[package]\nname = "lib"\nversion = "0.1.0"\nedition = "2021"\n',
        'src/lib.rs': '',
      },
    }),
    // Its own client takes no address for a name: git-cargo.test.ts has that. Here the recipe is looked at.
    env: {
      CARGO_NET_GIT_FETCH_WITH_CLI: 'true',
      RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
      ...withClient(join(process.env.CARGO_HOME ?? join(homedir(), '.cargo'), 'bin')),
    },
    check: ({ traffic, workspace }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `fetch acme/lib: ${ACME}`]);
      expect(existsSync(join(workspace, 'Cargo.lock'))).toBe(true);
    },
  }));

test('A release by semantic-release', () =>
  runRecipe({
    title: 'A release by semantic-release',
    mayAskForMore: true, // there are no issues and pull requests to comment on
    event: { name: 'push', ref: 'refs/heads/main' },
    files: (url) => ({
      'acme/app': {
        'package.json': JSON.stringify({
          name: 'app',
          version: '0.0.0-development',
          repository: `${url}/acme/app.git`,
          // What is in the user's cache, in the place of what the registry would send once more.
          devDependencies: {
            'semantic-release': `file:${join(clientFolder('semantic-release'), '..', 'semantic-release')}`,
          },
          release: {
            branches: ['main'],
            plugins: [
              ['@semantic-release/commit-analyzer', { releaseRules: [{ message: '*', release: 'minor' }] }],
            ],
          },
        }),
      },
    }),
    check: ({ traffic, pushes }) => {
      expect(traffic).toEqual([`fetch acme/app: ${ACME}`, `push acme/app: ${ACME}`]);
      const tag = expect.objectContaining({ ref: 'refs/tags/v1.0.0', startsWorkflows: true });
      expect(pushes).toContainEqual(tag); // beside a ref of its own for notes
    },
  }));
