// Long because clocks, rotation and renewal are tried together, since they meet in one cache.
import { createHash, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { appJwtSource } from '../../src/signing/app-jwt.ts';
import { Secret } from '../../src/runtime/secret.ts';
import type { Claims, Signer } from '../../src/signing/signer.ts';
import { signersOf } from '../../src/signing/signers.ts';
import { quiet, quietLog } from './quiet.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The signer for a key, as the input `private-key` makes it. */
function localSigner(key: KeyObject): Signer {
  const pem = key.export({ type: 'pkcs1', format: 'pem' }).toString();
  const maskedSecret = (text: string) => new Secret(text);
  const made = signersOf(new Secret(pem), { maskedSecret, report: quiet }).then(([signer]) => {
    if (!signer) throw new Error('no signer');
    return signer;
  });
  return {
    fingerprint: async () => (await made).fingerprint(),
    sign: async (claims) => (await made).sign(claims),
  };
}

/** Takes a JWT apart by hand: what is tested must not be its own judge. */
function read(jwt: string) {
  const [header = '', payload = '', signature = '', ...more] = jwt.split('.');
  const json = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as unknown;
  return {
    header: json(header),
    claims: json(payload) as Claims,
    signed: Buffer.from(`${header}.${payload}`),
    signature,
    more,
  };
}

describe('the local signer', () => {
  // GitHub shows the SHA-256 of the public key's DER, in base64: https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/managing-private-keys-for-github-apps
  test('says the fingerprint of its key', async () => {
    const der = publicKey.export({ type: 'spki', format: 'der' });
    const hash = createHash('sha256').update(der).digest('base64');
    expect(await localSigner(privateKey).fingerprint()).toBe(`SHA256:${hash}`);
  });

  const claims: Claims = { iss: 'Iv23liAbCdEf', iat: 1_800_000_000, exp: 1_800_000_600 };

  test('makes an RS256 JWT of exactly these claims', async () => {
    const { header, claims: found, more } = read(await localSigner(privateKey).sign(claims));
    expect(header).toEqual({ alg: 'RS256', typ: 'JWT' });
    expect(found).toEqual(claims);
    expect(more).toEqual([]);
  });

  test('signs as node:crypto does, and the public key proves it', async () => {
    const { signed, signature } = read(await localSigner(privateKey).sign(claims));
    expect(verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
    expect(signature).toBe(sign('RSA-SHA256', signed, privateKey).toString('base64url'));
  });
});

const NOON = Date.UTC(2026, 0, 31, 12); // a whole second

/** A JWT source whose surroundings can be looked at. */
function source({ issuer = 'Iv23liAbCdEf', now = NOON } = {}) {
  const masked: string[] = [];
  const warnings: string[] = [];
  const lines: string[] = [];
  let signatures = 0;
  const local = localSigner(privateKey);
  const time = { now };
  const jwts = appJwtSource({
    issuer,
    signers: [
      {
        ...local,
        sign: (claims) => {
          signatures++;
          return local.sign(claims);
        },
      },
    ],
    runtime: {
      now: () => time.now,
      maskedSecret: (text) => {
        masked.push(text);
        return new Secret(text);
      },
      log: {
        debug: (line) => lines.push(line),
        info: (line) => lines.push(line),
        notice: (line) => lines.push(line),
        warning: (line) => warnings.push(line),
        error: (line) => lines.push(line),
      },
    },
  });
  const appJwt = jwts.issue;
  const claims = async (clockOffset?: number) => read((await appJwt(clockOffset)).jwt.reveal()).claims;
  return { appJwt, claims, masked, warnings, lines, time, signatures: () => signatures };
}

const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);

describe('the claims', () => {
  test.each([
    ['a client ID', 'Iv23liAbCdEf'],
    ['an App ID', '12345'],
  ])('iss is %s, as it was given', async (_, issuer) => {
    expect(await source({ issuer }).claims()).toMatchObject({ iss: issuer });
  });

  test.each([
    ['on a whole second', NOON],
    ['just before the next second', NOON + 999],
    ['a fraction in', NOON + 0.5],
  ])('iat is 60 s ago and exp in 540 s, in whole seconds: %s', async (_, now) => {
    const { iat, exp } = await source({ now }).claims();
    expect({ iat, exp }).toEqual({ iat: seconds(NOON) - 60, exp: seconds(NOON) + 540 });
  });

  test('expiresAt is exp, in ISO 8601', async () => {
    const { expiresAt } = await source().appJwt();
    expect(expiresAt).toBe('2026-01-31T12:09:00.000Z');
  });
});

describe('the JWT', () => {
  test('is masked, and comes as a Secret', async () => {
    const { appJwt, masked } = source();
    const { jwt } = await appJwt();
    expect(masked).toEqual([jwt.reveal()]);
    expect(String(jwt)).toBe('***');
  });

  test('is signed once for requests at the same time and after', async () => {
    const { appJwt, signatures } = source();
    await Promise.all([appJwt(), appJwt()]);
    await appJwt();
    expect(signatures()).toBe(1);
  });

  test('is verified by the public key', async () => {
    const { jwt } = await source().appJwt();
    const { signed, signature } = read(jwt.reveal());
    expect(verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'))).toBe(true);
  });
});

describe('a wrong clock', () => {
  test.each([
    ['behind', 3600],
    ['behind by little', 1],
    ['ahead', -3600],
    ['ahead by a day', -86_400],
  ])('%s: iat and exp go by GitHub’s clock, and stay so', async (_, offset) => {
    const { claims } = source();
    await claims();
    const gitHubNow = seconds(NOON) + offset;
    const corrected = { iat: gitHubNow - 60, exp: gitHubNow + 540 };
    expect(await claims(offset)).toMatchObject(corrected);
    expect(await claims()).toMatchObject(corrected); // the mint, after the look-up
  });

  test.each([
    ['ten years ahead', 3650 * 86_400],
    ['ten years behind', -3650 * 86_400],
    ['a day and a second ahead', 86_401],
    ['a day and a second behind', -86_401],
    ['no date', NaN],
    ['no end', Infinity],
  ])('%s is no clock: nothing changes, and nobody is warned', async (_, offset) => {
    const { claims, warnings, signatures } = source();
    const before = await claims();
    expect(await claims(offset)).toEqual(before);
    expect(warnings).toEqual([]);
    expect(signatures()).toBe(1);
  });

  test('expiresAt goes by it too', async () => {
    const { expiresAt } = await source().appJwt(3600);
    expect(expiresAt).toBe('2026-01-31T13:09:00.000Z');
  });

  test.each([
    ['behind', 3600, /\b3600 s.* behind /],
    ['ahead', -90, /\b90 s.* ahead /],
  ])('%s: one warning, with the measured offset', async (_, offset, wording) => {
    const { appJwt, warnings } = source();
    await appJwt();
    await appJwt(offset);
    await appJwt(offset);
    await appJwt(offset + 1); // measured again, a moment later
    expect(warnings).toEqual([expect.stringMatching(wording)]);
  });

  // RFC 9110, section 5.6.7: `Date` has whole seconds; and a second or two pass on the way.
  test.each([
    ['nothing measured', undefined],
    ['no difference measured', 0],
    ['a second behind', 1],
    ['two seconds behind', 2],
    ['a second ahead', -1],
    ['two seconds ahead', -2],
  ])('%s: no warning', async (_, offset) => {
    const { appJwt, warnings, lines } = source();
    await appJwt(offset);
    expect([...warnings, ...lines]).toEqual([]);
  });

  test('a difference that can be told is warned of, also after one that cannot', async () => {
    const { appJwt, warnings } = source();
    await appJwt(1);
    await appJwt(3);
    await appJwt(2);
    expect(warnings).toEqual([expect.stringContaining('is 3 seconds behind')]);
  });

  test('each JWT made is masked, and none is in a message', async () => {
    const { appJwt, masked, warnings } = source();
    const jwts = [await appJwt(), await appJwt(50)].map(({ jwt }) => jwt.reveal());
    expect(new Set(jwts).size).toBe(2);
    expect(masked).toEqual(jwts);
    for (const jwt of jwts) expect(warnings.join()).not.toContain(jwt.slice(-20));
  });

  test('the wording, for a person to read', async () => {
    const { appJwt, warnings } = source();
    await appJwt(-90);
    expect(warnings).toEqual([
      "This machine's clock is 90 seconds ahead of GitHub's. The JWT was signed again by GitHub's clock. Set the runner's clock (NTP).",
    ]);
  });
});

// A long job's agent outlives its JWTs. GitHub takes one until its `exp`, 540 s after it was made.
describe('by age', () => {
  const at = async (seconds: number) => {
    const { appJwt, time, claims, signatures } = source();
    await appJwt();
    time.now += seconds * 1000;
    return { iat: (await claims()).iat, made: NOON / 1000 + seconds, signatures: signatures() };
  };

  test.each([1, 60, 400])('%d s old: it serves on', async (seconds) => {
    expect(await at(seconds)).toMatchObject({ iat: NOON / 1000 - 60, signatures: 1 });
  });

  // Not at its very end: it would end on its way.
  test.each([
    ['half a minute before its end', 510],
    ['at its end', 540],
    ['after it', 3600],
    ['before its beginning, for the clock was set back', -7200],
  ])('%s it is made anew', async (_, seconds) => {
    const { iat, made, signatures } = await at(seconds);
    expect({ iat, signatures }).toEqual({ iat: made - 60, signatures: 2 });
  });

  test('one that could not be signed is not kept', async () => {
    let tries = 0;
    const working = localSigner(privateKey);
    const jwts = appJwtSource({
      issuer: '1',
      signers: [
        {
          ...working,
          sign: (claims) => (tries++ ? working.sign(claims) : Promise.reject(new Error('busy'))),
        },
      ],
      runtime: { now: () => NOON, maskedSecret: (text) => new Secret(text), log: quietLog },
    });
    await expect(jwts.issue()).rejects.toThrow('busy');
    await expect(jwts.issue()).resolves.toMatchObject({ expiresAt: '2026-01-31T12:09:00.000Z' });
  });
});

describe('several keys', () => {
  const { privateKey: otherKey, publicKey: otherPublicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
  });
  const runtime = {
    now: () => NOON,
    maskedSecret: (text: string) => new Secret(text),
    log: quietLog,
  };
  const two = () =>
    appJwtSource({ issuer: '1', signers: [localSigner(privateKey), localSigner(otherKey)], runtime });
  const signedBy = async (jwts: ReturnType<typeof two>) => {
    const { signed, signature } = read((await jwts.issue()).jwt.reveal());
    return [publicKey, otherPublicKey].findIndex((key) =>
      verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url')),
    );
  };

  test('are used in turn, each until it is refused', async () => {
    const jwts = two();
    expect([await signedBy(jwts), jwts.inUse()]).toEqual([0, 0]);
    expect(jwts.rotateKey(0)).toBe(true);
    expect([await signedBy(jwts), jwts.inUse()]).toEqual([1, 1]);
    expect(jwts.rotateKey(1)).toBe(false);
  });

  test('a refusal that another request was first to see turns no further', async () => {
    const jwts = two();
    expect([jwts.rotateKey(0), jwts.rotateKey(0)]).toEqual([true, true]);
    expect(await signedBy(jwts)).toBe(1);
  });
});
