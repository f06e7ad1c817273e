import { resolve } from 'node:path';
import { Failure } from '../../failures/failure.ts';
import { sameName } from '../../inputs/names.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import { whyNoNewFile } from '../disk/secret-file.ts';
import { checkGh } from './gh-storage.ts';
import { readyStore } from './key-import.ts';
import type { Destination, SetupOptions } from './options.ts';
import { setupFailure } from './setup-failure.ts';
import type { Storage } from './store-credentials.ts';
import type { UserTools } from './user-tools.ts';
import type { WantedApp } from './wanted.ts';

interface Known {
  readonly wanted: WantedApp;
  readonly repository: GitHubRepository;
  readonly server: GitHubServer;
  readonly tools: UserTools;
}

/** Looks at all that is to take the App's credentials, before the App is there. Throws what keeps it from that. */
export async function prepareStorage(
  options: SetupOptions,
  { wanted, repository, server, tools }: Known,
): Promise<Storage> {
  const { signingKey } = options;
  const destination = destinationFor(options, repository);
  const keyFile = options.keyFile === undefined ? undefined : resolve(options.keyFile);
  if (keyFile === undefined)
    await checkGh(tools.gh, new URL(server.webUrl).host, { repository, destination });
  const why = keyFile === undefined ? undefined : whyNoNewFile(keyFile);
  if (why !== undefined)
    throw setupFailure(
      `${keyFile ?? ''} cannot be a new file: ${why}. Nothing was created`,
      'Name another one.',
    );
  return {
    repository,
    destination,
    names: {
      clientIdVariable: options.clientIdVariable ?? wanted.clientIdVariable ?? 'APP_CLIENT_ID',
      privateKeySecret: options.privateKeySecret ?? wanted.privateKeySecret ?? 'APP_PRIVATE_KEY',
    },
    storesKey: signingKey === undefined,
    gh: keyFile === undefined ? tools.gh : undefined,
    keyFile,
    keyStore: signingKey && (await readyStore(signingKey, tools.run)),
    rescueFolder: resolve('.'),
  };
}

/** An organization's variables and secrets are for its own repositories. */
function destinationFor({ destination }: SetupOptions, { owner, name }: GitHubRepository): Destination {
  const { organization, repositories } = destination;
  if (organization === undefined) return destination;
  if (!sameName(organization, owner))
    throw new Failure(
      'inputs-conflict',
      `--organization is ${organization}, but this repository is ${owner}'s, and could not read what is stored there`,
      { fix: `Leave it out, or name ${owner} if that is an organization.` },
    );
  return { ...destination, repositories: repositories.length > 0 ? repositories : [name] };
}
