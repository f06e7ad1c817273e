// Loaded only when a token is made, or deleted by the parent.
import { createHmac } from 'node:crypto';
import type { Secret } from '../runtime/secret.ts';
import type { KeptToken } from './kept.ts';

type Sealed = Pick<KeptToken, 'path' | 'id'>;

/** What only one who has the parent can make of a token's place and ID: HMAC-SHA-256, in hex. */
export const sealOf = (parent: Secret, { path, id }: Sealed): string =>
  createHmac('sha256', parent.reveal()).update(`${path}/${id}`).digest('hex');

/** Throws where the parent has not made this token, by its seal. */
export function checkSeal(parent: Secret, kept: Sealed & Pick<KeptToken, 'seal'>): void {
  if (kept.seal !== sealOf(parent, kept))
    throw new Error('what main left of it was changed, or `token` is another parent than it was');
}
