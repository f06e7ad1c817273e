// What is found out after a failure, where GitHub answers the further questions oddly, or the failure came at another stage.
import { describe, expect, test } from '@jest/globals';
import type { Failure } from '../../src/failures/failure.ts';
import { githubApp, type GitHubApp } from '../../src/github/app.ts';
import { explainRevocation } from '../../src/github/explain-revocation.ts';
import { explainExpectedRefusal, investigate } from '../../src/github/investigate.ts';
import { Refusal } from '../../src/github/refusal.ts';
import type { Target } from '../../src/inputs/target.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import type { Sender } from '../../src/transport/sender.ts';
import { quietLog } from './quiet.ts';

const API = 'https://api.github.com';
const answer = (status: number, data: unknown, url = `${API}/x`): HttpResponse => ({
  status,
  url,
  headers: {
    'content-type': 'application/json',
    'x-github-request-id': 'AB:12',
    date: new Date().toUTCString(),
  },
  body: JSON.stringify(data),
});
const refusal = (status: number, message: string) => new Refusal(answer(status, { message }));

/** An App whose GitHub answers by path, and 404 to anything else. */
function appOf(answers: Readonly<Record<string, unknown>>): GitHubApp {
  const sender: Sender = {
    to:
      () =>
      ({ url }) => {
        const path = url.slice(API.length).replace(/\?.*/, '');
        const given = answers[path];
        return Promise.resolve(
          given === undefined ? answer(404, { message: 'Not Found' }, url) : answer(200, given, url),
        );
      },
    within: () => sender,
    connectAhead: () => Promise.resolve(),
  };
  return githubApp({
    issuer: '123',
    signers: [{ fingerprint: () => Promise.resolve('SHA256:a'), sign: () => Promise.resolve('a.b.c') }],
    server: { apiUrl: API, webUrl: 'https://github.com' },
    sender,
    runtime: { now: Date.now, maskedSecret: (text) => new Secret(text), log: quietLog },
    isLogPrivate: () => Promise.resolve(false),
  });
}

const acme: Target = { kind: 'repositories', owner: 'acme', repositories: ['app'] };
const lookUp = (
  error: unknown,
  answers: Readonly<Record<string, unknown>>,
  target: Target = acme,
): Promise<Failure> => investigate(error, { stage: 'look-up', app: appOf(answers), target });
const notFound = () => refusal(404, 'Not Found');
const app = { slug: 'bot', owner: { login: 'acme' } };

describe('where the App is not installed', () => {
  test.each<[string, unknown, string]>([
    [
      'a list that is none',
      { message: 'no list' },
      'Finding the installation for acme/app: GitHub answered 404',
    ],
    ['entries that are none', [null, {}, { id: 5 }, { id: 6, account: {} }], 'it is installed nowhere yet'],
  ])('%s', async (_, list, says) => {
    const failure = await lookUp(notFound(), { '/app': app, '/app/installations': list });
    expect(failure.code).toBe('app-not-installed');
    expect(failure.message).toContain(says);
  });

  test('an enterprise whose installation is listed but not found', async () => {
    const listed = { id: 42, account: { slug: 'big' }, target_type: 'Enterprise' };
    const target: Target = { kind: 'enterprise', enterprise: 'Big' };
    const failure = await lookUp(notFound(), { '/app': app, '/app/installations': [listed] }, target);
    expect(failure.message).toContain("although its list of the App's installations has the enterprise Big");
    expect(failure.fix).toContain('installation-id: 42, instead of enterprise');
  });
});

describe('a refusal at another stage than its own is told in its own words', () => {
  test.each([
    [422, 'There is at least one repository that does not exist', 'repository-not-in-installation'],
    [422, 'The permissions requested are not granted', 'permission-not-granted'],
    [403, 'This installation has been suspended', 'installation-suspended'],
  ])('%d %s', async (status, words, code) => {
    expect(await lookUp(refusal(status, words), {})).toMatchObject({
      code,
      message: `Finding the installation for acme/app: GitHub answered ${status}`,
    });
  });
});

test('an IP allow list, without words that name the organization', async () => {
  const failure = await lookUp(refusal(403, 'Your IP allow list says no'), {});
  expect(failure).toMatchObject({ code: 'ip-not-allowed', fix: undefined });
});

describe('repositories that are missing', () => {
  const target: Target = { kind: 'repositories', owner: 'acme', repositories: ['app', 'lib'] };
  const missing = (answers: Readonly<Record<string, unknown>>) =>
    investigate(refusal(422, 'There is at least one repository that does not exist'), {
      stage: 'mint',
      app: appOf(answers),
      target,
      permissions: { kind: 'inherit', meant: true },
      installation: { id: 42, appSlug: 'bot', evidence: undefined },
    });

  test('all of them: the App goes by its ID, since nothing tells its name', async () => {
    const { message, fix } = await missing({});
    expect(message).toBe('The App 123 is installed on acme, but not for acme/app, acme/lib');
    expect(fix).toContain('https://github.com/apps/123');
  });

  test('one of them: the other one tells the name of the App', async () => {
    const { message } = await missing({
      '/repos/acme/app/installation': { id: 42, app_slug: 'bot', account: { login: 'acme' } },
    });
    expect(message).toBe('The App bot is installed on acme, but not for acme/lib');
  });
});

test('what an installation does not foretell is not made up', async () => {
  const evidence = { account: 'acme', organizationId: 1, suspendedAt: undefined, settingsUrl: undefined };
  const attempt = { app: appOf({}), target: acme, permissions: { kind: 'inherit', meant: true } as const };
  for (const installation of [
    { id: 42, appSlug: 'bot', evidence: undefined },
    { id: 42, appSlug: 'bot', evidence: { ...evidence, permissions: { contents: 'read' } } },
  ])
    expect(await explainExpectedRefusal(installation, attempt)).toBeUndefined();
});

test('a revocation that failed by what is no error is told all the same', () => {
  const failure = explainRevocation(
    { name: 'the token for acme', expiresAt: '2026-01-31T13:00:00Z' },
    { error: 'gone' },
    quietLog,
  );
  expect(failure?.message).toContain('could not be revoked: gone (status none, request id none)');
});
