import { Failure } from '../failures/failure.ts';
import type { NewToken } from '../github/mint-token.ts';
import type { Target } from '../inputs/target.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { addToJournal, addToLog, rewriteJournal } from './files.ts';
import type { AgentTask, EndReason, JournalEntry } from './protocol.ts';
import { forgetReason, publish, tellReason, unpublish } from './publish.ts';
import {
  budgetOf,
  isHalfOver,
  isToPublish,
  lookEvery,
  mayBeAlive,
  waitAfterFailures,
  type Clocks,
  type Life,
} from './schedule.ts';

/** A token as the journal has it, with its life by both clocks. */
type Token = JournalEntry & Life;

/** What is kept fresh for one target. */
interface Kept {
  readonly target: Target;
  readonly owner: string;
  current: Token;
  /** Minted and checked, and not handed over yet. */
  next: Token | undefined;
  /** In a row. */
  failures: number;
  /** By the steady clock. */
  tryAfter: number;
}

export interface KeptTokens {
  /** How often they want to be looked at, in milliseconds. */
  readonly everyMs: number;
  /** Mints anew what is due, and hands over what it is time for. It does not throw. */
  readonly look: () => Promise<void>;
  /** Leaves the journal to post, which revokes; or, where none will, revokes all that may be alive, and leaves nothing to read. */
  readonly end: (reason: EndReason) => Promise<void>;
}

export interface TakenOver {
  readonly folder: string;
  readonly task: AgentTask;
  readonly runtime: Runtime;
}

/** Takes the tokens over that main has minted and handed out. */
export function takeOver({ folder, task, runtime }: TakenOver): KeptTokens {
  const clocks = (): Clocks => ({ wall: runtime.now(), steady: runtime.elapsed() });
  const start = clocks();
  const kept = task.tokens.map(({ target, first }): Kept => {
    const born = { wall: first.mintedAt, steady: start.steady - (start.wall - first.mintedAt) };
    const current = { ...first, born, lifeMs: first.endsAt - first.mintedAt };
    return { target, owner: first.owner, current, next: undefined, failures: 0, tryAfter: 0 };
  });
  const minted = kept.map(({ current }) => current);
  const handedOver = [...minted];
  const lifeMs = Math.min(...minted.map((token) => token.lifeMs));
  const fail = async (owner: string, failure: Failure) => {
    const { code, message: text } = failure;
    addToLog(folder, { at: runtime.now(), event: 'failed', owner, code, text });
    await tellReason(folder, failure.toString());
  };

  /** Journals a token of which nobody knows yet. */
  function remember(owner: string, { token, expiresAt, lifeMs: its }: NewToken): void {
    const born = clocks();
    const life = { mintedAt: born.wall, endsAt: born.wall + its };
    const entry = { owner, token: token.reveal(), expiresAt, ...life };
    minted.push({ ...entry, born, lifeMs: its });
    addToJournal(folder, entry);
  }

  async function renewAll(due: readonly Kept[]): Promise<void> {
    const { renew } = await import(/* webpackMode: "eager" */ './renew.ts');
    const results = await renew({
      task,
      runtime,
      due: due.map(({ target, owner }) => ({
        target,
        keep: (token) => {
          remember(owner, token);
        },
      })),
      budgetMs: budgetOf(lifeMs),
    });
    for (const [at, one] of due.entries()) {
      const result = results[at];
      if (result instanceof Failure || result === undefined) {
        one.failures += 1;
        one.tryAfter = runtime.elapsed() + waitAfterFailures(one.failures, lifeMs);
        // What was called off has not failed.
        if (result && result.code !== 'job-cancelled') await fail(one.owner, result);
      } else {
        one.failures = 0;
        const text = result.token.reveal();
        one.next = minted.find(({ token }) => token === text);
        addToLog(folder, { at: runtime.now(), event: 'renewed', owner: one.owner });
      }
    }
  }

  /** Whether the files are behind: also when they could not be written the last time. */
  let isStale = false;
  async function handOver(): Promise<void> {
    const now = clocks();
    for (const one of kept) {
      if (!one.next || !isToPublish(one.next, one.current, now)) continue;
      one.current = one.next;
      one.next = undefined;
      handedOver.push(one.current);
      isStale = true;
    }
    if (!isStale) return;
    const current = kept.map((one) => one.current);
    await publish(folder, { git: task.git, current, handedOver });
    isStale = false;
    addToLog(folder, { at: runtime.now(), event: 'handed-out' });
    if (kept.every(({ failures }) => failures === 0)) forgetReason(folder);
  }

  return {
    everyMs: lookEvery(lifeMs),
    look: async () => {
      const now = clocks();
      const isDue = ({ current, next, tryAfter }: Kept) =>
        !next && now.steady >= tryAfter && isHalfOver(current, now);
      try {
        const due = kept.filter(isDue);
        if (due.length > 0) await renewAll(due);
        await handOver();
      } catch (error) {
        await fail('', new Failure('keep-fresh-failed', String(error)));
      }
    },
    end: async (reason) => {
      if (reason === 'stop') return rewriteJournal(folder, minted);
      await unpublish(folder, reason);
      if (!task.isToRevoke) return;
      const now = clocks();
      const alive = minted.filter((token) => mayBeAlive(token, now));
      const { revokeAll } = await import(/* webpackMode: "eager" */ './renew.ts');
      for (const failure of await revokeAll(alive, { task, runtime })) await fail('', failure);
    },
  };
}
