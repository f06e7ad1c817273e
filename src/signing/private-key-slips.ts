// Loaded only when a text holds no key that can be used: what it is instead, told without a character of it.
import type { KeyObject } from 'node:crypto';
import type { Code } from '../failures/catalogue.ts';
import type { ReportProblem } from '../failures/problems.ts';
import { counted } from '../runtime/printable.ts';
import {
  bytesOfBase64,
  fitsItself,
  lengthIn,
  MAX_KEYS,
  readKey,
  type Candidate,
  type ReadKeys,
} from './private-key.ts';

/** Reports each part of a text that should have been a key, by the name of what was found. */
export function reportKeys(whole: string, { rejected }: ReadKeys, report: ReportProblem): void {
  if (rejected.length > MAX_KEYS) {
    const allowed = `allowed are ${MAX_KEYS}, the newest first`;
    report('input-invalid', `private-key: found ${rejected.length} keys; ${allowed}`);
    return;
  }
  for (const candidate of rejected) {
    const [code, found] = whatIsWrong(candidate, whole);
    report(code, `private-key: ${found}`);
  }
}

/** Says what was found where a key was wanted; `whole` is the text as it was given. */
function whatIsWrong({ label, body }: Candidate, whole: string): Finding {
  if (label === undefined) {
    const lookalike = nameOf(whole.trim()) ?? nameOf(body?.trim() ?? '');
    const der = bytesOfBase64(body ?? '');
    return lookalike ?? (der ? wrongBytes(der) : UNKNOWN);
  }
  const found = NOT_OURS[label];
  if (found) return found;
  if (!label.endsWith('PRIVATE KEY'))
    return ['private-key-not-pem', 'found a PEM file that holds no private key'];
  if (body === undefined)
    return ['private-key-truncated', 'found the first line of a PEM file, but not its last one'];
  if (body.includes('ENCRYPTED')) return ENCRYPTED;
  if (body.trim() === '')
    return ['private-key-truncated', 'found a PEM file with nothing between its first and last line'];
  const der = bytesOfBase64(body);
  return der
    ? wrongBytes(der, body)
    : ['private-key-not-pem', `found ${damagedFile(body)}: it is not base64`];
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

/** `body` is the text between the lines of a PEM file, where the bytes were in one. */
function wrongBytes(der: Buffer, body?: string): Finding {
  const key = readKey(der);
  const isOfItsLength = lengthIn(der) === der.length;
  if (!key || (!isOfItsLength && key.asymmetricKeyType === 'rsa' && !fitsItself(key)))
    return damaged(der, body);
  return ['private-key-not-rsa', `found ${describeKey(key)}`];
}

function describeKey({ asymmetricKeyType: kind, asymmetricKeyDetails }: KeyObject): string {
  const bits = asymmetricKeyDetails?.modulusLength;
  const type = String(kind).toUpperCase();
  return `${/^[erx]/i.test(type) ? 'an' : 'a'} ${type} key${bits ? ` of ${bits} bits` : ''}`;
}

/** What can be said of bytes that hold no key: whether something is missing or too much, but not where. */
function damaged(der: Buffer, body: string | undefined): Finding {
  const announced = lengthIn(der);
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
  [
    /BEGIN [A-Z ]{0,20}PRIVATE KEY/i,
    [
      'private-key-not-pem',
      'found a PEM file whose first line is changed; its words have capitals, and five hyphens on each side',
    ],
  ],
  [/-----END [A-Z ]*PRIVATE KEY-----/, ['private-key-truncated', 'found a PEM file without its first line']],
  [/^PuTTY-User-Key-File/, ['private-key-not-pem', 'found a key of PuTTY (.ppk)']],
  [/^[{[]/, ['private-key-not-pem', 'found JSON']],
  [/^</, ['private-key-not-pem', 'found XML or a web page']],
  [/^\*+$/, ['private-key-not-pem', 'found asterisks, as a log shows them in the place of a secret']],
  [
    /^(?:undefined|null|none|nil|true|false)$/i,
    ['private-key-not-pem', 'found a word that stands for no value'],
  ],
  [
    /^[a-z][a-z0-9+.-]{1,20}:(?!\\)\S{1,250}$/i,
    ['private-key-not-pem', 'found the address of something, not what is there'],
  ],
  [
    /^(?:[0-9a-f]{2}[\s:]?){100,}$/i,
    ['private-key-not-pem', 'found hexadecimal digits; allowed are PEM and base64'],
  ],
  [
    /^(?:(?:~|\.{0,2}|[a-z]:)[/\\]\S{1,250}|\S{1,250}\.(?:pem|key|der|txt))$/i,
    ['private-key-not-pem', 'found the path of a file; the input wants its content'],
  ],
];
