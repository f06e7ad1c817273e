import type { Command } from 'commander';
import { Complaint } from './complaint.ts';
import type { Cancellation } from '../runtime/runtime.ts';
import { readKeyFile, type SecretSource } from './disk/read-secret.ts';
import type { Terminal } from './terminal.ts';

/** What `mint`, `doctor` and whoever else signs as an App is given of it. */
export interface GivenCredentials {
  readonly clientId?: string;
  readonly appId?: string;
  readonly privateKeyFile?: string;
  readonly signingKey?: string;
  readonly signingRole?: string;
}

/** The options that say which App, and who signs for it. A key is never one: others see the arguments of a process. */
export function addCredentialOptions(command: Command): Command {
  return command
    .option('--client-id <ID>', "The App's client ID; else APP_CLIENT_ID")
    .option('--app-id <N>', "The App's number, in the place of its client ID")
    .option('--private-key-file <FILE>', 'Its private key, a .pem file, or - for stdin; else APP_PRIVATE_KEY')
    .option('--signing-key <NAME>', "A key store's name of the key, in the place of a private key")
    .option('--signing-role <ROLE>', 'Whom to be at the key store');
}

/** The action's inputs that these options and the environment stand for. An option wins over the environment. */
export async function credentialInputs(
  given: GivenCredentials,
  terminal: Terminal,
  cancellation: Cancellation,
): Promise<Readonly<Record<string, string>>> {
  const { clientId, appId, privateKeyFile, signingKey, signingRole } = given;
  const { APP_CLIENT_ID, APP_PRIVATE_KEY } = terminal.env;
  const hasOther = privateKeyFile !== undefined || signingKey !== undefined;
  return {
    'client-id': clientId ?? (appId === undefined ? (APP_CLIENT_ID ?? '') : ''),
    'app-id': appId ?? '',
    'private-key':
      privateKeyFile === undefined
        ? hasOther
          ? ''
          : (APP_PRIVATE_KEY ?? '')
        : await readKey(privateKeyFile, { terminal, cancellation }),
    'signing-key': signingKey ?? '',
    'signing-role': signingRole ?? '',
  };
}

async function readKey(file: string, from: SecretSource): Promise<string> {
  // Whoever mistakes it for the key itself is told without the key.
  if (file.includes('-----BEGIN') || /[\r\n]/.test(file))
    throw new Complaint(
      2,
      '--private-key-file: found a key, where the name of a file belongs; every user of the machine sees arguments',
    );
  return readKeyFile(file, from);
}
