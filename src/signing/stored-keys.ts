// Loaded only with `signing-key`: keys that stay in their store, or are read from one, and what signs with them.
import { createPublicKey, verify } from 'node:crypto';
import { Failure } from '../failures/failure.ts';
import { counted } from '../runtime/printable.ts';
import { heldSigner } from './held-keys.ts';
import type { StoredKey, StoreWorld } from './key-store.ts';
import { fingerprintOf } from './private-key.ts';
import type { Claims, MakeSigners, Signer, SignerWorld } from './signer.ts';
import type { KeyName, RoleName, SecretName, StoredName } from './store-names.ts';
import { storeWorld } from './store-world.ts';
import { openSecret } from './stored-secrets.ts';

const FINGERPRINT_MS = 5_000; // the step has failed already: the job is not to wait for the reason

/** Makes the signers of keys in stores. The ID token that the first of them needs is asked for at once. */
export function makeStoredSigners(names: readonly StoredName[], role: RoleName | undefined): MakeSigners {
  return (world) => {
    const store = storeWorld(world);
    const [first] = names;
    const audience = role && first && audienceOf(first, role);
    // What goes wrong with it is told when it is used.
    if (audience) store.idToken(audience).catch(() => undefined);
    const signers: Signer[] = [];
    const begins: (() => void)[] = [];
    for (const name of names) {
      const { signer, begin } = isHeld(name)
        ? heldSigner({ name, open: () => openSecret(name, role, store), signers, ...world })
        : storedKeySigner(name, role, { ...world, store });
      signers.push(signer);
      begins.push(begin);
    }
    begins[0]?.();
    return signers;
  };
}

/** Of the ID token that a role is taken with; none for a role that the machine's own token opens. */
function audienceOf(name: StoredName, role: RoleName): string | undefined {
  if (name.store === 'exec') return undefined;
  if (role.store === 'google') return role.audience;
  if (role.store === 'vault' && role.by !== 'jwt') return undefined;
  return 'audience' in name ? name.audience : undefined;
}

const isHeld = (name: StoredName): name is SecretName => 'field' in name;

/** A key in its own store, which is loaded now. */
async function openKey(key: KeyName, role: RoleName | undefined, world: StoreWorld): Promise<StoredKey> {
  switch (key.store) {
    case 'aws': {
      const { awsKmsKey } = await import('./stores/aws-kms.ts');
      return awsKmsKey(key, role?.store === 'aws' ? role : undefined, world);
    }
    case 'google': {
      const { googleKmsKey } = await import('./stores/google-kms.ts');
      return googleKmsKey(key, role?.store === 'google' ? role : undefined, world);
    }
    case 'azure': {
      const { azureKey } = await import('./stores/azure-keys.ts');
      return azureKey(key, role?.store === 'azure' ? role : undefined, world);
    }
    case 'vault': {
      const { vaultKey } = await import('./stores/vault.ts');
      return vaultKey(key, role?.store === 'vault' ? role : undefined, world);
    }
    case 'exec': {
      const { commandKey } = await import('./stores/exec.ts');
      return commandKey(key, world);
    }
  }
}

const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
const HEADER = encoded({ alg: 'RS256', typ: 'JWT' });

/** The lengths of an RSA signature, in bytes: those of keys of 2048, 3072 and 4096 bits. */
const RSA_LENGTHS: readonly number[] = [256, 384, 512];

function storedKeySigner(
  key: KeyName,
  role: RoleName | undefined,
  { sender, runtime, store }: SignerWorld & { readonly store: StoreWorld },
): { readonly signer: Signer; readonly begin: () => void } {
  let opened: Promise<StoredKey> | undefined;
  const open = () => (opened ??= openKey(key, role, store));
  let last: Signed | undefined;
  const signer: Signer = {
    storeName: key.name,
    sign: async (claims: Claims) => {
      const text = `${HEADER}.${encoded(claims)}`;
      const signature = await (await open()).sign(text);
      if (!RSA_LENGTHS.includes(signature.length)) {
        const found = `the signature has ${counted(signature.length, 'byte')}, which no RSA key of 2048, 3072 or 4096 bits gives`;
        throw new Failure('signing-key-unusable', `${key.name}: ${found}`);
      }
      last = { text, signature };
      return `${text}.${signature.toString('base64url')}`;
    },
    fingerprint: async () => {
      const hurried = storeWorld({ sender: sender.within(FINGERPRINT_MS), runtime });
      const reading = openKey(key, role, hurried).then((stored) => stored.readPublicKey());
      const publicKey = await reading.catch(() => undefined); // few roles may read it, and none has to
      return publicKey && describePublicKey(publicKey, last);
    },
  };
  const begin = () => {
    // What goes wrong with it is told when the key is to sign.
    open()
      .then(({ address }) => (address ? sender.connectAhead(address) : undefined))
      .catch(() => undefined);
  };
  return { signer, begin };
}

interface Signed {
  readonly text: string;
  readonly signature: Buffer;
}

/**
 * The fingerprint as the App's settings page shows it, and whether what was signed last does not fit the key: then it is
 * of another kind than RS256, as PSS is. Nothing for what is no public key.
 */
function describePublicKey(publicKey: Buffer | string, last: Signed | undefined): string | undefined {
  try {
    const isText = typeof publicKey === 'string';
    const key = createPublicKey(isText ? publicKey : { key: publicKey, format: 'der', type: 'spki' });
    const fits = last === undefined || verify('sha256', Buffer.from(last.text), key, last.signature);
    const fingerprint = fingerprintOf(key);
    return fits ? fingerprint : `${fingerprint}, but what it signed is no RS256 signature of it`;
  } catch {
    return undefined;
  }
}
