// The checks of doctor, one by one, where no GitHub is needed for them.
import { describe, expect, test } from '@jest/globals';
import { readAsks } from '../../src/cli/doctor/asks.ts';
import { Chart } from '../../src/cli/doctor/chart.ts';
import { checkClock } from '../../src/cli/doctor/check-clock.ts';
import { checkProxy } from '../../src/cli/doctor/check-proxy.ts';
import { filesOfSteps } from '../../src/cli/doctor/files-of-steps.ts';
import { groupByAccount } from '../../src/cli/doctor/groups.ts';
import { chartAsJson, renderChart } from '../../src/cli/output/chart.ts';
import { styleFor } from '../../src/cli/output/terminal.ts';
import { makePlan } from '../../src/cli/plan/make-plan.ts';
import { openRepository } from '../../src/cli/disk/repository.ts';
import { Failure } from '../../src/failures/failure.ts';
import type { Target } from '../../src/inputs/target.ts';
import { inRepository } from './migrate-run.ts';

const codesOf = ({ findings }: Chart) => findings.map(({ code }) => code);

describe('the clock', () => {
  const at = (sent: number, theirs: number, received: number) => ({ sent, theirs, received });
  test.each([
    [[], [], "not known: no answer of GitHub's told its time"],
    [[at(0, 500, 1000)], [], "as GitHub's"],
    // Whole seconds, and an answer that took its time, are no difference.
    [[at(900, 0, 40_000)], [], "as GitHub's"],
    [[at(0, 12_000, 1000)], ['clock-skew'], "11 seconds behind GitHub's"],
    [[at(60_000, 0, 61_000)], ['clock-skew'], "60 seconds ahead of GitHub's"],
    // One answer of several was old, such as one of a cache.
    [[at(60_000, 0, 61_000), at(61_000, 61_500, 62_000)], [], "as GitHub's"],
  ])('%j: %j', (times, codes, text) => {
    const chart = new Chart();
    checkClock(times, chart);
    expect(codesOf(chart)).toEqual(codes);
    expect(chart.facts).toEqual([{ name: 'clock', text }]);
  });
});

describe('the proxy', () => {
  test.each([
    [{}, 'none for api.github.com', 0],
    [{ HTTPS_PROXY: 'http://me:secret@proxy:3128' }, 'proxy:3128 for api.github.com', 0],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'github.com' }, 'none for api.github.com', 0],
    [{ HTTPS_PROXY: 'socks5://proxy' }, undefined, 1],
  ])('%j', (env, text, findings) => {
    const chart = new Chart();
    checkProxy('https://api.github.com', env, chart);
    expect(chart.facts.map((fact) => fact.text)).toEqual(text === undefined ? [] : [text]);
    expect(chart.findings).toHaveLength(findings);
    if (findings > 0) expect(chart.findings[0]?.message).toContain('HTTPS_PROXY holds no');
  });
});

describe('the chart', () => {
  const chart = new Chart();
  chart.fact('key', 'SHA256:\u001b[31mx');
  chart.found(new Failure('app-unknown', 'GitHub knows no such App', { said: 'GitHub said: 404' }));
  chart.finding('pat-in-use', 'BOT', { files: ['a.yml:3', 'b\u202e.yml:4'] });
  chart.note('look', ['c.yml']);
  chart.note('see');
  const link = (code: string) => `docs#${code}`;

  test('as a person reads it', () => {
    const text = renderChart(chart, styleFor(false), link);
    expect(text.split('\n')).toEqual([
      'key  SHA256:\\u001b[31mx',
      '',
      'app-unknown: GitHub knows no such App',
      expect.stringMatching(/^What to do: Copy the client ID/),
      'GitHub said: 404',
      'More: docs#app-unknown',
      '',
      'pat-in-use: BOT',
      expect.stringMatching(/^What to do: Run `npx mint-app-token migrate`/),
      'Where: a.yml:3, b\\u202e.yml:4',
      'More: docs#pat-in-use',
      '',
      'note: look',
      'Where: c.yml',
      '',
      'note: see',
      '',
      '2 findings.',
      '',
    ]);
    expect(renderChart(new Chart(), styleFor(true), link)).toContain('\u001b[32mNothing is to be mended.');
  });

  test('as JSON, without what a terminal obeys', () => {
    const json = chartAsJson(chart, link);
    expect(json).not.toMatch(/[\u001b\u202e]/);
    expect((JSON.parse(json) as { findings: unknown[] }).findings[1]).toMatchObject({
      code: 'pat-in-use',
      files: ['a.yml:3', 'b\u202e.yml:4'],
      more: 'docs#pat-in-use',
    });
  });

  test('what ends the command is no finding', () => {
    expect(() => {
      new Chart().found(new Failure('job-cancelled', 'The job was cancelled'));
    }).toThrow('The command was ended');
  });
});

