// What the runner takes for a command: sandbox/runner/commands.ts, after actions/runner, src/Runner.Common/ActionCommand.cs.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { counted, oneLine, severalLines } from '../../src/runtime/printable.ts';
import { pick, text } from './fuzz.ts';

/** .NET's white space, which the runner trims before it looks for `::`. */
const NET_SPACE = /^[\s\u0085]*/;
const isCommand = (line: string) => line.replace(NET_SPACE, '').startsWith('::') || line.includes('##[');
/** As the runner reads what a process prints. */
const linesOf = (printed: string) => printed.split(/\r\n|\r|\n/);

const EVIL = [
  'x##[error]forged',
  'x\n::error::forged',
  'x\r::error::forged',
  'x\r\n::error::forged',
  '::error::forged',
  ' ::error::forged',
  '\t::error::forged',
  '\u0085::error::forged',
  '\u00a0\u2003::error::forged',
  '\u0000::error::forged',
  ':::error::forged',
  'x\n##[set-output name=forged]forged',
  'x##[stop-commands]word',
  '###[error]forged',
  '#\u0000#[error]forged',
  '##[##[error]forged',
];

test.each([
  [0, '0 keys'],
  [1, '1 key'],
  [2, '2 keys'],
])('%d is told in the right number', (count, words) => {
  expect(counted(count, 'key')).toBe(words);
});

test.each([
  [1, '… (1 character more)'],
  [2, '… (2 characters more)'],
])('what is cut off is counted: %d', (more, words) => {
  expect(oneLine('x'.repeat(50 + more), 50)).toBe('x'.repeat(50) + words);
});

describe('no line of it is a command', () => {
  test.each(EVIL.map((each) => [JSON.stringify(each), each]))('%s', (_, evil) => {
    expect(linesOf(oneLine(evil))).toHaveLength(1);
    expect(isCommand(oneLine(evil))).toBe(false);
    expect(linesOf(severalLines(evil)).filter(isCommand)).toEqual([]);
  });

  test('whatever it is', () => {
    const scrap = fc.oneof(
      text,
      pick(':', '::', '#', '##[', '[', ' ', '\n', '\r', '\u0085', '\u2028', 'error', ']'),
    );
    fc.assert(
      fc.property(fc.array(scrap), (scraps) => {
        const evil = scraps.join('');
        expect(linesOf(oneLine(evil))).toHaveLength(1);
        expect(isCommand(oneLine(evil))).toBe(false);
        expect(linesOf(severalLines(evil)).filter(isCommand)).toEqual([]);
      }),
    );
  });
});

test('what is no command stays as it is', () => {
  for (const plain of [
    'a: b',
    'a::b',
    'What to do:\n  contents: read',
    'https://[::1]:80/',
    '# heading',
    'Zürich 🔑',
  ])
    expect(severalLines(plain)).toBe(plain);
});

test('it is bounded, and says by how much', () => {
  expect(oneLine('x'.repeat(50), 10)).toBe(`${'x'.repeat(10)}… (40 characters more)`);
  expect(severalLines('x\n'.repeat(1_000_000)).length).toBeLessThan(40_000);
});
