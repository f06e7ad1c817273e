import { describe, expect, test } from '@jest/globals';
import { Masks } from '../../sandbox/runner/masks.ts';

function masked(text: string, ...secrets: string[]): string {
  const masks = new Masks();
  for (const secret of secrets) masks.add(secret);
  return masks.apply(text);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('a secret is hidden', () => {
  test.each([
    ['as it is', 'a s3cret-value b', 's3cret-value', 'a *** b'],
    ['each time', 's3cret s3cret', 's3cret', '*** ***'],
    ['line by line', 'line two and line one', 'line one\nline two', '*** and ***'],
    ['as a whole text with its line break', 'x\none\ntwo\ny', 'one\ntwo', 'x\n***\ny'],
    ['trimmed, when a line is indented', '[two]', 'one\n   two', '[***]'],
    ['in base64', `x ${base64('s3cret')} y`, 's3cret', 'x *** y'],
    ['in a JSON text', JSON.stringify('a"b\\c'), 'a"b\\c', '"***"'],
    ['in a URL', `?q=${encodeURIComponent('a b/c')}%21`, 'a b/c!', '?q=***'],
    ['in XML', '<a>x&lt;y&apos;z</a>', "x<y'z", '<a>***</a>'],
    ['in an expression', "'it''s me'", "it's me", "'***'"],
    ['without its quotes', 'quoted-value', '"quoted-value"', '***'],
    ['in the halves PowerShell makes of it', 'second-half', 'first-half&second-half', '***'],
    ['even when another overlaps it', 'abcdef', 'abcd', '***ef'],
  ])('%s', (_, text, secret, expected) => {
    expect(masked(text, secret)).toBe(expected);
  });

  test.each(['', 'u', 'us', 'use', 'user:', 'x-access-token:'])('in base64 behind %j', (before) => {
    const text = base64(`${before}ghs_0123456789abcdef`);
    const shown = masked(text, 'ghs_0123456789abcdef');
    expect(shown).toContain('***');
    expect(Buffer.from(shown.replaceAll('***', ''), 'base64').toString()).not.toContain('ghs_012');
  });
});

test('overlapping and touching secrets become one mask', () => {
  expect(masked('xabcdefy', 'abcd', 'cdef')).toBe('x***y');
  expect(masked('abcd', 'ab', 'cd')).toBe('***');
});

test.each(['', ' ', '\n'])('a blank value %j masks nothing', (blank) => {
  expect(masked('a b\nc', blank)).toBe('a b\nc');
});
