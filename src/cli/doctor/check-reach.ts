import { diagnose } from '../../github/diagnose.ts';
import { gitHub } from '../../github/service.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import type { Target } from '../../inputs/target.ts';
import type { Sender } from '../../transport/sender.ts';
import type { Chart } from './chart.ts';

interface Tools {
  readonly sender: Sender;
  readonly target: Target;
  readonly chart: Chart;
}

/** Whether GitHub answers at all: asked where there is no App to ask as, so that way and clock are looked at all the same. */
export async function checkReach({ apiUrl }: GitHubServer, { sender, target, chart }: Tools): Promise<void> {
  try {
    await sender.to(gitHub)({ method: 'GET', url: `${apiUrl}/app`, headers: {} });
  } catch (error) {
    chart.found(diagnose(error, { stage: 'look-up', target }));
  }
}
