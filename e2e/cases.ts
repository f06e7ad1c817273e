import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startsOn } from '@mint-app-token/sandbox/runner';
import { apiCalls, order, type Observed } from './observed.ts';
import type { Stand } from './stand.ts';

/** A workflow of e2e/workflows/, and what it has to bring about in either runner. */
export interface Case {
  readonly name: string;
  readonly workflow: string;
  /** Secrets in place of the true ones. */
  readonly secrets?: Record<string, string>;
  /** How long tokens live, in milliseconds; an hour unless said otherwise. What takes its time is compared by its steps alone. */
  readonly tokenLifeMs?: number;
  readonly prepare?: (stand: Stand) => void;
  readonly expect: (run: Observed, stand: Stand) => void;
}

/** The workflow that the pushed tag is for. */
const docker = readFileSync(join(import.meta.dirname, '../sandbox/workflows/docker.yml'), 'utf8');
const lookUp = (repository: string) => `GET /repos/${repository}/installation → 200`;
const mintIt = 'POST /app/installations/61000000/access_tokens → 201';
const revoked = 'DELETE /installation/token → 204';

const outputsOf = (run: Observed, step: string): Record<string, string> => run.outputs[step] ?? {};

const mintedTokens = ({ github }: Stand) =>
  github.world.tokens.filter(({ kind }) => kind === 'installation').map(({ token }) => token);

const saidBy = (run: Observed, name: string): string[] =>
  run.stages.filter((each) => each.name === name).flatMap(({ said }) => said);

