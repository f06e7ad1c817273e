import type { ReportProblem } from '../failures/problems.ts';
import { isLoopback, withoutSlash } from '../transport/address.ts';

const MAX_LENGTH = 2_000;

/** The address of a host, without a trailing slash. Reports what is none; the text is not repeated, as it may hold a password. */
export function parseAddress(
  input: string,
  text: string,
  { example, report }: { readonly example: string; readonly report: ReportProblem },
): string {
  const problem = problemWith(withoutSlash(text), example);
  if (problem) {
    report('input-invalid', `${input}: ${problem}`);
    return example;
  }
  const { origin, pathname } = new URL(text);
  return withoutSlash(origin + pathname);
}

function problemWith(text: string, example: string): string | undefined {
  if (text.length > MAX_LENGTH) return `found ${text.length} characters; allowed are ${MAX_LENGTH}`;
  if (!URL.canParse(text)) return `this is not a URL; expected something like ${example}`;
  const url = new URL(text);
  const { protocol, hostname, username, password, search, hash, pathname } = url;
  if (protocol !== 'https:' && protocol !== 'http:')
    return `found the protocol "${protocol}"; allowed is https:`;
  if (username || password || search || hash || /[?#@]/.test(text))
    return 'a user name, a password, a query or a fragment is not allowed in it';
  if (!/^[\w./~-]*$/.test(pathname)) return 'its path has characters that the path of a host does not have';
  if (protocol === 'http:' && !isLoopback(url))
    return `http:// would send credentials in the clear to ${hostname}; use https://`;
  return undefined;
}
