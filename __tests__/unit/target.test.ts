// Long because a row for each shape in which an owner and repositories can be asked for.
import { describe, expect, test } from '@jest/globals';
import type { Code } from '../../src/failures/catalogue.ts';
import {
  describeTarget,
  accountLabel,
  parseTargets,
  type Target,
  type TargetRequest,
} from '../../src/inputs/target.ts';
import { collect } from './problems.ts';

const blank: TargetRequest = {
  owner: '',
  repositories: '',
  enterprise: '',
  installationId: '',
  currentRepository: 'acme/app',
};
const parse = (given: Partial<TargetRequest>) =>
  collect((report) => parseTargets({ ...blank, ...given }, report));

const some = (owner: string, ...repositories: [string, ...string[]]): Target => ({
  kind: 'repositories',
  owner,
  repositories,
});
const installation = (owner: string | undefined, ...repositories: string[]): Target => ({
  kind: 'installation',
  id: 42,
  owner,
  repositories,
});
const many = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

describe('what is meant', () => {
  test.each<[string, Partial<TargetRequest>, unknown[]]>([
    ['nothing: the current repository', {}, [some('acme', 'app')]],
    ['an owner alone', { owner: 'octo' }, [{ kind: 'owner', owner: 'octo' }]],
    ['the current owner alone', { owner: 'acme' }, [{ kind: 'owner', owner: 'acme' }]],
    ['repositories of the current owner', { repositories: 'a,b' }, [some('acme', 'a', 'b')]],
    ['repositories of an owner', { owner: 'octo', repositories: 'a,b' }, [some('octo', 'a', 'b')]],
    ['one a line', { repositories: 'a\nb\n' }, [some('acme', 'a', 'b')]],
    ['CRLF, white space, gaps', { repositories: ' a ,\r\n\r\n ,b,\r\n' }, [some('acme', 'a', 'b')]],
    ['separators alone', { repositories: ' ,\n' }, [some('acme', 'app')]],
    [
      'separators alone with an owner',
      { owner: 'octo', repositories: ',' },
      [{ kind: 'owner', owner: 'octo' }],
    ],
    ['a full name', { repositories: 'octo/a' }, [some('octo', 'a')]],
    ['a full name of the owner', { owner: 'octo', repositories: 'octo/a,b' }, [some('octo', 'a', 'b')]],
    [
      'several owners, in their order',
      { repositories: 'z/1,y/1\nz/2' },
      [some('z', '1', '2'), some('y', '1')],
    ],
    ['full and short names', { repositories: 'octo/a,b' }, [some('octo', 'a'), some('acme', 'b')]],
    ['the same twice', { repositories: 'a,b,A,acme/a' }, [some('acme', 'a', 'b')]],
    ['an owner in two spellings', { repositories: 'Octo/a,octo/b' }, [some('Octo', 'a', 'b')]],
    [
      'names of every kind',
      { repositories: '.github,a.b,-c,_d,1' },
      [some('acme', '.github', 'a.b', '-c', '_d', '1')],
    ],
    ['a managed user', { owner: 'mona_acme' }, [{ kind: 'owner', owner: 'mona_acme' }]],
    ['a long login', { owner: 'a'.repeat(39) }, [{ kind: 'owner', owner: 'a'.repeat(39) }]],
    ['a long name', { repositories: 'r'.repeat(100) }, [some('acme', 'r'.repeat(100))]],
    ['an enterprise', { enterprise: 'big-corp' }, [{ kind: 'enterprise', enterprise: 'big-corp' }]],
    ['an installation', { installationId: '42' }, [installation(undefined)]],
    ['an installation and its owner', { installationId: '42', owner: 'octo' }, [installation('octo')]],
    [
      'an installation, some repositories',
      { installationId: '42', owner: 'octo', repositories: 'a,b' },
      [installation('octo', 'a', 'b')],
    ],
    [
      'an installation, full names',
      { installationId: '42', repositories: 'octo/a,octo/b' },
      [installation('octo', 'a', 'b')],
    ],
  ])('%s', (_, given, expected) => {
    const { value, problems } = parse(given);
    expect(problems).toEqual([]);
    expect(value).toEqual(expected);
  });

  test('500 repositories of each owner are allowed', () => {
    const { value, problems } = parse({
      repositories: many(500)
        .flatMap((name) => [`a/${name}`, `b/${name}`])
        .join(),
    });
    expect(problems).toEqual([]);
    expect(value).toEqual([some('a', ...(many(500) as ['r0'])), some('b', ...(many(500) as ['r0']))]);
  });

  test('an installation needs no owner for the names of its repositories', () => {
    const { value, problems } = parse({
      installationId: '42',
      repositories: 'a',
      currentRepository: undefined,
    });
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ kind: 'installation', id: 42, repositories: ['a'] }]);
  });
});

