// The agent: a process of its own beside the job, which renews the tokens of a step until post ends it. It is main's own
// bundle with an argument (main.ts), is given its task over stdin, and speaks to nobody but GitHub and the key's store.
import { writeFileSync } from 'node:fs';
import { asFailure } from '../failures/report.ts';
import { cancellable } from '../runtime/cancellation.ts';
import { addToLog, mark } from './files.ts';
import { takeOver } from './kept-tokens.ts';
import type { AgentTask, EndReason } from './protocol.ts';
import { takeSignals, watchForEnd } from './watch.ts';
import { agentRuntime } from './world.ts';

/** Reads the task, and keeps its tokens fresh until there is a reason to end. It ends the process. */
export async function runAgent(): Promise<void> {
  const signalled = takeSignals();
  const task = await readTask();
  if (task === undefined) return; // main has ended before it had anything to hand over
  const { folder } = task;
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
    const { code, message: text } = asFailure(error);
    addToLog(folder, { at: Date.now(), event: 'failed', owner: '', code, text });
    note('broken');
  };
  process.on('uncaughtException', broken);
  await keepFresh(task, signalled).then(note, broken);
}

/** The whole of stdin, which ends with main; a task that is not whole is none. */
async function readTask(): Promise<AgentTask | undefined> {
  let text = '';
  process.stdin.setEncoding('utf8');
  try {
    for await (const chunk of process.stdin) text += String(chunk);
    return JSON.parse(text) as AgentTask;
  } catch {
    return undefined;
  }
}

async function keepFresh(task: AgentTask, signalled: Promise<void>): Promise<EndReason> {
  beAsMortalAsOthers();
  const work = cancellable();
  const tokens = await takeOver(task, agentRuntime(task.env, work));
  const watch = watchForEnd(task, signalled, work.callOff);
  mark(task.folder, 'ready');
  for (;;) {
    await work.sleep(tokens.everyMs);
    const reason = watch.ended();
    if (reason === undefined) {
      await tokens.look();
      continue;
    }
    watch.close();
    if (reason !== 'stop') await tokens.end(reason); // no post will do it
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
