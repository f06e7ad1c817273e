// Which Apps are proposed. The fewest are found here by trying every partition.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Level, Permissions } from '../../src/cli/facts/facts.ts';
import { beyond, groupIntoApps, MOST_BEYOND } from '../../src/cli/organization/group.ts';

const repository = (name: string, permissions: Permissions, mint: object = {}) => ({
  repository: `acme/${name}`,
  archived: false,
  fork: false,
  private: true,
  defaultBranch: 'main',
  plan: {
    uses: [],
    mints: Object.keys(permissions).length > 0 ? [{ file: 'x.yml', job: 'a', permissions, ...mint }] : [],
    secretsLeft: [],
    skipped: [],
    app: { permissions },
  },
});

const ORDER = { read: 1, write: 2, admin: 3 };
const merged = (all: readonly Permissions[]): Permissions => {
  const result: Record<string, Level> = {};
  for (const each of all)
    for (const [name, level] of Object.entries(each))
      if (!(name in result) || ORDER[level] > ORDER[result[name] ?? 'read']) result[name] = level;
  return result;
};
const isInside = (group: readonly Permissions[]) =>
  group.every((needed) => {
    const more = Object.entries(merged(group)).filter(
      ([name, level]) => !needed[name] || ORDER[level] > ORDER[needed[name]],
    );
    return more.length <= MOST_BEYOND && !more.some(([name]) => name === 'workflows');
  });

function fewest(needs: readonly Permissions[]): number {
  let best = needs.length;
  const place = (at: number, groups: Permissions[][]) => {
    if (groups.length >= best) return;
    const need = needs[at];
    if (!need) {
      best = groups.length;
      return;
    }
    for (const group of [...groups, [] as Permissions[]]) {
      group.push(need);
      if (isInside(group)) place(at + 1, groups.includes(group) ? groups : [...groups, group]);
      group.pop();
    }
  };
  place(0, []);
  return best;
}

describe('the Apps that are proposed', () => {
  test('those that need the same share one', () => {
    const apps = groupIntoApps([
      repository('b', { contents: 'write' }),
      repository('a', { contents: 'write' }),
      repository('none', {}),
    ]);
    expect(apps).toMatchObject([{ repositories: ['acme/a', 'acme/b'], permissions: { contents: 'write' } }]);
    expect(apps[0]?.why).toContain('needs exactly these permissions');
  });

  test('a little more is allowed, and said; what administers never', () => {
    const little = groupIntoApps([
      repository('a', { contents: 'write' }),
      repository('b', { contents: 'read', issues: 'write' }),
    ]);
    expect(little).toHaveLength(1);
    expect(little[0]?.why).toContain('No repository has more than 1 of these permissions beyond');
    const never = groupIntoApps([
      repository('a', { contents: 'write' }),
      repository('b', { contents: 'write', workflows: 'write' }),
    ]);
    expect(never.map(({ repositories }) => repositories)).toEqual([['acme/a'], ['acme/b']]);
    expect(never.map(({ why }) => why)).toEqual([
      'This repository needs exactly these permissions.',
      'This repository needs exactly these permissions. Only a repository that needs workflows as well may share it, since that administers.',
    ]);
  });

  test('one that asks for all repositories has an App of its own, and other targets are named', () => {
    const apps = groupIntoApps([
      repository('a', { contents: 'read' }, { owner: 'acme' }),
      repository('b', { contents: 'read' }, { repositories: ['tap', 'b'] }),
      repository('c', { contents: 'read' }, { owner: 'other', repositories: ['x'] }),
      repository('d', { contents: 'read' }, { repositories: '${{ matrix.r }}' }),
    ]);
    expect(apps.map(({ repositories }) => repositories)).toEqual([
      ['acme/b', 'acme/c', 'acme/d'],
      ['acme/a'],
    ]);
    expect(apps[0]?.why).toContain(
      'installed on these as well, which are written to or read: acme/tap, other/x.',
    );
    expect(apps[1]?.why).toContain('installed on all of them');
  });

  test('a repository that others reach does not get more by sharing either', () => {
    const tap = { repositories: ['tap'] };
    const reads = repository('a', { contents: 'read' }, tap);
    const writes = repository('b', { contents: 'read', issues: 'write', checks: 'write', pages: 'write' });
    expect(groupIntoApps([reads, writes])).toHaveLength(2);
    // What one workflow's own token has beyond what it does there cannot be avoided, and is said.
    const two = { file: 'x.yml', job: 'b', permissions: { issues: 'write' as const } };
    const both = repository('c', { contents: 'read' }, tap);
    const mixed = {
      ...both,
      plan: {
        ...both.plan,
        mints: [...both.plan.mints, two],
        app: { permissions: { contents: 'read' as const, issues: 'write' as const } },
      },
    };
    expect(groupIntoApps([mixed])[0]?.why).toContain(
      'There it has up to 1 permissions beyond what is done there.',
    );
  });

  test('what a repository needs for itself, it may have from whoever reaches it', () => {
    const own = { contents: 'read', issues: 'write', checks: 'write', pages: 'write' } as const;
    const reaches = repository('a', { contents: 'read', issues: 'write' }, { repositories: ['tap'] });
    expect(groupIntoApps([reaches, repository('tap', own)])).toHaveLength(1);
  });

  test('they are the fewest, and each repository has what it needs', () => {
    const permissions = fc.dictionary(
      fc.constantFrom('contents', 'issues', 'pull_requests', 'actions', 'checks', 'pages', 'workflows'),
      fc.constantFrom<Level>('read', 'write'),
      { minKeys: 1, maxKeys: 4 },
    );
    fc.assert(
      fc.property(fc.array(permissions, { minLength: 1, maxLength: 7 }), (needs) => {
        const apps = groupIntoApps(needs.map((each, at) => repository(`r${at}`, each)));
        expect(apps).toHaveLength(fewest(needs));
        for (const [at, need] of needs.entries()) {
          const own = apps.filter(({ repositories }) => repositories.includes(`acme/r${at}`));
          expect(own).toHaveLength(1);
          expect(beyond(need, own[0]?.permissions ?? {})).toEqual([]);
        }
        for (const { repositories } of apps)
          expect(isInside(repositories.map((name) => needs[Number(name.slice(6))] ?? {}))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('many kinds end in time, and say what was not tried', () => {
    const names = Array.from({ length: 24 }, (_, at) => `p${at}`);
    const needs = names.flatMap((one, at) =>
      names
        .slice(at + 1, at + 9)
        .map((other) => repository(one + other, { [one]: 'write', [other]: 'write', x: 'read' })),
    );
    const apps = groupIntoApps(needs);
    expect(apps.flatMap(({ repositories }) => repositories)).toHaveLength(needs.length);
    expect(apps[0]?.why).toContain('not every way was tried');
  });
});
