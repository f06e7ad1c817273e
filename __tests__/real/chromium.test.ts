// The local page of setup in a real browser, with the command line as it is shipped: by keyboard alone, with what a screen
// reader is told, dark and light. With UPDATE_DOCS=1 it makes the pictures of docs/from-pat-to-app.md.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { chromium, type Browser, type Page } from 'playwright-core';
import { FILE, root, WORKFLOW } from '../unit/migrate-run.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
let browser: Browser;
let github: SandboxGitHub;
let folder: string;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

/** Runs `setup` as a process, and answers the address of its page. */
async function inSetup(
  use: (
    page: Page,
    about: {
      readonly address: string;
      readonly problems: readonly string[];
      readonly child: ChildProcess;
      readonly said: () => string;
    },
  ) => Promise<void>,
  {
    colorScheme = 'light',
    args = [],
  }: { readonly colorScheme?: 'light' | 'dark'; readonly args?: readonly string[] } = {},
): Promise<void> {
  github = await startGitHub();
  folder = mkdtempSync(join(tmpdir(), 'setup-chromium-'));
  github.world.addAccount({ login: 'acme', type: 'Organization' });
  github.world.addRepository('acme/app');
  for (const name of ['.github/workflows', 'bin']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, FILE), WORKFLOW);
  writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\ncat > /dev/null\n', { mode: 0o755 });
  const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'setup', '--no-browser', ...args], {
    cwd: folder,
    env: {
      PATH: [join(folder, 'bin'), process.env.PATH].join(delimiter),
      GITHUB_SERVER_URL: github.serverUrl,
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
    await use(page, { address, problems, child, said: () => said });
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
  await page.screenshot({ path: join(root, 'docs/pictures', `${name}.png`), fullPage: true });
};

test('by keyboard alone: the page, GitHub, back, and the installation', () =>
  inSetup(async (page, { problems, child, said }) => {
    expect(await page.title()).toBe('Create a GitHub App · mint-app-token');
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: /^Create the App on / });
    expect(await button.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    const outline = await button.evaluate((element) => {
      const { outlineStyle, outlineWidth } = element.ownerDocument.defaultView!.getComputedStyle(element);
      return { outlineStyle, outlineWidth };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', outlineWidth: '3px' });
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/organizations\/acme\/settings\/apps\/new\?state=/);
    await page.getByLabel('GitHub App name').fill(HOSTILE.slice(0, 34));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/created\?code=/);
    expect(await page.getByRole('status').innerText()).toContain(`${HOSTILE} is there.`);
    expect(await page.locator('img').count()).toBe(0);
    await shot(page, 'setup-created');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/installations\/new$/);
    await page.getByLabel('app', { exact: true }).check();
    await page.getByRole('button', { name: 'Install' }).click();
    const [code] = (await once(child, 'exit')) as [number];
    expect([code, code === 0 ? '' : said()]).toEqual([0, '']);
    expect(github.world.installations.map(({ app }) => app.name)).toEqual([HOSTILE]);
    // A policy that is broken is told in the console. The last page is the stand's own, which lacks one of its own.
    expect(problems.filter((text) => !/404/.test(text))).toEqual([]);
  }));

test('what a screen reader is told of the page', () =>
  inSetup(async (page) => {
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

/** The contrast of two colors as WCAG 2.2 computes it. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [...color.matchAll(/[\d.]+/g)].slice(0, 3).map(([part]) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)(
  '%s: every text stands out from what is behind it (WCAG AA)',
  (colorScheme) =>
    inSetup(
      async (page, { address }) => {
        const colors = () =>
          page.locator('h1, p, dt, dd, caption, th, td, code, button, a, li').evaluateAll((elements) =>
            elements.map((element) => {
              const view = element.ownerDocument.defaultView!;
              let behind: typeof element | null = element;
              while (behind && /, 0\)$|^transparent$/.test(view.getComputedStyle(behind).backgroundColor))
                behind = behind.parentElement;
              return {
                what: element.tagName,
                text: view.getComputedStyle(element).color,
                ground: view.getComputedStyle(behind ?? element).backgroundColor,
              };
            }),
          );
        const [paper] = await page
          .locator('body')
          .evaluateAll((bodies) =>
            bodies.map((body) => body.ownerDocument.defaultView!.getComputedStyle(body).backgroundColor),
          );
        expect(paper).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
        await shot(page, `setup-page-${colorScheme}`);
        const onForm = await colors();
        await page.goto(`${address}/created?code=x&state=y`);
        const onRefusal = await colors();
        const faint = [...onForm, ...onRefusal].filter(({ text, ground }) => contrast(text, ground) < 4.5);
        expect(faint).toEqual([]);
        expect(onForm.length).toBeGreaterThan(20);
      },
      { colorScheme },
    ),
);

test('on a narrow screen, and twice as large, nothing is cut off', () =>
  inSetup(async (page) => {
    await page.setViewportSize({ width: 320, height: 600 });
    const { scroll, client } = await page
      .locator('html')
      .evaluate((element) => ({ scroll: element.scrollWidth, client: element.clientWidth }));
    expect(scroll).toBeLessThanOrEqual(client);
  }));
