import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { requestIdToken } from '../../src/signing/id-token.ts';
import { NetworkError, type HttpRequest, type HttpResponse } from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import type { Service } from '../../src/transport/service.ts';
import { answerOf } from './store-world.ts';

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const token = (claims: object) => `${encode({ alg: 'RS256' })}.${encode(claims)}.c2ln`;

/** Asks for the ID token for `audience of mine`, of a service that answers so. */
async function ask(answer: HttpResponse | Error, env: Record<string, string> = {}) {
  const requests: HttpRequest[] = [];
  const limits: unknown[] = [];
  const sender = {
    to: (service: Service) => (request: HttpRequest) => {
      requests.push(request);
      if (!(answer instanceof Error)) limits.push(service.limitOf(answer));
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as Sender;
  const runtime = {
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.com/x?api-version=2.0',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer-of-the-runner',
      ...env,
    },
    maskedSecret: (text: string) => new Secret(text),
  };
  const outcome: unknown = await requestIdToken('audience of mine', { sender, runtime }).catch(
    (error: unknown) => error,
  );
  return { outcome, requests, limits };
}

const given = answerOf(200, { value: token({ iss: 'i', sub: 's', aud: ['a', 'b'] }) });

test('it is asked for as the runner wants it, and tells who the run is', async () => {
  const { outcome, requests } = await ask(given);
  expect(requests).toEqual([
    {
      method: 'GET',
      url: 'https://tokens.example.com/x?api-version=2.0&audience=audience%20of%20mine',
      headers: { authorization: 'Bearer bearer-of-the-runner' },
    },
  ]);
  expect(outcome).toMatchObject({ claims: { iss: 'i', sub: 's', aud: '["a","b"]' } });
});

test('an address without a query, and claims that cannot be read', async () => {
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/x' };
  const { outcome, requests } = await ask(answerOf(200, { value: 'a.b.c' }), env);
  expect(requests[0]?.url).toBe('http://127.0.0.1:1/x?audience=audience%20of%20mine');
  expect(outcome).toMatchObject({ claims: { iss: '', sub: '', aud: '' } });
});

describe('it is not to be had', () => {
  test.each<[string, HttpResponse | Error, Record<string, string>, string]>([
    ['from no URL', given, { ACTIONS_ID_TOKEN_REQUEST_URL: 'x' }, 'no https:// URL'],
    [
      'in the clear',
      given,
      { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.example.com/' },
      'no https:// URL',
    ],
    ['by another protocol', given, { ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://127.0.0.1/' }, 'no https:// URL'],
    [
      'with a bearer that no header takes',
      given,
      { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer\nof the runner' },
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN has characters in it that no token has',
    ],
    [
      'from nobody',
      new NetworkError('unreachable', 'tokens.example.com: ENOTFOUND'),
      {},
      'did not answer: tokens.example.com: ENOTFOUND',
    ],
    ['without the permission', answerOf(403, {}), {}, 'answered 403'],
    ['in another shape', answerOf(200, '[]'), {}, 'without an ID token'],
    ['when the service is broken', answerOf(500, ''), {}, 'answered 500'],
  ])('%s', async (_, answer, env, said) => {
    const { outcome } = await ask(answer, env);
    expect(outcome).toBeInstanceOf(Failure);
    expect(String(outcome)).toMatch(/^id-token-missing: /);
    expect(String(outcome)).toContain(said);
  });

  test('at once, where the service is asked too often: that may heal', async () => {
    expect((await ask(answerOf(429, ''))).limits).toEqual([{ endsAt: undefined }]);
    expect((await ask(given)).limits).toEqual([undefined]);
  });

  test('where the runner gives no address, and no bearer', async () => {
    const runtime = { env: {}, maskedSecret: (text: string) => new Secret(text) };
    const nobody = { to: () => () => Promise.resolve(given) } as unknown as Sender;
    await expect(requestIdToken('a', { sender: nobody, runtime })).rejects.toThrow('no https:// URL');
    const alone = { ...runtime, env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.com/' } };
    await expect(requestIdToken('a', { sender: nobody, runtime: alone })).resolves.toBeDefined();
  });

  test('and a cancelled job is told as such', async () => {
    const { outcome } = await ask(new NetworkError('cancelled', 'the job was cancelled'));
    expect(outcome).toBeInstanceOf(NetworkError);
  });

  test('but a runner that speaks to its own GitHub in the clear may', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://ghes.internal/x',
      GITHUB_SERVER_URL: 'http://ghes.internal',
    };
    expect((await ask(given, env)).outcome).toMatchObject({ claims: { iss: 'i' } });
  });
});
