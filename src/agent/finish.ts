// Loaded by post only with `keep-fresh`: ends the agent, and tells what it did.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { counted } from '../runtime/printable.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { folderName, isFolderId } from '../runtime/step-folder.ts';
import { timeText } from '../runtime/time.ts';
import { readJournal, readLog } from './files.ts';
import { gantt } from './gantt.ts';
import { FILES, REASONS, type JournalEntry, type LogEntry } from './protocol.ts';
import { stopAgent, type Stopped } from './stop.ts';

/** What is left to do once the agent has ended. */
export interface Finished {
  /** The tokens that may be alive. */
  readonly tokens: readonly JournalEntry[];
  /** What a person has to know: a warning. */
  readonly failure: Failure | undefined;
  /** The diagram for the job summary; nothing when there was no token. */
  readonly diagram: string | undefined;
  /** Takes the folder away: after the tokens are revoked, since it has them. */
  readonly cleanUp: () => void;
}

const MOST_TOKENS = 1_000; // there are three of an owner at a time; what others write into the journal has no end
const MOST_KINDS = 20;
const ALWAYS_ASKED = 4; // of each owner

/** Ends the agent that main left, and answers what it leaves. Throws when the state is not what main leaves. */
export async function finishAgent(runtime: Runtime, state: unknown): Promise<Finished> {
  const { id, pid } = (state ?? {}) as Partial<Record<string, unknown>>;
  const temp = runtime.env.RUNNER_TEMP;
  if (!isFolderId(id) || !temp) throw new Error('the state is not what main leaves');
  const folder = join(temp, folderName(id));
  const number = Number.isSafeInteger(pid) && Number(pid) > 1 ? Number(pid) : undefined;
  const isThere = (name: keyof typeof FILES) => existsSync(join(folder, FILES[name]));
  const wasAtWork = isThere('known') || isThere('stopped') || !existsSync(folder);
  const stopped = await stopAgent(folder, number, runtime);
  const journal = readJournal(folder).slice(-MOST_TOKENS);
  const log = readLog(folder);
  const now = runtime.now();
  tell(log, runtime);
  return {
    tokens: mayBeAlive(journal, now),
    // Where it never came to work, main has said so.
    failure: wasAtWork ? failureOf(stopped, log) : undefined,
    diagram: journal.length > 0 ? gantt(journal, now) : undefined,
    cleanUp: () => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * One that ended a life ago, by this machine's clock, is no longer asked about. That clock may have been set forward
 * meanwhile, so the last ones of each owner are.
 */
function mayBeAlive(journal: readonly JournalEntry[], now: number): readonly JournalEntry[] {
  const later = new Map<string, number>();
  return journal.toReversed().filter(({ owner, mintedAt, endsAt }) => {
    const count = later.get(owner) ?? 0;
    later.set(owner, count + 1);
    return count < ALWAYS_ASKED || now < endsAt + (endsAt - mintedAt);
  });
}

function tell(log: readonly LogEntry[], { log: out }: Runtime): void {
  const renewals = log.filter(({ event }) => event === 'renewed');
  const failures = log.filter((entry) => entry.event === 'failed');
  const times = renewals.map(({ at }) => timeText(at));
  const when = times.length > 20 ? [...times.slice(0, 10), '…', ...times.slice(-10)] : times;
  out.info(
    `keep-fresh renewed ${counted(renewals.length, 'token')}${when.length > 0 ? `: ${when.join(', ')}` : ''}`,
  );
  const kinds = Map.groupBy(failures, ({ code, owner }) => `${code}${owner && ` for ${owner}`}`);
  const shown = [...kinds].slice(0, MOST_KINDS);
  for (const [kind, each] of shown) {
    const [first] = each;
    if (first)
      out.info(
        `keep-fresh failed ${counted(each.length, 'time')} with ${kind}, first at ${timeText(first.at)}: ${first.text}`,
      );
  }
  if (kinds.size > shown.length)
    out.info(`keep-fresh failed in ${counted(kinds.size - shown.length, 'other way')} too`);
}

/** What later steps may have suffered from; a failure after which all was renewed again is only in the log. */
function failureOf(stopped: Stopped, log: readonly LogEntry[]): Failure | undefined {
  const failed = (what: string) => new Failure('keep-fresh-failed', what);
  switch (stopped) {
    case 'was-gone':
      return failed(
        'The agent was gone before the job was over: something killed it. Tokens were renewed until then',
      );
    case 'killed':
      return failed('The agent did not end when it was told to, and was killed');
    case 'folder-gone':
      return failed(
        'The folder of the agent in RUNNER_TEMP was gone before the job was over: something emptied it. The agent revokes its tokens itself then',
      );
    case 'had-ended': {
      const end = log.findLast((entry) => entry.event === 'ended');
      const reason = end && Object.hasOwn(REASONS, end.reason) ? REASONS[end.reason] : 'nobody knows why';
      return failed(`The agent ended before the job was over: ${reason}`);
    }
    case 'stopped': {
      const unmended = unmendedFailure(log);
      return unmended && failed(`The last renewal failed: ${unmended.code}: ${unmended.text}`);
    }
  }
}

/** The last failure after which it did not succeed: to renew the token of its owner, or to hand tokens out. */
function unmendedFailure(log: readonly LogEntry[]) {
  const open = new Map<string, LogEntry & { event: 'failed' }>();
  for (const entry of log) {
    if (entry.event === 'failed') open.set(entry.owner, entry);
    else if (entry.event === 'renewed') open.delete(entry.owner);
    else if (entry.event === 'handed-out') open.delete('');
  }
  return [...open.values()].at(-1);
}
