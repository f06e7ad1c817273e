import type { Code } from './catalogue.ts';

export interface FailureDetails {
  /** Replaces the catalogue's general advice where a better one is known. */
  readonly fix?: string | undefined;
  /** The other side's own words, as one line, such as `GitHub said: 404 Not Found (request id AB:12)`. */
  readonly said?: string | undefined;
  readonly cause?: unknown;
}

/** The one error this action throws on purpose: a code of the catalogue, what happened, and what is known of it. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: Code;
  readonly fix: string | undefined;
  readonly said: string | undefined;

  constructor(code: Code, whatHappened: string, { fix, said, cause }: FailureDetails = {}) {
    super(whatHappened, { cause });
    this.code = code;
    this.fix = fix;
    this.said = said;
  }

  /** The same failure with one more thing to say about it. */
  with(more: string): Failure {
    return this.withMessage(`${this.message}. ${more}`);
  }

  /** The same failure in better words. */
  withMessage(whatHappened: string, fix = this.fix): Failure {
    const { said, cause } = this;
    return new Failure(this.code, whatHappened, { fix, said, cause });
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

/** What is told of a token that post would not know of, such as for a full disk. */
export function cannotKeep(cause: unknown): Failure {
  const fix = 'See whether the disk is full, and whether the files of the runner can be written.';
  const happened = `The token could not be kept so as to be revoked later: ${String(cause)}`;
  return new Failure('internal-error', happened, { fix, cause });
}
