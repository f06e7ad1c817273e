// Long because a row is there for each form in which people write permissions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { permissionTitles } from '../../scripts/generate/permission-titles.ts';
import { permissionLevels } from '../../src/inputs/permission-levels.ts';
import { permissionNames } from '../../src/inputs/permission-names.ts';
import { parts, synonyms } from '../../src/inputs/permission-words.ts';
import type { Code } from '../../src/failures/catalogue.ts';
import { parsePermissions, permissionBlock, type PermissionInputs } from '../../src/inputs/permissions.ts';
import { collect } from './problems.ts';

interface Schema {
  readonly definitions: {
    readonly 'permissions-mapping': { readonly mapping: { readonly properties: Record<string, unknown> } };
  };
}

async function parse(inputs: Partial<PermissionInputs>) {
  const { value, problems, understood } = collect((report) =>
    parsePermissions({ block: '', single: {}, ...inputs }, report),
  );
  return { request: await value, problems, understood };
}

const limited = (levels: Record<string, string>, unlisted: string[] = []) => ({
  kind: 'limited',
  levels,
  unlisted,
});

describe('understood', () => {
  const both = { contents: 'write', pull_requests: 'read' };

  test.each<[string, Partial<PermissionInputs>, unknown]>([
    ['nothing', {}, { kind: 'inherit', meant: false }],
    ['white space', { block: ' \n\n' }, { kind: 'inherit', meant: false }],
    ['inherit', { block: 'inherit' }, { kind: 'inherit', meant: true }],
    ['inherit on its own line', { block: '\n  inherit\n' }, { kind: 'inherit', meant: true }],
    ['a block', { block: 'contents: write\npull-requests: read\n' }, limited(both)],
    // No such name is known, so GitHub is asked.
    [
      'a permission called permissions',
      { block: 'permissions: write' },
      limited({ permissions: 'write' }, ['permissions']),
    ],
    ['an indented block', { block: '  contents: write\n  pull-requests: read' }, limited(both)],
    ['a block with CRLF', { block: 'contents: write\r\npull-requests: read\r\n' }, limited(both)],
    ['comments', { block: '# for the bot\ncontents: write # to push\npull-requests: read' }, limited(both)],
    ['quotes', { block: '"contents": "write"\npull-requests: \'read\'' }, limited(both)],
    ['the API’s own names', { block: 'contents: write\npull_requests: read' }, limited(both)],
    ['flow form', { block: '{contents: write, pull-requests: read}' }, limited(both)],
    ['JSON', { block: '{"contents": "write", "pull_requests": "read"}' }, limited(both)],
    ['single inputs', { single: { contents: 'write', 'pull-requests': 'read' } }, limited(both)],
    ['both ways', { block: 'contents: write', single: { 'pull-requests': 'read' } }, limited(both)],
    [
      'the same twice',
      { block: 'contents: write', single: { contents: 'write' } },
      limited({ contents: 'write' }),
    ],
    ['admin', { block: 'organization-projects: admin' }, limited({ organization_projects: 'admin' })],
    ['write alone', { block: 'workflows: write' }, limited({ workflows: 'write' })],
    [
      'a name of tomorrow',
      { block: 'telepathy-settings: read' },
      limited({ telepathy_settings: 'read' }, ['telepathy_settings']),
    ],
    [
      'it, in a single input',
      { single: { 'telepathy-settings': 'write' } },
      limited({ telepathy_settings: 'write' }, ['telepathy_settings']),
    ],
    [
      'a space that does not break',
      { block: 'contents:\u00a0write\npull-requests:\u00a0read' },
      limited(both),
    ],
    ['a byte order mark', { block: '\ufeffcontents: write\npull-requests: read' }, limited(both)],
    ['inherit in another case', { block: 'Inherit' }, { kind: 'inherit', meant: true }],
  ])('%s', async (_, inputs, expected) => {
    const { request, problems } = await parse(inputs);
    expect(problems).toEqual([]);
    expect(request).toEqual(expected);
  });
});

