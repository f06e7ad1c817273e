// What migrate --write leaves behind: the bytes it did not have to touch, a file that parses, and nothing more to do.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { unifiedDiff } from '../../src/cli/output/diff.ts';
import { checkChange, UnsafeChange } from '../../src/cli/patch/check.ts';
import { makePatch, type FileChange } from '../../src/cli/patch/make-patch.ts';
import type { MintOptions } from '../../src/cli/patch/mint-step.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { mintOptions, withRepository } from './migrate-repository.ts';
import { shapes } from './migrate-shapes.ts';

const FILE = '.github/workflows/it.yml';

interface Result {
  readonly changes: readonly FileChange[];
  readonly again: readonly FileChange[];
  readonly notes: readonly string[];
}

/** What is changed, and what a second run would change. */
function patchTwice(files: Readonly<Record<string, string>>, options: MintOptions = mintOptions): Result {
  return withRepository(files, (root) => {
    const run = () =>
      makePatch(makePlan(openRepository(root), { owner: 'acme', name: 'app' }), options, 'acme');
    const { changes, notes } = run();
    for (const change of changes) checkChange(change, options);
    for (const { file, after } of changes) writeFileSync(join(root, file), after);
    return { changes, notes, again: run().changes };
  });
}

const after = (
  workflow: string,
  files: Readonly<Record<string, string>> = {},
  options = mintOptions,
): string => {
  const { changes, again } = patchTwice({ [FILE]: workflow, ...files }, options);
  expect(again).toEqual([]);
  return changes.find(({ file }) => file === FILE)?.after ?? workflow;
};

