import { existsSync, watch } from 'node:fs';
import { isMarked } from './files.ts';
import { isAlive } from './processes.ts';
import type { AgentTask, EndReason } from './protocol.ts';

const EVERY_MS = 3_000; // what it costs an idle machine is in docs/performance.md

/** What the agent ends for. */
export interface Watch {
  /** The first reason to end that there was. */
  readonly ended: () => EndReason | undefined;
  readonly close: () => void;
}

interface Watched extends Pick<AgentTask, 'parent' | 'keepFreshMs'> {
  readonly folder: string;
}

/**
 * Takes the signals over, from now on: the agent ends by itself, once it has cleaned up. SIGUSR1 is for Node's debugger,
 * which is off; it must not end the agent either.
 */
export function takeSignals(): Promise<void> {
  process.on('SIGUSR1', () => undefined);
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
      process.on(signal, () => {
        resolve();
      });
    }
  });
}

/**
 * Watches for post's wish, the runner's end, the end of the time, the loss of the folder and a signal: every three seconds, and
 * at once where the system tells of changes in the folder. Calls back when there is a reason to end.
 */
export function watchForEnd(
  { folder, parent, keepFreshMs }: Watched,
  { signalled, onEnd }: { readonly signalled: Promise<void>; readonly onEnd: () => void },
): Watch {
  let reason: EndReason | undefined;
  const end = (why: EndReason) => {
    if (reason !== undefined) return;
    reason = why;
    onEnd();
  };
  const look = () => {
    if (isMarked(folder, 'stop')) end('stop');
    else if (!existsSync(folder)) end('folder-gone');
    else if (parent && !isAlive(parent)) end('parent-gone');
  };
  // The files alone may be gone as well. Whoever is deleting the folder at this moment is left to it: a file that is written
  // then would stand in the way.
  let wasEmptied = false;
  const lookForFiles = () => {
    const isEmptied = !isMarked(folder, 'ready');
    if (isEmptied && wasEmptied) end('folder-gone');
    wasEmptied = isEmptied;
  };
  const timers = [
    setInterval(() => {
      look();
      lookForFiles();
    }, EVERY_MS),
    setTimeout(end, keepFreshMs, 'time-up'),
  ];
  const watcher = changesIn(folder, look);
  void signalled.then(() => {
    end('signal');
  });
  return {
    ended: () => reason,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      watcher?.close();
    },
  };
}

/** Nothing where the system cannot tell, as when a user has no watches left: then every three seconds have to do. */
function changesIn(folder: string, look: () => void) {
  try {
    return watch(folder, look).on('error', () => undefined);
  } catch {
    return undefined;
  }
}
