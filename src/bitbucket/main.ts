import { tokenKeeper } from '../handover/state.ts';
import { readParent } from '../hosts/parent.ts';
import { tokenTable } from '../hosts/summary.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { httpSender } from '../transport/sender.ts';
import { BITBUCKET_URL, readBitbucketInputs, type BitbucketInputs } from './inputs.ts';
import { requestToken, USERNAME, type GivenToken } from './request-token.ts';

const BUDGET_MS = 60_000;

/** What post has to know of a token, so as to say how long it lives: no secret. */
export interface KeptToken {
  readonly provider: 'bitbucket';
  readonly token?: undefined;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** The main step for Bitbucket: inputs → consumer → token → masked, checked, handed over. */
export async function mintForBitbucket(runtime: Runtime): Promise<void> {
  const inputs = await readBitbucketInputs(runtime);
  const sender = httpSender(runtime, BUDGET_MS);
  const consumerSecret = await readParent(inputs.consumerSecret, { sender, runtime });
  const given = await requestToken({ inputs, consumerSecret, sender, runtime });
  tokenKeeper<KeptToken>(runtime).keep({ provider: 'bitbucket', expiresAt: given.expiresAt });
  publish(given, inputs, runtime);
  if (inputs.git !== 'untouched') await setUpGit(given, inputs, runtime);
}

function publish(
  { token, scopes, expiresAt }: GivenToken,
  { summary }: BitbucketInputs,
  { setOutput, log, writeSummary }: Runtime,
): void {
  const outputs = { token, username: USERNAME, 'expires-at': expiresAt, scopes: scopes.join(' ') };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  log.info(
    `Bitbucket gave a token for all repositories of the consumer's workspace, with ${scopes.join(', ')}. Nothing can revoke it: it lives until ${expiresAt}`,
  );
  if (summary === 'always')
    writeSummary(
      tokenTable('Bitbucket token', {
        for: "all repositories of the consumer's workspace",
        scopes: scopes.join('<br>'),
        expires: expiresAt,
      }),
    );
}

async function setUpGit(
  { token }: GivenToken,
  { webUrl, workspace, git }: BitbucketInputs,
  runtime: Runtime,
): Promise<void> {
  const { useToken } = await import(/* webpackChunkName: "git" */ '../hosts/git.ts');
  const altSsh = webUrl === BITBUCKET_URL ? 'altssh.bitbucket.org' : undefined;
  await useToken(
    { webUrl, altSsh, username: USERNAME, token, owner: workspace, isReadOnly: git === 'fetch' },
    runtime,
  );
}
