// What doctor reads out of workflows, and what it leaves open.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { anywhere, PERMISSIONS } from './anywhere.ts';
import { examine, factOf, FILE, minting, SOUND } from './doctor-run.ts';

describe('what the files do not tell is a note', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['permissions that are not named', {}, 'here permissions are not named'],
    ['permissions by an expression', { permissions: '"${{ vars.P }}"' }, 'its permissions are an expression'],
    [
      'repositories by an expression',
      { ...SOUND, repositories: '"${{ vars.R }}"' },
      'repositories of this step',
    ],
    ['an owner by an expression', { ...SOUND, owner: '"${{ secrets.O }}"' }, 'owner of this step'],
  ])('%s', (_, inputs, words) =>
    anywhere(async (place) => {
      const { code, notes } = await examine(place, { [FILE]: minting(inputs) });
      expect(code).toBe(0);
      expect(notes.map(({ text }) => text).join('\n')).toContain(words);
    }),
  );

  test('steps of another App, and of an App by another variable', () =>
    anywhere(async (place) => {
      const other = minting({ permissions: '"{administration: write}"' });
      const { code, notes } = await examine(place, {
        [FILE]: minting(SOUND),
        '.github/workflows/b.yml': other.replace('${{ vars.APP_CLIENT_ID }}', 'Iv23liAnotherOne'),
        '.github/workflows/c.yml': minting(SOUND).replace('vars.APP_CLIENT_ID', 'vars.BOT_ID'),
      });
      expect(code).toBe(0);
      expect(notes.map(({ text }) => text)).toEqual([
        expect.stringContaining('names another App (Iv23liAnotherOne)'),
        expect.stringContaining('in 2 ways'),
      ]);
    }));

  test('a PAT that no App can replace', () =>
    anywhere(async (place) => {
      const gist = `      - run: gh gist create x\n        env: { GH_TOKEN: "\${{ secrets.BOT }}" }\n`;
      const { code, notes } = await examine(place, { [FILE]: minting(SOUND, gist) });
      expect(code).toBe(0);
      expect(notes).toMatchObject([{ text: expect.stringContaining('BOT has to stay') as unknown }]);
    }));
});

test('another owner, all of an owner, and an installation by its number', () =>
  anywhere(async (place) => {
    const { github, app, installation } = place;
    github.world.addAccount({ login: 'globex', type: 'Organization' });
    github.world.addRepository('globex/tools');
    github.world.install(app, { account: 'globex', permissions: PERMISSIONS });
    const report = await examine(place, {
      [FILE]: minting({ ...SOUND, owner: 'globex' }),
      '.github/workflows/b.yml': minting({ ...SOUND, 'installation-id': String(installation.id) }),
      '.github/workflows/c.yml': minting({ ...SOUND, owner: '"${{ github.repository_owner }}"' }),
    });
    expect(report).toMatchObject({ code: 0, findings: [] });
    expect(factOf(report, 'installation').map((text) => text.split(',')[0])).toEqual([
      'on acme',
      'on acme',
      'on globex',
    ]);
  }));

test('a folder that is none is a wrong call', () =>
  anywhere(async ({ run }) => {
    for (const folder of ['/nowhere/at/all', '/etc/passwd/x', 'x'.repeat(300)])
      expect(await run(['doctor', folder])).toMatchObject({ code: 2, out: '' });
  }));

test.each([[[]], [['--json']]])('an answer that repeats the JWT is shown without it: %j', (more) =>
  anywhere(async ({ run, folder }) => {
    const asked: string[] = [];
    const server = createServer(({ headers: { authorization = '' } }, response) => {
      asked.push(authorization);
      const message = `not for ${authorization}`;
      response.writeHead(401, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, out } = await run(['doctor', folder, ...more], {
      env: { GITHUB_API_URL: `http://127.0.0.1:${port}/api/v3` },
    });
    server.close();
    expect(asked[0]).toMatch(/^Bearer eyJ/);
    expect(code).toBe(1);
    expect(out).toContain('not for Bearer ***');
  }),
);

describe('what GitHub does not tell is not made up', () => {
  const answered = (change: (answer: Record<string, unknown>) => unknown) =>
    ({ kind: 'transform', body: change }) as const;

  test('an App or an installation without permissions in the answer', () =>
    anywhere(async (place) => {
      const { github } = place;
      const files = { [FILE]: minting({ permissions: '"{secrets: read, contents: write, issues: read}"' }) };
      const takeBack = github.faults.add({
        on: 'app',
        effect: answered(({ permissions: _, ...rest }) => rest),
      });
      const [missing] = (await examine(place, files)).findings;
      expect(missing?.message).toContain('does not have secrets: read (not granted)');
      takeBack();
      github.faults.add({ on: 'lookup', effect: answered(({ permissions: _, ...rest }) => rest) });
      const { code, notes } = await examine(place, files);
      expect({ code, notes: notes.map(({ text }) => text) }).toEqual({
        code: 0,
        notes: ['GitHub does not tell what the installation on acme was granted'],
      });
      github.violations.length = 0; // such answers are against its description
    }));

  test.each<[string, unknown, string]>([
    ['without who and when', [{ account: { login: 'acme' } }], 'somebody has asked for it, and no owner'],
    ['of others', [{ account: { login: 'globex' } }, {}, 1], 'is not installed on acme'],
    ['that are no list', {}, 'is not installed on acme'],
  ])('requests to install %s', (_, json, words) =>
    anywhere(async (place) => {
      const { github, installation } = place;
      github.world.uninstall(installation);
      const path = /^\/app\/installation-requests/;
      github.faults.add({ on: { path }, effect: { kind: 'answer', status: 200, json } });
      const [missing] = (await examine(place, { [FILE]: minting(SOUND) })).findings;
      expect(missing?.message).toContain(words);
      github.violations.length = 0;
    }),
  );

  test('Ctrl-C is no finding, and a GitHub that goes away half-way is one', () =>
    anywhere(async (place) => {
      const { github } = place;
      github.faults.add({ on: 'lookup', effect: { kind: 'answer', status: 451, json: { message: 'no' } } });
      const { findings } = await examine(place, { [FILE]: minting(SOUND) });
      expect(findings.map(({ code }) => code)).toEqual(['github-refused']);
      const clone = place.run(['doctor', place.folder]);
      while (process.listenerCount('SIGINT') === 0) await new Promise(setImmediate);
      process.emit('SIGINT', 'SIGINT');
      expect(await clone).toMatchObject({ code: 130, out: '' });
    }));
});
