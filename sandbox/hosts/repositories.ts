// Bare repositories of a host, served by git's smart HTTP protocol and Git LFS, with the git of this machine.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { json, type HostAnswer, type HostRequest } from './host-server.ts';

export interface HostedRepository {
  /** Below the host, without `.git`. */
  readonly path: string;
  readonly directory: string;
  /** Objects of Git LFS, by their ID. */
  readonly objects: Map<string, Buffer>;
}

/** What a credential may do with a repository, and how the host says no. */
export type Access = 'push' | 'fetch' | HostAnswer;

const ENV = {
  PATH: process.env.PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
};

export class Repositories {
  readonly #folder = mkdtempSync(join(tmpdir(), 'mint-hosted-'));
  readonly #all = new Map<string, HostedRepository>();

  /** Makes a bare repository, with one commit where there are files. */
  add(path: string, files: Readonly<Record<string, string>> = {}): HostedRepository {
    const directory = join(this.#folder, String(this.#all.size));
    mkdirSync(directory);
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', directory], { env: ENV });
    execFileSync('git', ['--git-dir', directory, 'config', 'http.receivepack', 'true'], { env: ENV });
    if (Object.keys(files).length > 0) {
      const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
      const tanuki = 'tanuki <tanuki@example.com> 1700000000 +0000';
      const commit = [
        `commit refs/heads/main\nauthor ${tanuki}\ncommitter ${tanuki}\n${data('First commit\n')}`,
        ...Object.entries(files).map(([name, text]) => `M 100644 inline ${name}\n${data(text)}`),
      ];
      execFileSync('git', ['--git-dir', directory, 'fast-import', '--quiet'], {
        env: ENV,
        input: commit.join(''),
      });
    }
    const repository = { path, directory, objects: new Map<string, Buffer>() };
    this.#all.set(path.toLowerCase(), repository);
    return repository;
  }

  /** The names of the branches and tags of a repository. */
  refs(path: string): string[] {
    const { directory = '' } = this.#all.get(path.toLowerCase()) ?? {};
    const args = ['--git-dir', directory, 'for-each-ref', '--format=%(refname)'];
    return execFileSync('git', args, { env: ENV }).toString().split('\n').filter(Boolean);
  }

  /** Answers a request of git or of Git LFS below `base`; nothing where it is none. */
  async answer(
    request: HostRequest,
    base: string,
    accessTo: (path: string, wants: 'push' | 'fetch') => Access,
  ): Promise<HostAnswer | undefined> {
    const url = new URL(request.path, 'http://host');
    if (!url.pathname.startsWith(`${base}/`)) return undefined;
    const below = url.pathname.slice(base.length + 1);
    const [, path, action] =
      /^(.+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack|info\/lfs\/.+|gitlab-lfs\/.+)$/.exec(
        below,
      ) ?? [];
    if (path === undefined || action === undefined) return undefined;
    if (request.authorizations > 1) return { status: 400, body: 'two Authorization headers' };
    const repository = this.#all.get(path.toLowerCase());
    const wants = wantedBy(request, action, url);
    const access = accessTo(repository?.path ?? path, wants);
    if (typeof access === 'object') return access;
    if (!repository) return { status: 404, body: 'Not found.' };
    if (action.includes('lfs'))
      return answerLfs(request, { repository, action, path: url.pathname.slice(1) });
    return answerGit(request, { repository, action, service: url.searchParams.get('service') });
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function wantedBy({ method, body }: HostRequest, action: string, url: URL): 'push' | 'fetch' {
  const service = url.searchParams.get('service') ?? action;
  if (service === 'git-receive-pack') return 'push';
  const isUpload =
    method === 'PUT' ||
    (action.endsWith('objects/batch') && body.toString().includes('"operation":"upload"'));
  return isUpload ? 'push' : 'fetch';
}

async function answerGit(
  { headers, body }: HostRequest,
  {
    repository,
    action,
    service,
  }: { readonly repository: HostedRepository; readonly action: string; readonly service: string | null },
): Promise<HostAnswer> {
  const isAdvertisement = action === 'info/refs';
  const name = isAdvertisement ? (service ?? '') : action;
  if (name !== 'git-upload-pack' && name !== 'git-receive-pack') return { status: 403 };
  const version = headers['git-protocol'];
  const args = [
    name.slice(4),
    '--stateless-rpc',
    ...(isAdvertisement ? ['--http-backend-info-refs'] : []),
    '.',
  ];
  const input = headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const env = { ...ENV, ...(typeof version === 'string' && { GIT_PROTOCOL: version }) };
  const child = spawn('git', args, { cwd: repository.directory, env });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.resume();
  child.stdin.on('error', () => undefined); // it may end before it has read everything
  child.stdin.end(isAdvertisement ? undefined : input);
  await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const text = Buffer.concat(output);
  const line = `# service=${name}\n`;
  const isV2 = text.toString('latin1', 4, 13) === 'version 2';
  const preamble =
    isAdvertisement && !isV2 ? `${(line.length + 4).toString(16).padStart(4, '0')}${line}0000` : '';
  const type = `application/x-${name}-${isAdvertisement ? 'advertisement' : 'result'}`;
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'no-cache' },
    body: Buffer.concat([Buffer.from(preamble), text]),
  };
}

/** Git LFS as GitLab has it: objects go to a path of the repository itself, with the credential of the batch. */
function answerLfs(
  { method, headers, body }: HostRequest,
  {
    repository,
    action,
    path,
  }: { readonly repository: HostedRepository; readonly action: string; readonly path: string },
): HostAnswer {
  const lfs = (status: number, value: unknown): HostAnswer =>
    json(status, value, { 'content-type': 'application/vnd.git-lfs+json' });
  const { objects } = repository;
  const [, oid = ''] = /^gitlab-lfs\/objects\/([0-9a-f]{64})/.exec(action) ?? [];
  if (oid && method === 'GET') return { status: objects.has(oid) ? 200 : 404, body: objects.get(oid) ?? '' };
  if (oid && method === 'PUT') {
    if (createHash('sha256').update(body).digest('hex') !== oid) return { status: 400 };
    objects.set(oid, body);
    return { status: 200 };
  }
  if (action === 'info/lfs/locks/verify') return lfs(200, { ours: [], theirs: [] });
  if (action !== 'info/lfs/objects/batch') return lfs(404, { message: 'Not found' });
  const asked = JSON.parse(body.toString()) as {
    operation: 'upload' | 'download';
    objects: { oid: string; size: number }[];
  };
  const place = `http://${headers.host ?? ''}/${path.replace(/\/info\/lfs.*$/, '')}/gitlab-lfs/objects`;
  const header = { Authorization: headers.authorization };
  return lfs(200, {
    transfer: 'basic',
    objects: asked.objects.map((object) => {
      const href = `${place}/${object.oid}/${object.size}`;
      const isThere = objects.has(object.oid);
      if (asked.operation === 'upload')
        return isThere ? object : { ...object, authenticated: true, actions: { upload: { href, header } } };
      return isThere
        ? { ...object, authenticated: true, actions: { download: { href, header } } }
        : { ...object, error: { code: 404, message: 'Object does not exist' } };
    }),
  });
}
