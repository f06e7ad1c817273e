import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';

/** Who made a token, and so who has to be asked to end it. */
export type Provider = 'github';

/** What post needs to know of one token in order to revoke it. */
export interface KeptToken {
  readonly provider: Provider;
  readonly token: Secret;
  /** The API that made it, without a trailing slash. */
  readonly apiUrl: string;
  readonly owner: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** What is left to post of one token: JSON, but for the token itself, where post needs that. */
export interface Kept {
  readonly token?: Secret | undefined;
}

export interface TokenKeeper<Entry extends Kept> {
  /** Leaves a token to the post step. What it answers takes it back, for a token already revoked. */
  readonly keep: (token: Entry) => () => void;
  /** Takes all of them back, and says that they are left alive on purpose. */
  readonly leaveAlive: () => void;
}

// One key per token, numbered in the order of arrival: writing one never touches another,
// so a step that dies half-way leaves every token it knew of to post.
const TOKEN_KEY = 'token-';
const TOKEN_VARIABLE = /^STATE_token-\d{1,4}$/;
const SKIP_KEY = 'skip-token-revoke';
const GIT_KEY = 'git-setup';
const AGENT_KEY = 'keep-fresh';

/** The writing side of the only contract between main and post. */
export function tokenKeeper<Entry extends Kept = KeptToken>({
  saveState,
}: Pick<Runtime, 'saveState'>): TokenKeeper<Entry> {
  const takeBacks: (() => void)[] = [];
  return {
    keep: ({ token, ...rest }) => {
      const key = `${TOKEN_KEY}${takeBacks.length}`;
      const takeBack = () => {
        saveState(key, '');
      };
      takeBacks.push(takeBack);
      saveState(key, JSON.stringify({ token: token?.reveal(), ...rest }));
      return takeBack;
    },
    leaveAlive: () => {
      for (const takeBack of takeBacks) takeBack();
      saveState(SKIP_KEY, 'true');
    },
  };
}

/** Leaves to the post step what is about to be written for git: JSON, which src/git/ reads and checks. */
export function keepGitSetup({ saveState }: Pick<Runtime, 'saveState'>, setup: object): void {
  saveState(GIT_KEY, JSON.stringify(setup));
}

/** Leaves to the post step where the agent of `keep-fresh` is: JSON, which src/agent/ reads and checks. */
export function keepAgent({ saveState }: Pick<Runtime, 'saveState'>, agent: object): void {
  saveState(AGENT_KEY, JSON.stringify(agent));
}

export interface State {
  /** The tokens that main left to revoke. */
  readonly tokens: readonly KeptToken[];
  /** Whether it left some alive on purpose. */
  readonly skipped: boolean;
  /** Why parts of it are not acted on; empty, unless another program changed the state. */
  readonly problems: readonly string[];
  /** What was written for git, as it was left. */
  readonly gitSetup: unknown;
  /** Where the agent of `keep-fresh` is, as it was left. */
  readonly agent: unknown;
}

/**
 * The reading side. Whoever can set a variable of the job, such as by a line break in GITHUB_ENV, can write here. So a
 * token counts only for one of `apis`, the APIs that the inputs give: nothing is sent anywhere else. What cannot be read
 * never stands in the way of the rest.
 */
export function readState(env: Runtime['env'], apis: Readonly<Record<Provider, string>>): State {
  const { entries, ...rest } = readEntries(env, (data) => keptToken(data, apis));
  const left = env[`STATE_${AGENT_KEY}`];
  const agent = left ? parsed(left) : undefined;
  const unread = left && agent === undefined ? [UNREADABLE] : [];
  return { ...rest, tokens: entries, problems: [...new Set([...rest.problems, ...unread])], agent };
}

/** The state of any action of this repository: `read` checks an entry, and answers why it does not count. */
export function readEntries<Entry extends object>(
  env: Runtime['env'],
  read: (data: unknown) => Entry | string,
): Pick<State, 'skipped' | 'problems' | 'gitSetup'> & { readonly entries: readonly Entry[] } {
  const variables = Object.entries(env).filter(([name, value]) => TOKEN_VARIABLE.test(name) && value);
  const kept = variables.map(([, text = '']) => read(parsed(text)));
  const git = env[`STATE_${GIT_KEY}`];
  const gitSetup = git ? parsed(git) : undefined;
  const unread = kept.filter((each) => typeof each === 'string');
  if (git && gitSetup === undefined) unread.push(UNREADABLE);
  return {
    entries: kept.filter((each) => typeof each !== 'string'),
    skipped: env[`STATE_${SKIP_KEY}`] === 'true',
    problems: [...new Set(unread)],
    gitSetup,
  };
}

export const UNREADABLE = 'the state that main left cannot be read';

/** A token out of its JSON, or why it does not count. */
function keptToken(data: unknown, apis: Readonly<Record<Provider, string>>): KeptToken | string {
  const { token, provider, apiUrl, owner, expiresAt } = (data ?? {}) as Record<string, unknown>;
  if (typeof token !== 'string' || typeof owner !== 'string' || typeof expiresAt !== 'string')
    return UNREADABLE;
  if (!isProvider(provider, apis)) return 'the state names no service that this action knows';
  if (apiUrl !== apis[provider])
    return `the state names another API than ${apis[provider]}, which the inputs give`;
  return { token: new Secret(token), provider, apiUrl: apis[provider], owner, expiresAt };
}

function isProvider(name: unknown, apis: Readonly<Record<Provider, string>>): name is Provider {
  return typeof name === 'string' && Object.hasOwn(apis, name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