/** The lines of the old text that are not in the new one in the same order. */
function lost(before: string, now: string): string[] {
  const lines = now.split('\n');
  let at = 0;
  return before.split('\n').filter((line) => {
    const found = lines.indexOf(line, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

const corpus = join(import.meta.dirname, '../migrate/corpus');
const all = [
  ...shapes.map(({ name, workflow, files = {} }) => ({ name, files: { [FILE]: workflow, ...files } })),
  ...readdirSync(corpus)
    .filter((name) => /^\d\d-[\w-]+\.yml$/.test(name))
    .map((name) => ({ name, files: { [FILE]: readFileSync(join(corpus, name), 'utf8') } })),
];

describe('every change', () => {
  test.each(all)(
    '$name: parses, loses no line without a token in it, and is done after one run',
    ({ files }) => {
      const { changes, again } = patchTwice(files);
      expect(again).toEqual([]);
      for (const { before, after: now } of changes) {
        expect(() => parse(now, { merge: false }) as unknown).not.toThrow();
        for (const line of lost(before, now))
          expect(line).toMatch(/secrets|\$\{?TOKEN|^ *env: *\r?$|- run:|- uses:|push-token:/);
        const crlf = (text: string) =>
          (text.match(/\r\n/g) ?? []).length === (text.match(/\n/g) ?? []).length;
        expect(crlf(now)).toBe(crlf(before));
        expect(now.endsWith('\n')).toBe(before.endsWith('\n'));
      }
    },
  );
});

const job = (steps: string, head = ''): string =>
  `on: push\njobs:\n  work:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
const push = '      - run: git push\n';
const checkout = '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n';

describe('the bytes around', () => {
  test('a byte order mark, tabs in a script, comments and a missing last line end stay', () => {
    const workflow = `\uFEFF# first\n${job(`${checkout}      # about the push\n      - run: |\n          if true; then\n          \tgit push   # now \n          fi`)}`;
    const now = after(workflow);
    expect(now.startsWith('\uFEFF# first\n')).toBe(true);
    expect(now.endsWith('          \tgit push   # now \n          fi')).toBe(true);
    expect(lost(workflow, now)).toEqual(['          token: ${{ secrets.X }}']);
  });

  test('the mint step goes above the comment of the step that it is for', () => {
    const now = after(job(`      - run: npm ci\n      # with a token of our own\n${checkout}${push}`));
    expect(now).toMatch(
      /- run: npm ci\n {6}- uses: acme\/mint[^]*contents: write\n {6}# with a token of our own\n {6}- uses: actions\/checkout/,
    );
  });

  test('a comment inside a script is none of a step', () => {
    const now = after(
      job(`      - run: |\n          true\n          # not a comment of YAML\n${checkout}${push}`),
    );
    expect(now).toContain('          # not a comment of YAML\n      - uses: acme/mint-app-token@');
  });

  test('an expression without blanks, and a fallback, keep their form', () => {
    const now = after(
      job(
        '      - uses: actions/checkout@v4\n        with: {token: "${{secrets.X||github.token}}"}\n      - run: git push\n',
      ),
    );
    expect(now).toContain('with: {token: "${{steps.app-token.outputs.token||github.token}}"}');
    expect(now).toContain('          fallback-token: ${{ github.token }}\n');
  });

  test('an id that is taken is not taken again', () => {
    const now = after(job(`      - id: app-token\n        run: 'true'\n${checkout}${push}`));
    expect(now).toContain('id: app-token-2\n');
    expect(now).toContain('${{ steps.app-token-2.outputs.token }}');
  });
});

describe('variables', () => {
  test('one of several of a job moves to the step that uses it', () => {
    const now = after(
      job(
        "      - run: npm test\n      - name: Merge\n        if: github.ref == 'refs/heads/main'\n        run: gh pr merge 1\n",
        '    env:\n      A: b\n      GH_TOKEN: ${{ secrets.X }}\n      C: d\n',
      ),
    );
    expect(now).toContain('    env:\n      A: b\n      C: d\n');
    expect(now).toContain(
      "        if: github.ref == 'refs/heads/main'\n        env:\n          GH_TOKEN: ${{ steps.app-token.outputs.token }}\n        run: gh pr merge 1\n",
    );
    // It is minted only where it is used.
    expect(now).toContain("        id: app-token\n        if: github.ref == 'refs/heads/main'\n");
  });

  test('one in flow style, into an env of flow style', () => {
    const now = after(
      job(
        '      - run: gh pr merge 1\n        env: {A: b}\n',
        '    env: {GH_TOKEN: "${{ secrets.X }}", C: d}\n',
      ),
    );
    expect(now).toContain('    env: {C: d}\n');
    expect(now).toContain('env: { GH_TOKEN: "${{ steps.app-token.outputs.token }}",A: b}');
  });

  test('conditions that ask whether it is there ask for the key', () => {
    const now = after(
      job(
        "      - if: env.TOKEN != ''\n        run: git push https://x:$TOKEN@github.com/acme/app HEAD\n",
        '    env:\n      TOKEN: ${{ secrets.X }}\n',
      ),
    );
    expect(now).toContain("      TOKEN: ${{ secrets.APP_PRIVATE_KEY != '' && 'set' || '' }}\n    steps:\n");
    expect(now).toContain("        id: app-token\n        if: env.TOKEN != ''\n");
    expect(now).toContain(
      '          TOKEN: ${{ steps.app-token.outputs.token }}\n        run: git push https://x-access-token:$TOKEN@github.com/acme/app HEAD\n',
    );
  });

  test('the condition of a step that has the token itself is there for the mint step as well', () => {
    const now = after(
      job(
        "      - if: env.GH_TOKEN != ''\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n        run: gh pr merge 1\n",
      ),
    );
    expect(now).toContain(
      "        if: env.GH_TOKEN != ''\n        env:\n          GH_TOKEN: ${{ secrets.APP_PRIVATE_KEY != '' && 'set' || '' }}\n        with:\n",
    );
  });

  test('a variable that only says whether the secret is there', () => {
    const now = after(
      job(
        "      - if: env.HAS == 'true'\n        uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.X }}\n",
        "    env:\n      HAS: ${{ secrets.X != '' }}\n",
      ),
    );
    expect(now).toContain("      HAS: ${{ secrets.APP_PRIVATE_KEY != '' }}\n");
    expect(now).toContain("        if: env.HAS == 'true'\n        with:\n");
  });
});

describe('permissions of GITHUB_TOKEN', () => {
  const comment =
    '      - run: gh pr comment 1 --body x\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n';

  test('a line is added to those of the job, or one is raised', () => {
    expect(after(job(comment, '    permissions:\n      contents: read\n'))).toContain(
      '    permissions:\n      pull-requests: write\n      contents: read\n',
    );
    expect(after(job(comment, '    permissions: {pull-requests: read}\n'))).toContain(
      'permissions: {pull-requests: write}',
    );
    expect(after(job(comment, '    permissions: {}\n'))).toContain('permissions: { pull-requests: "write" }');
  });

  test('those of the workflow are taken over, as the job’s take their place', () => {
    expect(after(`permissions:\n  issues: read\n${job(comment)}`)).toContain(
      '    permissions:\n      issues: read\n      pull-requests: write\n    steps:\n',
    );
    expect(after(`permissions: write-all\n${job(comment)}`)).not.toContain('pull-requests');
  });

  test('none are written where another step may live on what the default gives', () => {
    const { changes, notes } = patchTwice({ [FILE]: job(`      - uses: some/thing@v1\n${comment}`) });
    expect(changes[0]?.after).not.toContain('permissions:');
    expect(notes).toEqual([expect.stringContaining('some/thing@v1')]);
  });
});

describe('what is not changed but asked', () => {
  const verdicts = (workflow: string) =>
    withRepository({ [FILE]: workflow }, (root) =>
      makePlan(openRepository(root), { owner: 'acme', name: 'app' }).plan.uses.map(({ verdict }) => verdict),
    );

  test('steps that an alias repeats, steps in flow style, and callers that are elsewhere', () => {
    expect(
      verdicts(
        `on: push\njobs:\n  a:\n    runs-on: x\n    steps: &s\n${checkout}${push}  b:\n    runs-on: x\n    steps: *s\n`,
      ),
    ).toEqual(['ask']);
    expect(
      verdicts(
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{uses: actions/checkout@v4, with: {token: "${{ secrets.X }}"}}, {run: git push}]\n',
      ),
    ).toEqual(['ask']);
    expect(
      verdicts(
        `on:\n  workflow_call:\n    secrets:\n      X: {required: true}\njobs:\n  a:\n    runs-on: x\n    steps:\n${checkout}${push}`,
      ),
    ).toEqual(['ask']);
  });
});

