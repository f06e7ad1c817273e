import { expect, test } from '@jest/globals';
import { proxyRoutes } from '../../src/transport/proxy.ts';
import { quietLog as log } from './quiet.ts';

const direct = () => ({ path: 'direct' });
const route = (env: Record<string, string>, url: string) =>
  proxyRoutes({ runtime: { env, log }, direct, timeoutMs: 10 })(new URL(url));

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
    timeoutMs: 10,
  });
  expect(find(new URL('https://a.example')).agent).toBe(find(new URL('https://b.example')).agent);
});
