import { randomBytes, randomInt } from 'node:crypto';

/** The two shapes in which GitHub issues installation tokens: 40 characters, or `ghs_APP_JWT` of about 520. */
export type TokenFormat = 'opaque' | 'stateless';

const alphanumerics = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A new token of `format`. The signature is random: nobody but GitHub may look into a token. */
export function newTokenText(format: TokenFormat, appId: number, expiresAt: Date): string {
  if (format === 'opaque') {
    return `ghs_${Array.from({ length: 36 }, () => alphanumerics[randomInt(alphanumerics.length)]).join('')}`;
  }
  const header = { typ: 'JWT', alg: 'RS256', kid: randomBytes(8).toString('hex') };
  const claims = {
    iss: 'github',
    exp: Math.floor(expiresAt.getTime() / 1000),
    jti: randomBytes(8).toString('hex'),
  };
  const encoded = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return `ghs_${appId}_${encoded.join('.')}.${randomBytes(256).toString('base64url')}`;
}