describe('a list of repositories in JSON or YAML', () => {
  test.each([
    ['["app", "octo/lib"]'],
    ['["app","octo/lib"]'],
    ["['app', 'octo/lib']"],
    ['[app, octo/lib]'],
    ['[\n  "app",\n  "octo/lib"\n]'],
    ['- app\n- octo/lib'],
    ['  - "app"\n  - octo/lib\n'],
    ['"app","octo/lib"'],
    ['app\n- octo/lib'],
  ])('%j is understood, and said to be', (repositories) => {
    const { value, problems, understood } = parse({ repositories });
    expect(problems).toEqual([]);
    expect(value).toEqual([some('acme', 'app'), some('octo', 'lib')]);
    expect(understood).toEqual([expect.stringContaining('"app, octo/lib"')]);
  });

  // Left out, repositories mean the current one or, with an owner, all: an empty list must not.
  test.each([
    ['an empty one', '[]'],
    ['one of empty names', '[""]'],
    ['one that is torn', '["app", "lib"'],
    ['one without commas', '["app" "lib"]'],
    ['one in another', '[["app"], ["lib"]]'],
    ['objects', '[{"name": "app"}]'],
    ['a name that is none', '["app", "a b"]'],
  ])('%s is one problem', (_, repositories) => {
    for (const owner of ['', 'octo']) {
      const { problems, understood } = parse({ repositories, owner });
      expect(problems.map(({ code }) => code)).toEqual(['input-invalid']);
      expect(problems[0]?.text).toContain(JSON.stringify(repositories.trim()));
      expect(problems[0]?.text).toContain('"app, lib"');
      expect(understood).toEqual([]);
    }
  });

  test('a dash and a name is a name', () => {
    const { value, understood } = parse({ repositories: '-c' });
    expect([value, understood]).toEqual([[some('acme', '-c')], []]);
  });
});

describe('what was probably meant', () => {
  test.each<[string, Partial<TargetRequest>, string]>([
    ['an address', { repositories: 'https://github.com/octo/a' }, 'did you mean "octo/a"?'],
    ['one for git', { repositories: 'https://ghes.example.com/octo/a.git' }, 'did you mean "octo/a"?'],
    ['one for SSH', { repositories: 'git@github.com:octo/a.git' }, 'did you mean "octo/a"?'],
    ['a name for git', { repositories: 'app.git' }, 'did you mean "app"?'],
    ['a full name for git', { repositories: 'octo/app.git' }, 'did you mean "octo/app"?'],
    ['a star', { repositories: '*' }, 'set owner, and leave repositories out'],
    ['all of an owner', { repositories: 'octo/*' }, 'set owner, and leave repositories out'],
    ['spaces', { repositories: 'app lib' }, 'separate names by commas or lines'],
    ['a full name as owner', { owner: 'octo/a' }, 'a repository goes into repositories'],
    ['a mention as owner', { owner: '@octo' }, 'did you mean "octo"?'],
    ['an address as owner', { owner: 'https://github.com/octo' }, 'did you mean "octo"?'],
    ['one of an organization', { owner: 'https://github.com/orgs/octo/' }, 'did you mean "octo"?'],
    [
      'an address of a folder',
      { repositories: 'https://github.com/octo/a/tree/main/x' },
      'did you mean "octo/a"?',
    ],
    ['one with a query', { repositories: 'https://github.com/octo/a?tab=readme' }, 'did you mean "octo/a"?'],
    [
      'the page of an installation',
      { installationId: 'https://github.com/organizations/octo/settings/installations/42' },
      'did you mean "42"?',
    ],
    [
      'the page of an enterprise',
      { enterprise: 'https://github.com/enterprises/big/settings' },
      'did you mean "big"?',
    ],
  ])('%s', (_, given, hint) => {
    const { problems } = parse(given);
    expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringContaining(hint) }]);
  });
});

