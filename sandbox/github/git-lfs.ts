// Git LFS's API (https://github.com/git-lfs/git-lfs/blob/main/docs/api): batch, locks, and the transfer of objects from
// and to a storage of its own, as with GitHub: its signed addresses take no Authorization header, and are on another host.
import { createHash, randomBytes } from 'node:crypto';
import type { Credential } from './authorization.ts';
import type { Answer } from './call.ts';
import type { Repository } from './records.ts';
import type { World } from './world.ts';

interface Lock {
  readonly id: string;
  readonly path: string;
  readonly locked_at: string;
  readonly owner: { readonly name: string };
}

class LfsStore {
  readonly objects = new Map<string, Buffer>();
  readonly locks: Lock[] = [];
  /** Signature → the one object and direction it is good for. */
  readonly signed = new Map<string, { readonly oid: string; readonly method: 'GET' | 'PUT' }>();
}

const stores = new WeakMap<Repository, LfsStore>();

function storeOf(repository: Repository): LfsStore {
  const store = stores.get(repository) ?? new LfsStore();
  stores.set(repository, store);
  return store;
}

export interface LfsRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly credential: Credential;
}

interface Attempt extends LfsRequest {
  readonly store: LfsStore;
  readonly repository: Repository;
  readonly action: string;
  /** Who is told to own a lock. */
  readonly login: string;
}

/** Answers a request to Git LFS, or undefined when it is none. */
export function answerLfs(world: World, request: LfsRequest): Answer | undefined {
  const { pathname } = request.url;
  const [, repositoryId, oid] = /^\/lfs-storage\/(\d+)\/([0-9a-f]{64})$/.exec(pathname) ?? [];
  if (repositoryId !== undefined && oid !== undefined) return transfer(world, { repositoryId, oid }, request);
  const [, owner, name, action] = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/info\/lfs\/(.+)$/.exec(pathname) ?? [];
  if (owner === undefined || name === undefined || action === undefined) return undefined;
  const fullName = `${owner}/${name}`;
  const repository = world.findRepository(fullName) ?? world.findRenamed(fullName);
  const refused = refuse(request, repository, isWriting(action, request));
  if (refused) return refused;
  if (!repository) return message(404, 'Not Found');
  const { credential } = request;
  const login = credential.kind === 'token' ? credential.token.actorLogin : '';
  return serve({ ...request, repository, action, login, store: storeOf(repository) });
}

function serve(attempt: Attempt): Answer {
  const { method, action } = attempt;
  if (method === 'POST' && action === 'objects/batch') return batch(attempt);
  if (method === 'POST' && action === 'verify') return verifyObject(attempt);
  if (method === 'GET' && action === 'locks') return listLocks(attempt);
  if (method === 'POST' && action === 'locks') return lock(attempt);
  if (method === 'POST' && action === 'locks/verify') return verifyLocks(attempt);
  if (method === 'POST' && /^locks\/[^/]+\/unlock$/.test(action)) return unlock(attempt);
  return message(404, 'Not Found');
}

function isWriting(action: string, request: LfsRequest): boolean {
  if (action === 'objects/batch') return jsonOf(request).operation === 'upload';
  return request.method === 'POST' && action !== 'verify';
}

function refuse(
  { credential }: LfsRequest,
  repository: Repository | undefined,
  writes: boolean,
): Answer | undefined {
  const challenge = {
    'lfs-authenticate': 'Basic realm="GitHub"',
    'www-authenticate': 'Basic realm="GitHub"',
  };
  if (credential.kind !== 'token' || !credential.token.alive) {
    const isPublicRead = credential.kind === 'none' && repository?.private === false && !writes;
    return isPublicRead ? undefined : message(401, 'Credentials needed', challenge);
  }
  const { token } = credential;
  if (!repository || !token.covers(repository) || !token.permits('contents', 'read'))
    return message(404, 'Not Found');
  if (writes && !token.permits('contents', 'write'))
    return message(403, 'You must have push access to this repository');
  return undefined;
}

