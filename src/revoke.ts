import type { Finished } from './agent/finish.ts';
import { Failure } from './failures/failure.ts';
import { orWarning, warn } from './failures/warn.ts';
import { endToken } from './github/revoke-token.ts';
import { gitHub } from './github/service.ts';
import { readState, type KeptToken } from './handover/state.ts';
import { parseServer } from './inputs/server.ts';
import { runnerInputs } from './inputs/source.ts';
import { parseSummaryMode } from './inputs/summary-mode.ts';
import type { Runtime } from './runtime/runtime.ts';
import { Secret } from './runtime/secret.ts';
import { httpSender, type Sender } from './transport/sender.ts';

const BUDGET_MS = 15_000;

/**
 * The post step: revokes every token that main left, whether main succeeded or not, and then undoes git. Nothing that
 * happens to files may keep a token alive, so they come last. It never fails the job.
 */
export async function revoke(runtime: Runtime): Promise<void> {
  const { log, env } = runtime;
  const asked = runnerInputs(env).text('github-api-url');
  const server = parseServer(
    { asked, runnerApiUrl: env.GITHUB_API_URL, runnerWebUrl: env.GITHUB_SERVER_URL },
    () => undefined, // main has reported it
  );
  const { tokens: first, skipped, problems, gitSetup, agent } = readState(env, { github: server.apiUrl });
  const finished = agent === undefined ? undefined : await endAgent(runtime, agent);
  const tokens = [...first, ...(skipped ? [] : renewedTokens(finished, first, server.apiUrl))];
  if (tokens.length === 0)
    log.info(
      skipped ? 'skip-token-revoke is true: the token lives on until it expires' : 'No token to revoke',
    );
  const sender = httpSender(runtime, BUDGET_MS);
  try {
    const failed = await Promise.all(tokens.map((kept) => REVOKERS[kept.provider](kept, sender, log)));
    for (const problem of problems) await warn(new Failure('revoke-failed', problem), runtime);
    for (const failure of failed) if (failure !== undefined) await warn(failure, runtime);
  } finally {
    if (gitSetup !== undefined) await undoGit(runtime, gitSetup);
    if (finished) await tellOfAgent(finished, runtime);
  }
}

/** Ends what renewed the tokens beside the job. If that fails, what is known is revoked all the same. */
function endAgent(runtime: Runtime, state: unknown): Promise<Finished | undefined> {
  return orWarning(runtime, ['keep-fresh-failed', 'The agent could not be ended'], async () => {
    const { finishAgent } = await import('./agent/finish.ts');
    return finishAgent(runtime, state);
  });
}

/** The tokens of the agent's journal that main did not leave itself. */
function renewedTokens(
  finished: Finished | undefined,
  first: readonly KeptToken[],
  apiUrl: string,
): readonly KeptToken[] {
  const known = new Set(first.map(({ token }) => token.reveal()));
  return (finished?.tokens ?? [])
    .filter(({ token }) => !known.has(token))
    .map(({ token, owner, expiresAt }) => ({
      provider: 'github',
      token: new Secret(token),
      apiUrl,
      owner,
      expiresAt,
    }));
}

async function tellOfAgent({ failure, diagram, cleanUp }: Finished, runtime: Runtime): Promise<void> {
  const isWanted = parseSummaryMode(runnerInputs(runtime.env).text('summary')) === 'always';
  if (isWanted && diagram !== undefined) runtime.writeSummary(diagram);
  if (failure) await warn(failure, runtime);
  await orWarning(runtime, ['keep-fresh-failed', 'The folder of the agent could not be deleted'], cleanUp);
}

/** Takes back what `setup-git` wrote: files alone, and a wait of two seconds at most for git's lock. */
async function undoGit(runtime: Runtime, setup: unknown): Promise<void> {
  await orWarning(runtime, ['git-setup-failed', 'What setup-git wrote could not be taken back'], async () => {
    const { undoGitSetup } = await import('./git/config-files.ts');
    await undoGitSetup(runtime, setup);
    runtime.log.info('git no longer acts as the App');
  });
}

/** Sees to the end of a token; answers why it lives on, if it does. */
type Revoker = (kept: KeptToken, sender: Sender, log: Runtime['log']) => Promise<Failure | undefined>;

/** Who ends the tokens of each provider. */
const REVOKERS: Readonly<Record<KeptToken['provider'], Revoker>> = {
  github: (kept, sender, log) => endToken(kept, { send: sender.to(gitHub), log }),
};
