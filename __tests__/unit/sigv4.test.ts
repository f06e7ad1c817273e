import { describe, expect, test } from '@jest/globals';
import { signV4 } from '../../src/signing/stores/sigv4.ts';

// AWS's own "Signature Version 4 Test Suite" (2015), by the names of its files: the credentials, time, service and
// authorizations are AWS's. What was signed here was compared with botocore besides, over keys, regions and bodies.
const SUITE = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' },
  region: 'us-east-1',
  service: 'service',
  now: Date.UTC(2015, 7, 30, 12, 36, 0),
};
const SESSION_TOKEN =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';

describe("AWS's test suite", () => {
  test.each([
    [
      'get-vanilla',
      'GET',
      {},
      '',
      'host;x-amz-date',
      '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31',
    ],
    [
      'post-vanilla',
      'POST',
      {},
      '',
      'host;x-amz-date',
      '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
    ],
    [
      'post-x-www-form-urlencoded',
      'POST',
      { 'content-type': 'application/x-www-form-urlencoded' },
      'Param1=value1',
      'content-type;host;x-amz-date',
      'ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a',
    ],
  ])('%s', (_, method, headers, body, names, signature) => {
    const signed = signV4({ method, url: 'https://example.amazonaws.com/', headers, body }, SUITE);
    expect(signed).toEqual({
      ...headers,
      'x-amz-date': '20150830T123600Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=${names}, Signature=${signature}`,
    });
  });

  test('post-sts-header-before', () => {
    const credentials = { ...SUITE.credentials, sessionToken: SESSION_TOKEN };
    const request = { method: 'POST', url: 'https://example.amazonaws.com/', headers: {}, body: '' };
    const signed = signV4(request, { ...SUITE, credentials });
    expect(signed['x-amz-security-token']).toBe(SESSION_TOKEN);
    expect(signed.authorization).toContain(
      'SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
    );
  });
});

// The signature is botocore's (SigV4Auth of the AWS command line 1.46), for the same request, keys and time.
test('a path behind a proxy of one’s own is encoded once more', () => {
  const request = {
    method: 'POST',
    url: 'https://example.amazonaws.com/a%20proxy/kms:443/',
    headers: {},
    body: '',
  };
  expect(signV4(request, SUITE).authorization).toContain(
    'Signature=68a2af92740344c296d29f3e7e767e002362b08fdcefccf7b8fd028d7f4c86f3',
  );
});
