import { Failure } from '../../failures/failure.ts';
import { fieldsOf, nameIn, timeIn } from '../../github/answers.ts';
import type { GitHubApp } from '../../github/app.ts';
import { explainRefusal } from '../../github/explain-refusal.ts';
import { findInstallation, type Installation } from '../../github/installation.ts';
import { investigate } from '../../github/investigate.ts';
import { repositoriesMissing } from '../../github/missing-repositories.ts';
import { sameName } from '../../inputs/names.ts';
import { accountLabel, type Target } from '../../inputs/target.ts';
import type { Chart } from './chart.ts';
import type { Group } from './groups.ts';

interface Tools {
  readonly app: GitHubApp;
  readonly chart: Chart;
}

/** Whether the App is installed on an account, and for all repositories that are named. Nothing where there is none. */
export async function checkInstallation(
  { target, asks }: Group,
  { app, chart }: Tools,
): Promise<Installation | undefined> {
  const places = asks.map(({ place }) => place);
  let installation: Installation;
  try {
    installation = await findInstallation(app, target, true);
    const missing = await missingOf(target, app);
    if (missing) chart.found(missing, places);
  } catch (error) {
    const failure = await investigate(error, { stage: 'look-up', app, target });
    chart.found(
      failure.code === 'app-not-installed' ? await orAwaited(failure, target, app) : failure,
      places,
    );
    if (failure.code !== 'repository-not-in-installation' || target.kind !== 'repositories') return undefined;
    // It is there, since GitHub has just said so; if it is not any longer, the finding is told.
    const ofOwner = await findInstallation(app, { kind: 'owner', owner: target.owner }, true).catch(
      () => undefined,
    );
    if (!ofOwner) return undefined;
    installation = ofOwner;
  }
  chart.fact(
    'installation',
    `on ${installation.evidence?.account ?? accountLabel(target)}, number ${installation.id}`,
  );
  const nothing = { kind: 'limited', levels: {}, unlisted: [] } as const;
  const suspended = await explainRefusal(installation, { app, target, permissions: nothing });
  if (suspended) chart.found(suspended, places);
  return installation;
}

/** What is missing of the repositories behind the first, which the installation was found by. */
async function missingOf(target: Target, app: GitHubApp): Promise<Failure | undefined> {
  if (target.kind !== 'repositories' || target.repositories.length < 2) return undefined;
  const none = new Failure('repository-not-in-installation', '');
  const told = await repositoriesMissing(none, app, { target });
  return told === none ? undefined : told;
}

/** Where somebody has asked for the installation already, it is an owner's turn: whoever set the App up cannot do more. */
async function orAwaited(failure: Failure, target: Target, app: GitHubApp): Promise<Failure> {
  const account = accountLabel(target);
  const requests = await app
    .ask(({ request }) => request('GET /app/installation-requests', { per_page: 100 }), readRequests)
    .catch(() => []);
  const request = requests.find((each) => sameName(each.account, account));
  if (!request) return failure;
  const { requester, since } = request;
  return failure.withMessage(
    `The App is not installed on ${account} yet: ${requester ?? 'somebody'} has asked for it${since ? ` on ${since.slice(0, 10)}` : ''}, and no owner of ${account} has approved it`,
    `Have an owner of ${account} approve the request: ${app.server.webUrl}/organizations/${account}/settings/installations. Then run doctor again.`,
  );
}

interface InstallationRequest {
  readonly account: string;
  readonly requester: string | undefined;
  readonly since: string | undefined;
}

function readRequests(data: unknown): InstallationRequest[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((each) => {
    const { account, requester, created_at: since } = fieldsOf(each);
    const login = nameIn(fieldsOf(account).login);
    if (login === undefined) return [];
    return [{ account: login, requester: nameIn(fieldsOf(requester).login), since: timeIn(since) }];
  });
}
