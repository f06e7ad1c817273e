// doctor in sound and in broken set-ups: what it finds, in one run, with its cure and the files.
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@mint-app-token/sandbox/github';
import { anywhere } from './anywhere.ts';
import { codesOf, examine, factOf, FILE, minting, PAT, SOUND } from './doctor-run.ts';

test('a sound set-up: nothing is to be mended, and the key can be compared with the App’s page', () =>
  anywhere(async (place) => {
    const report = await examine(place, { [FILE]: minting(SOUND) });
    const { code, findings, notes } = report;
    expect({ code, findings, notes }).toEqual({ code: 0, findings: [], notes: [] });
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

/** The same key with another private exponent, as a slip of a byte would leave it. */
function damaged(pem: string): string {
  const jwk = createPrivateKey(pem).export({ format: 'jwk' });
  const other = createPrivateKey(generateKeyPair().privateKey).export({ format: 'jwk' });
  const key = createPrivateKey({ key: { ...other, n: jwk.n ?? '' }, format: 'jwk' });
  return key.export({ type: 'pkcs1', format: 'pem' }).toString();
}

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
      expect(missing?.message).toContain('secrets: read (not granted), pull-requests: write (not granted)');
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

  test('a key whose halves do not fit each other, and which of several keys can go', () =>
    anywhere(async (place) => {
      const broken = await examine(
        place,
        { [FILE]: minting(SOUND) },
        { APP_PRIVATE_KEY: damaged(place.privateKey) },
      );
      expect(codesOf(broken)).toEqual(['private-key-not-pem']);
      expect(broken.findings[0]?.message).toMatch(/^the key SHA256:\S+ is damaged/);
      const keys = `${generateKeyPair().privateKey}${place.privateKey}`;
      const several = await examine(place, { [FILE]: minting(SOUND) }, { APP_PRIVATE_KEY: keys });
      expect(several.code).toBe(0);
      expect(factOf(several, 'key')).toHaveLength(2);
      expect(several.notes.map(({ text }) => text).join()).toContain('which can be removed from private-key');
    }));

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
