// Faults of key stores and of the service that gives ID tokens, one kind of request at a time. What is expected is the
// HTTP policy's, as in fault-matrix-rows.ts: what can heal is tried again inside the budget, nothing else is.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { kmsError, xml } from '../key-stores/aws-stand-in.ts';
import { vaultError } from '../key-stores/azure-stand-in.ts';
import { SECRET_VERSION } from '../key-stores/google-stand-in.ts';
import {
  awsScenario,
  azureScenario,
  googleScenario,
  vaultScenario,
  type KeyStand,
} from '../key-stores/stand.ts';
import { json, type StoreAnswer, type StoreServer } from '../key-stores/store-server.ts';
import { aligned } from './fault-matrix-page.ts';

/** With the App's key read from Google's Secret Manager; the other stores of secrets are asked by the same transport. */
const secretScenario: typeof googleScenario = (body, options) =>
  googleScenario(
    (stand) => body({ ...stand, inputs: { ...stand.inputs, 'signing-key': SECRET_VERSION } }),
    options,
  );

const operations = {
  'ID token': { stand: awsScenario, on: undefined, code: 'id-token-missing' },
  'AWS: role': { stand: awsScenario, on: /AssumeRole/, code: 'key-store-unavailable' },
  'AWS: signature': { stand: awsScenario, on: /Sign/, code: 'key-store-unavailable' },
  'Vault: log-in': { stand: vaultScenario, on: /login/, code: 'key-store-unavailable' },
  'Vault: signature': { stand: vaultScenario, on: /\/sign\//, code: 'key-store-unavailable' },
  'Google: exchange': { stand: googleScenario, on: /v1\/token/, code: 'key-store-unavailable' },
  'Google: signature': { stand: googleScenario, on: /asymmetricSign/, code: 'key-store-unavailable' },
  'Azure: log-in': { stand: azureScenario, on: /oauth2/, code: 'key-store-unavailable' },
  'Azure: signature': { stand: azureScenario, on: /\/sign/, code: 'key-store-unavailable' },
  'a secret that is read': { stand: secretScenario, on: /:access/, code: 'key-store-unavailable' },
  // Its token ends by itself a minute later.
  'Vault: revocation': { stand: vaultScenario, on: /revoke-self/, code: 'healed' },
} as const;
type Operation = keyof typeof operations;
const names = Object.keys(operations) as Operation[];

type Effect = StoreAnswer | 'hang' | 'reset';
interface Row {
  readonly fault: string;
  readonly lasts: 'once' | 'for ever';
  readonly effect: Effect | ((operation: Operation) => Effect);
}

const both = (fault: string, effect: Row['effect']): Row[] => [
  { fault, lasts: 'once', effect },
  { fault, lasts: 'for ever', effect },
];
const plain = (status: number, headers = {}): StoreAnswer => ({ status, headers, body: '' });
/** How each says that it is asked too often. */
const throttled = (operation: Operation): Effect => {
  if (operation === 'AWS: role') return xml(400, 'Throttling', 'Rate exceeded');
  if (operation === 'AWS: signature') return kmsError('ThrottlingException', 'Rate exceeded');
  if (operation === 'Azure: signature') return vaultError(429, 'Throttled', 'too many requests');
  if (operation === 'Google: signature')
    return json(429, { error: { code: 429, message: 'Quota exceeded', status: 'RESOURCE_EXHAUSTED' } });
  return plain(429, { 'retry-after': '1' });
};

const rows: readonly Row[] = [
  ...both('500', plain(500)),
  ...both('503', plain(503)),
  ...both('too many requests', throttled),
  ...both('reset', 'reset'),
  ...both('hang', 'hang'),
  { fault: '200 with HTML', lasts: 'for ever', effect: { status: 200, body: '<html>Log in</html>' } },
  {
    fault: 'redirect off the origin',
    lasts: 'for ever',
    effect: plain(307, { location: 'https://example.com/' }),
  },
];

interface Cell {
  readonly row: Row;
  readonly operation: Operation;
}

const cells: readonly Cell[] = rows.flatMap((row) => names.map((operation) => ({ row, operation })));
const seen = new Map<Cell, string>();

function strike({ row, operation }: Cell, { idTokens, store }: KeyStand<StoreServer>): void {
  const { on } = operations[operation];
  const effect = typeof row.effect === 'function' ? row.effect(operation) : row.effect;
  const times = row.lasts === 'once' ? { times: 1 } : {};
  if (on) store.faults.push({ on, effect, ...times });
  else idTokens.fault = { effect, ...times };
}

async function outcomeOf(cell: Cell, stand: KeyStand<StoreServer>): Promise<string> {
  const { main, inputs, env, calls } = stand;
  strike(cell, stand);
  const { exitCode, annotations, outputs } = await main({ with: inputs, env });
  if (exitCode === 0) return annotations.length === 0 && outputs.token ? 'healed' : 'success with a blemish';
  expect(annotations).toHaveLength(1);
  expect(calls()).toEqual([]);
  return /^[a-z-]+(?=: )/.exec(annotations[0]?.message ?? '')?.[0] ?? 'no code';
}

describe('the fault matrix of key stores', () => {
  // Side by side, because most of the time is waiting.
  test.concurrent.each(
    cells.map((cell) => [`${cell.row.fault}, ${cell.row.lasts}: ${cell.operation}`, cell] as const),
  )(
    '%s',
    async (_, cell) => {
      const { stand, code } = operations[cell.operation];
      await stand(async (store: KeyStand<StoreServer>) => {
        seen.set(cell, await outcomeOf(cell, store));
      });
      expect(seen.get(cell)).toBe(cell.row.lasts === 'once' ? 'healed' : code);
    },
    240_000,
  );

  test('docs/reliability-key-stores.md is made of it', () => {
    const page = render();
    const file = join(import.meta.dirname, '../../docs/reliability-key-stores.md');
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
  return `<!-- Generated by the fault matrix (__tests__/scenarios/fault-matrix-stores.test.ts): do not edit.
     npm run update-docs writes it, and a test fails when it is stale. -->

# Reliability of key stores

Every cell is a run of the shipped main step, with the App's key in a [key store](key-stores.md) on loopback that breaks one kind of request in one way. The rest is [Reliability](reliability.md).

${aligned([head, ...body]).join('\n')}

- **healed**: the step succeeds as if nothing had been. Any other word is the code of the one annotation, see [Troubleshooting](troubleshooting.md).
- A token of Vault that could not be revoked ends by itself after the minute that its role gives it: the step says so in the log, and goes on.
- All requests of a step, those to GitHub too, share 60 seconds. Six tries at most, for each request.
`;
}
