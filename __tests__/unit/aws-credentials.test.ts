// How a session of AWS is asked for, and what is made of the answer.
import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/runtime/secret.ts';
import { parseKeyNames, type KeyName, type RoleName } from '../../src/signing/key-names.ts';
import { awsSession } from '../../src/signing/stores/aws-credentials.ts';
import type { HttpResponse } from '../../src/transport/message.ts';
import { KEY_ARN, ROLE_ARN, xml } from '../key-stores/aws-stand-in.ts';
import { quiet } from './quiet.ts';
import { answerOf, storeWorld } from './store-world.ts';

const role: Extract<RoleName, { store: 'aws' }> = {
  store: 'aws',
  name: ROLE_ARN,
  partition: 'aws',
  account: '123456789012',
};
const [key] = parseKeyNames(KEY_ARN, quiet) as Extract<KeyName, { store: 'aws' }>[];

/** Asks for a session of STS, which gives this answer, and answers it with the form that STS got. */
async function session(
  answer: HttpResponse,
  env: Record<string, string> = {},
  as = role as typeof role | 'nobody',
) {
  const forms: URLSearchParams[] = [];
  const urls: string[] = [];
  const world = storeWorld({
    env,
    readFile: () => 'token-of-the-machine',
    idToken: (audience) =>
      Promise.resolve({
        token: new Secret(`for ${audience}`),
        claims: { iss: 'https://i', sub: 's', aud: audience },
      }),
    ask: (_, { url, body = '' }) => {
      urls.push(url);
      forms.push(new URLSearchParams(body));
      return Promise.resolve(answer);
    },
  });
  if (!key) throw new Error('no key');
  const outcome: unknown = await awsSession(key, as === 'nobody' ? undefined : as, world).catch(String);
  return { outcome, form: forms[0], url: urls[0] };
}

// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
const given = (parts: string) =>
  answerOf(
    200,
    `<AssumeRoleWithWebIdentityResult><Credentials>${parts}</Credentials></AssumeRoleWithWebIdentityResult>`,
  );
const whole = given(
  '<SecretAccessKey> a&amp;b </SecretAccessKey>\n<SessionToken>t</SessionToken><AccessKeyId>ASIA1</AccessKeyId>',
);

test('the run takes the role with its ID token, at the STS of the region', async () => {
  const { outcome, form, url } = await session(whole, { GITHUB_RUN_ID: '4711', GITHUB_RUN_ATTEMPT: '2' });
  expect(outcome).toMatchObject({
    credentials: { accessKeyId: 'ASIA1', secretAccessKey: 'a&b', sessionToken: 't' },
    used: `as ${ROLE_ARN}`,
  });
  expect(url).toBe('https://sts.eu-west-1.amazonaws.com/');
  expect(form?.get('WebIdentityToken')).toBe('for sts.amazonaws.com');
  expect(form?.get('RoleSessionName')).toBe('gha-4711-2');
});

test.each([
  ['nothing', {}, 'gha'],
  ['what AWS would not take for a name', { GITHUB_RUN_ID: '1/2', GITHUB_RUN_ATTEMPT: '3' }, 'gha-3'],
])('outside of a run, with %s, the session has a name all the same', async (_, env, name) => {
  expect((await session(whole, env)).form?.get('RoleSessionName')).toBe(name);
});

test("a machine's own token takes the role that its environment names", async () => {
  const machine = { AWS_WEB_IDENTITY_TOKEN_FILE: '/token', AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/m' };
  const { outcome, form } = await session(whole, machine, 'nobody');
  expect(outcome).toMatchObject({ used: 'as arn:aws:iam::123456789012:role/m (AWS_ROLE_ARN)' });
  expect([form?.get('WebIdentityToken'), form?.get('RoleArn')]).toEqual([
    'token-of-the-machine',
    'arn:aws:iam::123456789012:role/m',
  ]);
});

describe('no session', () => {
  test.each<[string, HttpResponse, string]>([
    ['a refusal', answerOf(403, xml(403, 'AccessDenied', 'no').body), 'does not let this run assume'],
    ['half of the credentials', given('<AccessKeyId>ASIA1</AccessKeyId>'), 'is not AWS STS'],
    [
      'credentials that no header can carry',
      given(
        '<AccessKeyId>A</AccessKeyId><SecretAccessKey>b</SecretAccessKey><SessionToken>a\nb</SessionToken>',
      ),
      'is not AWS STS',
    ],
    ['credentials in a refusal', { ...whole, status: 403 }, 'is not AWS STS'],
  ])('by %s', async (_, answer, words) => {
    expect((await session(answer)).outcome).toContain(words);
  });

  test('where the machine has none', async () => {
    const { outcome } = await session(whole, {}, 'nobody');
    expect(outcome).toMatch(/^signing-role-refused: This machine has no credentials of AWS/);
  });
});
