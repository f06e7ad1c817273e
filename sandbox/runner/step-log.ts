import { parseCommand } from './commands.ts';
import type { WorkflowCommand } from './commands.ts';
import type { Masks } from './masks.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** What GitHub shows on the run's page. The message is masked; like the real runner, the title is not. */
export interface Annotation {
  level: AnnotationLevel;
  message: string;
  title?: string;
  file?: string;
  line?: string;
  endLine?: string;
  col?: string;
  endColumn?: string;
}

const labels = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const annotationProperties = ['title', 'file', 'line', 'endLine', 'col', 'endColumn'] as const;
const disabledCommands = ['set-env', 'add-path'];
const commandNames = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'stop-commands',
  'echo',
  'set-output',
  'save-state',
  'add-matcher',
  'remove-matcher',
  ...disabledCommands,
]);
// GitHub keeps this many annotations of a kind per step, and this many characters of each.
const annotationsPerLevel = 10;
const annotationLength = 4096;

/** One stage's log: interprets what the process prints and keeps what it tells the runner. */
export class StepLog {
  readonly lines: string[] = [];
  readonly annotations: Annotation[] = [];
  /** The values given to `::add-mask::`, in order. */
  readonly addedMasks: string[] = [];
  readonly outputs: Record<string, string> = {};
  readonly state: Record<string, string> = {};
  /** A command or command file was wrong: the step fails whatever its exit code. */
  failed = false;
  readonly masks: Masks;
  readonly #debug: boolean;
  readonly #onLine: ((line: string) => void) | undefined;
  #stopToken: string | undefined;
  #inGroup = false;

  constructor(options: { masks: Masks; debug: boolean; onLine?: ((line: string) => void) | undefined }) {
    this.masks = options.masks;
    this.#debug = options.debug;
    this.#onLine = options.onLine;
  }

  /** Takes one line the process printed: a command is obeyed, anything else is printed. */
  receive(line: string): void {
    const stopToken = this.#stopToken?.toLowerCase();
    const command = parseCommand(line, (name) => {
      const lower = name.toLowerCase();
      return lower === stopToken || commandNames.has(lower);
    });
    if (command === undefined) {
      this.say(line);
    } else if (stopToken === undefined) {
      this.#obey(command, line);
    } else {
      if (command.name === stopToken) this.#stopToken = undefined;
      this.say(line);
    }
  }

  /** Prints text, masked by what is registered now; inside a group it is indented. */
  say(text: string): void {
    for (const piece of this.masks.apply(text).split(/\r\n|\r|\n/)) {
      const line = this.#inGroup ? `  ${piece}` : piece;
      this.lines.push(line);
      this.#onLine?.(line);
    }
  }

  /** Starts a group of lines, which GitHub's page folds. Groups do not nest: a new one ends the last. */
  openGroup(title: string): void {
    this.#inGroup = false;
    this.say(`▼ ${title}`);
    this.#inGroup = true;
  }

  /** Ends the group. */
  closeGroup(): void {
    this.#inGroup = false;
  }

  /** Prints `title:` and a line per entry, or nothing when there is none. */
  sayMap(title: string, map: Record<string, string>): void {
    const entries = Object.entries(map);
    if (entries.length > 0) this.say(`${title}:`);
    for (const [name, value] of entries) this.say(`  ${name}: ${value}`);
  }

  /** Prints text that only a run with debug logging shows. */
  debug(text: string): void {
    if (this.#debug) this.say(`##[debug]${text}`);
  }

  /** Prints and keeps an annotation. */
  annotate(level: AnnotationLevel, message: string, properties: Record<string, string> = {}): void {
    this.say(`${labels[level]}: ${message}`);
    if (this.annotations.filter((known) => known.level === level).length >= annotationsPerLevel) return;
    const annotation: Annotation = { level, message: this.masks.apply(message).slice(0, annotationLength) };
    for (const name of annotationProperties) {
      const value = properties[name] ?? properties[name.toLowerCase()];
      if (value !== undefined) annotation[name] = value;
    }
    this.annotations.push(annotation);
  }

  /** Prints an error of the runner's own and fails the step. */
  fail(...messages: string[]): void {
    for (const message of messages) this.annotate('error', message);
    this.failed = true;
  }

  #obey(command: WorkflowCommand, line: string): void {
    const { name, data, properties } = command;
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, data, properties);
        break;
      case 'debug':
        this.debug(data);
        break;
      case 'group':
        this.openGroup(data);
        break;
      case 'endgroup':
        this.closeGroup();
        break;
      case 'add-mask':
        this.#addMask(data);
        break;
      case 'stop-commands':
        this.#stop(data, line);
        break;
      case 'set-output':
        this.#keep(this.outputs, command, line);
        break;
      case 'save-state':
        this.#keep(this.state, command, line);
        break;
      case 'set-env':
      case 'add-path':
        this.fail(
          `Unable to process command '${line}' successfully.`,
          `The \`${name}\` command is disabled. Please upgrade to using Environment Files or opt into unsecure command execution by setting the \`ACTIONS_ALLOW_UNSECURE_COMMANDS\` environment variable to \`true\`. For more information see: https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/`,
        );
        break;
      default:
        // `echo` and the problem matchers change only how the log is decorated. They are taken out of
        // the output, as on GitHub.
        break;
    }
  }

  #addMask(value: string): void {
    if (value.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      return;
    }
    this.addedMasks.push(value);
    this.masks.add(value);
  }

  #stop(token: string, line: string): void {
    if (token === '' || token === 'pause-logging' || commandNames.has(token.toLowerCase())) {
      this.fail(
        `Unable to process command '${line}' successfully.`,
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
      return;
    }
    this.#stopToken = token;
    if (token.length > 6) this.masks.add(token);
    this.say(line);
  }

  #keep(target: Record<string, string>, command: WorkflowCommand, line: string): void {
    this.annotate(
      'warning',
      `The \`${command.name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files. For more information see: https://github.blog/changelog/2022-10-11-github-actions-deprecating-save-state-and-set-output-commands/`,
    );
    const name = command.properties.name;
    if (name === undefined) {
      this.fail(
        `Unable to process command '${line}' successfully.`,
        `Required field 'name' is missing in ##[${command.name}] command.`,
      );
    } else {
      target[name] = command.data;
    }
  }
}
