// Loaded by post only with `keep-fresh`: ends the agent, whatever state it is in.
import { existsSync } from 'node:fs';
import type { Runtime } from '../runtime/runtime.ts';
import { isMarked, mark } from './files.ts';
import { isAlive, runsWith } from './processes.ts';
import { AGENT_ARGUMENT, FILES, NO_DEBUGGER } from './protocol.ts';

const STOPS_WITHIN_MS = 5_000; // a mint that is on its way is waited for
const DIES_WITHIN_MS = 500;
const POLL_MS = 10;

/** How the agent was found, and how it ended. */
export type Stopped = 'stopped' | 'had-ended' | 'was-gone' | 'killed' | 'folder-gone';

/**
 * Asks the agent to end, and kills it when it does not. A zombie has ended: in a container nobody may ever collect that.
 */
export async function stopAgent(
  folder: string,
  pid: number | undefined,
  { sleep, elapsed }: Pick<Runtime, 'sleep' | 'elapsed'>,
): Promise<Stopped> {
  const isFolder = existsSync(folder);
  const isRunning = () => pid !== undefined && isAlive({ pid, born: undefined }) && isAgent(pid, folder);
  const hasSaidSo = () => isMarked(folder, 'stopped');
  // Anybody can write that: where the agent still runs, it does not count.
  const wasSaid = hasSaidSo();
  const without = () => (wasSaid ? 'had-ended' : isFolder ? 'was-gone' : 'folder-gone');
  if (!isRunning()) return without();
  if (isFolder) askToStop(folder);
  const waitFor = async (isOver: () => boolean, milliseconds: number) => {
    const until = elapsed() + milliseconds;
    while (!isOver() && elapsed() < until) await sleep(POLL_MS);
    return isOver();
  };
  const isOver = await waitFor(() => !isRunning() || (!wasSaid && hasSaidSo()), STOPS_WITHIN_MS);
  // What has said that it ends is given a moment for it.
  if (isOver && (await waitFor(() => !isRunning(), DIES_WITHIN_MS)))
    return !wasSaid && hasSaidSo() ? 'stopped' : without();
  if (pid !== undefined) kill(pid);
  await waitFor(() => !isRunning(), DIES_WITHIN_MS);
  return isOver ? 'stopped' : 'killed';
}

/** Whether a process is the agent: whoever can set a variable of the job can write what main left, and numbers come again. */
function isAgent(pid: number, folder: string): boolean {
  return runsWith(pid, [NO_DEBUGGER, AGENT_ARGUMENT, folder]) ?? isMarked(folder, FILES.ready);
}

/** Where the file cannot be written, as on a full disk, the agent is killed when the time is up. */
function askToStop(folder: string): void {
  try {
    mark(folder, 'stop');
  } catch {
    // it is killed, then
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // it has ended meanwhile
  }
}
