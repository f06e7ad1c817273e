// The local page of setup in a real browser, with the command line as it is shipped: by keyboard alone, with what a screen
// reader is told, dark and light. With UPDATE_DOCS=1 it makes the pictures of docs/from-pat-to-app.md.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import type { Browser, Page } from 'playwright-core';
import { FILE, root, WORKFLOW } from '../unit/migrate-run.ts';
import { startBrowser } from './browser.ts';
import { COLORS, contrast, type Colors } from './contrast.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
let browser: Browser;
let github: SandboxGitHub;
let folder: string;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Visit {
  readonly page: Page;
  readonly address: string;
  /** What the browser complained of. */
  readonly problems: readonly string[];
  readonly child: ChildProcess;
  readonly said: () => string;
}

/** Runs `setup` as a process, and opens its page. */
async function inSetup(
  use: (visit: Visit) => Promise<void>,
  {
    colorScheme = 'light',
    webUrl,
    workflow = WORKFLOW,
  }: { readonly colorScheme?: 'light' | 'dark'; readonly webUrl?: string; readonly workflow?: string } = {},
): Promise<void> {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'setup-chromium-'));
  github.world.addAccount({ login: 'acme', type: 'Organization' });
  github.world.addRepository('acme/app');
  for (const name of ['.github/workflows', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, FILE), workflow);
  writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\ncat > /dev/null\n', { mode: 0o755 });
  const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'setup', '--no-browser'], {
    cwd: folder,
    env: {
      PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
      GITHUB_SERVER_URL: webUrl ?? github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_REPOSITORY: 'acme/app',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  const context = await browser.newContext({ colorScheme, viewport: { width: 900, height: 1000 } });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('dialog', (dialog) => void problems.push(dialog.message()));
    let address: string | undefined;
    while (!(address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}(?=\s)/.exec(said)?.[0])) {
      if (child.exitCode !== null) throw new Error(said);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await page.goto(address);
    await use({ page, address, problems, child, said: () => said });
  } finally {
    await context.close();
    if (child.exitCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const shot = async (page: Page, name: string) => {
  if (!process.env.UPDATE_DOCS) return;
  mkdirSync(join(root, 'docs/pictures'), { recursive: true });
  await page.locator('main').screenshot({ path: join(root, 'docs/pictures', `${name}.png`) });
};

test('by keyboard alone: the page, GitHub, back, and the installation', () =>
  inSetup(async ({ page, problems, child, said }) => {
    expect(await page.title()).toBe('Create a GitHub App · mint-app-token');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Create the App on /);
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outline');
    expect(outline).toContain('solid 3px');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organizations\/acme\/settings\/apps\/new\?state=/);
    await page.getByLabel('GitHub App name').fill(HOSTILE);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/created\?code=/);
    expect(await page.getByRole('status').innerText()).toContain(`${HOSTILE} is there.`);
    expect(await page.locator('img').count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/installations\/new$/);
    await page.getByLabel('app', { exact: true }).check();
    await page.getByRole('button', { name: 'Install' }).click();
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, code === 0 ? '' : said()]).toEqual([0, '']);
    expect(github.world.installations.map(({ app }) => app.name)).toEqual([HOSTILE]);
    // A policy that is broken is told in the console. The last page is the stand's own, which it does not have.
    expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
  }));

test('what a screen reader is told of the page', () =>
  inSetup(async ({ page }) => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const heading = page.getByRole('heading', { level: 1 });
    expect(await heading.innerText()).toBe('Create a GitHub App');
    const table = page.getByRole('table', { name: 'What it may do, and which file wants that' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      'Permission',
      'Level',
      'Wanted by',
    ]);
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(['contents']);
    expect(await table.getByRole('cell').allInnerTexts()).toEqual(['write', FILE]);
    expect(await page.getByRole('main').count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(1);
  }));

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(13, 17, 23)' } as const;
const SEVERAL =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n' +
  '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.RELEASE_PAT }}\n      - run: git push\n' +
  '      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.RELEASE_PAT }}\n';

test.each(['light', 'dark'] as const)(
  '%s: every text stands out from what is behind it (WCAG 2.2, AA)',
  (colorScheme) =>
    inSetup(
      async ({ page, address }) => {
        expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
          PAPER[colorScheme],
        );
        await shot(page, `setup-page-${colorScheme}`);
        const onForm = await page.evaluate<Colors[]>(COLORS);
        await page.goto(`${address}/created?code=x&state=y`);
        const onRefusal = await page.evaluate<Colors[]>(COLORS);
        expect([...onForm, ...onRefusal].filter((colors) => contrast(colors) < 4.5)).toEqual([]);
        expect(onForm.length).toBeGreaterThan(20);
      },
      // As a reader of the docs will see it.
      { colorScheme, webUrl: 'https://github.com', workflow: SEVERAL },
    ),
);

test('on a narrow screen nothing is cut off', () =>
  inSetup(async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  }));

test('after it is created: the picture of the page', () =>
  inSetup(async ({ page }) => {
    await page.getByRole('button').click();
    await page.getByRole('button').click();
    await page.waitForURL(/\/created\?code=/);
    expect(await page.getByRole('link', { name: 'Install the App' }).getAttribute('href')).toBe(
      `${github.serverUrl}/apps/acme-app-ci/installations/new`,
    );
    await shot(page, 'setup-created');
  }));
