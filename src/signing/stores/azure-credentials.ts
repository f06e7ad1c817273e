import type { StoreWorld } from '../key-store.ts';
import type { RoleName } from '../store-names.ts';
import { federatedSession } from './azure-federation.ts';
import type { AzurePurpose, AzureSession } from './azure-session.ts';

type AzureRole = Extract<RoleName, { store: 'azure' }>;

/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function azureSession(
  purpose: AzurePurpose,
  role: AzureRole | undefined,
  world: StoreWorld,
): Promise<AzureSession> {
  if (role) {
    const { tenant, client } = role;
    const idToken = await world.idToken(purpose.audience);
    const assertion = { tenant, client, token: idToken.token.reveal(), idToken };
    return federatedSession(purpose, assertion, world);
  }
  const { findAmbient } = await import('./azure-ambient.ts');
  return findAmbient(purpose, world);
}
