import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NetworkError } from '../../src/transport/message.ts';
import { httpSender } from '../../src/transport/sender.ts';
import type { Service } from '../../src/transport/service.ts';
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

const service: Service = { name: 'a service', headers: {}, requestIdOf: quiet, limitOf: quiet };

// A token whose answer comes too late is one that nobody knows of.
test.each([
  ['a question', undefined, 60_000, true],
  ['a creation', 'creates', 60_000, true],
  ['a question', undefined, 1_500, true],
  ['a creation', 'creates', 1_500, false],
  ['a question', undefined, 500, false],
] as const)('%s (%p) with %i ms left is begun: %p', async (_, effect, budgetMs, isBegun) => {
  const { port } = server.address() as AddressInfo;
  const send = httpSender(runtime, budgetMs).to(service);
  const url = `http://127.0.0.1:${port}/`;
  const outcome = send({ method: 'POST', url, headers: {}, ...(effect && { effect }) }).then(
    ({ status }) => status,
    (error: unknown) => error,
  );
  expect(await outcome).toEqual(isBegun ? 200 : expect.objectContaining({ kind: 'timed-out' }));
  expect(seen).toEqual(isBegun ? ['POST'] : []);
});

/** A cancellation that was asked for, or is as soon as the server has seen a request. */
const cancelled = (when: 'before' | 'meanwhile') => ({
  requested: () => when === 'before',
  onRequest: (callback: () => void) => {
    if (when === 'meanwhile') server.once('request', callback);
    return quiet;
  },
});

// What the service may have acted on is waited for, and what was begun is cleaned up.
test.each([
  ['before', 'a question', undefined, 'cancelled'],
  ['before', 'a creation', 'creates', 'cancelled'],
  ['before', 'a revocation', 'revokes', 200],
  ['meanwhile', 'a question', undefined, 'cancelled'],
  ['meanwhile', 'a creation', 'creates', 200],
  ['meanwhile', 'a revocation', 'revokes', 200],
] as const)('a job that is cancelled %s %s (%p): %s', async (when, _, effect, expected) => {
  const { port } = server.address() as AddressInfo;
  const send = httpSender({ ...runtime, cancellation: cancelled(when) }, 60_000).to(service);
  const request = { method: 'POST', url: `http://127.0.0.1:${port}/`, headers: {} };
  const outcome = await send({ ...request, ...(effect && { effect }) }).then(
    ({ status }) => status,
    (error: unknown) => (error as NetworkError).kind,
  );
  expect(outcome).toBe(expected);
  expect(seen).toEqual(when === 'before' && effect !== 'revokes' ? [] : ['POST']);
});

test('a budget for a part of the work does not outlive that part, nor the whole', async () => {
  const { port } = server.address() as AddressInfo;
  const question = { method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {} };
  const whole = httpSender(runtime, 60_000);
  await expect(whole.within(500).to(service)(question)).rejects.toMatchObject({ kind: 'timed-out' });
  await expect(whole.to(service)(question)).resolves.toMatchObject({ status: 200 });
  const short = httpSender(runtime, 500).within(60_000).to(service);
  await expect(short(question)).rejects.toMatchObject({ kind: 'timed-out' });
});

// What never left cannot have had an effect, and may be sent again as often as a question. What left may have had one.
describe('a creation that fails', () => {
  /** Tries against a URL, counted by what the log says of each. */
  async function triesOf(url: string, env: Record<string, string> = {}): Promise<number> {
    const lines: string[] = [];
    const log = { ...quietLog, debug: (line: string) => lines.push(line) };
    const send = httpSender({ ...runtime, env, log }, 60_000).to(service);
    const outcome = await send({ method: 'POST', url, headers: {}, body: '{}', effect: 'creates' }).catch(
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject({ kind: 'unreachable' });
    return lines.filter((line) => line.includes('(try ')).length;
  }

  async function closing(when: (socket: Socket) => void): Promise<{ port: number; close: () => void }> {
    const listener = createTcpServer((socket) => {
      socket.on('error', quiet);
      when(socket);
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    return { port: (listener.address() as AddressInfo).port, close: () => listener.close() };
  }
  const resetWhenAsked = (socket: Socket) => {
    socket.once('data', () => socket.resetAndDestroy());
  };

  test('because nothing listens: six times', async () => {
    expect(await triesOf('http://127.0.0.1:1/')).toBe(6);
  });

  test('because there is no such host: six times', async () => {
    expect(await triesOf('http://github.invalid/')).toBe(6);
  });

  test('while TLS is being agreed on: six times', async () => {
    const { port, close } = await closing(resetWhenAsked);
    expect(await triesOf(`https://127.0.0.1:${port}/`)).toBe(6);
    close();
  });

  test('because the proxy cannot reach the host: six times', async () => {
    const { port, close } = await closing((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    });
    expect(await triesOf('https://github.invalid/', { https_proxy: `http://127.0.0.1:${port}` })).toBe(6);
    close();
  });

  test('after it was sent: twice', async () => {
    const { port, close } = await closing(resetWhenAsked);
    expect(await triesOf(`http://127.0.0.1:${port}/`)).toBe(2);
    close();
  });

  test('after it was sent to a proxy: twice', async () => {
    const { port, close } = await closing(resetWhenAsked);
    expect(await triesOf('http://github.invalid/', { http_proxy: `http://127.0.0.1:${port}` })).toBe(2);
    close();
  });

  test('in a body of which a part has arrived: twice', async () => {
    const { port, close } = await closing((socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{');
        setTimeout(() => socket.resetAndDestroy(), 20);
      });
    });
    expect(await triesOf(`http://127.0.0.1:${port}/`)).toBe(2);
    close();
  });
});

test('what a request says goes before what its service always says; our name goes with each', async () => {
  const headers: IncomingHttpHeaders[] = [];
  server.on('request', (request: IncomingMessage) => headers.push(request.headers));
  const { port } = server.address() as AddressInfo;
  const saying = {
    ...service,
    headers: { accept: 'text/plain', 'x-service': 'yes', 'user-agent': 'nobody' },
  };
  const send = httpSender(runtime, 60_000).to(saying);
  await send({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: { accept: 'application/json' } });
  expect(headers[0]).toMatchObject({ accept: 'application/json', 'x-service': 'yes' });
  expect(headers[0]?.['user-agent']).toMatch(/^mint-app-token\/\d/);
});

test('the debug log names a path, never a query', async () => {
  const lines: string[] = [];
  const log = { ...quietLog, debug: (line: string) => lines.push(line) };
  const { port } = server.address() as AddressInfo;
  const send = httpSender({ ...runtime, log }, 60_000).to(service);
  await send({ method: 'GET', url: `http://127.0.0.1:${port}/path?code=geheim`, headers: {} });
  expect(lines.join()).toContain('GET /path → 200');
  expect(lines.join()).not.toContain('geheim');
});

test('a try may take no more than is left of the budget', async () => {
  server.removeAllListeners('request'); // nobody answers
  const { port } = server.address() as AddressInfo;
  const send = httpSender(runtime, 1_200).to(service);
  const error = await send({ method: 'GET', url: `http://127.0.0.1:${port}/`, headers: {} }).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ kind: 'timed-out', message: expect.stringMatching(/within 1 s/) });
});
