import { Failure } from '../failures/failure.ts';
import { failureOf, type Problem } from '../failures/problems.ts';
import { parseServer, type GitHubServer } from '../inputs/server.ts';
import type { InputSource } from '../inputs/source.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { isLoopback } from '../transport/address.ts';
import { findRepository, otherHostOf } from './disk/origin-remote.ts';

/** The action's inputs, out of options. What is empty is not there. */
export function inputsFrom(values: Readonly<Record<string, string>>): InputSource {
  return {
    text: (name) => (values[name] ?? '').trim(),
    names: () => Object.keys(values).filter((name) => values[name]),
  };
}

/** `contents: write, issues: read` as the block that the action takes; lines and JSON are one already. */
export function permissionBlockOf(text: string): string {
  if (text.trimStart().startsWith('{')) return text;
  return text
    .split(/[,\n]/)
    .map((each) => each.trim())
    .filter(Boolean)
    .join('\n');
}

/** The environment with the repository that a folder is a clone of, if it is one, as the current one. */
export function envIn(folder: string, env: Runtime['env']): Runtime['env'] {
  if (otherHostOf(folder, env) !== undefined) return env;
  const repository = findRepository(folder, env);
  return repository ? { ...env, GITHUB_REPOSITORY: `${repository.owner}/${repository.name}` } : env;
}

/** Without an App and a key nothing can be asked for: said in the words of the command line. */
export function missingCredentials({ text }: InputSource): Failure | undefined {
  const missing = [
    ...(text('client-id') || text('app-id') ? [] : ['--client-id (or APP_CLIENT_ID)']),
    ...(text('private-key') || text('signing-key')
      ? []
      : ['--private-key-file (or APP_PRIVATE_KEY, or --signing-key)']),
  ];
  if (missing.length === 0) return undefined;
  return new Failure('credentials-missing', `Not given, or empty: ${missing.join('; ')}`, {
    fix: 'Give the client ID and the private key of the App. Both come from its settings page.',
  });
}

/** Whether those alone read what is printed who run the command: a CI's logs are read by others. */
export function isLogPrivateIn({ CI, BUILD_ID, TF_BUILD, TEAMCITY_VERSION }: Runtime['env']) {
  const isPrivate = ![CI, BUILD_ID, TF_BUILD, TEAMCITY_VERSION].some(Boolean);
  return () => Promise.resolve(isPrivate);
}

/** Which GitHub is meant, by the environment alone. */
export function serverOf({ env }: Pick<Runtime, 'env'>): GitHubServer {
  const problems: Problem[] = [];
  const server = parseServer(
    { asked: '', runnerApiUrl: env.GITHUB_API_URL, runnerWebUrl: env.GITHUB_SERVER_URL },
    (code, text, fix) => {
      if (code !== 'understood') problems.push({ code, text, fix });
    },
  );
  if (problems.length > 0) throw failureOf(problems);
  return server;
}

/** What is wrong with the addresses of the environment, which a person wrote: else another GitHub would be asked, or in the clear. */
export function wrongServer(env: Runtime['env'], { mayHavePath = false } = {}): string | undefined {
  const { GITHUB_SERVER_URL: server = '', GITHUB_API_URL: api = '', GITHUB_ACTIONS } = env;
  if (server !== '') {
    // The text itself is not repeated: a URL may carry a password.
    if (!URL.canParse(server)) return 'GITHUB_SERVER_URL: this is not a URL; allowed is https://HOST';
    const { protocol, username, password, pathname, search, hash } = new URL(server);
    if (protocol !== 'https:' && protocol !== 'http:')
      return `GITHUB_SERVER_URL: found the protocol "${protocol}"; allowed is https:`;
    if (username || password || search || hash || (pathname !== '/' && !mayHavePath))
      return 'GITHUB_SERVER_URL: found more than a host; allowed is https://HOST';
  }
  if (GITHUB_ACTIONS === 'true') return undefined; // a runner knows its own GitHub
  for (const [name, text] of Object.entries({ GITHUB_SERVER_URL: server, GITHUB_API_URL: api })) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url?.protocol === 'http:' && !isLoopback(url))
      return `${name}: http:// would send keys and tokens in the clear to ${url.hostname}; use https://`;
  }
  return undefined;
}

/** With the API of GITHUB_SERVER_URL, where only that is known: a runner sets both, a person perhaps one. */
export function withApi(env: Runtime['env']): Runtime['env'] {
  const { GITHUB_SERVER_URL: server = '', GITHUB_API_URL: api } = env;
  if (api || !URL.canParse(server)) return env;
  const { origin, host } = new URL(server);
  const isOfTheCloud = host === 'github.com' || host.endsWith('.ghe.com');
  return { ...env, GITHUB_API_URL: isOfTheCloud ? `https://api.${host}` : `${origin}/api/v3` };
}
