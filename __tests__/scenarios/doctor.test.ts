// doctor in sound and in broken set-ups: what it finds, in one run, with its cure and the files.
import { createPrivateKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@mint-app-token/sandbox/github';
import { anywhere, PERMISSIONS, type Anywhere, type Ran } from './anywhere.ts';

const FILE = '.github/workflows/release.yml';

/** A workflow with one step that mints, on line 6, with these inputs besides the credentials. */
const minting = (inputs: Readonly<Record<string, string>>, more = '') =>
  [
    'on: push',
    'jobs:',
    '  a:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: acme/mint-app-token@v1',
    '        with:',
    '          client-id: ${{ vars.APP_CLIENT_ID }}',
    '          private-key: ${{ secrets.APP_PRIVATE_KEY }}',
    ...Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}`),
    more,
  ].join('\n');
const SOUND = { permissions: '"{contents: write, issues: read}"' };
const PAT = `      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.BOT }}
      - run: git push
`;

interface Report {
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly fix: string;
    readonly files: readonly string[];
    readonly said?: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly files: readonly string[] }[];
}

async function examine(
  { run, folder, write }: Anywhere,
  files: Readonly<Record<string, string>>,
  env: NodeJS.ProcessEnv = {},
): Promise<Report & { readonly code: Ran['code'] }> {
  write(files);
  const { code, out, err } = await run(['doctor', folder, '--json'], { env });
  expect(err).toBe('');
  return { code, ...(JSON.parse(out) as Report) };
}

const factOf = ({ facts }: Report, name: string) =>
  facts.flatMap((fact) => (fact.name === name ? [fact.text] : []));
const codesOf = ({ findings }: Report) => findings.map(({ code }) => code);

test('a sound set-up: nothing is to be mended, and the key can be compared with the App’s page', () =>
  anywhere(async (place) => {
    const report = await examine(place, { [FILE]: minting(SOUND) });
    const { code, findings, notes } = report;
    expect({ code, findings, notes }).toEqual({ code: 0, findings: [], notes: [] });
    const { createHash, createPublicKey } = await import('node:crypto');
    const der = createPublicKey(createPrivateKey(place.privateKey)).export({ type: 'spki', format: 'der' });
    expect(factOf(report, 'key').join()).toContain(
      `SHA256:${createHash('sha256').update(der).digest('base64')}`,
    );
    expect(factOf(report, 'App').join()).toContain(
      `${place.github.serverUrl}/organizations/acme/settings/apps/acme-release`,
    );
    expect(factOf(report, 'clock')).toEqual(["as GitHub's"]);
    const { code: shown, out } = await place.run(['doctor', place.folder]);
    expect(shown).toBe(0);
    expect(out).toMatch(/^proxy {9}none for .*\nkey .*\nApp .*\ninstallation {2}on acme, .*\nclock/);
    expect(out).toContain('Nothing is to be mended.');
  }));

test('the leader’s steps are a note, and a folder without workflows is none to judge by', () =>
  anywhere(async (place) => {
    const none = await examine(place, {});
    expect(none).toMatchObject({
      code: 0,
      notes: [{ text: expect.stringContaining('is not judged') as unknown }],
    });
    const leader = minting(SOUND).replace('acme/mint-app-token@v1', 'actions/create-github-app-token@v3');
    const { code, notes } = await examine(place, { [FILE]: leader });
    expect(code).toBe(0);
    expect(notes).toContainEqual({
      text: expect.stringContaining('takes the same inputs') as unknown,
      files: [`${FILE}:6`],
    });
  }));

describe('one run finds', () => {
  test('what is asked for and missing, what is granted and unused or higher than asked, and a PAT', () =>
    anywhere(async (place) => {
      const workflow = minting(
        { permissions: '"{contents: read, secrets: read}"' },
        PAT.replace('git push', 'true'),
      );
      const composite = `runs:
  using: composite
  steps:
    - uses: acme/mint-app-token@v1
      with:
        client-id: x
        private-key: \${{ inputs.key }}
        permission-pull-requests: write
