import { Failure } from '../failures/failure.ts';
import { githubApp } from '../github/app.ts';
import { allMinted, mintTokens, type NewToken } from '../github/mint-token.ts';
import { revokeToken } from '../github/revoke-token.ts';
import { gitHub } from '../github/service.ts';
import { noticeUnlisted, publishTokens } from '../handover/outputs.ts';
import { readInputs, type Inputs } from '../inputs/inputs.ts';
import { httpSender } from '../transport/sender.ts';
import { inCommandRuntime, type CommandRuntime } from './command-runtime.ts';
import { credentialInputs, type GivenCredentials } from './credential-options.ts';
import { envIn, inputsFrom, isLogPrivateIn, missingCredentials, permissionBlockOf } from './given-inputs.ts';
import type { Shell } from './shell.ts';
import type { Terminal } from './terminal.ts';

export interface GivenToMint extends GivenCredentials {
  readonly owner?: string;
  readonly repositories?: string;
  readonly permissions?: string;
  readonly json?: boolean;
}

const BUDGET_MS = 60_000;
const REVOKE_MS = 15_000;

/** Options → JWT → installation → token → standard output. Nothing that nobody gets lives on. Answers the exit code. */
export function mint(given: GivenToMint, shell: Pick<Shell, 'terminal' | 'home'>): Promise<number> {
  return inCommandRuntime(shell, async (runtime) => {
    const inputs = await read(given, shell.terminal, runtime);
    const alive = new Set<NewToken>();
    try {
      await mintAndPublish(inputs, runtime, alive);
      await print(given, shell.terminal, runtime);
      return 0;
    } catch (error) {
      await revokeAll(alive, inputs, runtime);
      throw error;
    }
  });
}

async function read(given: GivenToMint, terminal: Terminal, runtime: CommandRuntime): Promise<Inputs> {
  const source = inputsFrom({
    ...(await credentialInputs(given, terminal, runtime.cancellation)),
    owner: given.owner ?? '',
    repositories: given.repositories ?? '',
    permissions: permissionBlockOf(given.permissions ?? ''),
  });
  const missing = missingCredentials(source);
  if (missing) throw missing;
  const inputs = await readInputs(source, { ...runtime, env: envIn('.', runtime.env) });
  if (inputs.targets.length > 1 && !given.json) {
    const found = `--repositories names repositories of ${inputs.targets.length} owners, and each of them has a token of its own`;
    throw new Failure('inputs-conflict', found, {
      fix: 'Add --json, which prints all of them, or call mint once for each owner.',
    });
  }
  return inputs;
}

async function mintAndPublish(inputs: Inputs, runtime: CommandRuntime, alive: Set<NewToken>): Promise<void> {
  const { credentials, server, targets, permissions } = inputs;
  if (credentials.kind === 'fallback') throw new Error('there is no fallback token here');
  const sender = httpSender(runtime, BUDGET_MS);
  const signers = credentials.makeSigners({ sender, runtime });
  const isLogPrivate = isLogPrivateIn(runtime.env);
  const app = githubApp({ issuer: credentials.issuer, signers, server, sender, runtime, isLogPrivate });
  noticeUnlisted(runtime, permissions);
  const results = await mintTokens(targets, {
    app,
    permissions,
    needsDescription: false,
    maskedSecret: runtime.maskedSecret,
    keep: (made) => {
      alive.add(made);
      return { forget: () => alive.delete(made), later: 'it is tried again' };
    },
    isCancelled: runtime.cancellation.requested,
  });
  await publishTokens(
    { ...runtime, isLogPrivate },
    { permissions, summary: 'never' },
    allMinted(results, runtime),
  );
}

async function print({ json }: GivenToMint, terminal: Terminal, { outputs, cancellation }: CommandRuntime) {
  if (cancellation.requested())
    throw new Failure('job-cancelled', 'The command was ended before the token was printed');
  const text = json ? JSON.stringify(Object.fromEntries(outputs), null, 2) : (outputs.get('token') ?? '');
  if (await terminal.deliver(`${text}\n`)) return;
  const fix = 'See what reads the output of this command: it ended before the token was there.';
  throw new Failure('internal-error', 'Nobody takes the token: standard output is closed, or full', { fix });
}

/** Ends tokens that nobody was given. */
async function revokeAll(
  tokens: ReadonlySet<NewToken>,
  { server: { apiUrl } }: Inputs,
  runtime: CommandRuntime,
) {
  const send = httpSender(runtime, REVOKE_MS).to(gitHub);
  for (const { token, expiresAt, account } of tokens) {
    const { status } = await revokeToken(send, { apiUrl, token }).catch(() => ({ status: 0 }));
    if (status !== 204)
      runtime.log.warning(
        `The token for ${account} lives until ${expiresAt}`,
        'A token could not be revoked',
      );
  }
}
