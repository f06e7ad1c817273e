// Loaded only when something failed: what else can be found out, and what to do about it, with the links to do it.
import { Failure } from '../failures/failure.ts';
import type { PermissionRequest } from '../inputs/permissions.ts';
import { accountLabel, describeTarget, repositoriesOf, type Target } from '../inputs/target.ts';
import { describeOffset } from '../signing/app-jwt.ts';
import { clockOf } from '../transport/retry.ts';
import type { GitHubApp } from './app.ts';
import { diagnose } from './diagnose.ts';
import { readInstallation, type Installation } from './installation.ts';
import { explainRefusal } from './preflight.ts';
import { Refusal } from './refusal.ts';

/** What was being done when a call to GitHub failed, and all that is known at that point. */
export type Attempt = { readonly app: GitHubApp; readonly target: Target } & (
  | { readonly stage: 'look-up' }
  | { readonly stage: 'mint'; readonly installation: Installation; readonly permissions: PermissionRequest }
);

const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason

/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
export async function investigate(error: unknown, attempt: Attempt): Promise<Failure> {
  const failure = diagnose(error, attempt);
  try {
    return await enrich(failure, { ...attempt, app: attempt.app.within(PROBE_BUDGET_MS) });
  } catch {
    return failure; // the further questions failed as well: what is known stands
  }
}

async function enrich(failure: Failure, attempt: Attempt): Promise<Failure> {
  const { app, target } = attempt;
  switch (failure.code) {
    case 'app-key-mismatch':
      return keyMismatch(failure, app);
    case 'app-unknown':
      return failure.withMessage(`${app.server.apiUrl} knows no App with the ID ${app.issuer}`);
    case 'clock-skew':
      return clockSkew(failure, app);
    case 'app-not-installed':
      return attempt.stage === 'look-up' && target.kind !== 'installation'
        ? notInstalled(failure, app, target)
        : failure;
    case 'repository-not-in-installation':
      return attempt.stage === 'mint' ? repositoriesMissing(failure, app, target) : failure;
    case 'installation-suspended':
    case 'permission-not-granted': {
      if (attempt.stage !== 'mint') return failure;
      const { installation, permissions } = attempt;
      const known = installation.evidence ? installation : await installationById(app, installation.id);
      const told = explainRefusal(known, { server: app.server, target, permissions });
      return told?.code === failure.code ? failure.withMessage(told.message, told.fix) : failure;
    }
    default:
      return failure;
  }
}

async function keyMismatch(failure: Failure, app: GitHubApp): Promise<Failure> {
  const names = await app.keyNames();
  const isStored = names.some((name) => !name.startsWith('SHA256:'));
  const [key, input] = isStored ? ['key', 'signing-key'] : ['private key', 'private-key'];
  const keys = names.length === 1 ? `The ${key} ${names[0]} does` : `The ${key}s ${names.join(', ')} do`;
  return failure.withMessage(
    `${keys} not belong to the App ${app.issuer}`,
    `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
      `app-id) and ${input} from one and the same App on ${app.server.webUrl}.`,
  );
}

function clockSkew(failure: Failure, app: GitHubApp): Failure {
  const theirNow = failure.cause instanceof Refusal ? clockOf(failure.cause) : undefined;
  if (theirNow === undefined) return failure;
  return failure.withMessage(describeOffset(Math.round((theirNow - app.now()) / 1000)));
}

/** The look-up found nothing: is it the App, the account or the repository? */
async function notInstalled(failure: Failure, app: GitHubApp, target: Target): Promise<Failure> {
  const slug = await app
    .ask(({ rest }) => rest.apps.getAuthenticated(), readSlug)
    .catch((error: unknown) => diagnose(error, { stage: 'look-up', target }));
  if (typeof slug !== 'string') return slug.code === 'app-key-mismatch' ? keyMismatch(slug, app) : failure;
  const install = `${app.server.webUrl}/apps/${slug}/installations/new`;
  if (target.kind === 'repositories') {
    const onOwner = await app
      .ask(({ rest }) => rest.apps.getUserInstallation({ username: target.owner }), readInstallation)
      .catch(absent);
    if (onOwner) return repositoriesMissing(failure, app, target, onOwner);
  }
  const owner = `${target.kind === 'enterprise' ? 'the enterprise ' : ''}${accountLabel(target)}`;
  const accounts = await app.ask(({ rest }) => rest.apps.listInstallations({ per_page: 100 }), readAccounts);
  const elsewhere =
    accounts.length > 0 ? `it is installed on ${accounts.join(', ')}` : 'it is installed nowhere yet';
  return failure.withMessage(
    `The App ${slug} is not installed on ${owner} (wanted for ${describeTarget(target)}); ${elsewhere}`,
    `Install it: ${install} – or correct owner and repositories, if it is not what was meant.`,
  );
}

/** The slug in an App's description of itself. */
function readSlug(data: unknown): string | undefined {
  const { slug } = (data ?? {}) as { slug?: unknown };
  return typeof slug === 'string' ? slug : undefined;
}

/** The accounts that installations are on. */
function readAccounts(data: unknown): string[] | undefined {
  if (!Array.isArray(data)) return undefined;
  return data.flatMap((each) => readInstallation(each)?.evidence?.account ?? []);
}

function installationById(app: GitHubApp, id: number): Promise<Installation> {
  return app.ask(({ rest }) => rest.apps.getInstallation({ installation_id: id }), readInstallation);
}

/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
function absent(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.status !== 404) throw error;
}

const MAX_LOOK_UPS = 50;

/** Asks for each repository by itself, to name the ones that are not in the installation. */
async function repositoriesMissing(
  failure: Failure,
  app: GitHubApp,
  target: Target,
  installation?: Installation,
): Promise<Failure> {
  const repositories = repositoriesOf(target);
  const owner = 'owner' in target ? target.owner : undefined;
  if (owner === undefined) return failure;
  // The one that the installation was looked up by is known to be missing.
  const names = repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
  const found = await Promise.all(
    names.map((repo) =>
      app
        .ask(({ rest }) => rest.apps.getRepoInstallation({ owner, repo }), readInstallation)
        .catch(absent)
        .catch(() => 'unknown' as const),
    ),
  );
  const missing = [
    ...(installation ? repositories.slice(0, 1) : []),
    ...names.filter((_, index) => found[index] === undefined),
  ].map((name) => `${owner}/${name}`);
  if (missing.length === 0) return failure;
  const known = installation ?? found.find((each) => typeof each === 'object');
  const name = known?.appSlug ?? app.issuer;
  const settings = known?.evidence?.settingsUrl ?? `${app.server.webUrl}/apps/${name}`;
  return new Failure(
    'repository-not-in-installation',
    `The App ${name} is installed on ${owner}, but not for ${missing.join(', ')}`,
    {
      fix:
        `Add what is missing under "Repository access": ${settings} – or correct repositories (if not given, the current ` +
        `one is meant): GitHub does not tell a repository that is not selected from one that does not exist.`,
      said: failure.said,
      cause: failure.cause,
    },
  );
}
