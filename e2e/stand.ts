import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  commitFiles,
  gitEnvironment,
  startGitHub,
  type PushEvent,
  type SandboxGitHub,
} from '@mint-app-token/sandbox/github';

const root = join(import.meta.dirname, '..');

// Not the hour that an action could assume: what it says of a token's end has to come from GitHub.
const LIFE_MS = 50 * 60_000;

/** What the user's git has been told before the job: it is there while the action uses the file, and stays. */
const GIT_CONFIG = `[user]
\tname = Somebody
\temail = somebody@example.com
[alias]
\tsaid = log -1 --format='%an <%ae>'
`;

/** A GitHub of its own for one run: acme/app holds this action and the workflows, and the App is installed. */
export interface Stand {
  readonly github: SandboxGitHub;
  /** The web site, under another name than the API's, as GitHub has it. */
  readonly serverUrl: string;
  readonly pushes: readonly PushEvent[];
  /** Removed at the end. */
  readonly temp: string;
  /** A clone of `repository`. */
  readonly checkout: string;
  readonly repository: 'acme/app';
  readonly vars: Record<string, string>;
  readonly secrets: Record<string, string>;
  /** The App's key as GitHub gave it. */
  readonly privateKey: string;
  /** Tokens live for seconds, and an agent renews them. */
  readonly isRenewed: boolean;
  /** How many tokens live on after the job, since it wants them to. */
  readonly leftAlive: number;
  /** The user's configuration of git, as it was before the job. */
  readonly gitConfig: string;
  readonly inputs: Record<string, string>;
  /** Variables of the machine, for every step. */
  readonly env: Record<string, string>;
  readonly close: () => Promise<void>;
}

/** Sets one up. `secrets` replace the true ones. */
export async function newStand({
  keyAs = (pem) => pem,
  secrets: replaced,
  tokenLifeMs,
  leftAlive = 0,
}: {
  readonly keyAs?: (pem: string) => string;
  readonly secrets?: Record<string, string>;
  readonly tokenLifeMs?: number;
  readonly leftAlive?: number;
}): Promise<Stand> {
  const temp = mkdtempSync(join(tmpdir(), 'e2e-'));
  const github = await startGitHub({ tokenLifeMs: tokenLifeMs ?? LIFE_MS });
  const { world } = github;
  for (const login of ['acme', 'globex']) world.addAccount({ login, type: 'Organization' });
  // Public, so that the workflow can check it out before it has a token.
  const app = world.addRepository('acme/app', { private: false });
  for (const name of ['acme/lib', 'globex/tools']) world.addRepository(name);
  const permissions = { contents: 'write', issues: 'write', metadata: 'read' };
  const made = world.addApp({ slug: 'acme-release', clientId: 'Iv23liEndToEndTest00', permissions });
  for (const account of ['acme', 'globex']) world.install(made.app, { account, permissions });
  commitFiles(app, repositoryFiles());
  writeFileSync(gitEnvironment(temp).GIT_CONFIG_GLOBAL ?? '', GIT_CONFIG);
  const checkout = join(temp, 'checkout');
  execFileSync('git', ['clone', '--quiet', app.gitDirectory, checkout], {
    env: { PATH: process.env.PATH, ...gitEnvironment(temp) },
  });
  const pushes: PushEvent[] = [];
  github.onPush((push) => void pushes.push(push));
  return {
    github,
    serverUrl: github.serverUrl.replace('127.0.0.1', 'localhost'),
    pushes,
    temp,
    checkout,
    repository: 'acme/app',
    vars: { APP_CLIENT_ID: made.app.clientId },
    secrets: {
      APP_PRIVATE_KEY: keyAs(made.privateKey),
      JOB_TOKEN: world.addGitHubToken('acme/app', { contents: 'read' }),
      ...replaced,
    },
    privateKey: made.privateKey,
    isRenewed: tokenLifeMs !== undefined,
    leftAlive,
    gitConfig: GIT_CONFIG,
    inputs: { version: 'v1.2.3' },
    env: {
      ...gitEnvironment(temp),
      E2E_RECORD: join(temp, 'outputs.json'),
      E2E_ENVIRONMENT: join(temp, 'environment'),
      E2E_LOOKS: join(temp, 'looks'),
    },
    close: async () => {
      await github.close();
      rmSync(temp, { recursive: true, force: true });
    },
  };
}

/** The action as it is shipped, and the workflows that use it. */
function repositoryFiles(): Record<string, string> {
  const bundles = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const files = [join(root, 'action.yml'), ...bundles].map((path): [string, string] => [
    path.slice(root.length + 1).replaceAll('\\', '/'),
    readFileSync(path, 'utf8'),
  ]);
  const workflows = readdirSync(join(root, 'e2e/workflows')).map((name): [string, string] => [
    `.github/workflows/${name}`,
    readFileSync(join(root, 'e2e/workflows', name), 'utf8'),
  ]);
  const look = readdirSync(join(root, 'e2e/actions/look')).map((name): [string, string] => [
    `.github/actions/look/${name}`,
    readFileSync(join(root, 'e2e/actions/look', name), 'utf8'),
  ]);
  return Object.fromEntries([...files, ...workflows, ...look]);
}

/** What the post step of e2e/actions/look has seen. */
export interface Look {
  /** Folders of the action in RUNNER_TEMP. */
  readonly folders: readonly string[];
  /** Who commits. */
  readonly committer: string;
  /** The repositories that git may push to. */
  readonly pushes: readonly string[];
}

/** What the workflow has written down of a later step's environment, and of what is left. */
export function readTraces({ env }: Stand): { environment: string; looks: Look[] } {
  const read = (path = '') => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  return {
    environment: read(env.E2E_ENVIRONMENT),
    looks: read(env.E2E_LOOKS)
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Look),
  };
}

/** The outputs that the workflow recorded, by step; none when it did not come that far. */
export function readRecord({ env }: Stand): Record<string, Record<string, string>> {
  const path = env.E2E_RECORD ?? '';
  if (!existsSync(path)) return {};
  const steps = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { outputs: Record<string, string> }>;
  // act numbers the steps that have no id, which GitHub leaves out of the context.
  const named = Object.entries(steps).filter(([id]) => !/^\d+$/.test(id));
  return Object.fromEntries(named.map(([id, { outputs }]) => [id, outputs]));
}
