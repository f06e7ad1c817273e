/** The world around a command: where it prints, and what it may colour. Tests pass their own. */
export interface Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Somebody looks at it, not a program. */
  readonly isTerminal: boolean;
  readonly isColored: boolean;
  readonly print: (text: string) => void;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  /** The same, shown on a terminal only. */
  readonly progress: (line: string) => void;
}

/** This process's own terminal: plain where it is none, or where NO_COLOR says so. */
export function ownTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const isColored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    env,
    isTerminal: stdout.isTTY,
    isColored,
    print: (text) => void stdout.write(text),
    complain: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`${line}\n`);
    },
  };
}
