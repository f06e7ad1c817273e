import { Failure } from '../../failures/failure.ts';
import { NO_ANSWER } from '../../github/diagnose.ts';
import { limitEndOf, limitOf } from '../../github/rate-limit.ts';
import { Refusal } from '../../github/refusal.ts';
import { NetworkError } from '../../transport/message.ts';
import { NoOrganization } from './heads.ts';

/** Turns what ended the reading of an organization into a failure of the catalogue. */
export function explain(error: unknown, organization: string): unknown {
  const doing = `Reading the repositories of ${organization}`;
  if (error instanceof NoOrganization)
    return new Failure('github-refused', `${doing}: ${error.message}`, {
      fix: 'Check the name, and whether `gh auth status` shows somebody who belongs to it. Where it asks for single sign-on, allow gh there: gh auth refresh.',
    });
  if (error instanceof NetworkError)
    return new Failure(NO_ANSWER[error.kind], `${doing}: ${error.message}`, { cause: error, fix: GO_ON });
  if (!(error instanceof Refusal)) return error;
  const { status, said } = error;
  const failure = (code: Failure['code'], why: string, fix?: string) =>
    new Failure(code, `${doing}: ${why}`, { said, cause: error, fix });
  if (limitOf(error))
    return failure(
      'rate-limited',
      `the limit ends at ${limitEndOf(error) ?? 'a time that GitHub does not say'}`,
      GO_ON,
    );
  if (status >= 500) return failure('github-unavailable', error.answer, GO_ON);
  if (!error.isOfTheApi) return failure('not-the-github-api', error.answer);
  const fix =
    status === 401
      ? 'GitHub does not take the token of gh: log in again, gh auth login.'
      : 'Read its words below. Where it asks for single sign-on, or for a scope, allow gh that: gh auth refresh --scopes repo,read:org.';
  return failure('github-refused', `GitHub answered ${status}`, fix);
}

const GO_ON = 'Run it again later with --resume: it goes on where it was broken off.';