test('asks are brought together by account, with the repository itself', () => {
  const ask = (target: Target) => ({ place: 'x', target, permissions: {}, optional: {} });
  const of = (owner: string, ...repositories: [string, ...string[]]): Target => ({
    kind: 'repositories',
    owner,
    repositories,
  });
  const asks = [
    ask(of('ACME', 'lib', 'app')),
    ask({ kind: 'owner', owner: 'acme' }),
    ask({ kind: 'enterprise', enterprise: 'acme' }),
    ask({ kind: 'installation', id: 7, owner: undefined, repositories: ['x'] }),
    ask({ kind: 'owner', owner: 'globex' }),
    ask(of('globex', 'tools')),
  ];
  const groups = groupByAccount(asks, { owner: 'acme', name: 'app' });
  expect(groups.map(({ target, asks: own }) => [target, own.length])).toEqual([
    [{ kind: 'repositories', owner: 'acme', repositories: ['app', 'lib'] }, 2],
    [{ kind: 'enterprise', enterprise: 'acme' }, 1],
    [{ kind: 'installation', id: 7, owner: undefined, repositories: ['x'] }, 1],
    [{ kind: 'repositories', owner: 'globex', repositories: ['tools'] }, 2],
  ]);
});

describe('what is asked for in the place of a PAT', () => {
  const checkout = (repository: string) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          repository: ${repository}\n          token: \${{ secrets.BOT }}\n`;
  const askedIn = (workflow: string, who: { owner: string; name: string } | undefined) =>
    inRepository({ '.github/workflows/a.yml': workflow }, async (folder) => {
      const chart = new Chart();
      const repository = openRepository(folder);
      const planned = makePlan(repository, { owner: who?.owner, name: who?.name });
      const asks = await readAsks(planned, filesOfSteps(planned.workflows, repository), {
        who,
        issuer: '',
        chart,
      });
      return { asks: asks.map(({ target }) => target), notes: chart.notes.map(({ text }) => text) };
    });
  const here = { owner: 'acme', name: 'app' };

  test('of another repository', async () => {
    const { asks } = await askedIn(checkout('globex/tools'), here);
    expect(asks).toEqual([{ kind: 'repositories', owner: 'globex', repositories: ['tools'] }]);
  });

  test('of this one, whose name nobody knows', async () => {
    const push = checkout('""').replace('          repository: ""\n', '') + '      - run: git push\n';
    expect(await askedIn(push, here)).toMatchObject({ asks: [{ kind: 'repositories', owner: 'acme' }] });
    expect(await askedIn(push, undefined)).toEqual({ asks: [], notes: [] });
  });

  test('of one that an expression names', async () => {
    const matrix = checkout('${{ matrix.r }}').replace(
      '    steps:',
      '    strategy: { matrix: { r: [acme/a, acme/b] } }\n    steps:',
    );
    const { asks, notes } = await askedIn(matrix, here);
    expect([asks.length, notes.length].some((count) => count > 0)).toBe(true);
  });
});
