// The command line as it is called: options, exit codes, and what is printed where.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ASKS, FILE, WORKFLOW, inRepository, planIn, root, run } from './migrate-run.ts';

describe('mint-app-token', () => {
  test('without anything, or with --help, says what there is', async () => {
    for (const args of [[], ['--help'], ['migrate', '--help']]) {
      const { code, out, err } = await run(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Usage: mint-app-token');
    }
    expect((await run(['migrate', '--help'])).out).toContain('Examples:');
  });

  test('--version is that of package.json', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each([
    [['frob'], "unknown command 'frob'"],
    [['migrate', '--frob'], "unknown option '--frob'"],
    [['migrate', 'a', 'b'], 'too many arguments'],
    [['migrate', '--answers'], 'argument missing'],
    [['migrate', '--check', '--write'], '--check and --write contradict each other'],
    [['migrate', '--action', 'nothing'], 'allowed: OWNER/REPO@SHA'],
    [['migrate', '--private-key-secret', 'a-b'], '--private-key-secret is "a-b"'],
    [['migrate', '--client-id-variable', 'GITHUB_X'], '--client-id-variable is "GITHUB_X"'],
    [['migrate', '--signing-role', 'r'], '--signing-role needs --signing-key'],
    [['migrate', '--signing-key', ''], '--signing-key has to be one line'],
    [['migrate', '--report', 'plan.txt'], 'allowed: a file that ends in .md'],
    [['migrate', '/nowhere/at/all'], '/nowhere/at/all is no folder'],
    [['migrate', '--resume'], '--resume needs --org'],
    [['migrate', '--pull-requests'], '--pull-requests needs --org'],
    [['migrate', '--report', 'plan.html'], 'allowed: a file that ends in .md'],
    [['migrate', '--org', 'acme', '.'], '--org reads repositories at GitHub, and no DIR'],
    [['migrate', '--org', 'acme', '--write'], '--write with --org needs --pull-requests'],
    [['migrate', '--org', 'a/b'], '--org is "a/b"; allowed: the name of an organization'],
    [['migrate', '--org', ''], '--org is ""; allowed: the name of an organization'],
    [['migrate', '--org', 'acme', '--answers', 'x'], '--answers is for one repository'],
    [['migrate', '--org', 'acme', '--prove'], '--prove is for one repository'],
    [['migrate', '--org', 'acme', '--report', 'plan.txt'], 'allowed: a file that ends in .md or .html'],
    [['migrate', '--org', 'acme', '--report', '/nowhere/a.md'], 'there is no folder /nowhere'],
    [['migrate', '.', '--answers', '/nowhere/answers.json'], 'it cannot be read'],
  ])('%j is a wrong call: 2, on standard error alone', async (args, words) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('input-invalid: ');
    expect(err).toContain(words);
    expect(err).toContain('What to do: ');
  });
});

describe('migrate', () => {
  test('prints the plan and the diff, and writes nothing', () =>
    inRepository({ [FILE]: WORKFLOW }, async (folder) => {
      const { code, out, err } = await run(['migrate', folder, '--action', 'acme/mint@v1']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(`${FILE}:8  BOT  App token\n`);
      for (const row of ['is  ', 'needs  ', 'why  ', 'source  ']) expect(out).toContain(`\n  ${row}`);
      expect(out).toContain(`--- a/${FILE}\n+++ b/${FILE}\n`);
      expect(out).toContain('+      - uses: acme/mint@v1\n');
      expect(out.slice(out.indexOf('\nNext\n'))).toBe(
        '\nNext\n' +
          '  1. Create the App, with contents: write: `mint-app-token setup` does, or by hand (docs/migrate.md)\n' +
          '  2. Install it on acme/app\n' +
          '  3. Store the variable APP_CLIENT_ID and the secret APP_PRIVATE_KEY where the workflows find them; `setup` does that as well\n' +
          '  4. When the new workflows have run: delete BOT, which nothing here uses any more\n',
      );
      expect(readFileSync(join(folder, FILE), 'utf8')).toBe(WORKFLOW);
    }));

  test('says that OWNER is to be replaced, and only where it stands in the change', () =>
    inRepository({ [FILE]: WORKFLOW }, async (folder) => {
      const words = 'OWNER stands for the account that hosts mint-app-token';
      const named = await run(['migrate', folder, '--action', 'acme/mint-app-token@v1']);
      expect(named.out).not.toContain(words);
      expect((await run(['migrate', folder, '--action', 'OWNER/mint-app-token@v1'])).out).toContain(words);
    }));

  test('the diff is one that git applies, and gives what --write writes', () =>
    inRepository({ [FILE]: WORKFLOW }, async (folder) => {
      const { out } = await run(['migrate', folder, '--action', 'acme/mint@v1']);
      const diff = out.slice(out.indexOf('--- a/'), out.indexOf('\nIn short'));
      execFileSync('git', ['apply'], { cwd: folder, input: diff });
      const applied = readFileSync(join(folder, FILE), 'utf8');
      writeFileSync(join(folder, FILE), WORKFLOW);
      expect((await run(['migrate', folder, '--write', '--action', 'acme/mint@v1'])).code).toBe(0);
      expect(readFileSync(join(folder, FILE), 'utf8')).toBe(applied);
      const again = await run(['migrate', folder, '--write', '--action', 'acme/mint@v1']);
      expect(again).toEqual({ code: 0, out: 'No PAT is in use in the workflows.\n', err: '' });
    }));

  test('--check: 1 while a PAT is in use, with the plan where --json is given', () =>
    inRepository({ [FILE]: WORKFLOW }, async (folder) => {
      const brief = await run(['migrate', folder, '--check', '--action', 'acme/mint@v1']);
      expect(brief).toEqual({
        code: 1,
        out: `${FILE}:8  BOT  App token\n\nIn short  1 × App token; 1 file changes\n  Where a branch is protected, put the App on its bypass list\n`,
        err: '',
      });
      const { code, out } = await run(['migrate', folder, '--check', '--json']);
      expect(code).toBe(1);
      expect(planIn(out).uses.map(({ verdict }) => verdict)).toEqual(['replace']);
      writeFileSync(join(folder, FILE), 'on: push\njobs: {}\n');
      expect((await run(['migrate', folder, '--check'])).code).toBe(0);
    }));

  test('--answers settles a question; an open one does not fail', () =>
    inRepository({ [FILE]: ASKS }, async (folder) => {
      const open = await run(['migrate', folder, '--json']);
      expect(open.code).toBe(0);
      expect(planIn(open.out).uses[0]?.question).toContain('make release');
      const answers = join(folder, 'answers.json');
      const answer = {
        file: FILE,
        line: 8,
        verdict: 'replace',
        permissions: { contents: 'write' },
        target: 'current',
      };
      writeFileSync(answers, JSON.stringify({ answers: [answer, { ...answer, line: 99 }] }));
      const { out, err } = await run(['migrate', folder, '--json', '--answers', answers]);
      expect(planIn(out).mints).toEqual([{ file: FILE, job: 'a', permissions: { contents: 'write' } }]);
      expect(err).toBe(`${FILE}:99: the answer fits no question\n`);
    }));

  test('an answer cannot say where a variable of the job would have to go', () =>
    inRepository(
      {
        [FILE]:
          'on: push\njobs:\n  a:\n    runs-on: x\n    env:\n      GH_TOKEN: ${{ secrets.BOT }}\n    steps:\n      - run: npm ci\n',
      },
      async (folder) => {
        const answer = { file: FILE, line: 6, verdict: 'replace', permissions: { contents: 'read' } };
        writeFileSync(join(folder, 'a.json'), JSON.stringify({ answers: [answer] }));
        const { out } = await run(['migrate', folder, '--json', '--answers', join(folder, 'a.json')]);
        expect(planIn(out).uses.map(({ verdict }) => verdict)).toEqual(['ask']);
        expect(planIn(out).mints).toEqual([]);
      },
    ));

  test.each([
    ['{', 'it is no JSON'],
    ['[]', 'it has no list "answers"'],
    ['{"answers": [1]}', 'answers[0] is no object'],
    ['{"answers": [{"file": 1}]}', 'answers[0].file is no text'],
    ['{"answers": [{"file": "x", "line": "1"}]}', 'answers[0].line is no number'],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "yes"}]}',
      'answers[0].verdict is "yes"; allowed: replace',
    ],
    ['{"answers": [{"file": "x", "line": 1, "verdict": "replace"}]}', 'answers[0].permissions is empty'],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "cannot", "permissions": 1}]}',
      'answers[0].permissions is no object',
    ],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "replace", "permissions": {"contents": "own"}}]}',
      'allowed: a name of GitHub',
    ],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "cannot", "target": 1}]}',
      'answers[0].target is neither',
    ],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "cannot", "target": {"owner": "a b"}}]}',
      'target.owner is no name',
    ],
    [
      '{"answers": [{"file": "x", "line": 1, "verdict": "cannot", "target": {"repositories": ["a\\nb"]}}]}',
      'target.repositories holds',
    ],
  ])('answers %s: %s', (text, words) =>
    inRepository({ 'a.json': text, [FILE]: ASKS }, async (folder) => {
      const { code, err } = await run(['migrate', folder, '--answers', join(folder, 'a.json')]);
      expect(code).toBe(2);
      expect(err).toContain(words);
    }),
  );

  test('--report writes a table and a picture', () =>
    inRepository({ [FILE]: WORKFLOW, '.github/workflows/b.yml': ASKS }, async (folder) => {
      const report = join(folder, 'plan.md');
      expect((await run(['migrate', folder, '--report', report])).code).toBe(0);
      const text = readFileSync(report, 'utf8');
      expect(text).toContain('| where | secret | what it is | becomes | needs | why |');
      expect(text).toMatch(/```mermaid\nflowchart LR\n {2}w0\["b.yml"\]\n {2}w1\["it.yml"\]\n/);
      expect(text).toContain('## Questions');
      expect(text).toContain('must not be deleted: `BOT`');
    }));
});

test('the shipped bundle runs, by a link as npx makes one', () =>
  inRepository({ [FILE]: WORKFLOW }, async (folder) => {
    const link = join(folder, 'mint-app-token');
    symlinkSync(join(root, 'dist/cli/index.js'), link);
    const { status, stdout, stderr } = spawnSync(process.execPath, [link, 'migrate', folder, '--check'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(`${FILE}:8  BOT  App token`);
    expect(existsSync(join(root, 'dist/cli/licenses.txt'))).toBe(true);
    await Promise.resolve();
  }));

test('what a key goes through can be read: names and lines are kept', () => {
  const bundle = readdirSync(join(root, 'dist/cli'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(root, 'dist/cli', name), 'utf8'))
    .join('\n');
  for (const name of [
    'signing/private-key',
    'signing/signers',
    'signing/new-key',
    'cli/setup/store-credentials',
  ]) {
    const source = readFileSync(join(root, 'src', `${name}.ts`), 'utf8');
    const names = [...source.matchAll(/\bfunction (\w+)|^ +const (\w+) = /gm)];
    expect(names.length).toBeGreaterThan(5);
    for (const [, made, held] of names)
      expect(bundle).toMatch(new RegExp(made ? `\\bfunction ${made}\\(` : `\\bconst ${held ?? ''}=`));
  }
  expect(bundle.split('\n').length).toBeGreaterThan(5_000);
});

test('all of it but the stand is at most 1 MB', () => {
  const folder = join(root, 'dist/cli');
  const files = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile());
  const sizes = files.map(({ name }) => lstatSync(join(folder, name)).size);
  expect(sizes.reduce((all, each) => all + each, 0)).toBeLessThanOrEqual(1_000_000);
});
