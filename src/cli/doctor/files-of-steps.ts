import type { Repository } from '../disk/repository.ts';
import { readLocalAction } from '../facts/local-action.ts';
import type { FileOfSteps } from '../facts/mint-steps.ts';
import { readSteps, type Workflow } from '../facts/workflow.ts';
import { valueOf } from '../yaml/nodes.ts';
import type { Source } from '../yaml/source.ts';

/** The workflows, and the composite actions of the repository that their steps use, directly or through another. */
export function filesOfSteps(workflows: readonly Workflow[], repository: Repository): FileOfSteps[] {
  const known = new Map<string, Source | undefined>();
  const files: FileOfSteps[] = [...workflows];
  const seen = new Set<Source>();
  // The list grows while it is walked: an action may use the next one.
  for (const { jobs } of files)
    for (const { uses } of jobs.flatMap(({ steps }) => steps)) {
      const action = uses?.startsWith('./') ? readLocalAction(uses, repository, known) : undefined;
      if (!action || seen.has(action)) continue;
      seen.add(action);
      const steps = readSteps(action, valueOf(action, action.document.contents, 'runs', 'steps'));
      files.push({ source: action, jobs: [{ id: 'runs', steps }] });
    }
  return files;
}
