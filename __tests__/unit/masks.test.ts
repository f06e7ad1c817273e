// What a later step may print of a token or a key, as the runner shows it: by its own encoders, as the sandbox has them
// (sandbox/runner/masks.ts, after actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs).
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Masks } from '@mint-app-token/sandbox/runner';
import { formsOfToken } from '../../src/runtime/masks.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { signersOf } from '../../src/signing/signers.ts';
import { quiet } from './quiet.ts';

// As GitHub makes them: forty characters, or some 520 with a JWT inside.
const SHORT = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
const jwtPart = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url');
const LONG = `ghs_1234567_${jwtPart({ typ: 'JWT', alg: 'RS256', kid: 'a1b2c3' })}.${jwtPart({ iss: 'github', exp: 1 })}.${randomBytes(256).toString('base64url')}`;

/** A runner that was told what our runtime tells it: each value, and each line of it. */
function masked(mask: (maskedSecret: Runtime['maskedSecret']) => void) {
  const masks = new Masks();
  mask((text, formsOf) => {
    for (const each of [text, ...(formsOf?.(text) ?? [])]) masks.add(each);
    return new Secret(text);
  });
  return (text: string) =>
    text
      .split('\n')
      .map((line) => masks.apply(line))
      .join('\n');
}

const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');

/** What is left to see of those characters of a base64 text that are made of `secret` alone, as pieces of eight. */
function visible(shown: string, text: string, secret: string, encoding: BufferEncoding = 'base64'): string[] {
  const start = Buffer.from(text.slice(0, text.indexOf(secret))).length;
  const [from, to] = [Math.ceil(start / 3) * 4, Math.floor((start + secret.length) / 3) * 4];
  const encoded = Buffer.from(text).toString(encoding).slice(from, to);
  const pieces = Array.from({ length: Math.max(0, encoded.length - 7) }, (_, at) =>
    encoded.slice(at, at + 8),
  );
  return pieces.filter((piece) => shown.replace(/\n/g, '').includes(piece));
}

describe.each([
  ['short', SHORT],
  ['long', LONG],
  // A token is opaque. The base64 of these has a + or / in each group, which base64url writes in another way.
  ['strange', `ghs_${'~>?'.repeat(12)}`],
])('a %s token', (length, token) => {
  const show = masked((maskedSecret) => maskedSecret(token, formsOfToken));
  const texts: Record<string, string> = {
    'echo TOKEN': `${token}\n`,
    'printf TOKEN': token,
    'TOKEN:': `${token}:`,
    'TOKEN:x-oauth-basic': `${token}:x-oauth-basic`,
    'x-access-token:TOKEN': `x-access-token:${token}`,
    'echo x-access-token:TOKEN': `x-access-token:${token}\n`,
    'user:TOKEN': `octocat:${token}`,
    JSON: JSON.stringify({ token, expires_at: '2026-01-31T13:00:00Z' }),
    'JSON with spaces': JSON.stringify({ auths: { 'ghcr.io': { password: token } } }, null, 2),
    '.netrc': `machine github.com\nlogin x-access-token\npassword ${token}\n`,
    'a URL': `https://x-access-token:${token}@github.com/acme/app.git\n`,
    'a header': `Authorization: Bearer ${token}\r\n`,
  };

  test.each(Object.entries(texts))('%s in base64', (_, text) => {
    expect(visible(show(Buffer.from(text).toString('base64')), text, token)).toEqual([]);
  });

  test.each(Object.entries(texts))('%s in base64url', (_, text) => {
    const encoded = Buffer.from(text).toString('base64url');
    expect(visible(show(encoded), text, token, 'base64url')).toEqual([]);
  });

  test.each(['echo TOKEN', 'printf TOKEN', 'TOKEN:', 'TOKEN:x-oauth-basic', 'echo x-access-token:TOKEN'])(
    '%s in base64, wrapped at 76',
    (name) => {
      const text = texts[name] ?? '';
      const shown = show(wrapped(Buffer.from(text).toString('base64'), 76));
      // What is in less than a piece of twelve after the last break stays.
      expect(visible(shown, text, token).length).toBeLessThanOrEqual(4);
    },
  );

  // The rest of it cannot be guessed: 24 characters of base64 are 144 bits.
  test.each([64, 76])(
    'at any place in base64 that is wrapped at %i, too much is hidden to make use of the rest',
    (width) => {
      for (let before = 0; before < 60; before += 1) {
        const text = `${'x'.repeat(before)}${token}\n`;
        const encoded = Buffer.from(text).toString('base64');
        const shown = show(wrapped(encoded, width));
        const left = shown.replace(/\*\*\*|\n/g, '').length;
        expect(encoded.length - left).toBeGreaterThanOrEqual(24);
      }
    },
  );

  test('what is no part of it stays readable', () => {
    for (const text of ['x-access-token', 'eyJhbGciOiJSUzI1NiJ9', 'ghs_', 'Z2hzXw==', 'machine github.com'])
      expect(show(text)).toBe(text);
  });

  test('a few forms', () => {
    expect(formsOfToken(token).length).toBeLessThanOrEqual(length === 'short' ? 20 : 40);
  });
});

