// What later steps have on Windows, in cmd. It is run by CI on Windows alone.
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { agentOf, freshScenario, until } from './keep-fresh-scenario.ts';

const onWindows = process.platform === 'win32' ? test : test.skip;

const cmd = (programs: string, line: string, env: NodeJS.ProcessEnv = {}) =>
  execFileSync('cmd.exe', ['/d', '/s', '/c', line], {
    env: { ...process.env, PATH: `${programs};${process.env.PATH ?? ''}`, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();

onWindows(
  'app-token.cmd prints the current token, also after it was renewed while somebody had the file open',
  () =>
    freshScenario(async ({ start, finish, github }) => {
      const main = await start();
      const { folder } = agentOf(main);
      const programs = join(folder, 'bin');
      expect(cmd(programs, 'app-token')).toBe(main.outputs.token);
      expect(cmd(programs, 'app-token ACME')).toBe(main.outputs.token);
      expect(() => cmd(programs, 'app-token octo')).toThrow();
      const open = openSync(join(folder, 'token'), 'r');
      setTimeout(() => {
        closeSync(open);
      }, 4_200);
      await until(() => readFileSync(join(folder, 'token'), 'utf8') !== main.outputs.token);
      expect(cmd(programs, 'app-token')).not.toBe(main.outputs.token);
      const { annotations } = await finish(main);
      expect(annotations).toEqual([]);
      expect(github.world.aliveTokens()).toEqual([]);
    }),
);
