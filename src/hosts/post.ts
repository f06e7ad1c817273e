import { orWarning } from '../failures/warn.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** Takes back what `setup-git` wrote, if it wrote anything. Whatever goes wrong with that is a warning. */
export async function undoGit(runtime: Runtime, setup: unknown): Promise<void> {
  if (setup === undefined) return;
  await orWarning(runtime, ['git-setup-failed', 'What setup-git wrote could not be taken back'], async () => {
    const { undoGitSetup } = await import(/* webpackChunkName: "git" */ './git.ts');
    await undoGitSetup(runtime, setup);
    runtime.log.info('git no longer uses the token');
  });
}
