import { tokenKeeper } from '../handover/state.ts';
import { readParent } from '../hosts/parent.ts';
import { tokenTable } from '../hosts/summary.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { httpSender } from '../transport/sender.ts';
import { readGitLabInputs, type GitLabInputs } from './inputs.ts';
import type { KeptToken } from './kept.ts';
import type { MadeToken } from './made-token.ts';
import { mintToken } from './mint-token.ts';
import { GITLAB_URL } from './place.ts';

const BUDGET_MS = 60_000;

/** The main step for GitLab: inputs → parent → token → masked, kept for post, checked, handed over. */
export async function mintForGitLab(runtime: Runtime): Promise<void> {
  const inputs = await readGitLabInputs(runtime);
  const sender = httpSender(runtime, BUDGET_MS);
  const connecting = sender.connectAhead(inputs.apiUrl);
  const parent = await readParent(inputs.parent, { sender, runtime });
  await connecting;
  const keeper = tokenKeeper<KeptToken>(runtime);
  const made = await mintToken({ inputs, parent, sender, runtime, keep: keeper.keep });
  publish(made, inputs, runtime);
  if (inputs.git !== 'untouched') await setUpGit(made, inputs, runtime);
  if (inputs.skipTokenRevoke) keeper.leaveAlive();
}

function publish(made: MadeToken, inputs: GitLabInputs, { setOutput, log, writeSummary }: Runtime): void {
  const { token, username, expiresAt, id, lacks } = made;
  const outputs = { token, username, 'expires-at': expiresAt, 'token-id': String(id) };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
  const { target, scopes, webUrl, token: asked, summary } = inputs;
  const role = asked.kind === 'access' ? asked.levelName : 'none: a deploy token';
  const kind = asked.kind === 'access' ? `an access token as ${role}` : 'a deploy token';
  log.info(
    `Made ${kind} for ${target.kind} ${target.name} on ${webUrl} (ID ${id}), with ${scopes.join(', ')}, until ${expiresAt}`,
  );
  if (lacks.length > 0)
    log.warning(
      `The token for ${target.name} lacks what was asked for: ${lacks.join('; ')}.`,
      'The token may do less than was asked',
    );
  if (summary === 'always')
    writeSummary(
      tokenTable('GitLab token', {
        for: target.name,
        scopes: scopes.join('<br>'),
        role,
        ID: String(id),
        expires: expiresAt,
      }),
    );
}

async function setUpGit(
  { token, username }: MadeToken,
  { webUrl, target, git }: GitLabInputs,
  runtime: Runtime,
): Promise<void> {
  const { useToken } = await import(/* webpackChunkName: "git" */ '../hosts/git.ts');
  const of = target.kind === 'project' ? { repository: target.name } : { owner: target.name };
  const altSsh = webUrl === GITLAB_URL ? 'altssh.gitlab.com' : undefined;
  await useToken(
    { webUrl, altSsh, pages: '.gitlab', username, token, ...of, isReadOnly: git === 'fetch' },
    runtime,
  );
}
