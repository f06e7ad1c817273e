// setup from end to end, on a GitHub on this machine: what a person does, and what is called, stored and left behind.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { SandboxGitHub } from '@mint-app-token/sandbox/github';
import { FILE } from './migrate-run.ts';
import { GH, inStand, textsBelow, type Ran } from './setup-stand.ts';

/** The lines of every private key and every token that there is. */
const secretsOf = (github: SandboxGitHub, keys: readonly string[]) => [
  ...keys.flatMap((key) => key.split('\n').filter((line) => line.length > 8 && !line.startsWith('-----'))),
  ...github.world.tokens.map(({ token }) => token),
];

const all = ({ out, err, progress }: Ran) => [out, err, ...progress].join('\n');

describe('setup', () => {
  test('from a PAT to a minted token: confirmed on GitHub, stored by gh, installed, proved', () =>
    inStand(async ({ github, folder, setup, calls, commands }) => {
      const ran = await setup();
      expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
      // What is to come is told as that, and what is done as done.
      const stored = 'the variable APP_CLIENT_ID and the secret APP_PRIVATE_KEY of acme/app';
      expect(ran.out).toContain(`\nThen      its client ID and its key will go to ${stored}\n`);
      expect(ran.out.indexOf(`\nStored    ${stored}\n`)).toBeGreaterThan(ran.out.indexOf('\nCreated   '));
      const [app] = github.world.apps;
      expect(commands()).toEqual([
        'gh variable list --repo acme/app',
        `gh variable set APP_CLIENT_ID --repo acme/app --body ${app?.clientId ?? ''}`,
        'gh secret set APP_PRIVATE_KEY --repo acme/app',
      ]);
      const key = calls().at(-1)?.input ?? '';
      expect(key).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n[^]*-----END RSA PRIVATE KEY-----\n?$/);
      expect(app).toMatchObject({ name: 'acme-app-ci', owner: { login: 'acme' } });
      expect(app?.permissions).toEqual({ metadata: 'read', contents: 'write' });
      // The proof: minted for this repository alone, and over.
      expect(github.world.tokens.map(({ repositories, alive }) => ({ repositories, alive }))).toEqual([
        { repositories: ['acme/app'], alive: false },
      ]);
      expect(github.violations).toEqual([]);
      expect(ran.progress.map((line) => line.slice(0, 3))).toEqual(['1/5', '2/5', '3/5', '4/5', '5/5']);
      // Nowhere but on gh's standard input.
      const seen = [all(ran), commands().join('\n'), ...textsBelow(folder)].join('\n');
      for (const secret of secretsOf(github, [key])) expect(seen).not.toContain(secret);
    }));

  test.each([
    [
      ['--environment', 'a b'],
      [
        'variable set APP_CLIENT_ID --repo acme/app --env a b --body ID',
        'secret set APP_PRIVATE_KEY --repo acme/app --env a b',
      ],
    ],
    [
      ['--organization', 'acme'],
      [
        'variable set APP_CLIENT_ID --org acme --visibility selected --repos app --body ID',
        'secret set APP_PRIVATE_KEY --org acme --visibility selected --repos app',
      ],
    ],
    [
      ['--organization', 'Acme', '--repositories', 'app, lib', '--dependabot'],
      [
        'variable set APP_CLIENT_ID --org Acme --visibility selected --repos app,lib --body ID',
        'secret set APP_PRIVATE_KEY --org Acme --visibility selected --repos app,lib',
        'secret set APP_PRIVATE_KEY --org Acme --visibility selected --repos app,lib --app dependabot',
      ],
    ],
    [
      ['--dependabot', '--private-key-secret', 'K', '--client-id-variable', 'V'],
      [
        'variable set V --repo acme/app --body ID',
        'secret set K --repo acme/app',
        'secret set K --repo acme/app --app dependabot',
      ],
    ],
  ])('%j: where the variable and the secret go', (args, expected) =>
    inStand(async ({ github, setup, commands, calls }) => {
      expect((await setup(args)).code).toBe(0);
      const id = github.world.apps[0]?.clientId ?? '';
      expect(
        commands()
          .slice(1)
          .map((line) => line.replace(/^gh /, '').replace(id, 'ID')),
      ).toEqual(expected);
      expect(
        calls()
          .slice(3)
          .every(({ input }) => input.includes('PRIVATE KEY')),
      ).toBe(true);
    }),
  );

  test("for a repository of a user, with a name of one's own, of which GitHub takes another", () =>
    inStand(
      async ({ github, setup }) => {
        github.world.addApp({ slug: 'mine', permissions: {} });
        const { code } = await setup(['--name', 'Mine'], async ({ createApp, install }) => {
          expect(await createApp()).toMatch(/^422 [^]*Name is already taken/);
          const back = await createApp({ name: 'Mine too' });
          await fetch(back);
          await install();
        });
        expect(code).toBe(0);
        expect(github.world.apps.at(-1)).toMatchObject({ slug: 'mine-too', owner: { login: 'octocat' } });
        expect(github.requests.some(({ path }) => path.startsWith('/settings/apps/new?state='))).toBe(true);
      },
      { repository: 'octocat/hello' },
    ));

  test('on GitHub Enterprise Server, where Apps have other pages', () =>
    inStand(
      async ({ github, setup }) => {
        const { code, out } = await setup([], async ({ createApp, install }) => {
          await fetch(await createApp());
          expect((await install()).status).toBe(302);
        });
        expect(code).toBe(0);
        expect(out).toContain(`${github.serverUrl}/github-apps/acme-app-ci/installations/new`);
        expect(github.violations).toEqual([]);
      },
      { server: { basePath: '/api/v3' } },
    ));

  test('for the mint steps that are there already: their permissions, and the names that they read', () =>
    inStand(
      async ({ github, setup, commands }) => {
        let page = '';
        const { code, out, err } = await setup([], async ({ createApp, installAhead }) => {
          const back = await createApp();
          installAhead();
          page = await (await fetch(back)).text();
        });
        expect(code).toBe(0);
        expect(github.world.apps[0]?.permissions).toEqual({
          metadata: 'read',
          contents: 'write',
          issues: 'read',
        });
        expect(commands().slice(1).join('\n')).toMatch(/variable set RELEASE_ID .*\n.* set RELEASE_KEY /);
        const choice = 'choose acme/app, and these too, for the workflows want them: acme/lib, globex/tools';
        expect(out).toContain(`          ${choice}\n`);
        expect(page).toContain(`${choice}.`);
        expect(out).toContain('another owner has to have one of their own');
        expect(err).toContain(`${FILE}:15: its permissions are an expression`);
      },
      {
        files: {
          [FILE]: `on: push
jobs:
  a:
    runs-on: x
    steps:
      - uses: acme/mint-app-token@v1
        with:
          client-id: \${{ vars.RELEASE_ID }}
          private-key: \${{ secrets.RELEASE_KEY }}
          permissions: |
            contents: write
            issues: read
          repositories: lib, globex/tools
      - run: true
      - uses: acme/mint-app-token@v1
        with:
          client-id: \${{ vars.RELEASE_ID }}
          private-key: \${{ secrets.RELEASE_KEY }}
          permissions: \${{ inputs.permissions }}
      - uses: actions/create-github-app-token@v2
        with:
          app-id: 1
          private-key: \${{ secrets.OTHER }}
          permission-actions: write
`,
        },
      },
    ));

  test('--key-file: a new file that its owner alone reads, and what to run', () =>
    inStand(async ({ github, folder, setup, commands }) => {
      const { code, out } = await setup(['--key-file', 'app.pem']);
      expect(code).toBe(0);
      const file = join(folder, 'app.pem');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const id = github.world.apps[0]?.clientId ?? '';
      expect(out).toContain(`gh variable set APP_CLIENT_ID --repo acme/app --body ${id}\n`);
      expect(out).toContain(`gh secret set APP_PRIVATE_KEY --repo acme/app < ${file}\n`);
      expect(commands()).toEqual([]);
      const before = readFileSync(file, 'utf8');
      const again = await setup(['--key-file', 'app.pem']);
      expect(again.code).toBe(1);
      expect(again.err).toContain('there is something of that name already. Nothing was created');
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect((await setup(['--key-file', 'gone/app.pem'])).err).toContain('its folder is not there');
      expect(github.world.apps).toHaveLength(1);
    }));
});

