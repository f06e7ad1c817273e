import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';
import type { Signer } from './signer.ts';

const BACKDATE_S = 60; // GitHub's advice: a clock that is a little ahead does no harm
const LIFE_S = 540; // GitHub refuses anything past 600 s by its own clock
const RENEWED_AHEAD_S = 60; // so that a JWT does not end on its way
const MAX_OFFSET_S = 86_400; // what is further away is no clock: a proxy's cache, or nonsense
const EXACTNESS_S = 2; // `Date` has whole seconds, and the answer was on its way: what is nearer is no difference

export interface AppJwt {
  readonly jwt: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The source of an App's JWTs: it knows the key that fits and GitHub's time, once either has turned out. */
export interface AppJwtSource {
  /**
   * A JWT for the next request. Given the difference between GitHub's clock and this one, in seconds, it is signed by
   * GitHub's time, and so is every later one: auth-app measures it from GitHub's `Date` header when a JWT is refused
   * because of the time, but forgets it after that one request, and the mint would be refused as the look-up was.
   */
  readonly issue: (clockOffset?: number) => Promise<AppJwt>;
  /** Which of the signers is in use. */
  readonly inUse: () => number;
  /** Goes on to the signer after this one, whose key GitHub refused; false when there is none. */
  readonly rotateKey: (signer: number) => boolean;
}

export interface AppJwtOptions {
  /** The App's client ID or App ID. */
  readonly issuer: string;
  /** One for each key, in the order in which they are tried. */
  readonly signers: readonly Signer[];
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret'>;
}

/** Makes the source of the App's JWTs. */
export function appJwtSource({ issuer, signers, runtime }: AppJwtOptions): AppJwtSource {
  let inUse = 0;
  let offset = 0;
  let current: { readonly signed: Promise<AppJwt>; readonly iat: number; readonly exp: number } | undefined;

  const sign = async (iat: number, exp: number): Promise<AppJwt> => {
    const signer = signers[inUse];
    if (!signer) throw new Error('an App needs a key');
    const jwt = await signer.sign({ iss: issuer, iat, exp });
    return { jwt: runtime.maskedSecret(jwt), expiresAt: new Date(exp * 1000).toISOString() };
  };

  return {
    issue: (clockOffset) => {
      // Not a number when GitHub's Date header is not a date.
      const isClock = clockOffset !== undefined && Math.abs(clockOffset) <= MAX_OFFSET_S;
      if (isClock && clockOffset !== offset) {
        if (isSameClock(offset) && !isSameClock(clockOffset)) warnOfClock(clockOffset, runtime.log);
        offset = clockOffset;
        current = undefined;
      }
      const now = Math.floor(runtime.now() / 1000) + offset;
      // One JWT serves all requests while it lives; also a clock that was set back makes a new one.
      if (current === undefined || now < current.iat || now > current.exp - RENEWED_AHEAD_S) {
        const [iat, exp] = [now - BACKDATE_S, now + LIFE_S];
        const issued = { signed: sign(iat, exp), iat, exp };
        current = issued;
        // A key store that did not answer may answer the next time.
        issued.signed.catch(() => {
          if (current === issued) current = undefined;
        });
      }
      return current.signed;
    },
    inUse: () => inUse,
    rotateKey: (signer) => {
      if (signer !== inUse) return true; // another request has seen to it
      if (inUse + 1 >= signers.length) return false;
      inUse += 1;
      current = undefined;
      return true;
    },
  };
}

/** Whether two clocks that differ by so many seconds agree, as exactly as that can be told. */
export const isSameClock = (offset: number): boolean => Math.abs(offset) <= EXACTNESS_S;

/** How far GitHub's clock is from this one, in seconds, as a person reads it: more than those that cannot be told. */
export function describeOffset(offset: number): string {
  return `This machine's clock is ${Math.abs(offset)} seconds ${offset > 0 ? 'behind' : 'ahead of'} GitHub's`;
}

function warnOfClock(offset: number, log: Runtime['log']): void {
  log.warning(
    `${describeOffset(offset)}. The JWT was signed again by GitHub's clock. Set the runner's clock (NTP).`,
    'clock-skew',
  );
}
