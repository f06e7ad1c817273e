import { spawn } from 'node:child_process';

/** How long a cancelled process may tidy up: after SIGINT, and then after SIGTERM. */
export interface CancelGrace {
  interruptMs: number;
  terminateMs: number;
}

// Source: src/Runner.Sdk/ProcessInvoker.cs.
const defaultGrace: CancelGrace = { interruptMs: 7_500, terminateMs: 2_500 };
// A grandchild can hold the pipes open after the process is gone; the runner stops reading after this.
const drainMs = 5_000;
const MOST_KEPT = 50_000_000; // characters

/** A program to run, and who is told of each line it prints (stdout and stderr alike). */
export interface ProcessRequest {
  command: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
  onLine: (line: string) => void;
  signal?: AbortSignal | undefined;
  grace?: CancelGrace | undefined;
}

export interface ProcessResult {
  exitCode: number | null;
  signal: string | null;
  /** stdout and stderr in order of arrival, exactly as written. */
  rawOutput: string;
  cancelled: boolean;
}

/** Runs a program to its end. An abort sends SIGINT, then SIGTERM, then SIGKILL; a missing program rejects. */
export function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const { command, args, cwd, env, onLine, signal, grace = defaultGrace } = request;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let rawOutput = '';
    let cancelled = false;
    const timers: NodeJS.Timeout[] = [];
    const later = (ms: number, action: () => void): void => {
      timers.push(setTimeout(action, ms));
    };
    const splitters = [child.stdout, child.stderr].map((stream) => {
      const splitter = lineSplitter(onLine);
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        if (rawOutput.length < MOST_KEPT) rawOutput += chunk;
        splitter.push(chunk);
      });
      return splitter;
    });
    const cancel = (): void => {
      cancelled = true;
      child.kill('SIGINT');
      later(grace.interruptMs, () => child.kill('SIGTERM'));
      later(grace.interruptMs + grace.terminateMs, () => child.kill('SIGKILL'));
    };
    const settle = (): void => {
      signal?.removeEventListener('abort', cancel);
      timers.forEach(clearTimeout);
    };
    child.on('exit', () => {
      later(drainMs, () => {
        child.stdout.destroy();
        child.stderr.destroy();
      });
    });
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (exitCode, endSignal) => {
      settle();
      for (const splitter of splitters) splitter.end();
      resolve({ exitCode, signal: endSignal, rawOutput, cancelled });
    });
    if (signal?.aborted === true) cancel();
    else signal?.addEventListener('abort', cancel, { once: true });
  });
}

// .NET ends a line at CR, LF or CRLF, so a bare CR splits a secret just as it does on GitHub.
function lineSplitter(onLine: (line: string) => void): { push: (chunk: string) => void; end: () => void } {
  let rest = '';
  return {
    push: (chunk) => {
      // A CR at the very end waits: the LF that belongs to it may come with the next chunk.
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    },
    end: () => {
      if (rest !== '') onLine(rest.replace(/\r$/, ''));
    },
  };
}