/** What is given, and of its one problem the code and the words it must hold. */
type Row = readonly [name: string, inputs: Partial<PermissionInputs>, code: Code, holds: readonly string[]];

const refused: readonly Row[] = [
  ['a wrong level', { block: 'contents: rw' }, 'input-invalid', ['contents', '"rw"', 'read or write']],
  [
    'a wrong level in a single input',
    { single: { contents: 'all' } },
    'input-invalid',
    ['permission-contents', '"all"', 'read or write'],
  ],
  [
    'admin where there is none',
    { block: 'contents: admin' },
    'input-invalid',
    ['contents', '"admin"', 'read or write'],
  ],
  [
    'read where there is none',
    { block: 'workflows: read' },
    'input-invalid',
    ['workflows', '"read"', 'write'],
  ],
  [
    'write where there is none',
    { block: 'organization-plan: write' },
    'input-invalid',
    ['organization-plan', '"write"', 'read'],
  ],
  [
    'a wrong level of a name of tomorrow',
    { block: 'telepathy-settings: all' },
    'input-invalid',
    ['telepathy-settings', '"all"', 'read or write or admin'],
  ],
  ['true', { block: 'contents: true' }, 'input-invalid', ['contents', 'true', 'read or write']],
  ['no level', { block: 'contents:' }, 'input-invalid', ['contents', 'read or write']],
  ['a list of levels', { block: 'contents: [read, write]' }, 'input-invalid', ['contents', 'read or write']],
  [
    'read-all',
    { block: 'read-all' },
    'input-invalid',
    ['permissions', '"read-all"', 'contents: write', 'inherit'],
  ],
  ['a name alone', { block: 'contents' }, 'input-invalid', ['permissions', '"contents"', 'contents: write']],
  ['no space', { block: 'contents:write' }, 'input-invalid', ['permissions', '"contents:write"']],
  ['a list', { block: '- contents: write' }, 'input-invalid', ['permissions', 'contents: write']],
  [
    'the line "permissions:" once more',
    { block: 'permissions:\n  contents: write' },
    'input-invalid',
    ['"permissions:"', 'leave it out'],
  ],
  [
    'comments alone',
    { block: '# nothing yet\n\n  # really' },
    'input-invalid',
    ['comments alone', 'name at least one'],
  ],
  ['several on a line', { block: 'contents: read, issues: write' }, 'input-invalid', ['a line of its own']],
  ['sections', { block: 'repository:\n  contents: read' }, 'input-invalid', ['repository', 'side by side']],
  ['a merge', { block: '<<: {contents: write}\nissues: read' }, 'input-invalid', ['"<<"', 'side by side']],
  ['all', { block: 'all' }, 'input-invalid', ['"all"', 'write "inherit"']],
  ['all, with a level', { block: 'all: read' }, 'input-invalid', ['all', 'write "inherit"']],
  ['a star, with a level', { block: '"*": write' }, 'input-invalid', ['"*"', 'write "inherit"']],
  ['inherit, with a level', { block: 'inherit: true' }, 'input-invalid', ['write "inherit"']],
  ['an empty block', { block: '{}' }, 'input-invalid', ['permissions', 'empty']],
  ['a number', { block: '5' }, 'input-invalid', ['permissions', 'contents: write']],
  ['no YAML', { block: '{contents: write' }, 'input-invalid', ['permissions', 'YAML']],
  ['a tab', { block: 'contents:\n\tissues: read' }, 'input-invalid', ['permissions', 'YAML']],
  [
    'the same key twice',
    { block: 'contents: read\ncontents: write' },
    'input-invalid',
    ['permissions', 'YAML'],
  ],
  ['words that are no name', { block: 'pull some: read' }, 'input-invalid', ['pull some']],
  ['a name with a slash', { block: '../contents: read' }, 'input-invalid', ['../contents']],
  [
    'a slip in a name with a capital',
    { block: 'Contentz: read' },
    'input-invalid',
    ['Contentz', 'did you mean "contents"'],
  ],
  [
    'inherit and more',
    { block: 'inherit', single: { contents: 'read' } },
    'inputs-conflict',
    ['inherit', 'permission-contents'],
  ],
  [
    'different levels',
    { block: 'contents: read', single: { contents: 'write' } },
    'inputs-conflict',
    ['permissions: contents says read, but permission-contents says write; keep one'],
  ],
  [
    'different levels under two spellings',
    { block: 'pull-requests: read\npull_requests: write' },
    'inputs-conflict',
    [
      'permissions: pull-requests says read, but permissions: pull_requests says write; ' +
        'both names mean the same permission; keep one',
    ],
  ],
];

