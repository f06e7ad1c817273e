import { uniqueNames } from '../inputs/names.ts';
import { Secret } from '../runtime/secret.ts';

/** Who commits. */
export interface GitIdentity {
  readonly name: string;
  readonly email: string;
}

/** One token, and what git is to use it for. */
export interface GitAccess {
  readonly token: Secret;
  /** The owner as it was named, and as GitHub writes it where that is known. */
  readonly owners: readonly string[];
  /** Full names, as they were asked for and as GitHub writes them; empty means all that the owner has. */
  readonly repositories: readonly string[];
}

export interface GitConfigRequest {
  readonly identity: GitIdentity;
  /** Without a trailing slash. */
  readonly webUrl: string;
  readonly accesses: readonly GitAccess[];
}

export interface GitConfig {
  /** The file's text; the tokens are in it. */
  readonly text: Secret;
  /** The beginnings of the URLs that it is about, one for each owner or repository. */
  readonly urls: readonly string[];
}

/**
 * What git is told: who commits, and which URLs go with which token.
 *
 * `http.<url>.extraheader` has many values, and git takes those whose URL is at least as specific as the best one
 * before (https://git-scm.com/docs/git-config, http.<url>.*). So ours, with a path, keeps out what actions/checkout
 * writes for the whole host when that comes later, in the repository's config; the empty value first throws away what
 * came earlier. One Authorization header is left: two are refused by GitHub.
 */
export function gitConfig({ identity, webUrl, accesses }: GitConfigRequest): GitConfig {
  const { host, hostname, protocol } = new URL(webUrl);
  const lines = [
    '[user]',
    `\tname = ${quotedValue(identity.name)}`,
    `\temail = ${quotedValue(identity.email)}`,
  ];
  const urls: string[] = [];
  for (const { token, owners, repositories } of accesses) {
    const credential = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
    const isWhole = repositories.length === 0;
    // git compares paths letter by letter, GitHub does not: the likely spellings each have their entry.
    const paths = spellings(isWhole ? owners.map((owner) => `${owner}/`) : repositories);
    for (const path of paths) {
      const base = `${protocol}//${host}/${path}`;
      // git matches whole path segments here, so `app` never matches `app-2`.
      for (const suffix of isWhole ? [''] : ['', '.git', '.wiki.git']) {
        lines.push(`[http ${quotedValue(base + suffix)}]`, '\textraheader =');
        lines.push(`\textraheader = ${quotedValue(`Authorization: Basic ${credential}`)}`);
      }
      // The URL itself is in the list so that no shorter rule (`git@github.com:` for `https://github.com/`) takes it away.
      lines.push(`[url ${quotedValue(base)}]`);
      for (const other of [base, `git@${hostname}:${path}`, `ssh://git@${hostname}/${path}`])
        lines.push(`\tinsteadOf = ${quotedValue(other)}`);
    }
    urls.push(
      ...(isWhole ? owners.slice(0, 1) : uniqueNames(repositories)).map((name) => `${webUrl}/${name}`),
    );
  }
  return { text: new Secret(`${lines.join('\n')}\n`), urls };
}

/** Each name as it is and in lower case, once. */
const spellings = (names: readonly string[]) => new Set(names.flatMap((name) => [name, name.toLowerCase()]));

/** A text as the value of a key, or as a subsection's name, in git's config format. */
export function quotedValue(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A file's path as git wants it in its config, on Windows with forward slashes. */
export function quotedPath(path: string, platform: string): string {
  return quotedValue(platform === 'win32' ? path.replaceAll('\\', '/') : path);
}
