import { permissionWords } from '../output/words.ts';
import type { StandResult } from './stand.ts';
import type { Claim, ProofJob } from './stand-jobs.ts';

export interface Finding {
  readonly isGood: boolean;
  readonly text: string;
}

/** What the stand has no end point for. */
const COMPARED = ' (compared with the grant; the stand does not know the call itself)';

const RANK: Readonly<Record<string, number>> = { read: 1, write: 2, admin: 3 };

/** What a run says of a plan: each claim, each push, what was granted and not needed, and whether all tokens ended. */
export function judgeProof(job: ProofJob, result: StandResult): Finding[] {
  return [
    { isGood: result.conclusion === 'success', text: `the job ran: ${result.conclusion}` },
    ...job.claims.map((claim) => judgeClaim(claim, result)),
    ...result.calls.map(({ index, method, path, status }): Finding => ({
      isGood: status >= 200 && status < 300,
      text: `step ${index + 1}, ${method} ${path}: answered ${status}`,
    })),
    ...result.pushes.map(({ accepted, repository, starts }): Finding => ({
      isGood: accepted,
      text: accepted
        ? `a push to ${repository} was taken${starts.length > 0 ? ` and starts ${starts.join(', ')}` : ''}`
        : `a push to ${repository} was refused`,
    })),
    ...downstream(job, result),
    unused(job),
    {
      isGood: result.aliveAfter === 0,
      text: `${result.minted} minted, ${result.aliveAfter} alive when the job had ended`,
    },
  ];
}

function judgeClaim(
  { index, what, kind, permissions, repositories, pushes, calls }: Claim,
  { seen }: StandResult,
): Finding {
  const step = `step ${index + 1}, ${what}`;
  const token = seen.find((each) => each.index === index && each.token.kind === kind)?.token;
  const name = kind === 'app' ? 'an App token' : 'GITHUB_TOKEN';
  if (!token) return { isGood: false, text: `${step}: ${name} did not arrive` };
  if (kind === 'github-token')
    return { isGood: true, text: `${step}: ${name}, which needs ${permissionWords(permissions)} in the job` };
  const lacking = Object.entries(permissions).filter(
    ([each, level]) => (RANK[token.permissions[each] ?? ''] ?? 0) < (RANK[level] ?? 0),
  );
  if (lacking.length > 0)
    return {
      isGood: false,
      text: `${step}: ${name} without ${permissionWords(Object.fromEntries(lacking))}`,
    };
  const isDone = pushes.length > 0 || calls.some(({ method }) => method !== 'GET');
  const unreached = repositories.filter(
    (each) => !token.repositories.some((other) => other.toLowerCase() === each.toLowerCase()),
  );
  if (unreached.length > 0)
    return { isGood: false, text: `${step}: ${name} that does not reach ${unreached.join(', ')}` };
  return {
    isGood: true,
    text: `${step}: ${name} for ${token.repositories.slice(0, 5).join(', ')}, allowed by ${permissionWords(permissions)}${isDone ? '' : COMPARED}`,
  };
}

/** Workflows that have to go on starting by a push; what other events start, the stand does not know. */
function downstream({ claims }: ProofJob, { pushes }: StandResult): Finding[] {
  const started = new Set(pushes.flatMap(({ starts }) => starts));
  const wanted = [...new Set(claims.flatMap((claim) => claim.downstream))].filter(
    (file) => !started.has(file),
  );
  return wanted.map((file) => ({
    isGood: true,
    text: `${file} starts as well, by an event that the stand does not raise: what an App does starts workflows`,
  }));
}

/** Nothing is granted that no step needs. */
function unused({ granted, claims }: ProofJob): Finding {
  const needed = claims.filter(({ kind }) => kind === 'app').map(({ permissions }) => permissions);
  const idle = Object.entries(granted).filter(
    ([name, level]) => !needed.some((each) => each[name] === level),
  );
  return idle.length === 0
    ? { isGood: true, text: 'no permission is unused' }
    : { isGood: false, text: `granted and not needed: ${permissionWords(Object.fromEntries(idle))}` };
}
