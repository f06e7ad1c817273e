import { describe, expect, test } from '@jest/globals';
import { checkGrant, narrowerThanAsked, notGranted, widerThanAsked } from '../../src/github/grant.ts';
import type { PermissionRequest, Permissions } from '../../src/inputs/permissions.ts';
import type { Target } from '../../src/inputs/target.ts';

type Granted = Parameters<typeof widerThanAsked>[0];

const limited = (levels: Permissions): PermissionRequest => ({
  kind: 'limited',
  levels,
  unlisted: [],
});
const inherit: PermissionRequest = { kind: 'inherit', meant: true };
const app: Target = { kind: 'repositories', owner: 'acme', repositories: ['app'] };
const installation = (owner: string | undefined, ...repositories: string[]): Target => ({
  kind: 'installation',
  id: 42,
  owner,
  repositories,
});

/** What is wider when a token for acme/app with `contents: read` was asked for and given, but for what is said. */
function wider({
  asked = limited({ contents: 'read' }),
  target = app,
  permissions = { contents: 'read', metadata: 'read' },
  repositories = ['acme/app'],
}: { asked?: PermissionRequest; target?: Target } & Partial<Granted>): string[] {
  return widerThanAsked({ permissions, repositories }, { permissions: asked, target }).map(
    ({ text }) => text,
  );
}

describe('permissions: not wider', () => {
  test.each<[string, Parameters<typeof wider>[0]]>([
    ['as asked, and metadata', {}],
    ['as asked', { permissions: { contents: 'read' } }],
    ['less', { asked: limited({ contents: 'write', issues: 'read' }) }],
    ['nothing', { permissions: {} }],
    ['inherited', { asked: inherit, permissions: { contents: 'write', administration: 'write' } }],
    [
      'a level of tomorrow, as asked',
      { asked: limited({ x: 'triage' as 'read' }), permissions: { x: 'triage' } },
    ],
    [
      'metadata: write, as asked',
      { asked: limited({ metadata: 'write' }), permissions: { metadata: 'write' } },
    ],
  ])('%s', (_, given) => {
    expect(wider(given)).toEqual([]);
  });
});

describe('permissions: wider, with what was granted and asked', () => {
  test.each<[string, Parameters<typeof wider>[0], string[]]>([
    ['a higher level', { permissions: { contents: 'write' } }, ['contents', 'write', 'read']],
    [
      'admin for write',
      { asked: limited({ organization_projects: 'write' }), permissions: { organization_projects: 'admin' } },
      ['organization-projects', 'admin', 'write'],
    ],
    [
      'one not asked for',
      { permissions: { contents: 'read', issues: 'read' } },
      ['issues', 'read', 'nothing'],
    ],
    ['metadata: write', { permissions: { contents: 'read', metadata: 'write' } }, ['metadata', 'write']],
    ['a level of tomorrow', { permissions: { contents: 'maintain' } }, ['contents', 'maintain', 'read']],
    ['a level out of a prototype', { permissions: { contents: 'constructor' } }, ['contents', 'constructor']],
  ])('%s', (_, given, holds) => {
    const found = wider(given);
    expect(found).toHaveLength(1);
    for (const word of holds) expect(found[0]).toContain(word);
  });

  test('each of them is named', () => {
    expect(wider({ permissions: { contents: 'write', issues: 'read', pages: 'write' } })).toHaveLength(3);
  });
});

describe('repositories: not wider', () => {
  test.each<[string, Parameters<typeof wider>[0]]>([
    ['as asked', {}],
    ['in another case', { repositories: ['Acme/App'] }],
    ['fewer', { target: { ...app, repositories: ['app', 'lib'] } }],
    ['all of an owner, as asked', { target: { kind: 'owner', owner: 'acme' }, repositories: 'all' }],
    ['some of an owner', { target: { kind: 'owner', owner: 'acme' }, repositories: ['acme/x', 'acme/y'] }],
    ['an enterprise', { target: { kind: 'enterprise', enterprise: 'e' }, repositories: 'all' }],
    ['all of an installation, as asked', { target: installation(undefined), repositories: 'all' }],
    ['some of an installation', { target: installation('acme', 'app') }],
  ])('%s', (_, given) => {
    expect(wider(given)).toEqual([]);
  });
});

describe('repositories: wider', () => {
  test.each<[string, Parameters<typeof wider>[0], string]>([
    ['one more', { repositories: ['acme/app', 'acme/secret'] }, 'acme/secret'],
    ['another one', { repositories: ['acme/secret'] }, 'acme/secret'],
    ['all', { repositories: 'all' }, 'all'],
    ['all of an installation', { target: installation('acme', 'app'), repositories: 'all' }, 'all'],
    [
      'one more of an installation',
      { target: installation('acme', 'app'), repositories: ['acme/app', 'acme/x'] },
      'acme/x',
    ],
    ['all, with inherited permissions', { asked: inherit, repositories: 'all' }, 'all'],
    ['a name that ends alike', { repositories: ['acme/my-app'] }, 'acme/my-app'],
    ['of the same name, of another owner', { repositories: ['other/app'] }, 'other/app'],
    [
      'so for an installation whose owner was named',
      { target: installation('acme', 'app'), repositories: ['other/app'] },
      'other/app',
    ],
  ])('%s', (_, given, holds) => {
    const found = wider(given);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(holds);
  });
});

