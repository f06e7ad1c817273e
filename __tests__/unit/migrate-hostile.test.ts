// Repositories that mean harm: migrate reads them, and does nothing that it was not asked for.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { planOf, withRepository } from './migrate-repository.ts';
import { ASKS, FILE, WORKFLOW, inRepository, planIn, run } from './migrate-run.ts';

const job = (step: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${step}`;
const GIVES = '        with:\n          token: ${{ secrets.BOT }}\n';

/** A composite action of these steps. */
const composite = (steps: string) =>
  `inputs:\n  token:\n    description: x\nruns:\n  using: composite\n  steps:\n${steps}`;

/** Composite actions, each of which uses the next so many times, and the last of which comments. */
function actionChain(length: number, uses: number): Record<string, string> {
  const files: Record<string, string> = { [FILE]: job(`      - uses: ./c0\n${GIVES}`) };
  for (let at = 0; at < length - 1; at++)
    files[`c${at}/action.yml`] = composite(
      `    - uses: ./c${at + 1}\n      with:\n        token: \${{ inputs.token }}\n`.repeat(uses),
    );
  files[`c${length - 1}/action.yml`] = composite(
    '    - run: gh issue comment 1 --body x\n      shell: bash\n      env:\n        GH_TOKEN: ${{ inputs.token }}\n',
  );
  return files;
}

/** The same of shell scripts. */
function scriptChain(length: number, calls: number): Record<string, string> {
  const files: Record<string, string> = {
    [FILE]: job('      - run: ./s0.sh\n        env:\n          GH_TOKEN: ${{ secrets.BOT }}\n'),
  };
  for (let at = 0; at < length - 1; at++) files[`s${at}.sh`] = `./s${at + 1}.sh\n`.repeat(calls);
  files[`s${length - 1}.sh`] = 'gh issue comment 1 --body x\n';
  return files;
}

const verdictsOf = (files: Record<string, string>) =>
  planOf(files).plan.uses.map(({ verdict, question }) => [verdict, question]);

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

  // Up to a thousand walks a job; beyond, it is asked.
  test('actions that use others are walked a bounded number of times', () => {
    // 2^0 + … + 2^6 = 127, and 3^0 + … + 3^6 = 1093.
    expect(verdictsOf(actionChain(7, 2))).toEqual([['github-token-suffices', undefined]]);
    expect(verdictsOf(actionChain(7, 3))).toEqual([
      ['ask', expect.stringMatching(/^what does \.\/c\d do on GitHub with with\.token/)],
    ]);
  });

  test('scripts that start others are walked a bounded number of times', () => {
    // 3^0 + … + 3^3 = 40, and 10^0 + … + 10^3 = 1111.
    expect(verdictsOf(scriptChain(4, 3))).toEqual([['github-token-suffices', undefined]]);
    expect(verdictsOf(scriptChain(4, 10))).toEqual([
      ['ask', expect.stringMatching(/^what does \.\/s\d\.sh do on GitHub/)],
    ]);
  });

  test('texts that a script evaluates are walked a bounded number of times', () => {
    const script = (calls: number) =>
      [
        `X='${Array(calls).fill('eval "$Y"').join('; ')}'`,
        `Y='${Array(calls).fill('eval "$Z"').join('; ')}'`,
        `Z='${Array(calls).fill('eval true').join('; ')}'`,
        'eval "$X"',
        'gh issue comment 1 --body x',
      ].join('\n          ');
    const evals = (calls: number) => ({
      [FILE]: job(
        `      - run: |\n          ${script(calls)}\n        env:\n          GH_TOKEN: \${{ secrets.BOT }}\n`,
      ),
    });
    expect(verdictsOf(evals(3))).toEqual([['github-token-suffices', undefined]]);
    expect(verdictsOf(evals(10))).toEqual([
      ['ask', expect.stringMatching(/^what does eval .* do on GitHub/)],
    ]);
  });

  test('an action of the repository is read once, however often it is used', () => {
    withRepository(actionChain(6, 3), (root) => {
      const { read, ...rest } = openRepository(root);
      const files: string[] = [];
      const repository = {
        ...rest,
        read(file: string) {
          files.push(file);
          return read(file);
        },
      };
      makePlan(repository, { owner: 'acme', name: 'app' });
      expect(files.filter((file) => file.endsWith('action.yml')).sort()).toEqual(
        Array.from({ length: 6 }, (_, at) => `c${at}/action.yml`),
      );
    });
  });

  test('a secret in an action of the repository is one use, however often the action is used', () => {
    const action = composite(
      '    - run: gh issue comment 1 --body x\n      shell: bash\n      env:\n        GH_TOKEN: ${{ secrets.BOT }}\n',
    );
    const uses = '      - uses: ./c\n      - uses: ./c/\n      - uses: ./d/../c\n';
    const { plan } = planOf({ [FILE]: job(uses), 'c/action.yml': action });
    expect(plan.uses.map(({ file, line }) => [file, line])).toEqual([['c/action.yml', 10]]);
  });
});
