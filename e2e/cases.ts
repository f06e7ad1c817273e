// Long because it is a table: a workflow each, and what it has to bring about.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { botAccount } from '@mint-app-token/sandbox/github';
import { startsOn } from '@mint-app-token/sandbox/runner';
import { apiCalls, order, type Observed } from './observed.ts';
import type { Stand } from './stand.ts';

/** A workflow of e2e/workflows/, and what it has to bring about in either runner. */
export interface Case {
  readonly name: string;
  readonly workflow: string;
  /** In which shape the key is stored; as the file that GitHub gave unless said otherwise. */
  readonly keyAs?: (pem: string) => string;
  /** Secrets in place of the true ones. */
  readonly secrets?: Record<string, string>;
  /** How long tokens live, in milliseconds; an hour unless said otherwise. What takes its time is compared by its steps alone. */
  readonly tokenLifeMs?: number;
  /** How many tokens are to live on after the job; none unless said otherwise. */
  readonly leftAlive?: number;
  readonly prepare?: (stand: Stand) => void;
  readonly expect: (run: Observed, stand: Stand) => void;
}

/** The workflow that the pushed tag is for. */
const docker = readFileSync(join(import.meta.dirname, '../sandbox/workflows/docker.yml'), 'utf8');
const lookUp = (repository: string) => `GET /repos/${repository}/installation → 200`;
const mintIt = 'POST /app/installations/61000000/access_tokens → 201';
const revoked = 'DELETE /installation/token → 204';

const outputsOf = (run: Observed, step: string): Record<string, string> => run.outputs[step] ?? {};

const issued = ({ github }: Stand) => github.world.tokens.filter(({ kind }) => kind === 'installation');
const mintedTokens = (stand: Stand) => issued(stand).map(({ token }) => token);

/** What each token is good for, as GitHub has it, in the order in which they were minted. */
const reach = (stand: Stand) =>
  issued(stand).map(({ repositories, permissions }) => [repositories, permissions]);

/** When a token ends, as GitHub's API writes it. */
const endOf = (stand: Stand, index: number): string =>
  `${issued(stand)[index]?.expiresAt.toISOString().slice(0, 19) ?? ''}Z`;

// https://docs.github.com/en/rest/users/users: the number of the account `SLUG[bot]`, which is not that of the App.
const botId = String(botAccount('acme-release').id);
const botAddress = `${botId}+acme-release[bot]@users.noreply.localhost`;
const bot = `acme-release[bot] <${botAddress}>`;
const botOutputs = {
  'bot-user-id': botId,
  'git-user-name': 'acme-release[bot]',
  'git-user-email': botAddress,
  committer: bot,
};

const annotationsOf = (run: Observed): string => run.stages.flatMap((each) => each.annotations).join('\n');

/** The cells of the rows for tokens in the job summary. */
const summaryRows = ({ summary }: Observed): string[][] =>
  summary
    .split('\n')
    .filter((line) => line.startsWith('| acme-release'))
    .map((line) => line.slice(2, -2).split(' | '));

const saidBy = (run: Observed, name: string): string[] =>
  run.stages.filter((each) => each.name === name).flatMap(({ said }) => said);

