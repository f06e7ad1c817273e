import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Target } from '../../sandbox/github/faults.ts';
import type { StageResult } from '../../sandbox/runner/action-process.ts';
import { scenario, type Scenario, type Stage } from './harness.ts';
import type { Operation, Outcome, Place, Row } from './fault-matrix-rows.ts';

/** One fault that strikes one operation. */
export interface Cell {
  readonly row: Row;
  readonly operation: Operation;
}

export interface CellResult {
  readonly seen: string;
  /** What is not as it must be; empty for a cell that is as expected. */
  readonly problems: readonly string[];
  /** Tokens alive at the end: unknown ones were never seen by the action, warned ones named with their end. */
  readonly alive: { readonly lost: number; readonly warned: number; readonly unknown: number };
}

/** The deadlines of the policy, in milliseconds. */
const LIMITS = { main: 60_000, post: 15_000, healed: 15_000, atOnce: 5_000 };
/** For two processes to start and end on a machine that runs a dozen others. */
const START_UP_MS = 6_000;

export interface Places {
  readonly urls: Readonly<Record<Place, string>>;
  readonly close: () => void;
}

export async function openPlaces(): Promise<Places> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'nobody' }]);
  const untrusted = createServer({ key, cert }).listen(0, '127.0.0.1');
  await once(untrusted, 'listening');
  const { port } = untrusted.address() as AddressInfo;
  return {
    urls: {
      'wrong certificate': `https://127.0.0.1:${port}`,
      'refused connection': 'http://127.0.0.1:1',
      'unknown host': 'https://github.invalid',
    },
    close: () => untrusted.close(),
  };
}

export async function runCell(cell: Cell, urls: Places['urls']): Promise<CellResult> {
  const problems: string[] = [];
  let seen = 'nothing';
  let alive = { lost: 0, warned: 0, unknown: 0 };
  try {
    await scenario(async (sandbox) => {
      const stages = await strike(cell, urls, sandbox);
      seen = outcomeOf(cell.operation, stages);
      alive = countAlive(seen, stages, sandbox);
      problems.push(...judge(cell, seen, stages), ...judgeRequests(cell, sandbox));
    });
  } catch (error) {
    problems.push(String(error));
  }
  const { expected, losesAnswer } = cell.row;
  if (seen !== expected[cell.operation])
    problems.unshift(`${expected[cell.operation]} expected, ${seen} seen`);
  if (alive.lost > 0) problems.push(`${alive.lost} tokens that the action knew of live on, unsaid`);
  if (alive.unknown > 0 && !(losesAnswer && cell.operation === 'mint'))
    problems.push(`${alive.unknown} tokens live on that the action never saw`);
  return { seen, problems, alive };
}

interface Timed extends StageResult {
  readonly ms: number;
}

interface Stages {
  readonly main: Timed;
  readonly post: Timed;
}

const targets: Readonly<Record<Operation, Target>> = {
  'look-up': 'lookup',
  mint: 'mint',
  revoke: 'revoke',
  probe: 'app',
};

/** Runs main and post with the fault in place. */
async function strike({ row, operation }: Cell, urls: Places['urls'], sandbox: Scenario): Promise<Stages> {
  const { github, installation, elsewhere } = sandbox;
  const { by, lasts } = row;
  const place = typeof by === 'string' ? urls[by] : undefined;
  const inputs: Record<string, string> = { permissions: 'inherit' };
  if (operation === 'probe') {
    github.world.addAccount({ login: 'globex', type: 'Organization' });
    github.world.addRepository('globex/tools');
    inputs.repositories = 'globex/tools';
  }
  if (place === undefined || operation === 'probe') {
    const path = {
      'look-up': '/repos/acme/app/installation',
      mint: `/app/installations/${installation.id}/access_tokens`,
      revoke: '/installation/token',
      probe: '/app',
    }[operation];
    const struck = { operation, path, elsewhere: elsewhere.url };
    // Only the probe is struck while the rest of GitHub is well: a redirect takes it there.
    const effect = typeof by === 'string' ? ({ kind: 'redirect', to: urls[by] } as const) : by;
    github.faults.add({
      on: targets[operation],
      effect: typeof effect === 'function' ? effect(struck) : effect,
      ...(lasts === 'once' && { times: 1 }),
    });
  } else if (operation !== 'revoke') {
    inputs['github-api-url'] = place;
    // Without a look-up the mint is the first to get there.
    if (operation === 'mint') inputs['installation-id'] = String(installation.id);
  }
  const main = await timed(sandbox.main, { with: inputs });
  const state = operation === 'revoke' && place !== undefined ? moved(main.state, place) : main.state;
  return { main, post: await timed((stage) => sandbox.post(state, stage), {}) };
}

