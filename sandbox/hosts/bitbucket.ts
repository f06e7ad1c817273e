// The stand-in for Bitbucket Cloud, on 127.0.0.1 alone: OAuth consumers and git.
import { randomBytes } from 'node:crypto';
import { json, startHostServer, type HostAnswer, type HostRequest, type HostServer } from './host-server.ts';
import { Repositories, type Access, type HostedRepository } from './repositories.ts';

export interface Consumer {
  readonly key: string;
  readonly secret: string;
  readonly workspace: string;
  readonly scopes: readonly string[];
  readonly isPrivate: boolean;
  readonly callback: string | undefined;
}

export interface BitbucketToken {
  readonly text: string;
  readonly refresh: string;
  readonly consumer: Consumer;
  readonly endsAt: number;
}

export interface StandInBitbucket extends HostServer {
  readonly url: string;
  /** The names of the branches and tags of a repository. */
  readonly refs: (path: string) => string[];
  readonly tokens: readonly BitbucketToken[];
  readonly addRepository: (path: string, files?: Readonly<Record<string, string>>) => HostedRepository;
  readonly addConsumer: (consumer: Partial<Consumer> & Pick<Consumer, 'scopes'>) => Consumer;
}

const LIFE_MS = 7_200_000;

/** Starts a Bitbucket with nothing in it. */
export async function startBitbucket({
  now = Date.now,
}: { readonly now?: () => number } = {}): Promise<StandInBitbucket> {
  const repositories = new Repositories();
  const consumers: Consumer[] = [];
  const tokens: BitbucketToken[] = [];
  const refused = (status: number, error: string, description: string) =>
    json(status, { error, error_description: description });

  function answer(request: HostRequest, violations: string[]): HostAnswer | Promise<HostAnswer> {
    if (request.path === '/site/oauth2/access_token') return answerOauth(request, violations);
    return repositories
      .answer(request, '', (path, wants) => accessTo(path, wants, request))
      .then((found) => found ?? json(404, { type: 'error', error: { message: 'Resource not found' } }));
  }

  function answerOauth({ method, headers, body }: HostRequest, violations: string[]): HostAnswer {
    if (method !== 'POST') return { status: 405 };
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') violations.push('not a form');
    const form = new URLSearchParams(body.toString());
    if ([...form.keys()].join() !== 'grant_type') violations.push(`a form with ${[...form.keys()].join()}`);
    const login = Buffer.from(
      /^Basic (\S+)$/.exec(headers.authorization ?? '')?.[1] ?? '',
      'base64',
    ).toString();
    const consumer = consumers.find(({ key, secret }) => login === `${key}:${secret}`);
    if (!consumer) return refused(401, 'unauthorized_client', 'Invalid client credentials.');
    if (form.get('grant_type') !== 'client_credentials') return refused(400, 'unsupported_grant_type', '');
    if (!consumer.callback)
      return refused(400, 'invalid_request', 'No callback uri defined for the OAuth client.');
    if (!consumer.isPrivate)
      return refused(
        400,
        'invalid_grant',
        'Cannot use client_credentials with a consumer marked as "public". Calls for auto generated consumers should use urn:bitbucket:oauth2:jwt instead.',
      );
    const text = `${randomBytes(40).toString('base64url')}=`;
    const refresh = randomBytes(9).toString('base64url');
    tokens.push({ text, refresh, consumer, endsAt: now() + LIFE_MS });
    return json(200, {
      ...{ access_token: text, scopes: consumer.scopes.join(' '), token_type: 'bearer' },
      ...{ expires_in: LIFE_MS / 1000, state: 'client_credentials', refresh_token: refresh },
    });
  }

  function accessTo(path: string, wants: 'push' | 'fetch', { headers }: HostRequest): Access {
    const [, encoded = ''] = /^Basic (\S+)$/i.exec(headers.authorization ?? '') ?? [];
    const login = Buffer.from(encoded, 'base64').toString();
    const token = tokens.find(({ text }) => login === `x-token-auth:${text}`);
    if (!token || token.endsAt <= now())
      return { status: 401, headers: { 'www-authenticate': 'Basic realm="Bitbucket.org HTTP"' }, body: '' };
    const { workspace, scopes } = token.consumer;
    if (!path.startsWith(`${workspace}/`)) return { status: 404, body: 'Repository not found' };
    const writes = scopes.includes('repository:write') || scopes.includes('pullrequest:write');
    if (wants === 'push')
      return writes
        ? 'push'
        : { status: 403, body: 'Your credentials lack one or more required privilege scopes.' };
    return writes || scopes.includes('repository') || scopes.includes('pullrequest')
      ? 'fetch'
      : { status: 403, body: '' };
  }

  const server = await startHostServer(answer, now);
  return {
    ...server,
    url: server.origin,
    refs: (path) => repositories.refs(path),
    tokens,
    addRepository: (path, files) => repositories.add(path, files),
    addConsumer: (given) => {
      const consumer = {
        ...{ key: randomBytes(9).toString('base64url'), secret: randomBytes(24).toString('base64url') },
        ...{ workspace: 'acme', isPrivate: true, callback: 'https://example.com/', ...given },
      };
      consumers.push(consumer);
      return consumer;
    },
    close: async () => {
      await server.close();
      repositories.close();
    },
  };
}
