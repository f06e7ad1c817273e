// The pages of GitHub's web site on which a person registers an App from a manifest, and installs one. Whoever asks is
// signed in: the tests are about what comes before and after.
import { ManifestRefusal } from './app-manifests.ts';
import type { Links } from './answers.ts';
import type { Answer } from './call.ts';
import type { Account, App } from './records.ts';
import type { World } from './world.ts';

export interface PageRequest {
  readonly method: string;
  readonly url: URL;
  readonly body: Buffer;
  readonly world: World;
  readonly links: Links;
  readonly product: string;
}

const NEW_APP = /^(?:\/organizations\/([^/]+))?\/settings\/apps\/new$/;
const MAKE_APP = /^(?:\/organizations\/[^/]+)?\/settings\/apps$/;
const INSTALL = /^\/(?:github-)?apps\/([^/]+)\/installations\/new$/;

/** Whether an address is one of these pages, and not of the REST API. */
export const isPage = ({ pathname }: URL): boolean =>
  [NEW_APP, MAKE_APP, INSTALL].some((page) => page.test(pathname));

export function answerPage(request: PageRequest): Answer {
  const { method, url, world } = request;
  const path = url.pathname;
  const fields = new URLSearchParams(request.body.toString());
  try {
    const [newApp, install] = [NEW_APP.exec(path), INSTALL.exec(path)];
    if (newApp && method === 'POST') return proposal(request, fields, newApp[1]);
    if (MAKE_APP.test(path) && method === 'POST')
      return redirect(world.manifests.confirm(fields.get('token') ?? '', fields.get('name') ?? ''));
    if (install) {
      const app = world.apps.find(({ slug }) => slug === decodeURIComponent(install[1] ?? ''));
      if (!app) return page(404, 'Page not found', '<p>This is not the web page you are looking for.</p>');
      return method === 'POST' ? installed(app, fields, request) : choice(app, request);
    }
  } catch (error) {
    if (!(error instanceof ManifestRefusal)) throw error;
    return page(
      422,
      'Invalid GitHub App configuration',
      `<p>The configuration does not appear to be a valid GitHub App manifest.</p><p role="alert">${escape(error.message)}</p>`,
    );
  }
  return page(200, 'Register new GitHub App', '<p>By hand: nothing that is tested here.</p>');
}

function proposal(
  { url, world, product }: PageRequest,
  fields: URLSearchParams,
  organization?: string,
): Answer {
  const owner =
    organization === undefined ? world.signedIn() : world.findAccount(decodeURIComponent(organization));
  if (owner?.type !== (organization === undefined ? 'User' : 'Organization'))
    return page(404, 'Page not found', '<p>This is not the web page you are looking for.</p>');
  const state = url.searchParams.get('state');
  const { token, manifest } = world.manifests.propose(fields.get('manifest'), owner, { state, product });
  const action = url.pathname.replace(/\/new$/, '');
  return page(
    200,
    'Create GitHub App',
    `<p>for ${escape(owner.login)}</p>
<form method="post" action="${escape(action)}">
<input type="hidden" name="token" value="${token}">
<p><label>GitHub App name <input name="name" value="${escape(manifest.name)}"></label></p>
<p><button>Create GitHub App for ${escape(owner.login)}</button></p>
</form>`,
  );
}

function choice(app: App, { url, world }: PageRequest): Answer {
  const repositories = world.repositories.filter(({ owner }) => owner === app.owner);
  const boxes = repositories.map(
    ({ id, name }) =>
      `<p><label><input type="checkbox" name="repository" value="${id}"> ${escape(name)}</label></p>`,
  );
  return page(
    200,
    `Install ${app.name}`,
    `<p>on ${escape(app.owner.login)}</p>
<form method="post" action="${escape(url.pathname)}">
<p><label><input type="radio" name="which" value="all"> All repositories</label></p>
<p><label><input type="radio" name="which" value="selected" checked> Only select repositories</label></p>
${boxes.join('\n')}
<p><button>${world.installsNeedApproval ? 'Request' : 'Install'}</button></p>
</form>`,
  );
}

function installed(app: App, fields: URLSearchParams, { world, links }: PageRequest): Answer {
  if (world.installsNeedApproval)
    return page(200, 'Request sent', '<p>An owner of the organization has to approve it.</p>');
  const chosen = new Set(fields.getAll('repository').map(Number));
  const owned = world.repositories.filter(({ owner, id }) => owner === app.owner && chosen.has(id));
  const isAll = fields.get('which') === 'all';
  if (!isAll && owned.length === 0)
    return page(422, `Install ${app.name}`, '<p role="alert">Choose a repository.</p>');
  const { id } = world.install(app, {
    account: app.owner.login,
    repositories: isAll ? 'all' : owned.map(({ fullName }) => fullName),
  });
  return redirect(`${links.serverUrl}${settingsOf(app.owner)}/installations/${id}`);
}

const settingsOf = ({ type, login }: Account): string =>
  type === 'Organization' ? `/organizations/${login}/settings` : '/settings';

const redirect = (location: string): Answer => ({ status: 302, headers: { location }, raw: '' });

function page(status: number, title: string, body: string): Answer {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    raw: `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${escape(title)} · GitHub on this machine</title></head>
<body><main><h1>${escape(title)}</h1>
${body}
</main></body></html>
`,
  };
}

function escape(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
}
