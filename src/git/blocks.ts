// What is ours in the user's own configuration: a block of lines for each step, which can be told from all that others
// write there, also by a later job when the one that wrote it was killed. Texts in, texts out; no file is touched here.
import { isUser, restored, setAside, withoutAside } from './aside.ts';
import { quotedValue, settingsOf, type Setting } from './syntax.ts';

const BEGIN =
  /^# mint-app-token ([0-9a-f-]{36}) begins(, in a file of its own)?(, after a line break of its own)?(?:: (.*))?\r?$/;

/** One step's lines. */
interface Block {
  readonly id: string;
  /** What stood before it: no file, or a file whose last line had no end. */
  readonly isNewFile: boolean;
  readonly isLineBroken: boolean;
  /** `NAME <EMAIL>`, to tell whether somebody has changed the user since. */
  readonly user: string;
  /** What is between its first line and its last. */
  readonly body: string;
}

/** The text of others, and blocks in it, in the order of the file. */
type Part = string | Block;

const isBlock = (part: Part): part is Block => typeof part !== 'string';

/** What a block of a step is, as far as a step that comes later is concerned. */
export interface BlockFacts {
  readonly id: string;
  /** The folder of its step, as the block names it; empty where it names none. */
  readonly folder: string;
  /** `NAME <EMAIL>` of who commits by it. */
  readonly user: string;
}

export interface NewBlock {
  readonly id: string;
  readonly user: string;
  readonly lines: readonly string[];
}

/** The blocks in a text, the oldest first. */
export function blocksIn(text: string): BlockFacts[] {
  return partsOf(text).filter(isBlock).map(factsOf);
}

function factsOf({ id, user, body }: Block): BlockFacts {
  const path = settingsOf(body).find(({ section }) => section === 'includeif')?.value;
  return { id, user, folder: path?.replace(/[\\/][^\\/]*$/, '') ?? '' };
}

/** The text with a block added at its end; `undefined` is a file that is not there. */
export function withBlock(text: string | undefined, { id, user, lines }: NewBlock): string {
  const before = text ?? '';
  const isLineBroken = before !== '' && !before.endsWith('\n');
  const body = lines.map((line) => `${line}\n`).join('');
  const block = { id, user, body, isNewFile: text === undefined, isLineBroken };
  return textOf(settled([...partsOf(before), block]));
}

/**
 * The text without the blocks that are to go. What others have put into them stays, and what was set aside for them counts
 * again. `undefined` is a file that was made for a block and holds nothing else.
 */
export function withoutBlocks(text: string, isToGo: (block: BlockFacts) => boolean): string | undefined {
  const kept: Part[] = [];
  // What a block that goes has brought with it is handed on to what stands in its place.
  let [isNewFile, isLineBroken] = [false, false];
  const keep = (part: Part) => {
    if (part === '') return;
    if (isBlock(part)) {
      kept.push({
        ...part,
        isNewFile: isNewFile || part.isNewFile,
        isLineBroken: isLineBroken || part.isLineBroken,
      });
      isNewFile = false;
    } else {
      kept.push(isLineBroken ? `\n${part}` : part);
    }
    isLineBroken = false;
  };
  for (const part of partsOf(text)) {
    if (!isBlock(part) || !isToGo(factsOf(part))) {
      keep(part);
      continue;
    }
    isNewFile ||= part.isNewFile;
    isLineBroken ||= part.isLineBroken;
    keep(foreignLines(part));
  }
  const rest = textOf(settled(kept));
  return rest === '' && isNewFile ? undefined : rest;
}

const OLD_LINE = /^\[include(?:If "gitdir:\*\*")?\] path = "(.*[\\/]mint-app-token\.gitconfig)"(?:\r?\n|$)/gm;

/** The text without the lines by which version 1.0.0 included a file, where that file is dead. */
export function withoutOldLines(text: string, isDead: (file: string) => boolean): string {
  return text.replace(OLD_LINE, (line, file: string) => (isDead(file.replace(/\\(.)/g, '$1')) ? '' : line));
}

