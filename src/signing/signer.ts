import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';

/** The claims of a GitHub App's JWT; times in whole seconds since 1970. */
export interface Claims {
  readonly iss: string;
  readonly iat: number;
  readonly exp: number;
}

/** Turns claims into a signed JWT (RS256). One for a key store that signs by itself would stand beside the local one. */
export interface Signer {
  sign(claims: Claims): Promise<string>;
}

/** Signs with a key that is at hand. */
export function localSigner(key: KeyObject): Signer {
  return { sign: (claims) => Promise.resolve(jwt.sign(claims, key, { algorithm: 'RS256' })) };
}
