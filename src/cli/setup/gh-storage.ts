import type { GhAnswer } from '../disk/gh.ts';
import { NOT_ENDED, NOT_STARTED } from '../disk/run-tool.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Secret } from '../../runtime/secret.ts';
import { printable } from '../output/printable.ts';
import { withoutKey } from './without-key.ts';
import type { Destination } from './options.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';

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

const fullName = ({ owner, name }: GitHubRepository): string => `${owner}/${name}`;

/** Where, as options of `gh`. */
function placeOf(
  { repository, destination }: Pick<Storing, 'repository' | 'destination'>,
  access: 'read' | 'write',
): readonly string[] {
  const { organization, repositories, environment } = destination;
  if (organization === undefined)
    return ['--repo', fullName(repository), ...(environment === undefined ? [] : ['--env', environment])];
  const readers = access === 'read' ? [] : ['--visibility', 'selected', '--repos', repositories.join(',')];
  return ['--org', organization, ...readers];
}

/** The commands that put the client ID and the key where the workflows read them. No secret stands in their arguments. */
export function ghCommands(
  clientId: string,
  { repository, destination, names, storesKey }: Storing,
): GhCommand[] {
  const { organization, dependabot } = destination;
  const place = placeOf({ repository, destination }, 'write');
  const dependabotPlace = organization === undefined ? ['--repo', fullName(repository)] : place;
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
  const repo = fullName(repository);
  const where =
    organization !== undefined
      ? `of the organization ${organization}, for ${repositories.join(', ')}`
      : environment !== undefined
        ? `of the environment ${environment} of ${repo}`
        : `of ${repo}`;
  const key = storesKey ? ` and the secret ${names.privateKeySecret}` : '';
  return `the variable ${names.clientIdVariable}${key} ${where}${dependabot && storesKey ? ', and for Dependabot' : ''}`;
}

const OTHERWISE = 'or run setup with --key-file FILE, and store the key by hand.';

/** What `gh` says when it cannot do what it is needed for, whatever its arguments; anything else may be of the moment. */
const HOPELESS: readonly {
  readonly said: RegExp;
  readonly what: (host: string) => string;
  readonly fix: string;
}[] = [
  {
    said: /unknown command/i,
    what: () => 'gh is too old to set variables',
    fix: `Update gh to 2.31 or newer (https://cli.github.com), ${OTHERWISE}`,
  },
  {
    said: /not logged in|gh auth login|HTTP 401/i,
    what: (host) => `gh is not logged in to ${host}`,
    fix: `Run gh auth login, ${OTHERWISE}`,
  },
  {
    said: /HTTP 40[34]/,
    what: () => 'gh may not read the variables there, so it may not set any either',
    fix: `Log in as somebody who may, with gh auth login (for an organization: gh auth refresh --scopes admin:org), see whether the place is there, ${OTHERWISE}`,
  },
];

/** Looks at `gh` before anything is created: whether it is there, and has a way to the variables. */
export async function checkGh(
  gh: Gh,
  host: string,
  storing: Pick<Storing, 'repository' | 'destination'>,
): Promise<void> {
  const answer = await gh(['variable', 'list', ...placeOf(storing, 'read')]);
  if (!answer)
    throw setupFailure(
      "there is no gh (the GitHub CLI) to store the App's credentials with. Nothing was created",
      `Install it from https://cli.github.com and run gh auth login, ${OTHERWISE}`,
    );
  if (answer.exitCode === 0) return;
  if (answer.exitCode === NOT_STARTED || answer.exitCode === NOT_ENDED)
    throw setupFailure(
      `gh cannot be used: ${lastWords(answer)}. Nothing was created`,
      `See whether gh --version runs, ${OTHERWISE}`,
    );
  const found = HOPELESS.find(({ said }) => said.test(answer.stderr));
  if (found) throw setupFailure(`${found.what(host)}: ${lastWords(answer)}. Nothing was created`, found.fix);
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
    const answer = await gh(args, takesKey ? privateKey.reveal() : undefined).catch((error: unknown) => {
      throw new NotStored(`${what} was not set: ${wordsOf(error)}`, stored);
    });
    if (answer?.exitCode !== 0) {
      const words = answer && withoutKey(lastWords(answer, MAX_OUTPUT), privateKey).slice(-MAX_WORDS);
      const said = answer ? `gh ended with ${answer.exitCode}: ${words ?? ''}` : 'gh is gone';
      throw new NotStored(`${what} was not set: ${said}`, stored);
    }
    stored.push(what);
  }
}

const MAX_WORDS = 500;
const MAX_OUTPUT = 100_000;

/** What `gh` said at its end. The key is to be looked for before it is cut: half a line of it is not found any more. */
const lastWords = ({ stdout, stderr }: GhAnswer, most = MAX_WORDS): string =>
  printable((stderr.trim() || stdout.trim() || 'it said nothing').slice(-most).replaceAll('\n', ' '));
