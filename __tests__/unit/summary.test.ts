import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { Secret } from '../../src/runtime/secret.ts';
import { failureSummary } from '../../src/failures/report.ts';
import { tokenSummary, type SummaryRow } from '../../src/handover/summary.ts';
import { parseSummaryMode } from '../../src/inputs/summary-mode.ts';
import { collect } from './problems.ts';

const text = 'ghs_correct.horse.battery-staple';

/** A token for acme/app with `contents: write`, asked for and given. */
const row = (rest: Partial<SummaryRow> = {}): SummaryRow => ({
  target: { kind: 'repositories', owner: 'acme', repositories: ['app'] },
  installation: { id: 4242, appSlug: 'release-bot', evidence: undefined },
  token: new Secret(text),
  expiresAt: '2026-01-31T13:00:00Z',
  lifeMs: 3_600_000,
  doubt: undefined,
  permissions: { contents: 'write', metadata: 'read' },
  repositories: ['acme/app'],
  hash: createHash('sha256').update(text).digest('base64'),
  asked: { kind: 'limited', levels: { contents: 'write' }, unlisted: [] },
  ...rest,
});
const summaryOf = (rows: SummaryRow[]) => tokenSummary(rows, true);
const tableOf = (markdown: string) => markdown.split('\n').filter((line) => line.startsWith('|'));

describe('the input summary', () => {
  test.each([
    ['', 'failure'],
    ['failure', 'failure'],
    ['always', 'always'],
    ['never', 'never'],
    ['Always', 'always'],
  ])('%p: %s', (value, mode) => {
    expect(collect((report) => parseSummaryMode(value, report))).toEqual({
      value: mode,
      problems: [],
      understood: [],
    });
  });

  test('anything else is a problem, and counts as the default', () => {
    const { value, problems } = collect((report) => parseSummaryMode('sometimes', report));
    expect(value).toBe('failure');
    expect(problems).toEqual([
      {
        code: 'input-invalid',
        text: 'summary: found "sometimes"; allowed is failure or always or never',
      },
    ]);
  });
});

test('the summary of a failure holds its block of permissions so that it can be copied', () => {
  const block = 'permissions: |\n  contents: write\n  metadata: read';
  const summary = failureSummary(
    'Title',
    `code: what\nWhat to do: this. Granted are:\n${block}\nMore: there`,
  );
  const [, copied = ''] = /```yaml\n([^]*?)```/.exec(summary) ?? [];
  expect(load(copied)).toEqual({ permissions: 'contents: write\nmetadata: read\n' });
  expect(summary).toMatch(/^### Title\n\ncode: what\n\nWhat to do: this\. Granted are:\n\n```/);
  expect(summary).toMatch(/```\n\nMore: there\n\n$/);
});

describe('the summary of a minted token', () => {
  test.each<[string, string]>([
    ['the App', 'release-bot'],
    ['the installation', '4242'],
    ['the repository', 'acme/app'],
    ['the permission', 'contents: write'],
    ['what GitHub adds', 'metadata: read'],
    ['the expiry', '2026-01-31T13:00:00Z'],
    ['the audit log’s query', `hashed_token:"${row().hash}"`],
  ])('tells %s', (_, found) => {
    expect(summaryOf([row()])).toContain(found);
  });

  test('never holds a token', () => {
    const markdown = summaryOf([row(), row()]);
    for (const part of [text, 'horse', Buffer.from(text).toString('base64')])
      expect(markdown).not.toContain(part);
  });

  test('puts asked beside granted', () => {
    const asked = { contents: 'write', issues: 'read' } as const;
    const [, , line = ''] = tableOf(
      summaryOf([row({ asked: { kind: 'limited', levels: asked, unlisted: [] } })]),
    );
    const cells = line.split('|').map((cell) => cell.trim());
    const at = cells.findIndex((cell) => cell.includes('issues: read'));
    expect(cells[at + 1]).toContain('metadata: read');
    expect(cells[at + 1]).not.toContain('issues');
  });

  test('says that all was asked for', () => {
    expect(summaryOf([row({ asked: { kind: 'inherit', meant: true } })])).toContain(
      'all of the installation',
    );
  });

  test('counts for the public what nobody asked for by name', () => {
    const inherited = row({ asked: { kind: 'inherit', meant: true } });
    const markdown = tokenSummary([inherited], false);
    expect(markdown).toContain("the installation's 2 permissions");
    for (const name of ['contents', 'metadata']) expect(markdown).not.toContain(name);
  });

  test('has a row for each token, and as many cells in each', () => {
    const owner = row({ target: { kind: 'owner', owner: 'octo' }, repositories: 'all' });
    const table = tableOf(summaryOf([row(), owner]));
    expect(table).toHaveLength(2 + 2);
    expect(new Set(table.map((line) => line.split('|').length)).size).toBe(1);
    expect(table[3]).toContain('octo');
  });

  test('is markdown that the next step’s follows well', () => {
    const markdown = summaryOf([row()]);
    expect(markdown).toMatch(/^### .+\n\n\|/);
    expect(markdown).toMatch(/\|\n\n$/);
  });
});

test('the summary of a failure keeps title and lines', () => {
  expect(failureSummary('The App is not installed there', 'app-not-installed: x\nWhat to do: y')).toBe(
    '### The App is not installed there\n\napp-not-installed: x\n\nWhat to do: y\n\n',
  );
});
