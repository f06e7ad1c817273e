import type { Cancellable } from '../runtime/cancellation.ts';
import type { Log, Runtime } from '../runtime/runtime.ts';
import { Secret } from '../runtime/secret.ts';
import { textOfFile } from '../runtime/text-file.ts';

/**
 * The world around the agent, with these variables: no runner hears it, so nothing is masked, and what is told goes to
 * nobody. What it has to say it writes to the log of its folder itself.
 */
export function agentRuntime(env: Runtime['env'], { cancellation, sleep }: Cancellable): Runtime {
  return {
    env,
    log: DEAF,
    maskedSecret: (text) => new Secret(text),
    setOutput: nothing,
    saveState: nothing,
    exportVariable: nothing,
    addPath: nothing,
    writeSummary: nothing,
    readFile: textOfFile,
    now: Date.now,
    elapsed: () => process.uptime() * 1000,
    sleep,
    cancellation,
  };
}

const nothing = () => undefined;
const DEAF: Log = { debug: nothing, info: nothing, notice: nothing, warning: nothing, error: nothing };
