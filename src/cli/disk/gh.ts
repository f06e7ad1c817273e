import { runProgram, type ProgramAnswer, type ProgramCall } from './run-program.ts';

/** What the user's own `gh` answered. */
export type GhAnswer = ProgramAnswer;

/** Runs `gh` with these arguments; undefined where there is no such program. Nothing of it asks a question. */
export const runGh = (
  args: readonly string[],
  { env, ...call }: ProgramCall,
): Promise<GhAnswer | undefined> =>
  runProgram('gh', args, {
    ...call,
    env: { ...env, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
  });
