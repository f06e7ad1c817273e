import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { cancellable, type Cancellable } from './cancellation.ts';
import { oneLine, severalLines } from './printable.ts';
import type { Runtime } from './runtime.ts';
import { Secret } from './secret.ts';
import { textOfFile } from './text-file.ts';

/** The real runner, spoken to through @actions/core. */
export function runnerRuntime(): Runtime {
  const { env } = process;
  // Nobody reads any longer: the runner has gone. Its error would be told of, which fails again, for ever.
  process.stdout.on('error', () => undefined);
  const { cancellation, sleep } = cancellableBySignal();
  const { mask, maskLater, maskWaiting } = masks();
  /** Says something, once all that is to be hidden in it is masked. */
  const after =
    <T extends unknown[]>(say: (...args: T) => void) =>
    (...args: T) => {
      maskWaiting();
      say(...args);
    };
  return {
    env,
    log: {
      debug: (line) => {
        if (env.RUNNER_DEBUG === '1') after(core.debug)(severalLines(line));
      },
      info: after((line) => {
        core.info(oneLine(line));
      }),
      notice: after((message, title) => {
        core.notice(severalLines(message), { title });
      }),
      warning: after((message, title) => {
        core.warning(severalLines(message), { title });
      }),
      error: after((message, title) => {
        core.error(severalLines(message), { title });
      }),
    },
    maskedSecret: (text, formsOf) => {
      mask([text]);
      if (formsOf) maskLater(() => formsOf(text));
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
    addPath: (folder) => {
      core.addPath(folder);
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
    readFile: textOfFile,
    now: Date.now,
    elapsed: () => process.uptime() * 1000, // `performance` would have to be loaded
    sleep,
    cancellation,
  };
}

/** What the runner has been told to mask, and what it is still to be told. */
function masks() {
  const masked = new Set<string>();
  let waiting: (() => readonly string[])[] = [];
  const mask = (texts: readonly string[]) => {
    const added = new Set<string>();
    const add = (part: string) => {
      // What is shorter than a group of base64 is no line of a key, and masking it would black out the log.
      if (part.trim().length >= 4 && !masked.has(part)) added.add(part);
    };
    for (const text of texts) {
      add(text);
      // Runners other than GitHub's mask a value of several lines only as a whole, so each line is registered as well.
      if (text.includes('\n')) for (const line of text.split(/\r?\n/)) add(line);
    }
    for (const part of added) masked.add(part);
    // One write for all: core.setSecret makes one for each, and a key has some 180 of them.
    if (added.size > 0) process.stdout.write([...added].map(maskCommand).join(''));
  };
  const maskWaiting = () => {
    const now = waiting;
    waiting = [];
    for (const forms of now) mask(forms());
  };
  const maskLater = (forms: () => readonly string[]) => {
    waiting.push(forms);
    // When the event loop comes around: the first request is on its way by then.
    setImmediate(maskWaiting);
  };
  process.on('exit', maskWaiting);
  return { mask, maskLater, maskWaiting };
}

/** As core.setSecret has it. */
const maskCommand = (text: string) =>
  `::add-mask::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${EOL}`;

/** Takes the signals over from Node, which would end the process at once, with a token perhaps on its way. */
function cancellableBySignal(): Cancellable {
  const work = cancellable();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, work.callOff);
  return work;
}
