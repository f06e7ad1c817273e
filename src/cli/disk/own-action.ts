import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../version.ts';
import { findRepository, headOf } from './origin-remote.ts';

/** The action that this program came with, as OWNER/REPO@REF: as its release wrote down, or the clone that it lies in. */
export function ownAction(home: string): string {
  try {
    const { mintAppToken } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      mintAppToken?: { action?: string };
    };
    if (mintAppToken?.action !== undefined) return mintAppToken.action;
  } catch {
    // No package.json beside it, or none that can be read: the clone is asked.
  }
  const origin = findRepository(home, {});
  const head = headOf(home);
  if (origin && head) return `${origin.owner}/${origin.name}@${head}`;
  return `OWNER/mint-app-token@${head ?? `v${VERSION}`}`;
}
