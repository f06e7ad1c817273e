// Properties that hold for whatever a secret store, a workflow or a server may send. The seed is fixed; a failure
// prints it with the smallest counterexample.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { catalogue } from '../../src/failures/catalogue.ts';
import type { Problem } from '../../src/failures/failure.ts';
import { parseServer } from '../../src/github-server.ts';
import { parsePermissions } from '../../src/permissions.ts';
import { fingerprintOf, parsePrivateKeys } from '../../src/private-key.ts';
import { findProxy, proxyAuthorization } from '../../src/proxy.ts';
import { rateLimitReset, waitBeforeRetry } from '../../src/retry.ts';
import { parseTargets, type Target } from '../../src/target.ts';
import { collect, piecesOf } from './problems.ts';

fc.configureGlobal({ seed: 20_260_131, numRuns: 1_000 });

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ size: 'large' }));
const uncoded = (problems: readonly Problem[]) => problems.filter(({ code }) => !(code in catalogue));
const pick = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const realKeys = (['pkcs1', 'pkcs8'] as const).map((type) =>
  privateKey.export({ type, format: 'pem' }).toString().trim(),
);
const otherPems = [
  publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  ec.export({ type: 'sec1', format: 'pem' }).toString(),
  privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
];

type Change = (text: string) => string;
const asItIs: Change = (pem) => pem;
const base64: Change = (pem) => Buffer.from(pem).toString('base64');

/** What a secret store may have done to a text of several lines: its line breaks, what stands around it, its quotes. */
const layer: fc.Arbitrary<Change> = fc
  .record({
    lineBreak: pick(
      '\n',
      '\r\n',
      '\r',
      '\\n',
      '\\r\\n',
      '\\\\n',
      '\\n\n',
      ' ',
      '',
      '\n\n',
      '  \n',
      '\n    ',
      '\n\t',
    ),
    around: pick('', '\n', ' ', '\t', '\r\n\r\n', '\uFEFF'),
    quote: pick<Change>(
      asItIs,
      (it) => `"${it}"`,
      (it) => `'${it}'`,
      JSON.stringify,
    ),
    outside: pick('', '\n', '  ', '\uFEFF'),
  })
  .map(({ lineBreak, around, quote, outside }) => (pem) => {
    return outside + quote(around + pem.replaceAll('\n', lineBreak) + around) + outside;
  });
const wrapped: fc.Arbitrary<Change> = fc.oneof(
  layer,
  fc.tuple(layer, pick(64, 76, 100_000), layer).map(([inner, width, outer]): Change => {
    return (pem) => outer(base64(inner(pem)).replace(new RegExp(`.{${width}}`, 'g'), '$&\n'));
  }),
);
const bareDer = layer.map(
  (change): Change =>
    (pem) =>
      change(pem.replace(/-----.*-----/g, '').trim()),
);

const damage: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(1800), fc.nat(1800)).map(
    ([from, to]) =>
      (it: string) =>
        it.slice(from % it.length, to),
  ),
  fc.nat(1800).map((to) => (it: string) => it.slice(0, to)),
  fc
    .array(fc.tuple(fc.nat(1800), fc.string({ unit: 'binary', maxLength: 2 })), { maxLength: 8 })
    .map(
      (spots) => (it: string) =>
        spots.reduce((left, [at, put]) => left.slice(0, at) + put + left.slice(at + 1), it),
    ),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => (it: string) => {
    const lines = it.split('\n');
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return lines.join('\n');
  }),
);

/** Pieces of a text that are in the problems too; the words that every PEM file has do not count. */
function echoes(given: string, problems: readonly Problem[]): string[] {
  const said = piecesOf(problems.map((problem) => problem.text).join('\0'));
  const content = given.split(/-----|BEGIN|END|RSA|EC|DSA|OPENSSH|ENCRYPTED|PRIVATE|PUBLIC|KEY|CERTIFICATE/);
  const pieces = new Set(content.flatMap((piece) => piecesOf(piece)));
  return said.filter((piece) => pieces.has(piece));
}

function checkKey(given: string, source = given): void {
  const { value: keys, problems } = collect((report) => parsePrivateKeys(given, report));
  expect(uncoded(problems)).toEqual([]);
  expect(keys.length + problems.length).toBeGreaterThan(0);
  expect([...echoes(given, problems), ...echoes(source, problems)]).toEqual([]);
  // What is done with every key before anything is signed (credentials.ts).
  for (const key of keys) {
    expect(fingerprintOf(key)).toMatch(/^SHA256:/);
    for (const type of ['pkcs1', 'pkcs8'] as const) key.export({ type, format: 'pem' });
  }
}

