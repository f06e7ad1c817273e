import type { JobState } from '../facts/state.ts';
import type { Workflow } from '../facts/workflow.ts';
import { listeners, type Listeners } from './listeners.ts';

/** What a verdict is made with. */
export interface Bench {
  readonly owner: string | undefined;
  readonly name: string | undefined;
  readonly byFile: ReadonlyMap<string, Workflow>;
  readonly opaque: ReadonlyMap<string, JobState['opaque']>;
  readonly listenersTo: Listeners;
}

/** The bench of a repository, on which what is looked up for each use is prepared once. */
export const benchOf = ({
  workflows,
  ...rest
}: Omit<Bench, 'byFile' | 'listenersTo'> & { readonly workflows: readonly Workflow[] }): Bench => ({
  ...rest,
  byFile: new Map(workflows.map((each) => [each.source.file, each])),
  listenersTo: listeners(workflows),
});
