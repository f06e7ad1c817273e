// What the stores work with: the transport's answers as they are told, and secrets that are freed from what is quoted.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import { storeWorld } from '../../src/signing/store-world.ts';
import { makeStoredSigners } from '../../src/signing/stored-keys.ts';
import { NetworkError, type HttpResponse } from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { KEY_ARN } from '../key-stores/aws-stand-in.ts';
import { quiet, quietLog } from './quiet.ts';
import { answerOf } from './store-world.ts';

const VAULT = 'https://vault.example.com/v1/transit/keys/app';
const AMBIENT: Record<string, string> = { VAULT_TOKEN: 'hvs.ambient-token' };
const claims = { iss: 'Iv1', iat: 1, exp: 601 };

/** What a key's signature fails with, where the transport ends so. */
async function failureOf(
  outcome: HttpResponse | Error,
  { name = VAULT, env = AMBIENT, isCancelled = false } = {},
): Promise<unknown> {
  const sender: Sender = {
    to: () => () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)),
    within: () => sender,
    connectAhead: () => Promise.resolve(),
  };
  const runtime = {
    env,
    log: quietLog,
    now: () => 0,
    elapsed: () => 0,
    sleep: () => Promise.resolve(),
    readFile: quiet,
    maskedSecret: (text: string) => new Secret(text),
    cancellation: { requested: () => isCancelled, onRequest: () => quiet },
  } as unknown as Runtime;
  const [signer] = makeStoredSigners(parseKeyNames(name, quiet), undefined)({ sender, runtime });
  return signer?.sign(claims).catch((error: unknown) => error);
}

describe('no answer of a store', () => {
  test.each<[string, HttpResponse | Error, string]>([
    [
      'nobody',
      new NetworkError('unreachable', 'vault.example.com: ENOTFOUND'),
      'did not answer: vault.example.com',
    ],
    ['a limit', answerOf(429, { errors: ['quota'] }), 'answered 429 (it limits the rate of requests), quota'],
    // A node of Vault that has not heard of the token yet, however often it was asked.
    ['a node that is behind', answerOf(412, ''), 'answered 412'],
    ['an error without words', answerOf(502, '<html>'), 'Vault (vault.example.com) answered 502'],
  ])('by %s', async (_, outcome, words) => {
    const error = await failureOf(outcome);
    expect(String(error)).toMatch(/^key-store-unavailable: /);
    expect(String(error)).toContain(words);
  });

  test('in a job that was cancelled is no fault of the store', async () => {
    const cancelled = new NetworkError('cancelled', 'the job was cancelled');
    expect(await failureOf(cancelled)).toBe(cancelled);
  });

  test('by a service of this machine neither', async () => {
    const error = await failureOf(answerOf(500, ''), { name: KEY_ARN, env: {}, isCancelled: true });
    expect(error).toMatchObject({ kind: 'cancelled' });
  });

  test('in words that are no network’s is passed on as it is', async () => {
    const fault = new TypeError('odd');
    expect(await failureOf(fault)).toBe(fault);
  });
});

test('what is quoted is freed of long secrets; a short one is a word like others', async () => {
  const quoting = (token: string) =>
    failureOf(answerOf(400, { errors: [`bad ${token} here`] }), { env: { VAULT_TOKEN: token } });
  const long = await quoting('hvs.ambient-token');
  if (!(long instanceof Failure)) throw long;
  expect(long.said).toContain('bad *** here');
  const short = await quoting('here');
  if (!(short instanceof Failure)) throw short;
  expect(short.said).toContain('bad here here');
});

test('an ID token serves for four of its five minutes, and one of another audience is another', async () => {
  let elapsed = 0;
  const asked: string[] = [];
  const sender: Sender = {
    to: () => (request) => {
      asked.push(new URL(request.url).searchParams.get('audience') ?? '');
      return Promise.resolve(answerOf(200, { value: 'a.e30.c' }));
    },
    within: () => sender,
    connectAhead: () => Promise.resolve(),
  };
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.com/x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
  };
  const runtime = { env, elapsed: () => elapsed, maskedSecret: (text: string) => new Secret(text) };
  const world = storeWorld({ sender, runtime: runtime as unknown as Runtime });
  for (const [at, audience] of [
    [0, 'a'],
    [239_000, 'a'],
    [239_000, 'b'],
    [241_000, 'a'],
  ] as const) {
    elapsed = at;
    await world.idToken(audience);
  }
  expect(asked).toEqual(['a', 'b', 'a']);
});

test('an ID token that was not to be had is asked for again', async () => {
  const answers = [answerOf(500, ''), answerOf(200, { value: 'a.b.c' })];
  const sender: Sender = {
    to: () => () => Promise.resolve(answers.shift() ?? answerOf(404, '')),
    within: () => sender,
    connectAhead: () => Promise.resolve(),
  };
  const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://tokens.example.com/' };
  const runtime = { env, elapsed: () => 0, maskedSecret: (text: string) => new Secret(text) };
  const { idToken } = storeWorld({ sender, runtime: runtime as unknown as Runtime });
  await expect(idToken('a')).rejects.toThrow('answered 500');
  const token = idToken('a');
  expect((await token).token.reveal()).toBe('a.b.c');
  expect(idToken('a')).toBe(token);
});
