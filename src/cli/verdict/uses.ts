import { effect, union } from '../facts/effect.ts';
import type { Consequence, Origin } from '../facts/facts.ts';
import { nameSuggestsGitHub, nameSuggestsToken } from '../facts/names.ts';
import { calledFile, jobOf, type Workflow } from '../facts/workflow.ts';
import { addTo, grouped } from '../facts/grouped.ts';
import type { PlanUse } from '../plan/plan.ts';
import type { Bench } from './bench.ts';
import { judge, type Judged } from './judge.ts';

/** All uses of PATs with their verdicts, in the order of files and lines. */
export function judgeAll(
  origins: readonly Origin[],
  consequences: readonly Consequence[],
  bench: Bench,
): Judged[] {
  const byOrigin = grouped(consequences, ({ origin }) => origin);
  const known = knownSecrets(origins, byOrigin);
  const judged = new Map<number, Judged>();
  const bySecret = new Map<string, Judged[]>();
  const settle = (each: Judged | undefined): void => {
    if (!each) return;
    judged.set(each.origin.id, each);
    addTo(bySecret, secretKey(each.origin.source.file, each.origin.secret), each);
  };
  for (const origin of origins) {
    if (origin.isTest) continue;
    const own = byOrigin.get(origin.id) ?? [];
    if (own.length > 0) settle(judge(origin, own, bench));
  }
  const isPassed = ({ place }: Origin) => place.kind === 'job-secrets';
  const open = (wanted: boolean) =>
    origins.filter((each) => !each.isTest && !judged.has(each.id) && isPassed(each) === wanted);
  // A called workflow may call another: each round settles one level more, and a circle settles nothing.
  for (let before = -1; before !== judged.size;) {
    before = judged.size;
    for (const origin of open(true)) settle(judgePassed(origin, bySecret, bench, known));
  }
  for (const origin of open(false)) settle(judgeIdle(origin, known, bench));
  return [...judged.values()].sort(
    (a, b) =>
      a.use.file.localeCompare(b.use.file) || a.use.line - b.use.line || a.origin.start - b.origin.start,
  );
}

/** A secret of one file. */
const secretKey = (file: string, secret: string): string => `${file}\n${secret}`;

/** Secrets that somewhere do something on GitHub that is known: so they are tokens of GitHub's everywhere. */
function knownSecrets(
  origins: readonly Origin[],
  byOrigin: ReadonlyMap<number, readonly Consequence[]>,
): ReadonlyMap<string, Origin> {
  const known = new Map<string, Origin>();
  for (const origin of origins) {
    const isSure = byOrigin.get(origin.id)?.some(({ effect: each }) => each.ask === undefined) === true;
    if (isSure && !known.has(origin.secret)) known.set(origin.secret, origin);
  }
  return known;
}

/** A question; of a variable that nobody is seen to use, no step is known where it would have to be. */
function nothing(origin: Origin, what: string, ask: string, bench: Bench): Judged {
  const { place } = origin;
  const step = 'step' in place ? place.step : 0;
  const job = 'job' in place ? place.job : '';
  const judged = judge(
    origin,
    [{ origin: origin.id, job, step, effect: effect({ what, source: '', ask }) }],
    bench,
  );
  return 'step' in place ? judged : { ...judged, parts: [] };
}

/** A secret of which nothing is seen to be done: a question where it is a token of GitHub's all the same. */
function judgeIdle(origin: Origin, known: ReadonlyMap<string, Origin>, bench: Bench): Judged | undefined {
  const { place } = origin;
  const first = known.get(origin.secret);
  const isNamed =
    (place.kind === 'step-env' || place.kind === 'job-env' || place.kind === 'workflow-env') &&
    nameSuggestsGitHub(place.name);
  if (!first && !isNamed) return undefined;
  const where = place.kind === 'run' ? 'a script' : `${place.kind.replace(/^.*-/, '')} ${place.name}`;
  const because = first ? `The same secret is a GitHub token in ${first.source.file}:${first.line}. ` : '';
  return nothing(
    origin,
    where,
    `${because}Nothing that can be read here uses ${where} on GitHub: what does it do, or can it go?`,
    bench,
  );
}

/** A secret that a job passes to a workflow it calls: what that one does with it decides. */
function judgePassed(
  origin: Origin,
  judged: ReadonlyMap<string, readonly Judged[]>,
  bench: Bench,
  known: ReadonlyMap<string, Origin>,
): Judged | undefined {
  const { place } = origin;
  if (place.kind !== 'job-secrets') return undefined;
  const job = jobOf(bench.byFile.get(origin.source.file), place.job);
  const called = job?.uses?.trim() ?? '';
  const file = job && calledFile(job);
  const what = `secret ${place.name} of ${called}`;
  if (file === undefined) {
    if (nameSuggestsGitHub(place.name) || known.has(origin.secret)) return remote(origin, what, bench);
    return nameSuggestsToken(place.name)
      ? nothing(origin, what, `is ${place.name} of ${called} a GitHub token?`, bench)
      : undefined;
  }
  const callee = bench.byFile.get(file);
  if (!callee) return nothing(origin, what, `what does ${called} do with it? It cannot be read`, bench);
  const inner = judged.get(secretKey(file, place.name)) ?? [];
  if (inner.length === 0) return undefined;
  return passed(
    origin,
    what,
    inner.map(({ use }) => use),
    callee,
  );
}

const remote = (origin: Origin, what: string, bench: Bench): Judged =>
  judge(
    origin,
    [
      {
        origin: origin.id,
        job: 'job' in origin.place ? origin.place.job : '',
        step: 0,
        effect: effect({
          what,
          source: 'docs/faq.md#why-is-the-token-empty-in-another-job',
          cannot:
            'a job that calls a workflow has no steps to mint in, a token from another job is masked away, and the workflow that is called is not in this repository',
        }),
      },
    ],
    bench,
  );

/** The caller's line follows what the called workflow's uses become, the least sure of them first. */
function passed(origin: Origin, what: string, inner: readonly PlanUse[], callee: Workflow): Judged {
  const order = ['cannot', 'ask', 'replace', 'github-token-suffices'] as const;
  const verdict = order.find((each) => inner.some((use) => use.verdict === each)) ?? 'ask';
  const places = inner.map((use) => `${use.file}:${use.line}`).join(', ');
  const why = {
    cannot: `the called workflow needs it for what no App can do (${places})`,
    ask: `what the called workflow does with it has to be answered first (${places})`,
    replace:
      'a calling job has no steps: the key is passed instead of the token, and the called workflow mints',
    'github-token-suffices': `the called workflow needs no more than GITHUB_TOKEN (${places})`,
  }[verdict];
  return {
    origin,
    parts: [],
    use: {
      file: origin.source.file,
      line: origin.line,
      secret: origin.secret,
      what,
      verdict,
      permissions:
        verdict === 'github-token-suffices' ? union(...inner.map(({ permissions }) => permissions)) : {},
      target: 'current',
      why,
      source: 'docs/faq.md#why-is-the-token-empty-in-another-job',
      ...(verdict === 'ask' && { question: `what does ${callee.source.file} do with it? See ${places}` }),
    },
  };
}
