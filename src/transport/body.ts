import type { IncomingHttpHeaders } from 'node:http';

/**
 * The text of an answer's body, in whatever form a proxy may have put it: compressed although nobody asked for that, with
 * a byte order mark, in UTF-16. It rejects with a NetworkError when it cannot be read, or grows past the bound.
 */
export async function textOf(bytes: Buffer, headers: IncomingHttpHeaders, host: string): Promise<string> {
  const codings = (headers['content-encoding'] ?? '').toLowerCase().split(/[\s,]+/);
  const undone = codings.filter((each) => each !== '' && each !== 'identity').reverse();
  // What was compressed on the way by something that does not say so; no JSON begins like this.
  if (undone.length === 0 && bytes[0] === 0x1f && bytes[1] === 0x8b) undone.push('gzip');
  if (undone.length === 0 || bytes.length === 0) return decoded(bytes);
  const { decompress } = await import(/* webpackChunkName: "between" */ './decompress.ts');
  return decoded(undone.reduce((left, coding) => decompress(left, coding, host), bytes));
}

/** UTF-8, or UTF-16 as its byte order mark or the zeros beside JSON's first character tell (RFC 4627, section 3). */
function decoded(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.toString('utf8', 3);
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2);
  if (first !== 0 && second === 0) return bytes.toString('utf16le');
  const isBigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (!isBigEndian) return bytes.toString('utf8');
  // Drops an incomplete character at the end.
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return swapped.toString('utf16le', first === 0xfe ? 2 : 0);
}
