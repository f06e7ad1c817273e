// Loaded at the first renewal. Tokens are minted as main mints them, by the same code, for the same targets.
import { asFailure } from '../failures/report.ts';
import type { Failure } from '../failures/failure.ts';
import { githubApp } from '../github/app.ts';
import { mintTokens, type NewToken } from '../github/mint-token.ts';
import type { MintedToken } from '../github/minted-token.ts';
import { endToken } from '../github/revoke-token.ts';
import { gitHub } from '../github/service.ts';
import { parseCredentials } from '../inputs/credentials.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { Target } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { httpSender } from '../transport/sender.ts';
import type { AgentTask, JournalEntry } from './protocol.ts';

const REVOKE_BUDGET_MS = 15_000; // as post has

export interface Renewal {
  readonly task: AgentTask;
  readonly runtime: Runtime;
  readonly due: readonly DueToken[];
  readonly budgetMs: number;
}

/** A token that is to be minted anew. */
export interface DueToken {
  readonly target: Target;
  /** Keeps the new one for post, before anybody has it. */
  readonly keep: (token: NewToken) => void;
}

/** Mints a new token for each that is due; answers it, or why there is none, in the order of `due`. */
export async function renew({ task, runtime, due, budgetMs }: Renewal): Promise<(MintedToken | Failure)[]> {
  const { credentials, server, permissions, needsDescription } = task;
  const sender = httpSender(runtime, budgetMs);
  const parsed = await parseCredentials(
    {
      ...credentials,
      privateKey: credentials.privateKey ? new Secret(credentials.privateKey) : undefined,
      fallbackToken: undefined,
      inputNames: () => [],
    },
    // Main has read the same, and found nothing wrong.
    { ...runtime, report: () => undefined },
  );
  if (parsed.kind !== 'app') throw new Error('there is no App');
  const signers = parsed.makeSigners({ sender, runtime });
  // What is told goes to post's log, which may be public.
  const isLogPrivate = () => Promise.resolve(false);
  const app = githubApp({ issuer: parsed.issuer, signers, server, sender, runtime, isLogPrivate });
  const targets = due.map(({ target }) => target);
  const results = await mintTokens(targets, {
    app,
    permissions: withoutPrototype(permissions),
    needsDescription,
    maskedSecret: runtime.maskedSecret,
    keep: (token) => {
      due.find(({ target }) => target === token.target)?.keep(token);
      return { forget: () => undefined, later: 'post tries again' };
    },
    isCancelled: runtime.cancellation.requested,
  });
  return results.map((result) => (result.status === 'fulfilled' ? result.value : asFailure(result.reason)));
}

/** Revokes what is alive, where no post will do it; answers what could not be. */
export async function revokeAll(
  tokens: readonly JournalEntry[],
  { task, runtime }: Pick<Renewal, 'task' | 'runtime'>,
): Promise<Failure[]> {
  const { apiUrl } = task.server;
  const send = httpSender(runtime, REVOKE_BUDGET_MS).to(gitHub);
  const ended = tokens.map(({ owner, token, expiresAt }) =>
    endToken({ owner, expiresAt, apiUrl, token: new Secret(token) }, { send, log: runtime.log }),
  );
  return (await Promise.all(ended)).filter((failure) => failure !== undefined);
}

/** A table of names without a prototype, as the inputs have it: `constructor` is a name like any other. */
function withoutPrototype(asked: PermissionRequest): PermissionRequest {
  if (asked.kind === 'inherit') return asked;
  return { ...asked, levels: Object.assign(Object.create(null) as object, asked.levels) };
}
