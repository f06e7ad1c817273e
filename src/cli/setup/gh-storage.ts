import type { GhAnswer } from '../disk/gh.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Secret } from '../../runtime/secret.ts';
import { printable } from '../output/printable.ts';
import type { Destination } from './options.ts';
import { setupFailure } from './setup-failure.ts';

/** The user's own `gh`, for one GitHub; undefined where there is none. */
export type Gh = (args: readonly string[], input?: string) => Promise<GhAnswer | undefined>;

/** The names under which workflows read the App's credentials. */
export interface Names {
  readonly clientIdVariable: string;
  readonly privateKeySecret: string;
}

export interface GhCommand {
  readonly args: readonly string[];
  /** What reads the private key from its standard input. */
  readonly takesKey: boolean;
  readonly what: string;
}

export interface Storing {
  readonly repository: GitHubRepository;
  readonly destination: Destination;
  readonly names: Names;
  /** Whether the key is a secret of GitHub's, and not in a key store. */
  readonly storesKey: boolean;
}

/** The commands that put the client ID and the key where the workflows read them. No secret stands in their arguments. */
export function ghCommands(
  clientId: string,
  { repository, destination, names, storesKey }: Storing,
): GhCommand[] {
  const { organization, repositories, environment, dependabot } = destination;
  const repo = `${repository.owner}/${repository.name}`;
  const place =
    organization === undefined
      ? ['--repo', repo, ...(environment === undefined ? [] : ['--env', environment])]
      : ['--org', organization, '--visibility', 'selected', '--repos', repositories.join(',')];
  const dependabotPlace = organization === undefined ? ['--repo', repo] : place;
  const { clientIdVariable, privateKeySecret } = names;
  const secret = ['secret', 'set', privateKeySecret];
  return [
    {
      args: ['variable', 'set', clientIdVariable, ...place, '--body', clientId],
      takesKey: false,
      what: `the variable ${clientIdVariable}`,
    },
    ...(storesKey
      ? [{ args: [...secret, ...place], takesKey: true, what: `the secret ${privateKeySecret}` }]
      : []),
    ...(storesKey && dependabot
      ? [
          {
            args: [...secret, ...dependabotPlace, '--app', 'dependabot'],
            takesKey: true,
            what: `the secret ${privateKeySecret} for Dependabot`,
          },
        ]
      : []),
  ];
}

/** Where the client ID and the key go, in words. */
export function destinationWords({ repository, destination, names, storesKey }: Storing): string {
  const { organization, repositories, environment, dependabot } = destination;
  const repo = `${repository.owner}/${repository.name}`;
  const where =
    organization !== undefined
      ? `of the organization ${organization}, for ${repositories.join(', ')}`
      : environment !== undefined
        ? `of the environment ${environment} of ${repo}`
        : `of ${repo}`;
  const key = storesKey ? ` and the secret ${names.privateKeySecret}` : '';
  return `the variable ${names.clientIdVariable}${key} ${where}${dependabot && storesKey ? ', and for Dependabot' : ''}`;
}

/** `gh variable` came with this version. */
const OLDEST_GH = [2, 31] as const;

/** Looks at `gh` before anything is created: whether it is there, new enough, and logged in. */
export async function checkGh(gh: Gh, host: string): Promise<void> {
  const version = await gh(['--version']);
  if (!version)
    throw setupFailure(
      "there is no gh (the GitHub CLI) to store the App's credentials with. Nothing was created",
      'Install it from https://cli.github.com and run gh auth login; or run setup with --key-file FILE, and store the key by hand.',
    );
  const [, major = '', minor = ''] = /gh version (\d+)\.(\d+)/.exec(version.stdout) ?? [];
  const isOld =
    Number(major) < OLDEST_GH[0] || (Number(major) === OLDEST_GH[0] && Number(minor) < OLDEST_GH[1]);
  if (major !== '' && isOld)
    throw setupFailure(
      `gh ${major}.${minor} cannot set variables. Nothing was created`,
      `Update gh to ${OLDEST_GH.join('.')} or newer, or run setup with --key-file FILE.`,
    );
  const status = await gh(['auth', 'status', '--hostname', host]);
  const words = `${status?.stdout ?? ''}${status?.stderr ?? ''}`;
  // Another account of the same host may be broken as well: only what is said of all of them counts.
  if (status?.exitCode !== 0 && /not logged in/i.test(words))
    throw setupFailure(
      `gh is not logged in to ${host}. Nothing was created`,
      `Run gh auth login --hostname ${host}, or run setup with --key-file FILE.`,
    );
}

/** Something was not stored: what was, and the words of `gh`. */
export class NotStored extends Error {
  readonly stored: readonly string[];

  constructor(message: string, stored: readonly string[]) {
    super(message);
    this.stored = stored;
  }
}

/** Runs the commands, one after the other, up to the first that fails. */
export async function runGhCommands(
  commands: readonly GhCommand[],
  {
    gh,
    privateKey,
    isCancelled,
  }: { readonly gh: Gh; readonly privateKey: Secret; readonly isCancelled: () => boolean },
): Promise<void> {
  const stored: string[] = [];
  for (const { args, takesKey, what } of commands) {
    if (isCancelled()) throw new NotStored(`${what} was not set`, stored);
    const answer = await gh(args, takesKey ? privateKey.reveal() : undefined);
    if (answer?.exitCode !== 0) {
      const said = answer ? `gh ended with ${answer.exitCode}: ${lastWords(answer)}` : 'gh is gone';
      throw new NotStored(`${what} was not set: ${said}`, stored);
    }
    stored.push(what);
  }
}

const lastWords = ({ stdout, stderr }: GhAnswer): string =>
  printable((stderr.trim() || stdout.trim() || 'it said nothing').slice(-500).replaceAll('\n', ' '));
