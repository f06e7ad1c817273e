import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { httpSender, type NetworkError } from '../../src/http.ts';
import { quiet, quietLog } from './quiet.ts';

const runtime = {
  env: {},
  log: quietLog,
  now: Date.now,
  elapsed: () => performance.now(),
  sleep: () => Promise.resolve(),
  cancellation: { requested: () => false, onRequest: () => quiet },
};
const seen: string[] = [];
let server: Server;

beforeEach(async () => {
  seen.length = 0;
  server = createServer((request, response) => {
    seen.push(request.method ?? '');
    setImmediate(() => response.end('{}'));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

// A mint whose answer comes too late leaves a token that nobody knows of.
test.each([
  ['GET', 60_000, true],
  ['POST', 60_000, true],
  ['GET', 1_500, true],
  ['POST', 1_500, false],
  ['GET', 500, false],
])('a %s with %i ms left is begun: %p', async (method, budgetMs, isBegun) => {
  const { port } = server.address() as AddressInfo;
  const { send } = httpSender({ runtime, budgetMs });
  const outcome = send({ method, url: `http://127.0.0.1:${port}/`, headers: {} }).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  expect(await outcome).toEqual(isBegun ? 200 : expect.objectContaining({ kind: 'timed-out' }));
  expect(seen).toEqual(isBegun ? [method] : []);
});

/** A cancellation that was asked for, or is as soon as the server has seen a request. */
const cancelled = (when: 'before' | 'meanwhile') => ({
  requested: () => when === 'before',
  onRequest: (callback: () => void) => {
    if (when === 'meanwhile') server.once('request', callback);
    return quiet;
  },
});

// What GitHub may have acted on is waited for, and what was begun is cleaned up.
test.each([
  ['before', 'GET', 'cancelled'],
  ['before', 'POST', 'cancelled'],
  ['before', 'DELETE', 200],
  ['meanwhile', 'GET', 'cancelled'],
  ['meanwhile', 'POST', 200],
  ['meanwhile', 'DELETE', 200],
] as const)('a job that is cancelled %s a %s: %s', async (when, method, expected) => {
  const { port } = server.address() as AddressInfo;
  const { send } = httpSender({ runtime: { ...runtime, cancellation: cancelled(when) }, budgetMs: 60_000 });
  const outcome = await send({ method, url: `http://127.0.0.1:${port}/`, headers: {} }).then(
    ({ status }) => status,
    (error: unknown) => (error as NetworkError).kind,
  );
  expect(outcome).toBe(expected);
  expect(seen).toEqual(when === 'before' && method !== 'DELETE' ? [] : [method]);
});
