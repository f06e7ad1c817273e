import { failureOf, type Problem, type ReportProblem } from '../failures/problems.ts';
import { formsOfToken } from '../runtime/masks.ts';
import type { FormsOf, Runtime } from '../runtime/runtime.ts';
import { parseCredentials, type Credentials } from './credentials.ts';
import { parseFlag } from './flag.ts';
import { parseKeepFresh } from './keep-fresh.ts';
import { parsePermissions, type PermissionRequest } from './permissions.ts';
import { parseServer, type GitHubServer } from './server.ts';
import type { InputSource } from './source.ts';
import { parseSummaryMode, type SummaryMode } from './summary-mode.ts';
import { parseTargets, type Target } from './target.ts';

/** Everything the step was asked for, read once. */
export interface Inputs {
  readonly credentials: Credentials;
  readonly server: GitHubServer;
  /** One for each owner, in the order they were named. */
  readonly targets: readonly Target[];
  readonly permissions: PermissionRequest;
  readonly skipTokenRevoke: boolean;
  readonly summary: SummaryMode;
  /** Whether later steps are told who the App's bot is, or git acts as it as well. */
  readonly git: 'untouched' | 'identity' | 'setup';
  /** For how long the tokens are renewed, in milliseconds; undefined when they are not. */
  readonly keepFreshMs: number | undefined;
}

/** The inputs that this action has, besides those of the form `permission-NAME`. */
const OURS: ReadonlySet<string> = new Set([
  ...[
    'client-id',
    'app-id',
    'private-key',
    'signing-key',
    'signing-role',
    'owner',
    'repositories',
    'enterprise',
  ],
  ...['installation-id', 'permissions', 'skip-token-revoke', 'fallback-token', 'summary', 'github-api-url'],
  ...['git-identity', 'setup-git', 'keep-fresh'],
]);

/** Reads all inputs. Throws one Failure that holds every problem found. Secrets are masked before they are looked at. */
export async function readInputs(
  { text, names }: InputSource,
  { env, maskedSecret, log }: Pick<Runtime, 'env' | 'maskedSecret' | 'log'>,
): Promise<Inputs> {
  const problems: Problem[] = [];
  const understood: string[] = [];
  const report: ReportProblem = (code, found, fix) => {
    if (code === 'understood') understood.push(found);
    else problems.push({ code, text: found, fix });
  };
  const secret = (name: string, formsOf?: FormsOf) =>
    text(name) ? maskedSecret(text(name), formsOf) : undefined;
  const flag = (name: string) => parseFlag(name, text(name), report);

  const credentials = await parseCredentials(
    {
      clientId: text('client-id'),
      appId: text('app-id'),
      privateKey: secret('private-key'),
      signingKey: text('signing-key'),
      signingRole: text('signing-role'),
      fallbackToken: secret('fallback-token', formsOfToken),
      inputNames: names,
    },
    { maskedSecret, env, report },
  );
  const server = parseServer(
    {
      asked: text('github-api-url'),
      runnerApiUrl: env.GITHUB_API_URL,
      runnerWebUrl: env.GITHUB_SERVER_URL,
    },
    report,
  );
  const targets = parseTargets(
    {
      owner: text('owner'),
      repositories: text('repositories'),
      enterprise: text('enterprise'),
      installationId: text('installation-id'),
      currentRepository: env.GITHUB_REPOSITORY,
    },
    report,
  );
  const permissions = await parsePermissions(
    { block: text('permissions'), single: permissionInputs({ text, names }) },
    report,
  );
  const skipTokenRevoke = flag('skip-token-revoke');
  const gitIdentity = flag('git-identity');
  const git = flag('setup-git') ? 'setup' : gitIdentity ? 'identity' : 'untouched';
  if (git === 'setup' && text('enterprise')) {
    report(
      'inputs-conflict',
      'setup-git and enterprise exclude each other: an enterprise has no repositories',
    );
  }
  const keepFreshMs = parseKeepFresh(text('keep-fresh'), report);
  const summary = parseSummaryMode(text('summary'), report);
  const strays = names().filter(
    (name) => !OURS.has(name) && !name.startsWith('permission-') && text(name) !== '',
  );
  if (strays.length > 0) {
    const { reportStrays } = await import(/* webpackChunkName: "slips" */ './stray-inputs.ts');
    const given = (name: string) =>
      name.startsWith('permission')
        ? permissions.kind === 'limited' || permissions.meant
        : !['', 'false', 'failure', env.GITHUB_API_URL].includes(text(name)); // and no default
    reportStrays(strays, { ours: [...OURS], given }, report);
  }

  if (problems.length > 0) throw failureOf(problems);
  if (understood.length > 0) log.notice(understood.join('\n'), 'Inputs that were understood');
  return { credentials, server, targets, permissions, skipTokenRevoke, summary, git, keepFreshMs };
}

/** The `permission-<name>` inputs that are set, also those this release does not know: the runner passes them too. */
function permissionInputs({ text, names }: InputSource): Record<string, string> {
  const prefix = 'permission-';
  const set = names().filter((name) => name.startsWith(prefix) && text(name) !== '');
  return Object.fromEntries(set.map((name) => [name.slice(prefix.length), text(name)]));
}
