import { expect, test } from '@jest/globals';
import { redirectOf } from '../../src/transport/redirect.ts';

const FROM = 'https://api.github.com/repos/acme/app/installation';
const ask = (method: string, location: string, status = 301, url = FROM) =>
  redirectOf(
    { method, url, headers: { authorization: 'Bearer x', accept: 'y' } },
    { status, url, headers: { location }, body: '' },
  );

// docs/reliability.md: only on the same origin, and POST and DELETE by 307 and 308 alone: what another origin says is not believed.
test.each<[string, ReturnType<typeof ask>, string | undefined]>([
  ['GET', ask('GET', '/repositories/1/installation'), 'https://api.github.com/repositories/1/installation'],
  ['GET with 303', ask('GET', '/x', 303), 'https://api.github.com/x'],
  ['GET with the whole URL', ask('GET', 'https://API.github.com:443/x'), 'https://api.github.com/x'],
  ['GET with a name and a password', ask('GET', 'https://a:b@api.github.com/x'), 'https://api.github.com/x'],
  ['GET elsewhere', ask('GET', 'https://example.com/x'), undefined],
  ['GET elsewhere, without a scheme', ask('GET', '//example.com/x'), undefined],
  ['GET to a part of the host', ask('GET', 'https://github.com/x'), undefined],
  ['GET to a host below', ask('GET', 'https://x.api.github.com/x'), undefined],
  ['GET to another port', ask('GET', 'https://api.github.com:8443/x'), undefined],
  ['GET from https to http', ask('GET', 'http://api.github.com/x'), undefined],
  ['GET from http to https', ask('GET', 'https://ghes/y', 301, 'http://ghes/y'), undefined],
  ['GET to another port of http', ask('GET', 'http://localhost:2/x', 302, 'http://localhost:1/y'), undefined],
  ['GET that leads nowhere', ask('GET', 'https://['), undefined],
  ['GET to a file', ask('GET', 'file:///etc/passwd'), undefined],
  ['an answer that is no redirect', ask('GET', '/x', 200), undefined],
  ['POST with 307', ask('POST', '/x', 307), 'https://api.github.com/x'],
  ['DELETE with 308', ask('DELETE', '/x', 308), 'https://api.github.com/x'],
  ['POST with 302', ask('POST', '/x', 302), undefined],
  ['POST with 307 elsewhere', ask('POST', 'https://example.com/x', 307), undefined],
])('%s', (_, next, url) => {
  expect(next?.url).toBe(url);
  if (next) expect(next.headers.authorization).toBe('Bearer x');
});
