// What holds for every run of the action, whatever the workflow: looked at from outside, in what the runner was told, in
// what arrived at GitHub, and in what is left on the machine.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMasks, linesOf } from './masks.ts';
import type { Observed } from './observed.ts';
import type { Stand } from './stand.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
  version: string;
};

/** Throws when a promise is broken that is made to every workflow. */
export function checkPromises(run: Observed, stand: Stand): void {
  const alive = stand.github.world.aliveTokens();
  assert.equal(alive.length, stand.leftAlive, `${alive.length} tokens are alive after the job`);
  assert.deepEqual(stand.github.violations, []);
  refuseLeaks(run, stand);
  checkMasks(run, { ...stand, jwts: jwtsOf(stand), tokens: minted(stand).map(({ token }) => token) });
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
  const keys = [stand.privateKey, ...Object.values(stand.secrets)].flatMap(linesOf);
  const tokens = stand.github.world.tokens.map(({ token }) => token);
  for (const secret of [...keys, ...tokens, ...jwtsOf(stand)]) {
    assert.ok(!transcript.includes(secret), 'the transcript shows a secret');
    assert.ok(!summary.includes(secret), 'the summary shows a secret');
  }
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
function checkMachine({ looks, environment }: Observed, stand: Stand): void {
  const configuration = stand.env.GIT_CONFIG_GLOBAL ?? '';
  const text = existsSync(configuration) ? readFileSync(configuration, 'utf8') : '';
  assert.ok(!/mint-app-token|\[bot\]/.test(text), `git is left as it was set up:\n${text}`);
  // A step may have added something of its own.
  assert.ok(text.startsWith(stand.gitConfig), `what the user had told git is gone:\n${text}`);
  const last = looks.at(-1);
  if (last !== undefined)
    assert.deepEqual(last, { folders: [], committer: 'Somebody', pushes: [] }, 'git is not as it was');
  const keys = [stand.privateKey, ...Object.values(stand.secrets)].flatMap(linesOf);
  for (const secret of [...minted(stand).map(({ token }) => token), ...jwtsOf(stand), ...keys])
    assert.ok(!environment.includes(secret), 'the environment of a later step holds a secret');
}
