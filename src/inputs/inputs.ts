import { parseCredentials, type Credentials } from './credentials.ts';
import { failureOf, quoted, type Problem, type ReportProblem } from '../failures/failure.ts';
import { parseServer, type GitHubServer } from './server.ts';
import { parsePermissions, type PermissionRequest } from './permissions.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { SUMMARY_MODES, summaryMode, type SummaryMode } from '../handover/summary.ts';
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
}

/** Reads all inputs. Throws one Failure that holds every problem found. Secrets are masked before they are looked at. */
export async function readInputs(runtime: Runtime): Promise<Inputs> {
  const { env, maskedSecret } = runtime;
  const input = inputReader(env);
  const secretInput = (name: string) => (input(name) ? maskedSecret(input(name)) : undefined);
  const problems: Problem[] = [];
  const report: ReportProblem = (code, text) => problems.push({ code, text });

  const credentials = await parseCredentials(
    {
      clientId: input('client-id'),
      appId: input('app-id'),
      privateKey: secretInput('private-key'),
      fallbackToken: secretInput('fallback-token'),
      misspelt: ['client_id', 'app_id', 'private_key'].filter(input),
    },
    { maskedSecret, report },
  );
  const server = parseServer(
    {
      asked: input('github-api-url'),
      runnerApiUrl: env.GITHUB_API_URL,
      runnerWebUrl: env.GITHUB_SERVER_URL,
    },
    report,
  );
  const targets = parseTargets(
    {
      owner: input('owner'),
      repositories: input('repositories'),
      enterprise: input('enterprise'),
      installationId: input('installation-id'),
      currentRepository: env.GITHUB_REPOSITORY,
    },
    report,
  );
  const permissions = await parsePermissions(
    { block: input('permissions'), single: permissionInputs(env) },
    report,
  );
  const skipTokenRevoke = parseBoolean('skip-token-revoke', input('skip-token-revoke'), report);
  const gitIdentity = parseBoolean('git-identity', input('git-identity'), report);
  const setupGit = parseBoolean('setup-git', input('setup-git'), report);
  if (setupGit && input('enterprise')) {
    report(
      'inputs-conflict',
      'setup-git and enterprise exclude each other: an enterprise has no repositories',
    );
  }
  const git = setupGit ? 'setup' : gitIdentity ? 'identity' : 'untouched';
  const summary = summaryMode(env);
  if (summary !== (input('summary') || summary)) {
    report(
      'input-invalid',
      `summary: found ${quoted(input('summary'))}; allowed is ${SUMMARY_MODES.join(' or ')}`,
    );
  }

  if (problems.length > 0) throw failureOf(problems);
  return { credentials, server, targets, permissions, skipTokenRevoke, summary, git };
}

/** Reads an input as the runner passes it; absent and empty are the same. */
function inputReader(env: Runtime['env']): (name: string) => string {
  return (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

/** The `permission-<name>` inputs that are set, also those this release does not know: the runner passes them too. */
function permissionInputs(env: Runtime['env']): Record<string, string> {
  const prefix = 'INPUT_PERMISSION-';
  const entries = Object.entries(env)
    .map(([name, value]) => [name.toUpperCase(), value?.trim() ?? ''] as const)
    .filter(([name, value]) => name.startsWith(prefix) && value !== '');
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(prefix.length).toLowerCase(), value]));
}

function parseBoolean(name: string, value: string, report: ReportProblem): boolean {
  if (/^(true|false|)$/i.test(value)) return value.toLowerCase() === 'true';
  report('input-invalid', `${name}: found ${quoted(value)}; allowed is true or false`);
  return false;
}
