import { createPrivateKey, type KeyObject } from 'node:crypto';
import type { Code } from './failures/catalogue.ts';
import type { ReportProblem } from './failures/failure.ts';

const MIN_BITS = 2048; // what GitHub makes, and the least that RS256 is allowed with

/**
 * Reads an RSA private key in any shape a secret store may have left it in: PKCS#1 or PKCS#8 PEM; with CRLF, `\n`
 * escapes, quotes or indentation; on one line; base64 of the PEM; base64 of the bare DER. Anything else is reported
 * by the name of what was found, never with a character of it.
 */
export function parsePrivateKey(text: string, report: ReportProblem): KeyObject | undefined {
  const problem: ReportProblem = (code, found) => {
    report(code, `private-key: ${found}`);
  };
  const pem = pemBlocks(unwrap(text));
  const block = pem.find(({ label }) => label.endsWith('PRIVATE KEY')) ?? pem[0];
  if (block) return keyOfBlock(block, problem);
  if (text.includes('-----BEGIN ')) {
    problem('private-key-truncated', 'found the first line of a PEM file, but not its last one');
    return undefined;
  }
  const [code, found] = nameOf(text.trim()) ?? ['private-key-not-pem', ''];
  const der = bytesOfBase64(text);
  if (!found && der) return keyOfDer(der, problem);
  problem(code, found || 'found a text that is neither PEM nor base64');
  return undefined;
}

interface PemBlock {
  readonly label: string;
  readonly body: string;
}

/** Undoes what storing does to a PEM file: literal `\n`, and base64 around the whole of it. */
function unwrap(text: string): string {
  const unescaped = text.replace(/\\+r/g, '').replace(/\\+n/g, '\n');
  if (unescaped.includes('-----BEGIN ')) return unescaped;
  const decoded = bytesOfBase64(unescaped)?.toString('latin1') ?? '';
  return decoded.includes('-----BEGIN ') ? decoded.replace(/\\+r/g, '').replace(/\\+n/g, '\n') : unescaped;
}

function pemBlocks(text: string): PemBlock[] {
  const matches = text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^]*?)-----END \1-----/g);
  return [...matches].map(([, label = '', body = '']) => ({ label, body }));
}

function keyOfBlock({ label, body }: PemBlock, problem: ReportProblem): KeyObject | undefined {
  if (label === 'ENCRYPTED PRIVATE KEY' || body.includes('ENCRYPTED')) {
    problem('private-key-encrypted', 'found a key encrypted with a passphrase');
  } else if (label === 'OPENSSH PRIVATE KEY') {
    problem('private-key-openssh', 'found a key in OpenSSH format');
  } else if (label.endsWith('PUBLIC KEY')) {
    problem('private-key-public', 'found a public key');
  } else if (label === 'EC PRIVATE KEY' || label === 'DSA PRIVATE KEY') {
    problem('private-key-not-rsa', `found an ${label.slice(0, label.indexOf(' '))} key`);
  } else if (!label.endsWith('PRIVATE KEY')) {
    problem('private-key-not-pem', `found a ${label.toLowerCase()}`);
  } else {
    const der = bytesOfBase64(body);
    if (der) return keyOfDer(der, problem);
    problem('private-key-truncated', 'found a PEM file whose content is damaged');
  }
  return undefined;
}

/** The content decides between PKCS#1 and PKCS#8; labels are sometimes wrong, bytes are not. */
function keyOfDer(der: Buffer, problem: ReportProblem): KeyObject | undefined {
  const key = readDer(der, 'pkcs1') ?? readDer(der, 'pkcs8');
  if (key === undefined) {
    if (isCutShort(der)) problem('private-key-truncated', 'found a key whose end is missing');
    else problem('private-key-not-pem', 'found base64 that holds no private key, or a damaged one');
    return undefined;
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key.asymmetricKeyType !== 'rsa' || bits < MIN_BITS) {
    const type = (key.asymmetricKeyType ?? '').toUpperCase();
    problem('private-key-not-rsa', `found an ${type} key${bits ? ` of ${bits} bits` : ''}`);
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

/** Whether a DER sequence says it is longer than it is: 0x30, then the length in two bytes, as in every RSA key. */
function isCutShort(der: Buffer): boolean {
  return der.length > 4 && der.readUInt16BE(0) === 0x30_82 && der.length < 4 + der.readUInt16BE(2);
}

function bytesOfBase64(text: string): Buffer | undefined {
  const base64 = text.replace(/[\s"']/g, '');
  return /^[a-z0-9+/]{16,}={0,2}$/i.test(base64) ? Buffer.from(base64, 'base64') : undefined;
}

/** What people paste instead of a key, told from its form alone. */
function nameOf(text: string): [Code, string] | undefined {
  if (/^[0-9a-f]{40}$/i.test(text))
    return ['private-key-client-secret', 'found 40 hex digits: a client secret'];
  if (/^sha256:/i.test(text)) return ['private-key-fingerprint', 'found the SHA-256 fingerprint of a key'];
  if (/^(gh[a-z]_|github_pat_)/.test(text)) return ['private-key-not-pem', 'found a GitHub token'];
  if (text.includes('${{')) return ['private-key-not-pem', 'found an expression that was not evaluated'];
  if (/^\$\{?\w+\}?$/.test(text))
    return ['private-key-not-pem', 'found the name of a variable that was not expanded'];
  if (text.startsWith('ssh-')) return ['private-key-public', 'found an OpenSSH public key'];
  if (/^(~|\.{0,2}|[a-z]:)[/\\]\S*$|^\S+\.(pem|key|der|txt)$/i.test(text) && text.length < 260) {
    return ['private-key-not-pem', 'found the path of a file; the input wants its content'];
  }
  return undefined;
}
