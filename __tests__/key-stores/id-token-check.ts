import { createPublicKey, verify, type JsonWebKey } from 'node:crypto';

/** The claims of an ID token that this issuer has signed and that is not over; nothing for any other text. */
export async function checkIdToken(
  token: string,
  issuer: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const answer = await fetch(`${issuer}/.well-known/jwks`);
  const { keys } = (await answer.json()) as { keys: (JsonWebKey & { kid: string })[] };
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
  const jwk = keys.find((key) => key.kid === kid);
  if (!jwk) return undefined;
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    key,
    Buffer.from(signature, 'base64url'),
  );
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  return isSigned && Number(claims.exp) > Date.now() / 1000 ? claims : undefined;
}
