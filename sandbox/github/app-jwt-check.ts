import { verify } from 'node:crypto';
import type { App } from './records.ts';
import { refusals } from './refusal.ts';

const MAX_LIFE_SECONDS = 600;

/** The app that signed `jwt`; throws GitHub's refusal. It uses no JWT library, so that it can judge what one made. */
export function checkAppJwt(jwt: string, apps: readonly App[], now: Date): App {
  const [header = '', payload = '', signature = ''] = jwt.split('.');
  const claims = decode(payload);
  if (decode(header).alg !== 'RS256') throw refusals.undecodableJwt();
  if (claims.iss === undefined) throw refusals.missingClaim('issuer', 'iss');
  const app = apps.find((one) => [one.clientId, String(one.id)].includes(asText(claims.iss)));
  if (!app) throw refusals.unknownIssuer();
  const signed = Buffer.from(`${header}.${payload}`);
  const isSigned = app.publicKeys.some((key) =>
    verify('sha256', signed, key, Buffer.from(signature, 'base64url')),
  );
  if (!isSigned) throw refusals.undecodableJwt();
  checkTimes(claims, Math.floor(now.getTime() / 1000));
  return app;
}

function checkTimes(claims: Readonly<Record<string, unknown>>, now: number): void {
  const { iat, exp } = claims;
  if (exp === undefined) throw refusals.missingClaim('expiration time', 'exp');
  if (iat === undefined) throw refusals.missingClaim('issued at', 'iat');
  if (!Number.isInteger(iat) || Number(iat) > now) throw refusals.badIssuedAt();
  if (typeof exp !== 'number' || exp <= now) throw refusals.expired();
  if (exp - now > MAX_LIFE_SECONDS) throw refusals.expiresTooLate();
}

function decode(part: string): Record<string, unknown> {
  // Buffer skips characters that base64url does not have; GitHub refuses them.
  if (!/^[\w-]+$/.test(part)) throw refusals.undecodableJwt();
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Not JSON: refused below, like JSON that is no object.
  }
  throw refusals.undecodableJwt();
}

const asText = (issuer: unknown): string =>
  typeof issuer === 'number' || typeof issuer === 'string' ? String(issuer) : '';
