// What every job that uses the action downloads: the archive of a commit, as GitHub packs it by .gitattributes.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';

const root = join(import.meta.dirname, '../..');
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, maxBuffer: 2 ** 28 });
const linesOf = (text: Buffer) =>
  text
    .toString()
    .split(/\r?\n/)
    .filter((line) => line !== '');

// The files of the last commit, by the attributes as they lie here: a change of them is seen before it is committed.
const archive = git('archive', '--worktree-attributes', 'HEAD');
const files = linesOf(execFileSync('tar', ['-tf', '-'], { input: archive })).filter(
  (name) => !name.endsWith('/'),
);

test('it holds what runs and what explains it, and nothing else', () => {
  const dist = linesOf(git('ls-tree', '-r', '--name-only', 'HEAD', 'dist')).filter(
    (name) => !name.startsWith('dist/cli/'), // which comes from npm
  );
  const actions = ['action.yml', 'bitbucket/action.yml', 'gitlab/action.yml'];
  const meant = ['CHANGELOG.md', 'LICENSE', 'README.md', 'SECURITY.md', ...actions, ...dist];
  expect(files.sort()).toEqual(meant.sort());
});

test.each(['.', 'gitlab', 'bitbucket'])('it holds what the action in %s runs', (folder) => {
  const { runs } = load(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as {
    runs: { main: string; post: string };
  };
  const entries = [runs.main, runs.post].map((entry) => posix.join(folder, entry));
  expect(files).toEqual(expect.arrayContaining([...entries, 'dist/licenses.txt']));
});

test('it is small', () => {
  expect(files.length).toBeLessThanOrEqual(90);
  expect(gzipSync(archive).length).toBeLessThanOrEqual(350_000);
});
