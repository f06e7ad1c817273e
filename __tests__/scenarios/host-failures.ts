// How to bring the failures of the sister actions about, each in the shipped step.
import { json, type HostFault } from '@mint-app-token/sandbox/hosts';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import type { hostEntries } from '../../src/failures/host-catalogue.ts';
import type { Stage } from './harness.ts';
import { bitbucketScenario, gitLabScenario, type HostScenario } from './host-scenario.ts';

interface HostProvocation {
  readonly run: () => Promise<StageResult>;
  readonly says: (string | RegExp)[];
}

/** The result of one main step, in a scenario that is over by then. */
function inGitLab(
  options: Parameters<typeof gitLabScenario>[1],
  stage: Stage | ((scenario: Parameters<Parameters<typeof gitLabScenario>[0]>[0]) => Stage) = {},
): () => Promise<StageResult> {
  return resultOf((body) => gitLabScenario(body, options), stage);
}

async function ran<Host>(
  scenario: (body: (each: HostScenario<Host>) => Promise<void>) => Promise<void>,
  stage: Stage | ((each: HostScenario<Host>) => Stage),
): Promise<StageResult> {
  let result: StageResult | undefined;
  await scenario(async (each) => {
    result = await each.main(typeof stage === 'function' ? stage(each) : stage);
  });
  if (!result) throw new Error('the scenario ran no step');
  return result;
}

const resultOf =
  <Host>(...args: Parameters<typeof ran<Host>>) =>
  () =>
    ran(...args);

const fault = (on: RegExp, effect: Parameters<typeof json> | HostFault['effect']) =>
  inGitLab({}, ({ host }) => {
    host.faults.push({ on, effect: Array.isArray(effect) ? json(...effect) : effect });
    return {};
  });

export const hostProvocations: Record<keyof typeof hostEntries, HostProvocation> = {
  'parent-token-refused': {
    run: inGitLab({ parent: { expiresAt: '2026-01-01' } }),
    says: ['Token is expired', 'invalid, expired or revoked'],
  },
  'role-too-low': {
    run: inGitLab({ role: 30 }),
    says: ['User does not have permission to create project access token', 'access-level'],
  },
  'scope-not-allowed': {
    run: inGitLab({ hasRegistry: false }, { with: { scopes: 'write_registry' } }),
    says: ['write_registry', 'scopes does not have a valid value'],
  },
  'expiry-not-allowed': {
    run: fault(/POST/, [400, { message: '400 Bad request - Expires at must be before 2026-01-02' }]),
    says: ['Expires at must be before 2026-01-02', 'NTP'],
  },
  'target-not-found': {
    run: inGitLab({}, { with: { project: 'acme/ap' } }),
    says: ['acme/ap', '404 Project Not Found'],
  },
  'consumer-refused': {
    run: resultOf((body) => bitbucketScenario(body, { isPrivate: false }), {}),
    says: ['invalid_grant', 'This is a private consumer'],
  },
  'scope-not-granted': {
    run: resultOf((body) => bitbucketScenario(body), { with: { scopes: 'repository:write pipeline' } }),
    says: ['lacks the scopes pipeline', /lives until/],
  },
  'host-unreachable': {
    run: inGitLab({}, { with: { 'gitlab-url': 'http://127.0.0.1:1' } }),
    says: ['ECONNREFUSED', 'HTTPS_PROXY'],
  },
  'host-timed-out': { run: fault(/POST/, 'hang'), says: ['no complete answer', /may be there all the same/] },
  'host-unavailable': { run: fault(/POST/, { status: 503 }), says: ['503'] },
  'not-the-api': { run: fault(/POST/, { status: 200, body: '<html>Log in</html>' }), says: ['answered 200'] },
  'host-refused': {
    run: fault(/POST/, [422, { message: 'Something new' }]),
    says: ['Something new', 'request id'],
  },
};
