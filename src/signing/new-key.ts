import { createCipheriv, createPublicKey, constants, publicEncrypt, randomBytes } from 'node:crypto';
import type { Secret } from '../runtime/secret.ts';
import { fingerprintOf, readPrivateKeys } from './private-key.ts';

const KWP_IV = Buffer.from('A65959A6', 'hex'); // RFC 5649: the one for lengths that are no multiple of eight

/** The fingerprint of the one RSA key in a text, as the App's settings page shows it; undefined where there is not just one. */
export function fingerprintIn(pem: Secret): string | undefined {
  const { keys, rejected } = readPrivateKeys(pem.reveal());
  return keys[0] && keys.length === 1 && rejected.length === 0 ? fingerprintOf(keys[0]) : undefined;
}

/**
 * A private key, as PKCS#8, wrapped so that a key store alone can open it: an AES key of its own, encrypted by RSA-OAEP with
 * SHA-256 for the store's wrapping key, and behind it the key, wrapped with that by AES-KWP (RFC 5649). It is what AWS KMS
 * calls RSA_AES_KEY_WRAP_SHA_256, and what Vault's Transit engine imports.
 */
export function wrapKey(pem: Secret, wrappingKey: string | Buffer): Buffer {
  const [key] = readPrivateKeys(pem.reveal()).keys;
  if (!key) throw new Error('there is no RSA key to wrap');
  const publicKey =
    typeof wrappingKey === 'string'
      ? createPublicKey(wrappingKey)
      : createPublicKey({ key: wrappingKey, format: 'der', type: 'spki' });
  if (publicKey.asymmetricKeyType !== 'rsa') throw new Error('the wrapping key is no RSA key');
  const aes = randomBytes(32);
  const der = key.export({ type: 'pkcs8', format: 'der' });
  try {
    const { RSA_PKCS1_OAEP_PADDING: padding } = constants;
    const wrappedAes = publicEncrypt({ key: publicKey, padding, oaepHash: 'sha256' }, aes);
    const cipher = createCipheriv('id-aes256-wrap-pad', aes, KWP_IV);
    return Buffer.concat([wrappedAes, cipher.update(der), cipher.final()]);
  } finally {
    aes.fill(0);
    der.fill(0);
  }
}
