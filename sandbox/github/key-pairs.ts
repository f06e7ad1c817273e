import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two halves of an App's key; the private one as GitHub offers it, in PKCS#1 PEM. */
export interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: string;
}

/** Made by this process so far: a pair takes 0.2 s. */
const made: KeyPair[] = [];

/**
 * Gives the key pairs of one world, no two of them alike. Different worlds get the same ones in the same order: first
 * those in the folder SANDBOX_KEYS, if that is set, then those made by this process.
 */
export function keyPairs(): () => KeyPair {
  let given = 0;
  return () => {
    if (made.length === 0) made.push(...readKeyPairs());
    return (made[given++] ??= generateKeyPair());
  };
}

/** Private keys that were made ahead, one `*.pem` each. */
function readKeyPairs(): KeyPair[] {
  const { SANDBOX_KEYS: folder } = process.env;
  if (!folder) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.pem'));
  return files.sort().map((name) => {
    const privateKey = readFileSync(join(folder, name), 'utf8');
    return { privateKey, publicKey: createPublicKey(privateKey) };
  });
}

export function generateKeyPair(): KeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { publicKey, privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString() };
}
