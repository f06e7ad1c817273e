import type { Job, Workflow } from '../facts/workflow.ts';
import { shortened } from '../../inputs/names.ts';
import { union } from '../facts/effect.ts';
import type { Permissions } from '../facts/facts.ts';
import { grouped } from '../facts/grouped.ts';
import { permissionWords, targetWords } from '../output/words.ts';
import type { Mint } from '../plan/mints.ts';

/** What a person ought to know of a mint step that the diff does not show. */
export function warnOf(mint: Mint, workflow: Workflow, job: Job, condition: string | undefined): string[] {
  const place = `${mint.file}, job ${job.id}: `;
  const isForForks = workflow.on.has('pull_request') && !mint.hasFallback && condition === undefined;
  const staysHere = /head\.repo\.(full_name|fork)/.test(job.condition ?? '');
  return [
    ...narrower(mint).map((note) => place + note),
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

/** One token for several repositories may do in each of them what it needs in one: a step for each would be narrower. */
function narrower({ parts, permissions }: Mint): string[] {
  const groups = [...grouped(parts, ({ target }) => JSON.stringify(target))].map(([, own]) => ({
    target: own[0]?.target ?? ('current' as const),
    needed: union(...own.map((part) => part.permissions)),
  }));
  const isAll = (needed: Permissions) =>
    Object.entries(permissions).every(([name, level]) => needed[name] === level);
  if (groups.every(({ needed }) => isAll(needed))) return [];
  const all = permissionWords(permissions);
  const needs = groups.map(({ target, needed }) => `${targetWords(target)} needs ${permissionWords(needed)}`);
  return [
    `one token has ${all} in all of its repositories; a mint step for each would be narrower: ${shortened(needs, '; ')}`,
  ];
}
