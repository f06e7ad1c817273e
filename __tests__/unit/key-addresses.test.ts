// Where a key's name leads, and addresses of the environment that nobody is to be sent to.
import { describe, expect, test } from '@jest/globals';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import { parseRoleName } from '../../src/signing/role-names.ts';
import { checkEndpoints } from '../../src/signing/store-addresses.ts';
import { KEY_ARN } from '../key-stores/aws-stand-in.ts';
import { quiet } from './quiet.ts';

test("China's partition has an audience of its own", () => {
  const keys = parseKeyNames(KEY_ARN.replace(/^arn:aws:kms:[a-z0-9-]+/, 'arn:aws-cn:kms:cn-north-1'), quiet);
  expect(keys).toMatchObject([{ region: 'cn-north-1', audience: 'sts.amazonaws.com.cn' }]);
});

describe('what cannot be read is told once, and without what may be a secret', () => {
  const problems = (read: (report: (code: string, text: string) => void) => unknown) => {
    const told: string[] = [];
    read((_, text) => void told.push(text));
    return told;
  };
  test('a URL', () => {
    expect(problems((report) => parseKeyNames('https://[', report))).toEqual([
      expect.stringContaining('a URL that cannot be read'),
    ]);
  });
  test('a role beside a key that is none', () => {
    expect(problems((report) => parseRoleName('release-app', [], report))).toEqual([]);
    expect(problems((report) => parseRoleName('correct horse "battery"', [], report))).toEqual([
      expect.stringContaining('a text of 23 characters'),
    ]);
  });
  test.each(['auth/../role/app', '../auth/jwt/role/app', 'auth/jwt/role/..', '.'])('the role %s', (role) => {
    expect(problems((report) => parseRoleName(role, [], report))).toEqual([expect.stringContaining(role)]);
  });
  test.each([
    'kms.example.com',
    'https://kms.example.com/?a=b',
    'https://kms.example.com/#a',
    'https://user:pass@kms.example.com',
    'http://kms.example.com',
    'ftp://127.0.0.1/',
  ])('the address %s for AWS', (address) => {
    const env = { AWS_ENDPOINT_URL_KMS: address, AWS_ENDPOINT_URL: 'https://aws.example.com' };
    const told = problems((report) => {
      checkEndpoints(parseKeyNames(KEY_ARN, quiet), env, report);
    });
    expect(told).toEqual([expect.stringContaining('AWS_ENDPOINT_URL_KMS: ')]);
    expect(told.join()).not.toContain('pass');
  });
});
