// A workflow written for actions/create-github-app-token works unchanged: one test for each of its inputs and outputs.
// What is expected is what that action (v3) is documented to do and is seen to send; where ours differs on purpose,
// the table says so.
// Long because a row for each input and output of the other action.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { permissionLevels } from '../../src/inputs/permission-levels.ts';
import { scenario, type Scenario } from './harness.ts';
import { theirInputs, theirOutputs, theirPermissions } from './leader.ts';

type Inputs = Readonly<Record<string, string>>;
interface Described {
  readonly default?: string;
  readonly required?: boolean;
  readonly deprecationMessage?: string;
  readonly description: string;
}
const actionYml = load(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, Described | undefined>>;
  readonly outputs: Readonly<Record<string, Described | undefined>>;
};

describe('action.yml has', () => {
  test.each(Object.entries(theirInputs))('the input %s, with the same default', (name, value) => {
    expect(actionYml.inputs[name]).toBeDefined();
    expect(actionYml.inputs[name]?.default).toBe(value);
    // Differs: theirs wants private-key, ours may have a fallback-token instead; theirs deprecates app-id.
    expect(actionYml.inputs[name]?.required ?? false).toBe(false);
    expect(actionYml.inputs[name]).not.toHaveProperty('deprecationMessage');
  });

  test.each(theirOutputs)('the output %s', (name) => {
    expect(actionYml.outputs[name]).toBeDefined();
  });

  test.each(
    Object.entries(theirPermissions).flatMap(([levels, names]) =>
      names.split(/\s+/).map((name) => [name, levels.split(' ')] as const),
    ),
  )('permission-%s, with at least the levels %j and no default', (name, levels) => {
    const input = actionYml.inputs[`permission-${name}`];
    expect(input).toBeDefined();
    expect(input?.default).toBeUndefined();
    expect(permissionLevels[name.replaceAll('-', '_')]).toEqual(expect.arrayContaining(levels));
    for (const level of levels) expect(input?.description).toMatch(new RegExp(`Can be set to .*${level}`));
  });
});

interface Same {
  readonly name: string;
  readonly inputs: (sandbox: Scenario) => Inputs;
  readonly lookUp?: string;
  /** What the request for the token asks for, beside its permissions. */
  readonly repositories?: readonly string[] | 'all';
  readonly permissions?: Inputs;
  readonly issuer?: 'clientId' | 'id';
  readonly env?: Inputs;
}

const both = ['app', 'lib'];
const same: readonly Same[] = [
  { name: 'nothing more: the current repository, all permissions', inputs: () => ({}) },
  { name: 'client-id', inputs: ({ app }) => ({ 'client-id': app.clientId }), issuer: 'clientId' },
  { name: 'app-id', inputs: ({ app }) => ({ 'client-id': '', 'app-id': String(app.id) }), issuer: 'id' },
  {
    name: 'client-id beside app-id, which it wins over',
    inputs: () => ({ 'app-id': '1' }),
    issuer: 'clientId',
  },
  { name: 'client-id with an App ID', inputs: ({ app }) => ({ 'client-id': String(app.id) }), issuer: 'id' },
  { name: 'private-key', inputs: ({ privateKey }) => ({ 'private-key': privateKey }) },
  {
    name: 'private-key with escaped line breaks',
    inputs: ({ privateKey }) => ({ 'private-key': privateKey.replaceAll('\n', '\\n') }),
  },
  {
    name: 'owner: all repositories of its installation',
    inputs: () => ({ owner: 'acme' }),
    lookUp: '/users/acme/installation',
    repositories: 'all',
  },
  {
    name: 'repositories, separated by commas: of the current owner',
    inputs: () => ({ repositories: 'app, lib' }),
    repositories: both,
  },
  {
    name: 'repositories, one a line, with empty lines',
    inputs: () => ({ repositories: 'app\nlib\n\n' }),
    repositories: both,
  },
  {
    name: 'owner with repositories, from the workflow of another owner',
    inputs: () => ({ owner: 'acme', repositories: 'lib' }),
    env: { GITHUB_REPOSITORY: 'globex/tools', GITHUB_REPOSITORY_OWNER: 'globex' },
    lookUp: '/repos/acme/lib/installation',
    repositories: ['lib'],
  },
  {
    name: 'repositories by their full names, of the current owner',
    inputs: () => ({ repositories: 'acme/lib, acme/app' }),
    lookUp: '/repos/acme/lib/installation',
    repositories: ['lib', 'app'],
  },
  {
    name: 'permission-*: one',
    inputs: () => ({ 'permission-contents': 'read' }),
    permissions: { contents: 'read' },
  },
  {
    name: 'permission-*: several, dashes for underscores, empty ones left out',
    inputs: () => ({
      'permission-pull-requests': 'write',
      'permission-metadata': 'read',
      'permission-issues': '',
    }),
    permissions: { pull_requests: 'write', metadata: 'read' },
  },
  {
    name: 'github-api-url with a slash at its end',
    inputs: ({ github }) => ({ 'github-api-url': `${github.apiUrl}/` }),
    env: { GITHUB_API_URL: 'https://api.github.com', GITHUB_SERVER_URL: 'https://github.com' },
  },
];

