// setup among those who mean harm, and on bad days: visits and lines that are not of the run, hostile names, odd answers.
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { inStand } from './setup-stand.ts';

/** A visit with a Host header of one's own, which fetch does not let anybody set; answers the status. */
const visit = (
  address: string,
  { host, method = 'GET' }: { readonly host?: string; readonly method?: string },
) =>
  new Promise<number>((resolve, reject) => {
    request(address, { method, headers: host === undefined ? {} : { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });

describe('the local page', () => {
  test('takes no visit but that of the run, and goes on waiting', () =>
    inStand(async ({ github, setup }) => {
      const { code, err } = await setup([], async ({ address, createApp, installAhead, said }) => {
        const { origin, port } = new URL(address);
        const back = new URL(await createApp());
        const state = back.searchParams.get('state') ?? '';
        const other = (query: string) => fetch(`${address}/created?${query}`);
        const refused = [
          await other('code=abc&state=wrong'),
          await other('code=abc'),
          await other(`state=${state}`),
          await other(`code=a%2Fb&state=${state}`),
          await other(`code=a&code=b&state=${state}`),
        ];
        expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
        expect(said().match(/A visit of the local page was not taken/g)).toHaveLength(5);
        // Another program of the machine finds nothing without the address, and a name that was bent to it neither.
        expect((await fetch(origin)).status).toBe(404);
        expect((await fetch(`${origin}/created${back.search}`)).status).toBe(404);
        expect((await fetch(`${address}x`)).status).toBe(404);
        expect(await visit(address, { host: `evil.example:${port}` })).toBe(421);
        expect(await visit(back.href, { host: `evil.example:${port}` })).toBe(421);
        expect(await visit(address, { host: `127.0.0.1.evil.example:${port}` })).toBe(421);
        expect(await visit(address, { host: 'localhost:99' })).toBe(200); // as `ssh -L 99:…` has it
        expect(await visit(address, { method: 'POST' })).toBe(405);
        expect(await visit(address, { method: 'HEAD' })).toBe(200);
        expect(github.requests.some(({ path }) => path.endsWith('/conversions'))).toBe(false);
        // Opened twice, and reloaded afterwards: the code is exchanged once.
        installAhead();
        const pages = await Promise.all([fetch(back), fetch(back)]);
        expect(pages.map(({ status }) => status)).toEqual([200, 200]);
        expect(await (await fetch(back)).text()).toContain('The App is created');
      });
      expect(code).toBe(0);
      expect(err.split('\n').filter((line) => line !== '' && !line.startsWith('A visit'))).toEqual([]);
      expect(github.requests.filter(({ path }) => path.endsWith('/conversions'))).toHaveLength(1);
    }));

  test('is sent with headers that let nothing run, nothing load, and nothing keep it', () =>
    inStand(async ({ setup }) => {
      await setup([], async ({ address, doAll }) => {
        const { headers } = await fetch(address);
        expect(headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(headers.get('x-frame-options')).toBe('DENY');
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('referrer-policy')).toBe('strict-origin');
        const refusal = await fetch(`${address}/created?code=x&state=y`);
        expect(refusal.headers.get('referrer-policy')).toBe('no-referrer');
        await doAll();
      });
    }));
});

describe('a browser on another machine', () => {
  test('the whole address is pasted, after some slips', () =>
    inStand(async ({ github, setup }) => {
      const { code, err } = await setup([], async ({ createApp, type, installAhead }) => {
        const back = await createApp();
        installAhead();
        type('');
        type('what am I to do?');
        type('wrongcode1');
        type(back.replace(/state=.*/, 'state=another'));
        type(back);
      });
      expect(code).toBe(0);
      expect(err).toContain('That line was not taken: it is neither a code');
      expect(err).toContain('GitHub does not take that code: GitHub said: 404 Not Found');
      expect(err).toContain('That line was not taken: its state is not the one of this run');
      expect(github.world.installations).toHaveLength(1);
    }));

  test('the code alone, while the browser brings it as well', () =>
    inStand(async ({ github, setup }) => {
      const { code } = await setup([], async ({ createApp, type, installAhead }) => {
        const back = new URL(await createApp());
        installAhead();
        type(back.searchParams.get('code') ?? '');
        expect((await fetch(back)).status).toBe(200);
      });
      expect(code).toBe(0);
      expect(github.requests.filter(({ path }) => path.endsWith('/conversions'))).toHaveLength(1);
    }));
});

describe('a code that GitHub does not take', () => {
  test.each([
    [
      'spent',
      (back: string, apiUrl: string) =>
        fetch(`${apiUrl}/app-manifests/${new URL(back).searchParams.get('code') ?? ''}/conversions`, {
          method: 'POST',
          headers: { 'user-agent': 'x' },
        }),
    ],
    ['over an hour old', undefined],
  ])('%s', (_, spend) =>
    inStand(async ({ github, setup, folder, commands }) => {
      const { code, err } = await setup([], async ({ createApp }) => {
        const back = await createApp();
        if (spend) await spend(back, github.apiUrl);
        else github.world.clockSkewSeconds = 3_601;
        expect((await fetch(back)).status).toBe(502);
      });
      expect(code).toBe(1);
      expect(err).toContain('setup-failed: GitHub does not take the code');
      expect(err).toContain(`${github.serverUrl}/organizations/acme/settings/apps`);
      expect(commands().filter((line) => line.includes(' set '))).toEqual([]);
      expect(readdirSync(folder)).toEqual(['.github']);
    }),
  );
});

describe('answers that are none', () => {
  const CONVERSION = { path: /\/conversions$/ };
  const broken: readonly (readonly [string, (answer: Record<string, unknown>) => unknown, string])[] = [
    ['no key', ({ pem: _, ...rest }) => rest, 'not what GitHub'],
    ['a key of 5 MB', (answer) => ({ ...answer, pem: 'A\n'.repeat(2_500_000) }), 'not what GitHub'],
    ['no RSA key', (answer) => ({ ...answer, pem: 'nothing' }), 'not what GitHub'],
    ['a hostile slug', (answer) => ({ ...answer, slug: '../../x;$(id)' }), 'not what GitHub'],
    ['a hostile client ID', (answer) => ({ ...answer, client_id: '--body=x' }), 'not what GitHub'],
    ['a list', () => [1], 'not what GitHub'],
    [
      "somebody else's App",
      (answer) => ({ ...answer, owner: { login: 'mallory' } }),
      'was created for mallory',
    ],
  ];

  test.each(broken)('%s: nothing is stored, and nothing kept', (_, body, words) =>
    inStand(async ({ github, setup, folder, commands }) => {
      github.faults.add({ on: CONVERSION, effect: { kind: 'transform', body } });
      const { code, err, out } = await setup([], async ({ createApp }) => {
        expect((await fetch(await createApp())).status).toBe(502);
      });
      expect(code).toBe(1);
      expect(err).toContain(words);
      expect(err).toMatch(/settings\/apps/);
      expect(`${out}${err}`).not.toContain('PRIVATE KEY');
      expect(commands().filter((line) => line.includes(' set '))).toEqual([]);
      expect(readdirSync(folder)).toEqual(['.github']);
    }),
  );

  test.each([
    ['HTML', { kind: 'answer', status: 200, text: '<html>' } as const, 'not what GitHub'],
    ['a refusal', { kind: 'answer', status: 403, json: { message: 'no' } } as const, '403 no'],
    ['no HTTP at all', { kind: 'raw', bytes: 'nonsense\r\n\r\n' } as const, 'GitHub did not answer'],
  ])('%s', (_, effect, words) =>
    inStand(async ({ github, setup }) => {
      github.faults.add({ on: CONVERSION, effect });
      const { code, err } = await setup([], async ({ createApp }) => {
        await fetch(await createApp());
      });
      expect(code).toBe(1);
      expect(err).toContain(words);
      expect(err).toContain('without a key that anybody has');
    }),
  );

  test('slow ones are waited for; more than is asked is left alone', () =>
    inStand(async ({ github, setup }) => {
      github.faults.add({ on: CONVERSION, effect: { kind: 'delay', ms: 300 } });
      github.faults.add({ on: { path: /\/users\// }, effect: { kind: 'oversize', bytes: 5_000_000 } });
      expect((await setup()).code).toBe(0);
    }));

  test('a name and a page that are hostile are shown as texts, and the page of the App is made anew', () =>
    inStand(async ({ github, setup, commands }) => {
      const name = '<b>\u001b[2J\u202e$(id)`id`;"';
      github.faults.add({
        on: CONVERSION,
        effect: {
          kind: 'transform',
          body: (answer) => ({ ...answer, name, html_url: 'https://evil.example/' }),
        },
      });
      const { code, out, err } = await setup([], async ({ createApp }) => {
        const back = await createApp();
        const [app] = github.world.apps;
        if (app) github.world.install(app, { account: 'acme' });
        const page = await (await fetch(back)).text();
        expect(page).toContain('&lt;b&gt;\\u001b[2J\\u202e$(id)`id`;&quot;');
        expect(page).not.toContain('evil.example');
      });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Created   <b>\\u001b[2J\\u202e$(id)`id`;", http');
      expect(out).toContain(`Install   ${github.serverUrl}/apps/acme-app-ci/installations/new\n`);
      expect(commands().join('\n')).not.toContain('id`');
    }));

  test('a proof that GitHub refuses is told by the catalogue', () =>
    inStand(async ({ github, setup }) => {
      const { code, err, out } = await setup([], async ({ createApp }) => {
        const back = await createApp();
        const [app] = github.world.apps;
        if (app) github.world.install(app, { account: 'acme', permissions: { issues: 'read' } });
        await fetch(back);
      });
      expect(code).toBe(1);
      expect(out).toContain('Install   ');
      expect(err).toContain('permission-not-granted: ');
    }));

  test('a token of the proof that cannot be revoked is told', () =>
    inStand(async ({ github, setup }) => {
      github.faults.add({ on: 'revoke', effect: { kind: 'answer', status: 422, json: { message: 'no' } } });
      const { code, err } = await setup();
      expect(code).toBe(0);
      expect(err).toMatch(
        /The token of the proof could not be revoked, and lives until .*: contents: write for acme\/app/,
      );
    }));
});
