import type { KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import type { Claims } from './signer.ts';

/** Signs with a key that is at hand. */
export function signLocally(claims: Claims, key: KeyObject): string {
  return jwt.sign(claims, key, { algorithm: 'RS256' });
}
