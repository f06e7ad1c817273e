// Loaded only with `git-identity` or `setup-git`: who the App is to git, and which URLs go with its tokens.
import { gitConfig, type GitAccess } from './config.ts';
import { findIdentity } from '../github/identity.ts';
import { findLeftover, setUpGit } from './config-files.ts';
import type { SendRequest } from '../transport/sender.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { MintedToken } from '../handover/outputs.ts';
import type { Runtime } from '../runtime/runtime.ts';

export interface GitContext {
  readonly runtime: Runtime;
  readonly inputs: Pick<Inputs, 'git' | 'server'>;
  readonly send: SendRequest;
}

/** Hands over who the App's bot is and, with `setup-git`, has git act as it in later steps. */
export async function actAsApp(
  minted: readonly [MintedToken, ...MintedToken[]],
  { runtime, inputs: { git, server }, send }: GitContext,
): Promise<void> {
  const [{ token, target, installation }] = minted;
  const identity = await findIdentity({
    ...{ send, server, token, target },
    appSlug: installation.appSlug,
    sleep: runtime.sleep,
  });
  const { botUserId, name, email } = identity;
  runtime.setOutput('bot-user-id', String(botUserId));
  runtime.setOutput('git-user-name', name);
  runtime.setOutput('git-user-email', email);
  runtime.setOutput('committer', `${name} <${email}>`);
  if (git !== 'setup') return;

  const { text, urls } = gitConfig({ identity, webUrl: server.webUrl, accesses: minted.map(accessOf) });
  const leftover = findLeftover(runtime.env, server.webUrl);
  await setUpGit(runtime, text);
  const shown = urls.slice(0, 10).join(', ') + (urls.length > 10 ? ` and ${urls.length - 10} more` : '');
  runtime.log.info(`git acts as ${name} in later steps, for ${shown}`);
  if (leftover) {
    runtime.log.info(
      `${leftover} holds another credential for all of ${server.webUrl}, as actions/checkout leaves it: for these URLs it no longer counts`,
    );
  }
}

/** A token with the names that git may meet its owner and its repositories by. */
function accessOf({ target, installation, repositories, token }: MintedToken): GitAccess {
  const named = 'repositories' in target ? target.repositories : [];
  const owner = 'owner' in target ? target.owner : undefined;
  const owners = [owner, installation.evidence?.account].filter((each) => each !== undefined);
  const granted = named.length > 0 && repositories !== 'all' ? repositories : [];
  const asked = owners.flatMap((each) => named.map((name) => `${each}/${name}`));
  return { token, owners, repositories: [...asked, ...granted] };
}
