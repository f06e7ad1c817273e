import type { Runtime } from './runtime.ts';
import type { Secret } from './secret.ts';
import type { Signer } from './signer.ts';

const BACKDATE_S = 60; // GitHub's advice: a clock that is a little ahead does no harm
const LIFE_S = 540; // GitHub refuses anything past 600 s by its own clock

export interface AppJwt {
  readonly jwt: Secret;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface AppJwtOptions {
  /** The App's client ID or App ID. */
  readonly issuer: string;
  readonly signer: Signer;
  readonly runtime: Pick<Runtime, 'now' | 'log' | 'maskedSecret'>;
}

/**
 * Makes the source of the App's JWTs. Given the difference between GitHub's clock and this one, in seconds, it signs
 * with it from then on: auth-app measures it from GitHub's `Date` header when a JWT is refused because of the time,
 * but forgets it after that one request, and the mint would be refused as the look-up was.
 */
export function appJwtSource({
  issuer,
  signer,
  runtime,
}: AppJwtOptions): (clockOffset?: number) => Promise<AppJwt> {
  let offset = 0;
  let current: Promise<AppJwt> | undefined;

  const sign = async (): Promise<AppJwt> => {
    const now = Math.floor(runtime.now() / 1000) + offset;
    const exp = now + LIFE_S;
    const jwt = await signer.sign({ iss: issuer, iat: now - BACKDATE_S, exp });
    return { jwt: runtime.maskedSecret(jwt), expiresAt: new Date(exp * 1000).toISOString() };
  };

  return (clockOffset) => {
    if (clockOffset !== undefined && clockOffset !== offset) {
      if (offset === 0) warnOfClock(clockOffset, runtime.log);
      offset = clockOffset;
      current = undefined;
    }
    // One JWT serves every request of the step: it lives nine minutes, the step at most one.
    current ??= sign();
    return current;
  };
}

function warnOfClock(offset: number, log: Runtime['log']): void {
  const direction = offset > 0 ? 'behind' : 'ahead of';
  log.warning(
    `This machine's clock is ${Math.abs(offset)} seconds ${direction} GitHub's. The JWT was signed again by GitHub's clock. Set the runner's clock (NTP).`,
    'clock-skew',
  );
}
