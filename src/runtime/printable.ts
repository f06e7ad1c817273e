/** What the log takes of one message, in characters; GitHub shows some 4,000 of an annotation. */
const MAX_LENGTH = 30_000;

/** A number of things as a person reads it, such as "1 account" or "2 accounts". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A text of others as one line, bounded. It cannot become a command of the runner, whatever it holds. */
export function oneLine(text: string, maxLength = MAX_LENGTH): string {
  return defused(bounded(text, maxLength).replaceAll('\n', ' '));
}

/** A text of several lines, bounded, of which none can become a command of the runner. */
export function severalLines(text: string): string {
  return bounded(text, MAX_LENGTH).split('\n').map(defused).join('\n');
}

function bounded(text: string, maxLength: number): string {
  const more = text.length - maxLength;
  return more > 0 ? `${text.slice(0, maxLength)}… (${counted(more, 'character')} more)` : text;
}

/**
 * The runner takes `::name` at the start of a line for a command, after what .NET calls white space, and `##[name]`
 * anywhere in it (actions/runner, src/Runner.Common/ActionCommand.cs). Line breaks and other control characters, which
 * could begin a line on one terminal or another, become spaces.
 */
function defused(line: string): string {
  return (
    line
      // Written out, since \p{Cc} takes a millisecond to be built.
      .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
      .replaceAll('##[', '## [')
      .replace(/^(\s*):(?=:)/, '$1: ')
  );
}
