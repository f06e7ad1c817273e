// The texts that git is given. None of them but `credentialLines` holds a token.
import { uniqueNames } from '../inputs/names.ts';
import { Secret } from '../runtime/secret.ts';
import { folderName } from '../runtime/step-folder.ts';
import { quotedValue } from './syntax.ts';

/** Where the repositories are. */
export interface GitHost {
  /** Without a trailing slash. */
  readonly webUrl: string;
  /** The hosts, with a port where it is not 22, that take SSH for it, each in the forms that people write. */
  readonly sshHosts: readonly string[];
  /** What follows the owner's name in the name of the repository of its pages, as in `OWNER.github.io`. */
  readonly pages?: '.github' | '.gitlab';
}

/** One credential, and what git is to use it for. */
export interface GitAccess {
  readonly username: string;
  readonly password: Secret;
  /** The owner as it was named and as the host writes it: the first part of its repositories' paths. */
  readonly owners: readonly string[];
  /** Full names, as they were asked for and as the host writes them; empty means all that the owners have. */
  readonly repositories: readonly string[];
  /** The users that SSH URLs of these repositories may name. */
  readonly sshUsers: readonly string[];
}

/** Who commits. */
export interface GitIdentity {
  readonly name: string;
  readonly email: string;
}

/** In the step's folder: the credentials, and the configuration for the job's own work trees. */
export const CREDENTIALS = 'git-credentials';
export const IN_WORKSPACE = 'gitconfig';

/**
 * What git asks for a credential, a program of the shell in one line: it looks into the folders of the steps that are
 * named to it, newest first, in the RUNNER_TEMP of the process that git runs in, and prints the first credential that is
 * for the URL. So what stands in a home that several jobs share gives each job its own token, and one without this action
 * none. It trusts a folder only when it is no link, and of its own user, who alone may enter; on Windows the shell cannot
 * tell, and the name has to do.
 */
export function helper(ids: readonly string[], platform: NodeJS.Platform): string {
  const isOwn =
    platform === 'win32'
      ? ''
      : `[ ! -L "$d" ] && [ -O "$d" ] && case $(ls -ld "$d") in drwx------*);; *) false;; esac && [ ! -L "$d/${CREDENTIALS}" ] && `;
  const program = [
    // All that is asked is read, also where there is nothing to say: who asks may not bear a closed pipe.
    'p= h= q=',
    'while IFS= read -r l; do case $l in protocol=*) p=${l#*=};; host=*) h=${l#*=};; path=*) q=${l#*=};; "") break;; esac; done',
    'for i do :; done',
    '[ "$i" = get ] && [ "$RUNNER_TEMP" ] && [ "$q" ] || return 0',
    `u=$(printf %s "$p://$h/\${q#/}/" | LC_ALL=C tr A-Z a-z)`,
    `for i do [ "$i" = get ] && break; d=$RUNNER_TEMP/${folderName('$i')}`,
    `[ -d "$d" ] && ${isOwn}[ -f "$d/${CREDENTIALS}" ] || continue`,
    'while read -r s n w; do case $u in "$s"/*|"$s".git/*|"$s".wiki.git/*) echo "username=$n"; echo "password=$w"; return 0;; esac; done <"$d/' +
      `${CREDENTIALS}"`,
    'done',
  ];
  return `!f() { ${program.join('; ')}; }; f ${ids.join(' ')}`;
}

/** The step's credentials as `helper` reads them: URL without a trailing slash, user name and password on each line. */
export function credentialLines({ webUrl }: GitHost, accesses: readonly GitAccess[]): Secret {
  const lines = accesses.flatMap(({ owners, repositories, username, password }) =>
    uniqueNames(repositories.length > 0 ? repositories : owners).map(
      (path) => `${webUrl}/${path}`.toLowerCase() + ` ${username} ${password.reveal()}\n`,
    ),
  );
  return new Secret(lines.join(''));
}

export interface Covered {
  readonly host: GitHost;
  readonly accesses: readonly GitAccess[];
}

/**
 * What goes into the user's configuration: who commits, which URLs are meant, and whom to ask for a credential. The order
 * counts: of the settings below `credential` that fit a URL, git takes the last one, however exact another may be.
 */
