import { readEntries, UNREADABLE } from '../handover/state.ts';
import { undoGit } from '../hosts/post.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { KeptToken } from './main.ts';

/** The post step for Bitbucket: takes back what main did to git, and says until when the token lives. */
export async function endForBitbucket(runtime: Runtime): Promise<void> {
  const { entries, problems, gitSetup } = readEntries(runtime.env, keptTokenIn);
  for (const { expiresAt } of entries)
    runtime.log.info(`Bitbucket has no way to revoke its token: it lives until ${expiresAt}`);
  if (entries.length === 0) runtime.log.info(problems[0] ?? 'No token was handed over');
  await undoGit(runtime, gitSetup);
}

function keptTokenIn(data: unknown): KeptToken | string {
  const { provider, expiresAt } = (data ?? {}) as Record<string, unknown>;
  const isTime = typeof expiresAt === 'string' && /^[\dT:Z-]{20}$/.test(expiresAt);
  return provider === 'bitbucket' && isTime ? { provider, expiresAt } : UNREADABLE;
}