test.each(refused)('refused: %s', async (_, inputs, code, holds) => {
  const { problems } = await parse(inputs);
  expect(problems).toEqual([{ code, text: expect.any(String) }]);
  for (const word of holds) expect(problems[0]?.text).toContain(word);
});

describe('did you mean', () => {
  test.each([
    ['content', 'contents'],
    ['pull-request', 'pull-requests'],
    ['pul_requests', 'pull-requests'],
    ['isues', 'issues'],
    ['workflow', 'workflows'],
    ['member', 'members'],
    ['organisation-projects', 'organization-projects'],
  ])('%s: %s?', async (name, meant) => {
    for (const inputs of [{ block: `${name}: write` }, { single: { [name]: 'write' } }]) {
      const { problems } = await parse(inputs);
      expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringContaining(`"${meant}"`) }]);
    }
  });

  test.each([
    ['wirte', 'write'],
    ['reed', 'read'],
    ['Wriet', 'write'],
    ['REED', 'read'],
  ])('the level %s: %s?', async (level, meant) => {
    const { problems } = await parse({ block: `contents: ${level}` });
    expect(problems[0]?.text).toContain(`did you mean "${meant}"?`);
  });

  test.each(['contents: none', 'contents: x', 'Contents!!!: read', 'p q: read'])(
    'no guess for %s',
    async (block) => {
      const { problems } = await parse({ block });
      expect(problems).toHaveLength(1);
      expect(problems[0]?.text).not.toContain('did you mean');
    },
  );
});

