import { once } from 'node:events';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { proxyRoutes } from '../../src/transport/proxy.ts';
import { portTried } from './client-sockets.ts';
import { quietLog as log } from './quiet.ts';

const direct = () => ({ path: 'direct' });
const route = (env: Record<string, string>, url: string) =>
  proxyRoutes({ runtime: { env, log }, direct, timeoutMs: 60_000 })(new URL(url));

test('a plain request goes whole to a proxy, be that one https and an IPv6 address', () => {
  expect(route({ HTTP_PROXY: 'https://me:secret@[::1]:8443' }, 'http://host.example/x?y')).toMatchObject({
    protocol: 'https:',
    hostname: '::1',
    port: '8443',
    path: 'http://host.example/x?y',
    headers: { host: 'host.example', 'proxy-authorization': `Basic ${btoa('me:secret')}` },
  });
});

test('without a proxy for it a request goes direct', () => {
  expect(route({ HTTPS_PROXY: 'http://proxy' }, 'http://host.example')).toEqual({ path: 'direct' });
});

test('all https requests through one proxy share its tunnels', () => {
  const find = proxyRoutes({
    runtime: { env: { HTTPS_PROXY: 'http://proxy' }, log },
    direct,
    timeoutMs: 60_000,
  });
  expect(find(new URL('https://a.example')).agent).toBe(find(new URL('https://b.example')).agent);
});

/** Asks for an https URL through a proxy; answers the error that it must end with. */
async function errorThrough(proxy: string, url: string): Promise<Error & { permanent?: boolean }> {
  const { agent } = route({ HTTPS_PROXY: proxy }, url);
  const [error] = (await once(
    request(url, { agent }).on('error', () => undefined),
    'error',
  )) as [Error];
  return error;
}

// The default ports of the two schemes, by RFC 9110, 4.2.
test.each([
  ['http://127.0.0.1', 80],
  ['https://127.0.0.1', 443],
  ['http://127.0.0.1:1', 1],
])('a tunnel through %s begins at port %i', async (proxy, port) => {
  const find = () => {
    const { agent } = route({ HTTPS_PROXY: proxy }, 'https://host.example');
    request('https://host.example', { agent })
      .on('error', () => undefined)
      .end()
      .destroy();
  };
  expect(await portTried(find)).toBe(port);
});

test.each([
  [403, 'the proxy answered 403', true],
  [407, 'the proxy answered 407: it wants other credentials', true],
  [502, 'the proxy answered 502', false],
])('a tunnel that is refused with %i: %s', async (status, message, permanent) => {
  const asked: string[] = [];
  const proxy = createServer().listen(0, '127.0.0.1');
  proxy.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
  });
  await once(proxy, 'listening');
  const { port } = proxy.address() as AddressInfo;
  const error = await errorThrough(`http://127.0.0.1:${port}`, 'https://[fd00::1]/');
  expect(error).toMatchObject({ message, permanent });
  expect(asked).toEqual(['[fd00::1]:443']); // RFC 9110, 9.3.6 and RFC 3986, 3.2.2
  proxy.close();
});
