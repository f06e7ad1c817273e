import { jsonObject } from '../../github/refusal.ts';
import type { Secret } from '../../runtime/secret.ts';
import { runGh } from '../disk/gh.ts';
import { renderReport } from '../output/report.ts';
import { inParallel } from './in-parallel.ts';
import { paced, type Pace } from './pace.ts';
import { BRANCH, type Proposal } from './proposals.ts';

/** Repositories that are written to at a time. GitHub asks to make what others are told of one after the other. */
const AT_ONCE = 2;
const MOST_TRIES = 3;
const LIMIT_WAIT_MS = 60_000;
/** GitHub takes no longer text for a pull request. */
const MOST_CHARACTERS = 65_000;
const TITLE = 'Replace PATs by short-lived tokens of a GitHub App';

export interface OpeningOptions {
  readonly env: NodeJS.ProcessEnv;
  /** gh is told nothing of it, and may show it all the same. */
  readonly token: Secret;
  /** As gh names the host. */
  readonly host: string;
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly tell: (line: string) => void;
}

export type Opened = { readonly repository: string } & ({ readonly url: string } | { readonly why: string });

/** gh did not do what it was asked for, in its own words. */
class GhFailed extends Error {}

/** Opens the pull requests, all by the user's gh. One that fails is told, and the others are opened. */
export async function openPullRequests(
  proposals: readonly Proposal[],
  options: OpeningOptions,
  opened: (result: Opened) => void,
): Promise<void> {
  const pace = paced(options);
  await inParallel(proposals, AT_ONCE, async (proposal) => {
    const { repository } = proposal;
    try {
      opened({ repository, url: await openOne(proposal, options, pace) });
    } catch (error) {
      if (!(error instanceof GhFailed)) throw error;
      opened({ repository, why: error.message });
    }
  });
}

/** Goes on where an earlier run ended: a branch, one commit on it, a pull request. */
async function openOne(proposal: Proposal, options: OpeningOptions, pace: Pace): Promise<string> {
  const { repository, base, commit, from } = proposal;
  const { host } = options;
  // Requests alone, and no `gh pr create`: that looks for a clone where it is called, and asks for more than this needs.
  const post = async (path: string, body: unknown) => {
    const request = path === 'graphql' ? [path] : ['--method', 'POST', path];
    const args = ['api', '--hostname', host, ...request, '--input', '-'];
    return run(args, JSON.stringify(body), options, pace);
  };
  if (from === 'branch')
    await post(`repos/${repository}/git/refs`, { ref: `refs/heads/${BRANCH}`, sha: commit });
  if (from !== 'pull-request') await post('graphql', commitOf(proposal));
  const pull = { title: TITLE, head: BRANCH, base, body: bodyOf(proposal, options) };
  const answer = jsonObject(await post(`repos/${repository}/pulls`, pull));
  return typeof answer?.html_url === 'string' ? answer.html_url : `a pull request of ${BRANCH}`;
}

/** All files in one commit, which GitHub signs; it is refused where the branch has moved on meanwhile. */
function commitOf({ repository, commit, patch }: Proposal) {
  return {
    query:
      'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
    variables: {
      input: {
        branch: { repositoryNameWithOwner: repository, branchName: BRANCH },
        expectedHeadOid: commit,
        message: { headline: TITLE },
        fileChanges: {
          additions: patch.changes.map(({ file, after }) => ({
            path: file,
            contents: Buffer.from(after).toString('base64'),
          })),
        },
      },
    },
  };
}

function bodyOf({ plan, patch }: Proposal, { clientIdVariable, privateKeySecret }: OpeningOptions): string {
  const before =
    `Before this is merged, the App has to be installed here, with the variable \`${clientIdVariable}\` and the secret ` +
    `\`${privateKeySecret}\`. Then the PATs that are replaced can be revoked.\n\n`;
  const report = renderReport(plan, patch);
  return before.length + report.length <= MOST_CHARACTERS
    ? before + report
    : `${before}${report.slice(0, MOST_CHARACTERS - before.length)}\n\n(cut off: it is too long for a pull request)\n`;
}

async function run(
  args: readonly string[],
  input: string,
  { env, token, sleep, tell }: OpeningOptions,
  pace: Pace,
): Promise<string> {
  for (let tries = 1; ; tries++) {
    await pace();
    const answer = await runGh(args, { env, input });
    if (!answer) throw new GhFailed('there is no program gh');
    if (answer.exitCode === 0) return answer.stdout;
    const said = answer.stderr.replaceAll(token.reveal(), '***').trim().split('\n').slice(-3).join(' ');
    if (tries >= MOST_TRIES || !/rate limit/i.test(answer.stderr))
      throw new GhFailed(
        `gh ${args.filter((arg) => !arg.startsWith('-')).join(' ')} failed (exit code ${answer.exitCode}): ${said}`,
      );
    tell(`GitHub limits what may be made; going on in ${LIMIT_WAIT_MS / 1000} s`);
    await sleep(LIMIT_WAIT_MS);
  }
}
