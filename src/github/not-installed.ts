// Loaded only when a look-up found nothing: is it the App, the account or the repository?
import { distance } from 'fastest-levenshtein';
import type { Failure } from '../failures/failure.ts';
import { quoted } from '../failures/problems.ts';
import { sameName, toldNames } from '../inputs/names.ts';
import { accountLabel, describeTarget, type Target } from '../inputs/target.ts';
import { counted } from '../runtime/printable.ts';
import { fieldsOf } from './answers.ts';
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
  const isOfEnterprise = target.kind === 'enterprise';
  const owner = `${isOfEnterprise ? 'the enterprise ' : ''}${wanted}`;
  const accounts = await app.ask(({ rest }) => rest.apps.listInstallations({ per_page: 100 }), readAccounts);
  // An enterprise and an organization may have the same name.
  const namesakes = accounts.filter(({ name }) => sameName(name, wanted));
  const listed = namesakes.find(({ isEnterprise }) => isEnterprise === isOfEnterprise);
  if (listed) {
    return failure.withMessage(
      `GitHub finds no installation of the App ${slug} for ${describeTarget(target)}, although its list of the App's ` +
        `installations has ${owner}`,
      `Run the job again. If it happens again, name the installation by its number: installation-id: ${listed.id}, instead of ` +
        `${isOfEnterprise ? 'enterprise' : 'owner'}.`,
    );
  }
  const names = accounts.map(({ name }) => name);
  return failure.withMessage(
    `The App ${slug} is not installed on ${owner} (wanted for ${describeTarget(target)}); ` +
      `it is installed ${await elsewhere(names, installations, app)}` +
      meantInstead(names, wanted, namesakes.length > 0 ? target.kind : undefined),
    `Install it: ${page}/installations/new – or correct owner and repositories, if it is not what was meant.`,
  );
}

/**
 * What was probably meant, as the end of the message: what goes by that very name but is of another kind than was asked
 * for, or a name near to it.
 */
function meantInstead(names: readonly string[], wanted: string, askedAs: Target['kind'] | undefined): string {
  if (askedAs === 'enterprise')
    return `, and ${quoted(wanted)} is an organization or a user: did you mean owner instead of enterprise?`;
  if (askedAs) return `, and ${quoted(wanted)} is an enterprise: did you mean enterprise instead of owner?`;
  const near = names.filter((each) => isNear(each, wanted)).slice(0, 3);
  return near.length > 0 ? `; did you mean ${near.map(quoted).join(' or ')}?` : '';
}

/** Near enough to be a slip of the hand. */
const isNear = (login: string, wanted: string) =>
  login.length <= 100 && distance(login.toLowerCase(), wanted.toLowerCase()) <= 2;

async function elsewhere(
  accounts: readonly string[],
  installations: number | undefined,
  app: GitHubApp,
): Promise<string> {
  const isLogPrivate = await app.isLogPrivate();
  // The list ends at a hundred; the App's own description counts them all.
  const isCut = installations !== undefined && installations > accounts.length;
  if (isCut && (!isLogPrivate || accounts.length === 0)) return `on ${counted(installations, 'account')}`;
  if (accounts.length === 0) return 'nowhere yet';
  return `on ${toldNames(accounts, { one: 'account', many: 'accounts', isLogPrivate })}`;
}

interface ListedAccount {
  readonly name: string;
  readonly isEnterprise: boolean;
  /** The number of the installation. */
  readonly id: number;
}

/** The accounts that installations are on. */
function readAccounts(data: unknown): ListedAccount[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((each) => {
    const { id, evidence } = readInstallation(each) ?? {};
    const name = evidence?.account;
    const isEnterprise = fieldsOf(each).target_type === 'Enterprise';
    return id === undefined || name === undefined ? [] : [{ name, isEnterprise, id }];
  });
}
