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

/**
 * Sends the look-up of an installation while Octokit, which will ask for it, is still to be evaluated. What it answers
 * sends everything else; asked for that very look-up, it has the answer that is on its way already. Octokit cannot tell.
 */
export async function lookAhead(
  target: Target,
  { jwts, server, sender, needsDescription }: Tools,
): Promise<Sender> {
  if (!isLookedUp(target, needsDescription)) return sender;
  const url = `${server.apiUrl}${pathOf(target)}`;
  const { jwt } = await jwts.issue();
  const authorization = `Bearer ${jwt.reveal()}`;
  const sent = Promise.withResolvers<undefined>();
  const onSent = () => {
    sent.resolve(undefined);
  };
  const begun = sender.to(gitHub)({ method: 'GET', url, headers: { authorization }, onSent });
  // Whatever keeps the event loop busy next would keep back the request. Whoever takes the answer is told what went wrong.
  await Promise.race([sent.promise, begun]).catch(() => undefined);
  let isTaken = false;
  const isSame = (request: HttpRequest) =>
    request.method === 'GET' && request.url === url && request.headers.authorization === authorization;
  return {
    ...sender,
    to: (service) => {
      const send = sender.to(service);
      return (request) => {
        if (isTaken || !isSame(request)) return send(request);
        isTaken = true;
        return begun;
      };
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
