import type { StoreWorld } from '../key-store.ts';
import type { RoleName } from '../store-names.ts';
import { federatedSession } from './google-federation.ts';
import type { GooglePurpose, GoogleSession } from './google-session.ts';

type GoogleRole = Extract<RoleName, { store: 'google' }>;

/** Takes the role with the run's ID token; without a role, the credentials that the machine or an earlier step has. */
export async function googleSession(
  purpose: GooglePurpose,
  role: GoogleRole | undefined,
  world: StoreWorld,
): Promise<GoogleSession> {
  if (role) {
    const idToken = await world.idToken(role.audience);
    const { provider, serviceAccount } = role;
    const subject = { audience: `//iam.googleapis.com/${provider}`, token: idToken.token.reveal(), idToken };
    return federatedSession(purpose, { ...subject, serviceAccount }, world);
  }
  const { findAmbient } = await import('./google-ambient.ts');
  return findAmbient(purpose, world);
}
