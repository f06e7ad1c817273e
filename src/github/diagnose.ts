import { KEY_MISMATCH } from './app.ts';
import { NetworkError } from '../transport/sender.ts';
import { isRateLimit, rateLimitReset } from '../transport/retry.ts';
import { describeTarget, type Target } from '../inputs/target.ts';
import type { Code } from '../failures/catalogue.ts';
import { Failure, type GitHubAnswer } from '../failures/failure.ts';

/** What was being done when GitHub's answer came. */
export interface Attempt {
  readonly stage: 'look-up' | 'mint' | 'identity';
  readonly target: Target;
}

interface Row {
  readonly code: Code;
  readonly status: number;
  readonly message: RegExp;
  /** Where the cause is certain only there. */
  readonly when?: (attempt: Attempt) => boolean;
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

/** Turns whatever a call to GitHub threw into a Failure; what is not recognised keeps GitHub's words unchanged. */
export function diagnose(error: unknown, attempt: Attempt): Failure {
  if (error instanceof Failure) return error;
  const doing = describeAttempt(attempt);
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof NetworkError) {
    const code = {
      unreachable: 'github-unreachable',
      'timed-out': 'github-timed-out',
      'not-the-api': 'not-the-github-api',
      cancelled: 'job-cancelled',
    } as const;
    return new Failure(code[cause.kind], `${doing}: ${cause.message}`, { cause: error });
  }
  const answer = answerOf(error);
  if (!answer) return new Failure('internal-error', `${doing}: ${String(error)}`, { cause: error });
  const { status, headers, body, message } = answer;
  const github: GitHubAnswer = { status, message, requestId: headers['x-github-request-id'] };
  const failure = (code: Code, what: string, fix?: string) =>
    new Failure(code, `${doing}: ${what}`, { github, cause: error, ...(fix !== undefined && { fix }) });

  if (isRateLimit({ status, headers, body })) {
    const reset = rateLimitReset({ status, headers, body });
    return failure(
      'rate-limited',
      reset
        ? `the limit ends at ${new Date(reset).toISOString()}`
        : 'GitHub does not say when the limit ends',
    );
  }
  if (status >= 500) return failure('github-unavailable', `GitHub answered ${status}`);
  if (typeof (error as { response: { data: unknown } }).response.data === 'string') {
    return failure('not-the-github-api', `the answer ${status} is not JSON`);
  }
  const row = TABLE.find(
    (each) => each.status === status && each.message.test(message) && (each.when?.(attempt) ?? true),
  );
  return failure(row?.code ?? 'github-refused', `GitHub answered ${status}`, row?.fix);
}

function describeAttempt({ stage, target }: Attempt): string {
  const what = describeTarget(target);
  switch (stage) {
    case 'look-up':
      return `Finding the installation for ${what}`;
    case 'mint':
      return `Minting the token for ${what}`;
    case 'identity':
      return "Asking for the App's bot user";
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly message: string;
}

/** GitHub's answer inside Octokit's RequestError, or in what git-identity.ts makes in its form. */
function answerOf(error: unknown): Answer | undefined {
  const { status, response } = (error ?? {}) as {
    status?: number;
    response?: { headers: Record<string, string>; data: unknown };
  };
  if (status === undefined || response === undefined) return undefined;
  const { headers, data } = response;
  return { status, headers, body: JSON.stringify(data), message: messageOf(data) };
}

/** GitHub's words. An answer that has none is not quoted: it may echo the request, or hold a token. */
function messageOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'message' in data) {
    const errors = 'errors' in data ? ` ${JSON.stringify(data.errors)}` : '';
    return `${String(data.message)}${errors}`;
  }
  return `(${typeof data === 'string' ? `a text of ${data.length} characters` : 'JSON'} without a message, which is not shown)`;
}
