// What migrate --write leaves behind: the bytes it did not have to touch, a file that parses, and nothing more to do.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { renderReport } from '../../src/cli/output/report.ts';
import { renderPlan, styleFor } from '../../src/cli/output/terminal.ts';
import { makePatch } from '../../src/cli/patch/make-patch.ts';
import { standJobs } from '../../src/cli/proof/stand-jobs.ts';
import { mintOptions, planOf } from './migrate-repository.ts';
import { scripts } from './migrate-scripts.ts';
import { shapes } from './migrate-shapes.ts';
import { FILE, after, checkout, job, lost, patchTwice, push } from './migrate-twice.ts';

const corpus = join(import.meta.dirname, '../migrate/corpus');
const all = [
  ...[...shapes, ...scripts].map(({ name, workflow, files = {} }) => ({
    name,
    files: { [FILE]: workflow, ...files },
  })),
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

  test('braces in quotes do not end the expression that a token stands in', () => {
    const url = (token: string) => `https://${token}@github.com/acme/app`;
    const old = url("bot:${{ secrets.X || '}}' }}");
    const wanted = url("x-access-token:${{ steps.app-token.outputs.token || '}}' }}");
    expect(after(job(`      - run: git push ${old} HEAD\n`))).toContain(`- run: git push ${wanted} HEAD\n`);
    const moved = after(job('      - run: git push $URL HEAD\n', `    env:\n      URL: ${old}\n`));
    expect(moved).toContain(`          URL: ${wanted}\n        run: git push $URL HEAD\n`);
  });
});

test('what the mint steps of a job grant is counted at its highest level', () => {
  const clone = checkout.replace('with:\n', 'with:\n          path: b\n          repository: beta/lib\n');
  const files = { [FILE]: job(checkout + push + clone) };
  const planned = planOf(files);
  expect(planned.mints.map(({ permissions }) => permissions)).toEqual([
    { contents: 'write' },
    { contents: 'read' },
  ]);
  const patch = makePatch(planned, mintOptions, 'acme');
  const jobs = standJobs(planned, patch, mintOptions, { owner: 'acme', name: 'app' });
  expect(jobs.map(({ granted }) => granted)).toEqual([{ contents: 'write' }]);
});

test('where no PAT is found, what nobody could see is told all the same', () => {
  const named = "${{ secrets[format('PAT_{0}', github.ref_name)] }}";
  const files = {
    [FILE]: job(`      - uses: actions/checkout@v4\n        with:\n          token: ${named}\n`),
    '.github/workflows/broken.yml': 'on: [\n',
  };
  const planned = planOf(files);
  const patch = makePatch(planned, mintOptions, 'acme');
  const shown = {
    ...mintOptions,
    repository: undefined,
    isBrief: false,
    isWritten: false,
    isTerminal: false,
  };
  for (const text of [
    renderPlan(planned.plan, patch, styleFor(false), shown),
    renderReport(planned.plan, patch).replaceAll('\\', ''),
  ]) {
    expect(text).toContain('No PAT is in use in the workflows that could be read.');
    expect(text).toContain('all secrets are taken at once');
  }
  expect(renderReport(planned.plan, patch)).toContain('## Not read');
});