`;
      const report = await examine(place, {
        [FILE]: `${workflow}      - uses: ./.github/actions/it\n`,
        '.github/actions/it/action.yml': composite.replace(
          'client-id: x',
          `client-id: ${place.app.clientId}`,
        ),
      });
      expect(report.code).toBe(1);
      expect(codesOf(report).sort()).toEqual(['pat-in-use', 'permission-not-granted', 'permission-unused']);
      const [missing, unused, pat] = ['permission-not-granted', 'permission-unused', 'pat-in-use'].map(
        (code) => report.findings.find((each) => each.code === code),
      );
      expect(missing?.message).toContain('secrets: read (not granted), pull_requests: write (not granted)');
      expect(missing?.files).toEqual([`${FILE}:6`, '.github/actions/it/action.yml:4']);
      expect(unused?.message).toContain(
        'contents: write (asked for: read), issues: read (asked for: nothing)',
      );
      expect(unused?.fix).toContain('/organizations/acme/settings/apps/acme-release/permissions');
      expect(pat?.files).toEqual([`${FILE}:13`]);
      expect(pat?.fix).toContain('migrate');
    }));

  test.each([
    [
      'a key of another App',
      { APP_PRIVATE_KEY: generateKeyPair().privateKey },
      'app-key-mismatch',
      'SHA256:',
    ],
    [
      'an App that nobody knows',
      { APP_CLIENT_ID: 'Iv23liNobodyKnowsIt' },
      'app-unknown',
      'Iv23liNobodyKnowsIt',
    ],
    ['no key', { APP_PRIVATE_KEY: '' }, 'credentials-missing', '--private-key-file'],
    ['no ID', { APP_CLIENT_ID: '' }, 'credentials-missing', '--client-id'],
    ['a path in the place of a key', { APP_PRIVATE_KEY: '/home/me/app.pem' }, 'private-key-not-pem', 'path'],
    [
      'a GitHub that is not there',
      { GITHUB_API_URL: 'http://127.0.0.1:1' },
      'github-unreachable',
      '127.0.0.1:1',
    ],
    ['a proxy that is none', { HTTP_PROXY: 'ftp://x' }, 'input-invalid', 'HTTP_PROXY holds no'],
  ])('%s, and the PAT all the same', (_, env, code, words) =>
    anywhere(async (place) => {
      const report = await examine(place, { [FILE]: minting(SOUND, PAT) }, env);
      expect(report.code).toBe(1);
      expect(codesOf(report)).toEqual([code, 'pat-in-use']);
      expect(report.findings[0]?.message).toContain(words);
      expect(report.findings[0]?.fix).not.toBe('');
    }),
  );

  test('a wrong clock, although mint allows for it', () =>
    anywhere(
      async (place) => {
        const report = await examine(place, { [FILE]: minting(SOUND) });
        expect(codesOf(report)).toEqual(['clock-skew']);
        expect(report.findings[0]?.message).toMatch(/clock is (59\d|60\d) seconds ahead of GitHub's/);
        // Also where nobody can sign.
        const other = await examine(place, {}, { APP_PRIVATE_KEY: 'x' });
        expect(codesOf(other)).toEqual(['private-key-not-pem', 'clock-skew']);
      },
      { clockSkewSeconds: -600 },
    ));

  test('where the App is not installed, is suspended, or lacks a repository', () =>
    anywhere(async (place) => {
      const { github, installation, app } = place;
      const files = { [FILE]: minting({ ...SOUND, repositories: 'app, secret' }) };
      const lacking = await examine(place, files);
      expect(codesOf(lacking)).toEqual(['repository-not-in-installation']);
      expect(lacking.findings[0]).toMatchObject({
        message: expect.stringContaining('not for acme/secret') as unknown,
        files: [`${FILE}:6`],
      });
      installation.suspended = true;
      expect(codesOf(await examine(place, { [FILE]: minting(SOUND) }))).toEqual(['installation-suspended']);

      // What setup leaves where somebody else has to install or to approve.
      github.world.uninstall(installation);
      const [missing] = (await examine(place, { [FILE]: minting(SOUND) })).findings;
      expect(missing).toMatchObject({ code: 'app-not-installed' });
      expect(missing?.fix).toContain(`${github.serverUrl}/apps/acme-release/installations/new`);
      github.world.addAccount({ login: 'octocat', type: 'User' });
      github.world.requestInstallation(app, { account: 'acme', requester: 'octocat' });
      const [awaited] = (await examine(place, { [FILE]: minting(SOUND) })).findings;
      expect(awaited?.message).toMatch(
        /octocat has asked for it on \d{4}-\d\d-\d\d, and no owner of acme has approved/,
      );
      expect(awaited?.fix).toContain(`${github.serverUrl}/organizations/acme/settings/installations`);
    }));

  test('a permission that the App asks for and that nobody has accepted yet', () =>
    anywhere(async (place) => {
      const { github, app, installation } = place;
      github.world.uninstall(installation);
      const permissions = { contents: 'write', metadata: 'read' };
      github.world.install(app, { account: 'acme', permissions });
      const { findings } = await examine(place, { [FILE]: minting(SOUND) });
      expect(findings).toMatchObject([{ code: 'permission-not-granted', files: [`${FILE}:6`] }]);
      expect(findings[0]?.message).toContain('asks for issues: read, but nobody has accepted that');
      expect(findings[0]?.fix).toMatch(/organizations\/acme\/settings\/installations\/\d+$/);
    }));

  test('inputs that the action would refuse, and a workflow that nobody can read', () =>
    anywhere(async (place) => {
      const report = await examine(place, {
        [FILE]: minting({ permissions: '"contnts: write"' }),
        '.github/workflows/b.yml': minting({ ...SOUND, owner: 'a/b' }),
        '.github/workflows/c.yml': 'on: [\n',
      });
      expect(codesOf(report)).toEqual(['input-invalid', 'input-invalid', 'input-invalid']);
      expect(report.findings.map(({ files }) => files)).toEqual([
        ['.github/workflows/b.yml:6'],
        [`${FILE}:6`],
        ['.github/workflows/c.yml'],
      ]);
    }));
});

describe('what the files do not tell is a note', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['permissions that are not named', {}, 'here permissions are not named'],
    ['permissions by an expression', { permissions: '"${{ vars.P }}"' }, 'its permissions are an expression'],
    [
      'repositories by an expression',
      { ...SOUND, repositories: '"${{ vars.R }}"' },
      'repositories of this step',
    ],
    ['an owner by an expression', { ...SOUND, owner: '"${{ secrets.O }}"' }, 'owner of this step'],
  ])('%s', (_, inputs, words) =>
    anywhere(async (place) => {
      const { code, notes } = await examine(place, { [FILE]: minting(inputs) });
      expect(code).toBe(0);
      expect(notes.map(({ text }) => text).join('\n')).toContain(words);
    }),
  );

  test('steps of another App, and of an App by another variable', () =>
    anywhere(async (place) => {
      const other = minting({ permissions: '"{administration: write}"' });
      const { code, notes } = await examine(place, {
        [FILE]: minting(SOUND),
        '.github/workflows/b.yml': other.replace('${{ vars.APP_CLIENT_ID }}', 'Iv23liAnotherOne'),
        '.github/workflows/c.yml': minting(SOUND).replace('vars.APP_CLIENT_ID', 'vars.BOT_ID'),
      });
      expect(code).toBe(0);
      expect(notes.map(({ text }) => text)).toEqual([
        expect.stringContaining('names another App (Iv23liAnotherOne)'),
        expect.stringContaining('in 2 ways'),
      ]);
    }));

  test('a PAT that no App can replace', () =>
    anywhere(async (place) => {
      const gist = `      - run: gh gist create x\n        env: { GH_TOKEN: "\${{ secrets.BOT }}" }\n`;
      const { code, notes } = await examine(place, { [FILE]: minting(SOUND, gist) });
      expect(code).toBe(0);
      expect(notes).toMatchObject([{ text: expect.stringContaining('BOT has to stay') as unknown }]);
    }));
});

test('another owner, all of an owner, and an installation by its number', () =>
  anywhere(async (place) => {
    const { github, app, installation } = place;
    github.world.addAccount({ login: 'globex', type: 'Organization' });
    github.world.addRepository('globex/tools');
    github.world.install(app, { account: 'globex', permissions: PERMISSIONS });
    const report = await examine(place, {
      [FILE]: minting({ ...SOUND, owner: 'globex' }),
      '.github/workflows/b.yml': minting({ ...SOUND, 'installation-id': String(installation.id) }),
      '.github/workflows/c.yml': minting({ ...SOUND, owner: '"${{ github.repository_owner }}"' }),
    });
    expect(report).toMatchObject({ code: 0, findings: [] });
    expect(factOf(report, 'installation').map((text) => text.split(',')[0])).toEqual([
      'on acme',
      'on acme',
      'on globex',
    ]);
  }));

test('a folder that is none is a wrong call', () =>
  anywhere(async ({ run }) => {
    expect(await run(['doctor', '/nowhere/at/all'])).toMatchObject({ code: 2, out: '' });
  }));
