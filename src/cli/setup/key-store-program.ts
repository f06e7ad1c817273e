import type { Secret } from '../../runtime/secret.ts';
import type { ToolAnswer } from '../disk/run-tool.ts';
import { setupFailure } from './setup-failure.ts';

/** Runs a program of the user's, such as `aws`; undefined where there is none of that name. */
export type Run = (
  program: string,
  args: readonly string[],
  call?: { readonly input?: string; readonly env?: Readonly<Record<string, string>> },
) => Promise<ToolAnswer | undefined>;

/** A key store that is ready for a key: it has been asked, and has given its wrapping key. */
export interface ReadyStore {
  /** Brings the key in, wrapped: what its program gets is ciphertext. */
  readonly take: (privateKey: Secret) => Promise<void>;
}

/** A failure of a store's program, in its own last words. */
export function storeFailure(what: string, { exitCode, stdout, stderr }: ToolAnswer, fix: string) {
  const words = (stderr.trim() || stdout.trim()).slice(-500) || 'it said nothing';
  return setupFailure(`${what} (exit code ${exitCode}): ${words}`, fix);
}
