/** Permissions in a row, as workflows write them. */
export const listOf = (permissions: Readonly<Record<string, string>>): string =>
  Object.entries(permissions)
    .map(([name, level]) => `${name.replaceAll('_', '-')}: ${level}`)
    .join(', ');

/** The `name: level` pairs of a `permissions` input: a block, braces, or JSON; what is none of these gives none. */
export function pairsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/["']?([A-Za-z][\w-]*)["']?\s*:\s*["']?([a-z]+)["']?/g)];
  return Object.fromEntries(pairs.map(([, name = '', level = '']) => [name, level]));
}
