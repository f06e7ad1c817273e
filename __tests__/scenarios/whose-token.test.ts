// Log, outputs, summary and post say whose a token is by GitHub's word, which after a transfer or a renaming is not the
// account that was asked for.
import { describe, expect, test } from '@jest/globals';
import { scenario, type Scenario } from './harness.ts';

const tokensOf = (outputs: Readonly<Record<string, string>>) =>
  JSON.parse(outputs.tokens ?? '') as Record<string, string>;

/** acme/app goes to globex, where the App is installed too. */
function transfer({ github, app }: Scenario) {
  github.world.addAccount({ login: 'globex', type: 'Organization' });
  github.world.addRepository('globex/tools');
  github.world.renameRepository('acme/app', 'globex/app');
  return github.world.install(app, { account: 'globex' });
}

describe('a repository that was transferred', () => {
  test('is told of as the new owner’s everywhere', () =>
    scenario(async (it) => {
      const { main, post } = it;
      const { id } = transfer(it);
      const { outputs, log, annotations, summary, state } = await main({
        with: { permissions: 'contents: read', repositories: 'acme/app', summary: 'always' },
      });
      expect(outputs['installation-id']).toBe(String(id));
      expect(outputs.repositories).toBe('["globex/app"]');
      expect(tokensOf(outputs)).toEqual({ globex: outputs.token });
      expect(log.find((line) => line.startsWith('Minted'))).toContain(' for globex/app, with ');
      expect(summary).toContain('| globex/app |');
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.level).toBe('warning');
      for (const part of ['for globex/app', 'as acme/app', 'under globex'])
        expect(annotations[0]?.message).toContain(part);
      const after = await post(state);
      expect(after.log).toEqual(['Revoked the token for globex']);
    }));

  test('beside a token that was asked for as the new owner’s, none is lost', () =>
    scenario(async (it) => {
      transfer(it);
      const { outputs } = await it.main({
        with: { permissions: 'contents: read', repositories: 'acme/app\nglobex/tools' },
      });
      const tokens = tokensOf(outputs);
      const repositoriesOf = (text = '') =>
        it.github.world.tokens.find(({ token }) => token === text)?.repositories;
      expect(Object.keys(tokens).sort()).toEqual(['acme', 'globex']);
      expect(JSON.stringify(repositoriesOf(tokens.acme))).toContain('app');
      expect(JSON.stringify(repositoriesOf(tokens.globex))).toContain('tools');
    }));

  test('when the grant does not list it, the look-up tells whose it is', () =>
    scenario(async (it) => {
      transfer(it);
      const effect = {
        kind: 'transform',
        body: (answer: object) => ({ ...answer, repositories: undefined }),
      } as const;
      it.github.faults.add({ on: 'mint', effect });
      const { outputs } = await it.main({ with: { permissions: 'contents: read' } });
      expect(outputs.repositories).toBe('["globex/app"]');
      expect(Object.keys(tokensOf(outputs))).toEqual(['globex']);
    }));
});

test('an account that was renamed', () =>
  scenario(async ({ main, github }) => {
    const body = (answer: { account?: object }) => ({
      ...answer,
      account: { ...answer.account, login: 'acme-inc' },
    });
    github.faults.add({ on: 'lookup', effect: { kind: 'transform', body } });
    const { outputs, log, annotations } = await main({
      with: { owner: 'acme', permissions: 'contents: read' },
    });
    expect(Object.keys(tokensOf(outputs))).toEqual(['acme-inc']);
    expect(log.find((line) => line.startsWith('Minted'))).toContain('all repositories of acme-inc');
    expect(annotations[0]?.message).toContain('under acme-inc');
  }));

test('an installation by its ID, of an account that was not named, is nobody else’s', () =>
  scenario(async ({ main, installation }) => {
    const { outputs, log, annotations } = await main({
      with: {
        'installation-id': String(installation.id),
        repositories: 'lib',
        permissions: 'contents: read',
      },
    });
    expect(annotations).toEqual([]);
    expect(log[0]).toContain(' for acme/lib, with ');
    expect(Object.keys(tokensOf(outputs))).toEqual(['acme']);
  }));

test('another case is no other account', () =>
  scenario(async ({ main }) => {
    const { outputs, annotations } = await main({
      with: { repositories: 'ACME/App', permissions: 'contents: read' },
    });
    expect(annotations).toEqual([]);
    expect(Object.keys(tokensOf(outputs))).toEqual(['ACME']);
  }));