describe("titles of GitHub's pages", () => {
  // From its page "Permissions required for GitHub Apps", and the names that its API gives them.
  test.each([
    ['commit-statuses', 'statuses'],
    ['commit_statuses', 'statuses'],
    ['dependabot-alerts', 'vulnerability_alerts'],
    ['code-scanning-alerts', 'security_events'],
    ['self-hosted-runners', 'organization_self_hosted_runners'],
    ['organization-webhooks', 'organization_hooks'],
    ['repository-webhooks', 'repository_hooks'],
    ['organization-variables', 'organization_actions_variables'],
    ['repository-variables', 'actions_variables'],
  ])('%s is understood as %s', async (written, name) => {
    for (const inputs of [{ block: `${written}: write` }, { single: { [written]: 'write' } }]) {
      const { request, problems, understood } = await parse(inputs);
      expect(problems).toEqual([]);
      expect(request).toMatchObject({ kind: 'limited', levels: { [name]: 'write' } });
      expect(understood).toEqual([expect.stringContaining(`"${name.replaceAll('_', '-')}"`)]);
      expect(understood[0]).toContain(written);
    }
  });

  test.each([
    ['webhooks', ['"repository-hooks" (of a repository)', '"organization-hooks" (of an organization)']],
    ['variables', ['"actions-variables"', '"organization-actions-variables"']],
    ['projects', ['"repository-projects"', '"organization-projects"']],
    ['custom-properties', ['"repository-custom-properties"', '"organization-custom-properties"']],
  ])('%s means several, which are named', async (written, candidates) => {
    const { problems } = await parse({ block: `${written}: read` });
    expect(problems).toHaveLength(1);
    for (const candidate of candidates) expect(problems[0]?.text).toContain(candidate);
  });

  test("what is a name of the API as well means that: secrets are a repository's", async () => {
    const { request, understood } = await parse({ block: 'secrets: read\nadministration: read' });
    expect(request).toEqual(limited({ secrets: 'read', administration: 'read' }));
    expect(understood).toEqual([]);
  });

  test.each([
    ['commit-status', 'did you mean "statuses"?'],
    ['webhook', 'did you mean "repository-hooks" or "organization-hooks"?'],
  ])('near to one: %s', async (written, hint) => {
    const { problems } = await parse({ block: `${written}: write` });
    expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringContaining(hint) }]);
  });

  test('a level that it does not have is refused in the name that was written', async () => {
    const { problems } = await parse({ block: 'organization-events: read\nevents: write' });
    expect(problems).toEqual([
      { code: 'input-invalid', text: 'permissions: events: found "write"; allowed is read' },
    ]);
  });

  test('the same under both names is asked for once; two levels contradict each other', async () => {
    const twice = await parse({ block: 'statuses: write\ncommit-statuses: write' });
    expect(twice.request).toEqual(limited({ statuses: 'write' }));
    const { problems } = await parse({ block: 'statuses: write\ncommit-statuses: read' });
    const [told] = problems;
    expect([problems.length, told?.code]).toEqual([1, 'inputs-conflict']);
    expect(told?.text).toMatch(
      /^permissions: statuses says write, but permissions: commit-statuses says read; .*; keep one$/,
    );
  });
});

