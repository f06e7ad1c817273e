// What `migrate --prove` runs on: the wiring of migrated workflows, with the real action, on a GitHub on this machine. The
// steps that use a token are stand-ins, which hand in what they were given: nothing of the repository itself is run.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitFiles, gitEnvironment, startGitHub, type SandboxGitHub } from './github/index.ts';
import { tryPush, type StandPush } from './prove-push.ts';
import { runWorkflow } from './runner/index.ts';

type Permissions = Readonly<Record<string, string>>;

export interface StandStep {
  /** Which of the job's steps it is; a mint step has none. */
  readonly index?: number;
  readonly mint?: { readonly id: string; readonly with: Readonly<Record<string, string>> };
  /** Expressions that hold a token. */
  readonly values: readonly string[];
  /** Pushes that it makes: the repository, and whether a tag or a branch. */
  readonly pushes: readonly { readonly repository: string; readonly ref: 'branch' | 'tag' }[];
  /** Requests that it makes, of those that the sandbox answers. */
  readonly calls: readonly StandRequestOf[];
}

/** A request of the REST API that a step makes. */
interface StandRequestOf {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

export interface StandJob {
  readonly file: string;
  readonly job: string;
  readonly steps: readonly StandStep[];
}

export interface StandRequest {
  /** `OWNER/REPO@SHA` as the mint steps name it, and the folder where it lies. */
  readonly action: string;
  readonly actionFolder: string;
  readonly repository: string;
  readonly repositories: readonly string[];
  readonly permissions: Permissions;
  readonly vars: readonly string[];
  readonly secrets: readonly string[];
  readonly jobs: readonly StandJob[];
  readonly workflows: Readonly<Record<string, string>>;
}

/** A token that arrived at a step, and what it may do. */
export interface SeenToken {
  readonly kind: 'app' | 'github-token';
  readonly permissions: Permissions;
  readonly repositories: readonly string[];
}

export interface StandJobResult {
  readonly file: string;
  readonly job: string;
  readonly conclusion: string;
  readonly log: readonly string[];
  readonly seen: readonly { readonly index: number; readonly token: SeenToken }[];
  readonly pushes: readonly StandPush[];
  readonly calls: readonly {
    readonly index: number;
    readonly method: string;
    readonly path: string;
    readonly status: number;
  }[];
  readonly minted: number;
  readonly aliveAfter: number;
}

/** Runs each job in a world of its own. */
export async function runOnStand(request: StandRequest): Promise<StandJobResult[]> {
  const results: StandJobResult[] = [];
  for (const job of request.jobs) results.push(await runJob(request, job));
  return results;
}

async function runJob(request: StandRequest, job: StandJob): Promise<StandJobResult> {
  const temp = mkdtempSync(join(tmpdir(), 'migrate-prove-'));
  const github = await startGitHub({ extraPermissions: Object.keys(request.permissions) });
  const seen: { index: number; token: SeenToken }[] = [];
  const pushes: StandPush[] = [];
  const calls: StandJobResult['calls'][number][] = [];
  const log: string[] = [];
  const arrivals = createServer((incoming, outgoing) => {
    void arrived(incoming).finally(() => outgoing.end());
  });
  async function arrived(incoming: IncomingMessage): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { index, values } = JSON.parse(Buffer.concat(chunks).toString()) as {
      index: number;
      values: string[];
    };
    for (const issued of github.world.tokens.filter(({ token }) =>
      values.some((value) => value.includes(token)),
    )) {
      const kind = issued.kind === 'installation' ? ('app' as const) : ('github-token' as const);
      seen.push({
        index,
        token: {
          kind,
          permissions: { ...issued.permissions },
          repositories:
            issued.repositories === 'all'
              ? github.world.repositories.map(({ fullName }) => fullName)
              : issued.repositories,
        },
      });
      for (const { method, path, body } of job.steps.find((step) => step.index === index)?.calls ?? []) {
        const answer = await fetch(github.apiUrl + path, {
          method,
          headers: { authorization: `Bearer ${issued.token}`, 'user-agent': 'migrate --prove' },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        await answer.arrayBuffer();
        calls.push({ index, method, path, status: answer.status });
      }
      for (const push of job.steps.find((step) => step.index === index)?.pushes ?? [])
        pushes.push(await tryPush(github, request, { ...push, index, token: issued.token, temp }));
    }
  }
  arrivals.listen(0, '127.0.0.1');
  await once(arrivals, 'listening');
  try {
    const { clientId, privateKey, githubToken } = fill(github, request);
    const workspace = join(temp, 'workspace');
    mkdirSync(workspace);
    writeFileSync(join(temp, 'hand-in.mjs'), HAND_IN);
    const run = await runWorkflow({
      workflow: { path: job.file, text: standIn(request, job) },
      event: { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { inputs: {} } },
      repository: request.repository,
      workspace,
      actions: { [request.action.replace(/@.*$/, '')]: request.actionFolder },
      vars: Object.fromEntries(request.vars.map((name) => [name, clientId])),
      secrets: Object.fromEntries(request.secrets.map((name) => [name, privateKey])),
      githubToken,
      apiUrl: github.apiUrl,
      serverUrl: github.serverUrl,
      env: {
        ...gitEnvironment(temp),
        HAND_IN: join(temp, 'hand-in.mjs'),
        HAND_IN_TO: `http://127.0.0.1:${(arrivals.address() as AddressInfo).port}`,
        HAND_IN_BY: process.execPath,
      },
      write: (line) => void log.push(line),
    });
    await github.settled();
    const minted = github.world.tokens.filter(({ kind }) => kind === 'installation').length;
    return {
      file: job.file,
      job: job.job,
      conclusion: run.conclusion,
      log,
      seen,
      pushes,
      calls,
      minted,
      aliveAfter: github.world.aliveTokens().length,
    };
  } finally {
    arrivals.close();
    arrivals.closeAllConnections();
    await github.close();
    rmSync(temp, { recursive: true, force: true });
  }
}

/** Hands in what its step was given, and waits until it was used. */
const HAND_IN = `
const values = Object.entries(process.env).filter(([name]) => name.startsWith('VALUE_')).map(([, value]) => value);
await fetch(process.env.HAND_IN_TO, { method: 'POST', body: JSON.stringify({ index: Number(process.env.STEP_INDEX), values }) });
`;

/** The job as it runs here: its mint steps, and a stand-in for each step that uses a token. */
function standIn({ action }: StandRequest, { job, steps }: StandJob): string {
  const shown = steps.map(({ index, mint, values }) =>
    mint
      ? { uses: action, id: mint.id, with: mint.with }
      : {
          shell: 'bash',
          run: '"$HAND_IN_BY" "$HAND_IN"',
          env: {
            STEP_INDEX: String(index),
            ...Object.fromEntries(values.map((value, at) => [`VALUE_${at}`, value])),
          },
        },
  );
  return JSON.stringify({
    name: job,
    on: { workflow_dispatch: {} },
    jobs: { [job]: { 'runs-on': 'ubuntu-latest', steps: shown } },
  });
}

function fill({ world }: SandboxGitHub, request: StandRequest) {
  const names = [...new Set([request.repository, ...request.repositories])];
  const owners = [...new Set(names.map((name) => name.split('/')[0] ?? ''))];
  for (const login of owners) world.addAccount({ login, type: 'Organization' });
  for (const name of names.filter((each) => each.includes('/')))
    commitFiles(world.addRepository(name, { private: true }), { 'README.md': `${name}\n` });
  const { app, privateKey } = world.addApp({ slug: 'migrated', permissions: request.permissions });
  for (const account of owners) world.install(app, { account });
  const githubToken = world.addGitHubToken(request.repository, { contents: 'write' });
  return { clientId: app.clientId, privateKey, githubToken };
}
