// Scenarios of the sister actions: the shipped steps against a GitLab or a Bitbucket on this machine.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  startBitbucket,
  startGitLab,
  type Consumer,
  type GitLabOptions,
  type HostServer,
  type StandInBitbucket,
  type StandInGitLab,
} from '@mint-app-token/sandbox/hosts';
import { runStage, type StageResult } from '@mint-app-token/sandbox/runner';
import { declaredInputs } from '../../scripts/declared-inputs.ts';
import { entries, fromDist, refuseLeaks, withoutNulls, type Stage } from './harness.ts';

const root = join(import.meta.dirname, '../..');

export interface HostScenario<Host> {
  readonly host: Host;
  /** RUNNER_TEMP, removed at the end. */
  readonly temp: string;
  readonly home: string;
  readonly main: (stage?: Stage) => Promise<StageResult>;
  /** Runs post with the state that a main left and, as the runner does, with the inputs of the last main. */
  readonly post: (state: StageResult['state'], stage?: Stage) => Promise<StageResult>;
  /** Runs git as a later step would, with the variables that main has set; answers its output. */
  readonly git: (env: Readonly<Record<string, string>>, ...args: string[]) => Promise<string>;
  /** More secrets that must not be seen. */
  readonly secrets: string[];
}

interface Kind<Host extends HostServer> {
  readonly name: 'gitlab' | 'bitbucket';
  readonly start: () => Promise<Host>;
  readonly inputs: (host: Host) => Record<string, string>;
  readonly secretsOf: (host: Host) => string[];
  /** What the state must not hold. */
  readonly unkept: (host: Host) => string[];
}

