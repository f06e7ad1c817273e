import { chmodSync, mkdirSync, statSync } from 'node:fs';

/** Why a folder cannot be closed to others, and what to do about it. */
export interface OpenFolder {
  readonly what: string;
  readonly fix: string;
}

/**
 * Makes a folder that nobody else can enter; answers why it could not be closed. It throws what the system says, also when
 * there is one of that name.
 */
export function makePrivateFolder(folder: string): OpenFolder | undefined {
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700); // whatever the umask and the parent folder have made of it
  const { mode, uid } = statSync(folder);
  // On Windows the rights of RUNNER_TEMP hold.
  if (process.platform === 'win32' || ((mode & 0o077) === 0 && uid === process.geteuid?.())) return undefined;
  return {
    what: `RUNNER_TEMP is on a file system without access rights: ${folder} cannot be closed to other users`,
    fix: 'Put the work folder of the runner on a file system that knows owners and modes.',
  };
}