function batch(attempt: Attempt): Answer {
  const { operation, objects = [] } = jsonOf(attempt) as {
    operation?: string;
    objects?: { oid: string; size: number }[];
  };
  if (operation !== 'download' && operation !== 'upload') return message(422, 'Invalid operation');
  const { store } = attempt;
  return json(200, {
    transfer: 'basic',
    objects: objects.map(({ oid, size }) => {
      const isThere = store.objects.has(oid);
      if (operation === 'download') {
        if (!isThere)
          return { oid, size, error: { code: 404, message: 'Object does not exist on the server' } };
        return {
          oid,
          size,
          actions: { download: { href: signedUrl(attempt, oid, 'GET'), expires_in: 3600 } },
        };
      }
      if (isThere) return { oid, size };
      const verify = { href: attempt.url.href.replace(/objects\/batch$/, 'verify'), expires_in: 3600 };
      return {
        oid,
        size,
        actions: { upload: { href: signedUrl(attempt, oid, 'PUT'), expires_in: 3600 }, verify },
      };
    }),
  });
}

/** An address on another host, good for one object, without a credential. */
function signedUrl({ store, repository, url }: Attempt, oid: string, method: 'GET' | 'PUT'): string {
  const signature = randomBytes(16).toString('hex');
  store.signed.set(signature, { oid, method });
  const storage = new URL(`/lfs-storage/${repository.id}/${oid}?signature=${signature}`, url);
  storage.hostname = storage.hostname === '127.0.0.1' ? 'localhost' : `lfs.${storage.hostname}`;
  return storage.href;
}

function transfer(
  world: World,
  { repositoryId, oid }: { repositoryId: string; oid: string },
  { method, url, body, credential }: LfsRequest,
): Answer {
  const repository = world.repositories.find(({ id }) => id === Number(repositoryId));
  const store = repository && storeOf(repository);
  if (credential.kind !== 'none') return message(400, 'Only one auth mechanism allowed');
  const signed = store?.signed.get(url.searchParams.get('signature') ?? '');
  if (!store || signed?.oid !== oid || signed.method !== method) return message(403, 'Access denied');
  if (method === 'GET') {
    const headers = { 'content-type': 'application/octet-stream' };
    return { status: 200, headers, raw: store.objects.get(oid) ?? '' };
  }
  if (createHash('sha256').update(body).digest('hex') !== oid) return message(400, 'Not that object');
  store.objects.set(oid, body);
  return { status: 200, headers: { 'content-type': 'text/plain' }, raw: '' };
}

function verifyObject(attempt: Attempt): Answer {
  const { oid, size } = jsonOf(attempt) as { oid?: string; size?: number };
  const isThere = attempt.store.objects.get(oid ?? '')?.length === size;
  return isThere ? json(200, {}) : message(404, 'Object does not exist');
}

function listLocks({ store, url }: Attempt): Answer {
  const path = url.searchParams.get('path');
  const id = url.searchParams.get('id');
  const isMeant = (each: Lock) => (path === null || each.path === path) && (id === null || each.id === id);
  return json(200, { locks: store.locks.filter(isMeant) });
}

function lock(attempt: Attempt): Answer {
  const { path = '' } = jsonOf(attempt) as { path?: string };
  const { store, login } = attempt;
  const held = store.locks.find((each) => each.path === path);
  if (held) return json(409, { lock: held, message: 'Lock exists' });
  const made: Lock = {
    id: String(1000 + store.locks.length),
    path,
    locked_at: new Date().toISOString(),
    owner: { name: login },
  };
  store.locks.push(made);
  return json(201, { lock: made });
}

function verifyLocks({ store, login }: Attempt): Answer {
  const ours = store.locks.filter((each) => each.owner.name === login);
  return json(200, { ours, theirs: store.locks.filter((each) => !ours.includes(each)) });
}

function unlock({ store, action, login, ...attempt }: Attempt): Answer {
  const id = action.split('/')[1];
  const at = store.locks.findIndex((each) => each.id === id);
  const held = store.locks[at];
  if (!held) return message(404, 'Not Found');
  if (held.owner.name !== login && jsonOf(attempt).force !== true) return message(403, 'Not your lock');
  store.locks.splice(at, 1);
  return json(200, { lock: held });
}

function jsonOf({ body }: Pick<LfsRequest, 'body'>): Record<string, unknown> {
  try {
    return JSON.parse(body.toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/vnd.git-lfs+json', ...headers },
  raw: JSON.stringify(value),
});
const message = (status: number, words: string, headers: Record<string, string> = {}): Answer =>
  json(
    status,
    {
      message: words,
      documentation_url: 'https://docs.github.com/repositories/working-with-files/managing-large-files',
    },
    headers,
  );
