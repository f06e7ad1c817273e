import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import type { Code } from '../failures/catalogue.ts';
import type { ReportProblem } from '../failures/problems.ts';
import { counted } from '../runtime/printable.ts';

const MAX_KEYS = 10; // each that GitHub refuses costs a request
const MIN_BITS = 2048; // what GitHub makes, and the least that RS256 is allowed with

/**
 * Reads RSA private keys in any shape a secret store may have left them in: PKCS#1 or PKCS#8 PEM; with CRLF, `\n`
 * escapes, quotes or indentation; on one line; base64 of the PEM; base64 of the bare DER. Several PEM blocks are
 * several keys, as while keys are being rotated. Anything else is reported by the name of what was found, never with
 * a character of it.
 */
export function parsePrivateKeys(text: string, report: ReportProblem): KeyObject[] {
  const problem: ReportProblem = (code, found) => {
    report(code, `private-key: ${found}`);
  };
  const unwrapped = unwrap(text);
  const blocks = pemBlocks(unwrapped);
  if (blocks.length > 0) {
    // Whatever else is in the file, such as a certificate, only matters when there is no private key.
    const privateOnes = blocks.filter(({ label }) => label.endsWith('PRIVATE KEY'));
    const read = privateOnes.length > 0 ? privateOnes : blocks.slice(0, 1);
    if (read.length > MAX_KEYS) {
      report(
        'input-invalid',
        `private-key: found ${read.length} keys; allowed are ${MAX_KEYS}, the newest first`,
      );
      return [];
    }
    return read.flatMap((block) => keyOfBlock(block, problem) ?? []);
  }
  const lookalike = nameOf(text.trim()) ?? nameOf(unwrapped.trim());
  const der = lookalike ? undefined : bytesOfBase64(unwrapped);
  if (der) {
    const key = keyOfDer(der, problem);
    return key ? [key] : [];
  }
  problem(...(lookalike ?? UNKNOWN));
  return [];
}

/** The SHA-256 fingerprint of a key's public half, as the App's settings page shows it: `SHA256:` and base64. */
export function fingerprintOf(key: KeyObject): string {
  const publicHalf = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `SHA256:${createHash('sha256').update(publicHalf).digest('base64')}`;
}

interface PemBlock {
  readonly label: string;
  /** Nothing where the last line is missing. */
  readonly body: string | undefined;
}

/** Undoes what storing does to a PEM file: literal `\n`, and base64 around the whole of it. */
function unwrap(text: string): string {
  const unescaped = unescapeLines(text);
  if (unescaped.includes('-----')) return unescaped;
  const decoded = bytesOfBase64(unescaped)?.toString('latin1');
  return decoded?.includes('-----BEGIN ') ? unescapeLines(decoded) : unescaped;
}

const unescapeLines = (text: string) => text.replace(/(?<!\\)\\+[rt]/g, '').replace(/(?<!\\)\\+n/g, '\n');

/** The label of the last line is not compared with the first: the bytes in between decide. */
function pemBlocks(text: string): PemBlock[] {
  const matches = text.matchAll(
    /-----BEGIN ([A-Z0-9 ]+)-----(?:((?:(?!-----)[^])*)-----END [A-Z0-9 ]+-----)?/g,
  );
  return [...matches].map(([, label = '', body]) => ({ label, body }));
}

function keyOfBlock({ label, body }: PemBlock, problem: ReportProblem): KeyObject | undefined {
  const found = NOT_OURS[label];
  if (found) {
    problem(...found);
  } else if (!label.endsWith('PRIVATE KEY')) {
    problem('private-key-not-pem', 'found a PEM file that holds no private key');
  } else if (body?.includes('ENCRYPTED')) {
    problem(...ENCRYPTED);
  } else if (body === undefined) {
    problem('private-key-truncated', 'found the first line of a PEM file, but not its last one');
  } else {
    const der = bytesOfBase64(body);
    if (der) return keyOfDer(der, problem, body);
    const isEmpty = body.trim() === '';
    problem(
      'private-key-truncated',
      isEmpty
        ? 'found a PEM file with nothing between its first and last line'
        : `found ${damagedFile(body)}: it is not base64`,
    );
  }
  return undefined;
}

type Finding = readonly [code: Code, found: string];

const ENCRYPTED: Finding = ['private-key-encrypted', 'found a key encrypted with a passphrase'];
const PUBLIC: Finding = ['private-key-public', 'found a public key'];
const UNKNOWN: Finding = ['private-key-not-pem', 'found a text that is neither PEM nor base64'];

/** PEM files that are not what GitHub gives out, by their label. */
const NOT_OURS: Readonly<Record<string, Finding | undefined>> = {
  'ENCRYPTED PRIVATE KEY': ENCRYPTED,
  'OPENSSH PRIVATE KEY': ['private-key-openssh', 'found a key in OpenSSH format'],
  'PUBLIC KEY': PUBLIC,
  'RSA PUBLIC KEY': PUBLIC,
  'EC PRIVATE KEY': ['private-key-not-rsa', 'found an EC key'],
  'DSA PRIVATE KEY': ['private-key-not-rsa', 'found a DSA key'],
  CERTIFICATE: ['private-key-not-pem', 'found a certificate'],
  'CERTIFICATE REQUEST': ['private-key-not-pem', 'found a certificate request'],
};

