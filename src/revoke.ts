import { Failure, type FailureDetails } from './failures/failure.ts';
import { limitEndOf } from './github/rate-limit.ts';
import { Refusal } from './github/refusal.ts';
import { revokeToken } from './github/revoke-token.ts';
import { gitHub } from './github/service.ts';
import { readState, type KeptToken } from './handover/state.ts';
import { parseServer } from './inputs/server.ts';
import { runnerInputs } from './inputs/source.ts';
import type { Runtime } from './runtime/runtime.ts';
import type { SendRequest } from './transport/message.ts';
import { httpSender } from './transport/sender.ts';

const BUDGET_MS = 15_000;

/** The post step: revokes every token that main left, whether main succeeded or not. It never fails the job. */
export async function revoke(runtime: Runtime): Promise<void> {
  const { log, env } = runtime;
  const asked = runnerInputs(env).text('github-api-url');
  const server = parseServer(
    { asked, runnerApiUrl: env.GITHUB_API_URL, runnerWebUrl: env.GITHUB_SERVER_URL },
    () => undefined, // main has reported it
  );
  const { tokens, skipped, problems, gitSetup } = readState(env, { github: server.apiUrl });
  if (gitSetup !== undefined) await undoGit(runtime, gitSetup);
  if (skipped) log.info('skip-token-revoke is true: the token lives on until it expires');
  else if (tokens.length === 0) log.info('No token to revoke');
  const send = httpSender(runtime, BUDGET_MS).to(gitHub);
  const failed = await Promise.all(tokens.map((kept) => REVOKERS[kept.provider](kept, send, log)));
  for (const problem of problems) await warn(new Failure('revoke-failed', problem), runtime);
  for (const failure of failed) if (failure !== undefined) await warn(failure, runtime);
}

/** Takes back what `setup-git` wrote; a token that it leaves behind is revoked all the same. */
async function undoGit(runtime: Runtime, setup: unknown): Promise<void> {
  try {
    const { undoGitSetup } = await import('./git/config-files.ts');
    await undoGitSetup(runtime, setup);
    runtime.log.info('git no longer acts as the App');
  } catch (error) {
    const whatHappened = `What setup-git wrote could not be taken back: ${String(error)}`;
    await warn(new Failure('git-setup-failed', whatHappened, { cause: error }), runtime);
  }
}

async function warn(failure: Failure, runtime: Runtime): Promise<void> {
  const { reportWarning } = await import('./failures/report.ts');
  reportWarning(failure, runtime);
}

/** Revokes one token; answers what went wrong, if anything did. */
type Revoker = (kept: KeptToken, send: SendRequest, log: Runtime['log']) => Promise<Failure | undefined>;

/** Who ends the tokens of each provider. */
const REVOKERS: Readonly<Record<KeptToken['provider'], Revoker>> = { github: revokeGitHubToken };

async function revokeGitHubToken(...[kept, send, log]: Parameters<Revoker>): Promise<Failure | undefined> {
  const { owner, expiresAt } = kept;
  const failed = (why: string, status: number | string, requestId: string, details: FailureDetails) =>
    new Failure(
      'revoke-failed',
      `The token for ${owner} could not be revoked: ${why} (status ${status}, request id ${requestId}). It lives until ${expiresAt}.`,
      details,
    );
  try {
    const answer = await revokeToken(send, kept);
    if (answer.status === 204) {
      log.info(`Revoked the token for ${owner}`);
      return undefined;
    }
    const refusal = new Refusal(answer);
    const { status, requestId = 'none', said, isOfTheApi } = refusal;
    if ((status === 401 || status === 404) && isOfTheApi) {
      log.info(
        `The token for ${owner} was already gone (GitHub answered ${status}, request id ${requestId})`,
      );
      return undefined;
    }
    const end = limitEndOf(answer);
    const who = said === undefined ? `${refusal.host} answered with ${refusal.type}` : 'GitHub refused';
    const why = end ? `${who}; its rate limit ends at ${end}` : who;
    return failed(why, status, requestId, { said, cause: refusal });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(why, 'none', 'none', { cause: error });
  }
}
