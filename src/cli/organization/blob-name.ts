import { createHash } from 'node:crypto';

/** The name that git gives to a file of this text, where it names by SHA-1. */
export const blobName = (text: string): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
