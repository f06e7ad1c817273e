import { isUtf8 } from 'node:buffer';

const POLYNOMIAL = 0x82_f6_3b_78; // Castagnoli's, its bits in the order in which they come

/** The CRC-32C of some bytes, by which Google's stores notice what went wrong on the way (RFC 3720, appendix B.4). */
export function crc32c(bytes: Buffer): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? POLYNOMIAL : 0);
  }
  return ~rest >>> 0;
}

/** Bytes that came in base64 as a text; those that are none, such as a key in DER, stay in base64. */
export function textOfBytes(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  return isUtf8(bytes) ? bytes.toString() : base64;
}
