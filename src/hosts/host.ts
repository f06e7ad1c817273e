import type { HttpResponse } from '../transport/message.ts';
import type { Service } from '../transport/service.ts';

/** Another host than GitHub, as a sister action knows it. */
export interface Host extends Service {
  /** What its refusals say in words: those alone that it means for a person. */
  readonly wordsOf: (data: Answer) => string;
}

/** The JSON object of an answer. */
export type Answer = Readonly<Record<string, unknown>>;

/** An answer's JSON object; nothing when it is anything else. */
export function objectIn(body: string): Answer | undefined {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
  } catch {
    return undefined;
  }
}

/** The host's clock minus ours, in milliseconds, by the Date of its answer; nothing where that has none. */
export function skewOf(headers: HttpResponse['headers'], now: number): number | undefined {
  const theirs = Date.parse(headers.date ?? '');
  return Number.isNaN(theirs) ? undefined : theirs - now;
}

/** What a header, git's configuration and a line of a file can carry as it is: the form of tokens, whatever they hold. */
export const isToken = (text: unknown): text is string =>
  typeof text === 'string' && /^[!-~]{1,4096}$/.test(text);
