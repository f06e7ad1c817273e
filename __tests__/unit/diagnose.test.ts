// Long because a row for each answer of GitHub and what it is told as.
import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import type { Code } from '../../src/failures/catalogue.ts';
import { githubApp } from '../../src/github/app.ts';
import { diagnose, type Doing } from '../../src/github/diagnose.ts';
import { Refusal } from '../../src/github/refusal.ts';
import { Failure } from '../../src/failures/failure.ts';
import { describeFailure } from '../../src/failures/report.ts';
import { signersOf } from '../../src/signing/signers.ts';
import { NetworkError, type SendRequest } from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { Target } from '../../src/inputs/target.ts';
import { quiet, quietLog as log } from './quiet.ts';

type Stage = Doing['stage'];

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const target: Target = { kind: 'repositories', owner: 'acme', repositories: ['app'] };
const maskedSecret = (text: string) => new Secret(text);

/** What a stage fails with, when this is what GitHub answers: all but the transport is real. */
async function failureAt(stage: Stage, send: SendRequest): Promise<Failure> {
  const sender: Sender = { to: () => send, within: () => sender, connectAhead: () => Promise.resolve() };
  const { ask } = githubApp({
    issuer: '123',
    signers: await signersOf(new Secret(pem), { maskedSecret, report: quiet }),
    server: { apiUrl: 'https://api.github.com', webUrl: 'https://github.com' },
    sender,
    runtime: { now: Date.now, log, maskedSecret },
    isLogPrivate: () => Promise.resolve(false),
  });
  const thrown = await ask(
    ({ rest }) =>
      stage === 'look-up'
        ? rest.apps.getRepoInstallation({ owner: 'acme', repo: 'app' })
        : rest.apps.createInstallationAccessToken({ installation_id: 42 }),
    quiet,
  ).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(Error);
  return diagnose(thrown, { stage, target });
}

interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const answering =
  ({ status, body, headers = {} }: Answered): SendRequest =>
  ({ url }) =>
    Promise.resolve({
      status,
      url,
      body,
      headers: {
        'content-type': 'application/json',
        'x-github-request-id': 'AB:12',
        date: new Date().toUTCString(),
        ...headers,
      },
    });
const json = (message: string) =>
  JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' });

const both: readonly Stage[] = ['look-up', 'mint'];

// GitHub's exact words, as public threads and recorded fixtures have them.
const answers: readonly (readonly [Code, readonly Stage[], status: number, message: string])[] = [
  ['app-key-mismatch', both, 401, 'A JSON web token could not be decoded'],
  ['app-unknown', both, 404, 'Integration not found'],
  [
    'clock-skew',
    both,
    401,
    "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
  ],
  ['clock-skew', both, 401, "'Expiration time' claim ('exp') is too far in the future"],
  [
    'clock-skew',
    both,
    401,
    "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
  ],
  ['app-not-installed', ['look-up'], 404, 'Not Found'],
  ['installation-suspended', ['mint'], 403, 'This installation has been suspended'],
  [
    'permission-not-granted',
    ['mint'],
    422,
    'The permissions requested are not granted to this installation.',
  ],
  [
    'repository-not-in-installation',
    ['mint'],
    422,
    'There is at least one repository that does not exist or is not accessible to the parent installation.',
  ],
  [
    'ip-not-allowed',
    both,
    403,
    'Although you appear to have the correct authorization credentials, the `X` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
  ],
  [
    'rate-limited',
    both,
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  ],
  [
    'rate-limited',
    both,
    429,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  ],
  ['rate-limited', both, 403, 'API rate limit exceeded for installation ID 12345.'],
  ['github-refused', both, 401, 'Bad credentials'],
  ['github-refused', both, 403, 'Resource not accessible by integration'],
  [
    'github-refused',
    ['mint'],
    422,
    'This installation does not use repository permissions, so it cannot be given access to any repositories.',
  ],
  ['github-refused', both, 422, 'Words that nobody has seen before'],
  ['github-refused', both, 401, 'This installation has been suspended'],
  ['github-refused', both, 403, 'Integration not found'],
];

describe('GitHub’s words', () => {
  const rows = answers.flatMap(([code, stages, ...rest]) =>
    stages.map((stage) => [code, stage, ...rest] as const),
  );

  test.each(rows)('%s at the %s: %d %s', async (code, stage, status, message) => {
    const failure = await failureAt(stage, answering({ status, body: json(message) }));
    expect(failure.code).toBe(code);
    expect(failure.said).toBe(`GitHub said: ${status} ${message} (request id AB:12)`);
    expect(failure.message).toContain('acme/app');
    expect(describeFailure(failure, {})).toContain(`GitHub said: ${status} ${message} (request id AB:12)`);
  });

  // A wrong installation-id, or one of another App: owner and repositories have no part in it.
  test('Not Found at the mint is about the installation’s ID, or not explained', async () => {
    const failure = await failureAt('mint', answering({ status: 404, body: json('Not Found') }));
    expect(failure.said).toBe('GitHub said: 404 Not Found (request id AB:12)');
    if (failure.code !== 'github-refused') expect(describeFailure(failure, {})).toContain('installation-id');
  });
});

