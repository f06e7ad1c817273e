// Loaded only with `git-identity` or `setup-git`: who the App is to git, and what its tokens are for there.
import { actAs, type NamedAccess } from './git/act-as-app.ts';
import { sameNamesOnce } from './git/config.ts';
import { findIdentity } from './github/identity.ts';
import { keepGitSetup } from './handover/state.ts';
import type { MintedToken } from './handover/outputs.ts';
import type { Inputs } from './inputs/inputs.ts';
import { ownerOf } from './inputs/target.ts';
import type { Runtime } from './runtime/runtime.ts';
import type { SendRequest } from './transport/sender.ts';

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

  const { hostname } = new URL(server.webUrl);
  await actAs(runtime, {
    user: { name, email },
    // GitHub takes SSH on the port of HTTPS as well, at a name of its own.
    host: { webUrl: server.webUrl, sshHosts: [hostname, `ssh.${hostname}:443`] },
    accesses: minted.filter(mayUseGit).map(accessOf),
    keep: (setup) => {
      keepGitSetup(runtime, setup);
    },
  });
  for (const each of minted.filter((one) => !mayUseGit(one))) {
    runtime.log.notice(
      `The token for ${ownerOf(each.target)} has no permission \`contents\`, so git could do nothing with it and keeps the credentials that it has. Ask for contents: read to fetch, or contents: write to push.`,
      'git does not act as the App',
    );
  }
}

/** Whether a token opens repositories to git at all. */
const mayUseGit = ({ permissions }: MintedToken) => permissions.contents !== undefined;

/** A token with the names that git may meet its owner and its repositories by. */
function accessOf({ target, installation, repositories, permissions, token }: MintedToken): NamedAccess {
  const named = 'repositories' in target ? target.repositories : [];
  const asked = 'owner' in target ? target.owner : undefined;
  const { account, organizationId } = installation.evidence ?? {};
  const owners = [account, asked].filter((each) => each !== undefined);
  const granted = named.length > 0 && repositories !== 'all' ? repositories : [];
  const askedFor = owners.flatMap((each) => named.map((name) => `${each}/${name}`));
  const isMoved = asked !== undefined && account !== undefined && sameNamesOnce(owners).length > 1;
  const shown = named.length > 0 ? sameNamesOnce(granted.length > 0 ? granted : askedFor) : owners.slice(0, 1);
  return {
    username: 'x-access-token',
    password: token,
    owners,
    repositories: [...granted, ...askedFor],
    sshUsers: ['git', ...(organizationId === undefined ? [] : [`org-${organizationId}`])],
    shown: isMoved ? shown.map((each) => `${each} (asked for under the name ${asked})`) : shown,
    isReadOnly: permissions.contents === 'read',
  };
}
