// Every input is read in a time that grows with its size, whatever is in it. Linux gives a variable 128 kB, and an answer
// may have 16 MB; here up to 1 MB each.
// Long because a row for each input that can be long.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { failureSummary } from '../../src/failures/report.ts';
import { failureOf, type Problem } from '../../src/failures/problems.ts';
import { limitOf } from '../../src/github/rate-limit.ts';
import { Refusal } from '../../src/github/refusal.ts';
import { readState } from '../../src/handover/state.ts';
import { parsePermissions } from '../../src/inputs/permissions.ts';
import { parseServer } from '../../src/inputs/server.ts';
import { parseSummaryMode } from '../../src/inputs/summary-mode.ts';
import { parseTargets } from '../../src/inputs/target.ts';
import { formsOfToken } from '../../src/runtime/masks.ts';
import { oneLine, severalLines } from '../../src/runtime/printable.ts';
import { parsePrivateKeys } from './private-keys.ts';
import { findProxy } from '../../src/transport/proxy.ts';
import { redirectOf } from '../../src/transport/redirect.ts';
import { growsTooFast } from './growth.ts';
import { collect } from './problems.ts';
import { quiet } from './quiet.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Texts by how they begin, what is repeated, and how they end; `%` counts. */
type Shape = readonly [begin: string, repeated: string, end?: string];

const anything: readonly Shape[] = [
  ['', 'x'],
  ['', ' ', 'x'],
  ['', '\n'],
  ['x', '/', 'x'],
  ['', '"'],
  ['', '%,'],
];

function made([begin, repeated, end = '']: Shape, size: number): string {
  const count = Math.ceil(size / repeated.length);
  const parts = repeated.includes('%')
    ? Array.from({ length: Math.ceil(count / 3) }, (_, at) => repeated.replaceAll('%', String(at))).join('')
    : repeated.repeat(count);
  return begin + parts + end;
}

/** Tests a reader with the shapes that suit it, and with those that suit nobody. */
function grows(name: string, run: (text: string) => unknown, shapes: readonly Shape[] = []): void {
  test.each([...shapes, ...anything].map((shape) => [JSON.stringify(shape), shape] as const))(
    `${name}: %s`,
    async (_, shape) => {
      expect(await growsTooFast((size) => made(shape, size), run)).toBe('');
    },
  );
}

/** As the step does it: all problems make one failure, which is told. */
function told(problems: readonly Problem[]): void {
  if (problems.length > 0) failureSummary('title', severalLines(failureOf(problems).message));
}

describe('github-api-url', () => {
  const shapes: Shape[] = [
    ['https://ghes', '/'],
    ['https://ghes', '/', '?'],
    ['https://ghes', '/a'],
    ['https://ghes/', '/api/v3'],
    ['https://', 'a.'],
    ['https://', '@'],
    ['https://api.', 'x', '.ghe.com'],
  ];
  const runnerApiUrl = 'https://api.github.com';
  const runnerWebUrl = undefined;
  grows(
    'the input',
    (asked) => {
      told(collect((report) => parseServer({ asked, runnerApiUrl, runnerWebUrl }, report)).problems);
    },
    shapes,
  );
  grows('the runner’s', (url) => {
    parseServer({ asked: '', runnerApiUrl: url, runnerWebUrl: url }, quiet);
  });
});

describe('owner, repositories', () => {
  const request = {
    owner: '',
    repositories: '',
    enterprise: '',
    installationId: '',
    currentRepository: 'a/b',
  };
  const read = (rest: Partial<typeof request>) => {
    told(collect((report) => parseTargets({ ...request, ...rest }, report)).problems);
  };
  grows(
    'repositories',
    (repositories) => {
      read({ repositories });
    },
    [
      ['', 'r%,'],
      ['', 'a/r%,'],
      ['', 'o%/r,'],
      ['', 'o%/r%\n'],
      ['', '?%,'],
      ['', 'a,A,'],
      ['', '../,'],
    ],
  );
  grows(
    'repositories beside owner',
    (repositories) => {
      read({ owner: 'acme', repositories });
    },
    [['', 'o%/r,']],
  );
  grows(
    'repositories of an installation',
    (repositories) => {
      read({ installationId: '1', repositories });
    },
    [
      ['', 'o%/r,'],
      ['', 'r%,'],
    ],
  );
  grows('owner', (owner) => {
    read({ owner });
  });
  grows('enterprise', (enterprise) => {
    read({ enterprise });
  });
  grows('installation-id', (installationId) => {
    read({ installationId });
  });
});

