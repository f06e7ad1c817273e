// Loaded only with `setup-git`: what the tokens are for, as git meets it.
import { uniqueNames } from '../inputs/names.ts';
import type { GitHubServer } from '../inputs/server.ts';
import { accountLabel, ownerOf, repositoriesOf } from '../inputs/target.ts';
import type { Log } from '../runtime/runtime.ts';
import type { MintedToken } from './minted-token.ts';

/** Where the repositories are, and which credential is for which of them, in the words of src/git/. */
export interface GitReach {
  readonly host: { readonly webUrl: string; readonly sshHosts: readonly string[]; readonly pages: '.github' };
  readonly accesses: readonly ReturnType<typeof accessOf>[];
}

/** Collects what git is to use each token for. A token that opens nothing to git is left out, which a notice tells. */
export function gitReach(minted: readonly MintedToken[], { webUrl }: GitHubServer, log: Log): GitReach {
  const useless = minted.filter(({ permissions }) => permissions.contents === undefined);
  for (const { target } of useless) {
    log.notice(
      `The token for ${accountLabel(target)} has no permission \`contents\`, so git could do nothing with it and keeps the credentials that it has. Ask for contents: read to fetch, or contents: write to push.`,
      'git does not act as the App',
    );
  }
  const { hostname } = new URL(webUrl);
  return {
    // GitHub takes SSH on the port of HTTPS as well, under a name of its own.
    host: { webUrl, sshHosts: [hostname, `ssh.${hostname}:443`], pages: '.github' },
    accesses: minted.filter((each) => !useless.includes(each)).map(accessOf),
  };
}

function accessOf({ target, installation, repositories, permissions, token }: MintedToken) {
  const named = repositoriesOf(target);
  const asked = ownerOf(target);
  const { account, organizationId } = installation.evidence ?? {};
  const owners = [account, asked].filter((each) => each !== undefined);
  const granted = named.length > 0 && repositories !== 'all' ? repositories : [];
  const askedFor = owners.flatMap((each) => named.map((name) => `${each}/${name}`));
  const shown = named.length > 0 ? uniqueNames(granted.length > 0 ? granted : askedFor) : owners.slice(0, 1);
  const isMoved = asked !== undefined && uniqueNames(owners).length > 1;
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
