import type { StoreWorld } from '../key-store.ts';
import { entraService } from './azure-api.ts';
import {
  authorityOf,
  sessionIn,
  type Assertion,
  type AzurePurpose,
  type AzureSession,
} from './azure-session.ts';

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#third-case-access-token-request-with-a-federated-credential */
export async function federatedSession(
  purpose: AzurePurpose,
  assertion: Assertion,
  world: StoreWorld,
): Promise<AzureSession> {
  const { tenant, client, token } = assertion;
  const url = `${authorityOf(purpose, world)}/${tenant}/oauth2/v2.0/token`;
  const form = new URLSearchParams({
    client_id: client,
    scope: `${purpose.resource}/.default`,
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: token,
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await world.ask(entraService, { method: 'POST', url, headers, body: form.toString() });
  const session = sessionIn(
    answer,
    { used: `as the client ${client} of the tenant ${tenant}`, client },
    world,
  );
  if (session) return session;
  const { entraRefusal } = await import('./azure-refusals.ts');
  throw entraRefusal(answer, { purpose, assertion, failure: world.failure });
}
