import { randomBytes } from 'node:crypto';
import type { Failure } from '../../failures/failure.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { CommandRuntime } from '../command-runtime.ts';
import type { SendRequest } from '../../transport/message.ts';
import type { Terminal } from '../terminal.ts';
import { convertCode, settingsPage, SpentCode, type NewApp } from './conversion.ts';
import { startListener } from './listener.ts';
import { makeManifest, manifestPage, type Owner } from './manifest.ts';
import { createdPage, failedPage, proposalPage, type Page } from './page.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';
import { endOfPatience, listenToLines } from './wait-for-code.ts';
import { choiceWords, type WantedApp } from './wanted.ts';

const PATIENCE_MS = 3_600_000; // a code is good for an hour, and so is this

export interface Creation {
  readonly name: string;
  readonly owner: Owner;
  readonly repository: GitHubRepository;
  readonly server: GitHubServer;
  readonly wanted: WantedApp;
  /** Where the client ID and the key go, in words. */
  readonly destination: string;
  readonly send: SendRequest;
  readonly runtime: CommandRuntime;
  readonly terminal: Terminal;
  /** Opens a page, or tells its address alone. */
  readonly show: (address: string, port: number) => Promise<void>;
  /** Puts the App's credentials away. */
  readonly store: (app: NewApp) => Promise<void>;
}

/** An App that is there, and the page that still says so. */
export interface Created {
  readonly app: NewApp;
  readonly closePage: () => Promise<void>;
}

/** The manifest flow, from the local page to an App whose credentials are put away. */
export async function createApp(creation: Creation): Promise<Created> {
  const { owner, server, runtime, terminal } = creation;
  const state = randomBytes(24).toString('base64url');
  const end = endOfPatience(runtime, PATIENCE_MS);
  const done = deferred<NewApp>();
  let current: { readonly code: string; readonly app: Promise<NewApp> } | undefined;
  /** One code at a time, and each of them once: what a person pastes may be what the browser has just brought. */
  const take = async (code: string): Promise<NewApp> => {
    const before = current;
    if (before?.code === code) return before.app;
    const app = (before?.app ?? Promise.reject(new SpentCode('none yet'))).catch((error: unknown) => {
      if (error instanceof SpentCode) return convertAndStore(code, creation);
      throw error;
    });
    current = { code, app };
    return app;
  };

  const listener = await startListener({
    state,
    proposal: ({ redirectUrl }) => proposal(creation, { state, redirectUrl }),
    take: async (code) => {
      try {
        const app = await take(code);
        done.resolve(app);
        return createdPage({
          ...creation,
          name: app.name,
          installUrl: installUrlOf(app),
          choice: choiceWords(creation.repository, creation.wanted),
        });
      } catch (error) {
        done.reject(error instanceof SpentCode ? refused(error, creation) : error);
        return failedPage(runtime.hide(wordsOf(error)));
      }
    },
    noticeStranger: (why) => {
      runtime.tell(`A visit of the local page was not taken: ${why}. Still waiting.`);
    },
  });
  const lines = listenToLines(terminal.stdin(), state, {
    onCode: (code) => {
      take(code).then(done.resolve, (error: unknown) => {
        if (error instanceof SpentCode)
          runtime.tell(`GitHub does not take that code: ${error.message}. Still waiting.`);
        else done.reject(error);
      });
    },
    onOther: (why) => {
      runtime.tell(`That line was not taken: ${why}. Still waiting.`);
    },
  });
  try {
    await creation.show(listener.address, listener.port);
    const first = await Promise.race([done.promise, end.ended]);
    if (typeof first === 'object') return { app: first, closePage: listener.close };
    // What is being stored is waited for: it ends soon, and says then what became of it.
    if (current) return { app: await current.app, closePage: listener.close };
    throw nobodyCame(first, { owner, server });
  } catch (error) {
    await listener.close();
    throw error;
  } finally {
    end.forget();
    lines.close();
  }
}

function proposal(
  { name, owner, repository, server, wanted, destination }: Creation,
  { state, redirectUrl }: { readonly state: string; readonly redirectUrl: string },
): Page {
  const { permissions, wantedBy } = wanted;
  return proposalPage({
    name,
    owner: owner.login,
    repository: `${repository.owner}/${repository.name}`,
    permissions,
    wantedBy,
    destination,
    action: manifestPage(server, owner, state),
    manifest: makeManifest({ name, repository, server, redirectUrl, permissions }),
  });
}

async function convertAndStore(
  code: string,
  { store, send, runtime, owner, server }: Creation,
): Promise<NewApp> {
  runtime.log.info('2/5 GitHub has created the App: taking over its key');
  const app = await convertCode(code, { server, owner, send, maskedSecret: runtime.maskedSecret });
  runtime.log.info('3/5 storing the client ID and the key');
  await store(app);
  return app;
}

/** Where the App is installed: documented for github.com; GitHub Enterprise Server has it below the App's page as well. */
export const installUrlOf = ({ page }: NewApp): string => `${page}/installations/new`;

const refused = (error: SpentCode, { owner, server }: Creation): Failure =>
  setupFailure(
    `GitHub does not take the code that it has just given: ${error.message}. It is good once, and for an hour`,
    `If an App was created, delete it at ${settingsPage(server, owner)}. Then run setup again.`,
    error,
  );

const nobodyCame = (
  how: 'called-off' | 'timed-out',
  { owner, server }: Pick<Creation, 'owner' | 'server'>,
): Failure =>
  setupFailure(
    how === 'called-off'
      ? 'setup was ended before the App was there. Nothing is stored'
      : 'nobody has confirmed the App for an hour. Nothing is stored',
    `If you did confirm it on GitHub, delete it at ${settingsPage(server, owner)}: nobody has its key. Then run setup again.`,
  );

function deferred<T>() {
  let ways: { resolve: (value: T) => void; reject: (error: unknown) => void } | undefined;
  const promise = new Promise<T>((resolve, reject) => (ways = { resolve, reject }));
  promise.catch(() => undefined); // it may fail before anybody waits for it
  return {
    promise,
    resolve: (value: T) => ways?.resolve(value),
    reject: (error: unknown) => ways?.reject(error),
  };
}
