// Tables for what the Bitbucket action reads, believes and says.
import { describe, expect, test } from '@jest/globals';
import { readBitbucketInputs } from '../../src/bitbucket/inputs.ts';
import { explainRefusal } from '../../src/bitbucket/refusal.ts';
import { beyond, gitUseOf } from '../../src/bitbucket/scopes.ts';
import { bitbucket } from '../../src/bitbucket/service.ts';
import { Refusal } from '../../src/hosts/refusal.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { quietLog } from './quiet.ts';

const read = (inputs: Record<string, string>) => {
  const given = { 'consumer-key': 'aBc', 'consumer-secret': 'xyz', scopes: 'repository', ...inputs };
  const env = Object.fromEntries(
    Object.entries(given).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]),
  );
  const maskedSecret = (text: string) => new Secret(text);
  return readBitbucketInputs({ env, maskedSecret, log: quietLog } as unknown as Runtime);
};

test.each<[string, Record<string, string>, string]>([
  ['no key', { 'consumer-key': '' }, 'credentials-missing: consumer-key is empty'],
  ['no secret', { 'consumer-secret': '' }, 'credentials-missing: consumer-secret is empty'],
  ['a key with a space', { 'consumer-key': 'a b' }, 'consumer-key: found a text that no key'],
  ['no scopes', { scopes: '' }, 'scopes: found nothing'],
  ['a scope of another host', { scopes: 'write_repository' }, 'scopes: found "write_repository"'],
  ['git without a workspace', { 'setup-git': 'true' }, 'setup-git needs it'],
  ['a workspace that is a path', { workspace: 'acme/app' }, 'workspace: found "acme/app"'],
  [
    'git without its scope',
    { scopes: 'pipeline', workspace: 'acme', 'setup-git': 'true' },
    'setup-git needs a scope',
  ],
  ['http to another machine', { 'bitbucket-url': 'http://bitbucket.example.com' }, 'use https://'],
  ['another name', { 'client-secret': 'x' }, 'did you mean consumer-secret?'],
])('%s is told', async (_, inputs, says) => {
  await expect(read(inputs)).rejects.toThrow(says.replace(/^[a-z-]+: /, ''));
});

test('what is right is read', async () => {
  expect(await read({ workspace: 'acme', 'setup-git': 'true' })).toMatchObject({
    git: 'fetch',
    webUrl: 'https://bitbucket.org',
    scopes: ['repository'],
  });
});

// https://developer.atlassian.com/cloud/bitbucket/bitbucket-cloud-rest-api-scopes
test.each<[string[], string[], string[]]>([
  [['repository'], ['repository'], []],
  [['repository:write'], ['repository'], ['repository:write']],
  [['repository'], ['repository:write'], []],
  [['pullrequest', 'repository'], ['pullrequest'], []],
  [['repository:write', 'repository'], ['pullrequest:write'], []],
  [['repository'], ['repository:admin'], ['repository']],
  [['account', 'email'], ['account'], []],
  [['pipeline:write', 'webhook'], ['pipeline:variable'], ['webhook']],
  [['constructor'], ['repository'], ['constructor']],
])('of %j goes beyond %j: %j', (scopes, others, wanted) => {
  expect(beyond(scopes, others)).toEqual(wanted);
});

test.each([
  [['repository:write'], 'push'],
  [['pullrequest:write'], 'push'],
  [['pullrequest'], 'fetch'],
  [['webhook'], 'nothing'],
] as const)('with %j git can %s', (scopes, use) => {
  expect(gitUseOf(scopes)).toBe(use);
});

describe('a refusal', () => {
  test.each<[number, object, string, string | undefined]>([
    [401, { error: 'unauthorized_client', error_description: 'Invalid' }, 'consumer-refused', undefined],
    [400, { error: 'invalid_grant', error_description: 'public' }, 'consumer-refused', 'private consumer'],
    [400, { error: 'invalid_request', error_description: 'No callback uri' }, 'consumer-refused', 'callback'],
    [403, { type: 'error', error: { message: 'CSRF' } }, 'host-refused', undefined],
    [400, { error: null }, 'host-refused', undefined],
  ])('%s %j is %s', (status, data, code, fix) => {
    const refusal = new Refusal({ status, headers: {} }, { ...data }, { host: bitbucket, secrets: [] });
    const failure = explainRefusal(refusal);
    expect(failure.code).toBe(code);
    if (fix) expect(failure.fix).toContain(fix);
    else expect(failure.fix).toBeUndefined();
  });
});
