// Faults of GitLab and Bitbucket, one kind of request at a time. What is expected is the HTTP policy's, as in
// fault-matrix-rows.ts: what can heal is tried again inside the budget, nothing else is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { HostAnswer, HostFault } from '@mint-app-token/sandbox/hosts';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import type { Code } from '../../src/failures/catalogue.ts';
import { bitbucketScenario, gitLabScenario } from './host-scenario.ts';
import { aligned } from './fault-matrix-page.ts';

type Run = (strike: { push: (fault: HostFault) => unknown }) => unknown;
/** Runs a step with the fault, and answers how it ended. */
async function ended(run: (done: (result: StageResult) => void) => Promise<void>): Promise<StageResult> {
  const results: StageResult[] = [];
  await run((result) => results.push(result));
  const [result] = results;
  if (!result) throw new Error('no step was run');
  return result;
}

const inPost = (scopes: string) => (strike: Run) =>
  ended((done) =>
    gitLabScenario(async ({ host, main, post }) => {
      const { state } = await main({ with: { scopes } });
      strike(host.faults);
      const result = await post(state);
      expect(host.alive()).toHaveLength(result.annotations.length === 0 ? 0 : 1);
      done(result);
    }),
  );
const operations: Readonly<Record<string, (strike: Run) => Promise<StageResult>>> = {
  'GitLab: token': (strike) =>
    ended((done) =>
      gitLabScenario(async ({ host, main }) => {
        strike(host.faults);
        done(await main());
      }),
    ),
  'GitLab: end by itself': inPost('write_repository'),
  'GitLab: end by the parent': inPost('read_repository'),
  'Bitbucket: token': (strike) =>
    ended((done) =>
      bitbucketScenario(async ({ host, main }) => {
        strike(host.faults);
        done(await main());
      }),
    ),
};
const names = Object.keys(operations);

interface Row {
  readonly fault: string;
  readonly lasts: 'once' | 'for ever';
  readonly effect: HostFault['effect'];
  /** Of a token that is asked for; an end that fails is always `revoke-failed`. */
  readonly expected: Code | 'healed';
}

const both = (fault: string, effect: Row['effect'], expected: Code): Row[] => [
  { fault, lasts: 'once', effect, expected: 'healed' },
  { fault, lasts: 'for ever', effect, expected },
];
const plain = (status: number, headers = {}): HostAnswer => ({ status, headers, body: '' });
const limited: HostAnswer = { status: 429, headers: { 'retry-after': '1' }, body: 'Retry later' };

const rows: readonly Row[] = [
  ...both('500', plain(500), 'host-unavailable'),
  ...both('503', plain(503), 'host-unavailable'),
  ...both('too many requests', limited, 'rate-limited'),
  ...both('reset', 'reset', 'host-unreachable'),
  ...both('hang', 'hang', 'host-timed-out'),
  {
    fault: '200 with HTML',
    lasts: 'for ever',
    effect: { status: 200, body: '<html>Log in</html>' },
    expected: 'not-the-api',
  },
  {
    fault: 'redirect off the origin',
    lasts: 'for ever',
    effect: plain(307, { location: 'https://example.com/' }),
    expected: 'not-the-api',
  },
];

interface Cell {
  readonly row: Row;
  readonly operation: string;
}

const cells: readonly Cell[] = rows.flatMap((row) => names.map((operation) => ({ row, operation })));
const seen = new Map<Cell, string>();

function outcomeOf({ annotations, outputs }: StageResult, isEnd: boolean): string {
  if (annotations.length === 0) return isEnd || outputs.token ? 'healed' : 'no token';
  expect(annotations).toHaveLength(1);
  expect(outputs).toEqual({});
  return /^[a-z-]+(?=: )/.exec(annotations[0]?.message ?? '')?.[0] ?? 'no code';
}

describe('the fault matrix of other hosts', () => {
  // Side by side, because most of the time is waiting.
  test.concurrent.each(
    cells.map((cell) => [`${cell.row.fault}, ${cell.row.lasts}: ${cell.operation}`, cell] as const),
  )(
    '%s',
    async (_, cell) => {
      const { row, operation } = cell;
      const isEnd = operation.includes('end by');
      const times = row.lasts === 'once' ? { times: 1 } : {};
      const result = await operations[operation]?.((faults) =>
        faults.push({ on: /POST|DELETE/, effect: row.effect, ...times }),
      );
      if (!result) throw new Error('no such operation');
      expect(result.exitCode).toBe(isEnd || row.expected === 'healed' ? 0 : 1);
      seen.set(cell, outcomeOf(result, isEnd));
      expect(seen.get(cell)).toBe(isEnd && row.expected !== 'healed' ? 'revoke-failed' : row.expected);
    },
    240_000,
  );

  test('docs/reliability-hosts.md is made of it', () => {
    const page = render();
    const file = join(import.meta.dirname, '../../docs/reliability-hosts.md');
    if (process.env.UPDATE_DOCS) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});

function render(): string {
  const head = ['fault', 'lasts', ...names];
  const body = rows.map((row) => [
    row.fault,
    row.lasts,
    ...cells.filter((cell) => cell.row === row).map((cell) => seen.get(cell) ?? ''),
  ]);
  return `<!-- Generated by the fault matrix (__tests__/scenarios/fault-matrix-hosts.test.ts): do not edit.
     npm run update-docs writes it, and a test fails when it is stale. -->

# Reliability of GitLab and Bitbucket

Every cell is a run of the shipped step of a sister action ([GitLab](gitlab.md), [Bitbucket](bitbucket.md)) against a stand-in on loopback that breaks one kind of request in one way. The rest is [Reliability](reliability.md).

${aligned([head, ...body]).join('\n')}

- **healed**: the step succeeds as if nothing had been. Any other word is the code of the one annotation, see [Troubleshooting](troubleshooting.md).
- \`revoke-failed\` is a warning that names the time at which the token ends by itself; the job goes on. Bitbucket has nothing to revoke.
- The requests of main share 60 seconds, those of post 15. Six tries at most, for each request; two for one that asks for a token, where its answer was lost or leaves open whether there is one.
`;
}
