// Answers that GitHub does not give, and a stand-in, a proxy or a machine with another clock may: what is handed over all the
// same is warned of in one line, and no hint blames what is right.
import { describe, expect, test } from '@jest/globals';
import { scenario, type Scenario } from './harness.ts';

type Json = Record<string, unknown>;

const changing = (github: Scenario['github'], on: 'lookup' | 'mint', body: (answer: Json) => unknown) =>
  github.faults.add({ on, effect: { kind: 'transform', body } });

describe('when the token ends', () => {
  const at = (milliseconds: number) =>
    new Date(Date.now() + milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');

  test.each([
    ['over already', at(-600_000)],
    ['in ten years', at(10 * 365 * 86_400_000)],
  ])('%s: it is used, an hour is assumed, and that is said', (_, told) =>
    scenario(async ({ main, post, github }) => {
      changing(github, 'mint', (answer) => ({ ...answer, expires_at: told }));
      const { exitCode, annotations, outputs, state } = await main({ with: { permissions: 'inherit' } });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level, title }) => [level, title])).toEqual([
        ['warning', 'The end of the token is not known'],
      ]);
      expect(annotations[0]?.message).toContain(`GitHub said that the token ends at ${told}`);
      expect(Math.abs(Date.parse(outputs['expires-at'] ?? '') - Date.now() - 3_600_000)).toBeLessThan(
        120_000,
      );
      await post(state);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );

  test('on a runner whose clock is two hours ahead it is what GitHub says, by its own clock', () =>
    scenario(
      async ({ main, github }) => {
        const { annotations, outputs } = await main({ with: { permissions: 'inherit' } });
        expect(annotations.map(({ title }) => title)).toEqual(['clock-skew']);
        const [token] = github.world.tokens;
        expect(Date.parse(outputs['expires-at'] ?? '')).toBe(
          Math.floor((token?.expiresAt.getTime() ?? 0) / 1000) * 1000,
        );
      },
      { clockSkewSeconds: -7_200 },
    ));
});

describe('less than was asked for is handed over, with one warning that names it', () => {
  test.each<[string, Json, string]>([
    ['a level', { permissions: { contents: 'read', metadata: 'read' } }, 'contents: write (granted: read)'],
    ['a repository', { repositories: [{ full_name: 'acme/app' }] }, 'the repository lib'],
  ])('%s', (_, change, says) =>
    scenario(async ({ main, post, github }) => {
      changing(github, 'mint', (answer) => ({ ...answer, ...change }));
      const { exitCode, annotations, outputs, state } = await main({
        with: { permissions: 'contents: write', repositories: 'app, lib' },
      });
      expect(exitCode).toBe(0);
      expect(outputs.token).not.toBe('');
      expect(annotations.map(({ level, title }) => [level, title])).toEqual([
        ['warning', 'The token may do less than was asked'],
      ]);
      expect(annotations[0]?.message).toContain(`lacks what was asked for: ${says}.`);
      await post(state);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
  );
});

describe('a clock is blamed only where the difference can be told', () => {
  const refused =
    "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";

  test('both clocks agree', () =>
    scenario(async ({ main, github }) => {
      github.faults.add({
        on: 'lookup',
        effect: { kind: 'answer', status: 401, json: { message: refused } },
      });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations).toHaveLength(1);
      const { message = '' } = annotations[0] ?? {};
      expect(message).toMatch(/^clock-skew: /);
      expect(message).toContain('although the `Date` of its answer agrees with it');
      expect(message).not.toMatch(/behind|ahead|\d seconds?\b/);
    }));

  test('no date to compare with', () =>
    scenario(async ({ main, github }) => {
      const headers = { date: 'soon' };
      const effect = { kind: 'answer', status: 401, json: { message: refused }, headers } as const;
      github.faults.add({ on: 'lookup', effect });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations[0]?.message).toMatch(/this machine's clock, which says \d{4}-.*no usable `Date`/);
    }));
});

describe('nobody is asked whether he meant what he wrote', () => {
  test.each(['acme', 'ACME'])('the owner %s, whose installation is listed but not found', (owner) =>
    scenario(async ({ main, github, installation }) => {
      const effect = { kind: 'answer', status: 404, json: { message: 'Not Found' } } as const;
      github.faults.add({ on: 'lookup', effect });
      const { annotations } = await main({ with: { permissions: 'inherit', owner } });
      const { message = '' } = annotations[0] ?? {};
      expect(message).toMatch(/^app-not-installed: GitHub finds no installation/);
      expect(message).not.toContain('did you mean');
      expect(message).toContain(`installation-id: ${installation.id}`);
    }),
  );

  test('an enterprise that is an organization', () =>
    scenario(async ({ main, github }) => {
      github.world.addEnterprise('acme');
      const { annotations } = await main({ with: { permissions: 'inherit', enterprise: 'acme' } });
      expect(annotations[0]?.message).toContain(
        'and "acme" is an organization or a user: did you mean owner instead of enterprise?',
      );
    }));

  test('an owner that is an enterprise', () =>
    scenario(async ({ main, github, app }) => {
      github.world.addEnterprise('big');
      github.world.addAccount({ login: 'big', type: 'Organization' });
      github.world.install(app, { enterprise: 'big' });
      const { annotations } = await main({ with: { permissions: 'inherit', owner: 'big' } });
      expect(annotations[0]?.message).toContain(
        'and "big" is an enterprise: did you mean enterprise instead of owner?',
      );
    }));

  test('an App that has installations, of which none is listed', () =>
    scenario(async ({ main, github }) => {
      const path = /^\/app\/installations\?/;
      github.faults.add({ on: { path }, effect: { kind: 'answer', status: 200, json: [] } });
      github.world.addAccount({ login: 'globex', type: 'Organization' });
      const { annotations } = await main({ with: { permissions: 'inherit', owner: 'globex' } });
      expect(annotations[0]?.message).toContain('it is installed on 1 account\n');
    }));
});

// A letter changed in the file leaves what OpenSSL still reads as a key.
test('a key whose halves do not fit each other is told as damaged, once GitHub has refused it', () =>
  scenario(async ({ main, privateKey }) => {
    const lines = privateKey.split('\n');
    // Within the modulus, which begins in the first line of the content and is six lines long.
    lines[4] = (lines[4] ?? '').replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
    const inputs = { permissions: 'inherit', 'private-key': lines.join('\n') };
    const { annotations } = await main({ with: inputs });
    const { message = '' } = annotations[0] ?? {};
    expect(message).toMatch(
      /^app-key-mismatch: The private key SHA256:\S+ \(damaged: its halves do not fit each other\)/,
    );
    expect(message).toContain('Store the whole .pem file once more');
  }));
