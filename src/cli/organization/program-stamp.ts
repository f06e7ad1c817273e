import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells one build of this program from another: what one has planned, another may plan otherwise. */
export function programStamp(home: string, version: string): string {
  const sum = createHash('sha256').update(version);
  const folder = join(home, 'dist/cli');
  try {
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.js')) sum.update(readFileSync(join(folder, name)));
  } catch {
    // Not where it was built: its version has to do.
  }
  return sum.digest('hex').slice(0, 32);
}
