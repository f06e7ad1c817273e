import { runGh } from '../disk/gh.ts';
import { openPage } from '../disk/open-page.ts';
import { runTool } from '../disk/run-tool.ts';
import type { CommandRuntime } from '../command-runtime.ts';
import type { Gh } from './gh-storage.ts';
import type { Run } from './key-store-program.ts';
import { setupFailure } from './setup-failure.ts';

/** Programs of the user's, as setup starts them: all end when setup is called off. */
export interface UserTools {
  readonly gh: Gh;
  readonly run: Run;
  readonly open: (address: string) => Promise<boolean>;
}

/** `host` is the GitHub that `gh` is to talk to. */
export function userTools(
  { env, cancellation }: CommandRuntime,
  { folder, host }: { readonly folder: string; readonly host: string },
): UserTools {
  const controller = new AbortController();
  cancellation.onRequest(() => {
    controller.abort();
  });
  const { signal } = controller;
  const ended = (error: unknown) => {
    throw signal.aborted ? setupFailure('setup was ended', 'Run it again.', error) : error;
  };
  return {
    gh: (args, input) => runGh(args, { env: { ...env, GH_HOST: host }, folder, input, signal }).catch(ended),
    run: (program, args, { input, env: more } = {}) =>
      runTool(program, args, { env: { ...env, ...more }, folder, input, signal }).catch(ended),
    open: (address) => openPage(address, env),
  };
}
