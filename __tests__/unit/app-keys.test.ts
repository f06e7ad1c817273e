// Several keys, in stores and at hand: which of them is the one, who refused the others, and how they are named.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { githubApp } from '../../src/github/app.ts';
import { investigate } from '../../src/github/investigate.ts';
import { Refusal } from '../../src/github/refusal.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { Signer } from '../../src/signing/signer.ts';
import { NetworkError, type HttpResponse, type SendRequest } from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { quietLog } from './quiet.ts';

const MISMATCH = 'A JSON web token could not be decoded';
const jsonAnswer = (status: number, data: object): HttpResponse => ({
  status,
  url: 'https://api.github.com/app',
  headers: { 'content-type': 'application/json', 'x-github-request-id': 'AB:12' },
  body: JSON.stringify(data),
});

/** A signer whose JWT says which key it is of. */
const signer = (name: string, rest: Partial<Signer> = {}): Signer => ({
  fingerprint: () => Promise.resolve(`SHA256:${name}`),
  sign: () => Promise.resolve(`a.${name}.c`),
  ...rest,
});

/** An App with these keys, of which GitHub knows the one called `fitting`. */
function appWith(signers: readonly Signer[], fitting = 'fits', send?: SendRequest) {
  const said: string[] = [];
  const answer: SendRequest = ({ headers }) =>
    Promise.resolve(
      headers.authorization?.includes(`.${fitting}.`)
        ? jsonAnswer(200, { id: 1, slug: 'bot' })
        : jsonAnswer(401, { message: MISMATCH }),
    );
  const sender: Sender = {
    to: () => send ?? answer,
    within: () => sender,
    connectAhead: () => Promise.resolve(),
  };
  const app = githubApp({
    issuer: '123',
    signers,
    server: { apiUrl: 'https://api.github.com', webUrl: 'https://github.com' },
    sender,
    runtime: {
      now: Date.now,
      maskedSecret: (text) => new Secret(text),
      log: {
        ...quietLog,
        info: (line) => said.push(`info: ${line}`),
        warning: (line) => said.push(`warning: ${line}`),
      },
    },
    isLogPrivate: () => Promise.resolve(false),
  });
  const ask = () =>
    app.ask(
      ({ rest }) => rest.apps.getAuthenticated(),
      (data) => data,
    );
  return { app, said, ask };
}

