import type { GitHubServer } from '../inputs/server.ts';
import type { Target } from '../inputs/target.ts';
import type { AppJwtSource } from '../signing/app-jwt.ts';
import type { HttpRequest } from '../transport/message.ts';
import type { Sender } from '../transport/sender.ts';
import { isLookedUp } from './installation.ts';
import { gitHub } from './service.ts';

interface Tools {
  readonly jwts: AppJwtSource;
  readonly server: GitHubServer;
  readonly sender: Sender;
  /** As in `findInstallation`. */
  readonly needsDescription: boolean;
}

const MAX_AHEAD = 10; // where the clock turns out to be wrong, all but the first are in vain

/**
 * Sends the look-ups of installations while Octokit, which will ask for them, is still to be evaluated. What it answers
 * sends everything else; asked for one of these very look-ups, it has the answer that is on its way already. Octokit cannot
 * tell. Where a JWT turns out to be refused, those that nobody has asked for by then are asked for again with the next one.
 */
export async function lookAhead(
  targets: readonly Target[],
  { jwts, server, sender, needsDescription }: Tools,
): Promise<Sender> {
  const [first, ...others] = targets
    .filter((target) => isLookedUp(target, needsDescription))
    .slice(0, MAX_AHEAD)
    .map((target) => `${server.apiUrl}${pathOf(target)}`);
  if (first === undefined) return sender;
  const { jwt } = await jwts.issue();
  const authorization = `Bearer ${jwt.reveal()}`;
  const begin = (url: string, onSent?: () => void) => {
    const answer = sender.to(gitHub)({
      method: 'GET',
      url,
      headers: { authorization },
      ...(onSent && { onSent }),
    });
    answer.catch(() => undefined); // whoever takes the answer is told what went wrong
    return [url, answer] as const;
  };
  const sent = Promise.withResolvers<undefined>();
  const [, answered] = begin(first, () => {
    sent.resolve(undefined);
  });
  const begun = new Map([[first, answered], ...others.map((url) => begin(url))]);
  // Whatever keeps the event loop busy next would keep back the request.
  await Promise.race([sent.promise, answered]).catch(() => undefined);
  const take = ({ method, url, headers }: HttpRequest) => {
    const answer = method === 'GET' && headers.authorization === authorization ? begun.get(url) : undefined;
    begun.delete(url); // whoever asks with another JWT asks anew, and for good
    return answer;
  };
  return {
    ...sender,
    to: (service) => {
      const send = sender.to(service);
      return (request) => take(request) ?? send(request);
    },
  };
}

/** The paths of github/installation.ts, which a test holds against Octokit's. */
function pathOf(target: Target): string {
  switch (target.kind) {
    case 'repositories':
      return `/repos/${target.owner}/${target.repositories[0]}/installation`;
    case 'owner':
      return `/users/${target.owner}/installation`;
    case 'installation':
      return `/app/installations/${target.id}`;
    case 'enterprise':
      return `/enterprises/${target.enterprise}/installation`;
  }
}