describe('permissions', () => {
  grows(
    'the block',
    async (block) => {
      const { problems, value } = collect((report) => parsePermissions({ block, single: {} }, report));
      await value;
      told(problems);
    },
    [
      ['', 'p%: read\n'],
      ['', 'contens%: read\n'],
      ['', '[', ''],
      ['', '{a: '],
      ['', '- '],
      ['', '? '],
      ['', 'a: '],
      ['', '&a%\n'],
      ['a: &a x\nb: [', '*a,', ']'],
      ['', '<<: {a: read}\n'],
      ['a: "', '\\'],
      ['a: ', '!'],
      ['a: >\n', ' x\n'],
    ],
  );
  grows('one of its own', async (level) => {
    const { problems, value } = collect((report) =>
      parsePermissions({ block: '', single: { contents: level } }, report),
    );
    await value;
    told(problems);
  });
  grows('the name of one', async (name) => {
    const { problems, value } = collect((report) =>
      parsePermissions({ block: '', single: { [name]: 'read' } }, report),
    );
    await value;
    told(problems);
  });
});

describe('private-key', () => {
  const read = (text: string) => {
    told(collect((report) => parsePrivateKeys(text, report)).problems);
  };
  grows('the input', read, [
    ['', '\\n'],
    ['', '\\', 'n'],
    ['', '\\r\\'],
    ['', '-'],
    ['', '-----BEGIN '],
    ['-----BEGIN ', 'A'],
    ['-----BEGIN ', 'A ', '-----'],
    ['', '-----BEGIN A-----'],
    ['', '-----BEGIN RSA PRIVATE KEY-----'],
    ['-----BEGIN RSA PRIVATE KEY-----', 'A'],
    ['-----BEGIN RSA PRIVATE KEY-----', '-'],
    ['-----BEGIN RSA PRIVATE KEY-----', '- '],
    ['-----BEGIN RSA PRIVATE KEY-----', 'A', '-----END RSA PRIVATE KEY-----'],
    ['-----BEGIN RSA PRIVATE KEY-----', '-----END '],
    ['', '-----END '],
    ['-----END ', 'A'],
    ['-----END ', 'PRIVATE '],
    ['', 'AAAA'],
    ['', 'A='],
    ['SHA256:', 'A'],
    ['ghs_', 'A'],
    ['${', 'A'],
    ['', '${'],
    ['./', 'a/'],
    ['', 'a.', 'pem'],
    ['', `${key}\n`],
    ['', key.replace(/\n/g, '\\n')],
  ]);
  grows(
    'in base64',
    (text) => {
      read(base64(text));
    },
    [['', key]],
  );
});

describe('what else the runner says', () => {
  grows('summary', (text) => {
    told(collect((report) => parseSummaryMode(text, report)).problems);
  });
  grows(
    'NO_PROXY',
    (noProxy) => findProxy(new URL('https://api.github.com'), { https_proxy: 'http://p', no_proxy: noProxy }),
    [
      ['', '[:'],
      ['', 'a:1'],
      ['a:', '1', 'x'],
      ['', '*.'],
    ],
  );
  grows('HTTPS_PROXY', (proxy) => findProxy(new URL('https://api.github.com'), { https_proxy: proxy }), [
    ['http://', 'a:'],
    ['http://', '%@'],
  ]);
  grows('the state', (text) => readState({ 'STATE_token-0': text }, { github: 'https://api.github.com' }), [
    ['', '['],
    ['{"token":"', 'x', '"}'],
  ]);
  grows('fallback-token', formsOfToken);
});

describe('what GitHub says', () => {
  const refusal = (body: string) => new Refusal({ status: 403, url: 'https://ghes/x', headers: {}, body });
  grows('a refusal', (text) =>
    severalLines(refusal(JSON.stringify({ message: text, errors: [text] })).said ?? ''),
  );
  grows('a body', (body) => [refusal(body), limitOf({ status: 403, headers: {}, body })], [
    ['', '['],
    ['', '{"a":'],
    ['', 'rate limi'],
    ['', 'abuse detectio'],
  ]);
  grows(
    'a location',
    (location) =>
      redirectOf(
        { method: 'GET', url: 'https://ghes/x', headers: {} },
        { status: 302, url: '', headers: { location }, body: '' },
      ),
    [['/', '../']],
  );
  grows('a line', (text) => [oneLine(text), severalLines(text)]);
  grows('a summary', (text) => failureSummary('title', text), [
    ['permissions: |\n', ' '],
    ['permissions: |\n', ' \n'],
    ['permissions: |\n', ' a\n'],
    ['', 'permissions: |\n '],
  ]);
});
