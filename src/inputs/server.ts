import type { ReportProblem } from '../failures/problems.ts';
import { isLoopback, withoutSlash } from '../transport/address.ts';

/** Which GitHub is meant: its API and its web pages, both without a trailing slash. */
export interface GitHubServer {
  readonly apiUrl: string;
  readonly webUrl: string;
}

export interface ServerRequest {
  /** The input `github-api-url`; empty means the runner's own. */
  readonly asked: string;
  /** The runner's GITHUB_API_URL and GITHUB_SERVER_URL. */
  readonly runnerApiUrl: string | undefined;
  readonly runnerWebUrl: string | undefined;
}

const MAX_LENGTH = 2_000;

/** Reads `github-api-url`: github.com, GitHub Enterprise Server (`/api/v3`) or GHE.com (`api.SUBDOMAIN.ghe.com`). */
export function parseServer(
  { asked, runnerApiUrl, runnerWebUrl }: ServerRequest,
  report: ReportProblem,
): GitHubServer {
  const own = withoutSlash(runnerApiUrl || 'https://api.github.com');
  const apiUrl = withoutSlash(asked || own);
  const problem = problemWith(apiUrl, own);
  if (problem) {
    report('input-invalid', `github-api-url: ${problem}`);
    return { apiUrl, webUrl: apiUrl };
  }
  return { apiUrl, webUrl: apiUrl === own && runnerWebUrl ? withoutSlash(runnerWebUrl) : webUrlOf(apiUrl) };
}

function problemWith(apiUrl: string, own: string): string | undefined {
  if (apiUrl.length > MAX_LENGTH) return `found ${apiUrl.length} characters; allowed are ${MAX_LENGTH}`;
  // The text itself is not repeated: a URL may carry a password.
  if (!URL.canParse(apiUrl)) return 'this is not a URL; expected something like https://api.github.com';
  const url = new URL(apiUrl);
  const { protocol, hostname, username, password, search, hash } = url;
  if (protocol !== 'https:' && protocol !== 'http:')
    return `found the protocol "${protocol}"; allowed is https:`;
  if (username || password || search || hash || /[?#]/.test(apiUrl))
    return 'a user name, a password, a query or a fragment is not allowed in it';
  const api = apiOfPage(url);
  if (api) return `${hostname} is the address of the web site; did you mean ${api}?`;
  if (url.pathname.endsWith('/graphql'))
    return 'this is the address of the GraphQL API; leave /graphql out of it';
  if (protocol === 'http:' && !isLoopback(url) && apiUrl !== own) {
    return `http:// would send the App's credentials in the clear to ${hostname}; use https://`;
  }
  return undefined;
}

/** The address of the API, for those of web sites that tell it. */
function apiOfPage({ hostname }: URL): string | undefined {
  if (hostname === 'github.com' || hostname === 'www.github.com') return 'https://api.github.com';
  return /^[a-z0-9-]+\.ghe\.com$/.test(hostname) ? `https://api.${hostname}` : undefined;
}

/** https://api.github.com → https://github.com; https://api.acme.ghe.com → https://acme.ghe.com; https://HOST/api/v3 → https://HOST */
function webUrlOf(apiUrl: string): string {
  const url = new URL(apiUrl);
  const host =
    url.host === 'api.github.com' || url.host.endsWith('.ghe.com')
      ? url.host.replace(/^api\./, '')
      : url.host;
  return `${url.protocol}//${host}${url.pathname.replace(/\/(api\/v3)?$/, '')}`;
}
