// Parents of the sister actions that lie in a secret store: read in main, and again in post, and in no state.
import { expect, test } from '@jest/globals';
import { startVault, type VaultStandIn } from '../key-stores/vault-stand-in.ts';
import { bitbucketScenario, gitLabScenario } from './host-scenario.ts';

const well = { exitCode: 0, annotations: [] };

/** With a Vault, and the environment of a job that an earlier step has logged in to it. */
async function withVault(
  body: (vault: VaultStandIn, name: string, env: Record<string, string>) => Promise<void>,
): Promise<void> {
  const vault = await startVault('no key', 'https://issuer.example.com');
  try {
    vault.settings.mayRead = true;
    const env = { VAULT_TOKEN: 'ambient-vault-token', VAULT_ADDR: vault.url };
    await body(vault, `${vault.url}/v1/secret/data/apps/release-app`, env);
  } finally {
    await vault.close();
  }
}

test('a deploy token is deleted in post by the parent, which post reads again', () =>
  withVault((vault, name, env) =>
    gitLabScenario(async ({ host, main, post, secrets }) => {
      const parent = host.personalTokens[0]?.text ?? '';
      vault.settings.secret = { token: parent, note: 'another text of it' };
      secrets.push('another text of it');
      const inputs = { token: `${name}#token`, scopes: 'read_repository' };
      const { state, ...ended } = await main({ with: inputs, env });
      expect(ended).toMatchObject(well);
      expect(ended.masks).toContain(parent);
      expect(host.alive()).toHaveLength(1);
      expect(await post(state, { env })).toMatchObject(well);
      expect(host.alive()).toEqual([]);
      expect(vault.calls().filter((call) => call.startsWith('GET'))).toHaveLength(2);
    }),
  ));

test('an access token ends itself: post asks no store', () =>
  withVault((vault, name, env) =>
    gitLabScenario(async ({ host, main, post }) => {
      vault.settings.secret = { only: host.personalTokens[0]?.text };
      const { state, ...ended } = await main({ with: { token: name }, env });
      expect(ended).toMatchObject(well);
      expect(await post(state)).toMatchObject(well);
      expect(vault.calls()).toHaveLength(1);
    }),
  ));

test('where post cannot read the parent again, it says until when the deploy token lives', () =>
  withVault((vault, name, env) =>
    gitLabScenario(async ({ host, main, post }) => {
      vault.settings.secret = { token: host.personalTokens[0]?.text };
      const { state, outputs } = await main({ with: { token: name, scopes: 'read_registry' }, env });
      vault.settings.mayRead = false;
      const { annotations, exitCode } = await post(state, { env });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(annotations[0]?.message).toMatch(/^revoke-failed: .*permission denied/s);
      expect(annotations[0]?.message).toContain(`It lives until ${outputs['expires-at'] ?? ''}`);
    }),
  ));

test.each<[string, string, Record<string, unknown> | undefined, string, string]>([
  ['not there', '', undefined, 'signing-key-not-found', 'Vault'],
  ['without that field', '#pat', { token: 'x', other: 'y' }, 'signing-key-not-found', 'in token.'],
  ['of several fields', '', { token: 'x', other: 'y' }, 'signing-key-unusable', 'token takes it after a #'],
  ['empty', '', { token: ' ' }, 'signing-key-unusable', 'Store the token alone'],
  ['of several lines', '', { token: 'a\nb' }, 'signing-key-unusable', 'Store the token alone'],
])('a secret that is %s is told in the words of this action', (_, field, secret, code, says) =>
  withVault((vault, name, env) =>
    gitLabScenario(async ({ host, main }) => {
      vault.settings.secret = secret;
      const { annotations } = await main({ with: { token: name + field }, env });
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(annotations[0]?.message).toContain(says);
      expect(annotations[0]?.message).not.toMatch(/signing-(?:role|key)(?!-[a-z])(?![a-z-]*:)/);
      expect(host.requests).toEqual([]);
    }),
  ),
);

test('a job that nobody has logged in to the store is told how, by what there is here', () =>
  withVault((_, name) =>
    gitLabScenario(async ({ main }) => {
      const { annotations } = await main({ with: { token: name } });
      expect(annotations[0]?.message).toMatch(/^signing-role-refused: .*an earlier step of the same job/s);
      expect(annotations[0]?.message).not.toContain('Set signing-role');
    }),
  ));

test('the secret of a consumer of Bitbucket may lie there as well', () =>
  withVault((vault, name, env) =>
    bitbucketScenario(async ({ consumer, main }) => {
      vault.settings.secret = { secret: consumer.secret };
      expect(await main({ with: { 'consumer-secret': name }, env })).toMatchObject(well);
    }),
  ));
