// The grammar of what GitHub answers: https://docs.github.com/en/rest/apps/apps, and the description in openapi/.
import { describe, expect, test } from '@jest/globals';
import { fullNameIn, idIn, nameIn, pageIn, permissionsIn, timeIn } from '../../src/github/answers.ts';

const EVIL = [
  '',
  ' ',
  'a b',
  'a\nb',
  'a\rb',
  'a\u0000b',
  '##[error]x',
  '::error::x',
  'a"b',
  'a<b',
  'ä',
  '${{ x }}',
];
const NO_TEXT = [undefined, null, 5, true, [], {}, ['a'], { toString: () => 'a' }];

describe('a name', () => {
  test.each(['acme', 'a', 'octocat_acme', 'my-app', '-', 'a.b', 'x'.repeat(100)])('%s', (name) => {
    expect(nameIn(name)).toBe(name);
  });
  test.each([...EVIL, ...NO_TEXT, '..', '.', 'a/b', '../x', 'x'.repeat(101)])('not %p', (name) => {
    expect(nameIn(name)).toBeUndefined();
  });
});

describe('a full name', () => {
  test.each(['acme/app', 'acme/.github', 'a_b/a.b_c-d', `acme/${'x'.repeat(100)}`])('%s', (name) => {
    expect(fullNameIn(name)).toBe(name);
  });
  test.each([
    ...EVIL,
    ...NO_TEXT,
    'acme',
    'acme/',
    '/app',
    'acme/..',
    'acme/.',
    '../app',
    'a/b/c',
    'acme/a\nb',
  ])('not %p', (name) => {
    expect(fullNameIn(name)).toBeUndefined();
  });
});

describe('a time', () => {
  test.each(['2026-01-31T13:00:00Z', '2026-01-31T13:00:00.123Z', '2026-01-31T13:00:00+02:00'])(
    '%s',
    (time) => {
      expect(timeIn(time)).toBe(time);
    },
  );
  test.each([
    ...EVIL,
    ...NO_TEXT,
    'soon',
    '2026-01-31',
    '2026-13-31T13:00:00Z',
    'x2026-01-31T13:00:00Z',
    1769864400,
  ])('not %p', (time) => {
    expect(timeIn(time)).toBeUndefined();
  });
});

describe('an ID', () => {
  test.each<[unknown, number]>([
    [1, 1],
    [61_000_000, 61_000_000],
    ['123456', 123_456], // stand-ins for GitHub's API
  ])('%p', (id, read) => {
    expect(idIn(id)).toBe(read);
  });
  test.each([
    0,
    -1,
    1.5,
    1e21,
    NaN,
    Infinity,
    '',
    '0',
    '-1',
    '1e3',
    '1/../2',
    '1\n',
    ' 1',
    '9'.repeat(16),
    null,
    [1],
    {},
  ])('not %p', (id) => {
    expect(idIn(id)).toBeUndefined();
  });
});

describe('a page of this GitHub', () => {
  const server = { apiUrl: 'https://ghes.example/api/v3', webUrl: 'https://ghes.example' };
  test.each(['/settings/installations/1', '/organizations/acme/settings/installations/1', '/github-apps/x'])(
    '%s',
    (path) => {
      expect(pageIn(server.webUrl + path, server)).toBe(server.webUrl + path);
    },
  );
  test.each([
    ...EVIL,
    ...NO_TEXT,
    'https://evil.example/x',
    'https://ghes.example.evil.example/x',
    'https://ghes.example@evil.example/x',
    'https://me:pass@ghes.example/x',
    'http://ghes.example/x',
    'https://ghes.example:8443/x',
    'javascript:alert(1)',
    '/settings',
    'https://ghes.example/a)[x](https://evil.example',
    `https://ghes.example/${'x'.repeat(1000)}`,
  ])('not %p', (page) => {
    expect(pageIn(page, server)).toBeUndefined();
  });
  test('nor one of a GitHub that nobody named', () => {
    expect(pageIn('https://ghes.example/x', undefined)).toBeUndefined();
  });
});

describe('permissions', () => {
  test.each<[Record<string, string>]>([
    [{}],
    [{ contents: 'read', metadata: 'read' }],
    [{ something_new: 'maintain' }],
    [{ constructor: 'read' }],
  ])('%j', (permissions) => {
    expect({ ...permissionsIn(permissions) }).toEqual(permissions);
    expect(Object.getPrototypeOf(permissionsIn(permissions))).toBeNull();
  });
  test.each<[unknown]>([
    ...NO_TEXT.filter((each) => typeof each !== 'object' || each === null || Array.isArray(each)).map(
      (each) => [each] as [unknown],
    ),
    ...EVIL.map((evil) => [{ [evil]: 'read' }] as [unknown]),
    ...EVIL.map((evil) => [{ contents: evil }] as [unknown]),
    [{ contents: null }],
    [{ contents: ['read'] }],
    [{ contents: 'Read' }],
    [JSON.parse('{"__proto__":"read"}')],
    [Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`p${at}`, 'read']))],
  ])('not %j', (permissions) => {
    expect(permissionsIn(permissions)).toBeUndefined();
  });
});
