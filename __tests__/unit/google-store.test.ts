// What the scenarios of Google's stores do not hear: words, checksums and sessions, one by one.
// Long because a row for each word of Google's.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { IdToken, StoreWorld } from '../../src/signing/key-store.ts';
import { crc32c, textOfBytes } from '../../src/signing/stores/bytes.ts';
import { endpointOf, kmsService, stsService } from '../../src/signing/stores/google-api.ts';
import { federatedSession } from '../../src/signing/stores/google-federation.ts';
import { googleKmsKey } from '../../src/signing/stores/google-kms.ts';
import {
  exchangeRefusal,
  impersonationRefusal,
  keyRefusal,
  secretRefusal,
} from '../../src/signing/stores/google-refusals.ts';
import { endIn, sessionKeeper } from '../../src/signing/stores/session.ts';
import { crc32 } from '../key-stores/crc32c-table.ts';
import { KEY_VERSION, PROVIDER, SECRET_VERSION, SERVICE_ACCOUNT } from '../key-stores/google-stand-in.ts';
import { answerOf, storeWorld } from './store-world.ts';

const { failure } = storeWorld();

function told(error: unknown): Failure {
  if (!(error instanceof Failure)) throw error;
  return error;
}

// RFC 3720, appendix B.4, and the check value of the catalogue of CRCs (https://reveng.sourceforge.io/crc-catalogue/all.htm).
test.each([
  ['32 bytes of zeros', Buffer.alloc(32), 0x8a9136aa],
  ['32 bytes of ones', Buffer.alloc(32, 0xff), 0x62a8ab43],
  ['32 bytes that increase', Buffer.from(Array.from({ length: 32 }, (_, at) => at)), 0x46dd794e],
  ['the check value', Buffer.from('123456789'), 0xe3069283],
  ['nothing', Buffer.alloc(0), 0],
])('the CRC-32C of %s', (_, bytes, wanted) => {
  expect(crc32c(bytes)).toBe(wanted);
  expect(crc32(bytes)).toBe(wanted); // that of the stand-in
});

test('bytes that are no text stay in base64', () => {
  expect(textOfBytes(Buffer.from('ä text').toString('base64'))).toBe('ä text');
  const der = Buffer.from([0x30, 0x82, 0x04, 0xa4]).toString('base64');
  expect(textOfBytes(der)).toBe(der);
});

describe('a session', () => {
  test('serves until it ends, is opened again ahead of that, and when it was refused', async () => {
    let [now, opened] = [0, 0];
    const open = () => {
      opened += 1;
      return opened === 2
        ? Promise.reject(new Error('refused'))
        : Promise.resolve({ endsAt: now + 60_000, opened });
    };
    const session = sessionKeeper(open, () => now);
    expect((await Promise.all([session(), session()])).map((each) => each.opened)).toEqual([1, 1]);
    now = 29_000;
    expect((await session()).opened).toBe(1);
    now = 31_000;
    await expect(session()).rejects.toThrow('refused');
    expect((await session()).opened).toBe(3);
  });

  test('whose end is not known serves for good', async () => {
    let opened = 0;
    const session = sessionKeeper(
      () => Promise.resolve({ endsAt: undefined, opened: ++opened }),
      () => 1e12,
    );
    await session();
    expect((await session()).opened).toBe(1);
  });

  test.each([
    [3599, 3_600_000],
    ['3599', 3_600_000],
    [undefined, undefined],
    ['soon', undefined],
  ])('of %p seconds ends at %p', (seconds, wanted) => {
    expect(endIn(seconds, 1000)).toBe(wanted);
  });
});

test('services are where the environment says, or at their own addresses', () => {
  const env = { CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS: 'https://kms.p.googleapis.com' };
  expect(endpointOf('cloudkms', storeWorld({ env }))).toBe('https://kms.p.googleapis.com/');
  expect(endpointOf('sts', storeWorld({ env }))).toBe('https://sts.googleapis.com/');
});

test.each([
  [429, {}, true],
  [403, { error: { status: 'RESOURCE_EXHAUSTED', message: 'Quota exceeded' } }, true],
  [403, { error: { status: 'PERMISSION_DENIED' } }, false],
  [200, { error: { status: 'RESOURCE_EXHAUSTED' } }, false],
])('%i %j is a limit: %s', (status, body, isLimit) => {
  expect(kmsService.limitOf(answerOf(status, body)) !== undefined).toBe(isLimit);
});

const idToken: IdToken = {
  token: new Secret('a.b.c'),
  claims: {
    iss: 'https://token.example.com',
    sub: 'repo:acme/app:environment:release',
    aud: 'https://aud.example.com',
  },
};
const subject = {
  audience: `//iam.googleapis.com/${PROVIDER}`,
  token: 'a.b.c',
  serviceAccount: SERVICE_ACCOUNT,
  idToken,
};

