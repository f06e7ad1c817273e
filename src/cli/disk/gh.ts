import { runTool, type ToolAnswer, type ToolCall } from './run-tool.ts';

/** What the user's own `gh` answered. */
export type GhAnswer = ToolAnswer;

/** Runs `gh` with these arguments; undefined where there is no such program. Nothing of it asks a question. */
export const runGh = (args: readonly string[], { env, ...call }: ToolCall): Promise<GhAnswer | undefined> =>
  runTool('gh', args, {
    ...call,
    env: { ...env, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' },
  });
