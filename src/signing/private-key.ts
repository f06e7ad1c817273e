import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

export const MAX_KEYS = 10; // each that GitHub refuses costs a request
const MIN_BITS = 2048; // what GitHub makes, and the least that RS256 is allowed with

/** The keys that a text holds, and the parts of it that should have been keys. */
export interface ReadKeys {
  readonly keys: readonly KeyObject[];
  readonly rejected: readonly Candidate[];
}

/**
 * Reads RSA private keys in any shape a secret store may have left them in: PKCS#1 or PKCS#8 PEM; with CRLF, `\n`
 * escapes, quotes or indentation; on one line; percent-encoded; base64 of the PEM; base64 of the bare DER. Several PEM
 * blocks are several keys, as while keys are being rotated. What is wrong with the rest, private-key-slips.ts tells.
 */
export function readPrivateKeys(text: string): ReadKeys {
  const unwrapped = unwrap(text);
  const blocks = pemBlocks(unwrapped);
  // Whatever else is in the file, such as a certificate, only matters when there is no private key.
  const privateOnes = blocks.filter(({ label }) => label?.endsWith('PRIVATE KEY'));
  const read = privateOnes.length > 0 ? privateOnes : blocks.slice(0, 1);
  if (read.length > MAX_KEYS) return { keys: [], rejected: read };
  const candidates = read.length > 0 ? read : [{ label: undefined, body: unwrapped }];
  const keys = candidates.map(keyOf);
  return {
    keys: keys.filter((key) => key !== undefined),
    rejected: candidates.filter((_, index) => keys[index] === undefined),
  };
}

/** The SHA-256 fingerprint of a key, private or public, by its public half, as the App's settings page shows it: `SHA256:` and base64. */
export function fingerprintOf(key: KeyObject): string {
  const publicHalf = key.type === 'public' ? key : createPublicKey(key);
  const der = publicHalf.export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(der).digest('base64')}`;
}

/** Where a key may be. */
export interface Candidate {
  /** Of a block of PEM; nothing where the text is not PEM. */
  readonly label: string | undefined;
  /** Nothing where the last line is missing. */
  readonly body: string | undefined;
}

/** Undoes what storing does to a PEM file: literal `\n`, percent-encoding, and base64 around the whole of it, also twice. */
function unwrap(text: string, times = 2): string {
  const unescaped = unescapeLines(text.includes('-----BEGIN%20') ? percentDecoded(text) : text);
  if (times === 0 || unescaped.includes('-----')) return unescaped;
  const decoded = bytesOfBase64(unescaped)?.toString('latin1');
  const inner = decoded && unwrap(decoded, times - 1);
  return inner?.includes('-----BEGIN ') ? inner : unescaped;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const unescapeLines = (text: string) => text.replace(/(?<!\\)\\+[rt]/g, '').replace(/(?<!\\)\\+n/g, '\n');

/** The label of the last line is not compared with the first: the bytes in between decide. */
function pemBlocks(text: string): Candidate[] {
  const matches = text.matchAll(
    /-----BEGIN ([A-Z0-9 ]+)-----(?:((?:(?!-----)[^])*)-----END [A-Z0-9 ]+-----)?/g,
  );
  return [...matches].map(([, label = '', body]) => ({ label, body }));
}

/** An RSA key that GitHub can have made, or nothing. The bytes decide; labels are sometimes wrong. */
function keyOf({ body = '' }: Candidate): KeyObject | undefined {
  const der = bytesOfBase64(body);
  if (!der) return undefined;
  const key = readKey(der);
  if (key?.asymmetricKeyType !== 'rsa') return undefined;
  const announced = lengthIn(der);
  if (announced !== undefined && announced !== der.length && !fitsItself(key)) return undefined;
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_BITS ? key : undefined;
}

/** A key of any kind out of its DER, PKCS#1 or PKCS#8; nothing where it holds none. */
export function readKey(der: Buffer): KeyObject | undefined {
  for (const type of ['pkcs1', 'pkcs8'] as const) {
    try {
      return createPrivateKey({ key: der, format: 'der', type });
    } catch {
      // Whoever wants to know says what is wrong; OpenSSL's words may hold parts of the input.
    }
  }
  return undefined;
}

/** The length that a DER sequence announces: 0x30, then the length in two bytes, as in every RSA key; nothing for another one. */
export function lengthIn(der: Buffer): number | undefined {
  return der.length > 4 && der.readUInt16BE(0) === 0x30_82 ? 4 + der.readUInt16BE(2) : undefined;
}

/** Whether the public half accepts what the private one signs. OpenSSL reads a key with damaged numbers all the same. */
export function fitsItself(key: KeyObject): boolean {
  try {
    const text = Buffer.from('mint-app-token');
    return verify('RSA-SHA256', text, createPublicKey(key), sign('RSA-SHA256', text, key));
  } catch {
    return false;
  }
}

/** The bytes that a text in base64 stands for; nothing where it is no such text. */
export function bytesOfBase64(text: string): Buffer | undefined {
  // Marks of no width come with what is copied from a page.
  const base64 = text.replace(/[\s"'\u200b-\u200d\u2060]/g, '');
  return /^[a-z0-9+/]{16,}={0,2}$/i.test(base64) ? Buffer.from(base64, 'base64') : undefined;
}