// The words are those that google-github-actions/auth is asked about in its issues (#60, #77, #161, #202, #333, #334), and
// of https://docs.cloud.google.com/iam/docs/troubleshooting-workload-identity-federation
describe('an exchange that is refused', () => {
  test.each([
    [
      'invalid_request',
      'Invalid value for "audience". This value should be the full resource name',
      'number of the project',
    ],
    [
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid.',
      'providers describe acme',
    ],
    [
      'unauthorized_client',
      'The given credential is rejected by the attribute condition.',
      'repo:acme/app:environment:release',
    ],
    ['invalid_grant', 'ID Token issued at 1700000000 is stale to sign-in.', 'Run the job again'],
    [
      'invalid_grant',
      'The issuer in ID Token https://token.example.com does not match the expected ones: https://x',
      '--issuer-uri="https://token.example.com"',
    ],
    [
      'invalid_grant',
      'The audience in ID Token [x] does not match the expected audience.',
      '--allowed-audiences="https://aud.example.com"',
    ],
    ['invalid_grant', "Error connecting to the given credential's issuer.", '--issuer-uri='],
    [
      'invalid_request',
      'The size of mapped attribute google.subject exceeds the 127 bytes limit.',
      '--attribute-mapping=',
    ],
    ['invalid_grant', 'odd', 'Compare the provider'],
  ])('%s: %s', (error, description, fix) => {
    const answer = answerOf(400, { error, error_description: description });
    const result = told(exchangeRefusal(answer, { name: KEY_VERSION, subject, failure }));
    expect(result.code).toBe('signing-role-refused');
    expect(result.fix).toContain(fix);
    expect(result.message).toContain('sub "repo:acme/app:environment:release"');
    expect(result.said).toContain(description);
  });

  test('for a token of the machine, and a provider of another form, says nothing of a run', () => {
    const machine = {
      ...subject,
      audience: '//iam.googleapis.com/locations/global/workforcePools/w/providers/p',
      idToken: undefined,
    };
    for (const description of [
      'rejected by the attribute condition',
      'The audience in ID Token',
      'The issuer in ID Token',
    ]) {
      const answer = answerOf(400, { error: 'x', error_description: description });
      const { idToken: _, ...without } = machine;
      const result = told(exchangeRefusal(answer, { name: KEY_VERSION, subject: without, failure }));
      expect(result.message).not.toContain('ID token of this run');
      expect(result.fix).toContain('workforcePools/w/providers/p');
    }
  });
});

describe('a service account that may not be taken on', () => {
  test.each([
    [
      404,
      { error: { status: 'NOT_FOUND', message: 'Not found; Gaia id not found for email x' } },
      'signing-role-refused',
      'roles/iam.workloadIdentityUser',
    ],
    [
      403,
      {
        error: {
          status: 'PERMISSION_DENIED',
          message:
            'IAM Service Account Credentials API has not been used in project 1 before or it is disabled. Enable it by visiting https://console.example.com/x then retry.',
        },
      },
      'signing-role-refused',
      'Switch the API on: https://console.example.com/x',
    ],
    [
      403,
      { error: { status: 'PERMISSION_DENIED', message: 'API has not been used in project 1 before' } },
      'signing-role-refused',
      'gcloud services enable',
    ],
    [502, '<html>', 'key-store-unavailable', ''],
  ])('%i %j', (status, body, code, fix) => {
    const result = told(
      impersonationRefusal(answerOf(status, body), { name: KEY_VERSION, subject, failure }),
    );
    expect(result.code).toBe(code);
    expect(result.fix ?? '').toContain(fix);
  });
});

describe('a key or a secret that is refused', () => {
  const session = { token: 'x', used: 'as somebody', member: 'serviceAccount:x@y' };
  const use = { name: KEY_VERSION, role: undefined, session, failure };
  const role = {
    store: 'google' as const,
    name: PROVIDER,
    provider: PROVIDER,
    serviceAccount: undefined,
    audience: '',
  };

  test.each([
    ['with a role', { ...use, role }, 'Run the job again'],
    ['without one', use, 'Log in to Google again'],
  ])('because of its token, %s', (_, attempt, fix) => {
    const answer = answerOf(401, {
      error: { status: 'UNAUTHENTICATED', message: 'invalid authentication credentials' },
    });
    const result = told(keyRefusal(answer, attempt));
    expect(result.code).toBe('signing-role-refused');
    expect(result.fix).toContain(fix);
  });

  test('because of its algorithm', () => {
    const answer = answerOf(400, {
      error: { status: 'INVALID_ARGUMENT', message: 'The digest type does not match the algorithm' },
    });
    expect(told(keyRefusal(answer, use))).toMatchObject({
      code: 'signing-key-unusable',
      fix: expect.stringContaining('rsa-sign-pkcs1-2048-sha256'),
    });
  });

  test('because something else answers', () => {
    expect(told(secretRefusal(answerOf(404, 'no'), { ...use, name: SECRET_VERSION })).code).toBe(
      'key-store-unavailable',
    );
  });
});

test('a token that no header could carry is none', async () => {
  const ask: StoreWorld['ask'] = (service) =>
    Promise.resolve(answerOf(200, service === stsService ? { access_token: 'a\nb' } : {}));
  const purpose = { name: KEY_VERSION, scope: 'x' };
  await expect(federatedSession(purpose, subject, storeWorld({ ask }))).rejects.toThrow('Google STS');
});

test('what is no public half is none', async () => {
  const key = { store: 'google' as const, name: KEY_VERSION };
  const role = {
    store: 'google' as const,
    name: PROVIDER,
    provider: PROVIDER,
    serviceAccount: undefined,
    audience: 'x',
  };
  const answers = [answerOf(200, { access_token: 'token' }), answerOf(403, {})];
  const world = storeWorld({
    idToken: () => Promise.resolve(idToken),
    ask: () => Promise.resolve(answers.shift() ?? answerOf(500, '')),
  });
  expect(await googleKmsKey(key, role, world).readPublicKey()).toBeUndefined();
});
