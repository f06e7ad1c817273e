// What the words of key stores are taken for, where no scenario hears them.
// Long because a row for each word of a store.
import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../src/failures/failure.ts';
import type { IdToken } from '../../src/signing/key-store.ts';
import { ambientCure, kmsRefusal, stsRefusal } from '../../src/signing/stores/aws-refusals.ts';
import { logInRefusal, signRefusal } from '../../src/signing/stores/vault-refusals.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { ALIAS_ARN, KEY_ARN, ROLE_ARN, xml } from '../key-stores/aws-stand-in.ts';
import { answerOf, storeWorld } from './store-world.ts';

const { failure } = storeWorld();

/** What a person is told: the Failure that it must be. */
function told(error: Error): Failure {
  if (!(error instanceof Failure)) throw error;
  return error;
}

const awsKey = {
  store: 'aws' as const,
  name: KEY_ARN,
  partition: 'aws',
  region: 'eu-west-1',
  account: '123456789012',
  resource: 'key/1234abcd-12ab-34cd-56ef-1234567890ab',
  audience: 'sts.amazonaws.com',
};
const awsRole = { store: 'aws' as const, name: ROLE_ARN, partition: 'aws', account: '123456789012' };
const idToken: IdToken = {
  token: new Secret('x'),
  claims: {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:acme/app:environment:release',
    aud: 'sts.amazonaws.com',
  },
};

// The words are those of AWS's documentation of AccessDenied messages and of the errors of Sign:
// https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
// https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html#API_Sign_Errors
describe('AWS KMS', () => {
  const refused = (type: string, message: string, more: object = {}) =>
    told(
      kmsRefusal(answerOf(400, { __type: type, message }), {
        key: awsKey,
        role: awsRole,
        used: `as ${ROLE_ARN}`,
        failure,
        ...more,
      }),
    );

  test.each<[string, string, string, string]>([
    [
      'AccessDeniedException',
      'User: x is not authorized to perform: kms:Sign on resource: y with an explicit deny in a service control policy',
      'signing-key-refused',
      'find the Deny',
    ],
    [
      'AccessDeniedException',
      'User: x is not authorized to perform: kms:Sign on resource: y because no session policy allows the kms:Sign action',
      'signing-key-refused',
      'Name the key by its ARN',
    ],
    [
      'AccessDeniedException',
      'User: x is not authorized to perform: kms:Sign on resource: y because no resource-based policy allows the kms:Sign action',
      'signing-key-refused',
      'arn:aws:iam::123456789012:root',
    ],
    ['KMSInvalidStateException', 'arn is unavailable', 'signing-key-unusable', 'See the state of the key'],
    ['UnsupportedOperationException', '', 'signing-key-unusable', 'SIGN_VERIFY'],
    [
      'ValidationException',
      'Algorithm RSASSA_PKCS1_V1_5_SHA_256 is incompatible with key spec ECC_NIST_P256.',
      'signing-key-unusable',
      'RSA_2048',
    ],
    ['com.amazonaws.kms#DisabledException', 'arn is disabled', 'signing-key-unusable', 'enable-key'],
    ['IncompleteSignature', '', 'signing-role-refused', 'Run the job again'],
    ['InvalidSignatureException', 'Signature not yet current', 'signing-role-refused', 'NTP'],
  ])('%s: %s', (type, message, code, fix) => {
    const result = refused(type, message);
    expect(result.code).toBe(code);
    expect(result.fix).toContain(fix);
    expect(result.message).toContain(KEY_ARN);
  });

  test('without a role the cure names whoever signed', () => {
    const result = refused('AccessDeniedException', 'no identity-based policy allows it', {
      role: undefined,
    });
    expect(result.fix).toContain('a policy of whoever the credentials belong to');
    expect(ambientCure(undefined, awsKey)).toContain('arn:aws:iam::123456789012:role/');
  });

  test('an alias is allowed by a condition', () => {
    const key = { ...awsKey, name: ALIAS_ARN, resource: 'alias/release-app' };
    const result = refused('AccessDeniedException', 'no identity-based policy allows it', { key });
    expect(result.fix).toContain('"Resource":"arn:aws:kms:eu-west-1:123456789012:key/*"');
    expect(result.fix).toContain('"kms:RequestAlias":"alias/release-app"');
  });

  test.each([
    ['a page in the place of an answer', answerOf(403, '<html>Log in</html>')],
    ['an answer without a signature, whatever it says', answerOf(200, { message: 'pending deletion' })],
  ])('%s', (_, answer) => {
    const attempt = { key: awsKey, role: awsRole, used: '', failure };
    const result = told(kmsRefusal(answer, attempt));
    expect(result.code).toBe('key-store-unavailable');
    expect(result.message).toContain('is not AWS KMS');
  });

  test('an error in a header, and one in XML', () => {
    const attempt = { key: awsKey, role: undefined, used: '', failure };
    const byHeader = answerOf(
      400,
      {},
      { 'x-amzn-errortype': 'NotFoundException:http://internal.amazon.com/' },
    );
    const byXml = answerOf(400, xml(400, 'NotFoundException', 'a &lt;b&gt; &amp; c').body);
    expect(told(kmsRefusal(byHeader, attempt)).code).toBe('signing-key-not-found');
    expect(told(kmsRefusal(byXml, attempt)).said).toContain('NotFoundException: a <b> & c');
  });
});