describe('when gh fails after the App is there', () => {
  const failing = (what: string, more = '') =>
    `${GH}case "$1 $2" in '${what} set') ${more} echo "no rights" >&2; exit 4;; esac\n`;

  test.each([
    ['variable', 'nothing', ['gh variable set', 'gh secret set']],
    ['secret', 'the variable', ['gh secret set']],
  ])('at its %s', (what, _, left) =>
    inStand(async ({ github, folder, setup, program }) => {
      program('gh', failing(what));
      const { code, err } = await setup([], async ({ createApp }) => {
        expect((await fetch(await createApp())).status).toBe(502);
      });
      expect(code).toBe(1);
      const file = join(folder, 'acme-app-ci.private-key.pem');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(err).toContain('gh ended with 4: no rights');
      expect(err).toContain(`Its private key is in ${file}`);
      const typed = err.split('\n').filter((line) => /^(What to do: )?gh /.test(line));
      expect(typed.map((line) => /gh \w+ set/.exec(line)?.[0])).toEqual(left);
      expect(typed.at(-1)).toContain(`< ${file}`);
      expect(github.world.apps).toHaveLength(1);
      const key = readFileSync(file, 'utf8');
      for (const secret of secretsOf(github, [key])) expect(err).not.toContain(secret);
    }),
  );

  test('a key file that is there already is not touched, and what gh repeats of the key is not shown', () =>
    inStand(async ({ github, folder, setup, program }) => {
      program('gh', failing('secret', "tail -c 1500 '../calls' >&2;"));
      writeFileSync(join(folder, 'acme-app-ci.private-key.pem'), 'mine');
      const ran = await setup([], async ({ createApp }) => {
        await fetch(await createApp());
      });
      expect(ran.code).toBe(1);
      expect(
        readdirSync(folder)
          .filter((name) => name.endsWith('.pem'))
          .sort(),
      ).toEqual(['acme-app-ci.private-key-2.pem', 'acme-app-ci.private-key.pem']);
      expect(readFileSync(join(folder, 'acme-app-ci.private-key.pem'), 'utf8')).toBe('mine');
      const key = readFileSync(join(folder, 'acme-app-ci.private-key-2.pem'), 'utf8');
      for (const secret of secretsOf(github, [key])) expect(all(ran)).not.toContain(secret);
    }));
});
