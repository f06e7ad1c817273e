import type { Secret } from './secret.ts';

/** The lines and annotations a person sees. None of them takes a Secret. */
export interface Log {
  debug(line: string): void;
  info(line: string): void;
  notice(message: string, title: string): void;
  warning(message: string, title: string): void;
  error(message: string, title: string): void;
}

/** What else a secret is masked as. */
export type FormsOf = (text: string) => readonly string[];

/** The world around a step: environment, log, runner files, clock. Tests pass their own. */
export interface Runtime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /**
   * Wraps a text as a Secret and has the runner mask it from that moment on. The other forms in which it may show are
   * worked out when there is time, and masked before anything else is printed.
   */
  readonly maskedSecret: (text: string, formsOf?: FormsOf) => Secret;
  readonly setOutput: (name: string, value: string | Secret) => void;
  readonly saveState: (name: string, value: string) => void;
  /** Sets an environment variable of the steps to come. */
  readonly exportVariable: (name: string, value: string) => void;
  /** Puts a folder in front of the PATH of the steps to come. */
  readonly addPath: (folder: string) => void;
  readonly writeSummary: (markdown: string) => void;
  /** The text of a file; undefined where there is none, or none that may be read. */
  readonly readFile: (path: string) => string | undefined;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly now: () => number;
  /** Milliseconds since the process began; unlike `now` it does not jump when the clock is set. */
  readonly elapsed: () => number;
  /** Ends early when the job is cancelled, and is short once it was. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly cancellation: Cancellation;
}

/** Whether the runner has asked the step to end (SIGINT, then SIGTERM 7.5 s later, then SIGKILL). */
export interface Cancellation {
  readonly requested: () => boolean;
  /** Calls back when it is; the answer takes the callback away again. */
  readonly onRequest: (callback: () => void) => () => void;
}
