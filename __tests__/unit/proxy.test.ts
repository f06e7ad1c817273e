import { describe, expect, test } from '@jest/globals';
import { findProxy, proxyAuthorization, type ProxyEnv } from '../../src/transport/proxy.ts';

const PROXY = 'http://proxy.corp:3128/';
const API = 'https://api.github.com/app';

/** The proxy for a URL, as text. */
function proxyFor(env: ProxyEnv, url = API): string | undefined {
  const proxy = findProxy(new URL(url), env);
  return proxy instanceof URL ? proxy.href : proxy;
}

describe('which variable', () => {
  const plain = 'http://ghes.corp/api/v3';
  test.each<[string, ProxyEnv, string, string | undefined]>([
    ['none', {}, API, undefined],
    ['HTTPS_PROXY', { HTTPS_PROXY: PROXY }, API, PROXY],
    ['https_proxy', { https_proxy: PROXY }, API, PROXY],
    ['HTTP_PROXY', { HTTP_PROXY: PROXY }, plain, PROXY],
    ['http_proxy', { http_proxy: PROXY }, plain, PROXY],
    ['HTTP_PROXY is not for https', { HTTP_PROXY: PROXY }, API, undefined],
    ['HTTPS_PROXY is not for http', { HTTPS_PROXY: PROXY }, plain, undefined],
    ['an empty one', { HTTPS_PROXY: '' }, API, undefined],
    ['an empty one beside a full one', { https_proxy: '', HTTPS_PROXY: PROXY }, API, PROXY],
    ['a blank one', { HTTPS_PROXY: '  ' }, API, undefined],
    ['white space around', { HTTPS_PROXY: ` ${PROXY}\n` }, API, PROXY],
    ['without a scheme', { HTTPS_PROXY: 'proxy.corp:3128' }, API, PROXY],
    ['without scheme and port', { HTTPS_PROXY: 'proxy.corp' }, API, 'http://proxy.corp/'],
    [
      'a proxy spoken to by https',
      { HTTPS_PROXY: 'https://proxy.corp:8443' },
      API,
      'https://proxy.corp:8443/',
    ],
    ['a proxy by its IPv6 address', { HTTPS_PROXY: 'http://[fd00::1]:3128' }, API, 'http://[fd00::1]:3128/'],
    ['with user and password', { HTTPS_PROXY: 'http://me:p%40ss@proxy' }, API, 'http://me:p%40ss@proxy/'],
  ])('%s', (_, env, url, expected) => {
    expect(proxyFor(env, url)).toBe(expected);
  });
});

describe('a value that is no proxy never throws', () => {
  test.each(['http://', 'http://proxy:port', 'socks5://proxy:1080', '://', 'ftp://proxy', 'a b c', '%'])(
    '%s',
    (value) => {
      expect(proxyFor({ HTTPS_PROXY: value })).toBe('unusable');
    },
  );
});

describe('NO_PROXY', () => {
  const bypassed = (noProxy: string, url = API) =>
    proxyFor({ HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, NO_PROXY: noProxy }, url) === undefined;

  const rows = (...all: readonly (readonly [noProxy: string, url?: string])[]) =>
    all.map(([noProxy, url = API]) => [noProxy, url] as const);

  test.each(
    rows(
      ['*'],
      ['api.github.com'],
      ['API.GitHub.com'],
      ['github.com'],
      ['.github.com'],
      ['*.github.com'],
      ['example.com,github.com'],
      ['example.com, github.com'],
      ['example.com github.com'],
      [',,github.com,'],
      ['api.github.com:443'],
      ['ghes.corp:8443', 'https://ghes.corp:8443/api/v3'],
      ['ghes.corp:80', 'http://ghes.corp/api/v3'],
      ['corp', 'https://ghes.corp/api/v3'],
      ['10.0.0.1', 'https://10.0.0.1/api/v3'],
      ['::1', 'http://[::1]:8080'],
      ['[::1]', 'http://[::1]:8080'],
      ['[::1]:8080', 'http://[::1]:8080'],
      ['localhost,127.0.0.1', 'http://127.0.0.1:9999'],
    ),
  )('%s: straight to %s', (noProxy, url) => {
    expect(bypassed(noProxy, url)).toBe(true);
  });

  test.each(
    rows(
      [''],
      [' , '],
      ['example.com'],
      ['hub.com'],
      ['api.github.com.evil'],
      ['ghe.api.github.com'],
      ['.'],
      ['*.'],
      ['api.github.com:8443'],
      ['ghes.corp:443', 'https://ghes.corp:8443/api/v3'],
      ['10.0.0.1', 'https://10.0.0.11/api/v3'],
      ['0.0.1', 'https://10.0.0.11/api/v3'],
      ['::1', 'http://[::2]:8080'],
      ['[::1]:8081', 'http://[::1]:8080'],
      ['github.com', 'https://notgithub.com/'],
    ),
  )('%s: not straight to %s', (noProxy, url) => {
    expect(bypassed(noProxy, url)).toBe(false);
  });

  test.each<[string, ProxyEnv]>([
    ['in lower case', { HTTPS_PROXY: PROXY, no_proxy: 'github.com' }],
    ['an empty one beside a full one', { HTTPS_PROXY: PROXY, no_proxy: '', NO_PROXY: 'github.com' }],
    ['even when the proxy is no URL', { HTTPS_PROXY: 'http://', NO_PROXY: 'github.com' }],
  ])('%s', (_, env) => {
    expect(proxyFor(env)).toBeUndefined();
  });
});

describe('Proxy-Authorization', () => {
  test.each<[string, string, string | undefined]>([
    ['no one', 'http://proxy', undefined],
    ['user and password', 'http://me:secret@proxy', 'me:secret'],
    ['a user alone', 'http://me@proxy', 'me:'],
    ['a password alone', 'http://:secret@proxy', ':secret'],
    ['percent encoding', 'http://me%40corp:p%3Ass%2Fw%40rd@proxy', 'me@corp:p:ss/w@rd'],
    ['letters beyond ASCII', 'http://me:pässwörd@proxy', 'me:pässwörd'],
    ['a lone percent sign', 'http://me:50%@proxy', 'me:50%'],
  ])('%s', (_, url, credentials) => {
    const expected = credentials && `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`;
    expect(proxyAuthorization(new URL(url))['proxy-authorization']).toBe(expected);
  });
});
