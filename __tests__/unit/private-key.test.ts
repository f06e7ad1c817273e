// Long because a row is there for each shape in which a key, or what is none, is pasted.
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Code } from '../../src/failures/catalogue.ts';
import { failureOf } from '../../src/failures/problems.ts';
import { describeFailure } from '../../src/failures/report.ts';
import { parsePrivateKeys } from './private-keys.ts';
import { collect, piecesOf } from './problems.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1' = 'pkcs8') =>
  key.export({ type: type, format: 'pem' }).toString();
const pkcs1 = pemOf(privateKey, 'pkcs1');
const pkcs8 = pemOf(privateKey);

const wrapped = (text: string) => text.replace(/.{76}/g, '$&\n');
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64');
const crlf = (pem: string) => pem.replaceAll('\n', '\r\n');
const bare = (pem: string) => pem.replace(/-----.*-----/g, '').trim();

type Shape = readonly [name: string, change: (pem: string) => string];

const goodShapes: readonly Shape[] = [
  ['as it is', (pem) => pem],
  ['CRLF', crlf],
  ['CR alone', (pem) => pem.replaceAll('\n', '\r')],
  ['literal \\n', (pem) => pem.replaceAll('\n', '\\n')],
  ['literal \\r\\n', (pem) => pem.replaceAll('\n', '\\r\\n')],
  ['literal \\n, escaped twice', (pem) => pem.replaceAll('\n', '\\\\n')],
  ['literal \\n, with line breaks too', (pem) => pem.replaceAll('\n', '\\n\n')],
  ['double quotes', (pem) => `"${pem.trim()}"`],
  ['single quotes', (pem) => `'${pem}'`],
  ['a JSON string', (pem) => JSON.stringify(pem)],
  ['indented by spaces', (pem) => pem.replace(/^/gm, '    ')],
  ['indented by tabs', (pem) => pem.replace(/^/gm, '\t')],
  ['trailing spaces', (pem) => pem.replaceAll('\n', '  \n')],
  ['on one line with spaces', (pem) => pem.trim().replaceAll('\n', ' ')],
  ['on one line with nothing', (pem) => pem.replaceAll('\n', '')],
  ['no line break at the end', (pem) => pem.trim()],
  ['blank lines around', (pem) => `\n\n${pem}\n\n`],
  ['blank lines within', (pem) => pem.replaceAll('\n', '\n\n')],
  ['a byte order mark', (pem) => `\uFEFF${pem}`],
  ['text before and after, as openssl pkcs12 writes it', (pem) => `Bag Attributes\n  x: y\n${pem}bye\n`],
  [
    'the public key before it',
    (pem) => `${publicKey.export({ type: 'spki', format: 'pem' }).toString()}${pem}`,
  ],
  ['base64 of the PEM', base64],
  ['base64 of the PEM, wrapped', (pem) => wrapped(base64(pem))],
  ['base64 of the PEM, wrapped with CRLF', (pem) => crlf(wrapped(base64(pem)))],
  ['base64 of the PEM, wrapped with literal \\n', (pem) => wrapped(base64(pem)).replaceAll('\n', '\\n')],
  ['base64 of the PEM, quoted', (pem) => `"${base64(pem)}"`],
  ['base64 of the PEM, without padding', (pem) => base64(pem).replace(/=+$/, '')],
  ['base64 of the CRLF PEM', (pem) => base64(crlf(pem))],
  ['base64 of the PEM with literal \\n', (pem) => base64(pem.replaceAll('\n', '\\n'))],
  ['base64 of the PEM after a byte order mark', (pem) => base64(`\xEF\xBB\xBF${pem}`)],
  ['base64 of the DER', (pem) => bare(pem).replaceAll('\n', '')],
  ['base64 of the DER, wrapped', bare],
  ['base64 of the DER, wrapped with CRLF', (pem) => crlf(bare(pem))],
  ['base64 of the DER, wrapped with literal \\n', (pem) => bare(pem).replaceAll('\n', '\\n')],
  ['base64 of the DER, quoted', (pem) => `"${bare(pem)}"`],
  ['marks of no width', (pem) => pem.replaceAll('\n', '\u200b\n')],
  ['base64 of the base64 of the PEM', (pem) => base64(base64(pem))],
  ['percent-encoded', encodeURIComponent],
  ['base64url of the PEM', (pem) => Buffer.from(pem, 'latin1').toString('base64url')],
  ['base64 of the DER, indented', (pem) => bare(pem).replace(/^/gm, '  ')],
];

