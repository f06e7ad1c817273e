import { textOfFile } from '../runtime/text-file.ts';

/** A process, and what tells it from a later one of the same number: when it was born, where the system says so. */
export interface WatchedProcess {
  readonly pid: number;
  readonly born: string | undefined;
}

/** A process that is alive, to be watched; nothing where there is none that could be: init, or that of another namespace. */
export function watchable(pid: number): WatchedProcess | undefined {
  return pid > 1 && answersSignals(pid) ? { pid, born: statOf(pid)?.born } : undefined;
}

/** Whether a process is alive. A zombie is not: in a container nobody may ever collect it. */
export function isAlive({ pid, born }: WatchedProcess): boolean {
  const stat = statOf(pid);
  if (stat) return (born === undefined || stat.born === born) && !'ZX'.includes(stat.state);
  // Where /proc knew it before, it is gone.
  return born === undefined && answersSignals(pid);
}

/** Whether a process runs a program with these arguments; undefined where the system does not say. */
export function runsWith(pid: number, args: readonly string[]): boolean | undefined {
  const commandLine = textOfFile(`/proc/${pid}/cmdline`)?.split('\0');
  if (commandLine) return args.every((arg) => commandLine.includes(arg));
  return process.platform === 'linux' ? false : undefined;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it is another user's
  }
}

/** The third field of proc(5)'s stat, and the twenty-second; the second, in brackets, may hold anything. */
function statOf(pid: number): { readonly state: string; readonly born: string } | undefined {
  const text = textOfFile(`/proc/${pid}/stat`);
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', born: fields[19] ?? '' };
}
