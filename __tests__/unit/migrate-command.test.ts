// The command line as it is called: options, exit codes, what is printed where, and repositories that mean harm.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runProgram } from '../../src/cli/program.ts';
import type { Plan } from '../../src/cli/plan/plan.ts';
import { withRepository } from './migrate-repository.ts';

const root = join(import.meta.dirname, '../..');
const FILE = '.github/workflows/it.yml';
const WORKFLOW =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.BOT }}\n      - run: git push\n';
const ASKS =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make release\n        env:\n          GH_TOKEN: ${{ secrets.BOT }}\n';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(args: readonly string[], terminal: { readonly isTerminal?: boolean } = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const { isTerminal = false } = terminal;
  const code = await runProgram(
    args,
    {
      env: { GITHUB_REPOSITORY: 'acme/app' },
      isTerminal,
      isColored: isTerminal,
      print: (text) => void (out += text),
      complain: (line) => void (err += `${line}\n`),
      progress: () => undefined,
    },
    root,
  );
  return { code, out, err };
}

/** In a folder with these files; the callback's folder is gone when it ends. */
async function inRepository<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  let folder = '';
  withRepository(files, (at) => (folder = at));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const planIn = (out: string) => JSON.parse(out) as Plan;

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
      expect(out).toContain('  The App needs contents: write\n');
      expect(readFileSync(join(folder, FILE), 'utf8')).toBe(WORKFLOW);
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
      expect((await run(['migrate', folder, '--check'])).code).toBe(1);
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

describe('a repository that means harm', () => {
  test('links, loops, pipes, folders, broken and endless YAML are told, and the rest is done', () =>
    inRepository({ [FILE]: WORKFLOW, 'outside.txt': WORKFLOW }, async (folder) => {
      const at = (name: string) => join(folder, '.github/workflows', name);
      symlinkSync('loop-b.yml', at('loop-a.yml'));
      symlinkSync('loop-a.yml', at('loop-b.yml'));
      symlinkSync('../../outside.txt', at('link.yml'));
      symlinkSync('/etc/hostname', at('out.yml'));
      execFileSync('mkfifo', [at('pipe.yml')]);
      mkdirSync(at('folder.yml'));
      writeFileSync(at('broken.yml'), 'on: push\njobs: [\n');
      writeFileSync(at('two.yml'), 'on: push\n---\non: push\n');
      writeFileSync(at('latin.yml'), Buffer.from([0x6f, 0x6e, 0x3a, 0xff]));
      writeFileSync(at('big.yml'), `on: push\n${'# nothing\n'.repeat(200_000)}`);
      writeFileSync(at('deep.yml'), `on: ${'['.repeat(20_000)}`);
      writeFileSync(at('circle.yml'), 'on: &a [*a]\n');
      const levels = Array.from(
        { length: 12 },
        (_, level) =>
          `l${level}: &l${level} [${Array(9)
            .fill(level === 0 ? 'x' : `*l${level - 1}`)
            .join(', ')}]\n`,
      );
      writeFileSync(at('bomb.yml'), levels.join(''));
      const { code, out, err } = await run(['migrate', folder, '--write', '--json']);
      expect(code).toBe(1);
      const skipped = planIn(out).skipped.map(({ file }) => file.split('/').at(-1));
      expect(skipped).toEqual([
        'big.yml',
        'bomb.yml',
        'broken.yml',
        'circle.yml',
        'deep.yml',
        'folder.yml',
        'latin.yml',
        'link.yml',
        'loop-a.yml',
        'loop-b.yml',
        'out.yml',
        'pipe.yml',
        'two.yml',
      ]);
      expect(err.trim().split('\n')).toHaveLength(skipped.length);
      expect(err).toMatch(/broken\.yml: line \d/);
      expect(readFileSync(join(folder, FILE), 'utf8')).toContain('id: app-token');
      expect(readFileSync(join(folder, 'outside.txt'), 'utf8')).toBe(WORKFLOW);
      expect(lstatSync(at('link.yml')).isSymbolicLink()).toBe(true);
    }));

  test('a folder of workflows that is a link is not looked into', () =>
    inRepository({ 'elsewhere/it.yml': WORKFLOW, '.github/x': '' }, async (folder) => {
      symlinkSync('../elsewhere', join(folder, '.github/workflows'));
      const { code, err } = await run(['migrate', folder, '--write']);
      expect(code).toBe(1);
      expect(err).toContain('.github/workflows: it is a symbolic link');
      expect(readFileSync(join(folder, 'elsewhere/it.yml'), 'utf8')).toBe(WORKFLOW);
    }));

  test('scripts and configurations are not read through links that lead out', () =>
    inRepository({ [FILE]: ASKS.replace('make release', './x.sh') }, async (folder) => {
      symlinkSync('/bin/sh', join(folder, 'x.sh'));
      const { out } = await run(['migrate', folder, '--json']);
      expect(planIn(out).uses.map(({ verdict }) => verdict)).toEqual(['ask']);
    }));

  test('names steer no terminal, and break out of no table', () => {
    const name = '.github/workflows/e\u001b[31mvil\u009b2J|`.yml';
    const workflow = WORKFLOW.replace('secrets.BOT', "secrets['B\u001b]0;x\u0007`|<b>']").replace(
      'git push',
      'git push # \u001b[2J',
    );
    return inRepository({ [name]: workflow }, async (folder) => {
      const report = join(folder, 'r.md');
      for (const isTerminal of [false, true]) {
        const { out, err } = await run(['migrate', folder, '--report', report], { isTerminal });
        const plain = out.replaceAll(/\u001b\[\d+m/g, isTerminal ? '' : '$&');
        const shown = isTerminal ? plain : plain.slice(0, plain.indexOf('@@'));
        expect(shown + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }
      expect((await run(['migrate', folder, '--json'])).out).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
      );
      const row = readFileSync(report, 'utf8')
        .split('\n')
        .find((line) => line.startsWith('| `'));
      expect(row?.replaceAll('\\|', '').split('|')).toHaveLength(8);
    });
  });

  test('a secret that is named like a part of an object is a name', () =>
    inRepository({ [FILE]: WORKFLOW.replace('BOT', '__proto__') }, async (folder) => {
      const { out } = await run(['migrate', folder, '--json']);
      expect(planIn(out).uses[0]?.secret).toBe('__proto__');
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

test('its bundle is at most 1 MB', () => {
  expect(lstatSync(join(root, 'dist/cli/index.js')).size).toBeLessThanOrEqual(1_000_000);
});