describe.each([
  ['PKCS#1', pkcs1],
  ['PKCS#8', pkcs8],
])('%s is taken', (_, pem) => {
  const der = (key: KeyObject | undefined) => key?.export({ type: 'pkcs8', format: 'der' }).toString('hex');

  test.each(goodShapes)('%s', (_shape, change) => {
    const { value, problems } = collect((report) => parsePrivateKeys(change(pem), report)[0]);
    expect(problems).toEqual([]);
    expect(der(value)).toBe(der(privateKey));
  });
});

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const dsa = generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
const armour = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
const encrypted = (type: 'pkcs1' | 'pkcs8') =>
  privateKey.export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
const openssh = armour(
  'OPENSSH PRIVATE KEY',
  Buffer.concat([Buffer.from('openssh-key-v1\0'), randomBytes(900)]),
);
const lines = pkcs1.trim().split('\n');
const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** What is given, the code, and what the problem must name. */
type BadKey = readonly [name: string, code: Code, names: RegExp, text: string];

const badKeys: readonly BadKey[] = [
  [
    'a public key',
    'private-key-public',
    /public key/,
    publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  ],
  [
    'a PKCS#1 public key',
    'private-key-public',
    /public/,
    publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  ],
  [
    'an OpenSSH public key',
    'private-key-public',
    /public/,
    `ssh-rsa ${randomBytes(279).toString('base64')} me@host`,
  ],
  ['an OpenSSH key', 'private-key-openssh', /OpenSSH/, openssh],
  ['an OpenSSH key, literal \\n', 'private-key-openssh', /OpenSSH/, openssh.replaceAll('\n', '\\n')],
  ['an OpenSSH key, in base64', 'private-key-openssh', /OpenSSH/, base64(openssh)],
  ['encrypted PKCS#8', 'private-key-encrypted', /encrypted/, encrypted('pkcs8')],
  ['encrypted PKCS#1 (Proc-Type)', 'private-key-encrypted', /encrypted/, encrypted('pkcs1')],
  ['encrypted PKCS#1, CRLF', 'private-key-encrypted', /encrypted/, crlf(encrypted('pkcs1'))],
  [
    'encrypted PKCS#1, on one line',
    'private-key-encrypted',
    /encrypted/,
    encrypted('pkcs1').replace(/\n+/g, ' '),
  ],
  ['EC, PKCS#8', 'private-key-not-rsa', /\bEC\b/, pemOf(ec.privateKey)],
  ['EC, SEC1', 'private-key-not-rsa', /\ban EC key$/, pemOf(ec.privateKey, 'sec1')],
  ['X25519', 'private-key-not-rsa', /\ban X25519 key$/, pemOf(generateKeyPairSync('x25519').privateKey)],
  ['DSA', 'private-key-not-rsa', /\ba DSA key of 1024 bits$/, pemOf(dsa.privateKey)],
  ['Ed25519', 'private-key-not-rsa', /ED25519/i, pemOf(generateKeyPairSync('ed25519').privateKey)],
  [
    'RSA of 1024 bits',
    'private-key-not-rsa',
    /1024/,
    pemOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
  ],
  ['a certificate', 'private-key-not-pem', /certificate/, armour('CERTIFICATE', randomBytes(800))],
  ['cut in the middle', 'private-key-truncated', /last/, pkcs1.slice(0, 800)],
  [
    'cut in the middle, literal \\n',
    'private-key-truncated',
    /last/,
    pkcs1.slice(0, 800).replaceAll('\n', '\\n'),
  ],
  ['the first line alone', 'private-key-truncated', /last/, lines[0] ?? ''],
  ['without its END line', 'private-key-truncated', /last/, lines.slice(0, -1).join('\n')],
  ['cut within its END line', 'private-key-truncated', /last/, pkcs1.trim().slice(0, -9)],
  ['without its BEGIN line', 'private-key-truncated', /first|begin/i, lines.slice(1).join('\n')],
  [
    'without some lines in the middle',
    'private-key-truncated',
    /end|missing|damaged/,
    [...lines.slice(0, 5), ...lines.slice(9)].join('\n'),
  ],
  [
    'without its last lines, but for END',
    'private-key-truncated',
    /end|missing|damaged/,
    [...lines.slice(0, 20), lines.at(-1)].join('\n'),
  ],
  ...Array.from({ length: lines.length - 2 }, (_, at): BadKey => {
    const held = lines
      .toSpliced(at + 1, 1)
      .slice(1, -1)
      .join('');
    return [
      `without line ${at + 2}`,
      'private-key-truncated',
      new RegExp(
        `between its first and last line \\(${held.length} characters\\) is damaged: a part is missing`,
      ),
      lines.toSpliced(at + 1, 1).join('\n'),
    ];
  }).slice(1), // the second line begins the key, and says how long it is
  [
    'without its second line',
    'private-key-not-pem',
    /between its first and last line \(\d+ characters\) is damaged/,
    lines.toSpliced(1, 1).join('\n'),
  ],
  [
    'with a line doubled in the middle',
    'private-key-not-pem',
    /is damaged: something is doubled or added, it makes \d+ bytes instead of the \d+ that the key says it has$/,
    lines.toSpliced(9, 0, lines[8] ?? '').join('\n'),
  ],
  [
    'with nothing between its lines',
    'private-key-truncated',
    /nothing between/,
    [lines[0], lines.at(-1)].join('\n'),
  ],
  [
    'with one character between its lines',
    'private-key-not-pem',
    /\(1 character\) is damaged: it is not base64$/,
    [lines[0], '?', lines.at(-1)].join('\n'),
  ],
  [
    'with something else between its lines',
    'private-key-not-pem',
    /\(9 characters\) is damaged: it is not base64$/,
    [lines[0], '***REDACTED', lines.at(-1)].join('\n').replace('REDACTED', 'SECRET'),
  ],
  ['base64 of the PEM, cut', 'private-key-truncated', /./, base64(pkcs1).slice(0, 800)],
  ['base64 of the DER, cut (PKCS#1)', 'private-key-truncated', /end|missing/, bare(pkcs1).slice(0, 800)],
  ['base64 of the DER, cut (PKCS#8)', 'private-key-truncated', /end|missing/, bare(pkcs8).slice(0, 803)],
  ['a client secret', 'private-key-client-secret', /client secret/, hex(20)],
  ['a fingerprint', 'private-key-fingerprint', /fingerprint/, `SHA256:${randomBytes(32).toString('base64')}`],
  ['an absolute path', 'private-key-not-pem', /path/, '/home/runner/app.pem'],
  ['a relative path', 'private-key-not-pem', /path/, 'my-app.2026-01-31.pem'],
  ['a path of the home directory', 'private-key-not-pem', /path/, '~/.ssh/id_rsa'],
  ['a Windows path', 'private-key-not-pem', /path/, 'C:\\repo\\new\\app.pem'],
  ['an expression', 'private-key-not-pem', /expression/, '${{ secrets.APP_PRIVATE_KEY }}'],
  ['a shell variable', 'private-key-not-pem', /variable/, '$APP_PRIVATE_KEY'],
  ['a shell variable in braces', 'private-key-not-pem', /variable/, '${APP_PRIVATE_KEY}'],
  ['other dashes', 'private-key-not-pem', /first line is changed/, pkcs1.replaceAll('-----', '——')],
  ['four dashes', 'private-key-not-pem', /five hyphens/, pkcs1.replaceAll('-----', '----')],
  ['a first line without one of its hyphens', 'private-key-not-pem', /first line is changed/, pkcs1.slice(1)],
  [
    'percent-encoding that is broken',
    'private-key-not-pem',
    /neither PEM nor base64/,
    `%zz${encodeURIComponent(pkcs1)}`,
  ],
  ['a JWK', 'private-key-not-pem', /JSON/, JSON.stringify(privateKey.export({ format: 'jwk' }))],
  ['XML', 'private-key-not-pem', /XML/, '<RSAKeyValue><Modulus>abc</Modulus></RSAKeyValue>'],
  ['a key of PuTTY', 'private-key-not-pem', /PuTTY/, 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n'],
  ['a reference to a password manager', 'private-key-not-pem', /address of something/, 'op://vault/item/key'],
  ['an address', 'private-key-not-pem', /address of something/, 'https://vault.example.com/app-key'],
  ['a masked value', 'private-key-not-pem', /asterisks/, '***'],
  ['undefined', 'private-key-not-pem', /no value/, 'undefined'],
  [
    'hexadecimal digits',
    'private-key-not-pem',
    /hexadecimal/,
    privateKey.export({ type: 'pkcs1', format: 'der' }).toString('hex'),
  ],
  ['a token', 'private-key-not-pem', /token/, `ghs_${hex(18)}`],
  ['a long token', 'private-key-not-pem', /token/, `ghs_12345_${randomBytes(350).toString('base64url')}.x.y`],
  ['a fine-grained PAT', 'private-key-not-pem', /token/, `github_pat_${hex(41)}`],
  ['words', 'private-key-not-pem', /./, 'correct horse battery staple'],
  [
    'base64 of something else',
    'private-key-not-pem',
    /base64/,
    base64(`x${randomBytes(600).toString('latin1')}`),
  ],
  ['random bytes', 'private-key-not-pem', /./, randomBytes(600).toString('latin1')],
];

describe('refused by name', () => {
  test.each(badKeys)('%s', (_, code, names, text) => {
    const { value, problems } = collect((report) => parsePrivateKeys(text, report)[0]);
    expect(value).toBeUndefined();
    expect(problems).toEqual([{ code, text: expect.stringMatching(/^private-key: /) }]);
    expect(problems[0]?.text).toMatch(names);
  });

  test.each(badKeys)('%s: no piece of it in the message', (_, _code, _names, text) => {
    const { problems } = collect((report) => parsePrivateKeys(text, report)[0]);
    const shown = [...problems.map((problem) => problem.text), describeFailure(failureOf(problems), {})];
    const dense = shown.map((each) => each.replace(/\s+/g, '').toLowerCase()).join('\n');
    const content = text.replace(
      /-----[A-Z ]+(-----)?|[-—]*(BEGIN|END) RSA PRIVATE KEY[-—]*|Proc-Type: 4,ENCRYPTED|DEK-Info: [\w-]+,/g,
      '\n',
    ); // what is not armour
    const leaked = content
      .split('\n')
      .flatMap((line) => piecesOf(line).filter((piece) => dense.includes(piece)));
    expect(leaked).toEqual([]);
  });
});

test('what follows the whole key does no harm, and is left aside', () => {
  const der = privateKey.export({ type: 'pkcs1', format: 'der' });
  const text = armour('RSA PRIVATE KEY', Buffer.concat([der, randomBytes(48)]));
  const { value, problems } = collect((report) => parsePrivateKeys(text, report)[0]);
  expect(problems).toEqual([]);
  expect(value?.equals(privateKey)).toBe(true);
});

test('a key whose numbers do not fit each other is not taken where its length does not fit either', () => {
  // Some doubled lines leave what OpenSSL reads as a key: what is taken must be the key that was meant.
  for (let at = 1; at < lines.length - 1; at++) {
    const text = lines.toSpliced(at, 0, lines[at] ?? '').join('\n');
    const { value, problems } = collect((report) => parsePrivateKeys(text, report)[0]);
    expect(problems.length === 0).toBe(value !== undefined);
    if (value) expect(createPublicKey(value).equals(publicKey)).toBe(true);
    else expect(problems[0]?.text).not.toMatch(/end is missing/);
  }
});

test('the wording, for a person to read', () => {
  const wording = (text: string) =>
    collect((report) => parsePrivateKeys(text, report)[0]).problems.map((problem) => problem.text);
  expect([openssh, pemOf(ec.privateKey), hex(20), '/home/runner/app.pem'].flatMap(wording)).toEqual([
    'private-key: found a key in OpenSSH format',
    'private-key: found an EC key',
    'private-key: found 40 hex digits: a client secret',
    'private-key: found the path of a file; the input wants its content',
  ]);
});

test('the keys made here are what they say', () => {
  expect(createPrivateKey(pkcs1).equals(createPrivateKey(pkcs8))).toBe(true);
  expect(encrypted('pkcs1')).toContain('Proc-Type: 4,ENCRYPTED');
  expect(pemOf(ec.privateKey, 'sec1')).toContain('BEGIN EC PRIVATE KEY');
});
