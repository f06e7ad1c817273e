import type { StoredSecret, StoreWorld } from '../key-store.ts';
import type { RoleName, SecretName } from '../store-names.ts';
import { objectIn, textIn } from './answers.ts';
import { API_VERSION, bearing, vaultService } from './azure-api.ts';
import { azureSession } from './azure-credentials.ts';
import { authorityOf } from './azure-session.ts';
import { sessionKeeper } from './session.ts';

type AzureSecret = Extract<SecretName, { store: 'azure-secret' }>;
type AzureRole = Extract<RoleName, { store: 'azure' }>;

/** A secret in Azure Key Vault. Source: https://learn.microsoft.com/rest/api/keyvault/secrets/get-secret/get-secret */
export function azureSecret(
  secret: AzureSecret,
  role: AzureRole | undefined,
  world: StoreWorld,
): StoredSecret {
  const { ask, failure } = world;
  const { origin, name, version } = secret;
  const open = sessionKeeper(() => azureSession(secret, role, world), world.now);
  return {
    address: role ? authorityOf(secret, world) : origin,
    read: async () => {
      const session = await open();
      const url = `${origin}/secrets/${secret.secret}/${version}?${API_VERSION}`;
      const answer = await ask(vaultService, { method: 'GET', url, headers: bearing(session.token) });
      const data = objectIn(answer.status === 200 ? answer.body : '');
      const value = textIn(data, 'value');
      if (value === undefined) {
        const { secretRefusal } = await import('./azure-refusals.ts');
        throw secretRefusal(answer, { purpose: secret, role, session, failure });
      }
      const id = textIn(data, 'id') ?? name;
      const path = `/secrets/${secret.secret}/${version}`.toLowerCase();
      if (!URL.canParse(id) || !new URL(id).pathname.toLowerCase().startsWith(path)) {
        throw failure(
          'signing-key-unusable',
          `${vaultService.name} gave ${JSON.stringify(id)}, and not ${name}`,
        );
      }
      // The secret behind a certificate: a file of another format, in base64.
      if (data.contentType === 'application/x-pkcs12')
        throw failure('signing-key-unusable', `${name}: found a certificate with its key (PKCS #12)`, {
          fix: 'Store the .pem file that GitHub offers as a secret, with: az keyvault secret set --file app.pem',
        });
      return value;
    },
  };
}
