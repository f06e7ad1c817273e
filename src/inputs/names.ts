import { counted } from '../runtime/printable.ts';

/** Whether two logins or repository names are the same to GitHub, which ignores their case. */
export const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The names without those that differ from an earlier one in case alone. */
export function uniqueNames(names: readonly string[]): string[] {
  const byName = new Map<string, string>();
  for (const name of names) if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), name);
  return [...byName.values()];
}

/** A permission's name as workflows write it, with dashes: `pull-requests` for `pull_requests` of the API. */
export const nameInWorkflow = (name: string): string => name.replaceAll('_', '-');

/** A list in a message: an annotation is cut off after some 4,000 characters. */
export function shortened(names: readonly string[], separator = ', '): string {
  const shown = names.slice(0, 10).join(separator);
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

/**
 * Names that GitHub told and the run did not name itself. Whoever reads a public log is to learn no more than how many,
 * such as "3 accounts".
 */
export function toldNames(
  names: readonly string[],
  {
    one,
    many,
    isLogPrivate,
  }: { readonly one: string; readonly many: string; readonly isLogPrivate: boolean },
): string {
  return isLogPrivate ? shortened(names) : counted(names.length, one, many);
}
