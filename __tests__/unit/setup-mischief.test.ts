// setup beside programs that do not do what they should: that repeat the key, never end, cannot be started, or open nothing.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openPage } from '../../src/cli/disk/open-page.ts';
import { NOT_ENDED, NOT_STARTED, runTool } from '../../src/cli/disk/run-tool.ts';
import { withoutKey } from '../../src/cli/setup/without-key.ts';
import { Secret } from '../../src/runtime/secret.ts';
import { GH, inStand, textsBelow } from './setup-stand.ts';

const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
}) as string;
const bodyOf = (key: string) => key.replaceAll(/-----.*-----|\s/g, '');
/** Whether twelve letters of a key in a row are in a text, whatever stands between them there. */
const hasPiece = (text: string, key: string): boolean => {
  const body = bodyOf(key);
  const flat = text.replaceAll(/\s/g, '');
  return Array.from({ length: body.length - 12 }, (_, at) => body.slice(at, at + 12)).some((piece) =>
    flat.includes(piece),
  );
};

describe('what a program repeats of a key is hidden', () => {
  test.each([
    ['as it is', pem],
    ['cut', pem.slice(90, 1300)],
    ['on one line', bodyOf(pem)],
    ['wrapped elsewhere', bodyOf(pem).replaceAll(/.{50}/g, '$&\n')],
    ['in JSON', JSON.stringify(pem)],
    ['its first letters', bodyOf(pem).slice(0, 30)],
  ])('%s', (_, said) => {
    const hidden = withoutKey(`before ${said} after`, new Secret(pem));
    expect(hidden.startsWith('before ')).toBe(true);
    expect(hidden.endsWith(' after')).toBe(true);
    expect(hasPiece(hidden, pem)).toBe(false);
  });

  test('in base64, and nothing else is', () => {
    const base64 = Buffer.from(pem).toString('base64');
    expect(withoutKey(base64, new Secret(pem))).toBe('***');
    const other =
      'HTTP 403: Resource not accessible by personal access token (https://api.github.com/repos/acme/app)';
    expect(withoutKey(other, new Secret(pem))).toBe(other);
  });

  test.each(['cat >&2', "tr -d '\\n' | fold -w 50 >&2", 'head -c 100', 'tail -c 530'])(
    'neither the terminal nor the page shows it: %s',
    (how) =>
      inStand(async ({ setup, program, folder }) => {
        program(
          'gh',
          `#!/bin/sh\ncase "$1 $2" in 'secret set') tail -c 1750 ../calls | sed '1,/BEGIN/d' | ${how}; exit 1;; esac\n`,
        );
        let page = '';
        const { code, out, err } = await setup([], async ({ createApp }) => {
          page = await (await fetch(await createApp())).text();
        });
        expect(code).toBe(1);
        const key = textsBelow(folder).find((text) => text.includes('PRIVATE KEY')) ?? '';
        expect(bodyOf(key).length).toBeGreaterThan(1_500);
        for (const text of [page, out, err]) expect(hasPiece(text, key)).toBe(false);
        expect(err).toContain('gh ended with 1: ');
      }),
  );
});

