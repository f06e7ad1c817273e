import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startGitHub, type Effect, type FaultRule, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { acme, type Acme } from './github-client.ts';

let github: SandboxGitHub;
let world: Acme;

beforeEach(async () => {
  github = await startGitHub();
  world = acme(github);
});
// Also the proof that close() ends connections that hang.
afterEach(() => github.close());

/** What `GET /app` answers, or why it does not; within a second, where nothing is to be expected. */
const app = async (hangs = false): Promise<string> => {
  const signal = AbortSignal.timeout(hangs ? 1_000 : 60_000);
  const headers = { authorization: world.authorization };
  try {
    const response = await fetch(`${github.apiUrl}/app`, { headers, signal, redirect: 'manual' });
    return `${response.status} ${(await response.text()).slice(0, 12)}`;
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause;
    return cause?.code ?? (error as Error).name;
  }
};

test.each<[Effect, string | RegExp]>([
  [{ kind: 'answer', status: 503, json: { message: 'x' } }, '503 {"message":"'],
  [{ kind: 'answer', status: 502, text: '<html>', headers: { via: 'proxy' } }, '502 <html>'],
  [{ kind: 'reset', when: 'before-acting' }, 'ECONNRESET'],
  [{ kind: 'reset', when: 'after-acting' }, 'ECONNRESET'],
  [{ kind: 'reset', when: 'mid-body' }, 'ECONNRESET'],
  [{ kind: 'hang', when: 'before-acting' }, 'TimeoutError'],
  [{ kind: 'hang', when: 'after-acting' }, 'TimeoutError'],
  [{ kind: 'hang', when: 'mid-body' }, 'TimeoutError'],
  [{ kind: 'truncate' }, /^200 \{"id":/],
  [{ kind: 'oversize', bytes: 5_000_000 }, `200 ${' '.repeat(12)}`],
  [{ kind: 'redirect', to: 'https://example.com/' }, '302 '],
  [{ kind: 'delay', ms: 20 }, /^200 \{"id":/],
  [{ kind: 'transform', body: () => [] }, '200 []'],
  [{ kind: 'reform', bytes: (body) => Buffer.concat([Buffer.from('x'), body]) }, /^200 x\{"id":/],
  [{ kind: 'reform', bytes: gzipSync, headers: { 'content-encoding': 'gzip' } }, /^200 \{"id":/],
  [{ kind: 'raw', bytes: 'HTTP/1.1 204 No Content\r\n\r\n' }, '204 '],
  [{ kind: 'raw', bytes: 'SSH-2.0-x\r\n' }, 'TypeError'],
])('%j', async (effect, expected) => {
  github.faults.add({ on: 'app', times: 1, effect });
  expect(await app(effect.kind === 'hang')).toMatch(expected);
  expect(github.requests.at(-1)?.fault).toBe(effect.kind);
  expect(await app()).toMatch(/^200 \{"id":/);
  expect(github.violations).toEqual([]);
});

test('skip, times, and taking a fault back', async () => {
  const bad: FaultRule['effect'] = { kind: 'answer', status: 500, text: '' };
  const takeBack = github.faults.add({
    on: { method: 'GET', path: /^\/app$/ },
    skip: 1,
    times: 2,
    effect: bad,
  });
  const statuses = [];
  for (let i = 0; i < 4; i += 1) statuses.push((await app()).slice(0, 3));
  expect(statuses).toEqual(['200', '500', '500', '200']);
  takeBack();
  github.faults.add({ on: 'revoke', effect: bad });
  expect(await app()).toMatch(/^200/);
});

test('a token minted behind a broken answer is alive', async () => {
  github.faults.add({
    on: 'mint',
    effect: { kind: 'answer', status: 502, text: 'oops', acts: true },
    times: 1,
  });
  await expect(world.mint()).rejects.toThrow();
  github.faults.add({ on: 'mint', effect: { kind: 'reset', when: 'before-acting' } });
  await expect(world.mint()).rejects.toThrow();
  expect(github.world.aliveTokens()).toHaveLength(1);
});

test('a wider grant than asked', async () => {
  const asked = { permissions: { issues: 'read' }, repositories: ['app'] };
  const permissions = { administration: 'write' };
  github.faults.add({
    on: 'mint',
    effect: { kind: 'wider-grant', permissions, repositories: ['acme/secret'] },
    times: 1,
  });
  const { json } = await world.mint(asked);
  expect(json.permissions).toEqual({ issues: 'read', metadata: 'read', administration: 'write' });
  expect(json.repositories?.map((one) => one.full_name)).toEqual(['acme/app', 'acme/secret']);
  github.faults.add({ on: 'mint', effect: { kind: 'wider-grant', repositories: 'all' } });
  expect((await world.mint(asked)).json).toMatchObject({ repository_selection: 'all' });
});

test('connections are told apart', async () => {
  for (const agent of [new Agent({ keepAlive: true }), new Agent({ keepAlive: true })]) {
    for (let i = 0; i < 2; i += 1) {
      const [response] = (await once(get(`${github.apiUrl}/app`, { agent }), 'response')) as [
        IncomingMessage,
      ];
      await response.resume().toArray();
    }
  }
  expect(github.connectionCount).toBe(2);
  expect(github.requests.map(({ connection }) => connection)).toEqual([1, 1, 2, 2]);
});