test('a word for a token blacks nothing out', () => {
  expect(formsOfToken('abc').every((form) => form.length >= 12)).toBe(true);
});

describe('a key', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pemOf = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString();
  const told: string[] = [];
  const show = masked((maskedSecret) => {
    // A sound key is masked before anything is waited for.
    void signersOf(new Secret(pemOf('pkcs1')), {
      maskedSecret: (text, formsOf) => {
        told.push(text, ...(formsOf?.(text) ?? []));
        return maskedSecret(text, formsOf);
      },
      report: quiet,
    });
  });
  /** The pieces of sixteen characters of the key's own base64 that are left to see. */
  const left = (shown: string, encoded: string) => {
    const dense = shown.replace(/\s/g, '');
    const whole = encoded.replace(/\s/g, '');
    return Array.from({ length: whole.length - 15 }, (_, at) => whole.slice(at, at + 16)).filter((piece) =>
      dense.includes(piece),
    );
  };

  describe.each(['pkcs1', 'pkcs8'] as const)('as %s', (type) => {
    const pem = pemOf(type);
    const der = privateKey.export({ type, format: 'der' });
    test.each<[string, string]>([
      ['PEM', pem],
      ['PEM, indented', pem.replace(/^/gm, '    ')],
      ['PEM with \\n', JSON.stringify({ key: pem })],
      ['PEM on one line', pem.replace(/\n/g, ' ')],
      ['PEM without breaks', pem.replace(/\n/g, '')],
      ['PEM wrapped at 76', wrapped(der.toString('base64'), 76)],
      ['DER in base64', der.toString('base64')],
      ['DER in base64url', der.toString('base64url')],
    ])('%s', (_, text) => {
      expect(left(show(text), text.replace(/-----[A-Z ]+-----|\\n/g, ''))).toEqual([]);
    });
  });

  const file = pemOf('pkcs1');
  test.each<[string, string]>([
    ['the file in base64', Buffer.from(file).toString('base64')],
    ['the file without its last break in base64', Buffer.from(file.trim()).toString('base64')],
    ['the file in base64, wrapped', wrapped(Buffer.from(file).toString('base64'), 76)],
  ])('%s', (_, text) => {
    expect(left(show(text), text)).toEqual([]);
  });

  test.each([0, 1, 2, 3, 16, 17])('the file in JSON in base64, %i bytes in', (before) => {
    for (const text of [JSON.stringify({ ['k'.repeat(before)]: file }), `${'k'.repeat(before)}${file}more`]) {
      const shown = show(Buffer.from(text).toString('base64'));
      // What stays is what is in front and behind, and where two lines of the key meet.
      const between = shown.split('***').slice(1, -1);
      expect(Math.max(0, ...between.map((part) => part.length))).toBeLessThanOrEqual(12);
      expect(shown.replaceAll('***', '').length).toBeLessThan(text.length / 4);
    }
  });

  test('not too many forms: the runner looks for each of them in every line of the job', () => {
    expect(new Set(told).size).toBeLessThanOrEqual(140);
  });
});
