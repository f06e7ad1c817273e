import type { Code } from './catalogue.ts';

/** GitHub's own words, kept as they came. */
export interface GitHubAnswer {
  readonly status: number;
  readonly message: string;
  readonly requestId: string | undefined;
}

export interface FailureDetails {
  /** Replaces the catalogue's general advice where a better one is known. */
  readonly fix?: string | undefined;
  readonly github?: GitHubAnswer | undefined;
  readonly cause?: unknown;
}

/** The one error this action throws on purpose: a code of the catalogue, what happened, and what is known of it. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: Code;
  readonly fix: string | undefined;
  readonly github: GitHubAnswer | undefined;

  constructor(code: Code, whatHappened: string, { fix, github, cause }: FailureDetails = {}) {
    super(whatHappened, { cause });
    this.code = code;
    this.fix = fix;
    this.github = github;
  }

  /** The same failure with one more thing to say about it. */
  with(more: string): Failure {
    const { fix, github, cause } = this;
    return new Failure(this.code, `${this.message}. ${more}`, { fix, github, cause });
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

/** One thing wrong with the inputs; all of them are collected before the step fails. */
export interface Problem {
  readonly code: Code;
  readonly text: string;
}

export type ReportProblem = (code: Code, text: string) => void;

/** All problems as one failure: under their own code when they share it, else as `input-invalid`. */
export function failureOf(problems: readonly Problem[]): Failure {
  const codes = new Set(problems.map(({ code }) => code));
  const [code = 'input-invalid'] = codes.size === 1 ? codes : [];
  if (problems.length === 1) return new Failure(code, problems[0]?.text ?? '');
  const list = problems.map((problem) => `- ${codes.size > 1 ? `${problem.code}: ` : ''}${problem.text}`);
  return new Failure(code, `${problems.length} problems with the inputs:\n${list.join('\n')}`);
}

/** A value of an input as a message may show it: in quotes, on one line. A long one may be anything, so it is not shown. */
export function quoted(value: string): string {
  return value.length > 100 ? `a text of ${value.length} characters` : JSON.stringify(value);
}

/** An answer as Octokit hands it over when its status is no error. */
export interface ApiAnswer {
  readonly status: number;
  readonly data: unknown;
  readonly headers: { readonly 'x-github-request-id'?: string; readonly location?: string };
}

/** An answer that is none of GitHub's API. Of its body nothing is told: a mint that was cut off may hold a token. */
export function notTheApi(doing: string, { status, headers }: ApiAnswer): Failure {
  const { location = '', 'x-github-request-id': requestId } = headers;
  const to = URL.canParse(location) ? `, a redirect to ${new URL(location).host} that is not followed` : '';
  return new Failure(
    'not-the-github-api',
    `${doing} was answered with ${status}${to}, and not by GitHub's API`,
    {
      github: { status, message: '(what came is not an answer of its API, and is not shown)', requestId },
    },
  );
}
