import { basename, resolve } from 'node:path';
import { gitHub } from '../github/service.ts';
import { httpSender, type Sender } from '../transport/sender.ts';
import { inCommandRuntime, type CommandRuntime } from './command-runtime.ts';
import { findRepository, otherHostOf, type GitHubRepository } from './disk/origin-remote.ts';
import { openRepository } from './disk/repository.ts';
import { serverOf } from './given-inputs.ts';
import { createApp, installUrlOf } from './setup/create-app.ts';
import { findOwner } from './setup/find-owner.ts';
import { destinationWords } from './setup/gh-storage.ts';
import { defaultName } from './setup/manifest.ts';
import type { SetupOptions } from './setup/options.ts';
import { prepareStorage } from './setup/prepare-storage.ts';
import { proveApp } from './setup/prove-app.ts';
import { setupFailure } from './setup/setup-failure.ts';
import { storeCredentials } from './setup/store-credentials.ts';
import { teller } from './setup/tell.ts';
import { userTools } from './setup/user-tools.ts';
import { findWantedApp } from './setup/wanted.ts';
import type { Shell } from './shell.ts';

const WHOLE_MS = 2 * 3_600_000; // a person is at work; each request has its own deadline
const ONE_TASK_MS = 60_000;

/**
 * From what the workflows want to an App that works: registered by a person on GitHub, its credentials stored, installed,
 * and proved by a first token. All that can be refused is looked at before the App is there. Answers the exit code.
 */
export function setup(options: SetupOptions, shell: Pick<Shell, 'terminal' | 'home'>): Promise<number> {
  const { terminal } = shell;
  return inCommandRuntime(shell, async (runtime) => {
    const repository = repositoryOf(options, runtime);
    const server = serverOf(runtime);
    const wanted = await findWantedApp(openRepository(options.folder), repository);
    const tell = teller(terminal, runtime);
    tell.notes(wanted);
    const tools = userTools(runtime, { folder: options.folder, host: new URL(server.webUrl).host });
    const storage = await prepareStorage(options, { wanted, repository, server, tools });
    const sender = httpSender(runtime, WHOLE_MS);
    const owner = await findOwner(repository.owner, { server, send: sendOne(sender), gh: storage.gh });
    const name = options.name ?? defaultName(repository);
    const destination = destinationOf(options, storage);

    let commands: readonly string[] = [];
    const { app, closePage } = await createApp({
      name,
      owner,
      repository,
      server,
      wanted,
      destination,
      send: (request) => sendOne(sender)(request),
      runtime,
      terminal,
      show: async (address, port) => {
        const isOpen = options.opensBrowser && (await tools.open(address));
        tell.proposal({ address, port, isOpen, wanted, destination });
      },
      store: async (created) => {
        ({ commands } = await storeCredentials(created, storage, runtime.cancellation.requested));
      },
    });
    try {
      const installUrl = installUrlOf(app);
      tell.created({ app, repository, destination, commands, installUrl, wanted });
      if (options.opensBrowser) await tools.open(installUrl);
      const { clientId, privateKey } = app;
      const { permissions } = wanted;
      const isRevoked = await proveApp({
        clientId,
        privateKey,
        installUrl,
        repository,
        permissions,
        server,
        runtime,
      });
      tell.proved({ repository, wanted, isRevoked });
      return 0;
    } finally {
      await closePage();
    }
  });
}

/** What sends the requests of one task, with a time of its own. */
const sendOne = (sender: Sender) => sender.within(ONE_TASK_MS).to(gitHub);

function repositoryOf({ folder }: SetupOptions, { env }: CommandRuntime): GitHubRepository {
  const otherHost = otherHostOf(resolve(folder), env);
  if (otherHost !== undefined)
    throw setupFailure(
      `the remote "origin" is on ${otherHost}, and without GITHUB_SERVER_URL the App would be created on github.com. Nothing was created`,
      `Set GITHUB_SERVER_URL to https://${otherHost}; or to https://github.com, if that is meant all the same.`,
    );
  const found = findRepository(resolve(folder), env);
  if (found) return found;
  throw setupFailure(
    `it is not known which repository ${folder} is: it has no remote "origin", and there is no GITHUB_REPOSITORY. Nothing was created`,
    'Run setup in a clone of the repository, or set GITHUB_REPOSITORY to OWNER/NAME.',
  );
}

/** Where the client ID and the key go, in words. */
function destinationOf(
  { keyFile, signingKey }: SetupOptions,
  storage: Parameters<typeof destinationWords>[0],
): string {
  if (keyFile !== undefined) return `the file ${basename(keyFile)}, until you have stored them by hand`;
  return signingKey === undefined
    ? destinationWords(storage)
    : `${destinationWords(storage)}; the key in ${signingKey.name}`;
}
