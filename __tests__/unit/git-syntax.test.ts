// What git itself reads in a configuration is what ours has to read: each text is given to both.
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quotedValue, settingsOf } from '../../src/git/syntax.ts';

/** What git lists, or undefined where it refuses the text. */
function byGit(text: string): [name: string, value: string][] | undefined {
  try {
    const listed = execFileSync('git', ['config', '--file', '-', '--list', '-z', '--no-includes'], {
      input: text,
      env: { PATH: process.env.PATH },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const entries = listed.toString().split('\0').slice(0, -1);
    return entries.map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)];
    });
  } catch {
    return undefined;
  }
}

const ours = (text: string) => settingsOf(text).map(({ name, value }) => [name, value]);

describe('as git reads it', () => {
  test.each([
    ['nothing', ''],
    ['sections and keys', '[a]\n\tb = c\n[a "B"]\n\tC = d\n'],
    ['the old form of a subsection', '[a.B]\nc=d\n'],
    ['all on one line', '[a] b = c\n[d "e"] f=g\n'],
    ['a key without a value', '[a]\nb\nc = d\n'],
    ['an empty value', '[a]\nb =\nc = ""\n'],
    ['comments', '# x\n[a] ; y\nb = c # d\ne = "f # g" ; h\n#[x]\n'],
    ['quotes in a value', '[a]\nb = " c "d"  "\n'],
    ['escapes', '[a]\nb = \\"c\\\\d\\te\\n"f\\"g"\n'],
    ['escapes in a subsection', '[a "b\\"c\\\\d"]\ne = f\n'],
    ['values of several lines', '[a]\nb = c \\\n  d\\\n\ne = f\n'],
    ['white space', '  [a]\t\n \t b  =   c  d \t\n'],
    ['CRLF', '[a]\r\n\tb = c\r\n\td = e\\\r\n  f\r\n'],
    ['no line break at the end', '[a]\n\tb = c'],
    ['a backslash at the end', '[a]\n\tb = c \\'],
    ['a helper', '[credential "https://github.com"]\n\thelper = "!f() { echo \\"a=b\\"; }; f"\n'],
    ['a byte order mark', '\ufeff[a]\n\tb = c\n'],
  ])('%s', (_, text) => {
    expect(ours(text)).toEqual(byGit(text));
  });

  test('whatever git takes', () => {
    const piece = fc.constantFrom(
      ...[
        '[a]',
        '[b "C"]',
        '[d.E]',
        '\n',
        '\n',
        '\n',
        '\r\n',
        ' ',
        'x',
        'y = ',
        '=',
        'z',
        '"',
        '\\"',
        '\\\\',
      ],
      ...['\\n', '\\\n', '#', ';', '""', 'w=v'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = `[a]${pieces.join('')}`;
        const expected = byGit(text);
        fc.pre(expected !== undefined);
        expect(ours(text)).toEqual(expected);
      }),
      { numRuns: 300, seed: 20_260_131 },
    );
  }, 60_000);
});

test('each setting says where it stands: its text alone, under its section, means the same', () => {
  const text = '# x\n[a "b"] c = d\n\te = f \\\n  g # h\n';
  expect(settingsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'c = d\n',
    'e = f \\\n  g # h\n',
  ]);
});

test('what git refuses is passed over line by line', () => {
  const text = '[a\n[b "c]\n!!\n[d]\n\te = f\n';
  expect(byGit(text)).toBeUndefined();
  expect(ours(text)).toEqual([['d.e', 'f']]);
});

test.each(['a b', 'a"b', 'a\\b', 'a # b', ' a ', '!f() { case $x in "$y"/*) ;; esac; }; f'])(
  'a quoted value is read as it was: %j',
  (value) => {
    expect(byGit(`[a]\nb = ${quotedValue(value)}\n`)).toEqual([['a.b', value]]);
  },
);
