// The pages on which failures are mended, on the server that runs the workflow. Loaded only when something failed.
import type { Runtime } from '../runtime/runtime.ts';

type Env = Runtime['env'];

/** A page that the runner's environment alone leads to. */
export type Page = 'workflow' | 'secrets' | 'run' | 'runners' | 'issues';

/** The address of a page; nothing where the environment does not tell it. */
export function pageOf(page: Page, env: Env): string | undefined {
  switch (page) {
    case 'workflow':
      return workflowPage(env);
    case 'secrets':
      return settingsPage('secrets/actions', env);
    case 'runners':
      return settingsPage('actions/runners', env);
    case 'run': {
      const { GITHUB_RUN_ID: run = '' } = env;
      return /^\d+$/.test(run) ? ofRepository(`actions/runs/${run}`, env) : undefined;
    }
    case 'issues': {
      const { GITHUB_ACTION_REPOSITORY: repository } = env;
      return repository ? `${serverOf(env)}/${repository}/issues` : undefined;
    }
  }
}

/** A settings page of the repository that the workflow runs in, such as `secrets/actions`. */
export function settingsPage(path: string, env: Env): string | undefined {
  return ofRepository(`settings/${path}`, env);
}

/** A settings page of the account which that repository belongs to, if that is an organization. */
export function organizationSettingsPage(path: string, env: Env): string | undefined {
  const [owner] = repositoryOf(env)?.split('/') ?? [];
  return owner && `${serverOf(env)}/organizations/${owner}/settings/${path}`;
}

function ofRepository(path: string, env: Env): string | undefined {
  const repository = repositoryOf(env);
  return repository && `${serverOf(env)}/${repository}/${path}`;
}

/**
 * The workflow file of this run: of the branch, where it can be edited, else of the commit. In a reusable workflow the
 * runner names the caller's.
 */
function workflowPage(env: Env): string | undefined {
  const { GITHUB_WORKFLOW_REF: reference = '', GITHUB_WORKFLOW_SHA: sha } = env;
  const [, repository, path = '', ref = ''] = /^([\w.-]+\/[\w.-]+)\/([^@]+)@(.+)$/.exec(reference) ?? [];
  const at = ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : sha;
  return repository && at
    ? `${serverOf(env)}/${repository}/blob/${encodeURI(at)}/${encodeURI(path)}`
    : undefined;
}

const repositoryOf = ({ GITHUB_REPOSITORY: name = '' }: Env) =>
  /^[\w.-]+\/[\w.-]+$/.test(name) ? name : undefined;

const serverOf = ({ GITHUB_SERVER_URL: server }: Env) => (server || 'https://github.com').replace(/\/+$/, '');