// GitHub's pages: an App's settings ("Read-only", "Read and write", "Admin", "No access"), and the page of an installation
// ("Read access to metadata", "Read and write access to code").
describe("words of GitHub's pages, as they stand there", () => {
  test.each<[string, string, string, string]>([
    ['Commit statuses: read', 'statuses', 'read', '"statuses"'],
    ['Contents: Read-only', 'contents', 'read', '"read"'],
    ['Contents: Read and write', 'contents', 'write', '"write"'],
    ['Pull requests: Read and write', 'pull_requests', 'write', '"pull-requests"'],
    ['Pull requests: Read & write', 'pull_requests', 'write', '"write"'],
    ['Workflows: Read and write', 'workflows', 'write', '"workflows"'],
    ['Code: Read and write access', 'contents', 'write', '"contents"'],
    ['metadata: Read access', 'metadata', 'read', '"read"'],
    ['Single file: read', 'single_file', 'read', '"single-file"'],
    ['"Self-hosted runners": READ', 'organization_self_hosted_runners', 'read', '"read"'],
    ['API Insights: Read-only', 'organization_api_insights', 'read', '"organization-api-insights"'],
    ['Repository security advisories: Read-only', 'repository_advisories', 'read', '"repository-advisories"'],
    ['Codespaces secrets: Write', 'codespaces_secrets', 'write', '"codespaces-secrets"'],
    ['organization projects: Admin', 'organization_projects', 'admin', '"admin"'],
    ['pullRequests: write', 'pull_requests', 'write', '"pull-requests"'],
    ['PULL_REQUESTS: write', 'pull_requests', 'write', '"pull-requests"'],
    ['permission-contents: write', 'contents', 'write', '"contents"'],
    ['repository-contents: write', 'contents', 'write', '"contents"'],
    ['repo-webhooks: write', 'repository_hooks', 'write', '"repository-hooks"'],
    ['org-variables: write', 'organization_actions_variables', 'write', '"organization-actions-variables"'],
    ['org-members: read', 'members', 'read', '"members"'],
  ])('%s', async (block, name, level, told) => {
    const { request, problems, understood } = await parse({ block });
    expect(problems).toEqual([]);
    expect(request).toEqual(limited({ [name]: level }));
    expect(understood.join('\n')).toContain(told);
  });

  test.each(['No access', 'no access', 'Access: No access'])('"%s" asks for nothing', async (level) => {
    const { request, problems, understood } = await parse({
      single: { contents: 'read', issues: level },
    });
    expect(problems).toEqual([]);
    expect(request).toEqual(limited({ contents: 'read' }));
    expect(understood).toEqual([expect.stringMatching(/^permission-issues: .*leave the line out$/)]);
  });

  test('no access alone never becomes a token that has everything', async () => {
    const { problems } = await parse({ block: 'Contents: No access\nIssues: No access' });
    expect(problems).toEqual([
      { code: 'input-invalid', text: expect.stringContaining('cannot have no permissions') },
    ]);
  });

  test('no access beside a level is a contradiction', async () => {
    const { problems } = await parse({ block: 'contents: No access', single: { contents: 'write' } });
    const text = 'permission-contents says write, but permissions: contents says no access; keep one';
    expect(problems).toEqual([{ code: 'inputs-conflict', text }]);
  });

  test.each(['contents: Admin', 'workflows: Read-only', 'organization-plan: Read and write', 'contents: no'])(
    'a level that it does not have is refused: %s',
    async (block) => {
      const { problems } = await parse({ block });
      expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringContaining('allowed is') }]);
    },
  );

  // The whole of both tables: as the title is written on the page, by its section where two have it.
  test.each(permissionTitles)('$title, of the $section', async ({ title, section, name }) => {
    const isOfBoth = permissionTitles.some((each) => each.title === title && each.section !== section);
    const isName = Object.hasOwn(permissionLevels, title.toLowerCase());
    const written = isOfBoth || isName ? `${section} ${title}` : title;
    const { request, problems } = await parse({
      block: `${written}: ${permissionLevels[name]?.at(-1) ?? 'read'}`,
    });
    expect(problems).toEqual([]);
    expect(request).toMatchObject({ levels: { [name]: expect.any(String) }, unlisted: [] });
  });

  test.each(Object.keys(permissionLevels))('%s, as a title', async (name) => {
    const title = name.replaceAll('_', ' ').replace(/^./, (letter) => letter.toUpperCase());
    const { request, problems } = await parse({ block: `${title}: ${permissionLevels[name]?.at(-1) ?? ''}` });
    expect(problems).toEqual([]);
    expect(request).toMatchObject({ levels: { [name]: expect.any(String) }, unlisted: [] });
  });
});

test.each([...new Set(Object.values(permissionNames).flat())])(
  '%s, which our own messages prescribe, is a name that this release knows',
  async (name) => {
    for (const written of [name, name.replaceAll('_', '-')]) {
      const { request, problems, understood } = await parse({
        block: `${written}: ${permissionLevels[name]?.[0] ?? 'read'}`,
      });
      expect({ problems, understood }).toEqual({ problems: [], understood: [] });
      expect(request).toMatchObject({ unlisted: [] });
    }
  },
);

