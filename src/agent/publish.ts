import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { credentialLines } from '../git/config.ts';
import { oneLine } from '../runtime/printable.ts';
import { Secret } from '../runtime/secret.ts';
import { replaceFile } from './files.ts';
import { FILES, REASONS, type AgentTask, type EndReason, type JournalEntry } from './protocol.ts';

export interface Published {
  readonly git: AgentTask['git'];
  /** The current tokens, one for each of the task's. */
  readonly current: readonly JournalEntry[];
  /** All that were ever handed out, these among them. */
  readonly handedOver: readonly JournalEntry[];
}

/** Hands tokens out: to git, to `gh` and `app-token`, and to whoever reads a file. */
export async function publish(folder: string, { git, current, handedOver }: Published): Promise<void> {
  const replace = (name: string, lines: readonly string[]) =>
    replaceFile(join(folder, name), lines.map((line) => `${line}\n`).join(''));
  // What has become of git's file must not keep the others old: it is told of when they are written.
  const toGit = await (git ? replaceFile(git.file, credentialsOf(git, current)) : undefined)?.catch(
    (error: unknown) => ({ error }),
  );
  // First, so that who is given a token by `tokens` has it taken for one of ours.
  await replace(
    FILES.known,
    handedOver.map(({ owner, token }) => `${owner} ${token}`),
  );
  await replace(
    FILES.tokens,
    current.map(({ owner, endsAt, token }) => `${owner} ${Math.floor(endsAt / 1000)} ${token}`),
  );
  await replaceFile(join(folder, FILES.token), current[0]?.token ?? '');
  if (toGit) throw toGit.error;
}

/** What git asks for, as `setup-git` wrote it, with the tokens of now. */
function credentialsOf(
  { webUrl, accesses }: NonNullable<AgentTask['git']>,
  current: readonly JournalEntry[],
) {
  const withTokens = accesses.map(({ at, ...access }) => ({
    ...access,
    password: new Secret(current[at]?.token ?? ''),
    sshUsers: [],
  }));
  return credentialLines({ webUrl, sshHosts: [] }, withTokens).reveal();
}

/** Says in one line why there is no new token. Where it cannot be written, `app-token` has to do without. */
export async function tellReason(folder: string, text: string): Promise<void> {
  await replaceFile(join(folder, FILES.reason), `${oneLine(text)}\n`).catch(() => undefined);
}

export function forgetReason(folder: string): void {
  rmSync(join(folder, FILES.reason), { force: true });
}

/** Takes away what later steps read, and leaves them the reason. */
export async function unpublish(folder: string, reason: EndReason): Promise<void> {
  await tellReason(folder, `keep-fresh has ended: ${REASONS[reason]}`);
  for (const name of [FILES.token, FILES.tokens]) rmSync(join(folder, name), { force: true });
}
