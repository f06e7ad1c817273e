// Without `setup-git`: whose credential git in the workspace goes on with, and when a notice tells of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkout, gitScenario } from './git-scenario.ts';

type Annotations = Awaited<
  ReturnType<Parameters<Parameters<typeof gitScenario>[0]>[0]['main']>
>['annotations'];
const noticesOf = (annotations: Annotations) =>
  annotations.map(({ level, message }) => `${level}: ${message}`);

describe('without setup-git, where actions/checkout has left its credential', () => {
  const says =
    /git in the workspace still uses the credential that actions\/checkout stored in \S+work\S*\/\.git\/config[^]*setup-git: true/;

  test.each(['checkout', 'checkout-v5'] as const)(
    'a token that may write contents gets one notice: %s',
    (version) =>
      gitScenario(async (sandbox) => {
        const workspace = await checkout(sandbox, version);
        const env = { GITHUB_WORKSPACE: workspace, GITHUB_ACTION: 'app-token' };
        const { annotations } = await sandbox.main({ with: { permissions: 'contents: write' }, env });
        expect(noticesOf(annotations)).toEqual([expect.stringMatching(says)]);
        expect(annotations[0]?.message).toContain('${{ steps.app-token.outputs.token }}');
      }),
  );

  test.each<[string, Record<string, string>]>([
    ['a token that may only read', { permissions: 'contents: read' }],
    ['a token for other repositories', { permissions: 'contents: write', repositories: 'lib' }],
    ['setup-git', { permissions: 'contents: write', 'setup-git': 'true' }],
  ])('none for %s', (_, inputs) =>
    gitScenario(async (sandbox) => {
      const workspace = await checkout(sandbox, 'checkout');
      const { annotations } = await sandbox.main({
        with: inputs,
        env: { GITHUB_WORKSPACE: workspace, HOME: sandbox.home },
      });
      expect(annotations).toEqual([]);
    }),
  );

  test('none where the checkout keeps no credential, or there is no checkout', () =>
    gitScenario(async (sandbox) => {
      const inputs = { permissions: 'contents: write' };
      expect((await sandbox.main({ with: inputs })).annotations).toEqual([]);
      const workspace = await checkout(sandbox, 'checkout', { 'persist-credentials': 'false' });
      expect(
        (await sandbox.main({ with: inputs, env: { GITHUB_WORKSPACE: workspace } })).annotations,
      ).toEqual([]);
    }));

  test.each<[string, string, boolean]>([
    ['with: token', '          token: ${{ steps.app-token.outputs.token }}', true],
    ['quoted', "          token: '${{ steps.app-token.outputs.token }}'", true],
    [
      'in a flow mapping',
      '        with: { fetch-depth: 0, token: "${{ steps.app-token.outputs.token }}" }',
      true,
    ],
    ['with an index', "          token: ${{ steps['app-token'].outputs['token'] }}", true],
    ['with an alternative', '          token: ${{ steps.app-token.outputs.token || github.token }}', true],
    ['in the environment', '          GH_TOKEN: ${{ steps.app-token.outputs.token }}', false],
    ['another step’s', '          token: ${{ steps.app-token-2.outputs.token }}', false],
    ['the job’s', '          token: ${{ github.token }}', false],
  ])('silent when the workflow gives this token to a token input: %s', (_, line, isSilent) =>
    gitScenario(async (sandbox) => {
      const workspace = await checkout(sandbox, 'checkout');
      const file = join(workspace, '.github', 'workflows', 'release.yml');
      mkdirSync(join(file, '..'), { recursive: true });
      writeFileSync(file, `on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v7\n${line}\n`);
      const env = {
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION: 'app-token',
        GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/heads/main',
      };
      const { annotations } = await sandbox.main({ with: { permissions: 'contents: write' }, env });
      expect(annotations).toHaveLength(isSilent ? 0 : 1);
    }),
  );
});
