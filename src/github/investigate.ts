// Loaded only when something failed: what else can be found out, and what to do about it, with the links to do it.
import type { Failure } from '../failures/failure.ts';
import { listPermissions, type PermissionRequest } from '../inputs/permissions.ts';
import type { Target } from '../inputs/target.ts';
import { timeText } from '../runtime/time.ts';
import { describeOffset, isSameClock } from '../signing/app-jwt.ts';
import { clockOf } from '../transport/retry.ts';
import type { GitHubApp } from './app.ts';
import { diagnose } from './diagnose.ts';
import { explainRefusal } from './explain-refusal.ts';
import { readInstallation, type Installation } from './installation.ts';
import { repositoriesMissing } from './missing-repositories.ts';
import { notInstalled } from './not-installed.ts';
import { Refusal } from './refusal.ts';

interface MintAttempt {
  readonly stage: 'mint';
  readonly installation: Installation;
  readonly permissions: PermissionRequest;
}

/** What was being done when a call to GitHub failed, and all that is known at that point. */
export type Attempt = { readonly app: GitHubApp; readonly target: Target } & (
  { readonly stage: 'look-up' } | MintAttempt
);

const PROBE_BUDGET_MS = 5_000; // the step has failed already: the job is not to wait for the reason

/** Turns what a call threw into the Failure that a person reads. It may ask GitHub a little more; it never throws. */
export async function investigate(error: unknown, attempt: Attempt): Promise<Failure> {
  const failure = diagnose(error, attempt);
  try {
    return await enrich(failure, { ...attempt, app: attempt.app.within(PROBE_BUDGET_MS) });
  } catch (further) {
    const { target } = attempt;
    // Often the same thing once more; but only the further question may tell that it is the key.
    const found = diagnose(further, { stage: 'look-up', target });
    return found.code === 'app-key-mismatch' ? keyMismatch(found, attempt.app) : failure;
  }
}

/** The Failure of a mint that is not tried, because the installation's description shows that GitHub will refuse it. */
export async function explainExpectedRefusal(
  installation: Installation,
  {
    app,
    ...attempt
  }: { readonly app: GitHubApp; readonly target: Target; readonly permissions: PermissionRequest },
): Promise<Failure | undefined> {
  return explainRefusal(installation, { ...attempt, app: app.within(PROBE_BUDGET_MS) });
}

async function enrich(failure: Failure, attempt: Attempt): Promise<Failure> {
  const { app, target } = attempt;
  switch (failure.code) {
    case 'app-key-mismatch':
      return keyMismatch(failure, app);
    case 'app-unknown':
      return unknownApp(failure, app);
    case 'clock-skew':
      return clockSkew(failure, app);
    case 'ip-not-allowed':
      return ipNotAllowed(failure, app);
    case 'app-not-installed':
      return attempt.stage === 'look-up' && target.kind !== 'installation'
        ? notInstalled(failure, app, target)
        : failure;
    case 'repository-not-in-installation':
      return attempt.stage === 'mint' ? repositoriesMissing(failure, app, { target }) : failure;
    case 'installation-suspended':
    case 'permission-not-granted':
      return attempt.stage === 'mint' ? refusedMint(failure, attempt) : failure;
    default:
      return failure;
  }
}

async function refusedMint(
  failure: Failure,
  { app, target, installation, permissions }: MintAttempt & Pick<Attempt, 'app' | 'target'>,
): Promise<Failure> {
  const known = installation.evidence ? installation : await installationById(app, installation.id);
  const told = await explainRefusal(known, { app, target, permissions });
  if (told?.code === failure.code) return failure.withMessage(told.message, told.fix);
  if (failure.code !== 'permission-not-granted' || permissions.kind === 'inherit') return failure;
  return failure.withMessage(`${failure.message} to ${listPermissions(permissions.levels)}`);
}

async function keyMismatch(failure: Failure, app: GitHubApp): Promise<Failure> {
  const shown = await app.shownKeys();
  const names = shown.map(({ name }) => name);
  const [key, input] = shown.some(({ isStored }) => isStored)
    ? ['key', 'signing-key']
    : ['private key', 'private-key'];
  const keys = names.length === 1 ? `The ${key} ${names[0]} does` : `The ${key}s ${names.join(', ')} do`;
  if (shown.some(({ isDamaged }) => isDamaged)) {
    return failure.withMessage(
      `${keys} not belong to the App ${app.issuer}`,
      "Store the whole .pem file once more; if it is lost, make a new key on the App's settings page, and store that.",
    );
  }
  return failure.withMessage(
    `${keys} not belong to the App ${app.issuer}`,
    `Compare the fingerprint with those under "Private keys" on the settings page of the App, and take client-id (or ` +
      `app-id) and ${input} from one and the same App on ${new URL(app.server.webUrl).host}.`,
  );
}

function unknownApp(failure: Failure, { issuer, server }: GitHubApp): Failure {
  return failure.withMessage(
    `${server.apiUrl} knows no App with the ID ${issuer}`,
    `${whatAnIdIs(issuer)}Copy the client ID from the App's settings page, and check that \`github-api-url\` is the GitHub ` +
      'the App is registered on.',
  );
}

/** What stands in the place of an ID, where its form tells. */
function whatAnIdIs(issuer: string): string {
  if (issuer.startsWith('Iv')) return '';
  if (/^(Ov\w+|[0-9a-f]{20})$/.test(issuer))
    return 'This looks like the client ID of an OAuth app, not of a GitHub App. ';
  if (/^\d+$/.test(issuer)) return 'A number is read as an App ID; this may be the ID of an installation. ';
  return 'A client ID begins with Iv, such as Iv23liAbCdEfGhIjKlMn, and an App ID is a number; this looks like a name. ';
}

function clockSkew(failure: Failure, app: GitHubApp): Failure {
  const theirNow = failure.cause instanceof Refusal ? clockOf(failure.cause, app.now()) : undefined;
  const clock = `this machine's clock, which says ${timeText(app.now())},`;
  if (theirNow === undefined)
    return failure.withMessage(`GitHub refused the times of ${clock} and its answer has no usable \`Date\``);
  const offset = Math.round((theirNow - app.now()) / 1000);
  if (!isSameClock(offset)) return failure.withMessage(describeOffset(offset));
  return failure.withMessage(
    `GitHub refused the times of ${clock} although the \`Date\` of its answer agrees with it`,
    "Run the job again. If it happens again, ask whoever runs that GitHub, or a proxy on the way, whether all of their machines' " +
      'clocks are right.',
  );
}

/** GitHub's words name the organization, whose settings have the list. */
function ipNotAllowed(failure: Failure, { server }: GitHubApp): Failure {
  const [, organization] = /the `([\w-]{1,39})` organization/.exec(failure.said ?? '') ?? [];
  if (!organization) return failure;
  return failure.withMessage(
    `The IP allow list of ${organization} does not have this machine's address`,
    "Run on a machine whose address is on the list, or have an owner of the organization add this one's: " +
      `${server.webUrl}/organizations/${organization}/settings/security`,
  );
}

function installationById(app: GitHubApp, id: number): Promise<Installation> {
  return app.ask(({ rest }) => rest.apps.getInstallation({ installation_id: id }), readInstallation);
}
