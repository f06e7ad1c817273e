import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { router } from '../../src/transport/connections.ts';
import { portTried, socketOf } from './client-sockets.ts';
import { quietLog as log } from './quiet.ts';

let server: Server;
let url: URL;
const connections: Socket[] = [];

beforeEach(async () => {
  connections.length = 0;
  server = createServer((_, response) => response.end('here'));
  server.on('connection', (socket) => connections.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

const arrival = () => (connections.length > 0 ? Promise.resolve() : once(server, 'connection'));

async function ask({ route }: ReturnType<typeof router>): Promise<number | undefined> {
  const outgoing = request(url, await route(url)).end();
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  incoming.resume();
  await once(incoming, 'end');
  return incoming.statusCode;
}

test('the connection made ahead carries the requests', async () => {
  const routes = router({ env: {}, log }, 1000);
  await routes.connectAhead(url);
  await arrival();
  expect(await ask(routes)).toBe(200);
  expect(await ask(routes)).toBe(200);
  expect(connections).toHaveLength(1);
});

test('a connection made ahead that was lost is made again', async () => {
  const routes = router({ env: {}, log }, 1000);
  const made = await socketOf(() => routes.connectAhead(url));
  const lost = new Promise((resolve) => made.once('close', resolve));
  await arrival();
  connections[0]?.resetAndDestroy();
  await lost;
  expect(await ask(routes)).toBe(200);
  expect(connections).toHaveLength(2);
});

test('connections made ahead to several hosts carry the requests to their own, in whichever order those come', async () => {
  const other = createServer((_, response) => response.end('there'));
  let otherConnections = 0;
  other.on('connection', () => (otherConnections += 1));
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  const otherUrl = new URL(`http://127.0.0.1:${(other.address() as AddressInfo).port}`);
  try {
    const routes = router({ env: {}, log }, 1000);
    await Promise.all([routes.connectAhead(url), routes.connectAhead(otherUrl)]);
    for (const [where, said] of [
      [url, 'here'],
      [otherUrl, 'there'],
      [url, 'here'],
      [otherUrl, 'there'],
    ] as const) {
      const outgoing = request(where, await routes.route(where)).end();
      const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
      incoming.setEncoding('utf8');
      expect((await incoming.toArray()).join('')).toBe(said);
    }
    expect([connections.length, otherConnections]).toEqual([1, 1]);
  } finally {
    other.closeAllConnections();
    other.close();
    await once(other, 'close');
  }
});

test('with a proxy in the environment nothing is connected ahead', async () => {
  const routes = router({ env: { HTTPS_PROXY: 'http://proxy.example' }, log }, 1000);
  await routes.connectAhead(url);
  expect(await ask(routes)).toBe(200);
  expect(connections).toHaveLength(1);
});

test('a connection made ahead that is not used does not keep the process', async () => {
  const module = join(import.meta.dirname, '../../src/transport/connections.ts');
  const script = `import { router } from ${JSON.stringify(module)};
    await router({ env: {}, log: {} }, 1000).connectAhead(new URL('${url.href}'));`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    timeout: 10_000,
  });
  await expect(run).resolves.toMatchObject({ stdout: '' });
  expect(connections).toHaveLength(1);
});

// The default ports of the two schemes, by RFC 9110, 4.2.
test.each([
  ['http://127.0.0.1', 80],
  ['https://127.0.0.1', 443],
  ['https://127.0.0.1:1', 1],
])('the connection to %s is made ahead to port %i', async (to, port) => {
  const routes = router({ env: {}, log }, 1000);
  expect(await portTried(() => routes.connectAhead(new URL(to)))).toBe(port);
});
