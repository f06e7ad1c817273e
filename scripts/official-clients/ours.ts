import { Secret } from '../../src/runtime/secret.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { parseKeyNames } from '../../src/signing/key-names.ts';
import { parseRoleName } from '../../src/signing/role-names.ts';
import { makeStoredSigners } from '../../src/signing/stored-keys.ts';
import { httpSender } from '../../src/transport/sender.ts';

/** Signs with one key by the action's own stores, and throws where that does not work. */
export async function signByUs(key: string, role: string, env: Record<string, string>): Promise<void> {
  const report = (_code: string, text: string) => {
    throw new Error(text);
  };
  const quiet = () => undefined;
  const runtime: Runtime = {
    env,
    log: { debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet },
    maskedSecret: (text) => new Secret(text),
    setOutput: quiet,
    saveState: quiet,
    exportVariable: quiet,
    addPath: quiet,
    writeSummary: quiet,
    readFile: quiet,
    now: Date.now,
    elapsed: () => performance.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    cancellation: { requested: () => false, onRequest: () => quiet },
  };
  const names = parseKeyNames(key, report);
  const makeSigners = makeStoredSigners(names, parseRoleName(role, names, report));
  const [signer] = makeSigners({ sender: httpSender(runtime, 60_000), runtime });
  await signer?.sign({ iss: 'Iv23liAbCdEfGhIjKlMn', iat: 0, exp: 600 });
}

/** One request as far as it is compared: names as JSON has them, and no value that differs from time to time. */
export interface Shape {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export function shapeOf({ path, body, type }: { path: string; body: string; type: string }): Shape {
  const isForm = type.startsWith('application/x-www-form-urlencoded');
  const data = (isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body || '{}')) as object;
  const fields = Object.entries(data).map(([name, value]) => [
    path.startsWith('/v1/') ? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) : name,
    withoutTokens(value),
  ]);
  return { path: path.replace(/\?.*/, ''), body: Object.fromEntries(fields) as Shape['body'] };
}

/** Where ours is narrower on purpose. */
const NARROWER = ['scope', 'lifetime'];

/** Whether a client has sent to the same place all that we send there; it may have sent more, as about itself. */
export function isLike(ours: Shape, theirs: Shape): boolean {
  const same = (name: string) => JSON.stringify(ours.body[name]) === JSON.stringify(theirs.body[name]);
  const isMeant = (name: string) => (NARROWER.includes(name) ? name in theirs.body : same(name));
  return ours.path === theirs.path && Object.keys(ours.body).every(isMeant);
}

/** ID tokens, digests and checksums are told by their form. */
function withoutTokens(value: unknown): unknown {
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutTokens(each)]));
  if (typeof value !== 'string') return value;
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return 'a JWT';
  if (/^[\w+/-]{43}=?$/.test(value)) return `a digest in ${value.endsWith('=') ? 'base64' : 'base64url'}`;
  return /^\d{6,10}$/.test(value) ? 'a checksum' : value;
}
