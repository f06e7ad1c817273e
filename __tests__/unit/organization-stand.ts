// An organization on the sandbox's GitHub, and a gh that belongs to it.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { startGitHub, type Files, type SandboxGitHub, type UserToken } from '@mint-app-token/sandbox/github';
import { runProgram } from '../../src/cli/program.ts';
import { root } from './migrate-run.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly said: readonly string[];
}

export interface Stand {
  readonly github: SandboxGitHub;
  readonly user: UserToken;
  /** Its cache, its gh and where reports go. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  readonly migrate: (args?: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ran>;
  /** Requests since the last time that they were counted. */
  readonly countRequests: () => number;
}

export const CHECKOUT = (secret: string) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: \${{ secrets.${secret} }}\n      - run: git push\n`;

export const PATH = '.github/workflows/it.yml';

type Limits = Parameters<SandboxGitHub['world']['addUserToken']>[1];

export async function withOrganization<T>(
  repositories: Readonly<Record<string, Files>>,
  use: (stand: Stand) => Promise<T>,
  limits: Limits = {},
): Promise<T> {
  const github = await startGitHub();
  const folder = mkdtempSync(join(tmpdir(), 'organization-'));
  try {
    github.world.addAccount({ login: 'acme', type: 'Organization' });
    for (const [name, files] of Object.entries(repositories))
      github.world.addRepository(`acme/${name}`, Object.keys(files).length > 0 ? { files } : {});
    const user = github.world.addUserToken('octocat', limits);
    mkdirSync(join(folder, 'bin'));
    writeGh(folder, `[ "$1 $2" = "auth token" ] && echo "${user.token}"`);
    const env = {
      PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
      XDG_CACHE_HOME: join(folder, 'cache'),
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
    };
    let counted = 0;
    return await use({
      github,
      user,
      folder,
      env,
      countRequests: () => {
        const since = github.requests.length - counted;
        counted = github.requests.length;
        return since;
      },
      migrate: (args = ['--json'], more = {}) =>
        call(['migrate', '--org', 'acme', ...args], { ...env, ...more }),
    });
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A gh of one line of sh. */
export function writeGh(folder: string, script: string): void {
  const file = join(folder, 'bin/gh');
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/**
 * A gh that does at the sandbox what the commands of the pull requests ask for, writes down each call, and fails at those
 * whose numbers are in the file "fail".
 */
export function writeWorkingGh({ folder, user, github }: Pick<Stand, 'folder' | 'user' | 'github'>): void {
  const script = `
    const { appendFileSync, readFileSync, existsSync } = require('node:fs');
    const args = process.argv.slice(2);
    const option = (name) => args[args.indexOf(name) + 1];
    const [calls, fail] = [${JSON.stringify(join(folder, 'calls'))}, ${JSON.stringify(join(folder, 'fail'))}];
    if (args.slice(0, 2).join(' ') === 'auth token') { console.log(${JSON.stringify(user.token)}); process.exit(); }
    appendFileSync(calls, JSON.stringify(args) + '\\n');
    const count = readFileSync(calls, 'utf8').trim().split('\\n').length;
    const failing = existsSync(fail) ? JSON.parse(readFileSync(fail, 'utf8')) : {};
    const send = async (path, body) => {
      const answer = await fetch(${JSON.stringify(github.apiUrl)} + path, { method: 'POST', body: JSON.stringify(body),
        headers: { authorization: 'Bearer ' + ${JSON.stringify(user.token)}, 'content-type': 'application/json', 'user-agent': 'gh' } });
      const json = await answer.json();
      const after = (failing[count] ?? '').startsWith('after: ') ? failing[count] : undefined;
      if (answer.status >= 300 || json.errors || after) {
        console.error(after ?? json.message ?? JSON.stringify(json.errors));
        process.exit(1);
      }
      return json;
    };
    (async () => {
      if (failing[count] && !failing[count].startsWith('after: ')) { console.error(failing[count]); process.exit(1); }
      const path = args.includes('graphql') ? 'graphql' : option('POST');
      console.log(JSON.stringify(await send('/' + path, JSON.parse(readFileSync(0, 'utf8')))));
    })();
  `;
  writeFileSync(join(folder, 'bin/gh.cjs'), script);
  writeGh(folder, `exec "${process.execPath}" "${join(folder, 'bin/gh.cjs')}" "$@"`);
}

export async function call(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  let [out, err] = ['', ''];
  const said: string[] = [];
  const code = await runProgram(
    args,
    {
      env,
      isTerminal: false,
      isColored: false,
      print: (text) => void (out += text),
      deliver: (text) => {
        out += text;
        return Promise.resolve(true);
      },
      stdin: () => Readable.from([]),
      complain: (line) => void (err += `${line}\n`),
      progress: (line) => said.push(line),
    },
    root,
  );
  return { code, out, err, said };
}
