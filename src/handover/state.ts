import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';

/** What post needs to know of one token in order to revoke it. */
export interface KeptToken {
  readonly token: Secret;
  readonly apiUrl: string;
  readonly owner: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

export interface TokenKeeper {
  /** Leaves a token to the post step. What it answers takes it back, for a token already revoked. */
  readonly keep: (token: KeptToken) => () => void;
  /** Takes all of them back, and says that they are left alive on purpose. */
  readonly leaveAlive: () => void;
}

// One key per token, numbered in the order of arrival: writing one never touches another,
// so a step that dies half-way leaves every token it knew of to post.
const TOKEN_KEY = 'token-';
const SKIP_KEY = 'skip-token-revoke';
const GIT_KEY = 'git-setup';

/** The writing side of the only contract between main and post. */
export function tokenKeeper({ saveState }: Pick<Runtime, 'saveState'>): TokenKeeper {
  const takeBacks: (() => void)[] = [];
  return {
    keep: ({ token, ...rest }) => {
      const key = `${TOKEN_KEY}${takeBacks.length}`;
      const takeBack = () => {
        saveState(key, '');
      };
      takeBacks.push(takeBack);
      saveState(key, JSON.stringify({ token: token.reveal(), ...rest }));
      return takeBack;
    },
    leaveAlive: () => {
      for (const takeBack of takeBacks) takeBack();
      saveState(SKIP_KEY, 'true');
    },
  };
}

/** What post has to know in order to take back what `setup-git` did. No path in RUNNER_TEMP: post makes it from the ID. */
export interface GitSetup {
  /** A UUID: of the step's folder in RUNNER_TEMP, and of its block in the file. */
  readonly id: string;
  /** The configuration of git that the block is in. Nothing but that block is ever taken out of it. */
  readonly file: string;
}

/** Leaves to the post step what is about to be written for git. */
export function keepGitSetup({ saveState }: Pick<Runtime, 'saveState'>, { id, file }: GitSetup): void {
  saveState(GIT_KEY, JSON.stringify({ id, file }));
}

export interface State {
  /** The tokens that main left to revoke. */
  readonly tokens: readonly KeptToken[];
  /** Whether it left some alive on purpose. */
  readonly skipped: boolean;
  /** How much of what it left cannot be read: nothing, unless something else wrote there. */
  readonly unreadable: number;
  readonly gitSetup: GitSetup | undefined;
}

/** The reading side. What cannot be read never stands in the way of the rest. */
export function readState(env: Runtime['env']): State {
  const texts = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith(`STATE_${TOKEN_KEY}`) && value ? [value] : [],
  );
  const tokens = texts.flatMap((text) => {
    const kept = parsed(text) as (Omit<KeptToken, 'token'> & { token: string }) | null | undefined;
    return typeof kept?.token === 'string' ? [{ ...kept, token: new Secret(kept.token) }] : [];
  });
  const git = env[`STATE_${GIT_KEY}`];
  const gitSetup = git ? gitSetupOf(parsed(git)) : undefined;
  return {
    tokens,
    skipped: env[`STATE_${SKIP_KEY}`] === 'true',
    unreadable: texts.length - tokens.length + (git && !gitSetup ? 1 : 0),
    gitSetup,
  };
}

/** The state as main writes it, and nothing else: another step may have set the variable that it comes in. */
function gitSetupOf(value: unknown): GitSetup | undefined {
  const { id, file } = (value ?? {}) as Record<string, unknown>;
  const isId = typeof id === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
  return isId && typeof file === 'string' ? { id, file } : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
