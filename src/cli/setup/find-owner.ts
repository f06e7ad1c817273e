import { fieldsOf } from '../../github/answers.ts';
import { jsonObject, Refusal } from '../../github/refusal.ts';
import type { GitHubServer } from '../../inputs/server.ts';
import type { SendRequest } from '../../transport/message.ts';
import type { Gh } from './gh-storage.ts';
import type { Owner } from './manifest.ts';
import { setupFailure, wordsOf } from './setup-failure.ts';

/**
 * Whether a login is an organization's or a user's. It is asked without anybody's credentials; where a GitHub answers nobody
 * like that, `gh` asks, if it is there.
 */
export async function findOwner(
  login: string,
  {
    server,
    send,
    gh,
  }: { readonly server: GitHubServer; readonly send: SendRequest; readonly gh: Gh | undefined },
): Promise<Owner> {
  const url = `${server.apiUrl}/users/${encodeURIComponent(login)}`;
  const answer = await send({ method: 'GET', url, headers: {} }).catch((error: unknown) => ({ error }));
  const type = 'status' in answer && answer.status === 200 ? typeIn(answer.body) : undefined;
  if (type !== undefined) return { login, isOrganization: type === 'Organization' };
  const asked = await gh?.(['api', `users/${encodeURIComponent(login)}`]);
  const told = asked?.exitCode === 0 ? typeIn(asked.stdout) : undefined;
  if (told !== undefined) return { login, isOrganization: told === 'Organization' };
  const why =
    'error' in answer ? wordsOf(answer.error) : (new Refusal(answer).said ?? new Refusal(answer).answer);
  throw setupFailure(
    `it could not be found out whether ${login} is an organization or a user: ${why}. Nothing was created`,
    `See whether ${url} can be reached from here, and whether the remote origin names the right owner.`,
  );
}

function typeIn(body: string): 'Organization' | 'User' | undefined {
  const { type } = fieldsOf(jsonObject(body));
  return type === 'Organization' || type === 'User' ? type : undefined;
}
