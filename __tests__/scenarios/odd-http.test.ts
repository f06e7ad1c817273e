// Answers in forms that GitHub's own servers do not use, but what stands between may: read where they can be read, and
// never asked for again where that would not change them. And no more than one token made unknown beside the one used.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Effect } from '@mint-app-token/sandbox/github';
import { scenario, type Scenario } from './harness.ts';

const encoded = (encoding: string, bytes: (body: Buffer) => Buffer): Effect => ({
  kind: 'reform',
  bytes,
  headers: { 'content-encoding': encoding },
});
const typed = (type: string | undefined): Effect => ({ kind: 'reform', headers: { 'content-type': type } });
const bytesAs = (bytes: (body: Buffer) => Buffer): Effect => ({ kind: 'reform', bytes });
const utf16 = (body: Buffer) => Buffer.from(body.toString(), 'utf16le');
const swapped = (body: Buffer) => utf16(body).swap16();
const marked = (mark: string, rest: (body: Buffer) => Buffer) => (body: Buffer) =>
  Buffer.concat([Buffer.from(mark, 'hex'), rest(body)]);
const asIs = (body: Buffer) => body;

/** Runs main and post while every answer of the API has this form. */
async function bothStages({ main, post, github }: Scenario, effect: Effect, inputs = {}) {
  github.faults.add({ on: { path: /./ }, effect });
  const stage = await main({ with: { permissions: 'contents: read', ...inputs } });
  return { stage, after: await post(stage.state) };
}

test('every request asks for an answer as it is', () =>
  scenario(async (it) => {
    const { main, post, github } = it;
    const { state } = await main({ with: { permissions: 'inherit', 'git-identity': 'true' } });
    await post(state);
    expect(github.requests).toHaveLength(4);
    for (const { headers } of github.requests) expect(headers['accept-encoding']).toBe('identity');
  }));

describe('read all the same', () => {
  test.each<[string, Effect]>([
    ['gzip', encoded('gzip', gzipSync)],
    ['a byte order mark', bytesAs(marked('efbbbf', asIs))],
    ['UTF-16, big endian', bytesAs(marked('feff', swapped))],
    ['no content type', typed(undefined)],
    ['a content type that is none', typed(';;')],
    ['text/html', typed('text/html; charset=utf-8')],
    ['octets', typed('application/octet-stream')],
    ['the charset utf-16, untrue', typed('application/json; charset=utf-16')],
  ])('%s', (_, effect) =>
    scenario(async (it) => {
      const { stage, after } = await bothStages(it, effect, { 'git-identity': 'true' });
      expect(stage.annotations).toEqual([]);
      expect(stage.exitCode).toBe(0);
      expect(stage.outputs.token).toBe(it.github.world.tokens[0]?.token);
      expect(stage.outputs['git-user-name']).toBe('acme-release[bot]');
      expect(after.annotations).toEqual([]);
      expect(it.github.world.aliveTokens()).toEqual([]);
      expect(it.github.requests).toHaveLength(4);
    }),
  );

  test.each<[string, Effect]>([
    ['gzip', encoded('gzip', gzipSync)],
    ['UTF-16', bytesAs(marked('fffe', utf16))],
    ['no content type', typed(undefined)],
  ])("a refusal, with GitHub's words: %s", (_, effect) =>
    scenario(async (it) => {
      const { stage } = await bothStages(it, effect, { 'permission-issues': 'write' });
      expect(stage.annotations[0]?.message).toMatch(/^permission-not-granted: /);
    }),
  );
});

describe('refused, once', () => {
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
  const head = 'HTTP/1.1 101 Switching Protocols\r\n';
  test.each<[string, Effect, string]>([
    ['an encoding that nobody knows', encoded('sdch', asIs), 'content-encoding'],
    ['100 MB in 100 kB', encoded('gzip', () => bomb), 'larger than'],
    ['another protocol than HTTP', { kind: 'raw', bytes: 'SSH-2.0-OpenSSH_9.6\r\n' }, 'Parse Error'],
    ['a head that is none', { kind: 'raw', bytes: 'HTTP/1.1 200 OK\r\nno colon\r\n\r\n' }, 'Parse Error'],
    [
      '101 to another protocol',
      { kind: 'raw', bytes: `${head}Connection: upgrade\r\nUpgrade: h2c\r\n\r\n` },
      '101',
    ],
    ['101 to nothing', { kind: 'raw', bytes: `${head}\r\n` }, '101'],
  ])('%s', (_, effect, said) =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'mint', effect });
      const { annotations, exitCode } = await main({ with: { permissions: 'inherit' } });
      expect(exitCode).toBe(1);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(annotations[0]?.message).toContain(said);
      expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
    }),
  );
});

