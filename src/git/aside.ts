// Lines of a configuration that do not count while a block of ours stands in it.
import { settingsOf, type Setting } from './syntax.ts';

/**
 * Put before a line that is not to count while a block stands. Two values for `user.name` in one file would have
 * `git config --global user.name NAME`, in a step of somebody's, end with exit code 5.
 */
const ASIDE = '# mint-app-token sets aside: ';

/** Whether a setting says who commits. */
export const isUser = ({ name }: Setting) => name === 'user.name' || name === 'user.email';

/** The text with the settings set aside, each line of them. */
export function setAside(text: string, isMeant: (setting: Setting) => boolean): string {
  let result = '';
  let done = 0;
  for (const setting of settingsOf(text).filter(isMeant)) {
    const { start, end } = setting;
    const lines = text.slice(start, end).replace(/(?<=\n)(?=[^])/g, ASIDE);
    result += text.slice(done, start) + ASIDE + lines;
    done = end;
  }
  return result + text.slice(done);
}

/** The text with all that was set aside counting again, and where each of these lines begins in it. */
export function restored(text: string): { text: string; starts: Set<number> } {
  const pieces = text.split(ASIDE);
  const starts = new Set<number>();
  let length = 0;
  for (const piece of pieces.slice(0, -1)) starts.add((length += piece.length));
  return { text: pieces.join(''), starts };
}

/** When no block is left: what was set aside counts again, but for what somebody has set anew meanwhile. */
export function withoutAside(text: string): string {
  if (!text.includes(ASIDE)) return text;
  const anew = new Set(
    settingsOf(text)
      .filter(isUser)
      .map(({ name }) => name),
  );
  const { text: whole, starts } = restored(text);
  let result = '';
  let done = 0;
  for (const { name, start, end } of settingsOf(whole)) {
    if (!starts.has(start) || !anew.has(name)) continue;
    const lineStart = whole.lastIndexOf('\n', start - 1) + 1;
    result += whole.slice(done, whole.slice(lineStart, start).trim() === '' ? lineStart : start);
    done = end;
  }
  return result + whole.slice(done);
}
