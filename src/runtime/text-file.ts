import { readFileSync, statSync } from 'node:fs';

/** The text of a file; undefined where there is none, or none that may be read. */
export function textOfFile(path: string): string | undefined {
  try {
    // A pipe in the place of a file may never end.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
