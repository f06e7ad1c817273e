// The end points of the REST API: which there are, and what each answers.
import {
  appAnswer,
  botAccount,
  installationAnswer,
  installationRequestAnswer,
  publicUser,
  repositoryAnswer,
  type JsonObject,
} from './answers.ts';
import { callingApp, callingToken, jsonBody, page, type Answer, type Call } from './call.ts';
import { mintToken } from './mint.ts';
import type { Installation, IssuedToken, Repository } from './records.ts';
import { refusals } from './refusal.ts';
import { createPullRequest, createRef, readBlob } from './user-api.ts';

export interface EndPoint {
  readonly method: string;
  /** The path as GitHub's OpenAPI description writes it. */
  readonly path: string;
  readonly documentation: string;
  readonly answer: (call: Call) => Answer;
  /** Imitated for the tokens of people alone. */
  readonly isForPeople?: boolean;
}

const endPoint =
  (documentationPage: string) =>
  (method: string, path: string, anchor: string, answer: (call: Call) => Answer): EndPoint => ({
    method,
    path,
    documentation: `${documentationPage}#${anchor}`,
    answer,
  });
const forPeople = (of: EndPoint): EndPoint => ({ ...of, isForPeople: true });
const apps = endPoint('/rest/apps/apps');
const tokens = endPoint('/rest/apps/installations');
const repos = endPoint('/rest/repos/repos');
const users = endPoint('/rest/users/users');
const git = endPoint('/rest/git/blobs');
const refs = endPoint('/rest/git/refs');
const pulls = endPoint('/rest/pulls/pulls');

export const endPoints: readonly EndPoint[] = [
  apps('GET', '/app', 'get-the-authenticated-app', (call) => {
    const app = callingApp(call);
    const count = call.world.installations.filter((installation) => installation.app === app).length;
    return ok(appAnswer(call.links, app, count));
  }),
  apps(
    'POST',
    '/app-manifests/{code}/conversions',
    'create-a-github-app-from-a-manifest',
    ({ world, links, params }) => {
      const made = world.manifests.convert(params.code ?? '');
      if (!made) throw refusals.notFound();
      return {
        status: 201,
        json: {
          ...appAnswer(links, made.app, 0),
          client_secret: made.clientSecret,
          webhook_secret: made.webhookSecret,
          pem: made.privateKey,
        },
      };
    },
  ),
  apps(
    'GET',
    '/app/installation-requests',
    'list-installation-requests-for-the-authenticated-app',
    (call) => {
      const app = callingApp(call);
      const own = call.world.installationRequests.filter((request) => request.app === app);
      const { items, headers } = page(call, '/app/installation-requests', own);
      return { ...ok(items.map((request) => installationRequestAnswer(call.links, request))), headers };
    },
  ),
  apps('GET', '/app/installations', 'list-installations-for-the-authenticated-app', (call) => {
    const app = callingApp(call);
    const own = call.world.installations.filter((installation) => installation.app === app);
    const { items, headers } = page(call, '/app/installations', own);
    return { ...ok(items.map((installation) => installationAnswer(call.links, installation))), headers };
  }),
  apps(
    'GET',
    '/app/installations/{installation_id}',
    'get-an-installation-for-the-authenticated-app',
    (call) => found(call, (one) => one.id === Number(call.params.installation_id)),
  ),
  apps(
    'POST',
    '/app/installations/{installation_id}/access_tokens',
    'create-an-installation-access-token-for-an-app',
    mintToken,
  ),
  apps(
    'GET',
    '/repos/{owner}/{repo}/installation',
    'get-a-repository-installation-for-the-authenticated-app',
    (call) => {
      callingApp(call);
      const repository = namedRepository(call);
      if (repository.renamed) return movedTo(call, `/repositories/${repository.repository.id}/installation`);
      return found(call, (one) => one.covers(repository.repository));
    },
  ),
  apps(
    'GET',
    '/repositories/{repository_id}/installation',
    'get-a-repository-installation-for-the-authenticated-app',
    (call) => found(call, (one) => one.covers(numberedRepository(call))),
  ),
  apps('GET', '/users/{username}/installation', 'get-a-user-installation-for-the-authenticated-app', (call) =>
    found(call, (one) => one.on === call.world.findAccount(call.params.username ?? '')),
  ),
  apps(
    'GET',
    '/orgs/{org}/installation',
    'get-an-organization-installation-for-the-authenticated-app',
    (call) => {
      const account = call.world.findAccount(call.params.org ?? '');
      return found(call, (one) => one.on === account && account.type === 'Organization');
    },
  ),
  apps(
    'GET',
    '/enterprises/{enterprise}/installation',
    'get-an-enterprise-installation-for-the-authenticated-app',
    (call) => found(call, (one) => one.on === call.world.findEnterprise(call.params.enterprise ?? '')),
  ),
  tokens('DELETE', '/installation/token', 'revoke-an-installation-access-token', (call) => {
    callingToken(call).revoked = true;
    return { status: 204 };
  }),
  tokens(
    'GET',
    '/installation/repositories',
    'list-repositories-accessible-to-the-app-installation',
    (call) => {
      const token = callingToken(call);
      const covered = call.world.repositories.filter((repository) => token.covers(repository));
      const { items, headers } = page(call, '/installation/repositories', covered);
      const repositories = items.map((repository) => repositoryAnswer(call.links, repository));
      const selection = token.repositories === 'all' ? (token.installation?.selection ?? 'all') : 'selected';
      return {
        ...ok({
          total_count: covered.length,
          repository_selection: selection === 'all' ? 'all' : 'selected',
          repositories,
        }),
        headers,
      };
    },
  ),
  repos('GET', '/repos/{owner}/{repo}', 'get-a-repository', (call) => {
    const token = call.credential.kind === 'none' ? undefined : callingToken(call);
    const { repository, renamed } = namedRepository(call);
    if (!isVisible(token, repository)) throw refusals.notFound();
    if (renamed) return movedTo(call, `/repositories/${repository.id}`);
    return ok(repositoryAnswer(call.links, repository));
  }),
  repos('GET', '/repositories/{repository_id}', 'get-a-repository', (call) => {
    // What is public can be asked for by anybody.
    const token = call.credential.kind === 'none' ? undefined : callingToken(call);
    const repository = numberedRepository(call);
    if (!isVisible(token, repository)) throw refusals.notFound();
    return ok(repositoryAnswer(call.links, repository));
  }),
  repos('POST', '/repos/{owner}/{repo}/dispatches', 'create-a-repository-dispatch-event', dispatch),
  forPeople(git('GET', '/repos/{owner}/{repo}/git/blobs/{file_sha}', 'get-a-blob', readBlob)),
  forPeople(refs('POST', '/repos/{owner}/{repo}/git/refs', 'create-a-reference', createRef)),
  forPeople(pulls('POST', '/repos/{owner}/{repo}/pulls', 'create-a-pull-request', createPullRequest)),
  users('GET', '/users/{username}', 'get-a-user', (call) => {
    if (call.credential.kind !== 'none') callingToken(call);
    const name = call.params.username ?? '';
    const slug = /^(.+)\[bot\]$/i.exec(name)?.[1]?.toLowerCase();
    const app = call.world.apps.find((one) => one.slug.toLowerCase() === slug);
    const account = app ? botAccount(app.slug) : call.world.findAccount(name);
    if (!account) throw refusals.notFound();
    return ok(publicUser(call.links, account));
  }),
  users('GET', '/user', 'get-the-authenticated-user', (call) => {
    callingToken(call);
    throw refusals.notByIntegration();
  }),
];

