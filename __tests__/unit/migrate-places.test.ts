// Where a repository is, what names stand for where it is not known, and files that are not what they seem.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findRepository, headOf } from '../../src/cli/disk/origin-remote.ts';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { ChangedMeanwhile, replaceFile, writeNamedFile } from '../../src/cli/disk/write-file.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { evaluate } from '../../src/cli/facts/scope.ts';
import { layerOf, Variables } from '../../src/cli/facts/variables.ts';
import { withRepository } from './migrate-repository.ts';

describe('the repository on GitHub', () => {
  test.each([
    ['https://github.com/acme/app.git', 'acme/app'],
    ['https://x:y@github.com/acme/app', 'acme/app'],
    ['git@github.com:acme/app.git', 'acme/app'],
    ['ssh://git@github.com/acme/app.git', 'acme/app'],
    ['/somewhere/else', 'from/environment'],
  ])('origin %s', (url, name) => {
    withRepository({}, (root) => {
      execFileSync('git', ['init', '--quiet'], { cwd: root });
      execFileSync('git', ['remote', 'add', 'origin', url], { cwd: root });
      const found = findRepository(root, { GITHUB_REPOSITORY: 'from/environment' });
      expect(`${found?.owner}/${found?.name}`).toBe(name);
      expect(headOf(root)).toBeUndefined();
    });
  });

  test('none at all', () => {
    withRepository({}, (root) => {
      expect(findRepository(root, { GIT_CEILING_DIRECTORIES: root })).toBeUndefined();
    });
  });
});

describe('where the repository is not known', () => {
  const planned = (steps: string) =>
    withRepository(
      { '.github/workflows/it.yml': `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}` },
      (root) => makePlan(openRepository(root), { owner: undefined, name: undefined }).plan,
    );

  test('this owner and this repository stay expressions', () => {
    const { uses } = planned(
      '      - run: gh workflow run x -R ${{ github.repository_owner }}/site\n        env: {GH_TOKEN: "${{ secrets.X }}"}\n      - run: gh pr merge 1 -R ${{ github.repository }}\n        env: {GH_TOKEN: "${{ secrets.X }}"}\n',
    );
    expect(uses.map(({ target }) => target)).toEqual([
      { owner: '${{ github.repository_owner }}', repositories: ['site'] },
      'current',
    ]);
  });

  test('a name alone is asked about', () => {
    const { uses } = planned(
      '      - uses: actions/checkout@v4\n        with: {repository: site, token: "${{ secrets.X }}"}\n',
    );
    expect(uses.map(({ question }) => question)).toEqual(['whose repository is site?']);
  });
});

test.each([
  ['${{ github.server_url }}/${{ github.repository }}', 'https://github.com/acme/app'],
  [
    '${{ github.api_url }}/repos/${{ github.event.repository.full_name }}',
    'https://api.github.com/repos/acme/app',
  ],
  ['${{ github.event.repository.owner.login }}/${{ github.event.repository.name }}', 'acme/app'],
  ["${{ inputs.a || 'b''c' }} ${{ env.E }}", "b'c e"],
  ['${{ github.sha }}', '${{ github.sha }}'],
  ["${{ 'never ends", "${{ 'never ends"],
])('%s is %s', (text, value) => {
  const scope = {
    owner: 'acme',
    repository: 'app',
    env: new Variables(layerOf([['E', 'e']])),
    inputs: new Map<string, string>(),
  };
  expect(evaluate(text, scope, [])).toBe(value);
});

describe('writing', () => {
  test('what was changed meanwhile, has another name, or is a link, is left alone', () => {
    withRepository({ 'a.yml': 'a', 'b.yml': 'b' }, (root) => {
      const at = (name: string) => join(root, name);
      symlinkSync('a.yml', at('link.yml'));
      linkSync(at('b.yml'), at('c.yml'));
      expect(() => {
        replaceFile(at('a.yml'), 'other', 'x');
      }).toThrow(ChangedMeanwhile);
      expect(() => {
        replaceFile(at('link.yml'), 'a', 'x');
      }).toThrow(ChangedMeanwhile);
      expect(() => {
        replaceFile(at('b.yml'), 'b', 'x');
      }).toThrow(ChangedMeanwhile);
      expect(() => {
        writeNamedFile(at('link.yml'), 'x');
      }).toThrow();
      replaceFile(at('a.yml'), 'a', 'x');
      expect(['a.yml', 'b.yml'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['x', 'b']);
    });
  });

  test('reading: a folder, a link that leads nowhere, what lies outside', () => {
    withRepository({ 'a.yml': 'a' }, (root) => {
      mkdirSync(join(root, 'folder'));
      symlinkSync('nowhere', join(root, 'dangling'));
      symlinkSync('/etc/hostname', join(root, 'out'));
      writeFileSync(join(root, 'empty'), '');
      const { read } = openRepository(root);
      expect(read('folder')).toEqual({ why: 'it is a folder' });
      expect(read('dangling')).toEqual({ why: 'it is a link that leads nowhere (ENOENT)' });
      expect(read('out')).toEqual({ why: 'it is a link that leads out of the repository' });
      expect(read('../a')).toBeUndefined();
      expect(read('a.yml/b')).toBeUndefined();
      expect(read('empty')).toEqual({ text: '' });
    });
  });
});