describe('private keys', () => {
  const label = pick(
    'RSA PRIVATE KEY',
    'PRIVATE KEY',
    'OPENSSH PRIVATE KEY',
    'PUBLIC KEY',
    'CERTIFICATE',
    'X 1',
  );
  const body = fc.oneof(
    text,
    fc.base64String({ size: 'large' }),
    fc.uint8Array().map((it) => base64(String(it))),
  );
  const armoured = fc.tuple(label, body, label).map(([first, content, last]) => {
    return `-----BEGIN ${first}-----\n${content}\n-----END ${last}-----`;
  });

  test('any text is refused with a code and not repeated', () => {
    const given = fc.oneof(text, body, armoured, fc.array(armoured).map(String), armoured.map(base64));
    fc.assert(
      fc.property(given, (it) => {
        checkKey(it);
      }),
    );
  });

  test('a damaged key is refused with a code and not repeated, or still a key', () => {
    const given = fc.tuple(
      pick(...realKeys, ...otherPems),
      fc.array(damage, { maxLength: 3 }),
      wrapped,
      damage,
      fc.boolean(),
    );
    fc.assert(
      fc.property(given, ([pem, damages, wrap, late, isLate]) => {
        const inner = damages.reduce((left, change) => change(left), pem);
        const outer = wrap(inner);
        checkKey(isLate ? late(outer) : outer, inner);
      }),
    );
  });

  test('a real key survives every combination of wrappings', () => {
    const expected = fingerprintOf(privateKey);
    fc.assert(
      fc.property(pick(...realKeys), fc.oneof(wrapped, wrapped, bareDer), (pem, wrap) => {
        const { value: keys, problems } = collect((report) => parsePrivateKeys(wrap(pem), report));
        expect(problems).toEqual([]);
        expect(keys.map(fingerprintOf)).toEqual([expected]);
      }),
    );
  });
});

describe('permissions', () => {
  const long = fc.string({ minLength: 110, maxLength: 300 });
  const name = fc.oneof(
    pick('contents', 'pull-requests', 'metadata', 'new_one', '__proto__', 'constructor'),
    fc.string(),
    long,
  );
  const level = fc.oneof(pick('read', 'write', 'admin', 'none', 'Write'), fc.string(), long);
  const tokens = pick(
    ...[
      'contents',
      'pull-requests',
      'inherit',
      'permissions',
      'read',
      'write',
      ': ',
      ': ',
      '\n',
      '\n',
      '  ',
      '- ',
      '? ',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      ', ',
      '&a ',
      '*a',
      '!!str ',
      '|\n',
      '>\n',
      '"',
      "'",
      '#',
      '<<: ',
      '~',
      '1e3',
      '.nan',
      '0x1f',
    ],
    ...['---\n', '%', '\t', '2001-01-01', 'x'.repeat(120)],
  );
  const block = fc.oneof(
    text,
    long,
    fc.array(tokens, { maxLength: 20 }).map((all) => all.join('')),
    fc.dictionary(name, fc.oneof(level, level, fc.jsonValue())).map((it) => JSON.stringify(it)),
    // An anchor may stand for what it is in itself.
    fc
      .tuple(pick('contents', 'new-one'), pick('&a [*a]', '&a {b: *a}', '&a [read]'))
      .map((pair) => pair.join(': ')),
  );
  const single = fc.dictionary(
    name,
    level.filter((it) => it.trim() !== ''),
  );

  test('any block and inputs are problems, or a request that GitHub can be sent', async () => {
    await fc.assert(
      fc.asyncProperty(block, fc.oneof(fc.constant({}), single), async (written, inputs) => {
        const { value, problems } = collect((report) =>
          parsePermissions({ block: written, single: inputs }, report),
        );
        const request = await value;
        expect(uncoded(problems)).toEqual([]);
        const given = [written, ...Object.keys(inputs), ...Object.values(inputs)].flatMap((it) =>
          piecesOf(it, 101),
        );
        const said = new Set(problems.flatMap((problem) => piecesOf(problem.text, 101)));
        expect(given.filter((piece) => said.has(piece))).toEqual([]);
        if (problems.length > 0) return;
        if (request.kind === 'limited') {
          expect(Object.keys(request.permissions).join()).toMatch(
            /^[a-z][a-z0-9_]{0,99}(,[a-z][a-z0-9_]{0,99})*$/,
          );
          expect(Object.values(request.permissions).join()).toMatch(
            /^(read|write|admin)(,(read|write|admin))*$/,
          );
        } else {
          // All of the installation's only when nothing was said, or `inherit`.
          expect([request.meant, Object.keys(inputs)]).toEqual([
            written.trim() === 'inherit' || written.trim() !== '',
            [],
          ]);
        }
      }),
    );
  });
});

