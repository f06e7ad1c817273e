/** Who did something to a repository. */
export type Actor = { kind: 'app'; slug: string } | { kind: 'github-token' };

/** A ref that a push moved; `before` or `after` is all zeros when the ref was made or deleted. */
export interface PushEvent {
  readonly repository: string;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly actor: Actor;
  /** False for a push with GITHUB_TOKEN: GitHub starts no workflows for it, which is why people reach for an App. */
  readonly startsWorkflows: boolean;
}

/** A `repository_dispatch`. It starts workflows whoever sends it, GITHUB_TOKEN included. */
export interface DispatchEvent {
  readonly repository: string;
  readonly eventType: string;
  readonly clientPayload: Readonly<Record<string, unknown>>;
  readonly actor: Actor;
  readonly startsWorkflows: true;
}

type Listener<T> = (event: T) => void | Promise<void>;

/** Calls listeners, and does not let the request that caused the event wait for them: GitHub does not either. */
export class Announcer<T> {
  readonly #listeners: Listener<T>[] = [];
  readonly #running = new Set<Promise<void>>();
  readonly #errors: unknown[] = [];

  listen(listener: Listener<T>): void {
    this.#listeners.push(listener);
  }

  announce(event: T): void {
    for (const listener of this.#listeners) {
      const running = Promise.resolve()
        .then(() => listener(event))
        .catch((error: unknown) => void this.#errors.push(error))
        .finally(() => this.#running.delete(running));
      this.#running.add(running);
    }
  }

  /** Waits for every listener, also for those that are called meanwhile, and throws what they threw. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
    this.throwErrors();
  }

  throwErrors(): void {
    const errors = this.#errors.splice(0);
    if (errors.length > 0) throw new AggregateError(errors, 'A listener of the sandbox failed.');
  }
}
