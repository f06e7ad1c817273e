// What migrate makes of a workflow, run twice, for the tests of its changes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { checkChange } from '../../src/cli/patch/check.ts';
import { makePatch, type FileChange } from '../../src/cli/patch/make-patch.ts';
import type { MintOptions } from '../../src/cli/patch/mint-step.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { mintOptions, withRepository } from './migrate-repository.ts';

export const FILE = '.github/workflows/it.yml';

interface Result {
  readonly changes: readonly FileChange[];
  readonly again: readonly FileChange[];
  readonly notes: readonly string[];
}

/** What is changed, and what a second run would change. */
export function patchTwice(
  files: Readonly<Record<string, string>>,
  options: MintOptions = mintOptions,
): Result {
  return withRepository(files, (root) => {
    const run = () =>
      makePatch(makePlan(openRepository(root), { owner: 'acme', name: 'app' }), options, 'acme');
    const { changes, notes } = run();
    for (const change of changes) checkChange(change, options);
    for (const { file, after } of changes) writeFileSync(join(root, file), after);
    return { changes, notes, again: run().changes };
  });
}

export const after = (
  workflow: string,
  files: Readonly<Record<string, string>> = {},
  options = mintOptions,
): string => {
  const { changes, again } = patchTwice({ [FILE]: workflow, ...files }, options);
  expect(again).toEqual([]);
  return changes.find(({ file }) => file === FILE)?.after ?? workflow;
};

/** The lines of the old text that are not in the new one in the same order. */
export function lost(before: string, now: string): string[] {
  const lines = now.split('\n');
  let at = 0;
  return before.split('\n').filter((line) => {
    const found = lines.indexOf(line, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

export const job = (steps: string, head = ''): string =>
  `on: push\njobs:\n  work:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
export const push = '      - run: git push\n';
export const checkout =
  '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n';
