import { appendFileSync, readFileSync } from 'node:fs';
import * as core from '@actions/core';
import { Secret } from './secret.ts';

/** The lines and annotations a person sees. None of them takes a Secret. */
export interface Log {
  debug(line: string): void;
  info(line: string): void;
  notice(message: string, title: string): void;
  warning(message: string, title: string): void;
  error(message: string, title: string): void;
}

/** The world around a step: environment, log, runner files, clock. Tests pass their own. */
export interface Runtime {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Wraps a text as a Secret and has the runner mask it from that moment on. */
  readonly maskedSecret: (text: string) => Secret;
  readonly setOutput: (name: string, value: string | Secret) => void;
  readonly saveState: (name: string, value: string) => void;
  /** Sets an environment variable of the steps to come. */
  readonly exportVariable: (name: string, value: string) => void;
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

/** The real runner, spoken to through @actions/core. */
export function runnerRuntime(): Runtime {
  const { env } = process;
  const cancellation = cancellationBySignal();
  const masked = new Set<string>();
  return {
    env,
    log: {
      debug: (line) => {
        if (env.RUNNER_DEBUG === '1') core.debug(line);
      },
      info: (line) => {
        core.info(line.replace(/[\r\n]+/g, ' ')); // a line of an answer could be a command to the runner
      },
      notice: (message, title) => {
        core.notice(message, { title });
      },
      warning: (message, title) => {
        core.warning(message, { title });
      },
      error: (message, title) => {
        core.error(message, { title });
      },
    },
    maskedSecret: (text) => {
      // Runners other than GitHub's mask a value of several lines only as a whole, so each line is registered as
      // well. What is shorter than a group of base64 is no line of a key, and masking it would black out the log.
      for (const part of [text, ...text.split(/\r?\n/)]) {
        if (part.trim().length < 4 || masked.has(part)) continue;
        masked.add(part);
        core.setSecret(part);
      }
      return new Secret(text);
    },
    setOutput: (name, value) => {
      core.setOutput(name, value instanceof Secret ? value.reveal() : value);
    },
    saveState: (name, value) => {
      core.saveState(name, value);
    },
    exportVariable: (name, value) => {
      core.exportVariable(name, value);
    },
    writeSummary: (markdown) => {
      const { GITHUB_STEP_SUMMARY: file } = env;
      if (!file) return;
      try {
        appendFileSync(file, markdown);
      } catch (error) {
        // The summary only tells again what the log has told.
        core.warning(`The job summary could not be written: ${String(error)}`);
      }
    },
    readFile: (path) => {
      try {
        return readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    now: Date.now,
    elapsed: () => process.uptime() * 1000, // `performance` would have to be loaded
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          forget();
          resolve();
        };
        const timer = setTimeout(done, cancellation.requested() ? Math.min(milliseconds, 500) : milliseconds);
        const forget = cancellation.onRequest(done);
      }),
    cancellation,
  };
}

/** Takes the signals over from Node, which would end the process at once, with a token perhaps on its way. */
function cancellationBySignal(): Cancellation {
  let requested = false;
  const callbacks = new Set<() => void>();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      requested = true;
      for (const callback of callbacks) callback();
    });
  }
  return {
    requested: () => requested,
    onRequest: (callback) => {
      callbacks.add(callback);
      return () => callbacks.delete(callback);
    },
  };
}
