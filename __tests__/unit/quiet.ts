import type { Log } from '../../src/runtime/runtime.ts';

export const quiet = () => undefined;
export const quietLog: Log = { debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet };
