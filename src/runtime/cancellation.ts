import type { Cancellation, Runtime } from './runtime.ts';

const LAST_WAIT_MS = 500; // once it is called off

/** Work that can be called off, and its waits, which end early then. */
export interface Cancellable {
  readonly cancellation: Cancellation;
  readonly callOff: () => void;
  readonly sleep: Runtime['sleep'];
}

/** Makes one. */
export function cancellable(): Cancellable {
  let requested = false;
  const callbacks = new Set<() => void>();
  const onRequest: Cancellation['onRequest'] = (callback) => {
    callbacks.add(callback);
    return () => callbacks.delete(callback);
  };
  return {
    cancellation: { requested: () => requested, onRequest },
    callOff: () => {
      requested = true;
      for (const callback of callbacks) callback();
    },
    sleep: (milliseconds) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          forget();
          resolve();
        };
        const timer = setTimeout(done, requested ? Math.min(milliseconds, LAST_WAIT_MS) : milliseconds);
        const forget = onRequest(done);
      }),
  };
}
