import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { generate } from 'selfsigned';
import { scenario, type Scenario } from './harness.ts';
import { startProxy, type ProxyOptions, type ProxyServer } from './proxy-server.ts';

async function withProxy(
  { github }: Pick<Scenario, 'github'>,
  body: (proxy: ProxyServer) => Promise<void>,
  options?: ProxyOptions,
): Promise<void> {
  const proxy = await startProxy(new URL(github.apiUrl), options);
  try {
    await body(proxy);
  } finally {
    proxy.close();
  }
}

describe('a plain http API through a forwarding proxy', () => {
  // No resolver knows the host: only the proxy can lead there.
  const url = 'http://github.invalid';
  const through = { with: { 'github-api-url': url }, own: { GITHUB_API_URL: url } };

  test.each([
    ['HTTP_PROXY', undefined],
    ['http_proxy', undefined],
    ['HTTP_PROXY', 'me:p%40ss%2Fword'],
  ])('%s (credentials: %s)', (variable, credentials) =>
    scenario((sandbox) =>
      withProxy(
        sandbox,
        async (proxy) => {
          const env = { ...through.own, [variable]: proxy.url };
          const stage = await sandbox.main({ with: through.with, env });
          expect(stage.exitCode).toBe(0);
          const { exitCode, annotations } = await sandbox.post(stage.state, { env });
          expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
          expect(proxy.passed).toEqual([
            `GET ${url}/repos/acme/app/installation`,
            `POST ${url}/app/installations/${sandbox.installation.id}/access_tokens`,
            `DELETE ${url}/installation/token`,
          ]);
          expect(stage.rawOutput).not.toContain('ss/word');
          expect(sandbox.github.world.aliveTokens()).toEqual([]);
        },
        { credentials },
      ),
    ),
  );

  test.each(['127.0.0.1', '*', 'example.com, 127.0.0.1'])('NO_PROXY=%s goes straight', (noProxy) =>
    scenario((sandbox) =>
      withProxy(sandbox, async (proxy) => {
        const { exitCode } = await sandbox.main({ env: { HTTP_PROXY: proxy.url, NO_PROXY: noProxy } });
        expect(exitCode).toBe(0);
        expect(proxy.passed).toEqual([]);
      }),
    ),
  );

  test('a proxy variable that is no URL is a warning and no more', () =>
    scenario(async ({ main }) => {
      const { exitCode, annotations, rawOutput } = await main({
        with: { permissions: 'inherit' },
        env: { HTTP_PROXY: 'socks5://me:geheim@nowhere' },
      });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(rawOutput).not.toContain('geheim');
    }));

  test('a proxy for https alone has nothing to do with http', () =>
    scenario(async ({ main }) => {
      const { exitCode } = await main({ env: { HTTPS_PROXY: 'http://127.0.0.1:1' } });
      expect(exitCode).toBe(0);
    }));
});

describe('https', () => {
  const altNames = [
    { type: 7 as const, ip: '127.0.0.1' },
    { type: 2 as const, value: 'github.invalid' },
  ];
  const certificate = generate([{ name: 'commonName', value: 'sandbox' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames },
    ],
  });

  /** A scenario over TLS; `trusted` is the environment that trusts its certificate. */
  async function overTls(
    body: (sandbox: Scenario, trusted: Record<string, string>) => Promise<void>,
  ): Promise<void> {
    const { private: key, cert } = await certificate;
    await scenario(
      async (sandbox) => {
        const file = join(sandbox.temp, 'ca.pem');
        await writeFile(file, cert);
        await body(sandbox, { NODE_EXTRA_CA_CERTS: file });
      },
      { tls: { key, cert } },
    );
  }

  test('with an authority of its own, named by NODE_EXTRA_CA_CERTS', () =>
    overTls(async ({ main, post, github }, trusted) => {
      const { state, exitCode } = await main({ env: trusted });
      expect(exitCode).toBe(0);
      expect(github.connectionCount).toBe(1);
      await post(state, { env: trusted });
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('with a certificate nobody vouches for: refused, once, and said so', () =>
    overTls(async ({ main, github }) => {
      const { annotations, exitCode, log } = await main();
      expect(exitCode).toBe(1);
      expect(github.requests).toEqual([]);
      expect(log.filter((line) => line.includes('trying again'))).toEqual([]);
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^github-unreachable: .*(SELF_SIGNED|UNABLE_TO_VERIFY)/);
      expect(annotations[0]?.message).toContain('NODE_EXTRA_CA_CERTS');
    }));

  // The proxy's certificate is its own name's alone, and the API's has not that name.
  test.each([
    ['an https API', 'https_proxy', 'https'],
    ['an http API', 'http_proxy', 'http'],
  ])('through a proxy that is itself spoken to over TLS: %s', async (_, variable, scheme) => {
    const own = await generate([{ name: 'commonName', value: 'proxy' }], {
      extensions: [
        { name: 'basicConstraints', cA: true },
        { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] },
      ],
    });
    const { private: key, cert } = await certificate;
    await scenario(
      (sandbox) =>
        withProxy(
          sandbox,
          async (proxy) => {
            const authorities = join(sandbox.temp, 'authorities.pem');
            await writeFile(authorities, `${cert}\n${own.cert}`);
            const { port } = new URL(sandbox.github.apiUrl);
            const url = `${scheme}://github.invalid:${port}`;
            const env = { NODE_EXTRA_CA_CERTS: authorities, GITHUB_API_URL: url, [variable]: proxy.url };
            const stage = await sandbox.main({ with: { 'github-api-url': url }, env });
            expect(stage.annotations.filter(({ level }) => level === 'error')).toEqual([]);
            const { annotations } = await sandbox.post(stage.state, { env });
            expect(annotations).toEqual([]);
            expect(proxy.passed).toHaveLength(scheme === 'https' ? 2 : 3);
            expect(sandbox.github.world.aliveTokens()).toEqual([]);
          },
          { tls: { key: own.private, cert: own.cert } },
        ),
      scheme === 'https' ? { tls: { key, cert } } : {},
    );
  });

  test.each([undefined, 'me:p%40ss'])('through a tunnel (credentials: %s)', (credentials) =>
    overTls((sandbox, trusted) =>
      withProxy(
        sandbox,
        async (proxy) => {
          const { port } = new URL(sandbox.github.apiUrl);
          const env = { ...trusted, https_proxy: proxy.url };
          const stage = await sandbox.main({
            with: { 'github-api-url': `https://github.invalid:${port}` },
            env,
          });
          expect(stage.exitCode).toBe(0);
          await sandbox.post(stage.state, { env });
          // One tunnel for each step.
          expect(proxy.passed).toEqual([`CONNECT github.invalid:${port}`, `CONNECT github.invalid:${port}`]);
          expect(sandbox.github.world.aliveTokens()).toEqual([]);
        },
        { credentials },
      ),
    ),
  );

  test('a tunnel that is refused is not tried again, and the password is not shown', () =>
    overTls((sandbox, trusted) =>
      withProxy(
        sandbox,
        async (proxy) => {
          const env = { ...trusted, HTTPS_PROXY: proxy.url.replace('me:right', 'me:geheim') };
          const { annotations, rawOutput, exitCode } = await sandbox.main({ env });
          expect(exitCode).toBe(1);
          expect(proxy.passed).toEqual(['407']);
          expect(annotations).toHaveLength(1);
          expect(annotations[0]?.message).toMatch(/^github-unreachable: .*the proxy answered 407/);
          expect(rawOutput).not.toContain('geheim');
        },
        { credentials: 'me:right' },
      ),
    ));

  test(
    'a proxy that never answers does not hold post past its budget',
    () =>
      scenario(async ({ main, post }) => {
        let start = NaN; // when post first asks the proxy: how long it takes to get there is not its fault
        const silent = createServer((socket) => {
          if (Number.isNaN(start)) start = Date.now();
          socket.on('error', () => undefined);
        }).listen(0, '127.0.0.1');
        await once(silent, 'listening');
        const { state } = await main({ with: { permissions: 'inherit' } });
        const url = 'https://github.invalid';
        const elsewhere = {
          'token-0': (state['token-0'] ?? '').replace(/"apiUrl":"[^"]*"/, `"apiUrl":"${url}"`),
        };
        const { port } = silent.address() as AddressInfo;
        const { annotations, exitCode } = await post(elsewhere, {
          with: { 'github-api-url': url },
          env: { HTTPS_PROXY: `http://127.0.0.1:${port}` },
        });
        expect(Date.now() - start).toBeLessThan(19_000); // 15 s, and time to end
        expect(exitCode).toBe(0);
        expect(annotations.map(({ level }) => level)).toEqual(['warning']);
        expect(annotations[0]?.message).toMatch(/^revoke-failed: .*no complete answer from github\.invalid/);
        silent.close();
      }),
    40_000,
  );
});
