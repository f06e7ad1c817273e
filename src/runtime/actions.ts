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

/** As core.setSecret has it. */
const maskCommand = (text: string) =>
  `::add-mask::${text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}${EOL}`;

/** Takes the signals over from Node, which would end the process at once, with a token perhaps on its way. */
function cancellableBySignal(): Cancellable {
  const work = cancellable();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, work.callOff);
  return work;
}
