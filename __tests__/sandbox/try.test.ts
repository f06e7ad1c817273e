import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const temp = mkdtempSync(join(tmpdir(), 'try-'));
afterAll(() => {
  rmSync(temp, { recursive: true });
});

test('npm run try runs a workflow from the documents, whatever its variables are called', () => {
  const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
  const [, recipe = ''] = /## A release that triggers[^]*?```yaml\n([^]*?)```/.exec(page) ?? [];
  const file = join(temp, 'mine.yml');
  writeFileSync(file, recipe.replaceAll('APP', 'MY'));
  const args = [join(root, 'sandbox/try.ts'), file, '--input', 'version=v3'];
  const output = execFileSync(process.execPath, args, { encoding: 'utf8' });
  expect(output).toContain('Minted a token as my-app');
  expect(output.trim().split('\n').slice(-2)).toEqual([
    'acme/app refs/tags/v3 was pushed, which starts workflows',
    '0 tokens alive at the end',
  ]);
});
