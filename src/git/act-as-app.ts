// Loaded only with `setup-git`: which URLs go with which of the tokens, and as whom git commits.
import type { Runtime } from '../runtime/runtime.ts';
import { gitConfig, type GitConfigRequest } from './config.ts';
import { findLeftover, setUpGit, type GitSetup } from './config-files.ts';

/** Has git act as the App in later steps. `keep` leaves to post what is about to be written. */
export async function actAsApp(
  request: GitConfigRequest,
  runtime: Runtime,
  keep: (setup: GitSetup) => void,
): Promise<void> {
  const { identity, webUrl } = request;
  const { text, urls } = gitConfig(request);
  const leftover = findLeftover(runtime.env, webUrl);
  await setUpGit(runtime, text, keep);
  const shown = urls.slice(0, 10).join(', ') + (urls.length > 10 ? ` and ${urls.length - 10} more` : '');
  runtime.log.info(`git acts as ${identity.name} in later steps, for ${shown}`);
  if (leftover) {
    runtime.log.info(
      `${leftover} holds another credential for all of ${webUrl}, as actions/checkout leaves it: for these URLs it no longer counts`,
    );
  }
}
