import { githubApp } from '../github/app.ts';
import type { InputSource } from '../inputs/source.ts';
import type { Target } from '../inputs/target.ts';
import { httpSender } from '../transport/sender.ts';
import { inCommandRuntime, type CommandRuntime } from './command-runtime.ts';
import { Complaint } from './complaint.ts';
import { credentialInputs, type GivenCredentials } from './credential-options.ts';
import { isFolder } from './disk/is-folder.ts';
import { findRepository, otherHostOf, type GitHubRepository } from './disk/origin-remote.ts';
import { openRepository } from './disk/repository.ts';
import { readAsks, type Ask } from './doctor/asks.ts';
import { Chart } from './doctor/chart.ts';
import { checkApp } from './doctor/check-app.ts';
import { checkClock, watchingClock, type Times } from './doctor/check-clock.ts';
import { checkInstallation } from './doctor/check-installation.ts';
import { checkKey } from './doctor/check-key.ts';
import { checkPats } from './doctor/check-pats.ts';
import { checkPermissions } from './doctor/check-permissions.ts';
import { checkProxy } from './doctor/check-proxy.ts';
import { checkReach } from './doctor/check-reach.ts';
import { filesOfSteps } from './doctor/files-of-steps.ts';
import { groupByAccount } from './doctor/groups.ts';
import { noteLeader } from './doctor/note-leader.ts';
import { inputsFrom, isLogPrivateIn, serverOf } from './given-inputs.ts';
import { renderChart, chartAsJson } from './output/chart.ts';
import { styleFor } from './output/terminal.ts';
import { makePlan } from './plan/make-plan.ts';
import type { Shell } from './shell.ts';

const BUDGET_MS = 120_000;

export interface GivenToDoctor extends GivenCredentials {
  readonly folder: string;
  readonly json?: boolean;
}

/** Looks at key, clock, way, App, installations and workflows, and tells all that is wrong in one run. Answers the exit code. */
export function doctor(given: GivenToDoctor, shell: Pick<Shell, 'terminal' | 'home'>): Promise<number> {
  const { terminal } = shell;
  return inCommandRuntime(shell, async (world) => {
    if (!isFolder(given.folder)) throw new Complaint(2, `${given.folder} is no folder`);
    const chart = new Chart();
    const runtime = noting(world, chart);
    const source = inputsFrom(await credentialInputs(given, terminal, world.cancellation));
    const repository = openRepository(given.folder);
    const who = findRepository(repository.root, terminal.env);
    const planned = makePlan(repository, { owner: who?.owner, name: who?.name });
    const files = filesOfSteps(planned.workflows, repository);
    const issuer = source.text('client-id') || source.text('app-id');
    const asks = await readAsks(planned, files, { who, issuer, chart });
    const openQuestions = planned.plan.uses.filter(({ verdict }) => verdict === 'ask').length;

    await examineApp(source, asks, { runtime, chart, who, openQuestions });
    const otherHost = otherHostOf(repository.root, terminal.env);
    if (otherHost !== undefined)
      chart.note(
        `the remote "origin" is on ${otherHost}, but github.com was asked: GITHUB_SERVER_URL is not set`,
      );
    checkPats(planned, chart);
    noteLeader(files, chart);
    const shown = given.json
      ? chartAsJson(chart, world.docsLink)
      : renderChart(chart, styleFor(terminal.isColored), world.docsLink);
    terminal.print(world.hide(shown)); // an answer may repeat what it was asked with
    return chart.findings.length > 0 ? 1 : 0;
  });
}

interface Tools {
  readonly runtime: CommandRuntime;
  readonly chart: Chart;
  readonly who: GitHubRepository | undefined;
  readonly openQuestions: number;
}

/** All that GitHub has to be asked for. */
async function examineApp(source: InputSource, asks: readonly Ask[], tools: Tools): Promise<void> {
  const { runtime, chart, who } = tools;
  const server = serverOf(runtime);
  checkProxy(server.apiUrl, runtime.env, chart);
  const plain = httpSender(runtime, BUDGET_MS);
  const credentialed = await checkKey(source, { sender: plain, runtime, chart });
  const times: Times[] = [];
  const sender = watchingClock(plain, runtime.now, times);
  const groups = groupByAccount(asks, who);
  const target = groups[0]?.target ?? NOWHERE;
  if (!who)
    chart.note(
      'which repository this is is not known: there is no remote "origin", and no GITHUB_REPOSITORY',
    );
  if (credentialed) {
    const isLogPrivate = isLogPrivateIn(runtime.env);
    const app = githubApp({ ...credentialed, server, sender, runtime, isLogPrivate });
    const pages = await checkApp(app, target, chart);
    for (const group of pages ? groups : []) {
      const installation = await checkInstallation(group, { app, chart });
      if (pages && installation) await checkPermissions(group, installation, { ...tools, app, pages });
    }
  } else await checkReach(server, { sender, target, chart });
  checkClock(times, chart);
}

/** Where neither the folder nor its workflows name an account. */
const NOWHERE: Target = { kind: 'installation', id: 0, owner: undefined, repositories: [] };

/** The world of a command, where warnings on the way are notes of the chart. */
function noting(world: CommandRuntime, chart: Chart): CommandRuntime {
  const warning = (message: string, title: string) => {
    // The clock is a check of its own.
    if (title !== 'clock-skew') chart.note(`${title}: ${message}`);
  };
  const info = (line: string) => {
    // Which of several keys is the App's, and which can go.
    if (line.startsWith('Of the ')) chart.note(line);
    else world.log.info(line);
  };
  return { ...world, log: { ...world.log, info, warning, notice: warning } };
}
