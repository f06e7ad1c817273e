// What a log may show of a key and of a token once the action has told the runner what to mask: looked at as by a runner
// that knows no encodings and hides the plain text alone, which is the least that any of them does.
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import type { Observed } from './observed.ts';
import type { Stand } from './stand.ts';

interface Secrets extends Pick<Stand, 'privateKey' | 'secrets' | 'isRenewed'> {
  readonly jwts: readonly string[];
  readonly tokens: readonly string[];
}

/** The action masks by itself: a runner knows secrets of the repository alone, and only in the form in which they are stored. */
export function checkMasks({ masks }: Pick<Observed, 'masks'>, secrets: Secrets): void {
  const known = new Set(masks.flatMap((mask) => [mask, ...mask.split('\n')]));
  // What the agent of keep-fresh signs and mints later reaches the runner only when `app-token` prints it, masked then.
  const count = secrets.isRenewed ? 1 : Infinity;
  for (const jwt of secrets.jwts.slice(0, count)) assert.ok(known.has(jwt), 'a JWT is not masked');
  for (const token of secrets.tokens.slice(0, count)) checkToken(token, known);
  if (secrets.jwts.length > 0) checkKey(secrets, known);
}

/** Lines that are secret: not the first and the last of a PEM, nor a short rest. */
export const linesOf = (pem: string): string[] =>
  pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wrapped = (text: string): string => text.replace(/.{76}/g, '$&\n');

/** A token shows as it is, and in base64 behind a user name: that begins at one of three places in a group of four. */
function checkToken(token: string, known: ReadonlySet<string>): void {
  assert.ok(known.has(token), 'a token is not masked');
  for (const login of ['x-access-token:', 'git:', 'octocat:']) {
    const left = leftOf(base64(`${login}${token}:x-oauth-basic`), known);
    const others = base64(`${login}:x-oauth-basic`);
    // Of the token itself nothing but a group at each end, which it shares with what stands beside it.
    assert.ok(left.length <= others.length + 8, `a token is not masked in the base64 of "${login}TOKEN"`);
  }
}

/** A key shows in PEM; as the file that GitHub gave, in base64; and without first and last line, as other tools write it. */
function checkKey({ privateKey, secrets }: Secrets, known: ReadonlySet<string>): void {
  const key = createPrivateKey(privateKey);
  const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  const pems = {
    'as it was given': secrets.APP_PRIVATE_KEY ?? '',
    'as PKCS#1': privateKey,
    'as PKCS#8': pkcs8,
  };
  for (const [shape, pem] of Object.entries(pems))
    for (const line of linesOf(pem)) assert.ok(known.has(line), `the key is not masked ${shape}`);
  const [der1, der8] = (['pkcs1', 'pkcs8'] as const).map((type) => key.export({ type, format: 'der' }));
  const shapes = {
    'as its file in base64': base64(privateKey),
    'as its file in base64, wrapped': wrapped(base64(privateKey)),
    'as PKCS#1, wrapped at 76': wrapped(der1?.toString('base64') ?? ''),
    'as PKCS#8, wrapped at 76': wrapped(der8?.toString('base64') ?? ''),
    'as PKCS#1 in base64url': der1?.toString('base64url') ?? '',
    'as PKCS#8 in base64url': der8?.toString('base64url') ?? '',
  };
  for (const [shape, text] of Object.entries(shapes)) {
    const left = leftOf(text, known);
    // Some characters of its end are no use to anybody.
    assert.ok(left.length <= 24, `the key is not masked ${shape}: ${left.length} characters show`);
  }
}

/** What is still to be read of a text. The longest masks come first, so that none of them is broken up by a shorter one. */
function leftOf(text: string, known: ReadonlySet<string>): string {
  const longestFirst = [...known].filter(Boolean).sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, mask) => rest.replaceAll(mask, ''), text).replaceAll('\n', '');
}
