// The part of main's story that is told only with `keep-fresh`.
import type { JournalEntry } from './agent/protocol.ts';
import type { GitUse } from './git/act-as-app.ts';
import type { NewToken } from './github/mint-token.ts';
import type { MintedToken } from './github/minted-token.ts';
import { tokenNames } from './handover/outputs.ts';
import { keepAgent } from './handover/state.ts';
import type { Inputs } from './inputs/inputs.ts';
import { runnerInputs } from './inputs/source.ts';
import type { Runtime } from './runtime/runtime.ts';
import { timeText } from './runtime/time.ts';

/** The tokens of a step, kept fresh beside the job. */
export interface FreshTokens {
  /** Keeps a token for post, before anybody has it. */
  readonly journal: (token: NewToken) => void;
  /** Hands the tokens to the agent, and to later steps where they find the current ones. */
  readonly handOver: (minted: readonly MintedToken[], git: GitUse | undefined) => Promise<void>;
}

/** Starts the agent. What knows of it is loaded only here. */
export async function keepFresh(runtime: Runtime, inputs: Inputs): Promise<FreshTokens> {
  const { env, log } = runtime;
  const { keepFreshMs = 0, server, permissions, skipTokenRevoke, git } = inputs;
  const { startAgent } = await import('./agent/start.ts');
  const { text } = runnerInputs(env);
  const signingKey = text('signing-key');
  const agent = startAgent(runtime, { webUrl: server.webUrl, inWorkspace: signingKey !== '' }, (state) => {
    keepAgent(runtime, state);
  });
  const mintedAt = new Map<string, number>();
  const entryOf = (
    { token, expiresAt, lifeMs }: Pick<NewToken, 'token' | 'expiresAt' | 'lifeMs'>,
    owner: string,
  ): JournalEntry => {
    const text = token.reveal();
    const born = mintedAt.get(text) ?? runtime.now();
    mintedAt.set(text, born);
    return { owner, token: text, expiresAt, mintedAt: born, endsAt: born + lifeMs };
  };
  return {
    journal: (token) => {
      agent.journal(entryOf(token, token.account));
    },
    handOver: async (minted, gitUse) => {
      const names = tokenNames(minted);
      const tokens = minted.map((each, at) => ({
        target: each.target,
        first: entryOf(each, names[at] ?? ''),
      }));
      const { tokenFile, programs } = await agent.handOver({
        keepFreshMs,
        isToRevoke: !skipTokenRevoke,
        credentials: {
          clientId: text('client-id'),
          appId: text('app-id'),
          privateKey: text('private-key'),
          signingKey,
          signingRole: text('signing-role'),
        },
        server,
        permissions,
        needsDescription: git !== 'untouched',
        tokens,
        git: gitUse && {
          file: gitUse.file,
          webUrl: server.webUrl,
          accesses: gitUse.accesses.map(({ username, owners, repositories, password }) => ({
            at: minted.findIndex(({ token }) => token === password),
            username,
            owners,
            repositories,
          })),
        },
        env: forAgent(env, signingKey !== ''),
      });
      runtime.setOutput('token-file', tokenFile);
      runtime.exportVariable('APP_TOKEN_FILE', tokenFile);
      runtime.addPath(programs);
      const until = timeText(runtime.now() + keepFreshMs);
      const [is, their] =
        minted.length === 1 ? ['the token is', 'its life'] : ['the tokens are', 'their lives'];
      log.info(
        `Until ${until} at the latest, ${is} renewed at half of ${their}: later steps have the current one from ${
          gitUse ? 'git, ' : ''
        }gh, app-token and $APP_TOKEN_FILE; the output token stays the first one`,
      );
    },
  };
}

/** The variables that the transport reads; and all of the job's where the key is signed with elsewhere, as main has them. */
function forAgent(env: Runtime['env'], isStored: boolean): Record<string, string> {
  const isMeant = (name: string) =>
    isStored ? !/^(?:INPUT|STATE)_/i.test(name) : /^(?:https?|no|all)_proxy$/i.test(name);
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && isMeant(name) ? [[name, value]] : [],
    ),
  );
}
