import { appendFileSync, readFileSync, statSync } from 'node:fs';
import { EOL } from 'node:os';
import * as core from '@actions/core';
import { oneLine, severalLines } from './printable.ts';
import type { Cancellation, Runtime } from './runtime.ts';
import { Secret } from './secret.ts';

/** The real runner, spoken to through @actions/core. */
export function runnerRuntime(): Runtime {
  const { env } = process;
  // Nobody reads any longer: the runner has gone. Its error would be told of, which fails again, for ever.
  process.stdout.on('error', () => undefined);
  const cancellation = cancellationBySignal();
  const masked = new Set<string>();
  return {
    env,
    log: {
      debug: (line) => {
        if (env.RUNNER_DEBUG === '1') core.debug(severalLines(line));
      },
      info: (line) => {
        core.info(oneLine(line));
      },
      notice: (message, title) => {
        core.notice(severalLines(message), { title });
      },
      warning: (message, title) => {
        core.warning(severalLines(message), { title });
      },
      error: (message, title) => {
        core.error(severalLines(message), { title });
      },
    },
    maskedSecret: (text, forms = []) => {
      // Runners other than GitHub's mask a value of several lines only as a whole, so each line is registered as
      // well. What is shorter than a group of base64 is no line of a key, and masking it would black out the log.
      const parts = [text, ...forms].flatMap((each) => [each, ...each.split(/\r?\n/)]);
      const added = new Set(parts.filter((part) => part.trim().length >= 4 && !masked.has(part)));
      for (const part of added) masked.add(part);
      // One write for all: core.setSecret makes one for each, and a key has some 180 of them.
      process.stdout.write([...added].map(maskCommand).join(''));
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
        // A pipe in the place of a file may never end.
        return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
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

/** As core.setSecret has it. */
const maskCommand = (text: string) =>
  `::add-mask::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${EOL}`;

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
