import { plain } from '../yaml/nodes.ts';
import { parseSource } from '../yaml/source.ts';
import type { FileChange } from './make-patch.ts';
import type { MintOptions } from './mint-step.ts';

/** A change that did more than it should: nothing is written. */
export class UnsafeChange extends Error {}

/** Parses what a change makes of a file and compares it, value by value, with what was there. */
export function checkChange({ file, before, after }: FileChange, options: MintOptions): void {
  const data = (text: string): unknown => {
    const source = parseSource(file, text);
    return plain(source, source.document.contents);
  };
  const was = data(before);
  const is = withoutMints(data(after), options.action);
  const wrong = differences(was, is, []).find((each) => !isMeant(each, options));
  if (wrong) throw new UnsafeChange(`${file}: the change would also alter ${wrong.path.join('.')}`);
}

interface Difference {
  readonly path: readonly string[];
  readonly was: unknown;
  readonly is: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutMints(value: unknown, action: string): unknown {
  if (Array.isArray(value)) {
    const isMint = (each: unknown) =>
      isObject(each) &&
      each.uses === action.replace(/ #.*$/, '') &&
      typeof each.id === 'string' &&
      each.id.startsWith('app-token');
    return (value as unknown[]).filter((each) => !isMint(each)).map((each) => withoutMints(each, action));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutMints(each, action)]));
}

function differences(was: unknown, is: unknown, path: readonly string[]): Difference[] {
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length)
    return was.flatMap((each: unknown, at) => differences(each, is[at], [...path, String(at)]));
  if (isObject(was) && isObject(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => differences(was[key], is[key], [...path, key]));
  }
  return Object.is(was, is) ? [] : [{ path, was, is }];
}

/** The differences that a migration is made of. */
function isMeant({ path, was, is }: Difference, options: MintOptions): boolean {
  const names = new Set(path);
  const text = [was, is]
    .map((each) => (typeof each === 'string' ? each : JSON.stringify(each ?? '')))
    .join('\n');
  const token = /steps\.app-token(-\d+)?\.outputs\.token|github\.token/;
  if (path.includes('permissions')) return true;
  // A variable that moved, a secret that took the key's name, an input that is named otherwise for App tokens.
  if (names.has('env') || names.has('secrets') || names.has('with'))
    return /secrets|steps\.app-token|github\.token|required|x-access-token/.test(text) ||
      was === undefined ||
      is === undefined
      ? isTokenText(text, token, options)
      : false;
  if (path.at(-1) === 'run')
    return (
      typeof was === 'string' && typeof is === 'string' && (token.test(is) || is.includes('x-access-token:'))
    );
  return (
    typeof was === 'string' &&
    typeof is === 'string' &&
    was.includes('secrets') &&
    isTokenText(text, token, options)
  );
}

const isTokenText = (text: string, token: RegExp, { privateKeySecret }: MintOptions): boolean =>
  token.test(text) || text.includes(privateKeySecret) || /secrets\b|required|description/.test(text);
