// A place that is no job: a folder with a clone, an App on the sandbox's GitHub, and the command line in this process or,
// as it is shipped, in one of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import {
  startGitHub,
  type App,
  type GitHubOptions,
  type Installation,
  type SandboxGitHub,
} from '@mint-app-token/sandbox/github';
import { runProgram } from '../../src/cli/program.ts';

export const root = join(import.meta.dirname, '../..');
export const BUNDLE = join(root, 'dist/cli/index.js');

export interface Ran {
  /** A number, or the signal that ended it. */
  readonly code: number | string | null;
  readonly out: string;
  readonly err: string;
}

interface Call {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdin?: string | Readable;
  readonly isTerminal?: boolean;
  /** Whether standard output has a reader. */
  readonly isClosed?: boolean;
}

export interface Anywhere {
  readonly github: SandboxGitHub;
  readonly app: App;
  readonly privateKey: string;
  readonly installation: Installation;
  /** The clone; `write` puts files into it. */
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** The variables that say which GitHub, which App and which repository. */
  readonly env: NodeJS.ProcessEnv;
  /** The command line in this process, in that environment. */
  readonly run: (args: readonly string[], call?: Call) => Promise<Ran>;
  /** The same as it is shipped. */
  readonly start: (args: readonly string[], call?: Pick<Call, 'env' | 'stdin'>) => Promise<Ran>;
  /** Tokens that nobody has revoked. */
  readonly alive: () => string[];
}

export const PERMISSIONS = { contents: 'write', issues: 'read', metadata: 'read' };

/** Runs `body` there. Afterwards no output may hold a key, a JWT or, but for what mint prints, a token. */
export async function anywhere(
  body: (place: Anywhere) => Promise<void>,
  { permissions = PERMISSIONS, ...options }: GitHubOptions & { permissions?: Record<string, string> } = {},
): Promise<void> {
  const github = await startGitHub(options);
  const folder = mkdtempSync(join(tmpdir(), 'mint-anywhere-'));
  const ran: Ran[] = [];
  try {
    const { world } = github;
    world.addAccount({ login: 'acme', type: 'Organization' });
    for (const name of ['app', 'lib', 'secret']) world.addRepository(`acme/${name}`, { private: true });
    const { app, privateKey } = world.addApp({ slug: 'acme-release', permissions });
    const installation = world.install(app, { account: 'acme', repositories: ['app', 'lib'], permissions });
    const env = {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_REPOSITORY: 'acme/app',
      APP_CLIENT_ID: app.clientId,
      APP_PRIVATE_KEY: privateKey,
    };
    await body({
      github,
      app,
      privateKey,
      installation,
      folder,
      env,
      write: (files) => {
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, name)), { recursive: true });
          writeFileSync(join(folder, name), text);
        }
      },
      run: async (args, call = {}) => {
        const result = await runHere(args, { ...call, env: { ...env, ...call.env } });
        ran.push(result);
        return result;
      },
      start: async (args, call = {}) => {
        const result = await startBundle(args, { ...call, env: { ...env, ...call.env } }, folder);
        ran.push(result);
        return result;
      },
      alive: () => world.tokens.filter(({ revoked }) => !revoked).map(({ token }) => token),
    });
    const lines = privateKey.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));
    const jwts = github.requests.flatMap(
      ({ rawAuthorization = '' }) => /^bearer (.+\..+\..+)$/i.exec(rawAuthorization)?.[1] ?? [],
    );
    const tokens = world.tokens.map(({ token }) => token);
    for (const { out, err } of ran) {
      if (
        [...lines, ...jwts.filter((jwt) => !tokens.includes(jwt))].some((secret) =>
          (out + err).includes(secret),
        )
      )
        throw new Error(`a secret was printed:\n${out}\n${err}`);
      if (tokens.some((token) => err.includes(token))) throw new Error(`a token was printed:\n${err}`);
    }
    if (github.violations.length > 0)
      throw new Error(`against GitHub's description:\n${github.violations.join('\n')}`);
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runHere(
  args: readonly string[],
  { env = {}, stdin = '', isTerminal = false, isClosed }: Call,
) {
  let [out, err] = ['', ''];
  const code = await runProgram(
    args,
    {
      env,
      isTerminal,
      isColored: isTerminal,
      print: (text) => void (out += text),
      deliver: (text) => {
        if (!isClosed) out += text;
        return Promise.resolve(!isClosed);
      },
      stdin: () =>
        typeof stdin === 'string' ? Readable.from(stdin === '' ? [] : [Buffer.from(stdin)]) : stdin,
      complain: (line) => void (err += `${line}\n`),
      progress: (line) => {
        if (isTerminal) err += `${line}\n`;
      },
    },
    root,
  );
  return { code, out, err };
}

/** Starts the shipped bundle, with nothing in its environment but what is given. */
export function startBundle(
  args: readonly string[],
  { env = {}, stdin = '' }: Pick<Call, 'env' | 'stdin'>,
  folder: string,
  bundle = BUNDLE,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundle, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, ...env },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdin.on('error', () => undefined);
    if (typeof stdin === 'string') child.stdin.end(stdin);
    else stdin.pipe(child.stdin);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code: code ?? signal, out, err });
    });
  });
}
