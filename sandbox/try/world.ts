// The GitHub on which a workflow is tried: made up from what the workflow names.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commitFiles } from '../github/commit-files.ts';
import { gitEnvironment } from '../github/git-process.ts';
import { descriptionOf } from '../github/product.ts';
import type { Repository } from '../github/records.ts';
import type { SandboxGitHub } from '../github/index.ts';
import type { TokenPermissions } from '../runner/workflow.ts';
import { repositoryNames, type Named } from './named.ts';
import type { Clone } from './clone.ts';

export interface Filled {
  readonly vars: Record<string, string>;
  readonly secrets: Record<string, string>;
  /** What the App's installations were granted. */
  readonly granted: Readonly<Record<string, string>>;
  readonly repositories: readonly string[];
  /** The inputs of a mint step, with those that this stand has nothing behind replaced. */
  readonly inputsHere: (inputs: Readonly<Record<string, string>>) => Record<string, string>;
}

/** What the App gets where a mint step asks for all that it has. */
const USUAL = { contents: 'write', issues: 'write', pull_requests: 'write' };

/** Puts accounts, repositories, the App and its installations there. */
export function fillWorld(
  { world }: SandboxGitHub,
  named: Named,
  { clone, files }: { clone: Clone | undefined; files: Readonly<Record<string, string>> },
): Filled {
  const asked = named.asksForAll ? { ...USUAL, ...named.permissions } : named.permissions;
  const granted = { metadata: 'read', ...onlyKnown(asked) };
  const { app, privateKey } = world.addApp({ slug: 'my-app', permissions: granted });
  const addOwner = (login: string): void => {
    if (world.findAccount(login)) return;
    world.addAccount({ login, type: 'Organization' });
    world.install(app, { account: login });
  };
  const addRepository = (name: string): Repository => {
    addOwner(name.split('/')[0] ?? '');
    return world.addRepository(name, { private: true });
  };
  const current = addRepository(named.current);
  if (clone === undefined || !copyClone(clone, current.gitDirectory))
    commitFiles(current, { ...ordinaryFiles(named.current), ...files });
  for (const name of named.repositories) commitFiles(addRepository(name), ordinaryFiles(name));
  for (const login of named.owners) addOwner(login);
  for (const slug of named.enterprises) {
    world.addEnterprise(slug);
    world.install(app, { enterprise: slug });
  }
  const values = { 'client-id': app.clientId, 'app-id': String(app.id), 'private-key': privateKey };
  const of = (context: string): Record<string, string> =>
    Object.fromEntries(
      [...named.credentials]
        .filter(([name]) => name.startsWith(`${context}.`))
        .map(([name, what]) => [name.slice(context.length + 1), values[what]]),
    );
  /** What no reading of the file could tell, such as a repository out of a matrix, is put there when it is asked for. */
  const addAsked = ({ owner, repositories }: Readonly<Record<string, string>>): void => {
    const account = owner || named.current.split('/')[0] || '';
    const names = repositoryNames(repositories ?? '');
    for (const name of names.map((each) => (each.includes('/') ? each : `${account}/${each}`))) {
      if (world.findRepository(name) || !/^[\w.-]+\/[\w.-]+$/.test(name)) continue;
      commitFiles(addRepository(name), ordinaryFiles(name));
    }
  };
  const inputsHere: Filled['inputsHere'] = (inputs) => {
    addAsked(inputs);
    return {
      ...inputs,
      // An ID that is written out is that of an App elsewhere.
      ...(inputs['client-id'] && { 'client-id': app.clientId }),
      ...(inputs['app-id'] && { 'app-id': String(app.id) }),
      ...(inputs['signing-key'] && { 'signing-key': '', 'signing-role': '', 'private-key': privateKey }),
      ...(inputs['installation-id'] && { 'installation-id': String(world.installations[0]?.id) }),
    };
  };
  // Under a name of its own the key is masked also where no secret of the workflow holds it.
  const secrets = { ...of('secrets'), KEY_OF_THE_STAND: privateKey };
  const repositories = [named.current, ...named.repositories];
  return { vars: of('vars'), secrets, granted, repositories, inputsHere };
}

/** What git, npm and Go find in a repository that is made up. */
const ordinaryFiles = (fullName: string): Record<string, string> => ({
  'README.md': `${fullName}\n`,
  'package.json': `${JSON.stringify({ name: fullName.split('/')[1], version: '1.0.0', private: true })}\n`,
  'go.mod': `module github.com/${fullName}\n\ngo 1.21\n`,
});

/** Takes over what a clone has committed; false where that is nothing. */
function copyClone({ root }: Clone, gitDirectory: string): boolean {
  const fetch = ['fetch', '--quiet', '--update-shallow', root, 'HEAD:refs/heads/main'];
  try {
    execFileSync('git', ['--git-dir', gitDirectory, ...fetch], {
      env: { PATH: process.env.PATH ?? '', ...gitEnvironment(gitDirectory) },
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

/** Without the names that GitHub's description does not have: an App cannot be granted these. */
function onlyKnown(permissions: Readonly<Record<string, string>>): Record<string, string> {
  const { components } = JSON.parse(readFileSync(descriptionOf('api.github.com'), 'utf8')) as {
    components: { schemas: { 'app-permissions': { properties: object } } };
  };
  const known = components.schemas['app-permissions'].properties;
  return Object.fromEntries(Object.entries(permissions).filter(([name]) => name in known));
}

// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions
const OF_JOBS =
  'actions attestations checks contents deployments discussions issues models packages pages pull_requests security_events statuses'.split(
    ' ',
  );
/** What GITHUB_TOKEN may do in a new repository, where the workflow says nothing. */
export const DEFAULT_PERMISSIONS = { contents: 'read', packages: 'read' };

/** What a job's `permissions:` mean, by the API's names. */
export function permissionsOfJob(permissions: TokenPermissions | undefined): Record<string, string> {
  if (permissions === undefined) return DEFAULT_PERMISSIONS;
  if (typeof permissions === 'string')
    return Object.fromEntries(OF_JOBS.map((name) => [name, permissions.replace('-all', '')]));
  return Object.fromEntries(
    Object.entries(permissions)
      .filter(([name, level]) => name !== 'id-token' && level !== 'none')
      .map(([name, level]) => [name.replaceAll('-', '_'), level]),
  );
}
