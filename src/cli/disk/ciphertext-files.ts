import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Puts bytes that are no secret into files for a program that takes them no other way; they are gone when `use` ends. */
export async function withFiles<T>(
  files: Readonly<Record<string, Buffer>>,
  use: (paths: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mint-app-token-'));
  try {
    const paths = Object.entries(files).map(([name, bytes]) => {
      const path = join(folder, name);
      writeFileSync(path, bytes, { mode: 0o600 });
      return [name, path] as const;
    });
    return await use(Object.fromEntries(paths));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
