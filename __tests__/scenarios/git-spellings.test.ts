// The names of what is covered, in the spellings that git meets; GitHub ignores their case.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { APP, checkout, gitScenario, type GitScenario } from './git-scenario.ts';

describe('a third spelling of an owner', () => {
  const fetchOf = async (
    sandbox: GitScenario,
    see: (url: string, workspace: string) => Record<string, string>,
  ) => {
    const { setUp, github, gitIn, traffic } = sandbox;
    const workspace = await checkout(sandbox, 'checkout-v5');
    const url = `${github.serverUrl}/aCmE/app`;
    const env = { GITHUB_WORKSPACE: workspace, ...see(url, workspace) };
    await setUp({ with: { repositories: 'acme/app' }, env });
    traffic();
    await gitIn(workspace, {}, 'fetch', '--quiet', url);
    if (traffic().some((line) => line.includes(APP)))
      expect(await gitIn(workspace, {}, 'ls-remote', '--get-url', 'git@127.0.0.1:aCmE/app.git')).toBe(
        `${url}.git`,
      );
    return github.requests.at(-1)?.tokenId === undefined ? 'nobody' : github.requests.at(-1)?.tokenId;
  };

  test.each<[string, (url: string, workspace: string) => Record<string, string>]>([
    [
      'a remote of the workspace',
      (url, workspace) => {
        appendFileSync(join(workspace, '.git/config'), `[remote "other"]\n\turl = ${url}.git/\n`);
        return {};
      },
    ],
    [
      'an SSH remote for pushes',
      (_, workspace) => {
        appendFileSync(
          join(workspace, '.git/config'),
          '[remote "other"]\n\tpushurl = git@127.0.0.1:aCmE/app.git\n',
        );
        return {};
      },
    ],
    [
      'a submodule',
      (url, workspace) => {
        writeFileSync(join(workspace, '.gitmodules'), `[submodule "x"]\n\tpath = x\n\turl = ${url}\n`);
        return {};
      },
    ],
    ['the event', () => ({ GITHUB_REPOSITORY: 'aCmE/app' })],
  ])('is the App’s where it was seen: %s', (_, see) =>
    gitScenario(async (sandbox) => {
      const own = await fetchOf(sandbox, see);
      expect(sandbox.github.world.tokens[own as number]?.kind).toBe('installation');
    }),
  );

  test('is what it was without the step where it was not seen', () =>
    gitScenario(async (sandbox) => {
      const own = await fetchOf(sandbox, () => ({}));
      expect(sandbox.github.world.tokens[own as number]?.token).toBe(sandbox.githubToken);
    }));
});
