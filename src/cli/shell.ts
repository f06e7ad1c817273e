import type { Terminal } from './terminal.ts';

/** What a command gets from the program around it. */
export interface Shell {
  /** Where this program came with its action. */
  readonly home: string;
  readonly terminal: Terminal;
  /** Tells with which exit code the program ends: 0 done, 1 a failure or a finding. */
  readonly done: (exitCode: number) => void;
}