export const cases: readonly Case[] = [
  {
    name: 'a token is minted, used and masked',
    workflow: 'mint-and-use.yml',
    expect: (run, stand) => {
      assert.deepEqual(order(run), [
        ...['main Check out: success', 'main Mint a token: success', 'main Use it: success'],
        'post Mint a token: success',
      ]);
      assert.deepEqual(saidBy(run, 'Use it'), ['as it is: ***', 'as git sends it: ***', '200 acme/app']);
      const [token = ''] = mintedTokens(stand);
      const { 'expires-at': expiresAt = '', ...outputs } = outputsOf(run, 'app-token');
      assert.ok(Date.parse(expiresAt) > Date.now());
      assert.deepEqual(outputs, {
        token,
        'installation-id': '61000000',
        'app-slug': 'acme-release',
        permissions: '{"metadata":"read","contents":"read"}',
        repositories: '["acme/app"]',
        'token-hash': createHash('sha256').update(token).digest('base64'),
        minted: 'true',
        tokens: JSON.stringify({ acme: token }),
      });
      const use = 'GET /installation/repositories → 200';
      assert.deepEqual(apiCalls(stand.github), [revoked, use, lookUp('acme/app'), mintIt]);
    },
  },
  {
    name: 'a tag that is pushed with the token starts workflows',
    workflow: 'push-tag.yml',
    expect: (run, { pushes }) => {
      assert.equal(run.conclusion, 'success');
      assert.deepEqual(
        pushes.map(({ ref, actor, startsWorkflows }) => ({ ref, actor, startsWorkflows })),
        [{ ref: 'refs/tags/v1.2.3', actor: { kind: 'app', slug: 'acme-release' }, startsWorkflows: true }],
      );
      assert.ok(startsOn(docker, { name: 'push', ref: 'refs/tags/v1.2.3' }));
    },
  },
  {
    name: 'the token is revoked when a later step fails',
    workflow: 'later-step-fails.yml',
    expect: (run, { github }) => {
      assert.deepEqual(order(run), [
        ...['main Check out: success', 'main Mint a token: success', 'main Fail: failure'],
        'post Mint a token: success',
      ]);
      assert.deepEqual(apiCalls(github), [revoked, lookUp('acme/app'), mintIt]);
    },
  },
  {
    name: 'main fails before it mints, and post is clean',
    workflow: 'main-fails.yml',
    secrets: { APP_PRIVATE_KEY: 'not a key' },
    expect: (run, { github }) => {
      assert.deepEqual(order(run), [
        ...['main Check out: success', 'main Mint a token: failure', 'main Look at what is left: success'],
        'post Mint a token: success',
      ]);
      assert.match(run.stages[1]?.annotations.join() ?? '', /^error: .*private-key/);
      assert.deepEqual(saidBy(run, 'Mint a token').slice(-1), ['No token to revoke']);
      assert.deepEqual(outputsOf(run, 'app-token'), {});
      assert.deepEqual(apiCalls(github), []);
    },
  },
  {
    name: 'main fails after it minted, and nothing is left alive',
    workflow: 'main-fails.yml',
    prepare: ({ github }) => {
      github.faults.add({ on: 'mint', effect: { kind: 'wider-grant', permissions: { contents: 'write' } } });
    },
    expect: (run, stand) => {
      assert.equal(order(run)[1], 'main Mint a token: failure');
      assert.equal(order(run).at(-1), 'post Mint a token: success');
      assert.match(run.stages[1]?.annotations.join() ?? '', /The token is revoked/);
      assert.deepEqual(outputsOf(run, 'app-token'), {});
      assert.equal(mintedTokens(stand).length, 1);
    },
  },
  {
    name: 'two steps of one job each revoke their own, the last first',
    workflow: 'two-steps.yml',
    expect: (run, stand) => {
      assert.deepEqual(order(run), [
        ...['main Check out: success', 'main Mint for app: success', 'main Mint for lib: success'],
        ...['main Look at both: success', 'post Mint for lib: success', 'post Mint for app: success'],
      ]);
      assert.deepEqual(saidBy(run, 'Look at both'), ['*** and ***']);
      const tokens = [outputsOf(run, 'first').token, outputsOf(run, 'second').token];
      assert.deepEqual(tokens, mintedTokens(stand));
      assert.deepEqual(outputsOf(run, 'second').permissions, '{"metadata":"read","issues":"read"}');
    },
  },
  {
    name: 'several owners have a token each',
    workflow: 'several-owners.yml',
    expect: (run, stand) => {
      assert.equal(run.conclusion, 'success');
      assert.deepEqual(saidBy(run, 'Use each'), ['*** and ***']);
      const { tokens = '', token } = outputsOf(run, 'app-token');
      const byOwner = JSON.parse(tokens) as Record<string, string>;
      assert.deepEqual(Object.keys(byOwner), ['acme', 'globex']);
      assert.equal(byOwner.acme, token);
      assert.deepEqual(Object.values(byOwner).sort(), mintedTokens(stand).sort());
    },
  },
  {
    name: 'with setup-git, plain git commits and pushes as the App',
    workflow: 'setup-git.yml',
    expect: (run, stand) => {
      assert.equal(run.conclusion, 'success');
      const author = saidBy(run, 'Commit, tag and push').at(-1) ?? '';
      assert.match(author, /^acme-release\[bot\] <\d+\+acme-release\[bot\]@users\.noreply\./);
      assert.deepEqual(
        stand.pushes.map(({ ref, startsWorkflows }) => [ref, startsWorkflows]),
        [['refs/tags/v1.2.3', true]],
      );
    },
  },
  {
    name: 'with keep-fresh, git and app-token go on when the first token has ended',
    workflow: 'keep-fresh.yml',
    tokenLifeMs: 8_000,
    expect: (run, stand) => {
      assert.equal(run.conclusion, 'success');
      // act knows no `##[add-mask]`, and prints what is left of it.
      const said = saidBy(run, 'Work on').filter((line) => line.startsWith('round'));
      assert.deepEqual(said, ['round 1: ***', 'round 2: ***', 'round 3: ***']);
      const tokens = mintedTokens(stand);
      assert.ok(tokens.length >= 4, `there were ${tokens.length} tokens`);
      const users = new Set(
        stand.github.requests
          .filter(({ path, tokenId }) => path.includes('git-receive-pack') && tokenId !== undefined)
          .map(({ tokenId }) => tokenId),
      );
      assert.ok(users.size >= 3, `git pushed with ${users.size} tokens`);
      assert.match(saidBy(run, 'Mint a token').join('\n'), /keep-fresh renewed [3-9]\d* tokens: /);
    },
  },
];
