// Loaded only with `setup-git`: git uses a token of another host. It is the mechanism of the main action, without who commits.
import { actAsApp, type NamedAccess } from '../git/act-as-app.ts';
import { keepGitSetup } from '../handover/state.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Secret } from '../runtime/secret.ts';

export interface TokenUse {
  /** Where the host is, without a trailing slash. */
  readonly webUrl: string;
  /** A host that takes SSH for it on the port of HTTPS, where there is one. */
  readonly altSsh: string | undefined;
  readonly pages?: '.gitlab';
  readonly username: string;
  readonly token: Secret;
  /** The repository, or the group or workspace whose repositories it is for, as a path. */
  readonly repository?: string;
  readonly owner?: string;
  readonly isReadOnly: boolean;
}

/** Has git use the token in later steps, for one repository or all of an owner's. */
export async function useToken(
  { webUrl, altSsh, pages, username, token, repository, owner, isReadOnly }: TokenUse,
  runtime: Runtime,
): Promise<void> {
  const { hostname } = new URL(webUrl);
  const name = repository ?? owner ?? '';
  const access: NamedAccess = {
    username,
    password: token,
    owners: [owner ?? name.slice(0, name.lastIndexOf('/'))],
    repositories: repository === undefined ? [] : [repository],
    sshUsers: ['git'],
    shown: [name],
    isReadOnly,
  };
  const host = {
    webUrl,
    sshHosts: [hostname, ...(altSsh ? [`${altSsh}:443`] : [])],
    ...(pages && { pages }),
  };
  await actAsApp({ host, accesses: [access], identity: undefined }, runtime, (setup) => {
    keepGitSetup(runtime, setup);
  });
}

export { undoGitSetup } from '../git/config-files.ts';