test('the wording, for a person to read', () => {
  expect(
    wider({ permissions: { contents: 'write', issues: 'read' }, repositories: ['acme/app', 'acme/lib'] }),
  ).toEqual(['contents: write (asked for read)', 'issues: read (asked for nothing)', 'acme/lib']);
});

describe('the words for the public hold no name that GitHub alone told', () => {
  const answer = {
    permissions: { contents: 'write', issues: 'read', pages: 'write' },
    repositories: [{ full_name: 'acme/app' }, { full_name: 'acme/secret' }],
    repository_selection: 'selected',
  };
  const asked = { permissions: limited({ contents: 'read' }), target: app };
  test.each([
    [
      false,
      'contents: write (asked for read); 2 permissions that were not asked for; 1 repository that was not asked for',
    ],
    [
      true,
      'contents: write (asked for read); issues: read (asked for nothing), pages: write (asked for nothing); acme/secret',
    ],
  ])('private: %s', (isLogPrivate, words) => {
    expect(checkGrant(answer, { ...asked, isLogPrivate })).toMatchObject({
      code: 'grant-wider-than-asked',
      message: `GitHub granted more than was asked: ${words}`,
    });
  });
});

describe('what GitHub says of a token', () => {
  const asked = { permissions: inherit, target: app };
  test.each<[string, Partial<Parameters<typeof checkGrant>[0]>, Target, unknown]>([
    ['no permissions at all', { repositories: [{ full_name: 'acme/app' }] }, app, ['acme/app']],
    ['no list of repositories, those asked for', {}, app, ['acme/app']],
    ['no list, and no owner known', {}, installation(undefined, 'app'), ['app']],
    ['no list, and none asked for', {}, installation(undefined), 'all'],
    ['no list, for an owner', {}, { kind: 'owner', owner: 'acme' }, 'all'],
  ])('%s', (_, said, target, repositories) => {
    const answer = {
      permissions: undefined,
      repositories: undefined,
      repository_selection: 'selected',
      ...said,
    };
    expect(checkGrant(answer, { ...asked, target })).toEqual({ permissions: {}, repositories });
  });

  test.each<[string, Partial<Parameters<typeof checkGrant>[0]>, string]>([
    ['"all" in the place of a list', { repository_selection: 'all' }, 'grant-wider-than-asked'],
    ['repositories that are no list', { repositories: 'acme/app' }, 'not-the-github-api'],
    ['a repository without a name', { repositories: [{}] as never }, 'not-the-github-api'],
    ['permissions that are none', { permissions: { contents: 1 } }, 'not-the-github-api'],
  ])('%s is refused', (_, said, code) => {
    const answer = { permissions: {}, repositories: undefined, repository_selection: undefined, ...said };
    expect(checkGrant(answer, asked)).toMatchObject({ code });
  });
});

test('what an installation lacks: levels that are lower, and names that are absent, but never metadata: read', () => {
  const request = limited({ contents: 'write', issues: 'read', metadata: 'read', pages: 'read' });
  expect(notGranted({ contents: 'read', issues: 'write' }, request)).toEqual([
    ['contents', 'write'],
    ['pages', 'read'],
  ]);
  expect(notGranted({}, request)).toEqual([]); // nothing is known
});

// GitHub lists repositories under the account's name of today.
test('after an account was renamed, its repositories are not further than asked', () => {
  const granted = { permissions: {}, repositories: ['acme-new/app'] };
  const asked = { permissions: inherit, target: app };
  expect(widerThanAsked(granted, { ...asked, account: 'Acme-New' })).toEqual([]);
  expect(widerThanAsked(granted, asked)).toHaveLength(1);
});

describe('less than was asked', () => {
  const asked = {
    permissions: limited({ contents: 'write', issues: 'read', metadata: 'read' }),
    target: { ...app, repositories: ['app', 'lib'] } as Target,
  };
  test.each<[string, Partial<Granted>, string[]]>([
    [
      'all of it',
      { permissions: { contents: 'write', issues: 'read' }, repositories: ['acme/App', 'acme/lib'] },
      [],
    ],
    ['more', { permissions: { contents: 'admin', issues: 'write' } }, []],
    ['nothing is known of permissions', { permissions: {} }, []],
    [
      'a lower level',
      { permissions: { contents: 'read', issues: 'read' } },
      ['contents: write (granted: read)'],
    ],
    ['one less', { permissions: { contents: 'write' } }, ['issues: read']],
    ['a repository less', { repositories: ['acme/lib'] }, ['the repository app']],
    ['no repository', { repositories: [] }, ['the repository app', 'the repository lib']],
    ['all repositories', { repositories: 'all' }, []],
  ])('%s', (_, granted, lacking) => {
    const whole = {
      permissions: { contents: 'write', issues: 'read' },
      repositories: ['acme/app', 'acme/lib'],
    };
    expect(narrowerThanAsked({ ...whole, ...granted }, asked)).toEqual(lacking);
  });

  test('of nothing in particular there is no less', () => {
    const granted = { permissions: { contents: 'read' }, repositories: ['acme/app'] };
    const owner = { kind: 'owner', owner: 'acme' } as const;
    expect(narrowerThanAsked(granted, { permissions: inherit, target: owner })).toEqual([]);
  });
});
