// What holds for every text that a secret store may hand over as a private key.
import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/failures/problems.ts';
import { fingerprintOf } from '../../src/signing/private-key.ts';
import { parsePrivateKeys } from './private-keys.ts';
import { pick, read, text } from './fuzz.ts';
import { piecesOf } from './problems.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pemOf = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString().trim();
const pems = {
  pkcs1: pemOf('pkcs1'),
  pkcs8: pemOf('pkcs8'),
  public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  encrypted: privateKey
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString(),
  ec: generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'sec1', format: 'pem' })
    .toString(),
};

type Change = (text: string) => string;
const base64: Change = (text) => Buffer.from(text).toString('base64');

/** A change that a counterexample shows by its name. */
const named = (name: unknown, change: Change): Change =>
  Object.assign(change, { [fc.toStringMethod]: () => JSON.stringify(name) });

const quotes: Readonly<Record<string, Change>> = {
  none: (text) => text,
  double: (text) => `"${text}"`,
  single: (text) => `'${text}'`,
  json: (text) => JSON.stringify(text),
};
const breaks = [
  '\n',
  '\r\n',
  '\r',
  '\\n',
  '\\r\\n',
  '\\\\n',
  '\\n\n',
  ' ',
  '',
  '\n\n',
  '  \n',
  '\n    ',
  '\n\t',
];

/** What storing may do to a text of several lines: to its line breaks, by quotes, with white space around. */
const layer = fc
  .record({
    lineBreak: pick(...breaks),
    within: pick('', '\n', ' ', '\t', '\r\n\r\n', '\uFEFF'),
    quote: pick(...Object.keys(quotes)),
    around: pick('', '\n', '  ', '\uFEFF'),
  })
  .map((how) =>
    named(how, (text) => {
      const inner = how.within + text.replaceAll('\n', how.lineBreak) + how.within;
      return how.around + (quotes[how.quote]?.(inner) ?? inner) + how.around;
    }),
  );
const inBase64 = fc.tuple(layer, pick(64, 76, 100_000), layer).map(([inner, width, outer]) =>
  named(`${fc.stringify(inner)}, base64 by ${width}, ${fc.stringify(outer)}`, (text) => {
    return outer(base64(inner(text)).replace(new RegExp(`.{${width}}`, 'g'), '$&\n'));
  }),
);
const bareDer = layer.map((change) =>
  named(`bare, ${fc.stringify(change)}`, (pem) => change(pem.replace(/-----.*-----/g, '').trim())),
);
const wrapped = fc.oneof(layer, inBase64, bareDer);

const place = fc.nat(1800);
const damage = fc.oneof(
  fc.tuple(place, place).map((cut) => named({ cut }, (text) => text.slice(...cut))),
  place.map((end) => named({ end }, (text) => text.slice(0, end))),
  fc
    .array(fc.tuple(place, fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 })
    .map((puts) =>
      named({ puts }, (text) =>
        puts.reduce((left, [at, put]) => left.slice(0, at) + put + left.slice(at + 1), text),
      ),
    ),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) =>
    named({ swapped: [one, other] }, (text) => {
      const lines = text.split('\n');
      [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
      return lines.join('\n');
    }),
  ),
);

/** The words that every PEM file has; a message may well say them. */
const ARMOUR = /-----|BEGIN|END|RSA|EC|OPENSSH|ENCRYPTED|PRIVATE|PUBLIC|KEY|CERTIFICATE/;

/** Pieces of eight characters and more of a text that are in the problems too. */
function echoes(given: string, problems: readonly Problem[]): string[] {
  const pieces = new Set(given.split(ARMOUR).flatMap((part) => piecesOf(part)));
  return problems.flatMap(({ text }) => piecesOf(text).filter((piece) => pieces.has(piece)));
}

/** Reads a text that may be no key, and checks what holds whatever it is; `inner` is what was wrapped. */
function readAnything(given: string, inner = given): void {
  const { value: keys, problems } = read((report) => parsePrivateKeys(given, report));
  expect([...echoes(given, problems), ...echoes(inner, problems)]).toEqual([]);
  expect(keys.length + problems.length).toBeGreaterThan(0);
  // What is done with every key, before anything is signed with it (credentials.ts).
  for (const key of keys) {
    expect(fingerprintOf(key)).toMatch(/^SHA256:/);
    for (const type of ['pkcs1', 'pkcs8'] as const) key.export({ type, format: 'pem' });
  }
}

const label = pick(
  'RSA PRIVATE KEY',
  'PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
  'PUBLIC KEY',
  'CERTIFICATE',
  'X 1',
);
const body = fc.oneof(text, fc.base64String({ maxLength: 2000 }));
const armoured = fc
  .tuple(label, body, label)
  .map(([first, content, last]) => `-----BEGIN ${first}-----\n${content}\n-----END ${last}-----\n`);

test('any text is refused with a code, and not repeated', () => {
  const several = fc.array(armoured, { maxLength: 3 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      fc.oneof(text, body, armoured, several),
      fc.oneof(pick(undefined), layer, inBase64),
      (it, wrap) => {
        readAnything(wrap ? wrap(it) : it, it);
      },
    ),
  );
});

test('a damaged key is still a key, or refused with a code; and never repeated', () => {
  const kinds = Object.keys(pems) as (keyof typeof pems)[];
  const damages = fc.array(damage, { maxLength: 3 });
  fc.assert(
    fc.property(pick(...kinds), damages, wrapped, damages, (kind, before, wrap, after) => {
      const inner = before.reduce((left, change) => change(left), pems[kind]);
      readAnything(
        after.reduce((left, change) => change(left), wrap(inner)),
        inner,
      );
    }),
  );
});

test('a key survives every combination of what storing does to it', () => {
  const expected = fingerprintOf(privateKey);
  fc.assert(
    fc.property(pick('pkcs1', 'pkcs8'), wrapped, (kind, wrap) => {
      const { value: keys, problems } = read((report) => parsePrivateKeys(wrap(pems[kind]), report));
      expect(problems).toEqual([]);
      expect(keys.map(fingerprintOf)).toEqual([expected]);
    }),
  );
});
