import type { Code } from '../failures/catalogue.ts';
import { Failure } from '../failures/failure.ts';
import { describeTarget, type Target } from '../inputs/target.ts';
import { NetworkError } from '../transport/message.ts';
import { limitEndOf, limitOf } from './rate-limit.ts';
import { KEY_MISMATCH, Refusal } from './refusal.ts';

/** What was being done when GitHub's answer came. */
export interface Doing {
  readonly stage: 'look-up' | 'mint' | 'identity';
  readonly target: Target;
}

interface Row {
  readonly code: Code;
  readonly status: number;
  readonly message: RegExp;
  /** A further condition, where status and message allow several causes. */
  readonly when?: (doing: Doing) => boolean;
  readonly fix?: string;
}

// GitHub's exact words are in the tests, with their sources. A row is here only when its cause is the only one.
const TABLE: readonly Row[] = [
  { code: 'app-unknown', status: 404, message: /^Integration not found/ },
  { code: 'app-key-mismatch', status: 401, message: KEY_MISMATCH },
  { code: 'clock-skew', status: 401, message: /^'(Issued at|Expiration time)' claim/ },
  { code: 'ip-not-allowed', status: 403, message: /IP allow list/ },
  { code: 'installation-suspended', status: 403, message: /^This installation has been suspended/ },
  {
    code: 'app-not-installed',
    status: 404,
    message: /^Not Found/,
    when: ({ stage, target }) => stage !== 'identity' && target.kind === 'installation',
    fix: 'Check `installation-id`: it must be the number of an installation of this very App.',
  },
  { code: 'app-not-installed', status: 404, message: /^Not Found/, when: ({ stage }) => stage === 'look-up' },
  { code: 'permission-not-granted', status: 422, message: /^The permissions requested are not granted/ },
  {
    code: 'repository-not-in-installation',
    status: 422,
    message: /^There is at least one repository that does not exist/,
  },
];

/** What it is when no answer came, by the kind of NetworkError. */
export const NO_ANSWER = {
  unreachable: 'github-unreachable',
  'timed-out': 'github-timed-out',
  'not-the-api': 'not-the-github-api',
  cancelled: 'job-cancelled',
} as const;

/** Turns whatever a call to GitHub threw into a Failure; what is not recognised keeps GitHub's words unchanged. */
export function diagnose(error: unknown, doing: Doing): Failure {
  if (error instanceof Failure) return error;
  const what = describe(doing);
  if (error instanceof NetworkError)
    return new Failure(NO_ANSWER[error.kind], `${what}: ${error.message}`, { cause: error });
  if (error instanceof Refusal) return diagnoseRefusal(error, doing);
  return new Failure('internal-error', `${what}: ${String(error)}`, { cause: error });
}

function diagnoseRefusal(refusal: Refusal, doing: Doing): Failure {
  const { status, message, said, headers } = refusal;
  const failure = (code: Code, why: string, fix?: string) =>
    new Failure(code, `${describe(doing)}: ${why}`, { said, cause: refusal, fix });

  if (limitOf(refusal)) {
    const end = limitEndOf(refusal);
    return failure(
      'rate-limited',
      end ? `the limit ends at ${end}` : 'GitHub does not say when the limit ends',
    );
  }
  if (status >= 500 && status < 600) return failure('github-unavailable', refusal.answer);
  const row = TABLE.find(
    (each) => each.status === status && each.message.test(message) && (each.when?.(doing) ?? true),
  );
  if (!refusal.isOfTheApi || !(row || refusal.isMarked)) {
    const { location = '' } = headers;
    const to = URL.canParse(location) ? `, a redirect to ${new URL(location).host} that is not followed` : '';
    return failure('not-the-github-api', `${refusal.answer}${to}, which is no answer of GitHub's API`);
  }
  if (row) return failure(row.code, `GitHub answered ${status}`, row.fix);
  const { documentation } = refusal;
  const fix =
    documentation && `Read GitHub's own words below, and its page on this request: ${documentation}`;
  return failure('github-refused', `GitHub answered ${status}`, fix);
}

function describe({ stage, target }: Doing): string {
  switch (stage) {
    case 'look-up':
      return `Finding the installation for ${describeTarget(target)}`;
    case 'mint':
      return `Minting the token for ${describeTarget(target)}`;
    case 'identity':
      return "Asking for the App's bot user";
  }
}
