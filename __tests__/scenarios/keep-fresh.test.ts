// Jobs longer than a token lives: what `keep-fresh` gives later steps, and what is left when the job is over.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { agentOf, freshScenario, isRunning, until } from './keep-fresh-scenario.ts';

test('the token is renewed before it ends, and nothing is alive after post', () =>
  freshScenario(async ({ start, step, finish, github }) => {
    const main = await start({ with: { 'setup-git': 'true' } });
    expect(main.exitCode).toBe(0);
    const { pid, folder } = agentOf(main);
    const first = main.outputs.token;
    expect((await step(main, 'cat "$APP_TOKEN_FILE"')).stdout).toBe(first);
    const file = join(folder, 'token');
    await until(() => readFileSync(file, 'utf8') !== first);
    const { stdout: second } = await step(main, 'app-token');
    expect(second).toBe(readFileSync(file, 'utf8'));
    expect(github.world.aliveTokens().map(({ token }) => token)).toContain(second);

    const { exitCode, log, annotations, summary } = await finish(main);
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([]);
    expect(log.join('\n')).toMatch(/keep-fresh renewed \d+ tokens?: \d{4}-/);
    expect(github.world.aliveTokens()).toEqual([]);
    expect(isRunning(pid)).toBe(false);
    expect(() => statSync(folder)).toThrow('ENOENT');
    expect(summary).toBe('');
  }));

test('main says until when, and with `summary: always` post draws the lives of the tokens', () =>
  freshScenario(async ({ start, finish, github }) => {
    const begun = Date.now();
    const main = await start({ with: { summary: 'always', 'keep-fresh': '12' } });
    const [, until12 = ''] =
      /^Until (\S+) at the latest, the token is renewed/m.exec(main.log.join('\n')) ?? [];
    expect(Math.abs(Date.parse(until12) - begun - 12 * 3_600_000)).toBeLessThan(60_000);
    await until(() => github.world.tokens.filter(({ kind }) => kind === 'installation').length === 2);
    const { summary } = await finish(main, { with: { summary: 'always' } });
    const [, diagram = ''] = /```mermaid\n(gantt\n[^]*?)```/.exec(summary) ?? [];
    expect(diagram).toMatch(
      /section acme\n +(expired|alive) 1 :\w+, \d{4}-\d\d-\d\d \d\d:\d\d:\d\d, .*\n +alive 2 :active, /,
    );
  }));
