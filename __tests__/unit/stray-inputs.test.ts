import { describe, expect, test } from '@jest/globals';
import { declaredInputs } from '../../scripts/declared-inputs.ts';
import { readInputs } from '../../src/inputs/inputs.ts';
import { runnerInputs } from '../../src/inputs/source.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { quietLog } from './quiet.ts';

/** What is told of a step that gives these inputs besides credentials, of which the key is none. */
async function told(inputs: Record<string, string>): Promise<string> {
  const given = { 'client-id': 'Iv23li', 'private-key': 'x', ...inputs };
  const env = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const world = {
    env: { ...env, GITHUB_REPOSITORY: 'acme/app' },
    maskedSecret: (text: string) => new Secret(text),
    log: quietLog,
  };
  const error: unknown = await readInputs(runnerInputs(env), world).catch((thrown: unknown) => thrown);
  return String(error);
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
    expect(message).toContain(
      `${written}: this action has no such input, so it would count for nothing; did you mean ${meant}?`,
    );
  });

  test('all of them at once, with what else is wrong', async () => {
    const message = await told({ repository: 'app', permission: 'contents: read', summary: 'sometimes' });
    expect(message).toContain('4 problems with the inputs');
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
    expect(await told({ repository: '' })).not.toContain('no such input');
  });

  // Nothing is lost then; and such a variable may come from somebody else (__tests__/scenarios/forged-environment.test.ts).
  test.each([
    { permission_administration: 'write', permissions: 'contents: read' },
    { permission: 'x', 'permission-contents': 'read' },
    { permission: 'x', permissions: 'inherit' },
    { repository: 'x', repositories: 'app' },
    { organization: 'x', owner: 'acme' },
    { skip_token_revoke: 'x', 'skip-token-revoke': 'true' },
  ])('one beside the input that it was meant for: %j', async (inputs) => {
    expect(await told(inputs as Record<string, string>)).not.toContain('no such input');
  });
});
