import type { JsonObject } from './answers.ts';

/** What goes wrong. The server acts on the request (mints, revokes) only where it says so. */
export type Effect =
  /** Another answer instead. `text` has none of GitHub's headers, like a proxy's. With `acts`, the server acts first. */
  | { kind: 'answer'; status: number; headers?: Record<string, string>; json?: unknown; acts?: boolean }
  | {
      kind: 'answer';
      status: number;
      headers?: Record<string, string>;
      text: string;
      contentType?: string;
      acts?: boolean;
    }
  /** The connection is reset: before acting, after acting but before any byte, or (acted) in the middle of the body. */
  | { kind: 'reset'; when: 'before-acting' | 'after-acting' | 'mid-body' }
  /** Silence for ever, at the same three points. */
  | { kind: 'hang'; when: 'before-acting' | 'after-acting' | 'mid-body' }
  /** Acts, then answers well-formed HTTP with JSON that is cut off in the middle. */
  | { kind: 'truncate' }
  /** Acts, then puts so many bytes of white space in front of the body; `declared` sends a content-length. */
  | { kind: 'oversize'; bytes: number; declared?: boolean }
  | { kind: 'redirect'; to: string; status?: 301 | 302 | 303 | 307 | 308 }
  /** Acts and answers as usual, later. */
  | { kind: 'delay'; ms: number }
  /** The mint answers with more than was asked. */
  | { kind: 'wider-grant'; permissions?: Record<string, string>; repositories?: 'all' | string[] }
  /** Acts, then changes the JSON of the answer. */
  | { kind: 'transform'; body: (answer: JsonObject) => unknown }
  /** Acts, then sends the same answer in another form: other bytes, other headers; one that is undefined is left out. */
  | {
      kind: 'reform';
      bytes?: (body: Buffer) => Buffer;
      headers?: Record<string, string | undefined>;
    }
  /** Acts, then writes these bytes to the connection in the place of an answer, and leaves it open. */
  | { kind: 'raw'; bytes: string };

export type Target =
  | 'app'
  | 'lookup'
  | 'mint'
  | 'revoke'
  | 'git'
  /** `path` is tested against the path with its query, without the base path. */
  | { method?: string; path: RegExp };

export interface FaultRule {
  readonly on: Target;
  readonly effect: Effect;
  /** How many requests it hits; all by default. */
  readonly times?: number;
  /** How many matching requests it lets pass first. */
  readonly skip?: number;
  /** After those it hits the first and then each n-th. Requests that an earlier rule hit are not counted. */
  readonly every?: number;
}

const named: Readonly<Record<Exclude<Target, object>, (method: string, path: string) => boolean>> = {
  app: (method, path) => method === 'GET' && path === '/app',
  lookup: (method, path) => method === 'GET' && /\/installation$|^\/app\/installations\/\d+$/.test(path),
  mint: (method, path) => method === 'POST' && path.endsWith('/access_tokens'),
  revoke: (method, path) => method === 'DELETE' && path === '/installation/token',
  git: (_, path) => /\/(info\/refs|git-(upload|receive)-pack)$/.test(path),
};

/** The faults that the server is to show, in the order in which they were added. */
export class Faults {
  #rules: (FaultRule & { seen: number; hits: number })[] = [];

  /** Adds a fault; the returned function takes it back. */
  add(rule: FaultRule): () => void {
    const added = { ...rule, seen: 0, hits: 0 };
    this.#rules.push(added);
    return () => {
      this.#rules = this.#rules.filter((one) => one !== added);
    };
  }

  clear(): void {
    this.#rules = [];
  }

  /** The effect for this request. The rules are asked in order until one hits; each that is asked counts the request. */
  take(method: string, path: string): Effect | undefined {
    for (const rule of this.#rules) {
      if (!matches(rule.on, method, path)) continue;
      if (rule.hits >= (rule.times ?? Infinity)) continue;
      const turn = rule.seen - (rule.skip ?? 0);
      rule.seen += 1;
      if (turn < 0 || turn % (rule.every ?? 1) !== 0) continue;
      rule.hits += 1;
      return rule.effect;
    }
    return undefined;
  }
}

function matches(on: Target, method: string, path: string): boolean {
  if (typeof on === 'string') return named[on](method, path.replace(/\?.*/, ''));
  return (on.method ?? method) === method && on.path.test(path);
}