describe('keys in turn', () => {
  test('the second fits, and the first is told by its fingerprint', async () => {
    const { ask, said } = appWith([signer('old'), signer('fits')]);
    await ask();
    await ask();
    expect(said).toEqual([
      'info: Of the 2 private keys, SHA256:fits belongs to the App; GitHub refused SHA256:old, which can be removed from private-key',
    ]);
  });

  test('a refused key is told as damaged, and the accepted one is not looked at', async () => {
    const isSound = () => {
      throw new Error('looked at');
    };
    const { ask, said } = appWith([signer('old', { isSound: () => false }), signer('fits', { isSound })]);
    await ask();
    expect(said).toEqual([
      'info: Of the 2 private keys, SHA256:fits belongs to the App; GitHub refused SHA256:old ' +
        '(damaged: its halves do not fit each other), which can be removed from private-key',
    ]);
  });

  test('a key in a store that GitHub refuses is skipped with a warning', async () => {
    const { ask, said } = appWith([
      signer('old', { storeName: 'kms/old' }),
      signer('fits', { storeName: 'kms/new' }),
    ]);
    await ask();
    expect(said).toEqual([
      'warning: GitHub says that kms/old does not belong to the App. Trying the next key.',
      'info: Of the 2 keys, kms/new belongs to the App; GitHub refused kms/old, which can be removed from signing-key',
    ]);
  });

  test('one that its store does not sign with is skipped, and GitHub has not judged it', async () => {
    const refusal = new Failure('signing-key-refused', 'kms/old may not sign', { said: 'AWS said: 400 no' });
    const old = signer('old', { storeName: 'kms/old', sign: () => Promise.reject(refusal) });
    const { ask, said, app } = appWith([old, signer('fits', { storeName: 'kms/new' })]);
    await ask();
    expect(said).toEqual([
      'warning: signing-key-refused: kms/old may not sign. AWS said: 400 no. Trying the next key.',
      'info: Of the 2 keys, kms/new belongs to the App',
    ]);
    expect(await app.shownKeys()).toEqual([
      { name: 'kms/new (SHA256:fits)', isStored: true, isDamaged: false },
    ]);
  });

  test.each([
    ['the job was cancelled', new Failure('job-cancelled', 'cancelled'), 'kms/old'],
    ['a key at hand cannot sign', new Failure('internal-error', 'broken'), undefined],
  ])('no other is tried where %s', async (_, failure, storeName) => {
    const old = signer('old', { ...(storeName && { storeName }), sign: () => Promise.reject(failure) });
    const { ask, said } = appWith([old, signer('fits')]);
    await expect(ask()).rejects.toBe(failure);
    expect(said).toEqual([]);
  });

  test('none fits: all are named, as messages do', async () => {
    const keys = [
      signer('a'),
      signer('b', { storeName: 'kms/b' }),
      signer('c', { storeName: 'exec:sign', fingerprint: () => Promise.resolve(undefined) }),
      signer('d', { isSound: () => true }),
    ];
    const { ask, app } = appWith(keys, 'none');
    await expect(ask()).rejects.toBeInstanceOf(Refusal);
    expect(await app.shownKeys()).toEqual([
      { name: 'SHA256:a', isStored: false, isDamaged: false },
      { name: 'kms/b (SHA256:b)', isStored: true, isDamaged: false },
      { name: 'exec:sign', isStored: true, isDamaged: false },
      { name: 'SHA256:d', isStored: false, isDamaged: false },
    ]);
  });
});

describe('what a call ends with', () => {
  test('no answer', async () => {
    const error = new NetworkError('unreachable', 'ENOTFOUND');
    const { ask } = appWith([signer('fits')], 'fits', () => Promise.reject(error));
    await expect(ask()).rejects.toBe(error);
  });

  test('an error of nobody’s', async () => {
    const { ask } = appWith([signer('fits')], 'fits', () => {
      throw new TypeError('a defect');
    });
    await expect(ask()).rejects.toThrow('a defect');
  });

  test('a redirect that is not followed is no answer', async () => {
    const { ask } = appWith([signer('fits')], 'fits', () => Promise.resolve(jsonAnswer(304, { id: 1 })));
    await expect(ask()).rejects.toBeInstanceOf(Error);
  });
});

describe('a mismatch in words', () => {
  const wordsOf = async (keys: readonly Signer[]) => {
    const { ask, app } = appWith(keys, 'none');
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    return investigate(error, { stage: 'look-up', app, target: { kind: 'owner', owner: 'acme' } });
  };

  test('of a key in a store', async () => {
    const { message, fix } = await wordsOf([signer('a', { storeName: 'kms/a' })]);
    expect(message).toBe('The key kms/a (SHA256:a) does not belong to the App 123');
    expect(fix).toContain('signing-key from one and the same App');
  });

  test('of a damaged key, with its own cure', async () => {
    const { message, fix } = await wordsOf([signer('a', { isSound: () => false })]);
    expect(message).toBe(
      'The private key SHA256:a (damaged: its halves do not fit each other) does not belong to the App 123',
    );
    expect(fix).toMatch(/^Store the whole \.pem file once more/);
  });

  test('of a damaged key that is read from a store', async () => {
    const { message, fix } = await wordsOf([signer('a', { storeName: 'kms/a', isSound: () => false })]);
    expect(message).toBe(
      'The key kms/a (SHA256:a) (damaged: its halves do not fit each other) does not belong to the App 123',
    );
    expect(fix).toMatch(/^Store the whole \.pem file once more/);
  });
});
