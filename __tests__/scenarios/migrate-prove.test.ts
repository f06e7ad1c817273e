// migrate --prove with the shipped bundles: the action mints on the stand, and each token is looked at where it arrives.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { judgeProof } from '../../src/cli/proof/judge-proof.ts';
import type { ProofJob } from '../../src/cli/proof/stand-jobs.ts';
import { inRepository, run } from '../unit/migrate-run.ts';
import type { StandResult } from '../../src/cli/proof/stand.ts';

const root = join(import.meta.dirname, '../..');
const corpus = (name: string) => readFileSync(join(root, '__tests__/migrate/corpus', name), 'utf8');

function prove(workflows: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-prove-'));
  try {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    for (const [name, text] of Object.entries(workflows))
      writeFileSync(join(folder, '.github/workflows', name), text);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/cli/index.js'), 'migrate', folder, '--prove', '--action', 'acme/mint-app-token@v1'],
      { encoding: 'utf8', env: { PATH: process.env.PATH, GITHUB_REPOSITORY: 'acme/app' } },
    );
    return { status, stderr, proof: stdout.slice(stdout.indexOf('\nProof')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('migrate --prove', () => {
  test('a pushed tag starts the workflow that listens to tags, by an App token that ends with the job', () => {
    const { status, stderr, proof } = prove({
      'cut.yml': corpus('01-checkout-push-tag.yml'),
      'docker.yml':
        'on: {push: {tags: ["v*"]}}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "true"}]}}\n',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(proof).toContain(
      'step 1, actions/checkout with.token, git push: an App token for acme/app, allowed by contents: write',
    );
    expect(proof).toContain('a push to acme/app was taken and starts .github/workflows/docker.yml');
    expect(proof).toContain('1 minted, 0 alive when the job had ended');
    expect(proof).not.toContain('NO ');
  });

  test('two steps of a job that push a tag are both proved', () => {
    const { status, proof } = prove({
      'cut.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.PAT }}
      - run: git tag v1 && git push origin v1
      - run: gh release create v2
        env:
          GH_TOKEN: \${{ secrets.PAT }}
`,
    });
    expect([status, proof]).toEqual([0, expect.not.stringContaining('NO ')]);
    expect(proof.match(/a push to acme\/app was taken/g)).toHaveLength(2);
  });

  test('a dispatch is made with the token of the step', () => {
    const { status, proof } = prove({ 'go.yml': corpus('04-repository-dispatch-other.yml') });
    expect(status).toBe(0);
    expect(proof).toMatch(/ok {2}step \d, POST \/repos\/[\w-]+\/[\w-]+\/dispatches: answered 204\n/);
  });

  test('a variable that moved to two steps arrives at both, for both repositories', () => {
    const { status, proof } = prove({ 'triage.yml': corpus('13-job-env-gh.yml') });
    expect(status).toBe(0);
    for (const step of [1, 2])
      expect(proof).toMatch(
        new RegExp(
          `ok {2}step ${step}, gh issue .*: an App token for acme/app, acme/design, allowed by issues: write`,
        ),
      );
  });

  test('GITHUB_TOKEN arrives where it is enough', () => {
    const { status, proof } = prove({ 'stale.yml': corpus('16-stale-same-repo.yml') });
    expect(status).toBe(0);
    expect(proof).toContain('GITHUB_TOKEN, which needs issues: write, pull-requests: write in the job');
  });
});

test('a key in its store is stood in for, and the matrix by its first values', () =>
  inRepository({ '.github/workflows/it.yml': corpus('21-matrix-repositories.yml') }, async (folder) => {
    const options = ['--action', 'acme/mint-app-token@v1', '--signing-key', 'arn:aws:kms:eu-west-1:1:key/a'];
    const { code, out } = await run(['migrate', folder, '--prove', ...options]);
    expect(out).toContain(
      'step 4, peter-evans/create-pull-request with.token: an App token for acme/web, allowed by',
    );
    expect(code).toBe(0);
  }));

test('nothing is proved where nothing changes', () =>
  inRepository({ '.github/workflows/it.yml': corpus('17-winget.yml') }, async (folder) => {
    const { code, out } = await run(['migrate', folder, '--prove']);
    expect(code).toBe(0);
    expect(out).toContain('Nothing to prove');
  }));

describe('the judgement', () => {
  const job: ProofJob = {
    file: 'x.yml',
    job: 'a',
    steps: [],
    claims: [
      {
        index: 0,
        what: 'git push',
        kind: 'app',
        permissions: { contents: 'write' },
        repositories: ['acme/app'],
        downstream: [],
        pushes: [{ repository: 'acme/app', ref: 'branch' }],
        calls: [],
      },
    ],
    granted: { contents: 'write' },
    reach: ['acme/app'],
  };
  const token = { kind: 'app' as const, permissions: { contents: 'write' }, repositories: ['acme/app'] };
  const good: StandResult = {
    file: 'x.yml',
    job: 'a',
    conclusion: 'success',
    log: [],
    seen: [{ index: 0, token }],
    pushes: [],
    calls: [],
    minted: 1,
    aliveAfter: 0,
  };
  const bad = (result: Partial<StandResult>, of: Partial<ProofJob> = {}) =>
    judgeProof({ ...job, ...of }, { ...good, ...result }).flatMap(({ isGood, text }) =>
      isGood ? [] : [text],
    );

  test('all is well', () => {
    expect(bad({})).toEqual([]);
  });

  test.each<[Partial<StandResult>, Partial<ProofJob>, string]>([
    [{ conclusion: 'failure' }, {}, 'the job ran: failure'],
    [{ seen: [] }, {}, 'step 1, git push: an App token did not arrive'],
    [
      { seen: [{ index: 0, token: { ...token, permissions: { contents: 'read' } } }] },
      {},
      'step 1, git push: an App token without contents: write',
    ],
    [
      { seen: [{ index: 0, token: { ...token, repositories: ['acme/other'] } }] },
      {},
      'step 1, git push: an App token that does not reach acme/app',
    ],
    [
      { pushes: [{ index: 0, repository: 'acme/app', accepted: false, starts: [] }] },
      {},
      'a push to acme/app was refused',
    ],
    [
      { calls: [{ index: 0, method: 'POST', path: '/repos/acme/app/dispatches', status: 403 }] },
      {},
      'step 1, POST /repos/acme/app/dispatches: answered 403',
    ],
    [{}, { granted: { contents: 'write', issues: 'write' } }, 'granted and not needed: issues: write'],
    [{ aliveAfter: 1 }, {}, '1 minted, 1 alive when the job had ended'],
  ])('%j', (result, of, words) => {
    expect(bad(result, of)).toEqual([words]);
  });
});
