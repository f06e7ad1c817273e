import { githubApp, type GitHubApp } from '../../github/app.ts';
import { findInstallation } from '../../github/installation.ts';
import { mintTokens } from '../../github/mint-token.ts';
import { revokeToken } from '../../github/revoke-token.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import type { Target } from '../../inputs/target.ts';
import type { Secret } from '../../runtime/secret.ts';
import { signersOf } from '../../signing/signers.ts';
import { httpSender } from '../../transport/sender.ts';
import type { CommandRuntime } from '../command-runtime.ts';
import type { GitHubRepository } from '../disk/origin-remote.ts';
import type { Permissions } from '../facts/facts.ts';
import { permissionWords } from '../output/words.ts';
import { setupFailure } from './setup-failure.ts';

const POLL_MS = 3_000;
const WAIT_MS = 600_000;
const ONE_ASK_MS = 30_000;
const TELL_EVERY = 10;

export interface ToProve {
  readonly clientId: string;
  readonly privateKey: Secret;
  readonly installUrl: string;
  readonly repository: GitHubRepository;
  readonly permissions: Permissions;
  readonly server: GitHubServer;
  readonly runtime: CommandRuntime;
}

/** Waits until the App is installed on the repository, then mints a first token, and revokes it. Answers whether it is revoked. */
export async function proveApp(proof: ToProve): Promise<boolean> {
  const { runtime, repository, clientId, privateKey, server } = proof;
  const { owner, name } = repository;
  const target: Target = { kind: 'repositories', owner, repositories: [name] };
  const signers = await signersOf(privateKey, {
    maskedSecret: runtime.maskedSecret,
    report: () => undefined, // it was looked at when it came
  });
  const sender = httpSender(runtime, WAIT_MS + 60_000);
  const app = githubApp({
    issuer: clientId,
    signers,
    server,
    sender,
    runtime,
    isLogPrivate: () => Promise.resolve(true),
  });
  if (!(await isInstalled(app, target, proof))) throw notInstalled(proof);
  runtime.log.info('5/5 installed: minting a first token');
  return mintOnce(app.within(60_000), target, proof);
}

async function isInstalled(app: GitHubApp, target: Target, { runtime }: ToProve): Promise<boolean> {
  const start = runtime.elapsed();
  for (let asked = 0; runtime.elapsed() - start < WAIT_MS; asked++) {
    if (runtime.cancellation.requested()) return false;
    if (asked % TELL_EVERY === 0)
      runtime.log.info(
        `4/5 waiting until it is installed (${Math.round((runtime.elapsed() - start) / 1000)} s)`,
      );
    // Until the repository is chosen the answer is 404; a new App may be unknown for a moment, and a network be away.
    const found = await findInstallation(app.within(ONE_ASK_MS), target, false).catch(() => undefined);
    if (found) return true;
    await runtime.sleep(POLL_MS);
  }
  return false;
}

function notInstalled({ runtime, installUrl, repository }: ToProve) {
  const how = runtime.cancellation.requested()
    ? 'setup was ended before the App was installed'
    : `the App is not installed on ${repository.owner}/${repository.name} after ${WAIT_MS / 60_000} minutes`;
  return setupFailure(
    `${how}. It is there, and its credentials are stored`,
    `Install it, or have an owner of ${repository.owner} approve it: ${installUrl}\nThen run mint-app-token doctor, which goes on from here.`,
  );
}

async function mintOnce(
  app: GitHubApp,
  target: Target,
  { permissions, runtime, server, repository }: ToProve,
): Promise<boolean> {
  const results = await mintTokens([target], {
    app,
    permissions: { kind: 'limited', levels: permissions, unlisted: [] },
    needsDescription: false,
    maskedSecret: runtime.maskedSecret,
    keep: () => ({ forget: () => undefined, later: 'it ends within the hour' }),
    isCancelled: runtime.cancellation.requested,
  });
  const [result] = results;
  if (result?.status !== 'fulfilled') throw result?.reason;
  const { token, expiresAt } = result.value;
  const { status } = await revokeToken(app.send, { apiUrl: server.apiUrl, token }).catch(() => ({
    status: 0,
  }));
  const isRevoked = status === 204;
  if (!isRevoked)
    runtime.tell(
      `The token of the proof could not be revoked, and lives until ${expiresAt}: ${permissionWords(permissions)} for ${repository.owner}/${repository.name}`,
    );
  return isRevoked;
}