describe('repositories', () => {
  const word = fc.oneof(
    pick('app', 'APP', 'lib', 'a.b', '.github', '..', '.', '%2e%2e', 'a\\b', 'ä', '', '-', 'a?b', 'a#b'),
    fc.string(),
  );
  const entry = fc.oneof(
    word,
    fc.tuple(word, word).map((pair) => pair.join('/')),
    text,
  );
  const many = fc
    .integer({ min: 490, max: 510 })
    .map((count) => Array.from({ length: count }, (_, at) => `r${at}`));
  const list = fc.oneof(
    fc.array(entry),
    fc.array(pick('app', 'APP', 'acme/app', 'Acme/lib', 'other/app')),
    many,
  );
  const request = fc.record({
    owner: fc.oneof(pick('', '', '', 'acme', 'ACME'), word),
    repositories: fc.tuple(list, pick(',', '\n', ' , ')).map(([all, comma]) => all.join(comma)),
    enterprise: fc.oneof(pick('', '', '', 'big'), word),
    installationId: fc.oneof(pick('', '', '', '123'), word, fc.nat().map(String)),
    currentRepository: fc.oneof(pick('acme/app', undefined, '')),
  });
  const namesOf = (target: Target): readonly string[] =>
    'repositories' in target ? target.repositories : [];
  const ownersOf = (target: Target): string[] => {
    if (target.kind === 'enterprise') return [target.enterprise];
    return target.owner === undefined ? [] : [target.owner];
  };

  test('any list is problems, or names that stay in their place of a URL', () => {
    fc.assert(
      fc.property(request, (it) => {
        const { value: targets, problems } = collect((report) => parseTargets(it, report));
        expect(uncoded(problems)).toEqual([]);
        if (problems.length > 0) return;
        const owners = targets.flatMap(ownersOf).map((owner) => owner.toLowerCase());
        expect(new Set(owners).size).toBe(owners.length);
        for (const target of targets) {
          const names = namesOf(target);
          expect(names.length).toBeLessThanOrEqual(500);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of [...names, ...ownersOf(target)]) {
            expect(encodeURIComponent(name)).toBe(name);
            expect(new URL(`https://host/repos/${name}/installation`).pathname).toBe(
              `/repos/${name}/installation`,
            );
          }
          if (target.kind === 'installation') expect(String(target.id)).toBe(it.installationId);
        }
      }),
    );
  });

  test('whatever the runner says of the current repository', () => {
    fc.assert(
      fc.property(request, fc.oneof(entry, text), (it, currentRepository) => {
        expect(
          uncoded(collect((report) => parseTargets({ ...it, currentRepository }, report)).problems),
        ).toEqual([]);
      }),
    );
  });
});

const host = pick(
  'api.github.com',
  'localhost',
  '127.0.0.1',
  '127.1',
  '[::1]',
  '127.0.0.1.evil.com',
  'localhost.evil.com',
  'ghes',
);
const urlish = fc.oneof(
  text,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      pick('http://', 'https://', 'HTTP://', 'http:', 'https:\\\\', 'ftp://', 'javascript:', '//', ''),
      pick('', 'me:pass@', '@', '%@'),
      host,
      pick('', ':80', ':x', ':8443'),
      pick('', '/', '//', '/api/v3', '?', '#', '/?a', '/..'),
    )
    .map((parts) => parts.join('')),
);