describe('refused, with one problem that names the input and the value', () => {
  test.each<[string, Partial<TargetRequest>, Code, string[]]>([
    ['enterprise and owner', { enterprise: 'e', owner: 'octo' }, 'inputs-conflict', ['enterprise', 'owner']],
    [
      'enterprise and repositories',
      { enterprise: 'e', repositories: 'a' },
      'inputs-conflict',
      ['enterprise', 'repositories'],
    ],
    [
      'enterprise and installation',
      { enterprise: 'e', installationId: '4' },
      'inputs-conflict',
      ['enterprise', 'installation-id'],
    ],
    [
      'another owner',
      { owner: 'octo', repositories: 'acme/a' },
      'inputs-conflict',
      ['repositories', 'acme/a', 'owner', 'octo'],
    ],
    [
      'an installation, several owners',
      { installationId: '4', repositories: 'x/a,y/b' },
      'inputs-conflict',
      ['installation-id', 'x', 'y'],
    ],
    [
      '501 repositories',
      { repositories: many(501).join() },
      'input-invalid',
      ['repositories', '501', '500', 'acme'],
    ],
    [
      '501 repositories of an installation',
      { installationId: '4', repositories: many(501).join() },
      'input-invalid',
      ['repositories', '501', '500'],
    ],
    [
      'a bad owner, a good repository',
      { owner: 'a b', repositories: 'good' },
      'input-invalid',
      ['owner', 'a b'],
    ],
    [
      'no current repository',
      { currentRepository: undefined },
      'input-invalid',
      ['owner', 'GITHUB_REPOSITORY'],
    ],
  ])('%s', (_, given, code, holds) => {
    const { problems } = parse(given);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    for (const word of holds) expect(problems[0]?.text).toContain(word);
  });

  test.each([
    '.',
    '..',
    'octo/..',
    'octo/.',
    '../octo',
    './a',
    'a/b/c',
    '/a',
    'a/',
    '/',
    'a%2fb',
    'a b',
    'a?b',
    'a#b',
    'a\\b',
    'a\tb',
    'a\u0000b',
    'ä',
    '-octo/a',
    'r'.repeat(101),
    `${'o'.repeat(40)}/a`,
    'https://github.com/octo/a',
  ])('repositories: %j', (repositories) => {
    const { problems } = parse({ repositories });
    expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringMatching(/^repositories: /) }]);
    if (repositories.length <= 100) expect(problems[0]?.text).toContain(JSON.stringify(repositories));
  });

  test.each([
    '.',
    '..',
    'a/b',
    'a%2e',
    'a b',
    'a.b',
    '-a',
    '_a',
    'a\u0007',
    'ä',
    '@a',
    'a'.repeat(40),
    'a\nb',
  ])('owner: %j', (owner) => {
    const { problems } = parse({ owner });
    expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringMatching(/^owner: /) }]);
    expect(problems[0]?.text).toContain(JSON.stringify(owner));
  });

  test.each(['..', 'a/b', 'a%2e', 'a b', '-a', 'https://github.com/enterprises/a'])(
    'enterprise: %j',
    (enterprise) => {
      const { problems } = parse({ enterprise });
      expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringMatching(/^enterprise: /) }]);
      expect(problems[0]?.text).toContain(JSON.stringify(enterprise));
    },
  );

  test.each(['0', '-1', '1.5', '1e3', '0x10', '007', 'abc', '1/..', ' 1', '99999999999999999999'])(
    'installation-id: %j',
    (installationId) => {
      const { problems } = parse({ installationId });
      expect(problems).toEqual([
        { code: 'input-invalid', text: expect.stringMatching(/^installation-id: /) },
      ]);
      expect(problems[0]?.text).toContain(JSON.stringify(installationId));
    },
  );

  test('every problem is reported, not the first alone', () => {
    const { problems } = parse({ repositories: 'a b,good,..', installationId: 'x' });
    expect(problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('"a b"'),
      expect.stringContaining('".."'),
      expect.stringContaining('"x"'),
    ]);
  });
});

/** The names 2 to `last`. */
const upTo = (last: number) => Array.from({ length: last - 1 }, (_, at) => String(at + 2));

describe('in words', () => {
  test.each<[string, string, Target]>([
    ['acme/a, acme/b', 'acme', some('acme', 'a', 'b')],
    ['all repositories of acme', 'acme', { kind: 'owner', owner: 'acme' }],
    ['the enterprise big', 'big', { kind: 'enterprise', enterprise: 'big' }],
    ['installation 42', '42', installation(undefined)],
    ['installation 42 (a, b)', 'acme', installation('acme', 'a', 'b')],
    ['o/1, o/2, o/3, o/4, o/5, o/6, o/7, o/8, o/9, o/10', 'o', some('o', '1', ...upTo(10))],
    ['o/1, o/2, o/3, o/4, o/5, o/6, o/7, o/8, o/9, o/10 and 2 more', 'o', some('o', '1', ...upTo(12))],
  ])('%s', (words, owner, target) => {
    expect(describeTarget(target)).toBe(words);
    expect(accountLabel(target)).toBe(owner);
  });
});
