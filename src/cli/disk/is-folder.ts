import { statSync } from 'node:fs';

/** Whether there is a folder of this name; a name that cannot be one, as it is too long or leads through a file, is none. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
