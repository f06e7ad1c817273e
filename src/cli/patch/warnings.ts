import type { Job, Workflow } from '../facts/workflow.ts';
import type { Mint } from '../plan/mints.ts';

/** What a person ought to know of a mint step that the diff does not show. */
export function warnOf(mint: Mint, workflow: Workflow, job: Job, condition: string | undefined): string[] {
  const place = `${mint.file}, job ${job.id}: `;
  const isForForks = workflow.on.has('pull_request') && !mint.hasFallback && condition === undefined;
  const staysHere = /head\.repo\.(full_name|fork)/.test(job.condition ?? '');
  return [
    ...(isForForks && !staysHere
      ? [
          `${place}pull requests of forks and of Dependabot have no key, and the mint step fails there: give it an if:, or fallback-token`,
        ]
      : []),
    ...(job.environment
      ? [
          `${place}a PAT that is a secret of its environment leaves the App's variable and key to be stored there as well`,
        ]
      : []),
    ...((job.timeoutMinutes ?? 0) > 60
      ? [`${place}it may take longer than the hour that a token lives`]
      : []),
  ];
}
