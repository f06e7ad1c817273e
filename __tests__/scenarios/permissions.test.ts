import { describe, expect, test } from '@jest/globals';
import { scenario } from './harness.ts';

describe('permissions are asked for', () => {
  test.each<[string, Record<string, string>, Record<string, string> | undefined]>([
    [
      'as a block',
      { permissions: 'contents: write\npull-requests: read # reviews\n' },
      { contents: 'write', pull_requests: 'read' },
    ],
    [
      'in flow style',
      { permissions: '{contents: read, pull_requests: write}' },
      { contents: 'read', pull_requests: 'write' },
    ],
    ['as JSON', { permissions: '{"contents":"read"}' }, { contents: 'read' }],
    [
      'one input each',
      { 'permission-contents': 'write', 'permission-pull-requests': 'read' },
      { contents: 'write', pull_requests: 'read' },
    ],
    [
      'both ways, agreeing',
      { permissions: 'contents: read', 'permission-contents': 'read', 'permission-metadata': 'read' },
      { contents: 'read', metadata: 'read' },
    ],
    ['out loud: all', { permissions: 'inherit' }, undefined],
  ])('%s', (_, inputs, asked) =>
    scenario(async ({ main, github }) => {
      const { exitCode, annotations } = await main({ with: inputs });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(github.requests[1]?.body).toEqual({
        repositories: ['app'],
        ...(asked && { permissions: asked }),
      });
    }),
  );

  test('not at all: a notice lists what was inherited, ready to be pasted, for those who may see the repository', () =>
    scenario(async ({ main, inPrivate }) => {
      const { annotations } = await main({ env: await inPrivate() });
      expect(annotations.map(({ level }) => level)).toEqual(['notice']);
      const { message = '' } = annotations[0] ?? {};
      expect(message).toContain('permissions: |\n');
      for (const line of ['  contents: write', '  metadata: read', '  pull-requests: write']) {
        expect(message.split('\n')).toContain(line);
      }
    }));

  test('not at all, where the log is public: their number, and the page that lists them', () =>
    scenario(async ({ main, github, installation }) => {
      const { annotations, summary, rawOutput } = await main({ with: { summary: 'always' } });
      expect(annotations.map(({ level }) => level)).toEqual(['notice']);
      const { message = '' } = annotations[0] ?? {};
      expect(message).toContain("the installation's 3 permissions");
      expect(message).toContain(
        `${github.serverUrl}/organizations/acme/settings/installations/${installation.id}`,
      );
      for (const name of ['contents', 'pull_requests', 'pull-requests'])
        expect(rawOutput + summary).not.toContain(name);
    }));

  test('by a name this release does not know: sent, with a notice', () =>
    scenario(
      async ({ main, github }) => {
        const { world } = github;
        world.addAccount({ login: 'globex', type: 'Organization' });
        world.addRepository('globex/tools');
        const permissions = { telepathy_settings: 'write' };
        const { app, privateKey } = world.addApp({ slug: 'telepath', permissions });
        world.install(app, { account: 'globex' });
        const { exitCode, annotations, outputs } = await main({
          with: {
            'client-id': app.clientId,
            'private-key': privateKey,
            owner: 'globex',
            'permission-telepathy-settings': 'write',
          },
        });
        expect(exitCode).toBe(0);
        expect(annotations.map(({ level, title }) => [level, title])).toEqual([
          ['notice', 'Unknown permission'],
        ]);
        expect(annotations[0]?.message).toContain('telepathy-settings');
        expect(JSON.parse(outputs.permissions ?? '')).toMatchObject({ telepathy_settings: 'write' });
      },
      { extraPermissions: ['telepathy_settings'] },
    ));
});

describe('permissions are refused, before any request', () => {
  test.each<[string, Record<string, string>, string, string[]]>([
    ['a misspelt name', { permissions: 'isues: read' }, 'input-invalid', ['isues', 'did you mean "issues"']],
    [
      'a misspelt level',
      { 'permission-contents': 'wirte' },
      'input-invalid',
      ['permission-contents', 'wirte', 'read or write', 'did you mean "write"'],
    ],
    [
      'a level it does not have',
      { permissions: 'workflows: read' },
      'input-invalid',
      ['workflows', 'read', 'write'],
    ],
    [
      'two levels for one name',
      { permissions: 'contents: read', 'permission-contents': 'write' },
      'inputs-conflict',
      ['contents', 'read', 'write'],
    ],
    [
      'inherit and a limit',
      { permissions: 'inherit', 'permission-contents': 'write' },
      'inputs-conflict',
      ['inherit', 'permission-contents'],
    ],
    ['no YAML', { permissions: 'contents: [' }, 'input-invalid', ['permissions', 'YAML']],
    ['an empty block', { permissions: '{}' }, 'input-invalid', ['permissions', 'empty']],
    ['a list', { permissions: '- contents' }, 'input-invalid', ['permissions']],
    ['a word', { permissions: 'write-all' }, 'input-invalid', ['write-all', 'inherit']],
  ])('%s', (_, inputs, code, said) =>
    scenario(async ({ main, calls }) => {
      const { exitCode, annotations } = await main({ with: inputs });
      expect(exitCode).toBe(1);
      expect(annotations.map(({ level }) => level)).toEqual(['error']);
      const { message = '' } = annotations[0] ?? {};
      expect(message.slice(0, message.indexOf(':'))).toBe(code);
      for (const part of said) expect(message).toContain(part);
      expect(calls()).toEqual([]);
    }),
  );
});
