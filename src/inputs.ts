import type { KeyObject } from 'node:crypto';
import { explainMissingCredentials } from './failures/missing-credentials.ts';
import { failureOf, quoted, type Problem, type ReportProblem } from './failures/failure.ts';
import { parseServer, type GitHubServer } from './github-server.ts';
import { parsePermissions, type PermissionRequest } from './permissions.ts';
import { parsePrivateKeys } from './private-key.ts';
import type { Runtime } from './runtime.ts';
import type { Secret } from './secret.ts';
import { SUMMARY_MODES, summaryMode, type SummaryMode } from './summary.ts';
import { parseTargets, type Target } from './target.ts';

/** Everything the step was asked for, read once; nothing later looks at the environment for it again. */
export type Inputs =
  | { readonly kind: 'fallback'; readonly token: Secret }
  | {
      readonly kind: 'mint';
      /** Client ID or App ID. */
      readonly issuer: string;
      /** More than one while keys are being rotated. */
      readonly privateKeys: readonly KeyObject[];
      readonly server: GitHubServer;
      /** One for each owner, in the order they were named. */
      readonly targets: readonly Target[];
      readonly permissions: PermissionRequest;
      readonly skipTokenRevoke: boolean;
      readonly summary: SummaryMode;
    };

const ISSUER = /^[a-z0-9][a-z0-9._-]{0,99}$/i;

/** Reads all inputs. Throws one Failure that holds every problem found. The key is masked before it is looked at. */
export async function readInputs(runtime: Runtime): Promise<Inputs> {
  const { env } = runtime;
  const input = inputReader(env);
  const problems: Problem[] = [];
  const report: ReportProblem = (code, text) => problems.push({ code, text });

  const keyText = input('private-key');
  const fallback = input('fallback-token');
  if (keyText) runtime.maskedSecret(keyText);
  const fallbackToken = fallback ? runtime.maskedSecret(fallback) : undefined;

  const issuer = input('client-id') || input('app-id');
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
  if (!['', ...SUMMARY_MODES].includes(input('summary'))) {
    report(
      'input-invalid',
      `summary: found ${quoted(input('summary'))}; allowed is ${SUMMARY_MODES.join(' or ')}`,
    );
  }

  // Empty secrets are how a run without access to them looks; any other fault in the inputs still counts.
  const withoutCredentials = !keyText && fallbackToken !== undefined;
  let privateKeys: readonly KeyObject[] = [];
  if (!withoutCredentials) {
    if (!issuer || !keyText) {
      // An event file that cannot be read only costs the explanation.
      const event = await import('./workflow-event.ts').catch(() => undefined);
      report('credentials-missing', explainMissingCredentials({ issuer, keyText }, event?.workflowEvent));
    }
    if (issuer && !ISSUER.test(issuer)) {
      report(
        'input-invalid',
        `client-id: found ${quoted(issuer)}; allowed is a client ID (Iv23…) or a numeric App ID`,
      );
    }
    if (keyText) privateKeys = parsePrivateKeys(keyText, report);
    for (const key of privateKeys) maskNormalised(key, runtime);
  }
  if (problems.length > 0) throw failureOf(problems);
  if (withoutCredentials) return { kind: 'fallback', token: fallbackToken };
  return {
    kind: 'mint',
    issuer,
    privateKeys,
    server,
    targets,
    permissions,
    skipTokenRevoke,
    summary: summaryMode(env),
  };
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

/** Masks the key as GitHub writes it, whatever the shape it came in: a later step may well convert it. */
function maskNormalised(key: KeyObject, runtime: Runtime): void {
  for (const type of ['pkcs1', 'pkcs8'] as const) {
    runtime.maskedSecret(key.export({ type, format: 'pem' }).toString());
  }
}