test.each([
  [
    'a run for forks has no key',
    `on: pull_request${job(checkout + push).slice('on: push'.length)}`,
    'pull requests of forks and of Dependabot have no key',
  ],
  [
    'an environment keeps its own secrets',
    job(checkout + push, '    environment: prod\n'),
    'to be stored there as well',
  ],
  ['a long job', job(checkout + push, '    timeout-minutes: 120\n'), 'longer than the hour'],
  [
    'all secrets at once',
    job(`${checkout}${push}      - run: echo '\${{ toJSON(secrets) }}'\n`),
    'all secrets are taken at once',
  ],
])('%s, and that is said', (_, workflow, words) => {
  expect(patchTwice({ [FILE]: workflow }).notes).toEqual([expect.stringContaining(words)]);
});

test('a user name in a URL of cmd', () => {
  const now = after(
    job(
      '      - shell: cmd\n        run: git push https://%T%@github.com/acme/app HEAD\n        env:\n          T: ${{ secrets.X }}\n',
    ),
  );
  expect(now).toContain('git push https://x-access-token:%T%@github.com/acme/app HEAD\n');
});

test('a key in its store takes the place of the private key', () => {
  const now = after(
    job(`${checkout}${push}`),
    {},
    { ...mintOptions, signingKey: 'arn:aws:kms:eu-west-1:1:key/a', signingRole: 'arn:aws:iam::1:role/r' },
  );
  expect(now).toContain(
    '          signing-key: arn:aws:kms:eu-west-1:1:key/a\n          signing-role: arn:aws:iam::1:role/r\n',
  );
  expect(now).not.toContain('APP_PRIVATE_KEY');
});

test('a change that would do more than it should is none', () => {
  const before = job(push);
  const change: FileChange = {
    file: FILE,
    before,
    after: before.replace('ubuntu-latest', 'self-hosted'),
    splices: [],
  };
  expect(() => {
    checkChange(change, mintOptions);
  }).toThrow(UnsafeChange);
});

test('the diff is one that patch takes', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng';
  const splices = [
    { start: 2, end: 3, text: 'B' },
    { start: 12, end: 13, text: 'G' },
  ];
  expect(unifiedDiff({ file: 'x', before, after: 'a\nB\nc\nd\ne\nf\nG', splices })).toBe(
    '--- a/x\n+++ b/x\n@@ -1,7 +1,7 @@\n a\n-b\n+B\n c\n d\n e\n f\n-g\n\\ No newline at end of file\n+G\n\\ No newline at end of file\n',
  );
});
