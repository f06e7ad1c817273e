// What the demos print is folded between words, at 80 columns.
import { expect, test } from '@jest/globals';
import { folded } from '@mint-app-token/sandbox/folded';

const words = (count: number) => Array.from({ length: count }, () => 'four').join(' ');

test.each([
  ['a line that fits', words(16), [words(16)]],
  ['a longer one', words(17), [words(16), '  four']],
  ['one that is further in', `  ${words(16)}`, [`  ${words(15)}`, '    four']],
  ['colours take no room', `\u001b[1m${words(16)}\u001b[22m`, [`\u001b[1m${words(16)}\u001b[22m`]],
  ['a word is never broken', `a ${'x'.repeat(90)} b`, ['a', `  ${'x'.repeat(90)}`, '  b']],
  ['lines stay lines', `\n${words(17)}\n\nend`, ['', words(16), '  four', '', 'end']],
])('%s', (_, text, lines) => {
  expect(folded(text).split('\n')).toEqual(lines);
});
