// Loaded only when an installation does not hold what was asked for: which repositories it is, and how they are called now.
import { Failure } from '../failures/failure.ts';
import { sameName } from '../inputs/names.ts';
import { ownerOf, repositoriesOf, type Target } from '../inputs/target.ts';
import { fullNameIn } from './answers.ts';
import type { GitHubApp } from './app.ts';
import { builtPage } from './app-pages.ts';
import { readInstallation, type Installation } from './installation.ts';
import { installationPage } from './installation-page.ts';
import { jsonObject, Refusal } from './refusal.ts';

const MAX_LOOK_UPS = 50;

export interface MissingRequest {
  readonly target: Target;
  /** The owner's installation, when the first repository is known not to be in it. */
  readonly installation?: Installation;
}

/** What a look-up by one repository's name led to. */
interface Found {
  readonly installation: Installation;
  /** Its number, when GitHub redirected: it has another name now. */
  readonly movedTo: string | undefined;
}

/** Asks for each repository by itself, to name the ones that are not in the installation, or have been renamed. */
export async function repositoriesMissing(
  failure: Failure,
  app: GitHubApp,
  { target, installation }: MissingRequest,
): Promise<Failure> {
  const repositories = repositoriesOf(target);
  const owner = ownerOf(target);
  if (owner === undefined) return failure;
  // The one that the installation was looked up by is known to be missing.
  const names = repositories.slice(installation ? 1 : 0, MAX_LOOK_UPS);
  const found = await Promise.all(names.map((repo) => findOne(app, owner, repo)));
  const missing = [
    ...(installation ? repositories.slice(0, 1) : []),
    ...names.filter((_, index) => found[index] === undefined),
  ].map((name) => `${owner}/${name}`);
  if (missing.length === 0) {
    const moved = names.flatMap((name, index) => {
      const each = found[index];
      return typeof each === 'object' && each.movedTo ? [{ was: `${owner}/${name}`, id: each.movedTo }] : [];
    });
    return moved.length > 0 ? renamed(failure, app, moved) : failure;
  }
  const known = installation ?? found.find((each) => typeof each === 'object')?.installation;
  const name = known?.appSlug ?? app.issuer;
  const page = known?.evidence && installationPage(known.evidence, target, await app.isLogPrivate());
  const settings = page ?? builtPage(name, app.server);
  return new Failure(
    'repository-not-in-installation',
    `The App ${name} is installed on ${owner}, but not for ${missing.join(', ')}`,
    {
      fix:
        `Add what is missing under "Repository access": ${settings} – or correct repositories (if not given, the current ` +
        `one is meant): GitHub gives the same answer for a repository that is not selected and for one that does not exist.`,
      said: failure.said,
      cause: failure.cause,
    },
  );
}

function findOne(app: GitHubApp, owner: string, repo: string): Promise<Found | 'unknown' | undefined> {
  return app
    .ask(
      ({ rest }) => rest.apps.getRepoInstallation({ owner, repo }),
      (data, from) => {
        const installation = readInstallation(data, from);
        const movedTo = /\/repositories\/(\d+)\/installation$/.exec(new URL(from.url).pathname)?.[1];
        return installation && { installation, movedTo };
      },
    )
    .catch(absent)
    .catch(() => 'unknown' as const);
}

interface Moved {
  readonly was: string;
  readonly id: string;
}

/**
 * GitHub redirects a look-up by an old name to the repository's number, and does not mint by it. The name of today is
 * public where the repository is; elsewhere the old address leads whoever may see it there.
 */
async function renamed(failure: Failure, app: GitHubApp, moved: readonly Moved[]): Promise<Failure> {
  const { server } = app;
  const all = await Promise.all(
    moved.slice(0, 10).map(async ({ was, id }) => ({ was, now: await publicName(app, id) })),
  );
  // A redirect that leads to the same name has another reason.
  const known = all.filter(({ was, now }) => now === undefined || !sameName(was, now));
  if (known.length === 0) return failure;
  const names = known.map(({ was, now }) => `${was} (${now ? `now ${now}` : 'renamed'})`);
  const cures = known.map(({ was, now }) =>
    now ? `${now} for ${was}` : `the name that ${server.webUrl}/${was} leads to, for ${was}`,
  );
  return failure.withMessage(
    `GitHub does not mint tokens for a repository's old name: ${names.join(', ')}`,
    `Write ${cures.join(', and ')}, in repositories.`,
  );
}

/** The name of a public repository, asked for without credentials: with the App's there is no answer. */
async function publicName(app: GitHubApp, id: string): Promise<string | undefined> {
  const url = `${app.server.apiUrl}/repositories/${id}`;
  const { status, body } = await app.send({ method: 'GET', url, headers: {} });
  return status === 200 ? fullNameIn(jsonObject(body)?.full_name) : undefined;
}

/** Only a 404 says that there is none; whatever else went wrong is no evidence. */
export function absent(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.status !== 404) throw error;
}