export const cases: readonly Case[] = [
  {
    name: 'a token is minted, used and masked',
    workflow: 'mint-and-use.yml',
    expect: (run, stand) => {
      assert.deepEqual(order(run), [
        ...['main Check out: success', 'main Mint a token: success', 'main Look around: success'],
        ...['main Use it: success', 'post Mint a token: success'],
      ]);
      assert.deepEqual(saidBy(run, 'Mint a token'), [
        `Minted a token as acme-release (installation 61000000) for acme/app, with metadata: read, contents: read, until ${endOf(stand, 0)}`,
        'Revoked the token for acme',
      ]);
      assert.deepEqual(reach(stand), [[['acme/app'], { metadata: 'read', contents: 'read' }]]);
      assert.deepEqual(saidBy(run, 'Use it'), ['as it is: ***', 'as git sends it: ***', '200 acme/app']);
      const [token = ''] = mintedTokens(stand);
      const hash = createHash('sha256').update(token).digest('base64');
      assert.deepEqual(outputsOf(run, 'app-token'), {
        token,
        'expires-at': endOf(stand, 0),
        'installation-id': '61000000',
        'app-slug': 'acme-release',
        permissions: '{"metadata":"read","contents":"read"}',
        repositories: '["acme/app"]',
        'token-hash': hash,
        minted: 'true',
        tokens: JSON.stringify({ acme: token }),
      });
      assert.deepEqual(summaryRows(run), [
        [
          ...['acme-release, installation 61000000', 'acme/app'],
          // GitHub adds `metadata: read` to whatever is asked for.
          ...['contents: read', 'metadata: read<br>contents: read'],
          ...[endOf(stand, 0), `\`hashed_token:"${hash}"\``],
        ],
      ]);
      assert.notEqual(run.environment, '', 'nobody has looked at the environment');
      const use = 'GET /installation/repositories → 200';
      assert.deepEqual(apiCalls(stand.github), [revoked, use, lookUp('acme/app'), mintIt]);
    },
  },
  {
    name: 'a key that is stored in base64 is masked in all its shapes',
    workflow: 'mint-and-use.yml',
    keyAs: (pem) => Buffer.from(pem).toString('base64'),
    expect: (run) => {
      assert.equal(run.conclusion, 'success');
    },
  },
  {
    name: 'a tag that is pushed with the token starts workflows, and skip-token-revoke leaves it alive',
    workflow: 'push-tag.yml',
    leftAlive: 1, // by skip-token-revoke
    expect: (run, { github, pushes }) => {
      assert.equal(run.conclusion, 'success');
      assert.deepEqual(apiCalls(github), [lookUp('acme/app'), mintIt]);
      assert.equal(run.summary, '', 'a success has a summary that nobody asked for');
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
    name: 'a token that GitHub does not revoke is told of, and the job goes on',
    workflow: 'later-step-fails.yml',
    prepare: ({ github }) => {
      // GitHub ends it all the same, so that what is promised of all runs holds here too.
      const json = { message: 'Resource not accessible by integration' };
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 403, json, acts: true } });
    },
    expect: (run) => {
      assert.equal(order(run).at(-1), 'post Mint a token: success');
      assert.match(annotationsOf(run), /^warning: revoke-failed: .*Resource not accessible by integration/s);
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
      assert.match(annotationsOf(run), /^error: private-key-not-pem: .*private-key/);
      assert.match(run.summary, /private-key-not-pem/);
      assert.match(run.summary, /docs\/troubleshooting\.md#private-key-not-pem/);
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
      assert.match(annotationsOf(run), /^error: grant-wider-than-asked: .*The token is revoked/s);
      assert.deepEqual(apiCalls(stand.github), [revoked, lookUp('acme/app'), mintIt]);
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
      assert.deepEqual(reach(stand), [
        [['acme/app'], { metadata: 'read', contents: 'write' }],
        [['acme/lib'], { metadata: 'read', issues: 'read' }],
      ]);
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
      // They are minted at once, in no order.
      const [acme, globex] = reach(stand).toSorted();
      assert.deepEqual([acme?.[0], globex?.[0]], [['acme/lib'], ['globex/tools']]);
      // The single outputs are those of the owner named first; who the bot is was asked for as well.
      const ids = stand.github.world.installations.map(({ id }) => String(id));
      const { repositories, 'installation-id': id } = outputsOf(run, 'app-token');
      assert.deepEqual([repositories, id], ['["acme/lib"]', ids[0]]);
      for (const [name, value] of Object.entries(botOutputs))
        assert.equal(outputsOf(run, 'app-token')[name], value, name);
      assert.deepEqual(
        summaryRows(run).map((row) => row.slice(0, 2)),
        [
          [`acme-release, installation ${ids[0] ?? ''}`, 'acme/lib'],
          [`acme-release, installation ${ids[1] ?? ''}`, 'globex/tools'],
        ],
      );
    },
  },
  {
    name: 'with setup-git, plain git commits and pushes as the App',
    workflow: 'setup-git.yml',
    expect: (run, stand) => {
      assert.equal(run.conclusion, 'success');
      assert.equal(saidBy(run, 'Commit, tag and push').at(-1), bot);
      for (const [name, value] of Object.entries(botOutputs))
        assert.equal(outputsOf(run, 'app-token')[name], value, name);
      assert.deepEqual(reach(stand), [
        [['acme/app'], { metadata: 'read', contents: 'write' }],
        ['all', { metadata: 'read', contents: 'write' }],
      ]);
      // Files of the step that others can read, and a repository that the token is not for: git goes there with what the
      // job has.
      const around = saidBy(run, 'Look around');
      assert.equal(around[0], 'open to others: 0');
      assert.equal(around.at(-1), 'acme/lib is not for this token');
      const toLib = stand.github.requests.filter(({ path }) => path.startsWith('/acme/lib'));
      assert.ok(toLib.length > 0);
      assert.deepEqual(
        [...new Set(toLib.map(({ headers }) => headers.authorization))],
        ['Basic github-token'],
      );
      assert.deepEqual(
        stand.pushes.map(({ ref, startsWorkflows }) => [ref, startsWorkflows]),
        ['refs/tags/v1.2.3', 'refs/heads/over-ssh'].map((ref) => [ref, true]),
      );
      // When the second step has undone its part, git still acts by the first.
      const between = run.looks[0];
      assert.deepEqual(
        [between?.folders.length, between?.committer, between?.pushes],
        [1, 'acme-release[bot]', ['acme/app']],
      );
      assert.notEqual(run.environment, '', 'nobody has looked at the environment');
    },
  },
  {
    name: 'GitHub fails once, and the step goes on',
    workflow: 'later-step-fails.yml',
    prepare: ({ github }) => {
      github.faults.add({
        on: 'mint',
        times: 1,
        effect: { kind: 'answer', status: 502, text: 'Bad Gateway' },
      });
    },
    expect: (run, { github }) => {
      assert.equal(order(run)[1], 'main Mint a token: success');
      const failed = 'POST /app/installations/61000000/access_tokens → 502';
      assert.deepEqual(apiCalls(github), [revoked, lookUp('acme/app'), mintIt, failed]);
    },
  },
  {
    name: 'without a key the job goes on with its fallback, which is masked',
    workflow: 'fallback.yml',
    secrets: { APP_PRIVATE_KEY: '' },
    expect: (run, { github }) => {
      assert.equal(run.conclusion, 'success');
      assert.deepEqual(saidBy(run, 'Go on'), ['it is ***']);
      const { token, minted, tokens } = outputsOf(run, 'app-token');
      assert.deepEqual([token, minted, tokens], ['what-the-job-has', 'false', '{}']);
      assert.deepEqual(apiCalls(github), []);
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
