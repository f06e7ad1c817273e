// What main, the agent and post say to each other: a task over the agent's stdin, and files in one folder. There is no
// socket and nothing that could be asked for more.
import type { PermissionRequest } from '../inputs/permissions.ts';
import type { GitHubServer } from '../inputs/server.ts';
import type { Target } from '../inputs/target.ts';
import type { WatchedProcess } from './processes.ts';

/** The argument that makes main's bundle the agent; the next one is its folder. */
export const AGENT_ARGUMENT = 'keep-fresh';
/** The agent's first argument to Node: without it, SIGUSR1 opens a debugger to every user of the machine. */
export const NO_DEBUGGER = '--disable-sigusr1';

/** The files of the folder, which only this user can enter. */
export const FILES = {
  /** The current token of the owner named first. */
  token: 'token',
  /** Of each owner a line `OWNER EPOCH TOKEN`: the end of its life in seconds since 1970, by this machine's clock. */
  tokens: 'tokens',
  /** All tokens that were ever handed over, `OWNER TOKEN` on each line. */
  known: 'known',
  /** Why there is no new token, in one line; not there while all is well. */
  reason: 'reason',
  /** A line of JSON for each token, written before anybody has it. */
  journal: 'journal',
  /** A line of JSON for each thing that happened. */
  log: 'log',
  /** The agent has started. */
  ready: 'ready',
  /** Post wants the agent to end. */
  stop: 'stop',
  /** The agent has ended, and will mint nothing more. */
  stopped: 'stopped',
} as const;

/** The programs for later steps, in the folder. */
export const PROGRAMS = 'bin';

/** What git by `setup-git` reads, with a token of `tokens` for each password. */
export interface GitFile {
  readonly file: string;
  readonly webUrl: string;
  readonly accesses: readonly {
    /** Which of the tokens. */
    readonly at: number;
    readonly username: string;
    readonly owners: readonly string[];
    readonly repositories: readonly string[];
  }[];
}

/** What post needs of a token in order to revoke it, and to tell of it. */
export interface JournalEntry {
  readonly owner: string;
  readonly token: string;
  /** ISO 8601, by GitHub's clock. */
  readonly expiresAt: string;
  /** Its life, in milliseconds since 1970, by this machine's clock. */
  readonly mintedAt: number;
  readonly endsAt: number;
}

/** What the agent is started with. Secrets are in it: it goes over stdin, and nowhere else. */
export interface AgentTask {
  /** The runner's process that started main, where it can be watched: when it is gone, nobody will run post. */
  readonly parent: WatchedProcess | undefined;
  /** For how long, in milliseconds. */
  readonly keepFreshMs: number;
  /** Whether tokens are revoked when the agent ends and no post does it. */
  readonly isToRevoke: boolean;
  readonly credentials: {
    readonly clientId: string;
    readonly appId: string;
    readonly privateKey: string;
    readonly signingKey: string;
    readonly signingRole: string;
  };
  readonly server: GitHubServer;
  readonly permissions: PermissionRequest;
  readonly needsDescription: boolean;
  /** For each token: for what it is, whose it is called, and the one that main minted. */
  readonly tokens: readonly { readonly target: Target; readonly first: JournalEntry }[];
  readonly git: GitFile | undefined;
  /** The variables that signing and the transport read. */
  readonly env: Readonly<Record<string, string>>;
}

/** Why the agent ended. */
export type EndReason = 'stop' | 'parent-gone' | 'time-up' | 'folder-gone' | 'signal' | 'broken';

/** The same, as a person reads it. */
export const REASONS: Readonly<Record<EndReason, string>> = {
  stop: 'it was told to',
  'parent-gone': "the runner's process that had started it was gone",
  'time-up': 'the time that keep-fresh was given is over',
  'folder-gone': 'its folder in RUNNER_TEMP was gone, or what was in it',
  signal: 'a signal ended it',
  broken: 'it broke',
};

/** What happened, at a time in milliseconds since 1970. */
export type LogEntry = { readonly at: number } & (
  | { readonly event: 'renewed'; readonly owner: string }
  | { readonly event: 'handed-out' }
  | { readonly event: 'failed'; readonly owner: string; readonly code: string; readonly text: string }
  | { readonly event: 'ended'; readonly reason: EndReason }
);
