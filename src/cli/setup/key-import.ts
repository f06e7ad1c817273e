import type { ReadyStore, Run } from './key-store-program.ts';
import type { ImportTarget } from './options.ts';

/** Asks a key store whether a key can be imported, before there is one. Throws what keeps it from that. */
export async function readyStore(target: ImportTarget, run: Run): Promise<ReadyStore> {
  if (target.store === 'aws') {
    const { readyAws } = await import('./aws-import.ts');
    return readyAws(target, run);
  }
  const { readyVault } = await import('./vault-import.ts');
  return readyVault(target, run);
}
