import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { parseKeyNames, type KeyName } from '../../src/signing/key-names.ts';
import { awsKmsKey } from '../../src/signing/stores/aws-kms.ts';
import { commandKey } from '../../src/signing/stores/exec.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import { ALIAS_ARN, KEY_ARN, xml } from '../key-stores/aws-stand-in.ts';
import { quiet } from './quiet.ts';
import { answerOf, storeWorld } from './store-world.ts';

function keyNamed<S extends KeyName['store']>(name: string, store: S): Extract<KeyName, { store: S }> {
  const [key] = parseKeyNames(name, quiet);
  if (key?.store !== store) throw new Error(`no key of ${store}: ${name}`);
  return key as Extract<KeyName, { store: S }>;
}

/** What was thrown, as a person reads its first line. */
const refusal = (work: Promise<unknown>) =>
  work.then(String, (error: unknown) =>
    String(error instanceof Failure ? error : `no failure: ${String(error)}`),
  );

describe('AWS KMS', () => {
  const env = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
  const Signature = Buffer.alloc(256, 7).toString('base64');

  /** Signs with a key of that name in a KMS that gives these answers in turn. */
  function kms(name: string, ...answers: HttpResponse[]) {
    const key = keyNamed(name, 'aws');
    return awsKmsKey(
      key,
      undefined,
      storeWorld({ env, ask: () => Promise.resolve(answers.shift() ?? answerOf(500, '')) }),
    );
  }

  test.each([
    ['a key', KEY_ARN, { KeyId: KEY_ARN, Signature }],
    ['an alias', ALIAS_ARN, { KeyId: KEY_ARN, Signature, SigningAlgorithm: 'RSASSA_PKCS1_V1_5_SHA_256' }],
  ])('the signature of %s', async (_, name, answer) => {
    expect(await kms(name, answerOf(200, answer)).sign('text')).toEqual(Buffer.alloc(256, 7));
  });

  test.each([
    ['no key', KEY_ARN, { Signature }, 'a key without a name'],
    [
      'another key',
      KEY_ARN,
      { KeyId: 'arn:aws:kms:eu-west-1:123456789012:key/another', Signature },
      'key/another',
    ],
    [
      'a key of another account, for an alias',
      ALIAS_ARN,
      { KeyId: 'arn:aws:kms:eu-west-1:210987654321:key/x', Signature },
      '210987654321',
    ],
    [
      'another algorithm',
      KEY_ARN,
      { KeyId: KEY_ARN, Signature, SigningAlgorithm: 'RSASSA_PSS_SHA_256' },
      'RSASSA_PSS_SHA_256',
    ],
    ['no signature', KEY_ARN, { KeyId: KEY_ARN }, 'is not AWS KMS'],
  ])('an answer with %s is refused', async (_, name, answer, said) => {
    expect(await refusal(kms(name, answerOf(200, answer)).sign('text'))).toContain(said);
  });

  // https://docs.aws.amazon.com/general/latest/gr/kms.html and …/sts.html
  test.each([
    [
      'arn:aws-us-gov:kms:us-gov-west-1:123456789012:key/mrk-0123456789abcdef0123456789abcdef',
      {},
      'kms.us-gov-west-1.amazonaws.com',
      'us-gov-west-1',
    ],
    [
      'arn:aws-cn:kms:cn-north-1:123456789012:alias/release/app',
      {},
      'kms.cn-north-1.amazonaws.com.cn',
      'cn-north-1',
    ],
    [
      KEY_ARN,
      { AWS_ENDPOINT_URL_KMS: 'https://kms-fips.eu-west-1.amazonaws.com' },
      'kms-fips.eu-west-1.amazonaws.com',
      'eu-west-1',
    ],
    [
      KEY_ARN,
      { AWS_ENDPOINT_URL: 'https://kms.eu-west-1.api.aws:8443/x', AWS_REGION: 'us-east-1' },
      'kms.eu-west-1.api.aws:8443',
      'eu-west-1',
    ],
  ])('%s is signed for in its own region, wherever it is asked, %j', async (name, more, host, region) => {
    const asked: { url: string; headers: Readonly<Record<string, string>>; body?: string | undefined }[] = [];
    const world = storeWorld({
      env: { ...env, ...more },
      ask: (_, request) => {
        asked.push(request);
        const KeyId = name.replace('alias/release/app', 'key/1');
        return Promise.resolve(answerOf(200, { KeyId, Signature }));
      },
    });
    await awsKmsKey(keyNamed(name, 'aws'), undefined, world).sign('text');
    const [request] = asked;
    expect(new URL(request?.url ?? '').host).toBe(host);
    expect(request?.headers.authorization).toContain(`/20260131/${region}/kms/aws4_request`);
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ KeyId: name, MessageType: 'DIGEST' });
  });

  test('a clock whose measure does not come is told, and not guessed', async () => {
    const late = answerOf(400, { __type: 'InvalidSignatureException', message: 'Signature expired: x' });
    expect(await refusal(kms(KEY_ARN, late).sign('text'))).toMatch(/^signing-role-refused: .*clock/);
  });

  test('what is no public half is none', async () => {
    expect(
      await kms(KEY_ARN, answerOf(400, xml(400, 'AccessDenied', 'no').body)).readPublicKey(),
    ).toBeUndefined();
    expect(await kms(KEY_ARN, answerOf(200, { PublicKey: 'AAEC' })).readPublicKey()).toEqual(
      Buffer.from([0, 1, 2]),
    );
  });

  test('a session that was refused is asked for again', async () => {
    const key = keyNamed(KEY_ARN, 'aws');
    let asked = 0;
    const idToken = () => {
      asked += 1;
      return Promise.reject(new Failure('id-token-missing', 'none yet'));
    };
    const role = {
      store: 'aws' as const,
      name: 'arn:aws:iam::123456789012:role/r',
      partition: 'aws',
      account: '123456789012',
    };
    const stored = awsKmsKey(key, role, storeWorld({ idToken }));
    for (const count of [1, 2]) {
      expect(await refusal(stored.sign('text'))).toContain('none yet');
      expect(asked).toBe(count);
    }
  });
});