/** Splits a text into blocks and what is between them. A block whose last line is missing ends with the text. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let theirs = 0;
  for (let at = text.indexOf('# mint-app-token '); at >= 0;) {
    const isAtLineStart = at === 0 || text[at - 1] === '\n';
    const lineEnd = endOfLine(text, at);
    const begin = isAtLineStart ? BEGIN.exec(text.slice(at, lineEnd).trimEnd()) : null;
    const [whole, id = '', newFile, lineBreak, user = ''] = begin ?? [];
    if (whole === undefined) {
      at = text.indexOf('# mint-app-token ', lineEnd);
      continue;
    }
    const last = `# mint-app-token ${id} ends`;
    const found = text.indexOf(`\n${last}`, lineEnd - 1);
    const bodyEnd = found < 0 ? text.length : found + 1;
    const isLineBroken = lineBreak !== undefined && at > theirs;
    if (at > theirs) parts.push(text.slice(theirs, isLineBroken ? at - 1 : at));
    parts.push({
      id,
      user,
      isNewFile: newFile !== undefined,
      isLineBroken,
      body: text.slice(lineEnd, bodyEnd),
    });
    theirs = found < 0 ? text.length : endOfLine(text, bodyEnd);
    at = text.indexOf('# mint-app-token ', theirs);
  }
  if (theirs < text.length) parts.push(text.slice(theirs));
  return parts;
}

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (isBlock(part) ? blockText(part) : part)).join('');
}

function blockText({ id, user, isNewFile, isLineBroken, body }: Block): string {
  const notes = `${isNewFile ? ', in a file of its own' : ''}${isLineBroken ? ', after a line break of its own' : ''}`;
  const begin = `# mint-app-token ${id} begins${notes}${user ? `: ${user}` : ''}\n`;
  return `${isLineBroken ? '\n' : ''}${begin}${body}# mint-app-token ${id} ends\n`;
}

/** What others have written into a block since, such as `git config --global user.name NAME` in the place of ours. */
function foreignLines({ body, user }: Block): string {
  let header = '';
  let lines = '';
  for (const { section, subsection, ...setting } of settingsOf(body)) {
    if (isOurs({ section, subsection, ...setting }, user)) continue;
    const own = `[${section}${subsection ? ` ${quotedValue(subsection)}` : ''}]\n`;
    const text = body.slice(setting.start, setting.end);
    lines += `${own === header ? '' : own}\t${text}${text.endsWith('\n') ? '' : '\n'}`;
    header = own;
  }
  return lines;
}

function isOurs({ section, key, value }: Setting, user: string): boolean {
  switch (section) {
    case 'user':
      return key === 'name' ? user.startsWith(`${value} <`) : key === 'email' && user.endsWith(` <${value}>`);
    case 'url':
      return true;
    case 'credential':
      return key !== 'helper' || value === '' || value.includes('mint-app-token-');
    case 'includeif':
      return value.includes('mint-app-token-');
    default:
      return false;
  }
}

const isHelper = ({ section, value }: Setting) =>
  section === 'credential' && value.includes('mint-app-token-');
const isForWholeHost = ({ section, subsection, key }: Setting) =>
  section === 'credential' && key === 'usehttppath' && /^(?:\w+:\/\/)?[^/]*$/.test(subsection);

/**
 * Has each setting count once where it must not be there twice: the last user; of our helpers that of the newest block,
 * which knows the older ones; and for the whole host, whether a helper is told the path, in the oldest one, since what is
 * said of a path has to come after that.
 */
function settled(parts: readonly Part[]): Part[] {
  if (!parts.some(isBlock)) return [withoutAside(textOf(parts))];
  const whole = parts.map((part) => (isBlock(part) ? { ...part, body: restored(part.body).text } : part));
  const areBlocks = whole.map(isBlock);
  const inBlock = (at: number) => areBlocks[at] === true;
  const settings = whole.map((part) => settingsOf(isBlock(part) ? part.body : part));
  return whole.map((part, index) => {
    const isElsewhere = (from: number, to: number, name: string, also: (at: number) => boolean) =>
      settings.some(
        (each, at) => at >= from && at < to && also(at) && each.some((setting) => setting.name === name),
      );
    const isOver = (setting: Setting) => {
      const { name } = setting;
      if (isUser(setting))
        return isElsewhere(index + 1, Infinity, name, isBlock(part) ? () => true : inBlock);
      if (!isBlock(part)) return false;
      if (isHelper(setting)) return isElsewhere(index + 1, Infinity, name, inBlock);
      return isForWholeHost(setting) && isElsewhere(0, index, name, inBlock);
    };
    return isBlock(part) ? { ...part, body: setAside(part.body, isOver) } : setAside(part, isOver);
  });
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