describe('other words that people write', () => {
  test.each([
    ['code-scanning', 'security_events'],
    ['secret-scanning', 'secret_scanning_alerts'],
    ['organization-members', 'members'],
    ['code', 'contents'],
    ['pr', 'pull_requests'],
    ['prs', 'pull_requests'],
    ['pulls', 'pull_requests'],
    ['github-pages', 'pages'],
    ['security-advisories', 'repository_advisories'],
    ['emails', 'email_addresses'], // as GitHub's table for URL parameters calls "Email addresses"
  ])('%s is understood as %s', async (written, name) => {
    const { request, problems, understood } = await parse({ block: `${written}: write` });
    expect(problems).toEqual([]);
    expect(request).toEqual(limited({ [name]: 'write' }));
    expect(understood).toEqual([expect.stringContaining(`"${name.replaceAll('_', '-')}"`)]);
  });

  test.each([
    ['dependabot', ['vulnerability-alerts', 'dependabot-secrets']],
    ['releases', ['contents']],
    ['branch-protection', ['administration']],
    ['wiki', ['contents']],
    ['collaborators', ['administration']],
    ['webhooks', ['repository-hooks', 'organization-hooks']],
    ['labels', ['issues', 'pull-requests']],
    ['teams', ['members']],
    ['runners', ['administration', 'organization-self-hosted-runners']],
    ['check-runs', ['checks']],
    ['ghcr', ['packages', 'organization-packages']],
    ['repo', ['contents', 'issues', 'pull-requests']],
    ['copilot', ['organization-copilot-seat-management', 'organization-copilot-agent-settings']],
    ['workflow-dispatch', ['actions']],
    ['environment', ['environments']],
    // Scopes of classic personal access tokens: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/scopes-for-oauth-apps
    ['"repo:status"', ['statuses']],
    ['"admin:org"', ['organization-administration', 'members']],
    ['"write:packages"', ['packages']],
    ['"admin:repo_hook"', ['repository-hooks']],
    ['public_repo', ['contents']],
    ['delete_repo', ['administration']],
    ['codespace', ['codespaces']],
  ])('%s is a matter of %j, which are named', async (written, names) => {
    const { problems, understood } = await parse({ block: `${written}: write` });
    expect(understood).toEqual([]);
    expect(problems).toHaveLength(1);
    for (const name of names) expect(problems[0]?.text).toContain(`"${name}"`);
  });

  test.each(['Block another user', 'gists', 'notifications', 'watching'])(
    '%s is a matter of persons',
    async (name) => {
      const { problems } = await parse({ block: `${name}: read` });
      expect(problems).toEqual([
        { code: 'input-invalid', text: expect.stringContaining("a person's account") },
      ]);
    },
  );

  const rows = [synonyms, parts].flatMap((table) =>
    Object.entries(table).map(([name, words]) => [name, words.split(' ')] as const),
  );
  test.each(rows)('the row of %s leads to a name of the API, from words that are none', (name, words) => {
    const known = new Set([...Object.keys(permissionLevels), ...Object.values(permissionNames).flat()]);
    expect(known).toContain(name);
    expect(words.filter((word) => known.has(word) || !/^[a-z]+(_[a-z0-9]+)*$/.test(word))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  test('a word that is understood means one thing', () => {
    const words = Object.values(synonyms).flatMap((row) => row.split(' '));
    expect(words).toEqual([...new Set(words)]);
    for (const word of words) expect(permissionNames).not.toHaveProperty([word]);
    for (const word of words)
      expect(Object.values(parts).flatMap((row) => row.split(' '))).not.toContain(word);
  });
});

test('all slips in names and levels are told in one go', async () => {
  const { problems } = await parse({
    block: 'isues: wirte\nwebhooks: all\nReleases: everything\nPages: 7\nid-token: all',
    single: { checkz: 'rw', contents: 'none' },
  });
  expect(problems.map(({ text }) => text.replace(/;.*/, ''))).toEqual([
    'permissions: isues: there is no such permission',
    'permissions: isues: found "wirte"',
    'permissions: webhooks: GitHub has several of this title',
    'permissions: webhooks: found "all"',
    'permissions: "Releases": there is no such permission',
    'permissions: "Releases": found "everything"',
    'permissions: "Pages": found "7"',
    'permissions: id-token: this is about GITHUB_TOKEN and its job',
    'permission-checkz: there is no such permission',
    'permission-checkz: found "rw"',
    'permission-contents: found "none"',
  ]);
});

describe('what belongs to GITHUB_TOKEN', () => {
  // The schema of workflows, by GitHub's own parser: its names that no App has are known as such.
  const parser = '../../node_modules/@actions/workflow-parser/dist/workflow-v1.0.min.json';
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, parser), 'utf8')) as Schema;
  const { properties } = schema.definitions['permissions-mapping'].mapping;

  test.each(Object.keys(properties))('%s', async (name) => {
    const { request, problems } = await parse({ block: `${name}: write` });
    if (Object.hasOwn(permissionLevels, name.replaceAll('-', '_'))) {
      expect(request).toMatchObject({ unlisted: [] });
    } else {
      expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringContaining('GITHUB_TOKEN') }]);
      expect(problems[0]?.text).toContain(name);
    }
  });

  test.each([
    ['contents: none', ['"none"', 'GITHUB_TOKEN', 'leave the line out']],
    ['Read-All', ['GITHUB_TOKEN', 'inherit']],
    ['read-all', ['"read-all"', 'GITHUB_TOKEN', 'inherit']],
    ['write-all', ['"write-all"', 'GITHUB_TOKEN', 'inherit']],
    ['- contents: read', ['a list', 'without dashes']],
  ])('%s', async (block, holds) => {
    const { problems } = await parse({ block });
    expect(problems).toHaveLength(1);
    for (const part of holds) expect(problems[0]?.text).toContain(part);
  });
});

