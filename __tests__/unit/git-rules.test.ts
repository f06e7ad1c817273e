// Which rule for URLs wins: what is said of a configuration and what git does with it, of the same files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { globalLines, type Covered } from '../../src/git/config.ts';
import { readConfiguration } from '../../src/git/configuration.ts';
import { compareRules, rulesOf } from '../../src/git/rules.ts';
import { Secret } from '../../src/runtime/secret.ts';

const temp = mkdtempSync(join(tmpdir(), 'git-rules-'));
const file = join(temp, 'global');
const repository = join(temp, 'work', '.git');
const env = {
  HOME: temp,
  GIT_CONFIG_GLOBAL: file,
  GIT_CONFIG_NOSYSTEM: '1',
  GITHUB_WORKSPACE: join(temp, 'work'),
};
execFileSync('git', ['init', '--quiet', join(temp, 'work')]);
mkdirSync(repository, { recursive: true });
afterAll(() => {
  rmSync(temp, { recursive: true });
});

const webUrl = 'https://github.com';
const covering = (owner: string, repositories: string[] = []): Covered => ({
  host: { webUrl, sshHosts: ['github.com'] },
  accesses: [
    {
      ...{ username: 'u', password: new Secret('p'), owners: [owner], sshUsers: ['git'] },
      repositories,
    },
  ],
});
const linesOf = (covered: Covered) =>
  globalLines(covered, { identity: { name: 'a', email: 'b' }, ids: [], platform: 'linux' });

interface Rule {
  readonly to: string;
  readonly kind: 'insteadOf' | 'pushInsteadOf';
  readonly from: string;
}
const textOf = (rules: readonly Rule[]) =>
  rules.map(({ to, kind, from }) => `[url "${to}"]\n\t${kind} = ${from}\n`).join('');

/** What is said of the rules of others before and after ours, and in the repository. */
function said(
  covered: Covered,
  { before = [], after = [], local = [] }: Partial<Record<string, readonly Rule[]>>,
) {
  const ours = linesOf(covered);
  writeFileSync(file, `${textOf(before)}${ours.join('\n')}\n${textOf(after)}`);
  writeFileSync(join(repository, 'config'), `[core]\n\trepositoryformatversion = 0\n${textOf(local)}`);
  return compareRules(rulesOf(ours), { ...readConfiguration(env, file), webUrl });
}

/** Where git goes to fetch from each URL, and to push to it. */
function goesTo(urls: readonly string[]): string[] {
  const remotes = urls.map((url, index) => `[remote "r${index}"]\n\turl = ${url}\n`).join('');
  writeFileSync(join(repository, 'remotes'), remotes);
  const args = [
    '-C',
    join(temp, 'work'),
    '-c',
    `include.path=${join(repository, 'remotes')}`,
    'remote',
    '-v',
  ];
  const listed = execFileSync('git', args, { env: { PATH: process.env.PATH, ...env } }).toString();
  return listed
    .trim()
    .split('\n')
    .map((line) => line.split(/[\t ]/)[1] ?? '');
}

test('a rule is said to win exactly when git goes elsewhere for some URL of ours', () => {
  const froms = [
    ...['https://', 'https://github.com/', 'https://github.com/acme', 'https://github.com/acme/'],
    ...[
      'https://github.com/acme/app',
      'https://github.com/acme-two/',
      'git@github.com:',
      'git@github.com:acme/',
    ],
    ...['git@github.com:acme/app', 'ssh://git@github.com/', 'ssh://git@github.com/acme/', 'git@'],
  ];
  const rule = fc.record({
    to: fc.constantFrom(
      'https://a.example/',
      'ssh://b.example/',
      'https://github.com/other/',
      'https://github.com/acme/',
    ),
    kind: fc.constantFrom('insteadOf' as const, 'pushInsteadOf' as const),
    from: fc.constantFrom(...froms),
  });
  const rules = fc.array(rule, { maxLength: 2 });
  const ours = ['https://github.com/acme/', 'git@github.com:acme/', 'ssh://git@github.com/acme/'];
  const urls = ours.flatMap((each) => [`${each}app`, `${each}app.git`, `${each}lib`]);
  fc.assert(
    fc.property(rules, rules, rules, (before, after, local) => {
      const { winning } = said(covering('acme'), { before, after, local });
      const isElsewhere = goesTo(urls).some((url) => !url.startsWith('https://github.com/acme/'));
      expect(winning.length > 0).toBe(isElsewhere);
    }),
    { numRuns: 150, seed: 20_261_126 },
  );
}, 60_000);

test('rules that are not read yet come last', () => {
  writeFileSync(
    file,
    textOf([{ to: 'https://a.example/', kind: 'insteadOf', from: 'https://github.com/acme/' }]),
  );
  writeFileSync(join(repository, 'config'), '');
  const { winning } = compareRules(rulesOf(linesOf(covering('acme'))), {
    ...readConfiguration(env, file),
    webUrl,
  });
  expect(winning).toHaveLength(1);
});

describe('named repositories', () => {
  const covered = covering('acme', ['acme/app']);
  const ofHost = (from: string, to = 'https://a.example/'): Rule => ({ to, kind: 'insteadOf', from });

  test.each([
    ['for a repository whose name begins alike', 'https://github.com/acme/app-two', [0, 0]],
    ['for the whole owner', 'https://github.com/acme/', [0, 1]],
    ['for another owner', 'https://github.com/globex/', [0, 0]],
    ['for something in it', 'https://github.com/acme/app/sub', [1, 0]],
    ['for the very one, before ours', 'https://github.com/acme/app.git', [1, 0]],
  ])('a rule %s', (_, from, [wins, loses]) => {
    const { winning, losing } = said(covered, { before: [ofHost(from)] });
    expect([winning.length, losing.length]).toEqual([wins, loses]);
  });

  test('a URL that was named before keeps its place: git takes it first, though its rule comes last', () => {
    const local = [ofHost('https://github.com/acme/app')];
    expect(said(covered, { local }).losing).toHaveLength(1);
    const before = [ofHost('https://elsewhere.example/')];
    expect(said(covered, { before, local }).winning).toHaveLength(1);
    expect(goesTo(['https://github.com/acme/app'])[0]).toBe('https://a.example/');
  });

  test('a rule that leads to the same host without a credential takes nothing away when it loses', () => {
    const { winning, losing } = said(covered, {
      after: [ofHost('https://github.com/', 'https://github.com/x/')],
    });
    expect([winning, losing]).toEqual([[], []]);
  });
});

test.each([
  ['https://x-access-token:ghp_x@github.com/', 'https://***@github.com/', true],
  ['https://ghp_x@github.com/', 'https://***@github.com/', false],
  ['ssh://deploy:word@github.com/', 'ssh://deploy:***@github.com/', true],
  ['ssh://deploy@github.com/', 'ssh://deploy@github.com/', false],
])('%s is shown as %s', (to, shown, hasCredential) => {
  const { losing } = said(covering('acme'), {
    before: [{ to, kind: 'insteadOf', from: 'https://github.com/' }],
  });
  expect(losing).toEqual([
    { place: file, kind: 'insteadOf', from: 'https://github.com/', to: shown, hasCredential },
  ]);
});
