import { askForApp, type AppPages } from '../../github/app-pages.ts';
import type { GitHubApp } from '../../github/app.ts';
import { investigate } from '../../github/investigate.ts';
import type { Target } from '../../inputs/target.ts';
import type { Chart } from './chart.ts';

/** Whether GitHub knows the App and its key. Nothing where it does not; that is a finding then. */
export async function checkApp(app: GitHubApp, target: Target, chart: Chart): Promise<AppPages | undefined> {
  try {
    const pages = await askForApp(app, target);
    chart.fact('App', `${pages.slug} (${app.issuer}), ${pages.settings ?? pages.page}`);
    return pages;
  } catch (error) {
    chart.found(await investigate(error, { stage: 'look-up', app, target }));
    return undefined;
  }
}
