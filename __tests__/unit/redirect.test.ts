import { expect, test } from '@jest/globals';
import { redirectOf } from '../../src/transport/redirect.ts';

const FROM = 'https://api.github.com/repos/acme/app/installation';
const ask = (method: string, location: string, status = 301, url = FROM) =>
  redirectOf(
    { method, url, headers: { authorization: 'Bearer x', accept: 'y' } },
    { status, url, headers: { location }, body: '' },
  );

// docs/reliability.md: a GET goes anywhere, but takes its credentials only to the same origin; POST and DELETE follow 307
// and 308 on the same origin alone.
test.each<[string, ReturnType<typeof ask>, string | undefined, boolean]>([
  [
    'GET on the origin',
    ask('GET', '/repositories/1/installation'),
    'https://api.github.com/repositories/1/installation',
    true,
  ],
  ['GET elsewhere', ask('GET', 'https://example.com/x'), 'https://example.com/x', false],
  ['GET from https to http', ask('GET', 'http://example.com/x'), undefined, false],
  [
    'GET from http to http',
    ask('GET', 'http://localhost:2/x', 302, 'http://localhost:1/y'),
    'http://localhost:2/x',
    false,
  ],
  ['GET that leads nowhere', ask('GET', 'https://['), undefined, false],
  ['an answer that is no redirect', ask('GET', '/x', 200), undefined, false],
  ['POST with 307 on the origin', ask('POST', '/x', 307), 'https://api.github.com/x', true],
  ['DELETE with 308 on the origin', ask('DELETE', '/x', 308), 'https://api.github.com/x', true],
  ['POST with 302 on the origin', ask('POST', '/x', 302), undefined, false],
  ['POST with 307 elsewhere', ask('POST', 'https://example.com/x', 307), undefined, false],
])('%s', (_, next, url, withCredentials) => {
  expect(next?.url).toBe(url);
  expect(next?.headers.authorization).toBe(withCredentials ? 'Bearer x' : undefined);
});

test.each([
  'authorization',
  'x-aws-ec2-metadata-token',
  'X-Vault-Token',
  'cookie',
  'proxy-authorization',
  'x-api-key',
])('off the origin %s stays behind, whatever service it is of', (name) => {
  const headers = { [name]: 'x', accept: 'y', 'x-github-api-version': 'z' };
  const answer = { status: 302, url: FROM, headers: { location: 'https://example.com/' }, body: '' };
  const next = redirectOf({ method: 'GET', url: FROM, headers }, answer);
  expect(next?.headers).toEqual({ accept: 'y', 'x-github-api-version': 'z' });
});
