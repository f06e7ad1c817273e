// Which of several keys GitHub accepts: each is tried in its order, and what was found out is told once.
import { Failure } from '../failures/failure.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { AppJwtSource } from '../signing/app-jwt.ts';
import type { Signer } from '../signing/signer.ts';
import { KEY_MISMATCH, Refusal } from './refusal.ts';

export interface KeyRotation {
  /** Makes a call, and again with the next key when GitHub or the key's store refuses the one that was used. */
  readonly withKeysInTurn: <T>(call: () => Promise<T>) => Promise<T>;
  /** The keys of which GitHub has seen a JWT. A key store is asked for the fingerprint. */
  readonly shown: () => Promise<readonly ShownKey[]>;
}

/** A key of which GitHub has seen a JWT. */
export interface ShownKey {
  /** By the fingerprint that the App's settings page shows, by its name in a key store, or by both. */
  readonly name: string;
  readonly isStored: boolean;
  /** Its halves do not fit each other, as its name says too. */
  readonly isDamaged: boolean;
}

interface Tools {
  readonly jwts: AppJwtSource;
  readonly log: Runtime['log'];
}

/** Keeps account of the keys of one step, whichever call they are used for. */
export function keyRotation(signers: readonly Signer[], { jwts, log }: Tools): KeyRotation {
  /** Keys whose store refused to sign. */
  const unseen = new Set<Signer>();
  const warnedOf = new Set<Signer>();
  let isTold = false;
  const tellAccepted = async (used: number) => {
    // How many there are may be known only now: a secret can hold several.
    if (isTold || signers.length === 1) return;
    isTold = true;
    const tried = signers.slice(0, used + 1).filter((signer) => !unseen.has(signer));
    log.info(await describeKeys(tried, signers.length));
  };
  const skip = ({ signer, by, why }: RefusedKey, used: number): boolean => {
    if (by === 'store') unseen.add(signer);
    if (!jwts.rotateKey(used)) return false;
    if (why && !warnedOf.has(signer)) log.warning(why, 'A key was skipped');
    warnedOf.add(signer);
    return true;
  };
  return {
    withKeysInTurn: async (call) => {
      for (;;) {
        const used = jwts.inUse();
        try {
          const answer = await call();
          await tellAccepted(used);
          return answer;
        } catch (error) {
          const refused = refusedKey(error, signers[used]);
          if (!refused || !skip(refused, used)) throw error;
        }
      }
    },
    shown: () => Promise.all(signers.filter((signer) => !unseen.has(signer)).map(describeKey)),
  };
}

interface RefusedKey {
  readonly signer: Signer;
  readonly by: 'GitHub' | 'store';
  /** The warning for a key in a store. */
  readonly why: string | undefined;
}

/** Which key an error is about, and who refused it; nothing when it is about something else. */
function refusedKey(error: unknown, signer: Signer | undefined): RefusedKey | undefined {
  if (!signer) return undefined;
  const { storeName } = signer;
  if (error instanceof Refusal && KEY_MISMATCH.test(error.message)) {
    const why = storeName && `GitHub says that ${storeName} does not belong to the App. Trying the next key.`;
    return { signer, by: 'GitHub', why };
  }
  if (!(error instanceof Failure) || error.code === 'job-cancelled' || !storeName) return undefined;
  const said = error.said ? ` ${error.said}.` : '';
  return { signer, by: 'store', why: `${String(error)}.${said} Trying the next key.` };
}

async function describeKey(signer: Signer): Promise<ShownKey> {
  const fingerprint = await signer.fingerprint();
  const name = [signer.storeName, signer.storeName && fingerprint ? `(${fingerprint})` : fingerprint]
    .filter(Boolean)
    .join(' ');
  const isStored = signer.storeName !== undefined;
  const isDamaged = signer.isSound?.() === false;
  const damage = isDamaged ? ' (damaged: its halves do not fit each other)' : '';
  return { name: `${name}${damage}`, isStored, isDamaged };
}

/** Of the keys that GitHub was shown, the last is the App's. */
async function describeKeys(tried: readonly Signer[], count: number): Promise<string> {
  // No call to a store for the log alone, and no look at a key that GitHub has just accepted.
  const last = tried.length - 1;
  const names = await Promise.all(
    tried.map(async (signer, at) => {
      if (signer.storeName) return signer.storeName;
      return at === last ? signer.fingerprint() : (await describeKey(signer)).name;
    }),
  );
  const refused = names.slice(0, last);
  const [input, kind] = tried[0]?.storeName ? ['signing-key', 'keys'] : ['private-key', 'private keys'];
  const others =
    refused.length > 0 ? `; GitHub refused ${refused.join(', ')}, which can be removed from ${input}` : '';
  return `Of the ${count} ${kind}, ${names[last]} belongs to the App${others}`;
}