describe('proxies', () => {
  const noProxy = fc.oneof(
    text,
    fc
      .array(fc.oneof(host, pick('*', '.', '*.com', ':', '[', ']', ':443', '::1', '*.*')), { maxLength: 5 })
      .map(String),
  );
  const env = fc.record(
    {
      https_proxy: urlish,
      HTTPS_PROXY: urlish,
      http_proxy: urlish,
      HTTP_PROXY: urlish,
      no_proxy: noProxy,
      NO_PROXY: noProxy,
    },
    { requiredKeys: [] },
  );
  const target = fc
    .tuple(pick('http', 'https'), host, pick('', ':8443'))
    .map(([scheme, name, port]) => new URL(`${scheme}://${name}${port}/app`));

  test('any environment names a proxy, none, or an unusable one', () => {
    fc.assert(
      fc.property(target, env, (url, variables) => {
        const proxy = findProxy(url, variables);
        if (!(proxy instanceof URL)) return;
        expect(proxy.protocol).toMatch(/^https?:$/);
        expect(Object.values(proxyAuthorization(proxy)).join()).toMatch(/^(Basic [\w+/]+=*)?$/);
      }),
    );
  });

  test('NO_PROXY with a * in it: never one', () => {
    fc.assert(
      fc.property(target, env, noProxy, fc.boolean(), (url, variables, others, lower) => {
        const list = pick('*', `*,${others}`, `${others},*`, `${others} * x`);
        const star = fc.sample(list, { numRuns: 1, seed: others.length })[0];
        const noneBut = lower ? { no_proxy: star } : { no_proxy: '', NO_PROXY: star };
        expect(findProxy(url, { ...variables, ...noneBut })).toBeUndefined();
      }),
    );
  });
});

test('github-api-url: https, this machine, or the runner’s own, and a path can be put behind it', () => {
  const runner = pick(undefined, '', 'https://api.github.com', 'https://ghes/api/v3', 'http://ghes/api/v3/');
  fc.assert(
    fc.property(urlish, runner, fc.oneof(runner, urlish), (asked, runnerApiUrl, runnerWebUrl) => {
      const { value, problems } = collect((report) =>
        parseServer({ asked, runnerApiUrl, runnerWebUrl }, report),
      );
      expect(uncoded(problems)).toEqual([]);
      if (problems.length > 0) return;
      const url = new URL(value.apiUrl);
      const isHere = /^(localhost|\[::1\]|127\.\d+\.\d+\.\d+)$/.test(url.hostname);
      const isOwn = value.apiUrl === runnerApiUrl?.replace(/\/$/, '');
      expect(url.protocol === 'https:' || (url.protocol === 'http:' && (isHere || isOwn))).toBe(true);
      const call = new URL(`${value.apiUrl}/app`);
      expect([call.origin, call.pathname]).toEqual([url.origin, `${url.pathname.replace(/\/$/, '')}/app`]);
      expect(call.username + call.password + call.search + call.hash).toBe('');
    }),
  );
});

test('retry-after, date and x-ratelimit-reset: a wait that fits the budget, or none', () => {
  const time = fc.date({ noInvalidDate: true });
  const value = fc.oneof(
    text,
    fc.integer().map(String),
    fc.double().map(String),
    fc.bigInt().map(String),
    time.map((it) => it.toUTCString()),
    time.map((it) => it.toISOString()),
    pick(
      '0',
      '-0',
      '1',
      '60',
      ' 5 ',
      '1e3',
      '0x10',
      'Infinity',
      'NaN',
      '999999999',
      '999999999999',
      '+275760-09-13',
    ),
  );
  const headers = fc.record(
    {
      'retry-after': value,
      date: value,
      'x-ratelimit-reset': value,
      'x-ratelimit-remaining': fc.oneof(pick('0', '0', '1'), value),
    },
    { requiredKeys: [] },
  );
  const outcome = fc.record(
    {
      status: pick(429, 403, 500, 502, 503, 504, 200, 404),
      headers,
      body: fc.oneof(text, pick('rate limit')),
    },
    { requiredKeys: ['status', 'headers'] },
  );
  const situation = fc.record({
    tries: fc.integer({ min: 1, max: 10 }),
    budgetLeft: fc.oneof(fc.integer({ min: -1000, max: 60_000 }), pick(0, Infinity)),
    now: fc.oneof(time.map(Number), pick(Date.UTC(2026, 0, 31))),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  });
  fc.assert(
    fc.property(outcome, situation, (it, where) => {
      const wait = waitBeforeRetry(it, where);
      if (wait !== undefined) {
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThan(where.budgetLeft);
      }
      const reset = rateLimitReset(it);
      // It is shown as a date (diagnose.ts).
      if (reset !== undefined) expect(() => new Date(reset).toISOString()).not.toThrow();
    }),
  );
});
