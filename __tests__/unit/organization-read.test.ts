// Long because one organization is read in many ways: whole, in parts, again, and with what GitHub refuses.
// migrate --org against the sandbox: what is read, how often, and what is told.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../src/cli/plan/plan.ts';
import { inRepository, run } from './migrate-run.ts';
import { CHECKOUT, PATH, withOrganization, writeGh } from './organization-stand.ts';

interface Result {
  readonly organization: string;
  readonly repositories: readonly {
    readonly repository: string;
    readonly archived: boolean;
    readonly fork: boolean;
    readonly private: boolean;
    readonly defaultBranch: string | null;
    readonly plan: Plan;
  }[];
  readonly skipped: readonly { readonly repository: string; readonly file?: string; readonly why: string }[];
  readonly apps: readonly { readonly repositories: readonly string[] }[];
}
const parsed = (out: string) => JSON.parse(out) as Result;
const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `r${String(at).padStart(3, '0')}`,
      { [PATH]: `# ${at}\n${CHECKOUT('BOT')}` },
    ]),
  );

/** Whatever folders lie below, all files. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)],
  );

describe('migrate --org', () => {
  test('plans each repository, sorted; archived ones and forks too; an empty one has an empty plan', () =>
    withOrganization(
      { web: { [PATH]: CHECKOUT('BOT') }, api: { 'README.md': 'x' }, empty: {} },
      async (stand) => {
        const { world } = stand.github;
        const files = { [PATH]: CHECKOUT('OLD') };
        world.addRepository('acme/attic', {
          archived: true,
          fork: true,
          private: false,
          defaultBranch: 'x/y',
          files,
        });
        const { code, out, err } = await stand.migrate();
        expect({ code, err }).toEqual({ code: 0, err: '' });
        const { organization, repositories, skipped, apps } = parsed(out);
        expect({ organization, skipped }).toEqual({ organization: 'acme', skipped: [] });
        expect(
          repositories.map((each) => ({ ...each, plan: each.plan.uses.map(({ secret }) => secret) })),
        ).toEqual([
          {
            repository: 'acme/api',
            archived: false,
            fork: false,
            private: true,
            defaultBranch: 'main',
            plan: [],
          },
          {
            repository: 'acme/attic',
            archived: true,
            fork: true,
            private: false,
            defaultBranch: 'x/y',
            plan: ['OLD'],
          },
          {
            repository: 'acme/empty',
            archived: false,
            fork: false,
            private: true,
            defaultBranch: null,
            plan: [],
          },
          {
            repository: 'acme/web',
            archived: false,
            fork: false,
            private: true,
            defaultBranch: 'main',
            plan: ['BOT'],
          },
        ]);
        expect(repositories[2]?.plan).toEqual({
          uses: [],
          mints: [],
          secretsLeft: [],
          skipped: [],
          app: { permissions: {} },
        });
        expect(apps).toMatchObject([{ repositories: ['acme/attic', 'acme/web'] }]);
        expect(stand.github.violations).toEqual([]);
        expect(
          stand.github.requests.every(({ method, path }) => method === 'POST' && path === '/graphql'),
        ).toBe(true);
      },
    ));

  test('a plan is the one that a clone gives: local actions, scripts of scripts, manifests', async () => {
    const files = {
      [PATH]:
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./.github/actions/own\n        with:\n          token: ${{ secrets.BOT }}\n      - run: ./scripts/release.sh\n        env:\n          GH_TOKEN: ${{ secrets.RELEASE }}\n      - run: npm run cut\n        env:\n          GH_TOKEN: ${{ secrets.CUT }}\n      - run: make gone\n        env:\n          GH_TOKEN: ${{ secrets.GONE }}\n',
      '.github/actions/own/action.yml':
        'runs:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n      with:\n        token: ${{ inputs.token }}\n    - run: git push\n      shell: bash\n',
      'scripts/release.sh': '#!/bin/bash\nbash scripts/deep/inner.sh\n',
      'scripts/deep/inner.sh': 'gh release create v1\n',
      'package.json': '{"scripts": {"cut": "gh pr create"}}',
      '.github/workflows/other.yml': 'on: release\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n',
    };
    const local = await inRepository(files, async (folder) => (await run(['migrate', folder, '--json'])).out);
    await withOrganization({ app: files }, async (stand) => {
      const { repositories } = parsed((await stand.migrate()).out);
      expect(repositories[0]?.plan.uses).toHaveLength(4);
      expect(repositories[0]?.plan).toEqual(JSON.parse(local));
    });
  });

  test('what cannot be read is told and the rest is done: 1', () =>
    withOrganization(
      {
        good: { [PATH]: CHECKOUT('BOT') },
        odd: {
          '.github/workflows/big.yml': Buffer.alloc(5_000_000, '#'),
          '.github/workflows/bytes.yml': Buffer.from([0x61, 0xff, 0xfe]),
          '.github/workflows/link.yml': { link: 'bytes.yml' },
          '.github/workflows/folder.yml/x': '',
          '.github/workflows/broken.yml': 'a: [\n',
          '.github/workflows/long.yml': `# ${'x'.repeat(600_000)}\n${CHECKOUT('LONG')}`,
        },
        linked: { '.github': { link: 'elsewhere' } },
        module: { '.github/workflows/sub.yml': { submodule: 'a'.repeat(40) } },
      },
      async (stand) => {
        const { code, out, err } = await stand.migrate();
        const { repositories, skipped } = parsed(out);
        expect(code).toBe(1);
        expect(err.trimEnd().split('\n')).toEqual([
          'acme/linked: .github/workflows: it is a symbolic link, which GitHub does not follow',
          'acme/module: .github/workflows/sub.yml: it is a folder',
          'acme/odd: .github/workflows/big.yml: it has 5000000 bytes; files of more than 1048576 are not read',
          expect.stringMatching(/^acme\/odd: \.github\/workflows\/broken\.yml: /),
          'acme/odd: .github/workflows/bytes.yml: it is not UTF-8',
          'acme/odd: .github/workflows/folder.yml: it is a folder',
          'acme/odd: .github/workflows/link.yml: it is a symbolic link, which GitHub does not follow',
        ]);
        expect(skipped.map(({ repository, file }) => `${repository} ${file ?? ''}`)).toEqual(
          err
            .trimEnd()
            .split('\n')
            .map((line) => line.split(': ').slice(0, 2).join(' ')),
        );
        // What GraphQL cuts off comes whole by the REST API.
        expect(repositories.flatMap(({ plan }) => plan.uses.map(({ secret }) => secret))).toEqual([
          'BOT',
          'LONG',
        ]);
      },
    ));

  test('one repository cannot hold up the others: workflows without end, names without end', () =>
    withOrganization(
      {
        good: { [PATH]: CHECKOUT('BOT') },
        huge: Object.fromEntries(
          Array.from({ length: 33 }, (_, at) => [
            `.github/workflows/${at}.yml`,
            Buffer.alloc(1_000_000, '#'),
          ]),
        ),
        many: Object.fromEntries(
          Array.from({ length: 600 }, (_, at) => [
            `.github/workflows/${at}.yml`,
            `# ${at}\n${CHECKOUT('MANY')}`,
          ]),
        ),
        names: {
          [PATH]: `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${Array.from({ length: 700 }, (_, at) => `      - run: ./s${at}/x.sh\n`).join('')}`,
          ...Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`s${at}/x.sh`, `echo ${at}`])),
        },
        signs: { [PATH]: `# \uFFFD\n${CHECKOUT('SIGN')}` },
      },
      async (stand) => {
        const { code, out, err } = await stand.migrate();
        expect(code).toBe(1);
        expect(err.trimEnd().split('\n')).toEqual([
          'acme/huge: its workflows have 33000000 bytes, and more than 32000000 are not read',
          'acme/names: its workflows name more files than are looked up',
        ]);
        expect(parsed(out).repositories.map(({ plan }) => plan.uses.length)).toEqual([1, 600, 0, 1]);
        expect(stand.countRequests()).toBeLessThan(30);
        expect(stand.github.requests.filter(({ path }) => path !== '/graphql')).toEqual([]);
      },
    ));

  test('a repository that goes away meanwhile is told, the others are planned', () =>
    withOrganization(many(3), async (stand) => {
      stand.github.faults.add({
        on: { method: 'POST', path: /graphql/ },
        skip: 1,
        times: 1,
        effect: {
          kind: 'transform',
          body: (answer) => ({
            data: { ...(answer.data as object), r1: null },
            errors: [{ type: 'NOT_FOUND', path: ['r1'], message: 'Could not resolve to a Repository' }],
          }),
        },
      });
      const { code, out, err } = await stand.migrate();
      expect({ code, err }).toEqual({ code: 1, err: 'acme/r001: Could not resolve to a Repository\n' });
      expect(parsed(out).repositories.map(({ repository }) => repository)).toEqual([
        'acme/r000',
        'acme/r002',
      ]);
    }));

  test.each([
    [`exit 1`, 'gh has no token for 127.0.0.1'],
    [`echo "two words"`, 'gh has no token for 127.0.0.1'],
    [undefined, 'there is no program gh'],
  ])('without a token of gh nothing is asked: %j', (script, words) =>
    withOrganization(many(1), async (stand) => {
      if (script === undefined) rmSync(join(stand.folder, 'bin/gh'));
      else writeGh(stand.folder, script);
      const { code, out, err } = await stand.migrate(['--json'], {
        PATH: `${join(stand.folder, 'bin')}:/bin`,
      });
      expect({ code, out, asked: stand.countRequests() }).toEqual({ code: 1, out: '', asked: 0 });
      expect(err).toContain(words);
    }),
  );

  test('an organization that is not there, and a token that GitHub does not take', () =>
    withOrganization(many(1), async (stand) => {
      stand.github.world.addAccount({ login: 'somebody', type: 'User' });
      const { code, err } = await stand.migrate(['--json', '--org', 'somebody']);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("login of 'somebody'") });
      writeGh(stand.folder, 'echo gho_other');
      const refused = await stand.migrate();
      expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringContaining('gh auth login') });
      expect(refused.err).not.toContain('gho_other');
    }));
});

describe('the next run', () => {
  test('asks for the list alone, and reads what changed', () =>
    withOrganization(many(60), async (stand) => {
      const first = await stand.migrate();
      expect(stand.countRequests()).toBe(4); // two pages, and the files of each
      expect(await stand.migrate()).toMatchObject({ out: first.out });
      expect(stand.countRequests()).toBe(2);
      stand.github.world.findRepository('acme/r007')?.contents.commit('main', { [PATH]: CHECKOUT('NEW') });
      const third = await stand.migrate();
      expect(stand.countRequests()).toBe(3);
      expect(parsed(third.out).repositories[7]?.plan.uses[0]?.secret).toBe('NEW');
    }));

  test('keeps files of this user alone, without tokens and texts; a broken one is made anew', () =>
    withOrganization(many(3), async (stand) => {
      const first = await stand.migrate();
      const files = filesIn(join(stand.folder, 'cache/mint-app-token'));
      expect(files).toHaveLength(3);
      for (const file of files) {
        expect(statSync(file).mode & 0o777).toBe(0o600);
        const text = readFileSync(file, 'utf8');
        expect(text).not.toContain(stand.user.token);
        expect(text).not.toContain('runs-on');
      }
      const [one = '', two = '', three = ''] = files;
      const half = join(one, '../0.part');
      writeFileSync(half, '');
      utimesSync(half, 0, 0);
      writeFileSync(one, readFileSync(one, 'utf8').replace('BOT', 'TOB'));
      writeFileSync(two, 'null');
      rmSync(three);
      mkdirSync(three);
      writeFileSync(join(three, 'x'), '');
      expect(await stand.migrate()).toEqual({ ...first, said: expect.anything() });
      expect(filesIn(join(stand.folder, 'cache')).sort()).toEqual(files.sort());
      stand.countRequests();
      await stand.migrate();
      expect(stand.countRequests()).toBe(1);
    }));

  test('does without a cache where there can be none, and says so', () =>
    withOrganization(many(2), async (stand) => {
      const blocked = join(stand.folder, 'file');
      writeFileSync(blocked, '');
      const { code, err } = await stand.migrate(['--json'], { XDG_CACHE_HOME: blocked });
      expect(code).toBe(0);
      expect(err).toMatch(/it cannot be written \(ENOTDIR\), so the next run reads everything again\n$/);
      // A path that is not absolute does not count (XDG Base Directory Specification).
      await stand.migrate(['--json'], { XDG_CACHE_HOME: 'here', HOME: join(stand.folder, 'home') });
      expect(filesIn(join(stand.folder, 'home/.cache/mint-app-token'))).toHaveLength(2);
    }));
});

describe('a run that is broken off', () => {
  test.each([1, 2, 3, 4, 5])('at request %d goes on with --resume, and gives the same', (at) =>
    withOrganization(many(120), async (stand) => {
      const whole = await stand.migrate(['--json'], { XDG_CACHE_HOME: join(stand.folder, 'other') });
      const all = stand.countRequests();
      const repair = stand.github.faults.add({
        on: { path: /graphql/ },
        skip: at,
        effect: { kind: 'answer', status: 401, json: { message: 'Bad credentials' } },
      });
      const broken = await stand.migrate();
      expect(broken).toMatchObject({ code: 1, out: '' });
      stand.countRequests();
      repair();
      const resumed = await stand.migrate(['--json', '--resume']);
      expect(resumed.out).toBe(whole.out);
      expect(stand.countRequests()).toBeLessThanOrEqual(all);
      // Nothing is left to go on with.
      expect((await stand.migrate(['--json', '--resume'])).out).toBe(whole.out);
      expect(stand.countRequests()).toBe(3);
    }),
  );

  test('reads again what the cache has lost meanwhile, and what failed', () =>
    withOrganization(many(120), async (stand) => {
      const whole = await stand.migrate(['--json'], { XDG_CACHE_HOME: join(stand.folder, 'other') });
      stand.github.faults.add({
        on: { path: /graphql/ },
        skip: 4,
        effect: { kind: 'answer', status: 401, json: { message: 'Bad credentials' } },
      });
      await stand.migrate();
      stand.github.faults.clear();
      const plans = filesIn(join(stand.folder, 'cache')).filter(
        (file) => readFileSync(file, 'utf8').split('\n')[1]?.startsWith('{"tree"') ?? false,
      );
      expect(plans.length).toBeGreaterThan(40);
      for (const file of plans.slice(0, 3)) rmSync(file);
      expect((await stand.migrate(['--json', '--resume'])).out).toBe(whole.out);
    }));

  test('two at once do not harm each other', () =>
    withOrganization(many(30), async (stand) => {
      const [one, other] = await Promise.all([stand.migrate(), stand.migrate()]);
      expect(one.out).toBe(other.out);
      expect((await stand.migrate()).out).toBe(one.out);
    }));
});

describe("GitHub's limits", () => {
  test.each([
    [0, 1, /^$/], // the list: it is asked for in halves
    [1, 1, /^$/], // files: in halves as well
    [
      1,
      3,
      /^acme\/r000: \.github\/workflows\/it\.yml: GitHub does not give it \(the answer of .* is larger than/,
    ],
    [0, 7, /^acme\/r000: GitHub does not tell what is in it: the answer of/],
  ])('an answer that is too large (from request %d on, %d of them)', (skip, times, words) =>
    withOrganization(many(3), async (stand) => {
      // The names alone are not too large.
      const on = { path: /graphql/ };
      stand.github.faults.add({
        on,
        skip,
        times,
        effect: { kind: 'oversize', bytes: 17_000_000 },
      });
      const { code, err } = await stand.migrate();
      expect({ code, err }).toEqual({ code: words.test('') ? 0 : 1, err: expect.stringMatching(words) });
    }),
  );

  test('used up in the middle: it waits until they are filled again, and is not refused', () =>
    withOrganization(
      many(120),
      async (stand) => {
        const { code, out, said } = await stand.migrate();
        expect(code).toBe(0);
        expect(parsed(out).repositories).toHaveLength(120);
        expect(said.join('\n')).toContain("GitHub's limit is used up");
        expect(stand.user.limits.refused).toBe(0);
      },
      { graphql: 4, newPointsMs: 1_500 },
    ));

  test('a secondary limit says how long to wait', () =>
    withOrganization(
      many(120),
      async (stand) => {
        const { code, out } = await stand.migrate();
        expect(code).toBe(0);
        expect(parsed(out).repositories).toHaveLength(120);
        expect(stand.user.limits.refused).toBeGreaterThan(0);
        expect(stand.user.limits.mostAtOnce).toBeLessThanOrEqual(5);
      },
      { graphqlMinute: 4, newPointsMs: 1_000 },
    ));

  test('what ends the run ends its waits as well', () =>
    withOrganization(many(60), async (stand) => {
      const { faults } = stand.github;
      const wait = { 'retry-after': '3600' };
      // The second page is asked for while the first is planned, and told to wait; then the token is refused.
      faults.add({
        on: { path: /graphql/ },
        skip: 1,
        times: 1,
        effect: { kind: 'answer', status: 403, headers: wait, json: {} },
      });
      faults.add({
        on: { path: /graphql/ },
        skip: 1,
        effect: { kind: 'answer', status: 401, json: { message: 'Bad credentials' } },
      });
      const timers = () => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
      const before = timers();
      expect((await stand.migrate()).code).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(timers()).toBeLessThanOrEqual(before);
    }));

  test.each([
    ['a 502', { kind: 'answer', status: 502, text: 'Bad Gateway' }],
    [
      'too much for one query',
      {
        kind: 'answer',
        status: 200,
        json: { data: null, errors: [{ type: 'RESOURCE_LIMITS_EXCEEDED', message: 'x' }] },
      },
    ],
    [
      'a time-out of the query',
      {
        kind: 'answer',
        status: 200,
        json: { errors: [{ message: 'Something went wrong while executing your query.' }] },
      },
    ],
  ] as const)('%s: it asks for half, and half of that', (_, effect) =>
    withOrganization(many(8), async (stand) => {
      for (const skip of [0, 1, 5])
        stand.github.faults.add({ on: { path: /graphql/ }, times: 1, skip, effect });
      const { code, out } = await stand.migrate();
      expect(code).toBe(0);
      expect(parsed(out).repositories).toHaveLength(8);
    }),
  );
});
