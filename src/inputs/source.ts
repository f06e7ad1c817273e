import type { Runtime } from '../runtime/runtime.ts';

/** Where inputs come from: the runner's environment here, something else for a command line. */
export interface InputSource {
  /** The text of an input, trimmed; absent and empty are the same. */
  readonly text: (name: string) => string;
  /** The names that are there. */
  readonly names: () => readonly string[];
}

const PREFIX = 'INPUT_';

/**
 * The inputs as the runner passes them: `private-key` as INPUT_PRIVATE-KEY. Exact in case, since a variable in another
 * case is not the runner's: it could come from a line break in GITHUB_ENV.
 */
export function runnerInputs(env: Runtime['env']): InputSource {
  return {
    text: (name) => (env[`${PREFIX}${name.toUpperCase()}`] ?? '').trim(),
    names: () =>
      Object.keys(env)
        .filter((name) => name.startsWith(PREFIX) && name === name.toUpperCase())
        .map((name) => name.slice(PREFIX.length).toLowerCase()),
  };
}
