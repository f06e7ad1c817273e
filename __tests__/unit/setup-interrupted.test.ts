// setup and Ctrl-C, at every moment.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './migrate-run.ts';
import { GH, inStand, textsBelow } from './setup-stand.ts';

describe('Ctrl-C', () => {
  const interrupt = () => process.emit('SIGINT', 'SIGINT');

  test('while it waits for the browser', () =>
    inStand(async ({ setup, folder, github }) => {
      const { code, err } = await setup([], async () => {
        interrupt();
        await Promise.resolve();
      });
      expect(code).toBe(130);
      expect(err).toContain('setup-failed: setup was ended before the App was there. Nothing is stored');
      expect(readdirSync(folder)).toEqual(['.github']);
      expect(github.world.apps).toEqual([]);
    }));

  test('while GitHub is asked for the key', () =>
    inStand(async ({ setup, folder, github, commands }) => {
      github.faults.add({ on: { path: /\/conversions$/ }, effect: { kind: 'hang', when: 'before-acting' } });
      const { code, err } = await setup([], async ({ createApp }) => {
        const back = await createApp();
        const visited = fetch(back).catch(() => undefined);
        while (!github.requests.some(({ path }) => path.endsWith('/conversions')))
          await new Promise((resolve) => setTimeout(resolve, 10));
        interrupt();
        await visited;
      });
      expect(code).toBe(130);
      expect(err).toContain('without a key that anybody has');
      expect(commands().filter((line) => line.includes(' set '))).toEqual([]);
      expect(readdirSync(folder)).toEqual(['.github']);
    }));

  test.each(['variable', 'secret'])('while gh sets the %s: no file, no key', (what) =>
    inStand(async ({ setup, folder, program, commands }) => {
      program('gh', `${GH}case "$1 $2" in '${what} set') exec sleep 60;; esac\n`);
      const { code, err } = await setup([], async ({ createApp }) => {
        const visited = fetch(await createApp()).catch(() => undefined);
        while (!commands().some((line) => line.startsWith(`gh ${what} set`)))
          await new Promise((resolve) => setTimeout(resolve, 10));
        interrupt();
        await visited;
      });
      expect(code).toBe(130);
      expect(err).toContain('its key is thrown away');
      expect(err).toContain('/apps/acme-app-ci');
      expect(readdirSync(folder)).toEqual(['.github']);
    }),
  );

  test('while gh is looked at', () =>
    inStand(async ({ setup, program, commands }) => {
      program('gh', `${GH}exec sleep 60\n`);
      const running = setup();
      while (!commands().some((line) => line.startsWith('gh variable list')))
        await new Promise((resolve) => setTimeout(resolve, 10));
      interrupt();
      const { code, err } = await running;
      expect(code).toBe(130);
      expect(err).toContain('setup-failed: setup was ended');
    }));

  test('while it waits for somebody to install the App, or to approve that: how to go on is said', () =>
    inStand(async ({ setup, folder, github }) => {
      github.world.installsNeedApproval = true;
      const { code, err, out } = await setup([], async ({ createApp, install }) => {
        await fetch(await createApp());
        expect(await (await install()).text()).toContain('An owner of the organization has to approve it');
        interrupt();
      });
      expect(code).toBe(130);
      expect(out).toContain('Stored    ');
      expect(err).toContain('have an owner of acme approve it: ');
      expect(err).toContain('mint-app-token doctor, which goes on from here');
      expect(textsBelow(folder).join('\n')).not.toContain('PRIVATE KEY');
    }));
});

test('as it is shipped: it ends, its page is gone, and nothing is left, with a terminal that nobody closes', () =>
  inStand(async ({ folder, github, env }) => {
    const child = spawn(process.execPath, [join(root, 'dist/cli/index.js'), 'setup', '--no-browser'], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const exit = once(child, 'exit');
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    let address: string | undefined;
    while (!(address = /http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}(?=\s)/.exec(out)?.[0]))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await fetch(address)).status).toBe(200);
    child.kill('SIGINT');
    expect(await exit).toEqual([130, null]);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
    expect(readdirSync(folder)).toEqual(['.github']);
    expect(github.world.apps).toEqual([]);
  }));
