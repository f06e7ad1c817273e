// What holds for every run of the action, whatever the workflow: looked at from outside, in what the runner was told, in
// what arrived at GitHub, and in what is left on the machine.
import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observed } from './observed.ts';
import type { Stand } from './stand.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

/** Throws when a promise is broken that is made to every workflow. */
export function checkPromises(run: Observed, stand: Stand): void {
  assert.deepEqual(stand.github.world.aliveTokens(), [], 'a token is alive after the job');
  assert.deepEqual(stand.github.violations, []);
  refuseLeaks(run, stand);
  checkMasks(run, stand);
  checkJwts(stand);
  checkHeaders(stand);
  checkMachine(run, stand);
}

/** The requests of the action itself: later steps make theirs with a token, and never end one. */
const ownRequests = ({ github }: Stand) =>
  github.requests.filter(
    ({ method, headers }) => headers.authorization === 'Bearer app-jwt' || method === 'DELETE',
  );

const jwtsOf = (stand: Stand): string[] => [
  ...new Set(
    ownRequests(stand)
      .filter(({ headers }) => headers.authorization === 'Bearer app-jwt')
      .map(({ rawAuthorization = '' }) => rawAuthorization.slice('Bearer '.length)),
  ),
];

const minted = ({ github }: Stand) => github.world.tokens.filter(({ kind }) => kind === 'installation');

/** No token, JWT or line of the key may stand in what a person reads. */
function refuseLeaks({ transcript, summary }: Observed, stand: Stand): void {
  const keys = [stand.privateKey, ...Object.values(stand.secrets)].flatMap((secret) => linesOf(secret));
  const tokens = stand.github.world.tokens.map(({ token }) => token);
  for (const secret of [...keys, ...tokens, ...jwtsOf(stand)]) {
    assert.ok(!transcript.includes(secret), 'the transcript shows a secret');
    assert.ok(!summary.includes(secret), 'the summary shows a secret');
  }
}

/** Lines that are secret: not the first and the last of a PEM, nor a short rest. */
const linesOf = (pem: string): string[] =>
  pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'));

/** The action masks by itself: a runner knows secrets of the repository alone, and only in the form in which they are stored. */
function checkMasks({ masks }: Observed, stand: Stand): void {
  const known = new Set(masks.flatMap((mask) => [mask, ...mask.split('\n')]));
  const [allJwts, allTokens] = [jwtsOf(stand), minted(stand)];
  // What the agent of keep-fresh signs and mints later reaches the runner only when `app-token` prints it, masked then.
  const jwts = stand.isRenewed ? allJwts.slice(0, 1) : allJwts;
  const tokens = stand.isRenewed ? allTokens.slice(0, 1) : allTokens;
  for (const jwt of jwts) assert.ok(known.has(jwt), 'a JWT is not masked');
  for (const { token } of tokens) {
    assert.ok(known.has(token), 'a token is not masked');
    // What git sends, as it shows in a log: the text of base64 differs by what stands before, by three.
    const sent = Buffer.from(`x-access-token:${token}`).toString('base64');
    assert.ok(
      [...known].some((mask) => mask.length > 20 && sent.includes(mask)),
      'a token is not masked as git sends it',
    );
  }
  if (jwts.length === 0) return;
  const given = stand.secrets.APP_PRIVATE_KEY ?? '';
  const pkcs8 = createPrivateKey(stand.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
  for (const line of linesOf(given)) assert.ok(known.has(line), 'the key is not masked as it was given');
  for (const line of linesOf(stand.privateKey)) assert.ok(known.has(line), 'the key is not masked as PKCS#1');
  for (const line of linesOf(pkcs8)) assert.ok(known.has(line), 'the key is not masked as PKCS#8');
}

/** https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app */
function checkJwts(stand: Stand): void {
  const now = Date.now() / 1000;
  for (const jwt of jwtsOf(stand)) {
    const [head = {}, claims = {}] = jwt
      .split('.', 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>);
    assert.equal(head.alg, 'RS256');
    assert.equal(claims.iss, stand.vars.APP_CLIENT_ID);
    const [iat, exp] = [Number(claims.iat), Number(claims.exp)];
    assert.ok(now - iat >= 60, 'the JWT is not dated back by a minute');
    assert.ok(exp - iat <= 600, 'the JWT lives longer than ten minutes');
  }
}

function checkHeaders(stand: Stand): void {
  for (const { path, headers } of ownRequests(stand)) {
    assert.equal(headers['user-agent'], `mint-app-token/${version}`, path);
    assert.equal(headers['x-github-api-version'], '2022-11-28', path);
    // The older name is the same media type.
    assert.match(headers.accept ?? '', /^application\/vnd\.github(\.v3)?\+json$/, path);
  }
}

/** Post has taken away whatever main put on the machine; and what later steps see holds no secret. */
function checkMachine({ left, environment }: Observed, stand: Stand): void {
  const configuration = stand.env.GIT_CONFIG_GLOBAL ?? '';
  const text = existsSync(configuration) ? readFileSync(configuration, 'utf8') : '';
  assert.ok(!/mint-app-token|\[bot\]/.test(text), `git is left as it was set up:\n${text}`);
  assert.deepEqual(left, [], 'folders are left in RUNNER_TEMP');
  const keys = [stand.privateKey, ...Object.values(stand.secrets)].flatMap(linesOf);
  for (const secret of [...minted(stand).map(({ token }) => token), ...jwtsOf(stand), ...keys])
    assert.ok(!environment.includes(secret), 'the environment of a later step holds a secret');
}