async function hostScenario<Host extends HostServer>(
  kind: Kind<Host>,
  body: (scenario: HostScenario<Host>) => Promise<void>,
): Promise<void> {
  const host = await kind.start();
  const temp = await mkdtemp(join(tmpdir(), 'mint-host-'));
  const home = join(temp, 'home');
  mkdirSync(home);
  const stages: StageResult[] = [];
  const secrets: string[] = [];
  const declared = declaredInputs(`${kind.name}/action.yml`);
  const given = kind.inputs(host);
  let last: Readonly<Record<string, string>> = given;
  const run = async (name: 'main' | 'post', inputs: Readonly<Record<string, string>>, stage: Stage) => {
    const step = `data:text/javascript,globalThis.mintAppTokenStep="${kind.name}-${name}"`;
    const result = await runStage({
      entry: fromDist ? join(root, 'dist', kind.name, `${name}.js`) : entries.post,
      inputs: { ...declared, ...inputs },
      env: withoutNulls({
        HOME: home,
        GIT_CONFIG_NOSYSTEM: '1',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_RUN_ID: '17000000001',
        ...stage.env,
      }),
      state: { ...stage.state },
      workspace: temp,
      temp,
      nodeOptions: [...(fromDist ? [] : ['--import', step]), ...(stage.nodeOptions ?? [])],
      ...(stage.signal && { signal: stage.signal }),
    });
    stages.push(result);
    // What main has masked stays so for the whole job.
    if (name === 'main') refuseUnmasked(result, [inputs.token, inputs['consumer-secret']].filter(isSecret));
    return result;
  };
  const isSecret = (text: string | undefined): text is string =>
    text !== undefined && kind.secretsOf(host).includes(text);
  try {
    await body({
      host,
      temp,
      home,
      secrets,
      main: (stage = {}) => run('main', (last = { ...given, ...stage.with }), stage),
      post: (state, stage = {}) => run('post', { ...last, ...stage.with }, { ...stage, state }),
      git: async (env, ...args) => {
        const { stdout } = await promisify(execFile)('git', args, {
          cwd: temp,
          env: {
            PATH: process.env.PATH,
            HOME: home,
            RUNNER_TEMP: temp,
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_TERMINAL_PROMPT: '0',
            ...env,
          },
        });
        return stdout.trim();
      },
    });
    const all = [...kind.secretsOf(host), ...secrets];
    const forms = all.flatMap((secret) => [
      secret,
      ...['oauth2', 'x-token-auth', 'gitlab+deploy-token-101'].map((name) =>
        Buffer.from(`${name}:${secret}`).toString('base64'),
      ),
    ]);
    for (const stage of stages) {
      refuseLeaks(stage, forms);
      const state = stage.files.GITHUB_STATE ?? '';
      for (const secret of [...kind.unkept(host), ...secrets])
        if (state.includes(secret)) throw new Error('the state holds what is not to be in it');
    }
    if (host.violations.length > 0) throw new Error(`against the API:\n${host.violations.join('\n')}`);
  } catch (error) {
    const logs = stages.map(({ log }) => log.join('\n')).join('\n--\n');
    if (error instanceof Error)
      error.message += `\n\nThe stages said:\n${logs}\n\nAsked:\n${host.calls().join('\n')}`;
    throw error;
  } finally {
    await host.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

/** What a step was given, and what it hands over, it has masked: also as git sends it. */
function refuseUnmasked(
  { masks, outputs: { token, username } }: StageResult,
  given: readonly string[],
): void {
  const handed = token ? [token, Buffer.from(`${username}:${token}`).toString('base64')] : [];
  const seen = [...given, ...handed].filter((secret) => !masks.includes(secret));
  if (seen.length > 0) throw new Error(`${seen.length} of what is to be masked are not`);
}

/** With a GitLab that has the projects acme/app and acme/lib, whose maintainer's token is the parent. */
export function gitLabScenario(
  body: (scenario: HostScenario<StandInGitLab>) => Promise<void>,
  options: GitLabOptions & {
    readonly role?: number;
    readonly parent?: Parameters<StandInGitLab['addParent']>[1];
  } = {},
): Promise<void> {
  return hostScenario(
    {
      name: 'gitlab',
      start: async () => {
        const gitLab = await startGitLab(options);
        gitLab.addProject('acme/app', { 'README.md': 'app\n' });
        gitLab.addProject('acme/lib', { 'README.md': 'lib\n' });
        gitLab.addProject('globex/tools', { 'README.md': 'tools\n' });
        gitLab.addParent({ name: 'release-bot', roles: { acme: options.role ?? 40 } }, options.parent);
        return gitLab;
      },
      inputs: ({ url, personalTokens }) => ({
        token: personalTokens[0]?.text ?? '',
        project: 'acme/app',
        scopes: 'write_repository',
        'gitlab-url': url,
      }),
      secretsOf: ({ tokens, personalTokens }) => [...tokens, ...personalTokens].map(({ text }) => text),
      unkept: ({ tokens, personalTokens }) =>
        [...tokens.filter(({ kind }) => kind === 'deploy'), ...personalTokens].map(({ text }) => text),
    },
    body,
  );
}

/** With a Bitbucket that has acme/app and acme/lib, and a consumer of the workspace acme with these scopes. */
export function bitbucketScenario(
  body: (scenario: HostScenario<StandInBitbucket> & { readonly consumer: Consumer }) => Promise<void>,
  given: Partial<Consumer> = {},
): Promise<void> {
  let consumer: Consumer | undefined;
  const known = () => {
    if (!consumer) throw new Error('Bitbucket has not started');
    return consumer;
  };
  return hostScenario<StandInBitbucket>(
    {
      name: 'bitbucket',
      start: async () => {
        const bitbucket = await startBitbucket();
        bitbucket.addRepository('acme/app', { 'README.md': 'app\n' });
        bitbucket.addRepository('acme/lib', { 'README.md': 'lib\n' });
        consumer = bitbucket.addConsumer({ scopes: ['repository:write'], ...given });
        return bitbucket;
      },
      inputs: ({ url }) => ({
        'consumer-key': consumer?.key ?? '',
        'consumer-secret': consumer?.secret ?? '',
        scopes: 'repository:write',
        'bitbucket-url': url,
      }),
      secretsOf: ({ tokens }) => secretsOfBitbucket(tokens, consumer),
      unkept: ({ tokens }) => secretsOfBitbucket(tokens, consumer),
    },
    (scenario) => body({ ...scenario, consumer: known() }),
  );
}

function secretsOfBitbucket(tokens: StandInBitbucket['tokens'], consumer: Consumer | undefined): string[] {
  const { key = '', secret = '' } = consumer ?? {};
  const login = Buffer.from(`${key}:${secret}`).toString('base64');
  return [...tokens.flatMap(({ text, refresh }) => [text, refresh]), secret, login];
}
