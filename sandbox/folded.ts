// What the demos print: lines that a terminal of 80 columns does not break inside of a word.
import { stripVTControlCharacters } from 'node:util';

const WIDTH = 80;

/** A text whose lines are folded between words; what is folded goes on a little further in. */
export const folded = (text: string): string => text.split('\n').map(foldedLine).join('\n');

function foldedLine(line: string): string {
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  const lines: string[] = [];
  for (const word of line.trimStart().split(' ')) {
    const current = lines.at(-1);
    const longer = `${current ?? indent.slice(2)}${current === undefined ? '' : ' '}${word}`;
    if (current !== undefined && stripVTControlCharacters(longer).length > WIDTH) lines.push(indent + word);
    else lines.splice(-1, 1, longer);
  }
  return lines.join('\n');
}
