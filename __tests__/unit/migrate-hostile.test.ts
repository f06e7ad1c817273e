// Repositories that mean harm: migrate reads them, and does nothing that it was not asked for.
import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ASKS, FILE, WORKFLOW, inRepository, planIn, run } from './migrate-run.ts';

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