describe('a command', () => {
  const env = { PATH: process.env.PATH };
  const sign = (command: string, options: Parameters<typeof commandKey>[2] = {}) =>
    refusal(commandKey(keyNamed(`exec:${command}`, 'exec'), storeWorld({ env }), options).sign('text'));

  const soon = { limitMs: 200 };
  test.each<[string, string, string, Parameters<typeof commandKey>[2]]>([
    ['that takes too long', 'sleep 60', 'key-store-unavailable: exec:sleep … did not end within 0.2 s', soon],
    [
      'that takes too long where there are no groups',
      'sleep 1',
      'within 0.2 s',
      { ...soon, isWindows: true },
    ],
    ['that is killed', 'kill -9 $$', 'signing-key-unusable: exec:kill … was ended by SIGKILL', {}],
    ['that does not read', 'exec <&-; printf hello', 'a text of 5 characters', {}],
    ['whose name cannot be told', '"$SIGNER"', 'exec:…', {}],
    ['that never stops writing', 'yes', 'signing-key-unusable: exec:yes wrote more than 64 kB to stdout', {}],
    ['that never stops complaining', 'yes >&2', 'did not end within', soon],
  ])('%s', async (_, command, said, options) => {
    expect(await sign(command, options)).toContain(said);
  });

  test('is not waited for by what it leaves running, which may hold its output open', async () => {
    expect(await sign('sleep 20 & printf hello')).toContain('a text of 5 characters');
  });

  test('ends with the job', async () => {
    const asked: (() => void)[] = [];
    const cancellation = {
      requested: () => false,
      onRequest: (stop: () => void) => {
        asked.push(stop);
        return quiet;
      },
    };
    const key = keyNamed('exec:sleep 60', 'exec');
    const signing = refusal(commandKey(key, storeWorld({ env, cancellation })).sign('text'));
    asked[0]?.();
    expect(await signing).toMatch(/^job-cancelled: /);
  });

  test('has no public half to show', async () => {
    expect(await commandKey(keyNamed('exec:x', 'exec'), storeWorld()).readPublicKey()).toBeUndefined();
  });

  test('says its last words alone', async () => {
    const key = keyNamed('exec:seq 1000 >&2; exit 3', 'exec');
    const error: unknown = await commandKey(key, storeWorld({ env: { PATH: process.env.PATH } }))
      .sign('text')
      .catch((reason: unknown) => reason);
    const { said = '' } = error as Failure;
    expect(said).toMatch(/ 999 1000$/);
    expect(said.length).toBeLessThan(400);
  });
});
