// Loaded only when something failed: what else can be found out, and what to do about it, with the links to do it.
import { describeOffset } from '../signing/app-jwt.ts';
import type { GitHubApp } from './app.ts';
import { notGranted } from './grant.ts';
import { installationOf, type Installation, type InstallationEvidence } from './installation.ts';
import { permissionBlock, type PermissionRequest } from '../inputs/permissions.ts';
import { describeTarget, ownerOf, type Target } from '../inputs/target.ts';
import { diagnose } from './diagnose.ts';
import { Failure } from '../failures/failure.ts';

/** What was being done when a call to GitHub failed, and all that is known at that point. */
export type Attempt = { readonly app: GitHubApp; readonly target: Target } & (
  | { readonly stage: 'look-up' }
  | { readonly stage: 'mint'; readonly installation: Installation; readonly permissions: PermissionRequest }
);

const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason

/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
export async function investigate(error: unknown, attempt: Attempt): Promise<Failure> {
  const failure = diagnose(error, attempt);
  attempt.app.hurry(PROBE_BUDGET_MS);
  try {
    return await enrich(failure, attempt);
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
      return retold(failure, `${app.server.apiUrl} knows no App with the ID ${app.issuer}`);
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
      const { evidence } = known;
      if (!evidence || !(evidence.suspendedAt || notGranted(evidence.permissions, permissions).length > 0))
        return failure;
      const told = foretell(evidence, { ...attempt, installation: known });
      return told.code === failure.code ? retold(failure, told.message, told.fix) : failure;
    }
    default:
      return failure;
  }
}

/** The refusal that an installation's own description foretells. */
export function foretell(
  { suspendedAt, permissions: granted, settingsUrl, requestId }: InstallationEvidence,
  { app, target, permissions, installation }: Extract<Attempt, { stage: 'mint' }>,
): Failure {
  const where = describeTarget(target);
  const settings = settingsUrl ?? `${app.server.webUrl}/settings/installations`;
  const said = (words: object) => ({ status: 200, message: JSON.stringify(words), requestId });
  if (suspendedAt) {
    return new Failure(
      'installation-suspended',
      `The installation for ${where} is suspended since ${suspendedAt}`,
      {
        fix: `Unsuspend it: ${settings} – or, if the App's owner suspended it, in the App's settings under "Advanced"`,
        github: said({ suspended_at: suspendedAt }),
      },
    );
  }
  const missing = notGranted(granted, permissions);
  const list = missing.map(
    ([name, level]) => `${name}: ${level} (${granted[name] ? `granted: ${granted[name]}` : 'not granted'})`,
  );
  const page = `${app.server.webUrl}/apps/${installation.appSlug}`;
  return new Failure(
    'permission-not-granted',
    `The installation for ${where} does not have ${list.join(', ')}`,
    {
      fix:
        `Ask for no more than was granted, or grant it: add it under "Permissions & events" in the App's settings ` +
        `(open ${page} and follow "App settings"), then have the owner accept it on ${settings}. ` +
        `Granted are:\n${permissionBlock(granted)}`,
      github: said({ permissions: granted }),
    },
  );
}

function keyMismatch(failure: Failure, app: GitHubApp): Failure {
  const fingerprints = app.fingerprints();
  const keys =
    fingerprints.length === 1
      ? `The private key ${fingerprints[0]} does`
      : `The private keys ${fingerprints.join(', ')} do`;
  return retold(
    failure,
    `${keys} not belong to the App ${app.issuer}`,
    `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
      `app-id) and private-key from one and the same App on ${app.server.webUrl}.`,
  );
}

function clockSkew(failure: Failure, app: GitHubApp): Failure {
  const { response } = failure.cause as { response?: { headers: { date?: string } } };
  const date = Date.parse(response?.headers.date ?? '');
  if (Number.isNaN(date)) return failure;
  return retold(failure, describeOffset(Math.round((date - app.now()) / 1000)));
}

/** The look-up found nothing: is it the App, the account or the repository? */
async function notInstalled(failure: Failure, app: GitHubApp, target: Target): Promise<Failure> {
  const self = await app.api.rest.apps
    .getAuthenticated()
    .catch((error: unknown) => diagnose(error, { stage: 'look-up', target }));
  if (self instanceof Failure) return self.code === 'app-key-mismatch' ? keyMismatch(self, app) : failure;
  const slug = (self.data as { slug?: unknown } | null)?.slug;
  if (typeof slug !== 'string') return failure; // no App's description
  const install = `${app.server.webUrl}/apps/${slug}/installations/new`;
  if (target.kind === 'repositories') {
    const onOwner = await installationOn(app, target.owner);
    if (onOwner) return repositoriesMissing(failure, app, target, onOwner);
  }
  const owner = `${target.kind === 'enterprise' ? 'the enterprise ' : ''}${ownerOf(target)}`;
  const { data: installations } = await app.api.rest.apps.listInstallations({ per_page: 100 });
  const accounts = installations.map(({ account }) => {
    const { login, slug: enterprise } = account as { login?: string; slug?: string };
    return login ?? enterprise;
  });
  const elsewhere =
    accounts.length > 0 ? `it is installed on ${accounts.join(', ')}` : 'it is installed nowhere yet';
  return retold(
    failure,
    `The App ${slug} is not installed on ${owner} (wanted for ${describeTarget(target)}); ${elsewhere}`,
    `Install it: ${install} – or correct owner and repositories, if it is not what was meant.`,
  );
}

async function installationOn(app: GitHubApp, owner: string): Promise<Installation | undefined> {
  return app.api.rest.apps.getUserInstallation({ username: owner }).then(installationOf, absent);
}

async function installationById(app: GitHubApp, id: number): Promise<Installation> {
  return installationOf(await app.api.rest.apps.getInstallation({ installation_id: id }));
}

/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
function absent(error: unknown): undefined {
  if ((error as { status?: number }).status !== 404) throw error;
}

const MAX_LOOK_UPS = 50;

/** Asks for each repository by itself, to name the ones that are not in the installation. */
async function repositoriesMissing(
  failure: Failure,
  app: GitHubApp,
  target: Target,
  installation?: Installation,
): Promise<Failure> {
  if (!('repositories' in target) || target.owner === undefined) return failure;
  const { owner } = target;
  // The one that the installation was looked up by is known to be missing.
  const names = target.repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
  const found = await Promise.all(
    names.map((repo) =>
      app.api.rest.apps
        .getRepoInstallation({ owner, repo })
        .then(installationOf, absent)
        .catch(() => 'unknown' as const),
    ),
  );
  const missing = [
    ...(installation ? target.repositories.slice(0, 1) : []),
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
      github: failure.github,
      cause: failure.cause,
    },
  );
}

/** The same failure in better words. */
function retold(failure: Failure, whatHappened: string, fix = failure.fix): Failure {
  return new Failure(failure.code, whatHappened, { fix, github: failure.github, cause: failure.cause });
}
