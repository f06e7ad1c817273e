// Loaded only where a secret is named by its store's name for it.
import type { StoredSecret, StoreWorld } from './key-store.ts';
import type { RoleName, SecretName } from './store-names.ts';

/** A secret in its own store, which is loaded now. */
export async function openSecret(
  secret: SecretName,
  role: RoleName | undefined,
  world: StoreWorld,
): Promise<StoredSecret> {
  switch (secret.store) {
    case 'aws-secret': {
      const { awsSecret } = await import('./stores/aws-secrets.ts');
      return awsSecret(secret, role?.store === 'aws' ? role : undefined, world);
    }
    case 'google-secret': {
      const { googleSecret } = await import('./stores/google-secrets.ts');
      return googleSecret(secret, role?.store === 'google' ? role : undefined, world);
    }
    case 'azure-secret': {
      const { azureSecret } = await import('./stores/azure-secrets.ts');
      return azureSecret(secret, role?.store === 'azure' ? role : undefined, world);
    }
    case 'vault-secret': {
      const { vaultSecret } = await import('./stores/vault-secrets.ts');
      return vaultSecret(secret, role?.store === 'vault' ? role : undefined, world);
    }
  }
}