describe('AWS STS', () => {
  const refused = (type: string, message: string, of: IdToken | undefined = idToken) =>
    told(
      stsRefusal(answerOf(400, xml(400, type, message).body), {
        key: awsKey,
        role: ROLE_ARN,
        idToken: of,
        failure,
      }),
    );

  test.each([
    [
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      'repo:acme/app:environment:release',
    ],
    [
      'RegionDisabledException',
      'STS is not activated in the requested region',
      'Switch STS on for eu-west-1',
    ],
    ['MalformedPolicyDocument', 'odd', "AWS's own words"],
  ])('%s', (type, message, fix) => {
    const result = refused(type, message);
    expect(result.code).toBe('signing-role-refused');
    expect(result.fix).toContain(fix);
    expect(result.message).toContain('aud "sts.amazonaws.com"');
  });

  test("a machine's own token is not told of as if it were the run's", () => {
    const answer = answerOf(403, xml(403, 'AccessDenied', 'no').body);
    const result = told(stsRefusal(answer, { key: awsKey, role: ROLE_ARN, idToken: undefined, failure }));
    expect(result.message).not.toContain('ID token');
    expect(result.fix).toContain('AWS_ROLE_ARN');
  });
});

describe('Vault', () => {
  const key = {
    store: 'vault' as const,
    name: 'https://vault.example.com/v1/transit/keys/app',
    origin: 'https://vault.example.com',
    mount: 'transit',
    key: 'app',
    version: undefined,
    audience: 'https://vault.example.com',
  };
  const logIn = (status: number, errors: string[], headers = {}) =>
    told(
      logInRefusal(answerOf(status, { errors }, headers), {
        key,
        auth: 'auth/jwt',
        name: 'app',
        idToken,
        failure,
      }),
    );
  const signing = (status: number, body: object | string, more: object = {}) =>
    told(
      signRefusal(answerOf(status, body), {
        key,
        used: 'with VAULT_TOKEN',
        isOwnRole: false,
        failure,
        ...more,
      }),
    );

  // As OpenBao 2.7.2 says them.
  test.each([
    ['error validating token: invalid expiration time (exp) claim: token is expired', 'five minutes'],
    ['error validating token: invalid not before (nbf) claim: token not yet valid', 'five minutes'],
    ['error validating token: invalid issuer (iss) claim', 'oidc_discovery_url'],
    ['could not load configuration', 'oidc_discovery_url'],
    ['error validating claims: claim "ref" is missing', 'bound_subject="repo:acme/app:environment:release"'],
    ['something else', 'Compare the role'],
  ])('log-in: %s', (words, fix) => {
    const result = logIn(400, [words]);
    expect(result.code).toBe('signing-role-refused');
    expect(result.fix).toContain(fix);
    expect(result.said).toContain(words);
  });

  test.each<[string, number, object | string, object, string, string]>([
    [
      'an old version',
      500,
      { errors: ['requested version for signing is less than the minimum encryption key version'] },
      {},
      'signing-key-unusable',
      '?version=',
    ],
    [
      'a version that is not there',
      500,
      { errors: ['requested version for signing is higher than the latest key version'] },
      {},
      'signing-key-not-found',
      'leave ?version= out',
    ],
    [
      'a key for encryption',
      500,
      { errors: ['key type aes256-gcm96 does not support signing'] },
      {},
      'signing-key-unusable',
      'type=rsa-2048',
    ],
    ['a page', 403, '<html>', {}, 'key-store-unavailable', ''],
    [
      'a token that is over',
      403,
      { errors: ['permission denied'] },
      {},
      'signing-key-refused',
      'VAULT_TOKEN is still valid',
    ],
    [
      'a role without a policy',
      403,
      { errors: ['permission denied'] },
      { isOwnRole: true },
      'signing-key-refused',
      'Give the role a policy',
    ],
    ['words that are not known', 400, { errors: ['odd'] }, {}, 'signing-key-refused', "Vault's own words"],
    [
      'a namespace that is not there',
      404,
      { errors: ['namespace not found'] },
      {},
      'signing-key-not-found',
      'bao list transit/keys',
    ],
  ])('signature: %s', (_, status, body, more, code, fix) => {
    const result = signing(status, body, more);
    expect(result.code).toBe(code);
    expect(result.fix ?? '').toContain(fix);
  });

  test.each([
    ['nothing', undefined, 'is not Vault'],
    ['itself', '/v1/x', 'is not Vault'],
    ['no address', 'https://[', 'is not Vault'],
    ['another', 'https://active.example.com/v1/x', 'leads on to https://active.example.com'],
  ])('an answer without words that leads to %s', (_, location, said) => {
    const result = logIn(307, [], location ? { location } : {});
    expect(result.code).toBe('key-store-unavailable');
    expect(result.message).toContain(said);
  });
});