describe('a program of the user’s', () => {
  const inFolder = async (script: string, use: (path: string) => Promise<void>, mode = 0o755) => {
    const folder = mkdtempSync(join(tmpdir(), 'mischief-'));
    const path = join(folder, 'xdg-open');
    writeFileSync(path, script, { mode });
    try {
      await use(path);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const env = { PATH: process.env.PATH };

  test('that hears no signal and leaves its pipes to others is let go of', () =>
    inFolder(
      "#!/bin/sh\ntrap '' TERM\nsleep 5 &\necho begun >&2\nwhile :; do sleep 1; done\n",
      async (path) => {
        const late = await runTool(path, [], { env, patienceMs: 300 });
        expect(late).toMatchObject({ exitCode: NOT_ENDED, stderr: 'it did not end within 0.3 seconds' });
        const controller = new AbortController();
        const running = runTool(path, [], { env, signal: controller.signal });
        controller.abort();
        await expect(running).rejects.toThrow('was ended');
        await expect(runTool(path, [], { env, signal: controller.signal })).rejects.toThrow(
          'was not started',
        );
      },
    ));

  test('that cannot be started is told apart from one that is not there', () =>
    inFolder(
      'x',
      async (path) => {
        expect(await runTool(path, [], { env })).toMatchObject({ exitCode: NOT_STARTED });
        expect(await runTool(`${path}x`, [], { env })).toBeUndefined();
      },
      0o644,
    ));

  test('opens a page, or says at once that it cannot', () =>
    inFolder('#!/bin/sh\nexit 3\n', async (path) => {
      const opened = () => openPage('http://127.0.0.1/', { PATH: join(path, '..') + ':/usr/bin:/bin' });
      expect(await opened()).toBe(false);
      writeFileSync(path, '#!/bin/sh\nexit 0\n');
      expect(await opened()).toBe(true);
      writeFileSync(path, '#!/bin/sh\nexec sleep 2\n');
      expect(await opened()).toBe(true);
    }));
});

describe('setup tells what is so', () => {
  test('a gh that cannot be started: nothing is created', () =>
    inStand(async ({ github, setup, env }) => {
      chmodSync(join(env.PATH?.split(':')[0] ?? '', 'gh'), 0o644);
      const { code, err } = await setup([]);
      expect(code).toBe(1);
      expect(err).toContain('setup-failed: gh cannot be used: it cannot be started');
      expect(github.world.apps).toEqual([]);
    }));

  test('a clone of another host, of which nobody has said that it is the GitHub meant', () =>
    inStand(
      async ({ folder, setup }) => {
        execFileSync('git', ['init', '--quiet', folder]);
        execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', 'https://git.example.com/acme/app']);
        const { code, err } = await setup();
        expect(code).toBe(1);
        expect(err).toContain('setup-failed: the remote "origin" is on git.example.com');
        expect(err).toContain('Set GITHUB_SERVER_URL to https://git.example.com');
      },
      { env: { GITHUB_SERVER_URL: '', GITHUB_API_URL: '' } },
    ));

  test.each([
    ['--name', 'a text of 2000 characters'],
    ['--key-file', 'a text of 2000 characters'],
  ])('%s with a key in the place of a name does not repeat it', (option, words) =>
    inStand(async ({ setup }) => {
      const { code, err } = await setup([option, 'k'.repeat(2_000)]);
      expect(code).toBe(2);
      expect(err).toContain(words);
      expect(err).not.toContain('kkkk');
    }),
  );

  test('Ctrl-C at the second thing to be stored: the first is named', () =>
    inStand(async ({ setup, program, commands }) => {
      program('gh', `${GH}case "$1 $2" in 'secret set') exec sleep 60;; esac\n`);
      const { code, err } = await setup([], async ({ createApp }) => {
        const visited = fetch(await createApp()).catch(() => undefined);
        while (!commands().some((line) => line.startsWith('gh secret set')))
          await new Promise((resolve) => setTimeout(resolve, 10));
        process.emit('SIGINT', 'SIGINT');
        await visited;
      });
      expect(code).toBe(130);
      expect(err).toContain('(stored: the variable APP_CLIENT_ID)');
    }));

  test('a token that could not be revoked is not said to be revoked', () =>
    inStand(async ({ github, setup }) => {
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 422, json: { message: 'no' } } });
      expect((await setup()).out).toMatch(/^Proved {4}a token for .*; it ends within the hour$/m);
    }));

  test('the code is in no log', () =>
    inStand(
      async ({ setup }) => {
        let given = 'none';
        const { code, err } = await setup([], async ({ createApp, installAhead }) => {
          const back = await createApp();
          installAhead();
          given = new URL(back).searchParams.get('code') ?? 'none';
          await fetch(back);
        });
        expect(code).toBe(0);
        expect(err).toContain('/conversions');
        expect(err).not.toContain(given);
      },
      { env: { GH_DEBUG: '1' } },
    ));

  test.each(['GITHUB_SERVER_URL', 'GITHUB_API_URL'])('no address that is in the clear: %s', (name) =>
    inStand(
      async ({ setup }) => {
        const { code, out, err } = await setup();
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toContain(`input-invalid: ${name}: http:// would send keys and tokens in the clear`);
      },
      { env: { [name]: 'http://git.example.com' } },
    ),
  );
});
