import { describe, expect, test } from '@jest/globals';
import { declaredInputs } from '../../scripts/declared-inputs.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { runnerInputs } from '../../src/inputs/source.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { quietLog } from './quiet.ts';

/** What is told of a step that gives these inputs besides an ID and a fallback token. */
async function told(inputs: Record<string, string>): Promise<string> {
  const given = { 'client-id': 'Iv23li', 'fallback-token': 'x', owner: 'acme', ...inputs };
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const world = { env, maskedSecret: (text: string) => new Secret(text), log: quietLog };
  return readInputs(runnerInputs(env), world).then(
    () => '',
    (error: unknown) => String(error),
  );
}

// The runner only warns of an input that an action does not have, and the limit that was meant would not hold.
describe('an input that was meant for one of ours is told', () => {
  test.each([
    ['permission', 'permissions'],
    ['permision', 'permissions'],
    ['permissons', 'permissions'],
    ['permissions-contents', 'permission-contents'],
    ['permission_contents', 'permission-contents'],
    ['repository', 'repositories'],
    ['repositorys', 'repositories'],
    ['repo', 'repositories'],
    ['repos', 'repositories'],
    ['organization', 'owner'], // peter-murray/workflow-application-token-action
    ['owners', 'owner'],
    ['installation_id', 'installation-id'], // tibdex/github-app-token 1
    ['skip_token_revoke', 'skip-token-revoke'], // actions/create-github-app-token 1
    ['github_api_url', 'github-api-url'],
    ['fallback_token', 'fallback-token'],
    ['setup_git', 'setup-git'],
    ['enterprise-slug', 'enterprise'],
  ])('%s: %s', async (written, meant) => {
    const message = await told({ [written]: 'x' });
    expect(message).toBe(
      `input-invalid: ${written}: this action has no such input, so it would count for nothing; did you mean ${meant}?`,
    );
  });

  test('all of them at once, with what else is wrong', async () => {
    const message = await told({ repository: 'app', permission: 'contents: read', summary: 'sometimes' });
    expect(message).toContain('3 problems with the inputs');
  });
});

describe('what is nobody’s business is not', () => {
  test.each([
    ...Object.keys(declaredInputs()),
    'something',
    'token',
    'name',
    'private_key',
    'app_id',
    'pem',
    'x'.repeat(60),
  ])('%s', async (name) => {
    expect(await told({ [name]: 'true' })).not.toContain('no such input');
  });

  test('one that is empty', async () => {
    expect(await told({ repository: '' })).toBe('');
  });
});
