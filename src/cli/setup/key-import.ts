import type { Secret } from '../../runtime/secret.ts';
import type { ToolAnswer } from '../disk/run-tool.ts';
import type { ImportTarget } from './options.ts';
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

/** Asks a key store whether a key can be imported, before there is one. Throws what keeps it from that. */
export async function readyStore(target: ImportTarget, run: Run): Promise<ReadyStore> {
  if (target.store === 'aws') {
    const { readyAws } = await import('./aws-import.ts');
    return readyAws(target, run);
  }
  const { readyVault } = await import('./vault-import.ts');
  return readyVault(target, run);
}

/** A failure of a store's program, in its own last words. */
export function storeFailure(what: string, { exitCode, stdout, stderr }: ToolAnswer, fix: string) {
  const words = (stderr.trim() || stdout.trim()).slice(-500) || 'it said nothing';
  return setupFailure(`${what} (exit code ${exitCode}): ${words}`, fix);
}