async function timed(run: (stage: Stage) => Promise<StageResult>, stage: Stage): Promise<Timed> {
  const start = performance.now();
  const result = await run(stage);
  return { ...result, ms: performance.now() - start };
}

/** The state of main, as if its GitHub had been at another address. */
function moved(state: StageResult['state'], apiUrl: string): StageResult['state'] {
  return Object.fromEntries(
    Object.entries(state).map(([name, text]) => [
      name,
      name.startsWith('token-') ? JSON.stringify({ ...(JSON.parse(text) as object), apiUrl }) : text,
    ]),
  );
}

/** The code of a stage's only annotation; its absence and what else is wrong in words. */
function codeOf({ annotations }: StageResult): string {
  if (annotations.length !== 1) return `${annotations.length} annotations`;
  return /^[a-z-]+(?=: )/.exec(annotations[0]?.message ?? '')?.[0] ?? 'an annotation without code';
}

function outcomeOf(operation: Operation, { main, post }: Stages): Outcome | (string & {}) {
  if (operation === 'revoke') {
    const text = post.log.join('\n');
    if (post.annotations.length > 0) return codeOf(post);
    if (text.includes('already gone')) return 'already gone';
    return text.includes('Revoked the token') ? 'healed' : 'silence';
  }
  if (main.exitCode === 0)
    return main.annotations.length === 0 && main.outputs.token ? 'healed' : 'success with a blemish';
  const isTold = operation === 'probe' && main.annotations[0]?.message.includes('it is installed on acme');
  return isTold ? 'healed' : codeOf(main);
}

/** Tokens that live after post: those that main masked are those it knew of. */
function countAlive(seen: string, { main, post }: Stages, { github }: Scenario): CellResult['alive'] {
  const tokens = github.world.aliveTokens();
  const known = tokens.filter(({ token }) => main.masks.includes(token));
  const warning = seen === 'revoke-failed' ? (post.annotations[0]?.message ?? '') : '';
  const warned = known.filter(({ expiresAt }) => {
    const end = /It lives until (\d{4}-\S+Z)/.exec(warning)?.[1] ?? '';
    return Math.abs(Date.parse(end) - expiresAt.getTime()) < 2_000;
  });
  return {
    lost: known.length - warned.length,
    warned: warned.length,
    unknown: tokens.length - known.length,
  };
}

/** What is wrong with how the stages ended, and when. */
function judge({ row, operation }: Cell, seen: string, { main, post }: Stages): string[] {
  const isRevoke = operation === 'revoke';
  const struck = isRevoke ? post : main;
  const message = struck.annotations[0]?.message ?? '';
  const isHealed = seen === 'healed' || seen === 'already gone';
  const limit = row.atOnce ? LIMITS.atOnce : isHealed ? LIMITS.healed : LIMITS[isRevoke ? 'post' : 'main'];
  const mustPass = isRevoke || (isHealed && operation !== 'probe');
  return [
    struck.ms > limit + START_UP_MS && `took ${Math.round(struck.ms)} ms, ${limit} and start-up allowed`,
    (main.exitCode === 0) !== mustPass && `main ended with ${main.exitCode}`,
    post.exitCode !== 0 && `post ended with ${post.exitCode}`,
    !isRevoke && post.annotations.length > 0 && `post is not quiet: ${post.annotations[0]?.message ?? ''}`,
    !isRevoke && post.ms > LIMITS.atOnce + START_UP_MS && `post took ${Math.round(post.ms)} ms`,
    isRevoke && message && !/status .*request id .*It lives until \d{4}-/.test(message) && `says: ${message}`,
    // Every step that a limit ends says when to come back, where GitHub said so.
    row.fault.includes('far reset') &&
      operation !== 'probe' &&
      !/\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(message.replace(/It lives until \S+/, '')) &&
      `does not say when the limit ends: ${message}`,
    // A link is made of the App's slug, or not at all: no App is at …/apps/<its client ID>.
    message.includes('/apps/Iv') && `a link that leads nowhere: ${message}`,
  ].filter((problem) => typeof problem === 'string' && problem !== '') as string[];
}

function judgeRequests({ row, operation }: Cell, { github, elsewhere }: Scenario): string[] {
  const isStruck = typeof row.by === 'string' && operation !== 'probe';
  return [
    !isStruck && !github.requests.some(({ fault }) => fault) && 'the fault did not strike',
    elsewhere.requests.some(({ headers }) => headers.authorization) && 'credentials left the origin',
    elsewhere.requests.some(({ method }) => method !== 'GET') && 'a POST or DELETE left the origin',
  ].filter((problem) => typeof problem === 'string');
}