describe('a mint whose answer was lost is sent once more, and no more', () => {
  const html = { kind: 'answer', text: '<html>', acts: true } as const;
  test.each<[string, Effect, string]>([
    ['reset', { kind: 'reset', when: 'after-acting' }, 'github-unreachable'],
    [
      'reset before GitHub acted, which nobody can know',
      { kind: 'reset', when: 'before-acting' },
      'github-unreachable',
    ],
    ['502', { ...html, status: 502 }, 'github-unavailable'],
    ['503', { ...html, status: 503 }, 'github-unavailable'],
  ])('%s', (_, effect, code) =>
    scenario(async ({ main, github }) => {
      github.faults.add({ on: 'mint', effect });
      const { annotations, log } = await main({ with: { permissions: 'inherit' } });
      expect(github.requests.filter(({ method }) => method === 'POST')).toHaveLength(2);
      expect(annotations[0]?.message).toMatch(new RegExp(`^${code}: `));
      expect(log.filter((line) => line.includes('may have acted all the same'))).toHaveLength(1);
    }),
  );

  test('what GitHub refused does not count', () =>
    scenario(async ({ main, github }) => {
      const headers = { 'retry-after': '1' };
      const busy: Effect = { kind: 'answer', status: 503, headers, json: { message: 'Service Unavailable' } };
      const limit: Effect = { kind: 'answer', status: 429, headers, json: { message: 'Too Many Requests' } };
      github.faults.add({ on: 'mint', times: 1, effect: busy });
      github.faults.add({ on: 'mint', times: 1, effect: limit });
      github.faults.add({ on: 'mint', times: 1, effect: { kind: 'reset', when: 'after-acting' } });
      github.faults.add({ on: 'mint', times: 1, effect: busy });
      const { exitCode } = await main({ with: { permissions: 'inherit' } });
      expect(exitCode).toBe(0);
      expect(github.world.tokens).toHaveLength(2);
    }));
});

describe('a redirect to another origin is followed by nobody, so that what is there is not believed', () => {
  test.each([301, 307] as const)('%i', (status) =>
    scenario(async ({ main, github, elsewhere, installation }) => {
      github.faults.add({ on: 'lookup', effect: { kind: 'redirect', to: `${elsewhere.url}/x`, status } });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(annotations[0]?.message).toContain(new URL(elsewhere.url).host);
      expect(elsewhere.requests).toEqual([]);
      expect(installation.id).toBeGreaterThan(0);
    }),
  );

  // The same machine by another name: it would even know the App.
  test.each(['localhost'])('%s is another one', (host) =>
    scenario(async ({ main, github, calls }) => {
      const other = github.apiUrl.replace('127.0.0.1', host);
      const to = `${other}/app/installations/1`;
      github.faults.add({ on: 'lookup', times: 1, effect: { kind: 'redirect', to } });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(calls()).toHaveLength(1);
    }),
  );

  test("the bot's user", () =>
    scenario(async ({ main, github, elsewhere }) => {
      const effect = { kind: 'redirect', to: `${elsewhere.url}/users/x` } as const;
      github.faults.add({ on: { path: /^\/users\// }, effect });
      const { annotations, outputs } = await main({
        with: { permissions: 'inherit', 'git-identity': 'true' },
      });
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(elsewhere.requests).toEqual([]);
      expect(outputs['bot-user-id']).toBeUndefined();
    }));

  test('nor is what the redirect itself carries', () =>
    scenario(async ({ main, github, elsewhere, installation }) => {
      const json = { id: installation.id, app_slug: 'acme-release', account: { login: 'acme' } };
      const headers = { location: `${elsewhere.url}/x` };
      github.faults.add({ on: 'lookup', effect: { kind: 'answer', status: 302, headers, json } });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
    }));

  test('on its own origin it is followed, and takes no other credentials with it', () =>
    scenario(async ({ main, github }) => {
      const to = `${github.apiUrl.replace('//', '//me:other@')}/repos/acme/app/installation`;
      github.faults.add({ on: 'lookup', times: 1, effect: { kind: 'redirect', to } });
      const { exitCode } = await main({ with: { permissions: 'inherit' } });
      expect(exitCode).toBe(0);
      expect(github.requests[1]?.headers.authorization).toBe('Bearer app-jwt');
    }));
});