describe('a rate limit says when it ends', () => {
  const inTenMinutes = Math.floor(Date.now() / 1000) + 600;
  test.each<[string, Record<string, string>]>([
    ['x-ratelimit-reset', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(inTenMinutes) }],
    ['retry-after', { 'retry-after': '600' }],
  ])('by %s', async (_, headers) => {
    const body = json('API rate limit exceeded for installation ID 12345.');
    const { code, message } = await failureAt('mint', answering({ status: 403, body, headers }));
    expect(code).toBe('rate-limited');
    const told = Date.parse(/\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(message)?.[0] ?? '');
    expect(Math.abs(told - inTenMinutes * 1000)).toBeLessThan(10_000);
  });
});

describe('answers that are not of GitHub’s API', () => {
  const html = { 'content-type': 'text/html' };
  test.each<[string, number, string, Code]>([
    ['a page that was not found', 404, '<html>Not Found</html>', 'not-the-github-api'],
    ['a page that is forbidden', 403, '<html>Forbidden</html>', 'not-the-github-api'],
    ['nothing', 404, '', 'not-the-github-api'],
    ['a page of a proxy', 407, '<html>Proxy Authentication Required</html>', 'not-the-github-api'],
    ['a server that is down', 503, '<html>Unicorn!</html>', 'github-unavailable'],
  ])('%s', async (_, status, body, code) => {
    expect(await failureAt('look-up', answering({ status, body, headers: html }))).toMatchObject({ code });
  });
});

test('the errors that GitHub lists are quoted with its message', async () => {
  const errors = [{ resource: 'Installation', code: 'custom', message: 'is not allowed' }];
  const body = JSON.stringify({ message: 'Validation Failed', errors });
  const { said } = await failureAt('mint', answering({ status: 422, body }));
  expect(said).toBe(`GitHub said: 422 Validation Failed ${JSON.stringify(errors)} (request id AB:12)`);
});

test('a server error tells who answered, with what', async () => {
  const body = '<html>Bad Gateway</html>';
  const send = answering({ status: 502, body, headers: { 'content-type': 'text/html; charset=utf-8' } });
  const { message } = await failureAt('look-up', send);
  expect(message).toContain('api.github.com answered 502 (text/html)');
  expect(message).not.toContain('Bad Gateway');
});

test.each(['text/html\u001b[31m', 'a b c', '', '##[error]x/y'])(
  'a content type that is none is not shown: %j',
  async (type) => {
    const { message } = await failureAt(
      'mint',
      answering({ status: 404, body: 'x', headers: { 'content-type': type } }),
    );
    expect(message).not.toMatch(/\u001b|##|a b c/);
  },
);

describe('server errors', () => {
  test.each([500, 502, 503, 504])('%d', async (status) => {
    const failure = await failureAt('mint', answering({ status, body: json('Server Error') }));
    expect(failure).toMatchObject({
      code: 'github-unavailable',
      said: `GitHub said: ${status} Server Error (request id AB:12)`,
    });
  });

  test('one that is not tried again is not said to have been', async () => {
    const failure = await failureAt('mint', answering({ status: 501, body: json('Not Implemented') }));
    expect(failure.message).not.toMatch(/again/);
  });
});

describe('no answer', () => {
  test.each<[NetworkError['kind'], Code]>([
    ['unreachable', 'github-unreachable'],
    ['timed-out', 'github-timed-out'],
    ['not-the-api', 'not-the-github-api'],
  ])('%s: %s', async (kind, code) => {
    const failure = await failureAt('look-up', () => Promise.reject(new NetworkError(kind, 'why it is so')));
    expect(failure).toMatchObject({ code, message: expect.stringContaining('why it is so') });
    expect(failure.said).toBeUndefined();
  });
});

describe('what is thrown otherwise', () => {
  const doing: Doing = { stage: 'mint', target };

  test('a failure stays what it is', () => {
    const failure = new Failure('clock-skew', 'tick');
    expect(diagnose(failure, doing)).toBe(failure);
  });

  test.each<[string, unknown]>([
    ['an error', new TypeError('x is not a function')],
    ['a text', 'boom'],
    ['undefined', undefined],
    ['null', null],
  ])('%s is a defect of ours', (_, thrown) => {
    expect(diagnose(thrown, doing).code).toBe('internal-error');
  });
});

test('no failure shows the JWT', async () => {
  const sent: string[] = [];
  const failure = await failureAt('mint', (request) => {
    sent.push(request.headers.authorization?.replace('Bearer ', '') ?? '');
    return answering({ status: 401, body: json('Bad credentials') })(request);
  });
  const [jwt = ''] = sent;
  expect(jwt).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  for (const part of [jwt, ...jwt.split('.')]) {
    expect(describeFailure(failure, {})).not.toContain(part);
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain(part);
  }
});

// Such as a request that bypasses Octokit, or another host's silence.
test('a failure that did not come through Octokit is told like any other', () => {
  const doing: Doing = { stage: 'identity', target };
  expect(diagnose(new NetworkError('timed-out', 'no answer'), doing).code).toBe('github-timed-out');
  const refusal = new Refusal({
    status: 403,
    url: 'https://api.github.com/users/x',
    headers: {},
    body: json('Resource not accessible by integration'),
  });
  expect(diagnose(refusal, doing)).toMatchObject({
    code: 'github-refused',
    said: 'GitHub said: 403 Resource not accessible by integration (request id none)',
  });
});