export function globalLines(
  { host, accesses }: Covered,
  {
    identity,
    ids,
    platform,
  }: {
    /** Nobody, where who commits is somebody else's business. */
    readonly identity: GitIdentity | undefined;
    readonly ids: readonly string[];
    readonly platform: NodeJS.Platform;
  },
): string[] {
  const { origin, host: hostAndPort } = new URL(host.webUrl);
  const paths = accesses.flatMap(pathsOf);
  return [
    ...(identity === undefined
      ? []
      : ['[user]', `\tname = ${quotedValue(identity.name)}`, `\temail = ${quotedValue(identity.email)}`]),
    ...accesses.flatMap((access) => rewriting(host, access)),
    // Helpers that came before, of the machine or the user, are not asked, nor given the token to keep.
    ...section('credential', paths, host, ['helper =']),
    `[credential ${quotedValue(origin)}]`,
    `\thelper = ${quotedValue(helper(ids, platform))}`,
    // cargo's own client looks for it here alone. git takes it back with the next section, which cargo does not know:
    // helpers of others, for other owners, go on without the path.
    '\tuseHttpPath = true',
    `[credential ${quotedValue(hostAndPort)}]`,
    '\tuseHttpPath = false',
    ...section('credential', paths, host, ['useHttpPath = true']),
  ];
}

/**
 * What counts in the job's own work trees alone: it throws away what actions/checkout leaves there for the whole host.
 * `http.<url>.extraheader` has many values, and git takes those whose URL is at least as exact as the best one before
 * (https://git-scm.com/docs/git-config, http.<url>.*): the empty value, with a path, throws away what came earlier and
 * keeps out what comes later. Where somebody's own is as exact as that or more (`exactUrls`), it has one like it.
 *
 * And git (from 2.46 on) asks the helper at once, not after a 401: public repositories are fetched with the token, too,
 * and a repository that was renamed is followed to its new name before anything is sent.
 */
export function workspaceLines(
  { host, accesses }: Covered,
  { exactUrls }: { readonly exactUrls: readonly string[] },
): string[] {
  return [
    ...section('http', accesses.flatMap(pathsOf), host, ['extraheader =', 'proactiveAuth = basic']),
    ...exactUrls.flatMap((url) => [`[http ${quotedValue(url)}]`, '\textraheader =']),
  ];
}

/** The URLs that settings of ours are for, as git compares them. */
export const coveredUrls = ({ host, accesses }: Covered): string[] =>
  accesses.flatMap(pathsOf).map((path) => `${host.webUrl}/${path}`);

/** The same settings for several URLs. */
function section(
  name: string,
  paths: readonly string[],
  { webUrl }: GitHost,
  settings: readonly string[],
): string[] {
  return [...new Set(paths)].flatMap((path) => [
    `[${name} ${quotedValue(`${webUrl}/${path}`)}]`,
    ...settings.map((setting) => `\t${setting}`),
  ]);
}

/**
 * The paths that git compares with a URL's, segment by segment and letter by letter: the host's likely spellings each
 * have their entry, and a repository those of its forms.
 */
function pathsOf({ owners, repositories }: GitAccess): string[] {
  if (repositories.length === 0) return [...spellings(owners)];
  return [...spellings(repositories)].flatMap((name) => [name, `${name}.git`, `${name}.wiki.git`]);
}

/** HTTPS for the SSH forms of the URLs, and the HTTPS forms as they are, so that no shorter rule takes them away. */
function rewriting(
  { webUrl, sshHosts, pages }: GitHost,
  { owners, repositories, sshUsers }: GitAccess,
): string[] {
  const ssh = sshHosts.flatMap((host) =>
    sshUsers.flatMap((user) => [
      ...(host.includes(':') ? [] : [`${user}@${host}:`, `${user}@${host}:/`, `ssh://${user}@${host}/`]),
      `ssh://${user}@${host.includes(':') ? host : `${host}:22`}/`,
    ]),
  );
  const rule = (path: string, bases: readonly string[]) => [
    `[url ${quotedValue(`${webUrl}/${path}`)}]`,
    ...[`${webUrl}/`, ...bases].map((base) => `\tinsteadOf = ${quotedValue(base + path)}`),
    `\tpushInsteadOf = ${quotedValue(`${webUrl}/${path}`)}`,
  ];
  if (repositories.length === 0) return [...spellings(owners)].flatMap((owner) => rule(`${owner}/`, ssh));
  return [...spellings(repositories)].flatMap((name) => [
    ...rule(name, []),
    // Over SSH a rule ends in `.git`, so `app` never matches `app-2`. Only OWNER.github.io (or .gitlab.io) begins like OWNER.git.
    ...rule(`${name}.git`, ssh),
    ...(pages && isOfItsOwner(name) ? ssh.flatMap((base) => untouched(`${base}${name}${pages}`)) : []),
  ]);
}

const untouched = (base: string) => [`[url ${quotedValue(base)}]`, `\tinsteadOf = ${quotedValue(base)}`];

const isOfItsOwner = (fullName: string) => {
  const [name, owner] = fullName.toLowerCase().split('/').reverse();
  return owner === name;
};

/** Each name as it is and in lower case, once. */
const spellings = (names: readonly string[]) => new Set(names.flatMap((name) => [name, name.toLowerCase()]));
