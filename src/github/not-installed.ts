// Loaded only when a look-up found nothing: is it the App, the account or the repository?
import { distance } from 'fastest-levenshtein';
import type { Failure } from '../failures/failure.ts';
import { quoted } from '../failures/problems.ts';
import { toldNames } from '../inputs/names.ts';
import { accountLabel, describeTarget, type Target } from '../inputs/target.ts';
import type { GitHubApp } from './app.ts';
import { askForApp } from './app-pages.ts';
import { readInstallation } from './installation.ts';
import { absent, repositoriesMissing } from './missing-repositories.ts';

/** Says where the App is not installed; throws what goes wrong when GitHub is asked further. */
export async function notInstalled(failure: Failure, app: GitHubApp, target: Target): Promise<Failure> {
  const { slug, page, installations } = await askForApp(app, target);
  if (target.kind === 'repositories') {
    const onOwner = await app
      .ask(({ rest }) => rest.apps.getUserInstallation({ username: target.owner }), readInstallation)
      .catch(absent);
    if (onOwner) return repositoriesMissing(failure, app, { target, installation: onOwner });
  }
  const wanted = accountLabel(target);
  const owner = `${target.kind === 'enterprise' ? 'the enterprise ' : ''}${wanted}`;
  const accounts = await app.ask(({ rest }) => rest.apps.listInstallations({ per_page: 100 }), readAccounts);
  const near = accounts.filter((each) => isNear(each, wanted)).slice(0, 3);
  const meant = near.length > 0 ? `; did you mean ${near.map(quoted).join(' or ')}?` : '';
  return failure.withMessage(
    `The App ${slug} is not installed on ${owner} (wanted for ${describeTarget(target)}); ` +
      (accounts.length > 0
        ? `it is installed on ${await elsewhere(accounts, installations, app)}`
        : NOWHERE) +
      meant,
    `Install it: ${page}/installations/new – or correct owner and repositories, if it is not what was meant.`,
  );
}

/** Near enough to be a slip of the hand. */
const isNear = (login: string, wanted: string) =>
  login.length <= 100 && distance(login.toLowerCase(), wanted.toLowerCase()) <= 2;

const NOWHERE = 'it is installed nowhere yet';

async function elsewhere(
  accounts: readonly string[],
  installations: number | undefined,
  app: GitHubApp,
): Promise<string> {
  const isLogPrivate = await app.isLogPrivate();
  // The list ends at a hundred; the App's own description counts them all.
  if (!isLogPrivate && installations !== undefined && installations > accounts.length)
    return `${installations} accounts`;
  return toldNames(accounts, { one: 'account', many: 'accounts', isLogPrivate });
}

/** The accounts that installations are on. */
function readAccounts(data: unknown): string[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((each) => readInstallation(each)?.evidence?.account ?? []);
}
