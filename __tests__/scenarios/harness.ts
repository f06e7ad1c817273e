import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPrivateKey } from 'node:crypto';
import {
  startGitHub,
  type App,
  type GitHubOptions,
  type Installation,
  type SandboxGitHub,
} from '@mint-app-token/sandbox/github';
import { runStage, type StageResult } from '@mint-app-token/sandbox/runner';
import { declaredInputs } from '../../scripts/declared-inputs.ts';

const root = join(import.meta.dirname, '..', '..');

declare const MINT_FROM: string;

/** Where the stages are taken from: dist/, what is shipped; src/; or bundles of it that count (jest.config.js). */
const from = join(root, MINT_FROM);
export const fromDist = MINT_FROM === 'dist';
export const fromSource = !fromDist;
const entryOf = (stage: 'main' | 'post') =>
  MINT_FROM === 'src' ? join(from, `${stage}.ts`) : join(from, stage, 'index.js');
export const entries = { main: entryOf('main'), post: entryOf('post') };

const declared = declaredInputs();

export interface Stage {
  readonly with?: Readonly<Record<string, string>>;
  /** Changes to the environment; null takes a variable away. */
  readonly env?: Readonly<Record<string, string | null>>;
  readonly state?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly nodeOptions?: string[];
}

export interface Scenario {
  readonly github: SandboxGitHub;
  readonly app: App;
  /** RUNNER_TEMP, removed at the end. */
  readonly temp: string;
  /** PEM, PKCS#1, as GitHub offers it. */
  readonly privateKey: string;
  readonly installation: Installation;
  /** Runs main; by default with the App's credentials and nothing else. */
  readonly main: (stage?: Stage) => Promise<StageResult>;
  /** Runs post with the state that a main left and, as the runner does, with the inputs of the last main. */
  readonly post: (state: StageResult['state'], stage?: Stage) => Promise<StageResult>;
  /** A web server that is not GitHub, and the requests it saw. */
  readonly elsewhere: { readonly url: string; readonly requests: readonly IncomingMessage[] };
  /** Writes an event payload to a file, as the runner does, and answers its path. */
  readonly eventFile: (payload: object) => Promise<string>;
  /** More secrets that must not be seen: whatever a test pushes here is looked for at the end. */
  readonly secrets: string[];
  /** The environment of a run in a repository that its event says is private. */
  readonly inPrivate: () => Promise<Record<string, string>>;
  /** The requests so far, as `METHOD /path → status`. */
  readonly calls: () => string[];
}

/**
 * Runs `body` against a sandbox GitHub where the App `acme-release` is installed on the organization acme with the
 * repositories app and lib, then checks what must hold in every scenario: no secret left through anything but a mask
 * command, the output file and the state file; and both sides of the wire kept to GitHub's description.
 */
