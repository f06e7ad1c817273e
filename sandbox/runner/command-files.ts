import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepLog } from './step-log.ts';

/** The files a step writes to, by the variable that names each, in the order the runner reads them. */
const prefixes = {
  GITHUB_PATH: 'add_path_',
  GITHUB_ENV: 'set_env_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
  GITHUB_STATE: 'save_state_',
  GITHUB_OUTPUT: 'set_output_',
} as const;

export type CommandFile = keyof typeof prefixes;

const names = Object.keys(prefixes) as CommandFile[];
const summaryLimit = 1024 * 1024;

/** What a finished step left in its command files, besides the outputs and state put into its log. */
export interface CommandFileContents {
  envChanges: Record<string, string>;
  paths: string[];
  summary: string;
  files: Record<CommandFile, string>;
}

/** Creates a fresh, empty set of command files under `temp` and gives their paths as environment. */
export function createCommandFiles(temp: string): Record<CommandFile, string> {
  const directory = join(temp, '_runner_file_commands');
  mkdirSync(directory, { recursive: true });
  const suffix = randomUUID();
  const paths = mapNames((name) => join(directory, prefixes[name] + suffix));
  for (const name of names) writeFileSync(paths[name], '');
  return paths;
}

/** Reads what the step wrote, puts outputs and state into its log, and removes the files. */
export function takeCommandFiles(paths: Record<CommandFile, string>, log: StepLog): CommandFileContents {
  const files = mapNames((name) => readText(paths[name]));
  for (const name of names) rmSync(paths[name], { force: true });
  const contents: CommandFileContents = { envChanges: {}, paths: [], summary: '', files };
  const readers: Record<CommandFile, (text: string) => void> = {
    GITHUB_PATH: (text) => contents.paths.push(...text.split(/\r?\n/).filter((line) => line !== '')),
    GITHUB_ENV: (text) => {
      readPairs(text, (name, value) => {
        if (name.toUpperCase() === 'NODE_OPTIONS') {
          log.annotate('error', `Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.`);
        } else contents.envChanges[name] = value;
      });
    },
    GITHUB_STEP_SUMMARY: (text) => (contents.summary = acceptedSummary(text, log)),
    GITHUB_STATE: (text) => {
      readPairs(text, (name, value) => (log.state[name] = value));
    },
    GITHUB_OUTPUT: (text) => {
      readPairs(text, (name, value) => (log.outputs[name] = value));
    },
  };
  for (const name of names) {
    try {
      readers[name](files[name]);
    } catch (error) {
      const command = name.slice('GITHUB_'.length).toLowerCase();
      log.fail(`Unable to process file command '${command}' successfully.`, (error as Error).message);
    }
  }
  return contents;
}

/**
 * Reads NAME=VALUE lines and `NAME<<DELIMITER` blocks, giving each pair to `keep` as it is found, so
 * that what stands before a malformed line still counts.
 * Throws with the runner's words. Source: src/Runner.Worker/FileCommandManager.cs.
 */
export function readPairs(text: string, keep: (name: string, value: string) => void): void {
  const lines = text.split('\n');
  // What follows the last newline is a line only if it is not empty.
  const endsOpen = lines.at(-1) !== '';
  if (!endsOpen) lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      keep(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    if (heredoc === 0 || delimiter === '') {
      throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) {
      throw new Error(
        endsOpen && lines.length > index + 1
          ? 'Invalid value. EOF marker missing new line.'
          : `Invalid value. Matching delimiter not found '${delimiter}'`,
      );
    }
    keep(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
    index = end;
  }
}

function acceptedSummary(text: string, log: StepLog): string {
  const size = Buffer.byteLength(text);
  if (size > summaryLimit) {
    const sizes = `${String(summaryLimit / 1024)}k, got ${String(Math.floor(size / 1024))}k`;
    log.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${sizes}. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
    );
    return '';
  }
  // Masked line by line: a secret that spans lines is hidden because each of its lines is registered.
  return text
    .split('\n')
    .map((line) => log.masks.apply(line))
    .join('\n');
}

// A step may delete its file: that means the same as leaving it empty.
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function mapNames(value: (name: CommandFile) => string): Record<CommandFile, string> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<CommandFile, string>;
}