/**
 * The content decides between PKCS#1 and PKCS#8; labels are sometimes wrong, bytes are not. `body` is the text between the
 * lines of a PEM file, where it was in one.
 */
function keyOfDer(der: Buffer, problem: ReportProblem, body?: string): KeyObject | undefined {
  const key = readDer(der, 'pkcs1') ?? readDer(der, 'pkcs8');
  const announced = lengthIn(der);
  if (key === undefined || (announced !== undefined && announced !== der.length && !fitsItself(key))) {
    problem(...damaged(der, announced, body));
    return undefined;
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < MIN_BITS) {
    const type = (key.asymmetricKeyType ?? '').toUpperCase();
    problem(
      'private-key-not-rsa',
      `found ${/^[erx]/i.test(type) ? 'an' : 'a'} ${type} key${bits ? ` of ${bits} bits` : ''}`,
    );
    return undefined;
  }
  return key;
}

function readDer(der: Buffer, type: 'pkcs1' | 'pkcs8'): KeyObject | undefined {
  try {
    return createPrivateKey({ key: der, format: 'der', type });
  } catch {
    return undefined; // the caller says what is wrong; OpenSSL's words may hold parts of the input
  }
}

/** The length that a DER sequence announces: 0x30, then the length in two bytes, as in every RSA key; nothing for another one. */
function lengthIn(der: Buffer): number | undefined {
  return der.length > 4 && der.readUInt16BE(0) === 0x30_82 ? 4 + der.readUInt16BE(2) : undefined;
}

/** What can be said of bytes that hold no key: whether something is missing or too much, but not where. */
function damaged(der: Buffer, announced: number | undefined, body: string | undefined): Finding {
  const what = body === undefined ? 'base64 of a damaged key' : damagedFile(body);
  const [bytes, whole] = [counted(der.length, 'byte'), `the ${announced} that the key says it has`];
  if (announced !== undefined && der.length < announced)
    return ['private-key-truncated', `found ${what}: a part is missing, it makes ${bytes} of ${whole}`];
  if (announced !== undefined && der.length > announced)
    return [
      'private-key-not-pem',
      `found ${what}: something is doubled or added, it makes ${bytes} instead of ${whole}`,
    ];
  const unknown = body === undefined ? 'base64 that holds no private key, or a damaged one' : what;
  return ['private-key-not-pem', `found ${unknown}`];
}

const damagedFile = (body: string) =>
  `a PEM file whose text between its first and last line (${counted(body.replace(/\s/g, '').length, 'character')}) is damaged`;

/** Whether the public half accepts what the private one signs. OpenSSL reads a key with damaged numbers all the same. */
function fitsItself(key: KeyObject): boolean {
  try {
    const text = Buffer.from('mint-app-token');
    return verify('RSA-SHA256', text, createPublicKey(key), sign('RSA-SHA256', text, key));
  } catch {
    return false;
  }
}

function bytesOfBase64(text: string): Buffer | undefined {
  const base64 = text.replace(/[\s"']/g, '');
  return /^[a-z0-9+/]{16,}={0,2}$/i.test(base64) ? Buffer.from(base64, 'base64') : undefined;
}

/** What people paste instead of a key, told from its form alone. */
function nameOf(text: string): Finding | undefined {
  return LOOKALIKES.find(([form]) => form.test(text))?.[1];
}

const LOOKALIKES: readonly (readonly [form: RegExp, Finding])[] = [
  [/^[0-9a-f]{40}$/i, ['private-key-client-secret', 'found 40 hex digits: a client secret']],
  [/^sha256:/i, ['private-key-fingerprint', 'found the SHA-256 fingerprint of a key']],
  [/^(gh[a-z]_|github_pat_)/, ['private-key-not-pem', 'found a GitHub token']],
  [/^Iv[0-9][\w.]{10,30}$/, ['private-key-not-pem', 'found a client ID']],
  [/\$\{\{/, ['private-key-not-pem', 'found an expression that was not evaluated']],
  [/^\$\{?\w+\}?$/, ['private-key-not-pem', 'found the name of a variable that was not expanded']],
  [/^(ssh|ecdsa)-/, PUBLIC],
  [/-----END [A-Z ]*PRIVATE KEY-----/, ['private-key-truncated', 'found a PEM file without its first line']],
  [
    /^(?:(?:~|\.{0,2}|[a-z]:)[/\\]\S{1,250}|\S{1,250}\.(?:pem|key|der|txt))$/i,
    ['private-key-not-pem', 'found the path of a file; the input wants its content'],
  ],
];
