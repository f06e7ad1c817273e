// Loaded only without `signing-role`: a token from `az`, the command line of Azure, as azure/login leaves it logged in.
import type { StoreWorld } from '../key-store.ts';
import { isSendable, objectIn, oneLine, textIn } from './answers.ts';
import { IS_WINDOWS, run } from './programs.ts';

const LIMIT_MS = 20_000; // it is a Python program, and may have to ask for a new token
const LAST_WORDS = 600;

export type CliOutcome =
  | { readonly kind: 'token'; readonly token: string; readonly endsAt: number | undefined }
  /** There is no `az`, or nobody is logged in with it. */
  | { readonly kind: 'no login' }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'cancelled' };

/** Has `az` give a token for a resource: https://learn.microsoft.com/cli/azure/account#az-account-get-access-token */
export async function askCli(
  resource: string,
  world: Pick<StoreWorld, 'env' | 'cancellation'>,
  limitMs = LIMIT_MS,
): Promise<CliOutcome> {
  const args = ['account', 'get-access-token', '--output', 'json', '--resource', resource];
  const isWindows = IS_WINDOWS; // where it is a file for the shell, az.cmd
  const program = { command: 'az', args, shell: isWindows, input: '', limitMs, isWindows };
  const { how, stdout, stderr } = await run(program, world);
  switch (how.kind) {
    case 'done':
      return tokenIn(stdout.toString());
    case 'too much':
      return withoutToken(stdout.toString());
    case 'failed':
      return outcomeOf(stderr);
    case 'not started':
      return { kind: 'no login' };
    case 'too slow':
      return { kind: 'failed', words: 'nothing: it did not end in time' };
    case 'cancelled':
      return { kind: 'cancelled' };
  }
}

function outcomeOf(stderr: string): CliOutcome {
  const isNone = stderr.includes('not recognized as an internal');
  const isLoggedOut = stderr.includes('az login') && !stderr.includes('AADSTS');
  if (isNone || isLoggedOut) return { kind: 'no login' };
  return { kind: 'failed', words: oneLine(stderr).slice(0, LAST_WORDS) || 'nothing' };
}

function tokenIn(stdout: string): CliOutcome {
  const data = objectIn(stdout);
  const token = textIn(data, 'accessToken');
  if (!token || !isSendable(token)) return withoutToken(stdout);
  const endsAt = typeof data.expires_on === 'number' ? data.expires_on * 1000 : undefined;
  return { kind: 'token', token, endsAt };
}

const withoutToken = ({ length }: string): CliOutcome => ({
  kind: 'failed',
  words: `a text of ${length} characters without an accessToken`,
});
