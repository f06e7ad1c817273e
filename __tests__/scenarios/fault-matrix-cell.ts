import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { Target } from '@mint-app-token/sandbox/github';
import type { StageResult } from '@mint-app-token/sandbox/runner';
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
  readonly inTime: boolean;
  /** Tokens alive at the end: unknown ones were never seen by the action, warned ones named with their end. */
  readonly alive: { readonly lost: number; readonly warned: number; readonly unknown: number };
}

/** In milliseconds: the budgets of the policy, and how long a person waits for what heals or has failed already. */
const LIMITS = { main: 60_000, post: 15_000, healed: 15_000, probe: 15_000, atOnce: 5_000 };
/** For a process to end, on a machine that runs a dozen others. */
const SLACK_MS = 6_000;

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
  let late: string[] = [];
  let alive = { lost: 0, warned: 0, unknown: 0 };
  try {
    await scenario(async (sandbox) => {
      const stages = await strike(cell, urls, sandbox);
      seen = outcomeOf(cell.operation, stages);
      alive = countAlive(seen, stages, sandbox);
      late = judgeTime(cell, seen, stages);
      problems.push(...late, ...judge(cell, seen, stages), ...judgeRequests(cell, sandbox));
    });
  } catch (error) {
    problems.push(String(error));
  }
  const { expected, losesAnswer } = cell.row;
  if (seen !== expected[cell.operation])
    problems.unshift(`${expected[cell.operation]} expected, ${seen} seen`);
  if (alive.lost > 0) problems.push(`${alive.lost} tokens that the action knew of live on, unsaid`);
  // Beside the one that is handed over, a lost answer may leave one; a step that fails by two of them, two.
  const allowed =
    losesAnswer && cell.operation === 'mint' ? (seen === 'healed' || cell.row.atOnce ? 1 : 2) : 0;
  if (alive.unknown > allowed) problems.push(`${alive.unknown} tokens live on that the action never saw`);
  return { seen, problems, inTime: late.length === 0, alive };
}

interface Timed extends StageResult {
  /** From its first request on: how long a process takes to get there is not its own doing. */
  readonly ms: number;
  /** The time since its start counts, because no request came here; then it says little of short limits. */
  readonly isWhole: boolean;
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
  const timed = timer(sandbox);
  const main = await timed(sandbox.main, { with: inputs });
  const isMoved = operation === 'revoke' && place !== undefined;
  const state = isMoved ? moved(main.state, place) : main.state;
  const stage = isMoved ? { with: { 'github-api-url': place } } : {};
  return { main, post: await timed((each) => sandbox.post(state, each), stage) };
}

function timer({ github }: Scenario) {
  return async (run: (stage: Stage) => Promise<StageResult>, stage: Stage): Promise<Timed> => {
    const [start, seen] = [Date.now(), github.requests.length];
    const result = await run(stage);
    const first = github.requests[seen]?.at.getTime();
    return { ...result, ms: Date.now() - (first ?? start), isWhole: first === undefined };
  };
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
  const isTold =
    operation === 'probe' && main.annotations[0]?.message.includes('it is installed on 1 account');
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

function isHealed(seen: string): boolean {
  return seen === 'healed' || seen === 'already gone';
}

function judgeTime({ row, operation }: Cell, seen: string, { main, post }: Stages): string[] {
  const usual = { 'look-up': LIMITS.main, mint: LIMITS.main, revoke: LIMITS.post, probe: LIMITS.probe }[
    operation
  ];
  const limit = row.atOnce ? LIMITS.atOnce : isHealed(seen) ? LIMITS.healed : usual;
  const isRevoke = operation === 'revoke';
  const stages = [
    ['main', main, isRevoke ? LIMITS.atOnce : limit],
    ['post', post, isRevoke ? limit : LIMITS.atOnce],
  ] as const;
  return stages
    .map(([name, { ms, isWhole }, allowed]) => [name, ms, isWhole ? LIMITS.main : allowed] as const)
    .filter(([, ms, allowed]) => ms > allowed + SLACK_MS)
    .map(([name, ms, allowed]) => `${name} took ${Math.round(ms)} ms, ${allowed} allowed`);
}

const isRetry = (line: string) => line.includes('trying again in');

/** What is wrong with how the stages ended. */
function judge({ row, operation }: Cell, seen: string, { main, post }: Stages): string[] {
  const isRevoke = operation === 'revoke';
  const message = (isRevoke ? post : main).annotations[0]?.message ?? '';
  const mustPass = isRevoke || (isHealed(seen) && operation !== 'probe');
  const timesSaid = message.replace(/It lives until \S+/, '').match(/\d{4}-\d\d-\d\dT[\d:.]+Z/g) ?? [];
  return where({
    [`main ended with ${main.exitCode}`]: (main.exitCode === 0) !== mustPass,
    [`post ended with ${post.exitCode}`]: post.exitCode !== 0,
    // Told by its log and not by the clock: a process may take long to start.
    'was tried again in vain': row.atOnce === true && [...main.log, ...post.log].some(isRetry),
    [`post is not quiet: ${post.annotations[0]?.message ?? ''}`]: !isRevoke && post.annotations.length > 0,
    [`a warning that leaves something out: ${message}`]:
      isRevoke && message !== '' && !/status .*request id .*It lives until \d{4}-/.test(message),
    [`does not say when the limit ends: ${message}`]:
      row.fault.endsWith('far reset') && operation !== 'probe' && timesSaid.length === 0,
    // A link is made of the App's slug or not at all: …/apps/<its client ID> is no page.
    [`a link that leads nowhere: ${message}`]: message.includes('/apps/Iv'),
  });
}

function judgeRequests({ row, operation }: Cell, { github, elsewhere }: Scenario): string[] {
  const isElsewhere = typeof row.by === 'string' && operation !== 'probe';
  return where({
    'the fault did not strike': !isElsewhere && !github.requests.some(({ fault }) => fault),
    'credentials left the origin': elsewhere.requests.some(({ headers }) => headers.authorization),
    'a POST or DELETE left the origin': elsewhere.requests.some(({ method }) => method !== 'GET'),
  });
}

/** The problems that are there. */
function where(problems: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(problems).filter((problem) => problems[problem]);
}
