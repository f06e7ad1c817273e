// Has git act as an App, or use a token, in later steps, and says what git will really do. It knows a host, its owners and repositories,
// and a credential for them; whose they are is the caller's to know.
import { shortened } from '../inputs/names.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { globalLines, type Covered, type GitAccess, type GitIdentity } from './config.ts';
import { setUpGit, type GitSetup } from './config-files.ts';
import { readConfiguration } from './configuration.ts';
import { findHeaders } from './headers.ts';
import { findLeftover, foreignWorkspace, netrcFor } from './others.ts';
import { globalConfigOf } from './places.ts';
import { compareRules, rulesOf, type OtherRule } from './rules.ts';
import { withSpellings } from './spellings.ts';

/** A credential, and how the log speaks of it. */
export interface NamedAccess extends GitAccess {
  /** The names of what it is for, as the log is to show them. */
  readonly shown: readonly string[];
  /** It is good for fetching, and pushes will be refused. */
  readonly isReadOnly: boolean;
}

export interface ActRequest extends Covered {
  readonly accesses: readonly NamedAccess[];
  /** Who commits; where nobody is named, git only uses the credentials. */
  readonly identity: GitIdentity | undefined;
}

/** Where git finds its credentials, and what each of them is for. */
export interface GitUse {
  readonly file: string;
  readonly accesses: readonly GitAccess[];
}

/**
 * Sets git up for later steps, and tells of all that will keep it from acting as it was asked to. `keep` leaves to post
 * what is about to be written. It answers what git asks for its credentials.
 */
export async function actAsApp(
  request: ActRequest,
  runtime: Runtime,
  keep: (setup: GitSetup) => void,
): Promise<GitUse> {
  const { env, log } = runtime;
  const { identity, host } = request;
  const words = identity === undefined ? USING : ACTING;
  const before = readConfiguration(env, globalConfigOf(env));
  const accesses = request.accesses.map((access) => withSpellings(access, { env, ...before }));
  const covered = { host, accesses };
  const headers = findHeaders(before.settings, covered);
  const leftover = accesses.length > 0 ? findLeftover(env, host.webUrl) : undefined;
  const { file, credentials, neighbours, earlier, isHeaderLeft } = await setUpGit(
    runtime,
    { ...covered, identity, headers },
    keep,
  );
  const urls = accesses.flatMap(({ shown, isReadOnly }) =>
    shown.map((name) => `${host.webUrl}/${name}${isReadOnly ? ' (to fetch; pushes will be refused)' : ''}`),
  );
  log.info(
    `git ${identity ? `acts as ${identity.name}` : "uses this step's token"} in later steps${urls.length > 0 ? `, for ${shortened(urls)}` : ''}`,
  );
  const others = earlier.filter((name) => name !== identity?.name);
  if (identity && others.length > 0) {
    log.info(
      `Until the post step of this step has run, it comes before an earlier one, by which git acted as ${shortened(others)}: for these URLs, and for who commits`,
    );
  }
  if (leftover) {
    log.info(
      `${leftover} also holds a credential for all of ${host.webUrl}, left by actions/checkout; for these URLs it is no longer used`,
    );
  }
  if (isHeaderLeft) {
    log.notice(
      `${shortened(headers.places)} sets an Authorization header for these URLs. This step cannot drop it, because the job sets GIT_CONFIG_COUNT or GIT_CONFIG_PARAMETERS itself: ${headers.isLast ? 'everywhere' : "outside the job's own folders (the workspace and RUNNER_TEMP)"} git sends it, before ${words.whose} credential or beside it. Remove the header if git should ${words.doing}: git config --unset-all http.URL.extraheader`,
      'Another credential is sent first',
    );
  } else if (headers.isElsewhere) {
    log.info(
      `${shortened(headers.places)} sets an Authorization header for git; for these URLs it is no longer used`,
    );
  }

  const { settings, unread } = readConfiguration(env, file);
  const own = rulesOf(globalLines(covered, { identity, ids: [], platform: process.platform }));
  const { winning, losing } = compareRules(own, { settings, webUrl: host.webUrl });
  if (winning.length > 0) log.notice(describeWinning(winning, words), 'git goes elsewhere for some URLs');
  const beaten = losing.filter(({ hasCredential }) => hasCredential);
  if (beaten.length > 0) log.notice(describeLosing(beaten, words), 'Another credential is no longer used');
  else if (losing.length > 0) log.info(describeLosing(losing, words));
  if (unread.length > 0) log.info(`Not looked at for rules of others: ${shortened(unread)}`);
  const netrc = accesses.length > 0 ? netrcFor(env, host.webUrl) : undefined;
  if (netrc) {
    log.notice(
      `${netrc} has a credential for this host. git before 2.46, and any git outside the job's own folders, sends it instead of ${words.whose}. Remove it if git should ${words.doing}.`,
      'Another credential is sent first',
    );
  }
  const foreign = foreignWorkspace(env, settings);
  if (foreign) {
    log.notice(
      `${foreign} belongs to another user, so git refuses to work in it ("detected dubious ownership"). Before the first git command run: git config --global --add safe.directory ${JSON.stringify(foreign)}`,
      'The workspace belongs to another user',
    );
  }
  if (neighbours.length > 0) {
    log.notice(
      `Another job of the same user has also set up git ${words.so}, in the same home directory (${shortened(neighbours)}). Each job uses its own token, but ${words.mixed}SSH URLs of both owners become HTTPS in both jobs. Give each runner its own HOME or GIT_CONFIG_GLOBAL.`,
      'Two jobs share the configuration of git',
    );
  }
  return { file: credentials, accesses };
}

const describeRule = ({ place, kind, from, to }: OtherRule) =>
  `${kind === 'insteadOf' ? 'URLs' : 'pushes to URLs'} that begin with ${from} go to ${to}, by ${kind} in ${place}`;

/** How messages speak of what git does by this step: as an App, or with a token of another host. */
const ACTING = {
  doing: 'act as the App',
  does: 'acts as the App',
  whose: "the App's",
  so: 'as an App',
  mixed: "commits may carry either App's name, and ",
};
type Words = typeof ACTING;
const USING: Words = {
  doing: "use this step's token",
  does: "uses this step's token",
  whose: "this step's",
  so: 'by this action',
  mixed: '',
};

function describeWinning(rules: readonly OtherRule[], { doing }: Words): string {
  return `Rules of somebody else win over those of this step, so git does not ${doing} there: ${several(rules)}. Take them away if that is not meant: git config --unset-all`;
}

function describeLosing(rules: readonly OtherRule[], { does }: Words): string {
  return `Rules of somebody else no longer count for the URLs of this step, where git ${does}: ${several(rules)}. For other URLs they count as before.`;
}

const several = (rules: readonly OtherRule[]) => shortened([...new Set(rules.map(describeRule))], '; ');
