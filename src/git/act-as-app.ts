// Has git act as somebody in later steps, and says what git will really do. It knows a host, its owners and repositories,
// and a credential for them; whose they are is the caller's to know.
import type { Runtime } from '../runtime/runtime.ts';
import { globalLines, type Covered, type GitAccess, type GitIdentity } from './config.ts';
import { setUpGit, type GitSetup } from './config-files.ts';
import { findLeftover, foreignWorkspace, netrcFor, rulesOf, rulesThatWin, type OtherRule } from './others.ts';

/** A credential, and how the log speaks of it. */
export interface NamedAccess extends GitAccess {
  /** The names of what it is for, as the log is to show them. */
  readonly shown: readonly string[];
  /** It is good for fetching, and pushes will be refused. */
  readonly isReadOnly: boolean;
}

export interface ActRequest extends Covered {
  readonly accesses: readonly NamedAccess[];
  readonly identity: GitIdentity;
}

/**
 * Sets git up for later steps, and tells of all that will keep it from acting as it was asked to. `keep` leaves to post
 * what is about to be written. It answers the file that git reads the credentials from.
 */
export async function actAsApp(
  request: ActRequest,
  runtime: Runtime,
  keep: (setup: GitSetup) => void,
): Promise<string> {
  const { env, log } = runtime;
  const { identity, accesses, host } = request;
  const leftover = accesses.length > 0 ? findLeftover(env, host.webUrl) : undefined;
  const { file, credentials, neighbours } = await setUpGit(runtime, request, keep);
  const urls = accesses.flatMap(({ shown, isReadOnly }) =>
    shown.map((name) => `${host.webUrl}/${name}${isReadOnly ? ' (to fetch; pushes will be refused)' : ''}`),
  );
  log.info(`git acts as ${identity.name} in later steps${urls.length > 0 ? `, for ${shortened(urls)}` : ''}`);
  if (leftover) {
    log.info(
      `${leftover} holds another credential for all of ${host.webUrl}, as actions/checkout leaves it: for these URLs it no longer counts`,
    );
  }

  const own = rulesOf(globalLines(request, { identity, ids: [], platform: process.platform }));
  const rules = rulesThatWin(own, { env, global: file });
  if (rules.length > 0) log.notice(describeRules(rules), 'git goes elsewhere for some URLs');
  const netrc = accesses.length > 0 ? netrcFor(env, host.webUrl) : undefined;
  if (netrc) {
    log.notice(
      `${netrc} has a credential for this host, which git before 2.46 sends before it asks for the App's, and any git outside of the job's own folders. Take it away where the App is meant.`,
      'Another credential is sent first',
    );
  }
  const foreign = foreignWorkspace(env, file);
  if (foreign) {
    log.notice(
      `${foreign} is of another user, so git refuses to work in it ("detected dubious ownership"). Before the first git command run: git config --global --add safe.directory ${JSON.stringify(foreign)}`,
      'The workspace is of another user',
    );
  }
  if (neighbours.length > 0) {
    log.notice(
      `Another job of this user has git act as an App at the same time, in the same home (${shortened(neighbours)}). Each uses its own token; but the name on commits may be that of either, and SSH URLs of the owners of both become HTTPS in both. Give each runner a HOME of its own, or a GIT_CONFIG_GLOBAL.`,
      'Two jobs share the configuration of git',
    );
  }
  return credentials;
}

function describeRules(rules: readonly OtherRule[]): string {
  const lines = rules.map(
    ({ file, kind, from, to }) =>
      `${kind === 'insteadOf' ? 'URLs' : 'pushes to URLs'} that begin with ${from} go to ${to}, by ${kind} in ${file}`,
  );
  return `Rules of somebody else win over those of this step, so git does not act as the App there: ${lines.slice(0, 5).join('; ')}${lines.length > 5 ? `; and ${lines.length - 5} more` : ''}. Take them away if that is not meant: git config --unset-all`;
}

function shortened(texts: readonly string[]): string {
  return texts.slice(0, 10).join(', ') + (texts.length > 10 ? ` and ${texts.length - 10} more` : '');
}
