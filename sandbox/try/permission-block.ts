/** The `name: level` pairs of a `permissions` input: a block, braces, or JSON; what is none of these gives none. */
export function pairsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/["']?([A-Za-z][\w-]*)["']?\s*:\s*["']?([a-z]+)["']?/g)];
  return Object.fromEntries(pairs.map(([, name = '', level = '']) => [name, level]));
}
