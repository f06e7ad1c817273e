import { Failure } from './failures/failure.ts';
import { httpSender, type SendRequest } from './transport/sender.ts';
import { rateLimitReset } from './transport/retry.ts';
import { revokeToken } from './github/revoke-token.ts';
import type { Runtime } from './runtime/runtime.ts';
import { readState, type GitSetup, type KeptToken } from './handover/state.ts';

const BUDGET_MS = 15_000;

/** The post step: revokes every token that main left, whether main succeeded or not. It never fails the job. */
export async function revoke(runtime: Runtime): Promise<void> {
  const { log, env } = runtime;
  const { tokens, skipped, unreadable, gitSetup } = readState(env);
  if (gitSetup) await undoGit(runtime, gitSetup);
  if (skipped) log.info('skip-token-revoke is true: the token lives on until it expires');
  else if (tokens.length === 0) log.info('No token to revoke');
  const { send } = httpSender({ runtime, budgetMs: BUDGET_MS });
  const problems = await Promise.all(tokens.map((kept) => revokeOne(kept, send, log)));
  if (unreadable > 0) problems.push('the state that main left cannot be read');
  for (const problem of problems) {
    if (problem === undefined) continue;
    const { reportFailure } = await import('./failures/report.ts');
    reportFailure(new Failure('revoke-failed', problem), 'warning', runtime);
  }
}

/** Takes back what `setup-git` wrote; a token that it leaves behind is revoked all the same. */
async function undoGit(runtime: Runtime, setup: GitSetup): Promise<void> {
  try {
    const { undoGitSetup } = await import('./git/config-files.ts');
    await undoGitSetup(runtime, setup);
    runtime.log.info('git no longer acts as the App');
  } catch (error) {
    const { reportFailure } = await import('./failures/report.ts');
    const whatHappened = `What setup-git wrote could not be taken back: ${String(error)}`;
    reportFailure(new Failure('git-setup-failed', whatHappened, { cause: error }), 'warning', runtime);
  }
}

/** Revokes one token; answers what went wrong, if anything did. */
async function revokeOne(
  kept: KeptToken,
  send: SendRequest,
  log: Runtime['log'],
): Promise<string | undefined> {
  const { owner, expiresAt } = kept;
  const failed = (why: string, status: number | string, requestId: string) =>
    `The token for ${owner} could not be revoked: ${why} (status ${status}, request id ${requestId}). It lives until ${expiresAt}.`;
  try {
    const { status, headers, body } = await revokeToken(send, kept);
    const requestId = headers['x-github-request-id'] ?? 'none';
    const isHtml = headers['content-type']?.includes('html'); // not from GitHub's API
    if (status === 204) {
      log.info(`Revoked the token for ${owner}`);
    } else if ((status === 401 || status === 404) && !isHtml) {
      log.info(
        `The token for ${owner} was already gone (GitHub answered ${status}, request id ${requestId})`,
      );
    } else {
      const reset = rateLimitReset({ status, headers, body });
      const until = reset ? `; its rate limit ends at ${new Date(reset).toISOString()}` : '';
      return failed(`GitHub answered ${status}${until}`, status, requestId);
    }
    return undefined;
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error), 'none', 'none');
  }
}
