import { lineOfStep, type FileOfSteps } from '../facts/mint-steps.ts';
import type { Chart } from './chart.ts';

/** Steps of the action that this one is a drop-in for: they could be moved, and nothing is wrong with them. */
export function noteLeader(files: readonly FileOfSteps[], chart: Chart): void {
  const places = files.flatMap(({ source, jobs }) =>
    jobs.flatMap(({ steps }) =>
      steps
        .filter(({ uses }) => /^actions\/create-github-app-token@/i.test(uses ?? ''))
        .map((step) => `${source.file}:${lineOfStep(source, step)}`),
    ),
  );
  if (places.length > 0)
    chart.note(
      'actions/create-github-app-token mints here: mint-app-token takes the same inputs, and could take its place',
      places,
    );
}