export async function scenario(
  body: (scenario: Scenario) => Promise<void>,
  options: GitHubOptions & { permissions?: Record<string, string> } = {},
): Promise<void> {
  const github = await startGitHub(options);
  const temp = await mkdtemp(join(tmpdir(), 'mint-scenario-'));
  const stages: StageResult[] = [];
  /** Keys and tokens that a stage was given by its own inputs, as they were written. */
  const given: string[] = [];
  const secretsOfTest: string[] = [];
  const strangers: IncomingMessage[] = [];
  const stranger = createServer((request, response) => {
    strangers.push(request);
    response.end('{}');
  }).listen(0, '127.0.0.1');
  await once(stranger, 'listening');
  try {
    const { world } = github;
    world.addAccount({ login: 'acme', type: 'Organization' });
    for (const name of ['app', 'lib', 'secret']) world.addRepository(`acme/${name}`, { private: true });
    const permissions = options.permissions ?? {
      contents: 'write',
      metadata: 'read',
      pull_requests: 'write',
    };
    const { app, privateKey } = world.addApp({ slug: 'acme-release', permissions });
    const installation = world.install(app, { account: 'acme', repositories: ['app', 'lib'], permissions });

    const run = async (entry: string, inputs: Record<string, string>, stage: Stage): Promise<StageResult> => {
      const result = await runStage({
        entry,
        inputs: { 'github-api-url': github.apiUrl, ...declared, ...inputs, ...stage.with },
        env: withoutNulls({
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_REPOSITORY: 'acme/app',
          GITHUB_REPOSITORY_OWNER: 'acme',
          GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/heads/main',
          GITHUB_RUN_ID: '17000000001',
          ...stage.env,
        }),
        state: { ...stage.state },
        workspace: temp,
        temp,
        ...(stage.nodeOptions && { nodeOptions: stage.nodeOptions }),
        ...(stage.signal && { signal: stage.signal }),
      });
      stages.push(result);
      for (const name of ['private-key', 'fallback-token']) {
        const text = stage.with?.[name]?.trim() ?? '';
        if (text.length > 40)
          given.push(text, ...text.split(/\r?\n|\\n/).filter((line) => /^[\w+/=]{20,}$/.test(line)));
      }
      return result;
    };
    const eventFile = async (payload: object) => {
      const file = join(temp, 'event.json');
      await writeFile(file, JSON.stringify(payload));
      return file;
    };
    let inputsOfMain: Readonly<Record<string, string>> = {};
    await body({
      github,
      app,
      privateKey,
      installation,
      temp,
      secrets: secretsOfTest,
      main: (stage = {}) => {
        const inputs = { 'client-id': app.clientId, 'private-key': privateKey };
        inputsOfMain = { ...inputs, ...stage.with };
        return run(entries.main, inputs, stage);
      },
      post: (state, stage = {}) => run(entries.post, inputsOfMain, { ...stage, state }),
      elsewhere: { url: `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`, requests: strangers },
      eventFile,
      inPrivate: async () => ({ GITHUB_EVENT_PATH: await eventFile({ repository: { private: true } }) }),
      calls: () =>
        github.requests.map(({ method, path, status }) => `${method} ${path} → ${status ?? 'none'}`),
    });
    const secrets = [
      ...linesOf(privateKey),
      ...given,
      ...secretsOfTest,
      ...world.tokens.map(({ token }) => token),
      ...jwtsOf(github),
    ];
    for (const stage of stages) refuseLeaks(stage, secrets);
    if (github.violations.length > 0)
      throw new Error(`against GitHub's description:\n${github.violations.join('\n')}`);
  } catch (error) {
    const logs = stages.map(({ log }) => log.join('\n')).join('\n--\n');
    if (error instanceof Error) error.message += `\n\nThe stages said:\n${logs}`;
    throw error;
  } finally {
    await github.close();
    stranger.close();
    await rm(temp, { recursive: true, force: true });
  }
}

export function withoutNulls(env: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** Every line of a key in both of its forms, without the first and last ones that all keys share. */
function linesOf(pem: string): string[] {
  const key = createPrivateKey(pem);
  return (['pkcs1', 'pkcs8'] as const)
    .flatMap((type) => key.export({ type, format: 'pem' }).toString().split('\n'))
    .filter((line) => line.length > 8 && !line.startsWith('-----'));
}

function jwtsOf(github: SandboxGitHub): string[] {
  return github.requests.flatMap(
    ({ rawAuthorization = '' }) => /^bearer (.+\..+\..+)$/i.exec(rawAuthorization)?.[1] ?? [],
  );
}

/** Throws when a secret is in anything a person or another step can read, but for the ways it must take. */
export function refuseLeaks({ rawOutput, files }: StageResult, secrets: readonly string[]): void {
  const output = rawOutput
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
    .join('\n');
  const { GITHUB_OUTPUT, GITHUB_STATE, ...others } = files;
  for (const [place, text] of Object.entries({ output, ...others })) {
    for (const secret of secrets) {
      if (
        text.includes(secret) ||
        text.includes(Buffer.from(`x-access-token:${secret}`).toString('base64'))
      ) {
        throw new Error(`a secret of ${secret.length} characters leaked into ${place}`);
      }
    }
  }
}
