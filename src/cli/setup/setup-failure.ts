import { Failure } from '../../failures/failure.ts';

/** What keeps setup from its end, in words for a person, and what to do then. */
export const setupFailure = (what: string, fix: string, cause?: unknown): Failure =>
  new Failure('setup-failed', what, { fix, ...(cause !== undefined && { cause }) });

/** The words of whatever was thrown. */
export const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
