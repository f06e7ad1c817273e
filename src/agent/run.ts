// The agent: a process of its own beside the job, which renews the tokens of a step until post ends it. It is main's own
// bundle with an argument (main.ts), is given its task over stdin, and speaks to nobody but GitHub and the key's store.
import { readSync, writeFileSync } from 'node:fs';
import { cancellable } from '../runtime/cancellation.ts';
import { addToLog, mark } from './files.ts';
import { takeOver } from './kept-tokens.ts';
import type { AgentTask, EndReason } from './protocol.ts';
import { takeSignals, watchForEnd } from './watch.ts';
import { agentRuntime } from './world.ts';

/** Says that it is there, reads the task, and keeps its tokens fresh until there is a reason to end. It ends the process. */
export async function runAgent(folder: string): Promise<void> {
  const signalled = takeSignals();
  mark(folder, 'ready');
  const task = readTask();
  if (task === undefined) return; // main has ended before it had anything to hand over
  const note = (reason: EndReason) => {
    addToLog(folder, { at: Date.now(), event: 'ended', reason });
    try {
      mark(folder, 'stopped');
    } catch {
      // the folder is gone, and nobody waits
    }
    process.exit();
  };
  const broken = (error: unknown) => {
    const text = String(error);
    addToLog(folder, { at: Date.now(), event: 'failed', owner: '', code: 'internal-error', text });
    note('broken');
  };
  process.on('uncaughtException', broken);
  await keepFresh(folder, task, signalled).then(note, broken);
}

/**
 * The whole of stdin, which ends with main; a task that is not whole is none. It is waited for without an event loop, since
 * nothing else is to be done: a stream would have to be loaded first, while main waits.
 */
function readTask(): AgentTask | undefined {
  const chunks: Buffer[] = [];
  const chunk = Buffer.alloc(65_536);
  try {
    for (let length = readChunk(chunk); length > 0; length = readChunk(chunk))
      chunks.push(Buffer.from(chunk.subarray(0, length)));
    return JSON.parse(Buffer.concat(chunks).toString()) as AgentTask;
  } catch {
    return undefined;
  }
}

function readChunk(chunk: Buffer): number {
  try {
    return readSync(0, chunk);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EOF') return 0; // the end of a pipe on Windows
    throw error;
  }
}

async function keepFresh(folder: string, task: AgentTask, signalled: Promise<void>): Promise<EndReason> {
  beAsMortalAsOthers();
  const work = cancellable();
  const tokens = takeOver({ folder, task, runtime: agentRuntime(task.env, work) });
  const watch = watchForEnd({ ...task, folder }, { signalled, onEnd: work.callOff });
  for (;;) {
    await work.sleep(tokens.everyMs);
    const reason = watch.ended();
    if (reason === undefined) {
      await tokens.look();
      continue;
    }
    watch.close();
    await tokens.end(reason);
    return reason;
  }
}

/** The runner has steps killed first when memory runs out (500), and a child inherits that: the job should not lose this one first. */
function beAsMortalAsOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    writeFileSync('/proc/self/oom_score_adj', '0');
  } catch {
    // then it stays as it is
  }
}
