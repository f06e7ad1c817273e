// npm run load: 256 runs of the shipped main and post, 16 at a time, against a sandbox GitHub that answers one call in
// ten with a secondary rate limit and one in ten with a gateway's 502. All must mint, and no token may be left alive.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitHub, type Effect } from '@mint-app-token/sandbox/github';
import { runStage, type StageResult } from '@mint-app-token/sandbox/runner';
import { declaredInputs } from './declared-inputs.ts';

const RUNS = 256;
const AT_A_TIME = 16;
const TIME_LIMIT_MS = 280_000; // and some 15 s at most to end what still runs then
// A call is tried six times, so that chance alone (768 calls × 0.2⁶) would fail one load in twenty. For a stage that was
// hit this often, faults pause from just before its next try on.
const ENOUGH_HITS = 5;
// A mint whose answer may have been lost is sent once more: the next fault would fail that run, and rightly.
const LAST_TRY = /trying again in .* once,/;

const declared = declaredInputs();
const dist = join(import.meta.dirname, '..', 'dist');

const secondaryLimit: Effect = {
  kind: 'answer',
  status: 403,
  headers: { 'retry-after': '1' },
  json: {
    message:
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.',
    documentation_url:
      'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits',
  },
};
const badGateway: Effect = {
  kind: 'answer',
  status: 502,
  text: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};

const stages = {
  'look-up': (method: string) => method === 'GET',
  mint: (method: string) => method === 'POST',
  revoke: (method: string) => method === 'DELETE',
};

const start = performance.now();
const deadline = AbortSignal.timeout(TIME_LIMIT_MS);
const temp = mkdtempSync(join(tmpdir(), 'mint-load-'));
const github = await startGitHub();
const { world, faults, requests } = github;
world.addAccount({ login: 'acme', type: 'Organization' });
world.addRepository('acme/app');
const permissions = { contents: 'write' };
const { app, privateKey } = world.addApp({ slug: 'acme-release', permissions });
world.install(app, { account: 'acme', permissions });

/** The stages for which the faults pause. */
const spared = new Set<object>();
let sparedStages = 0;

function showFaults(): void {
  faults.clear();
  if (spared.size > 0) return;
  faults.add({ on: { path: /./ }, every: 10, effect: secondaryLimit });
  faults.add({ on: { path: /./ }, every: 9, skip: 4, effect: badGateway }); // of the nine that are left of ten
}

async function stage(name: 'main' | 'post', given: Pick<StageResult, 'state'>): Promise<StageResult> {
  let hits = 0;
  const inputs = { 'client-id': app.clientId, 'private-key': privateKey, 'github-api-url': github.apiUrl };
  const self = {};
  let pause: NodeJS.Timeout | undefined;
  const spare = () => {
    if (!spared.has(self)) sparedStages += 1;
    spared.add(self);
    showFaults();
  };
  try {
    return await runStage({
      entry: join(dist, name, 'index.js'),
      inputs: { ...declared, ...(name === 'main' && inputs) },
      env: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_SERVER_URL: github.serverUrl,
        GITHUB_REPOSITORY: 'acme/app',
        GITHUB_REPOSITORY_OWNER: 'acme',
      },
      state: given.state,
      workspace: temp,
      temp,
      signal: deadline,
      onLine: (line) => {
        const wait = /trying again in ([\d.]+) s/.exec(line)?.[1];
        if (wait === undefined) return;
        hits += 1;
        // A wait may be shorter than that.
        const untilThen = Math.max(0, Number(wait) * 1000 - 300);
        if (hits >= ENOUGH_HITS || LAST_TRY.test(line)) pause = setTimeout(spare, untilThen);
      },
    });
  } finally {
    clearTimeout(pause);
    if (spared.delete(self)) showFaults();
  }
}

/** One job: main, then post with the state that main left. Answers what went wrong, if anything did. */
async function run(): Promise<string | undefined> {
  if (deadline.aborted) return 'was not started in time';
  const main = await stage('main', { state: {} });
  const post = await stage('post', main);
  const tokens = world.tokens.filter(({ token }) => token === main.outputs.token);
  const lastWords = (result: StageResult) => result.log.slice(-3).join(' | ');
  if (main.exitCode !== 0) return `main ended with ${main.exitCode}: ${lastWords(main)}`;
  if (post.exitCode !== 0) return `post ended with ${post.exitCode}: ${lastWords(post)}`;
  if (tokens.length === 0) return `main gave no token: ${lastWords(main)}`;
  if (tokens.some(({ alive }) => alive)) return `post left the token alive: ${lastWords(post)}`;
  return undefined;
}

const problems: string[] = [];
let passed = 0;
try {
  showFaults();
  const jobs = Array.from({ length: RUNS }, (_, at) => at + 1).values();
  const workers = Array.from({ length: AT_A_TIME }, async () => {
    for (const job of jobs) {
      const problem = await run().catch((error: unknown) => `broke off: ${String(error)}`);
      if (problem === undefined) passed += 1;
      else problems.push(`run ${job} ${problem}`);
    }
  });
  await Promise.all(workers);
} finally {
  await github.close();
  rmSync(temp, { recursive: true, force: true });
}

const hit = requests.filter(({ fault }) => fault !== undefined);
const count = (status: number, at = hit) => at.filter((request) => request.status === status).length;
const minted = world.tokens.length;
const alive = world.aliveTokens().length;
console.log(
  `runs            ${RUNS}, ${AT_A_TIME} at a time, in ${((performance.now() - start) / 1000).toFixed(0)} s`,
);
console.log(`requests        ${requests.length}, of which ${requests.length - 3 * RUNS} were made again`);
for (const [name, isIts] of Object.entries(stages)) {
  const at = hit.filter(({ method }) => isIts(method));
  console.log(
    `faults, ${name.padEnd(8)}${count(403, at)} secondary limits, ${count(502, at)} gateway errors`,
  );
}
console.log(
  `faults, all     ${count(403)} secondary limits, ${count(502)} gateway errors; paused for ${sparedStages} stages`,
);
console.log(`tokens          ${minted} minted, ${alive} alive`);

if (minted !== RUNS) problems.push(`${minted} tokens were minted in ${RUNS} runs`);
if (alive > 0) problems.push(`${alive} tokens are alive`);
problems.push(...new Set(github.violations));
for (const problem of problems) console.log(`FAILED: ${problem}`);
console.log(`${passed} passed, ${problems.length} failed`);
process.exitCode = problems.length === 0 ? 0 : 1;