function dispatch(call: Call): Answer {
  const token = callingToken(call);
  const { repository } = namedRepository(call);
  if (!isVisible(token, repository)) throw refusals.notFound();
  if (!token.covers(repository) || !token.permits('contents', 'write')) {
    throw refusals.notByIntegration('contents=write');
  }
  const { event_type: eventType, client_payload: clientPayload } = jsonBody(call);
  if (typeof eventType !== 'string') {
    throw refusals.invalidRequest('properties/event_type', 'nil is not a string');
  }
  call.dispatched({
    repository: repository.fullName,
    eventType,
    clientPayload: (clientPayload ?? {}) as JsonObject,
    actor: token.actor,
    startsWorkflows: true,
  });
  return { status: 204 };
}

/** The calling app's installation for which `matches` holds, as an answer. */
function found(call: Call, matches: (installation: Installation) => boolean): Answer {
  const app = callingApp(call);
  const installation = call.world.installations.find((one) => one.app === app && matches(one));
  if (!installation) throw refusals.notFound();
  if (installation.on.kind === 'account' && installation.on.ipAllowList) {
    throw refusals.ipNotAllowed(installation.on.login);
  }
  return ok(installationAnswer(call.links, installation));
}

function namedRepository({ world, params }: Call): { repository: Repository; renamed: boolean } {
  const fullName = `${params.owner ?? ''}/${params.repo ?? ''}`;
  const current = world.findRepository(fullName);
  const repository = current ?? world.findRenamed(fullName);
  if (!repository) throw refusals.notFound();
  return { repository, renamed: current === undefined };
}

function numberedRepository({ world, params }: Call): Repository {
  const repository = world.repositories.find((one) => one.id === Number(params.repository_id));
  if (!repository) throw refusals.notFound();
  return repository;
}

const isVisible = (token: IssuedToken | undefined, repository: Repository): boolean =>
  !repository.private || token?.covers(repository) === true;

const ok = (json: unknown): Answer => ({ status: 200, json });

function movedTo({ links }: Call, path: string): Answer {
  const url = links.apiUrl + path;
  const json = { message: 'Moved Permanently', url, documentation_url: 'https://docs.github.com/rest' };
  return { status: 301, headers: { location: url }, json };
}
