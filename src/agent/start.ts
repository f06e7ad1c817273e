// Loaded only with `keep-fresh`: main's part, which starts the agent and hands it its task.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { Failure } from '../failures/failure.ts';
import { makePrivateFolder } from '../runtime/private-folder.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { folderName } from '../runtime/step-folder.ts';
import { addToJournal, isMarked } from './files.ts';
import { watchable } from './processes.ts';
import {
  AGENT_ARGUMENT,
  FILES,
  NO_DEBUGGER,
  PROGRAMS,
  type AgentTask,
  type JournalEntry,
} from './protocol.ts';
import { programsFor } from './programs.ts';
import { publish } from './publish.ts';

const READY_WITHIN_MS = 30_000; // it takes a tenth of a second; a machine may be very busy
const POLL_MS = 3;

/** What the agent's own environment holds, where it is set: nothing secret. The rest of the job's comes with the task. */
const OWN_VARIABLES = [
  'RUNNER_TRACKING_ID', // by this the runner finds it, and ends it with the job whatever happens
  'NODE_EXTRA_CA_CERTS',
  'NODE_USE_SYSTEM_CA',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'SystemRoot',
];

/** An agent that has been started, and waits for its task. */
export interface StartedAgent {
  /** Keeps a token for post, before anybody has it. */
  readonly journal: (entry: JournalEntry) => void;
  /** Hands over the task, once the agent has started, and the tokens to later steps, which find them in the folder. */
  readonly handOver: (task: Omit<AgentTask, 'parent'>) => Promise<Handed>;
}

export interface Handed {
  /** The file with the current token of the owner named first. */
  readonly tokenFile: string;
  /** The folder of the programs, for PATH. */
  readonly programs: string;
}

/** What post has to know; of the path in RUNNER_TEMP the ID alone. */
export interface AgentState {
  readonly id: string;
  readonly pid: number | undefined;
}

export interface StartRequest {
  /** The GitHub that the tokens are for, as `gh` meets it. */
  readonly webUrl: string;
  /** Whether the agent needs the folder that the step works in: commands that sign are written for it. */
  readonly inWorkspace: boolean;
}

/**
 * Makes the folder and starts the agent, which is loaded while main mints. `keep` is told first what post has to look for.
 * Should main end before it hands over a task, the agent ends as well.
 */
export function startAgent(
  runtime: Runtime,
  { webUrl, inWorkspace }: StartRequest,
  keep: (state: AgentState) => void,
): StartedAgent {
  const { env } = runtime;
  if (!env.RUNNER_TEMP) throw new Failure('keep-fresh-failed', 'RUNNER_TEMP is not set');
  const id = randomUUID();
  const folder = join(env.RUNNER_TEMP, folderName(id));
  const programs = join(folder, PROGRAMS);
  // Before anything is waited for: should the runner be killed meanwhile, this process has another parent.
  const parent = watchable(process.ppid);
  try {
    keep({ id, pid: undefined });
    const problem = makePrivateFolder(folder);
    if (problem) throw new Failure('keep-fresh-failed', problem.what, { fix: problem.fix });
    const agent = spawnAgent(env, folder, inWorkspace ? process.cwd() : parse(process.execPath).root);
    keep({ id, pid: agent.child.pid });
    mkdirSync(programs, { mode: 0o700 });
    for (const [name, text] of Object.entries(programsFor(webUrl))) {
      writeFileSync(join(programs, name), text, { mode: 0o700 });
      chmodSync(join(programs, name), 0o700); // whatever the umask
    }
    return {
      journal: (entry) => {
        addToJournal(folder, entry);
      },
      handOver: async (task) => {
        try {
          await isReady(folder, agent, runtime);
          const first = task.tokens.map((token) => token.first);
          await publish(folder, { git: task.git, current: first, handedOver: first });
          await handed(agent, JSON.stringify({ ...task, parent } satisfies AgentTask));
        } catch (error) {
          agent.child.stdin?.destroy();
          agent.child.kill('SIGKILL');
          throw failureOf('The tokens could not be handed over', error);
        }
        return { tokenFile: join(folder, FILES.token), programs };
      },
    };
  } catch (error) {
    throw failureOf('The agent could not be started', error);
  }
}

interface SpawnedAgent {
  readonly child: ChildProcess;
  /** How it ended, in words; nothing while it lives. */
  readonly ended: () => string | undefined;
}

/** Starts it in a session of its own. It holds none of this step's pipes: the runner would wait for it. */
function spawnAgent(env: Runtime['env'], folder: string, cwd: string): SpawnedAgent {
  const [, bundle = ''] = process.argv;
  const child = spawn(process.execPath, [NO_DEBUGGER, bundle, AGENT_ARGUMENT, folder], {
    cwd,
    detached: true,
    windowsHide: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: Object.fromEntries(OWN_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
  });
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended ??= signal ? `it was ended by ${signal}` : `it ended with exit code ${code}`;
  });
  child.stdin.on('error', () => undefined); // it has ended, which is told
  child.unref();
  return { child, ended: () => ended };
}

const failureOf = (what: string, error: unknown) =>
  error instanceof Failure
    ? error
    : new Failure('keep-fresh-failed', `${what}: ${String(error)}`, { cause: error });

/** Writes the task to the agent's stdin; it has left when this process may end. */
function handed({ child }: SpawnedAgent, task: string): Promise<void> {
  return new Promise((resolve) => {
    // Should the agent be gone already, post will find that out.
    child.stdin?.once('close', resolve).end(task, () => {
      resolve();
    });
  });
}

/** Waits until the agent has started. Throws when it does not come to that. */
async function isReady(
  folder: string,
  { ended }: SpawnedAgent,
  { sleep, elapsed, cancellation }: Runtime,
): Promise<void> {
  const until = elapsed() + READY_WITHIN_MS;
  const notStarted = (why: string) => new Failure('keep-fresh-failed', `The agent did not start: ${why}`);
  while (!isMarked(folder, 'ready')) {
    if (cancellation.requested())
      throw new Failure('job-cancelled', 'The job was cancelled while the agent started');
    const how = ended();
    if (how !== undefined) throw notStarted(how);
    if (elapsed() > until) throw notStarted(`it was not ready after ${READY_WITHIN_MS / 1000} s`);
    await sleep(POLL_MS);
  }
}
