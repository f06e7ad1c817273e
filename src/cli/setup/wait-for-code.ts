import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import type { Runtime } from '../../runtime/runtime.ts';
import { codeInLine } from './typed-code.ts';

export interface TypedLines {
  /** Ends the reading; the input is left as it is. */
  readonly close: () => void;
}

/** Reads lines of standard input while setup waits, and hands on each code of this run. */
export function listenToLines(
  stdin: Readable,
  state: string,
  { onCode, onOther }: { readonly onCode: (code: string) => void; readonly onOther: (why: string) => void },
): TypedLines {
  const lines = createInterface({ input: stdin, terminal: false });
  lines.on('line', (line) => {
    if (line.trim() === '') return;
    const found = codeInLine(line, state);
    if ('code' in found) onCode(found.code);
    else onOther(found.why);
  });
  stdin.on('error', () => undefined);
  return {
    close: () => {
      lines.close();
      stdin.destroy(); // else a terminal, or a pipe that nobody closes, keeps the process alive
    },
  };
}

/** Says when waiting is over: the work was called off, or the time is up. */
export function endOfPatience(
  { cancellation }: Pick<Runtime, 'cancellation'>,
  milliseconds: number,
): { readonly ended: Promise<'called-off' | 'timed-out'>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const ended = new Promise<'called-off' | 'timed-out'>((resolve) => {
    const timer = setTimeout(() => {
      resolve('timed-out');
    }, milliseconds);
    const off = cancellation.onRequest(() => {
      resolve('called-off');
    });
    if (cancellation.requested()) resolve('called-off');
    forget = () => {
      clearTimeout(timer);
      off();
    };
  });
  return { ended, forget };
}
