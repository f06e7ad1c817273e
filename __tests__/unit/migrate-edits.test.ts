// The changes of migrate one by one: variables that move, permissions of GITHUB_TOKEN, and what it rather asks.
import { describe, expect, test } from '@jest/globals';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { unifiedDiff } from '../../src/cli/output/diff.ts';
import { checkChange, UnsafeChange } from '../../src/cli/patch/check.ts';
import type { FileChange } from '../../src/cli/patch/make-patch.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { mintOptions, withRepository } from './migrate-repository.ts';
import { FILE, after, checkout, job, patchTwice, push } from './migrate-twice.ts';

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
    expect(now).toContain('env: {GH_TOKEN: "${{ steps.app-token.outputs.token }}", A: b}');
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

describe('workflows that call one another', () => {
  const CALLED = '.github/workflows/called.yml';
  const called = (use: string) =>
    `on:\n  workflow_call:\n    secrets:\n      token: {required: true}\n      other:\n        required: true\njobs:\n  a:\n    runs-on: x\n    steps:\n${use}`;
  const create = (secret: string) =>
    `      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: \${{ secrets.${secret} }}\n`;
  const caller = (secrets: string) =>
    `on: push\njobs:\n  call:\n    uses: ./${CALLED}\n    secrets:\n${secrets}`;
  const texts = (files: Readonly<Record<string, string>>) =>
    Object.fromEntries(patchTwice(files).changes.map(({ file, after: now }) => [file, now]));

  test('two PATs become one key, which is passed and declared once', () => {
    const now = texts({
      [FILE]: caller('      token: ${{ secrets.A }}\n      other: ${{ secrets.B }}\n'),
      [CALLED]: called(create('token') + create('other')),
    });
    expect(now[FILE]).toBe(caller('      APP_PRIVATE_KEY: ${{ secrets.APP_PRIVATE_KEY }}\n'));
    expect(now[CALLED]).toContain('    secrets:\n      APP_PRIVATE_KEY: {required: true}\njobs:\n');
    expect(now[CALLED]?.match(/steps\.app-token\.outputs\.token/g)).toHaveLength(2);
  });

  test('where one use has to stay, the token is passed on as before', () => {
    const files = {
      [FILE]: caller('      token: ${{ secrets.A }}\n'),
      [CALLED]: called(
        `${create('token')}      - run: make release\n        env:\n          GH_TOKEN: \${{ secrets.token }}\n`,
      ),
    };
    expect(texts(files)).toEqual({});
  });

  test('GITHUB_TOKEN is used in the called workflow, and the callers are told to allow it', () => {
    const { changes, notes } = patchTwice({
      [FILE]: caller('      token: ${{ secrets.A }}\n'),
      [CALLED]: called(
        '      - run: gh pr comment 1 --body x\n        env:\n          GH_TOKEN: ${{ secrets.token }}\n',
      ),
    });
    expect(changes.map(({ file, after: now }) => [file, now.includes('${{ github.token }}')])).toEqual([
      [CALLED, true],
      [FILE, true],
    ]);
    expect(notes).toEqual([expect.stringContaining('the jobs that call this workflow have to allow')]);
  });

  test('a workflow that calls itself ends', () => {
    expect(
      texts({
        [FILE]: `on:\n  workflow_call:\n    secrets:\n      X: {}\njobs:\n  a:\n    uses: ./${FILE}\n    secrets:\n      X: \${{ secrets.X }}\n`,
      }),
    ).toEqual({});
  });
});
