import { Failure } from './failures/failure.ts';
import { limitEndOf } from './github/rate-limit.ts';
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
  for (const problem of [...failed, ...problems]) {
    if (problem !== undefined) await warn(new Failure('revoke-failed', problem), runtime);
  }
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
type Revoker = (kept: KeptToken, send: SendRequest, log: Runtime['log']) => Promise<string | undefined>;

/** Who ends the tokens of each provider. */
const REVOKERS: Readonly<Record<KeptToken['provider'], Revoker>> = { github: revokeGitHubToken };

async function revokeGitHubToken(...[kept, send, log]: Parameters<Revoker>): Promise<string | undefined> {
  const { owner, expiresAt } = kept;
  const failed = (why: string, status: number | string, requestId: string) =>
    `The token for ${owner} could not be revoked: ${why} (status ${status}, request id ${requestId}). It lives until ${expiresAt}.`;
  try {
    const answer = await revokeToken(send, kept);
    const { status, headers } = answer;
    const requestId = gitHub.requestIdOf(headers) ?? 'none';
    const isHtml = headers['content-type']?.includes('html'); // not from GitHub's API
    if (status === 204) {
      log.info(`Revoked the token for ${owner}`);
    } else if ((status === 401 || status === 404) && !isHtml) {
      log.info(
        `The token for ${owner} was already gone (GitHub answered ${status}, request id ${requestId})`,
      );
    } else {
      const end = limitEndOf(answer);
      return failed(
        `GitHub answered ${status}${end ? `; its rate limit ends at ${end}` : ''}`,
        status,
        requestId,
      );
    }
    return undefined;
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), 'none', 'none');
  }
}
