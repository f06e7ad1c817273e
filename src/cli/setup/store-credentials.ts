import type { Failure } from '../../failures/failure.ts';
import { writeRescueFile, writeSecretFile } from '../disk/secret-file.ts';
import type { NewApp } from './conversion.ts';
import { ghCommands, NotStored, runGhCommands, type Gh, type GhCommand, type Storing } from './gh-storage.ts';
import type { ReadyStore } from './key-store-program.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';

/** Where the App's credentials go; all of it was looked at before the App was there. */
export interface Storage extends Storing {
  /** Undefined where a person is to run the commands. */
  readonly gh: Gh | undefined;
  /** The whole path of a new file for the key. */
  readonly keyFile: string | undefined;
  readonly keyStore: ReadyStore | undefined;
  /** Where the key goes when nothing else takes it. */
  readonly rescueFolder: string;
}

/** What is left to be done by hand. */
export interface Stored {
  readonly commands: readonly string[];
}

/**
 * Puts the client ID and the key where the workflows read them. The key exists once, so what cannot be stored is kept in a
 * file, unless the run was called off. Answers the commands that a person is to run.
 */
export async function storeCredentials(
  app: NewApp,
  storage: Storage,
  isCancelled: () => boolean,
): Promise<Stored> {
  const { gh, keyFile, keyStore } = storage;
  const commands = ghCommands(app.clientId, storage);
  try {
    if (keyStore) await keyStore.take(app.privateKey);
    if (keyFile !== undefined) writeSecretFile(keyFile, app.privateKey);
    if (gh) await runGhCommands(commands, { gh, privateKey: app.privateKey, isCancelled });
  } catch (error) {
    throw isCancelled() ? calledOff(app, storage, error) : rescued(app, storage, { commands, error });
  }
  return { commands: gh ? [] : commands.map((command) => asTyped(command, keyFile)) };
}

/** Keeps the key in a file, and says how to go on with it. */
function rescued(
  app: NewApp,
  { rescueFolder, keyStore }: Storage,
  { commands, error }: { readonly commands: readonly GhCommand[]; readonly error: unknown },
): Failure {
  const stored = error instanceof NotStored ? error.stored : [];
  const before = `The App ${app.slug} is created (${app.page}), but ${wordsOf(error)}`;
  const left = commands.filter(({ what }) => !stored.includes(what));
  const isImported = keyStore !== undefined && error instanceof NotStored;
  try {
    const file = isImported ? undefined : writeRescueFile(rescueFolder, app.slug, app.privateKey);
    const where = file === undefined ? '' : `. Its private key is in ${file}, which you alone can read`;
    const typed = left.map((command) => asTyped(command, file)).join('\n');
    const then = file === undefined ? '' : '\nThen delete the file. Never commit it.';
    const first = keyStore && !isImported ? 'Import the key by hand (docs/key-stores.md), then run:\n' : '';
    return setupFailure(`${before}${where}`, `${first || 'Run what is left:\n'}${typed}${then}`, error);
  } catch (unwritable) {
    return setupFailure(
      `${before}; and its private key could not be kept in a file (${wordsOf(unwritable)})`,
      `Generate a new private key at ${app.page}, delete the one that is there, and store it by hand.`,
      unwritable,
    );
  }
}

/** What is said when a run ends between the App and its key: nothing is kept. */
function calledOff(app: NewApp, { keyStore }: Storage, error: unknown): Failure {
  const stored = error instanceof NotStored && error.stored.length > 0 ? error.stored.join(', ') : 'nothing';
  return setupFailure(
    `setup was ended while it stored the credentials of the App ${app.slug} (stored: ${stored}); its key is ${keyStore && error instanceof NotStored ? 'in the key store, and nowhere else' : 'thrown away'}`,
    `Delete the App, or generate a new private key for it: ${app.page}`,
    error,
  );
}

/** A command as a person types it, in any shell of Unix. */
function asTyped({ args, takesKey }: GhCommand, keyFile: string | undefined): string {
  const typed = ['gh', ...args.map(shellWord)].join(' ');
  return takesKey ? `${typed} < ${shellWord(keyFile ?? 'KEY.pem')}` : typed;
}

const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