describe('the same requests are made, and the same outputs given, for', () => {
  test.each(same)('$name', ({ inputs, lookUp, repositories = ['app'], permissions, issuer, env }) =>
    scenario(async (sandbox) => {
      const { main, github, app, installation, calls } = sandbox;
      const { exitCode, outputs, masks } = await main({ with: inputs(sandbox), ...(env && { env }) });
      expect(exitCode).toBe(0);
      expect(calls()).toEqual([
        `GET ${lookUp ?? '/repos/acme/app/installation'} → 200`,
        `POST /app/installations/${installation.id}/access_tokens → 201`,
      ]);
      expect(github.requests[1]?.body ?? {}).toEqual({
        ...(repositories !== 'all' && { repositories }),
        ...(permissions && { permissions }),
      });
      for (const { rawAuthorization = '' } of github.requests) {
        const claims = Buffer.from(rawAuthorization.split('.')[1] ?? '', 'base64url').toString();
        expect(String((JSON.parse(claims) as { iss: unknown }).iss)).toBe(String(app[issuer ?? 'clientId']));
      }
      expect(Object.fromEntries(theirOutputs.map((name) => [name, outputs[name]]))).toEqual({
        token: github.world.tokens[0]?.token,
        'installation-id': String(installation.id),
        'app-slug': app.slug,
      });
      expect(masks).toContain(outputs.token);
    }),
  );
});

describe('skip-token-revoke', () => {
  test.each([
    ['false', 0],
    ['False', 0],
    ['true', 1],
    ['TRUE', 1],
  ])('%s leaves %i tokens alive', (value, alive) =>
    scenario(async ({ main, post, github, calls }) => {
      const inputs = { 'skip-token-revoke': value };
      const { state, exitCode } = await main({ with: inputs });
      expect(exitCode).toBe(0);
      expect((await post(state, { with: inputs })).exitCode).toBe(0);
      expect(github.world.aliveTokens()).toHaveLength(alive);
      expect(calls().slice(2)).toEqual(alive ? [] : ['DELETE /installation/token → 204']);
    }),
  );
});

/** What the leader does, what ours does instead, and the calls that ours makes. */
const different: readonly {
  readonly theirs: string;
  readonly ours: string;
  readonly inputs: Inputs;
  readonly code?: string;
  readonly calls: number;
  readonly env?: Inputs;
}[] = [
  {
    theirs: 'a misspelt level is sent, and GitHub answers 422',
    ours: 'it is refused by name, before any request',
    inputs: { 'permission-contents': 'wirte' },
    code: 'input-invalid',
    calls: 0,
  },
  {
    theirs: 'a level that the permission does not have is sent',
    ours: 'it is refused by name, before any request',
    inputs: { 'permission-workflows': 'read' },
    code: 'input-invalid',
    calls: 0,
  },
  {
    theirs: 'an empty github-api-url makes the URLs invalid',
    ours: "it means the runner's own",
    inputs: { 'github-api-url': '' },
    calls: 2,
  },
  {
    theirs: 'a proxy variable without NODE_USE_ENV_PROXY=1 is an error',
    ours: 'it is none (and proxies.test.ts shows that proxies are honoured)',
    inputs: {},
    env: { HTTPS_PROXY: 'http://127.0.0.1:9' },
    calls: 2,
  },
  {
    theirs: 'an empty skip-token-revoke is an error',
    ours: 'it means the default, false',
    inputs: { 'skip-token-revoke': '' },
    calls: 2,
  },
  {
    theirs: 'a credential that is empty is told one at a time',
    ours: 'both are told, before any request',
    inputs: { 'client-id': '', 'private-key': '' },
    code: 'credentials-missing',
    calls: 0,
  },
];

describe('on purpose it is not the same that', () => {
  test.each(different)('$theirs; here $ours', ({ inputs, code, calls: count, env }) =>
    scenario(async ({ main, calls }) => {
      const { exitCode, annotations } = await main({ with: inputs, ...(env && { env }) });
      expect(calls()).toHaveLength(count);
      expect(exitCode).toBe(code === undefined ? 0 : 1);
      const errors = annotations.filter(({ level }) => level === 'error');
      expect(errors.map(({ message }) => message.slice(0, message.indexOf(':')))).toEqual(code ? [code] : []);
    }),
  );

  const onGlobex = ({ github, app }: Pick<Scenario, 'github' | 'app'>) => {
    github.world.addAccount({ login: 'globex', type: 'Organization' });
    github.world.addRepository('globex/tools');
    github.world.install(app, { account: 'globex' });
  };

  test('a full name of another owner fails where owner is empty; here a token for that owner is minted', () =>
    scenario(async ({ main, github, app }) => {
      onGlobex({ github, app });
      const { exitCode, outputs } = await main({ with: { repositories: 'globex/tools' } });
      expect(exitCode).toBe(0);
      expect(outputs.repositories).toBe('["globex/tools"]');
    }));

  test('so owner has to bound what comes from somebody who is not trusted, and it does', () =>
    scenario(async ({ main, github, app, calls }) => {
      onGlobex({ github, app });
      const { exitCode, annotations } = await main({ with: { owner: 'acme', repositories: 'globex/tools' } });
      expect(exitCode).toBe(1);
      expect(annotations[0]?.message).toMatch(/^inputs-conflict: /);
      expect(calls()).toEqual([]);
    }));

  test('repositories of several owners fail; here each owner gets a token, and token is that of the first', () =>
    scenario(async ({ main, github, app }) => {
      onGlobex({ github, app });
      const { outputs } = await main({ with: { repositories: 'globex/tools, acme/app' } });
      const tokens = JSON.parse(outputs.tokens ?? '') as Inputs;
      expect(Object.keys(tokens)).toEqual(['globex', 'acme']);
      expect(outputs.token).toBe(tokens.globex);
    }));
});
