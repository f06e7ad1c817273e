import type { Readable } from 'node:stream';

/** Variables that hold a secret of this program's own. */
const SECRETS = ['APP_PRIVATE_KEY', 'APP_TOKEN'] as const;

/** The environment as other programs may have it. */
export function withoutSecrets(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !SECRETS.some((each) => each === name)));
}

/** The world around a command: where it prints, and what it may colour. Tests pass their own. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Somebody looks at it, not a program. */
  readonly isTerminal: boolean;
  readonly isColored: boolean;
  readonly print: (text: string) => void;
  /** The same, for what must not be lost: answers whether somebody took it. */
  readonly deliver: (text: string) => Promise<boolean>;
  /** Standard input, which is begun to be read only when it is asked for. */
  readonly stdin: () => Readable;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  /** The same, shown on a terminal only. */
  readonly progress: (line: string) => void;
}

/** This process's own terminal: plain where it is none, or where NO_COLOR says so. */
export function ownTerminal(): Terminal {
  const { stdout, stderr } = process;
  const env = { ...process.env };
  // So that no program which is started inherits them.
  for (const name of SECRETS) Reflect.deleteProperty(process.env, name);
  let isDelivering = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (isDelivering) return; // whoever delivers is told
    if (error.code !== 'EPIPE') throw error;
    // A reader that has seen enough, as `head`, is no failure.
    process.exit(process.exitCode ?? 0);
  });
  // Nobody listens any longer, to whom it could be said.
  stderr.on('error', () => undefined);
  const isColored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    env,
    isTerminal: stdout.isTTY,
    isColored,
    print: (text) => void stdout.write(text),
    deliver: (text) => {
      isDelivering = true;
      return new Promise((resolve) => {
        stdout.write(text, (error) => {
          resolve(!error);
        });
      });
    },
    stdin: () => process.stdin,
    complain: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`${line}\n`);
    },
  };
}
