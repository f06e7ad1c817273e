// git's smart HTTP protocol, in front of the git on this machine.
import { gunzipSync } from 'node:zlib';
import type { Credential } from './authorization.ts';
import type { Answer } from './call.ts';
import type { PushEvent } from './events.ts';
import { runGit } from './git-process.ts';
import { mayStartWorkflows } from './workflow-starts.ts';
import type { Repository } from './records.ts';
import type { World } from './world.ts';
import { refusesWorkflowChanges, workflowGuard } from './workflow-guard.ts';

const NO_OBJECT = '0'.repeat(40);

export interface GitRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
  readonly credential: Credential;
}

type Service = 'git-upload-pack' | 'git-receive-pack';

interface GitCall {
  readonly owner: string;
  readonly name: string;
  readonly service: Service;
  readonly isAdvertisement: boolean;
}

/** The repository and the service that a request names; undefined when it is no git request. */
export function parseGitRequest(method: string, url: URL): GitCall | undefined {
  const match = /^\/([^/]+)\/([^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(
    url.pathname,
  );
  const [, owner = '', name = '', action = ''] = match ?? [];
  if (!match) return undefined;
  const isAdvertisement = action === 'info/refs';
  const service = isAdvertisement ? url.searchParams.get('service') : action;
  if (service !== 'git-upload-pack' && service !== 'git-receive-pack') return undefined;
  if (method !== (isAdvertisement ? 'GET' : 'POST')) return undefined;
  return { owner, name, service, isAdvertisement };
}

// Pushes to one repository run one after another: what each has moved is told by the refs before and after it.
const pushing = new WeakMap<Repository, Promise<unknown>>();

/** Answers a git request as github.com does, and calls `pushed` for every ref that a push moved. */
export async function answerGit(
  world: World,
  call: GitCall,
  request: GitRequest,
  pushed: (event: PushEvent) => void,
): Promise<Answer> {
  const fullName = `${call.owner}/${call.name}`;
  const found = world.findRepository(fullName);
  const renamed = found ? undefined : world.findRenamed(fullName);
  const isPush = call.service === 'git-receive-pack';
  const refused = refuse(request.credential, found ?? renamed, isPush);
  if (refused) return refused;
  // Asked for by its old name, a repository tells its new one. What is then sent to the old one is taken all the same:
  // a git that has met a 401 before does that, and is told `This repository moved` (goodrobots/maverick#771).
  if (renamed && call.isAdvertisement)
    return {
      status: 301,
      headers: { location: `/${renamed.fullName}.git/info/refs${request.url.search}` },
      raw: '',
    };
  const repository = found ?? renamed;
  if (!repository) return notFound();
  if (call.isAdvertisement) return advertise(repository, call.service, request);
  if (!isPush) return serve(repository, call.service, request);
  const turn = (pushing.get(repository) ?? Promise.resolve()).then(() =>
    receive(repository, request, pushed),
  );
  // The next push waits for this one, however it ends.
  pushing.set(
    repository,
    turn.catch(() => undefined),
  );
  return turn;
}

/** GitHub's refusal when the credential does not allow the request, otherwise undefined. */
function refuse(
  credential: Credential,
  repository: Repository | undefined,
  isPush: boolean,
): Answer | undefined {
  if (credential.kind === 'none') {
    return repository?.private === false && !isPush ? undefined : challenge('Repository not found.');
  }
  if (credential.kind !== 'token' || !credential.token.alive) {
    return challenge(
      'Invalid username or token. Password authentication is not supported for Git operations.',
    );
  }
  const { token } = credential;
  if (!repository) return notFound();
  if (!token.covers(repository)) {
    if (repository.private) return notFound();
    return isPush
      ? forbidden(`Permission to ${repository.fullName}.git denied to ${token.actorLogin}.`)
      : undefined;
  }
  if (isPush && !token.permits('contents', 'write')) {
    return forbidden(`Permission to ${repository.fullName}.git denied to ${token.actorLogin}.`);
  }
  if (repository.private && !token.permits('contents', 'read')) {
    return forbidden('Write access to repository not granted.');
  }
  return undefined;
}

async function advertise(repository: Repository, service: Service, request: GitRequest): Promise<Answer> {
  const refs = await runGit(
    repository.gitDirectory,
    [service.slice('git-'.length), '--stateless-rpc', '--http-backend-info-refs', '.'],
    { environment: protocol(request) },
  );
  // Protocol version 2 has no such preamble, and git offers it for fetching alone.
  const isV2 = refs.toString('latin1', 4, 13) === 'version 2';
  const line = `# service=${service}\n`;
  const preamble = isV2 ? '' : `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000`;
  return gitAnswer(`application/x-${service}-advertisement`, Buffer.concat([Buffer.from(preamble), refs]));
}

async function serve(
  repository: Repository,
  service: Service,
  request: GitRequest,
  environment: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const input = request.headers['content-encoding'] === 'gzip' ? gunzipSync(request.body) : request.body;
  const hooks = service === 'git-receive-pack' ? ['-c', `core.hooksPath=${workflowGuard(repository)}`] : [];
  const output = await runGit(
    repository.gitDirectory,
    [...hooks, service.slice('git-'.length), '--stateless-rpc', '.'],
    { input, environment: { ...protocol(request), ...environment } },
  );
  return gitAnswer(`application/x-${service}-result`, output);
}

async function receive(
  repository: Repository,
  request: GitRequest,
  pushed: (event: PushEvent) => void,
): Promise<Answer> {
  // Never so: `refuse` lets no push through that has no token.
  const { credential } = request;
  if (credential.kind !== 'token') return notFound();
  const before = await refs(repository);
  const guard = refusesWorkflowChanges(credential.token);
  const answer = await serve(repository, 'git-receive-pack', request, guard);
  const after = await refs(repository);
  if (credential.token.holds('workflows', 'write') && (await changesWorkflows(repository, before, after)))
    credential.token.permits('workflows', 'write');
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (ref) => before.get(ref) !== after.get(ref),
  );
  const tags = changed.filter((ref) => ref.startsWith('refs/tags/'));
  const { actor, kind } = credential.token;
  for (const ref of changed) {
    const [was = NO_OBJECT, is = NO_OBJECT] = [before.get(ref), after.get(ref)];
    const isOneOfMany = tags.length > MOST_TAGS && tags.includes(ref);
    const startsWorkflows = kind !== 'github-token' && !isOneOfMany && mayStartWorkflows(repository, ref, is);
    pushed({ repository: repository.fullName, ref, before: was, after: is, actor, startsWorkflows });
  }
  return answer;
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#push
const MOST_TAGS = 3;
/** Whether what was pushed has touched .github/workflows. */
async function changesWorkflows(
  repository: Repository,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<boolean> {
  const known = new Set(before.values());
  const fresh = [...after.values()].filter((id) => !known.has(id));
  if (fresh.length === 0) return false;
  const log = ['log', '--format=', '--name-only', ...fresh, '--not', ...known];
  const files = await runGit(repository.gitDirectory, [...log, '--', '.github/workflows']);
  return files.toString().trim() !== '';
}

/** Ref name → object id. */
async function refs(repository: Repository): Promise<Map<string, string>> {
  const listing = await runGit(repository.gitDirectory, [
    'for-each-ref',
    '--format=%(refname) %(objectname)',
  ]);
  const lines = listing.toString().split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split(' ') as [string, string]));
}

function protocol({ headers }: GitRequest): Record<string, string> {
  const version = headers['git-protocol'];
  return version === undefined ? {} : { GIT_PROTOCOL: version };
}

const gitAnswer = (contentType: string, raw: Buffer): Answer => ({
  status: 200,
  headers: { 'content-type': contentType, 'cache-control': 'no-cache, max-age=0, must-revalidate' },
  raw,
});

// git shows a text/plain body to its user, behind `remote: `.
const text = (status: number, raw: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=UTF-8', ...headers },
  raw,
});
const challenge = (words: string): Answer => text(401, words, { 'www-authenticate': 'Basic realm="GitHub"' });
const forbidden = (words: string): Answer => text(403, words);
const notFound = (): Answer => text(404, 'Repository not found.');
