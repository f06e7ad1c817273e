// setup, called in this process, with a GitHub on this machine, a stub in the place of `gh`, and a browser that only follows
// forms and redirects.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startGitHub, type GitHubOptions, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { runProgram } from '../../src/cli/program.ts';
import { FILE, root, WORKFLOW } from './migrate-run.ts';

export interface Stand {
  readonly github: SandboxGitHub;
  /** The clone, and the folder in which the command runs. */
  readonly folder: string;
  /** The calls of programs, in their order: arguments and standard input. */
  readonly calls: () => Call[];
  /** What was called with what, without standard input. */
  readonly commands: () => string[];
  /** Runs `mint-app-token setup` with these arguments, while `during` is at the browser. */
  readonly setup: (args?: readonly string[], during?: (browser: Browser) => Promise<void>) => Promise<Ran>;
  /** Puts a program for sh into PATH. */
  readonly program: (name: string, script: string) => void;
}

export interface Call {
  readonly program: string;
  readonly args: readonly string[];
  readonly input: string;
}

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What was shown on the way. */
  readonly progress: readonly string[];
}

export interface Browser {
  /** The address that setup printed. */
  readonly address: string;
  readonly type: (line: string) => void;
  /** What was said on standard error so far. */
  readonly said: () => string;
  /** Fills in and sends the form of a page; the answer is the page that comes of it, redirects not followed. */
  readonly submit: (page: Response, fields?: Readonly<Record<string, string>>) => Promise<Response>;
  /** From the local page to where GitHub sends the browser: the address with code and state. */
  readonly createApp: (fields?: Readonly<Record<string, string>>) => Promise<string>;
  /** Creates the App, comes back, and installs it: all that a person has to do. */
  readonly doAll: (fields?: Readonly<Record<string, string>>) => Promise<void>;
  readonly install: () => Promise<Response>;
}

/** A `gh` that takes everything, and tells nobody but the test. */
export const GH = `#!/bin/sh
case "$1" in --version) echo 'gh version 2.90.0 (2026-10-01)' ;; esac
`;

const RECORD = (log: string, name: string) => `
{ printf '%s\\0' ${name} "$@"; printf '\\1'; cat; printf '\\2'; } >> '${log}'
`;

export async function inStand(
  use: (stand: Stand) => Promise<void>,
  {
    files = { [FILE]: WORKFLOW },
    server = {},
    repository = 'acme/app',
    env = {},
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly server?: GitHubOptions;
    readonly repository?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<void> {
  const github = await startGitHub(server);
  const folder = mkdtempSync(join(tmpdir(), 'setup-stand-'));
  const [log, bin, clone] = ['calls', 'bin', 'clone'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [bin, clone]) mkdirSync(each);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(clone, name, '..'), { recursive: true });
    writeFileSync(join(clone, name), text);
  }
  const { world } = github;
  world.addAccount({ login: 'acme', type: 'Organization' });
  world.addAccount({ login: 'octocat', type: 'User' });
  world.addRepository('acme/app');
  world.addRepository('acme/lib');
  world.addRepository('octocat/hello');
  const program = (name: string, script: string) => {
    writeFileSync(join(bin, name), script.replace('\n', `\n${RECORD(log, name)}`), { mode: 0o755 });
  };
  program('gh', GH);
  const calls = (): Call[] =>
    readOrEmpty(log)
      .split('\u0002')
      .filter(Boolean)
      .map((text) => {
        const [words = '', input = ''] = text.split('\u0001');
        const [name = '', ...args] = words.split('\0').slice(0, -1);
        return { program: name, args, input };
      });
  const before = process.cwd();
  process.chdir(clone);
  try {
    await use({
      github,
      folder: clone,
      calls,
      program,
      commands: () => calls().map((call) => [call.program, ...call.args].join(' ')),
      setup: (args = [], during = ({ doAll }) => doAll()) =>
        runSetup(['setup', '--no-browser', ...args], { github, during, path: bin, repository, env }),
    });
  } finally {
    process.chdir(before);
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runSetup(
  args: readonly string[],
  {
    github,
    during,
    path,
    repository,
    env,
  }: {
    readonly github: SandboxGitHub;
    readonly during: (browser: Browser) => Promise<void>;
    readonly path: string;
    readonly repository: string;
    readonly env: Readonly<Record<string, string>>;
  },
): Promise<Ran> {
  const progress: string[] = [];
  let [out, err] = ['', ''];
  const stdin = new PassThrough();
  const address = Promise.withResolvers<string>();
  const print = (text: string) => {
    out += text;
    const found = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{20,}(?=\s)/.exec(out)?.[0];
    if (found) address.resolve(found);
  };
  const running = runProgram(
    args,
    {
      env: {
        PATH: [path, '/usr/bin', '/bin'].join(delimiter),
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_API_URL: github.apiUrl,
        GITHUB_REPOSITORY: repository,
        ...env,
      },
      isTerminal: false,
      isColored: false,
      print,
      deliver: (text) => {
        print(text);
        return Promise.resolve(true);
      },
      stdin: () => stdin,
      complain: (line) => void (err += `${line}\n`),
      progress: (line) => progress.push(line),
    },
    root,
  );
  const where = await Promise.race([address.promise, running.then(() => undefined)]);
  if (where !== undefined) await during(browserAt(where, { github, stdin, said: () => err, out: () => out }));
  const code = await running;
  return { code, out, err, progress };
}

function browserAt(
  address: string,
  {
    github,
    stdin,
    said,
    out,
  }: { github: SandboxGitHub; stdin: PassThrough; said: () => string; out: () => string },
): Browser {
  const submit: Browser['submit'] = async (page, fields = {}) => {
    const text = await page.text();
    const [, action = ''] = /<form method="post" action="([^"]*)">/.exec(text) ?? [];
    const own = [...text.matchAll(/<input [^>]*name="(\w+)"[^>]* value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, unescape(value)] as const,
    );
    const body = new URLSearchParams(own.map(([name, value]) => [name, value] as [string, string]));
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return fetch(new URL(unescape(action), page.url), { method: 'POST', body, redirect: 'manual' });
  };
  const createApp: Browser['createApp'] = async (fields) => {
    const confirm = await submit(await fetch(address));
    const made = await submit(confirm, fields);
    return made.headers.get('location') ?? `${made.status} ${await made.text()}`;
  };
  const install = async () => {
    while (!out().includes('/installations/new')) await new Promise((resolve) => setTimeout(resolve, 20));
    const [url = ''] = /http\S+\/installations\/new/.exec(out()) ?? [];
    const page = await fetch(url);
    return submit(page, { which: 'all' });
  };
  return {
    address,
    type: (line) => stdin.write(`${line}\n`),
    said,
    submit,
    createApp,
    install,
    doAll: async (fields) => {
      const back = await createApp(fields);
      // Before setup asks for it the first time: it asks every three seconds.
      const [app] = github.world.apps;
      if (app) github.world.install(app, { account: app.owner.login });
      await fetch(back);
    },
  };
}

const unescape = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** All texts of files below a folder. */
export const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
