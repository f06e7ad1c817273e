// The page of migrate --org in a real browser: sorted and filtered by keyboard alone, with what a screen reader is told, dark
// and light, and with names of others that mean harm.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { root } from '../unit/migrate-run.ts';
import { CHECKOUT, PATH, withOrganization } from '../unit/organization-stand.ts';
import { startBrowser } from './browser.ts';
import { COLORS, contrast, type Colors } from './contrast.ts';

const corpus = join(root, '__tests__/migrate/corpus');
const HOSTILE = '.github/workflows/<img src=x onerror=alert(1)>.yml';
const ORGANIZATION = {
  ...Object.fromEntries(
    readdirSync(corpus)
      .filter((name) => name.endsWith('.yml'))
      .map((name, at) => [
        `corpus-${at}`,
        { [`.github/workflows/${name}`]: readFileSync(join(corpus, name), 'utf8') },
      ]),
  ),
  hostile: { [HOSTILE]: CHECKOUT('SHARED') },
  last: { [PATH]: CHECKOUT('SHARED') },
};

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function onPage(
  use: (page: Page, problems: readonly string[]) => Promise<void>,
  colorScheme: 'light' | 'dark' = 'light',
  organization: Parameters<typeof withOrganization>[0] = ORGANIZATION,
): Promise<void> {
  await withOrganization(organization, async ({ folder, migrate }) => {
    const file = join(folder, 'report.html');
    expect(await migrate(['--report', file])).toMatchObject({ code: 0, err: '' });
    const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
    try {
      const page = await context.newPage();
      const problems: string[] = [];
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => void problems.push(dialog.message()));
      page.on('request', (request) => problems.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.locator('html[data-ready]').waitFor();
      expect(problems.splice(0)).toEqual([pathToFileURL(file).href]); // it asked for itself alone
      await use(page, problems);
      expect(problems).toEqual([]);
    } finally {
      await context.close();
    }
  });
}

const uses = (page: Page) => page.getByRole('region', { name: 'Uses of PATs' }).getByRole('table');
const column = async (page: Page, at: number): Promise<string[]> =>
  uses(page).locator(`tbody tr > :nth-child(${at})`).allInnerTexts();

test('what a screen reader is told: headings, tables with names, heads of columns and rows', () =>
  onPage(async (page) => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('From PATs to GitHub Apps: acme');
    const sections = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    expect(sections).toEqual(['Uses of PATs', 'Apps', 'Secrets that are PATs', 'Repositories']);
    expect(await page.getByRole('table').count()).toBe(4);
    const table = page.getByRole('table', {
      name: 'Each place where a workflow uses a PAT, and what becomes of it',
    });
    expect(await table.getByRole('columnheader').first().innerText()).toBe('Repository');
    expect(await table.getByRole('rowheader', { name: 'acme/hostile' }).count()).toBe(1);
    for (const role of ['main', 'banner'] as const) expect(await page.getByRole(role).count()).toBe(1);
    expect(await page.getByRole('searchbox', { name: 'Filter: Uses of PATs' }).count()).toBe(1);
  }));

test('by keyboard alone: skip to the tables, filter, sort up and down', () =>
  onPage(async (page) => {
    const all = (await column(page, 1)).length;
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the tables');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('shared  GIT push');
    expect((await column(page, 1)).sort()).toEqual(['acme/hostile', 'acme/last']);
    const status = page.getByRole('status').first();
    expect(await status.innerText()).toBe(`2 of ${all} shown`);
    // The choice of verdicts, the table, and its first head.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Repository');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outline')).toContain('solid 3px');
    const head = uses(page).getByRole('columnheader').first();
    for (const [order, names] of [
      ['ascending', ['acme/hostile', 'acme/last']],
      ['descending', ['acme/last', 'acme/hostile']],
    ] as const) {
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe(order);
      expect(await column(page, 1)).toEqual(names);
    }
  }));

test('a choice of what becomes of them; numbers are sorted as numbers', () =>
  onPage(async (page) => {
    await page.getByLabel('Becomes').selectOption('question');
    expect(new Set(await column(page, 5))).toEqual(new Set(['question']));
    const secrets = page.getByRole('region', { name: 'Secrets that are PATs' });
    await secrets.getByRole('button', { name: 'Repositories' }).click();
    const counts = (await secrets.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBe(2);
  }));

test('of a long list the first are shown, and all are sorted and filtered', async () => {
  const steps = Array.from(
    { length: 400 },
    (_, at) => `      - run: gh pr list # ${at}\n        env:\n          GH_TOKEN: \${{ secrets.S${at} }}\n`,
  );
  const long = { long: { [PATH]: `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps.join('')}` } };
  await onPage(
    async (page) => {
      const status = page.getByRole('status').first();
      expect(await status.innerText()).toBe('300 of 400 shown');
      const secret = uses(page).getByRole('button', { name: 'Secret' });
      await secret.click();
      await secret.click();
      expect((await column(page, 3))[0]).toBe('S399');
      await page.getByRole('searchbox', { name: 'Filter: Uses of PATs' }).fill('pr list');
      expect(await status.innerText()).toBe('300 of 400 shown');
      await page.getByRole('searchbox', { name: 'Filter: Uses of PATs' }).fill('s39');
      expect(await status.innerText()).toBe('11 of 400 shown');
      await page.getByRole('searchbox', { name: 'Filter: Uses of PATs' }).fill('');
      await page.getByRole('button', { name: 'Show all 400' }).first().click();
      expect(await column(page, 1)).toHaveLength(400);
      expect(await status.innerText()).toBe('400 of 400 shown');
    },
    'light',
    long,
  );
});

test('names of others are text, and links lead to the very line', () =>
  onPage(async (page) => {
    expect(await page.locator('img, iframe, object').count()).toBe(0);
    const place = uses(page).getByRole('link', { name: /<img src=x onerror/ });
    expect(await place.getAttribute('href')).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/acme\/hostile\/blob\/main\/\.github\/workflows\/%3Cimg%20src%3Dx%20onerror%3Dalert\(1\)%3E\.yml#L8$/,
    );
  }));

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(13, 17, 23)'],
] as const)('%s: every text stands out from what is behind it (WCAG 2.2, AA)', (scheme, paper) =>
  onPage(async (page) => {
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(paper);
    const colors = await page.evaluate<Colors[]>(COLORS);
    expect(colors.length).toBeGreaterThan(100);
    expect(colors.filter((each) => contrast(each) < 4.5)).toEqual([]);
  }, scheme),
);

test('on a narrow screen only the tables scroll', () =>
  onPage(async (page) => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  }));
