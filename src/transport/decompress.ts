// Loaded only for what nobody asked for: every request says `accept-encoding: identity`.
import * as zlib from 'node:zlib';
import { MAX_BODY_BYTES, NetworkError, tooLarge } from './message.ts';

const bound = { maxOutputLength: MAX_BODY_BYTES };
const gunzip = (bytes: Buffer) => zlib.gunzipSync(bytes, bound);

const DECOMPRESSORS = new Map([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['br', (bytes: Buffer) => zlib.brotliDecompressSync(bytes, bound)],
  ['zstd', (bytes: Buffer) => zlib.zstdDecompressSync(bytes, bound)],
  // By the standard with a zlib header (low half 8), which some servers leave out.
  [
    'deflate',
    (bytes: Buffer) =>
      ((bytes[0] ?? 0) & 0x0f) === 8 ? zlib.inflateSync(bytes, bound) : zlib.inflateRawSync(bytes, bound),
  ],
]);

/** Undoes one content coding (RFC 9110, section 8.4.1). It throws a NetworkError when that cannot be done within the bound. */
export function decompress(bytes: Buffer, coding: string, host: string): Buffer {
  const undo = DECOMPRESSORS.get(coding);
  if (!undo)
    throw new NetworkError(
      'not-the-api',
      `the answer of ${host} has a content-encoding that was not asked for`,
    );
  try {
    return undo(bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE')
      throw new NetworkError('not-the-api', tooLarge(host));
    // A proxy that decompressed it may have left the header.
    if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 100))) return bytes;
    throw new NetworkError('not-the-api', `the answer of ${host} cannot be decompressed`, error);
  }
}
