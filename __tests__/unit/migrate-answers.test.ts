// Answers to questions, in all their forms, and what becomes of the lines that they are about.
import { describe, expect, test } from '@jest/globals';
import { parseAnswers } from '../../src/cli/plan/answers.ts';
import { makePatch } from '../../src/cli/patch/make-patch.ts';
import { mintOptions, planOf } from './migrate-repository.ts';
import { ASKS, FILE } from './migrate-run.ts';

const answer = (more: object) =>
  parseAnswers(JSON.stringify({ answers: [{ file: `./${FILE}`, line: 8, ...more }] }));
const contents = { contents: 'read' };

describe('an answer', () => {
  test.each([
    [{ verdict: 'replace', permissions: contents }, 'replace', 'current'],
    [
      { verdict: 'replace', permissions: contents, target: { owner: 'globex' } },
      'replace',
      { owner: 'globex' },
    ],
    [
      { verdict: 'replace', permissions: contents, target: { owner: 'acme', repositories: ['-', 'null'] } },
      'replace',
      { owner: 'acme', repositories: ['-', 'null'] },
    ],
    [
      { verdict: 'replace', permissions: contents, target: { repositories: '${{ matrix.repo }}' } },
      'replace',
      { repositories: '${{ matrix.repo }}' },
    ],
    [{ verdict: 'github-token-suffices', permissions: contents }, 'github-token-suffices', 'current'],
    [{ verdict: 'cannot' }, 'cannot', 'current'],
    [{ verdict: 'ask' }, 'ask', 'current'],
  ])('%j', (given, verdict, target) => {
    const planned = planOf({ [FILE]: ASKS }, answer(given));
    expect(planned.plan.uses.map((use) => [use.verdict, use.target])).toEqual([[verdict, target]]);
    expect(planned.plan.mints).toHaveLength(verdict === 'replace' ? 1 : 0);
  });

  test('names that YAML would read as something else are in quotes', () => {
    const given = {
      verdict: 'replace',
      permissions: contents,
      target: { owner: '123', repositories: ['-'] },
    };
    const [change] = makePatch(planOf({ [FILE]: ASKS }, answer(given)), mintOptions, 'acme').changes;
    expect(change?.after).toContain('          owner: "123"\n          repositories: "-"\n');
  });
});

test('a token that is wider than each of its repositories needs is told', () => {
  const step = (command: string) =>
    `      - run: ${command}\n        env:\n          GH_TOKEN: \${{ secrets.X }}\n`;
  const notesOf = (steps: string) =>
    makePatch(
      planOf({ [FILE]: `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}` }),
      mintOptions,
      'acme',
    ).notes;
  expect(notesOf(step('gh issue list -R acme/a') + step('gh pr merge 1 -R acme/b'))).toEqual([
    `${FILE}, job a: one token has issues: read, contents: write, pull-requests: write in all of its repositories; a mint step for each would be narrower: acme/a needs issues: read; acme/b needs contents: write, pull-requests: write`,
  ]);
  expect(notesOf(step('gh issue list -R acme/a') + step('gh issue list -R acme/b'))).toEqual([]);
});
