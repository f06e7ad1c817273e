import { describe, expect, test } from '@jest/globals';
import { findAmbient } from '../../src/signing/stores/aws-ambient.ts';
import { endpointOf, isSafe, keptCredentials } from '../../src/signing/stores/aws-api.ts';
import type { HttpRequest, HttpResponse } from '../../src/transport/message.ts';
import { answerOf, storeWorld } from './store-world.ts';

const credentials = {
  AccessKeyId: 'ASIAEXAMPLE',
  SecretAccessKey: 'secret-of-the-machine',
  Token: 'token-of-the-machine',
};
const found = {
  accessKeyId: 'ASIAEXAMPLE',
  secretAccessKey: 'secret-of-the-machine',
  sessionToken: 'token-of-the-machine',
};

/** What is found by an environment, and the requests to the metadata services, which give these answers in turn. */
async function look(env: Record<string, string>, ...answers: (HttpResponse | undefined)[]) {
  const asked: HttpRequest[] = [];
  const world = storeWorld({
    env,
    readFile: (file) => (file === '/token' ? 'token-in-a-file\n' : undefined),
    askNearby: (_, request) => {
      asked.push(request);
      return Promise.resolve(answers[asked.length - 1]);
    },
  });
  const outcome = await findAmbient(world).catch((error: unknown) => String(error));
  return { outcome, urls: asked.map(({ method, url }) => `${method} ${url}`), asked };
}

// https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
describe('a container', () => {
  const METADATA = { AWS_CONTAINER_AUTHORIZATION_TOKEN: 'authorization-of-the-container' };
  test.each([
    [
      'ECS',
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/v2/credentials/x' },
      'http://169.254.170.2/v2/credentials/x',
    ],
    [
      'ECS with a query, as in the reference of the SDKs',
      { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: '/get-credentials?a=1' },
      'http://169.254.170.2/get-credentials?a=1',
    ],
    ['ECS without a slash', { AWS_CONTAINER_CREDENTIALS_RELATIVE_URI: 'v2/x' }, 'http://169.254.170.2/v2/x'],
    [
      'EKS',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://169.254.170.23/v1/credentials' },
      'http://169.254.170.23/v1/credentials',
    ],
    [
      'EKS on IPv6',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://[fd00:ec2::23]/v1/credentials' },
      'http://[fd00:ec2::23]/v1/credentials',
    ],
    [
      'https',
      { AWS_CONTAINER_CREDENTIALS_FULL_URI: 'https://metadata.example.com/x' },
      'https://metadata.example.com/x',
    ],
  ])('%s', async (_, env, url) => {
    const { outcome, urls, asked } = await look({ ...METADATA, ...env }, answerOf(200, credentials));
    expect(outcome).toMatchObject({ credentials: found });
    expect(urls).toEqual([`GET ${url}`]);
    expect(asked[0]?.headers).toEqual({ authorization: 'authorization-of-the-container' });
  });

  test.each([
    ['an address elsewhere', 'http://metadata.example.com/x', undefined, 'neither https:// nor an address'],
    [
      'half an answer',
      'http://127.0.0.1/x',
      answerOf(200, { AccessKeyId: 'x' }),
      'gave no credentials (status 200)',
    ],
    ['no answer', 'http://localhost/x', undefined, 'gave no credentials (status none)'],
    ['a refusal', 'http://[::1]/x', answerOf(403, credentials), 'gave no credentials (status 403)'],
    [
      'a name before the address',
      'http://169.254.170.2@example.com/x',
      undefined,
      'neither https:// nor an address',
    ],
    [
      'a line break in the answer',
      'http://localhost/x',
      answerOf(200, { ...credentials, Token: 'a\r\nb: c' }),
      'gave no credentials',
    ],
  ])('%s is refused', async (_, url, answer, said) => {
    const { outcome } = await look({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url }, answer);
    expect(outcome).toContain('signing-role-refused');
    expect(outcome).toContain(said);
  });
});

// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
describe('an instance', () => {
  const token = answerOf(200, 'AQAEAExampleToken==');
  test.each([
    ['IPv4', {}, 'http://169.254.169.254'],
    ['IPv6', { AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE: 'IPv6' }, 'http://[fd00:ec2::254]'],
    [
      'another address',
      { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://127.0.0.1:1338/' },
      'http://127.0.0.1:1338',
    ],
  ])('by %s', async (_, env, base) => {
    const { outcome, urls, asked } = await look(
      env,
      token,
      answerOf(200, 'the-role\n'),
      answerOf(200, credentials),
    );
    expect(outcome).toMatchObject({ credentials: found, used: "with the instance's role" });
    const path = `${base}/latest/meta-data/iam/security-credentials/`;
    expect(urls).toEqual([`PUT ${base}/latest/api/token`, `GET ${path}`, `GET ${path}the-role`]);
    expect(asked[2]?.headers).toEqual({ 'x-aws-ec2-metadata-token': 'AQAEAExampleToken==' });
  });

  test.each<[string, Record<string, string>, (HttpResponse | undefined)[], number]>([
    ['is switched off', { AWS_EC2_METADATA_DISABLED: 'TRUE' }, [], 0],
    ['is elsewhere', { AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://metadata.example.com' }, [], 0],
    ['does not answer', {}, [], 1],
    ["is another cloud's", {}, [answerOf(404, '<html>')], 1],
    ['gives something else than a token', {}, [answerOf(200, '<html>Log in</html>')], 1],
    ['has no role', {}, [token, answerOf(404, '')], 2],
    ['stops answering', {}, [token, undefined], 2],
    ['names no role', {}, [token, answerOf(200, '../../x')], 2],
  ])('that %s has none', async (_, env, answers, count) => {
    const { outcome, urls } = await look(env, ...answers);
    expect(outcome).toBeUndefined();
    expect(urls).toHaveLength(count);
  });
});

test('a line break that a file ended with is no part of the credentials; one within is told of', async () => {
  const keys = {
    AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE\n',
    AWS_SECRET_ACCESS_KEY: ' secret\n',
    AWS_SESSION_TOKEN: '\n',
  };
  expect((await look(keys)).outcome).toMatchObject({
    credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret', sessionToken: undefined },
  });
  expect((await look({ ...keys, AWS_SESSION_TOKEN: 'a\nb' })).outcome).toMatch(
    /^signing-role-refused: .*AWS_SESSION_TOKEN has spaces or line breaks in it/,
  );
  const container = {
    AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://localhost/x',
    AWS_CONTAINER_AUTHORIZATION_TOKEN: 'a\nb',
  };
  expect((await look(container, answerOf(200, credentials))).outcome).toContain('has line breaks in it');
});

test('the environment comes first, and then the token of the machine', async () => {
  const keys = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
  const machine = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/r' };
  expect((await look({ ...keys, ...machine })).outcome).toMatchObject({
    kind: 'credentials',
    credentials: { accessKeyId: 'AKIAEXAMPLE', sessionToken: undefined },
  });
  expect((await look(machine)).outcome).toEqual({
    kind: 'token',
    token: 'token-in-a-file',
    role: machine.AWS_ROLE_ARN,
  });
  expect((await look({ ...machine, AWS_WEB_IDENTITY_TOKEN_FILE: '/gone' })).outcome).toContain(
    '/gone, is empty or cannot be read',
  );
});

// partitions.json of botocore
test.each([
  ['aws', 'eu-west-1', 'https://kms.eu-west-1.amazonaws.com/'],
  ['aws-cn', 'cn-north-1', 'https://kms.cn-north-1.amazonaws.com.cn/'],
  ['aws-eusc', 'eusc-de-east-1', 'https://kms.eusc-de-east-1.amazonaws.eu/'],
  ['aws-us-gov', 'us-gov-west-1', 'https://kms.us-gov-west-1.amazonaws.com/'],
  ['aws-iso', 'us-iso-east-1', 'https://kms.us-iso-east-1.c2s.ic.gov/'],
  ['aws-iso-b', 'us-isob-east-1', 'https://kms.us-isob-east-1.sc2s.sgov.gov/'],
  ['aws-iso-e', 'eu-isoe-west-1', 'https://kms.eu-isoe-west-1.cloud.adc-e.uk/'],
  ['aws-iso-f', 'us-isof-south-1', 'https://kms.us-isof-south-1.csp.hci.ic.gov/'],
  ['one that is not known yet', 'xx-1', 'https://kms.xx-1.amazonaws.com/'],
])('%s is at its own domain', (partition, region, url) => {
  expect(endpointOf('kms', { partition, region }, storeWorld())).toBe(url);
});

test('an address of the environment goes before, that of the service first', () => {
  const place = { partition: 'aws', region: 'eu-west-1' };
  const env = {
    AWS_ENDPOINT_URL: 'https://all.example.com',
    AWS_ENDPOINT_URL_STS: 'https://sts.example.com/',
  };
  expect(endpointOf('kms', place, storeWorld({ env }))).toBe('https://all.example.com/');
  expect(endpointOf('sts', place, storeWorld({ env }))).toBe('https://sts.example.com/');
});

test.each([
  ['https://x.example.com/', true],
  ['http://127.9.9.9/', true],
  ['http://169.254.170.2/', false],
  ['http://example.com/', false],
  ['https://user@example.com/', false],
  ['https://example.com/?a', false],
  ['ftp://127.0.0.1/', false],
  ['no URL', false],
])('credentials may go to %s: %s', (url, safe) => {
  expect(isSafe(url)).toBe(safe);
});

test('half of the credentials is none', () => {
  expect(
    keptCredentials({ accessKeyId: 'x', secretAccessKey: undefined, sessionToken: 'y' }, storeWorld()),
  ).toBeUndefined();
});
