import type { Code } from '../failures/catalogue.ts';
import { Failure } from '../failures/failure.ts';
import { asFailure, describeFailure, docsLink } from '../failures/report.ts';
import { cancellable } from '../runtime/cancellation.ts';
import { severalLines } from '../runtime/printable.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { textOfFile } from '../runtime/text-file.ts';
import { inCommandWords, isWrongCall } from './command-words.ts';
import { Complaint } from './complaint.ts';
import { ownAction } from './disk/own-action.ts';
import { printableLines } from './output/printable.ts';
import { withApi, wrongServer } from './given-inputs.ts';
import type { Shell } from './shell.ts';
import { withoutSecrets } from './terminal.ts';

const SHORTEST_SECRET = 8; // what is shorter would black out words
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const; // as shells have them: 128 and the signal's number

/** The world of a command that acts as an App: that of the action's steps, with a terminal in the place of the runner. */
export interface CommandRuntime extends Runtime {
  /** What was set as outputs: on stdout where it is asked for, and nowhere else. */
  readonly outputs: ReadonlyMap<string, string>;
  /** Lines on standard error, freed of every secret and of what a terminal obeys. */
  readonly tell: (text: string) => void;
  /** Tells a failure as the catalogue has it: code, what happened, what to do, where to read on. */
  readonly tellFailure: (error: unknown) => void;
  /** A text without any secret that is known by now. */
  readonly hide: (text: string) => string;
  /** Where to read on about a code. */
  readonly docsLink: (code: Code) => string;
}

/**
 * Runs a command in that world. A failure is told by the catalogue; Ctrl-C calls the work off, which then cleans up, and
 * a second one ends it at once. Answers the exit code.
 */
export async function inCommandRuntime(
  { terminal, home }: Pick<Shell, 'terminal' | 'home'>,
  work: (runtime: CommandRuntime) => Promise<number>,
): Promise<number> {
  const wrong = wrongServer(terminal.env);
  if (wrong !== undefined) throw new Complaint(2, wrong);
  const { cancellation, callOff, sleep } = cancellable();
  const runtime = makeRuntime({ terminal, home }, { cancellation, sleep });
  let stoppedBy: keyof typeof EXIT_CODES | undefined;
  const stop = (signal: keyof typeof EXIT_CODES) => {
    if (stoppedBy !== undefined) process.exit(EXIT_CODES[stoppedBy]);
    stoppedBy = signal;
    callOff();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    const exitCode = await work(runtime);
    return stoppedBy === undefined ? exitCode : EXIT_CODES[stoppedBy];
  } catch (error) {
    if (error instanceof Complaint && stoppedBy === undefined) throw error;
    runtime.tellFailure(error instanceof Complaint ? ended() : error);
    if (stoppedBy !== undefined) return EXIT_CODES[stoppedBy];
    return isWrongCall(asFailure(error)) ? 2 : 1;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

const ended = () => new Failure('job-cancelled', 'The command was ended');

function makeRuntime(
  { terminal, home }: Pick<Shell, 'terminal' | 'home'>,
  work: Pick<Runtime, 'cancellation' | 'sleep'>,
): CommandRuntime {
  const env = withApi(withoutSecrets(terminal.env));
  const secrets = new Set<string>();
  const outputs = new Map<string, string>();
  /** What else secrets show as is worked out once something is said. */
  const waiting: (() => readonly string[])[] = [];
  const mask = (texts: readonly string[]) => {
    for (const part of texts.flatMap((each) => [each, ...each.split(/\r?\n/)]))
      if (part.trim().length >= SHORTEST_SECRET && !part.startsWith('-----')) secrets.add(part);
  };
  const hide = (text: string) => {
    for (const forms of waiting.splice(0)) mask(forms());
    const longestFirst = [...secrets].sort((one, other) => other.length - one.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  };
  const clean = (text: string) => printableLines(severalLines(hide(text)));
  const tell = (text: string) => {
    terminal.complain(clean(text));
  };
  const isDebugging = env.RUNNER_DEBUG === '1' || Boolean(env.GH_DEBUG);
  const debug = (line: string) => {
    if (isDebugging) tell(`debug: ${line}`);
  };
  const notUsed = (what: string) => () => {
    throw new Error(`a command has no ${what}`);
  };
  return {
    ...work,
    env,
    outputs,
    tell,
    hide,
    tellFailure: (error) => {
      const failure = inCommandWords(asFailure(error));
      tell(describeFailure(failure, docsEnv(env, home)));
      if (failure.cause instanceof Error) debug(failure.cause.stack ?? failure.cause.message);
    },
    docsLink: (code) => docsLink(code, docsEnv(env, home)),
    log: {
      debug,
      info: (line) => {
        terminal.progress(clean(line));
      },
      notice: (message, title) => {
        tell(`note: ${title}: ${message}`);
      },
      warning: (message, title) => {
        tell(`warning: ${title}: ${message}`);
      },
      error: (message, title) => {
        tell(`${title}: ${message}`);
      },
    },
    maskedSecret: (text, formsOf) => {
      mask([text]);
      if (formsOf) waiting.push(() => formsOf(text));
      return new Secret(text);
    },
    setOutput: (name, value) => {
      outputs.set(name, value instanceof Secret ? value.reveal() : value);
    },
    saveState: notUsed('state'),
    exportVariable: notUsed('later steps'),
    addPath: notUsed('later steps'),
    writeSummary: () => undefined,
    readFile: textOfFile,
    now: Date.now,
    elapsed: () => process.uptime() * 1000,
  };
}

/** Leads to the documentation of this very version, which is on github.com, whatever GitHub the command is about. */
function docsEnv({ GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF }: Runtime['env'], home: string) {
  if (GITHUB_ACTION_REPOSITORY && GITHUB_ACTION_REF) return { GITHUB_ACTION_REPOSITORY, GITHUB_ACTION_REF };
  const [repository, ref] = ownAction(home).split('@');
  return repository?.startsWith('OWNER/')
    ? {}
    : { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref };
}
