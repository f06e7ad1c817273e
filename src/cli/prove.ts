import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Complaint } from './complaint.ts';
import type { MigrateOptions } from './options.ts';
import { printable } from './output/printable.ts';
import { styleFor } from './output/terminal.ts';
import { permissionWords } from './output/words.ts';
import type { Patch } from './patch/make-patch.ts';
import type { Planned } from './plan/make-plan.ts';
import { standJobs } from './proof/stand-jobs.ts';
import { judgeProof } from './proof/judge-proof.ts';
import type { Stand } from './proof/stand.ts';
import type { Terminal } from './terminal.ts';

/** What a proof says, and whether all was well. */
export interface Proof {
  readonly isProved: boolean;
  readonly text: string;
}

/** Runs the wiring of the migrated workflows on a GitHub on this machine and tells what each token did. */
export async function prove(
  planned: Planned,
  patch: Patch,
  options: MigrateOptions,
  who: { readonly owner: string; readonly name: string },
  terminal: Terminal,
): Promise<Proof> {
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new Complaint(1, `--prove runs the action itself, which needs Node 24; this is ${process.version}`);
  const jobs = standJobs(planned, patch, options, who);
  const style = styleFor(terminal.isColored);
  if (jobs.length === 0) {
    return { isProved: true, text: 'Nothing to prove: no line changes.\n' };
  }
  const folder = pathToFileURL(join(options.home, 'dist/cli/stand/'));
  // The stand's data lies beside it; a bundle cannot know where that is.
  Object.assign(globalThis, { standFolder: folder.href });
  const { runOnStand } = (await import(/* webpackIgnore: true */ new URL('index.js', folder).href)) as Stand;
  const texts = new Map(planned.workflows.map(({ source }) => [source.file, source.text]));
  for (const { file, after } of patch.changes) texts.set(file, after);
  const results = await runOnStand({
    action: options.action,
    actionFolder: options.home,
    repository: `${who.owner}/${who.name}`,
    repositories: [...new Set(jobs.flatMap(({ reach }) => reach))],
    permissions: planned.plan.app.permissions,
    vars: [options.clientIdVariable],
    secrets: [options.privateKeySecret],
    jobs: jobs.map(({ file, job, steps }) => ({ file, job, steps })),
    workflows: Object.fromEntries(texts),
  });
  let isProved = true;
  let text = `\n${style.bold('Proof')}  each token where it arrives, on a GitHub on this machine, minted by the action itself\n`;
  for (const [at, result] of results.entries()) {
    const job = jobs[at];
    if (!job) continue;
    text += `\n  ${printable(result.file)}, job ${printable(result.job)}\n`;
    for (const { isGood, text: words } of judgeProof(job, result)) {
      isProved &&= isGood;
      text += `    ${isGood ? style.green('ok ') : style.red('NO ')} ${printable(words)}\n`;
    }
    if (result.conclusion !== 'success')
      for (const line of result.log.slice(-12)) text += `       ${printable(line)}\n`;
  }
  text += `\n  The App: ${permissionWords(planned.plan.app.permissions)}\n`;
  return { isProved, text };
}