describe('names that JavaScript knows', () => {
  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is one like any other',
    async (name) => {
      const { request, problems } = await parse({ block: `${name}: write` });
      for (const { text } of problems) expect(text).not.toMatch(/function|native code|object/);
      for (const { code } of problems) expect(code).toBe('input-invalid');
      if (problems.length === 0) expect(request).toMatchObject({ kind: 'limited', unlisted: [name] });
    },
  );
});

test('every problem is reported, not the first alone', async () => {
  const { problems } = await parse({
    block: 'contents: x\nisues: read\nchecks: write',
    single: { pages: 'y' },
  });
  expect(problems.map(({ text }) => text)).toEqual([
    expect.stringContaining('contents'),
    expect.stringContaining('isues'),
    expect.stringContaining('permission-pages'),
  ]);
});

describe('a long text may be anything, so it is not shown', () => {
  const long = 'q7x'.repeat(60);
  test.each([
    ['as the block', long],
    ['as a level', `contents: ${long}`],
    ['in a list', `contents: [${long}]`],
    ['in a map', `contents: {a: ${long}}`],
    ['as a name', `${long}: read`],
    ['as a name with capitals', `${long}Q: read`],
  ])('%s', async (_, block) => {
    const { problems } = await parse({ block });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text.includes(long)).toBe(false);
  });
});

test('the block to paste holds ten, and says how many more there are', async () => {
  const names = Object.keys(permissionLevels).filter((name) => permissionLevels[name]?.includes('read'));
  const block = permissionBlock(Object.fromEntries(names.slice(0, 13).map((name) => [name, 'read'])));
  expect(block).toContain('# and 3 more');
  const { permissions } = load(block) as { permissions: string };
  const { request, problems } = await parse({ block: permissions });
  expect(problems).toEqual([]);
  expect(request).toEqual(limited(Object.fromEntries(names.slice(0, 10).map((name) => [name, 'read']))));
});

test('the block to paste says the same when it comes back', async () => {
  const permissions = { contents: 'write', pull_requests: 'read', organization_projects: 'admin' };
  const pasted = load(permissionBlock(permissions)) as { permissions: string };
  const { request, problems } = await parse({ block: pasted.permissions });
  expect(problems).toEqual([]);
  expect(request).toEqual(limited(permissions));
});

test('the wording, for a person to read', async () => {
  const { problems } = await parse({ block: 'content: write\nissues: wirte\nworkflows: read' });
  expect(problems.map(({ text }) => text)).toEqual([
    'permissions: content: there is no such permission; did you mean "contents"?',
    'permissions: issues: found "wirte"; allowed is read or write; did you mean "write"?',
    'permissions: workflows: found "read"; allowed is write',
  ]);
});
