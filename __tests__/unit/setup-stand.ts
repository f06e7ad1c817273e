// setup, called in this process, with a GitHub on this machine, a stub in the place of `gh`, and a browser that only follows
// forms and redirects.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { startGitHub, type GitHubOptions, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { runProgram } from '../../src/cli/program.ts';
import { FILE, root, WORKFLOW } from './migrate-run.ts';
import { browserAt, type Browser } from './setup-browser.ts';

export interface Stand {
  readonly github: SandboxGitHub;
  /** The clone, and the folder in which the command runs. */
  readonly folder: string;
  /** The calls of programs, in their order: arguments and standard input. */
  readonly calls: () => Call[];
  /** What was called with what, without standard input. */
  readonly commands: () => string[];
  /** Runs the command line, while `during` is at the browser, if there is a page. */
  readonly command: (args: readonly string[], during?: (browser: Browser) => Promise<void>) => Promise<Ran>;
  /** Runs `mint-app-token setup --no-browser` with these arguments, while `during` is at the browser. */
  readonly setup: (args?: readonly string[], during?: (browser: Browser) => Promise<void>) => Promise<Ran>;
  /** Of the programs that are run. */
  readonly env: Readonly<Record<string, string>>;
  /** Puts a program for sh into PATH. */
  readonly program: (name: string, script: string) => void;
  /** Has the calls of a real program kept as well. */
  readonly record: (name: string, path: string) => void;
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

/** A `gh` that takes everything, and tells nobody but the test. */
export const GH = '#!/bin/sh\n';

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
    path = [],
  }: {
    readonly files?: Readonly<Record<string, string>>;
    readonly server?: GitHubOptions;
    readonly repository?: string;
    readonly env?: Readonly<Record<string, string>>;
    /** More folders with programs. */
    readonly path?: readonly string[];
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
  const record = (name: string, path: string) => {
    const kept = `{ printf '%s\\0' ${name} "$@"; printf '\\1'; } >> '${log}'`;
    const script = `#!/bin/sh\n${kept}\ntee -a '${log}' | '${path}' "$@"\ncode=$?\nprintf '\\2' >> '${log}'\nexit $code\n`;
    writeFileSync(join(bin, name), script, { mode: 0o755 });
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
  const command: Stand['command'] = (args, during = ({ doAll }) => doAll()) =>
    runCommand(args, { github, during, env: variables });
  const variables = {
    PATH: [bin, ...path, '/usr/bin', '/bin'].join(delimiter),
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_REPOSITORY: repository,
    ...env,
  };
  const before = process.cwd();
  process.chdir(clone);
  try {
    await use({
      github,
      folder: clone,
      calls,
      program,
      record,
      env: variables,
      commands: () => calls().map((call) => [call.program, ...call.args].join(' ')),
      command,
      setup: (args = [], during) => command(['setup', '--no-browser', ...args], during),
    });
  } finally {
    process.chdir(before);
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runCommand(
  args: readonly string[],
  {
    github,
    during,
    env,
  }: {
    readonly github: SandboxGitHub;
    readonly during: (browser: Browser) => Promise<void>;
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
      env,
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
