// What npm run release:check finds missing. The paths and fields are those of GitHub's REST API (docs.github.com/en/rest).
import { expect, test } from '@jest/globals';
import { checkSettings } from '../../scripts/release-check/settings.ts';
import { checkTree, type Finding, type Tree } from '../../scripts/release-check/tree.ts';

const ready: Tree = {
  version: '1.2.3',
  userAgent: 'mint-app-token/1.2.3',
  changelog: '## [1.2.3] - 2026-01-31\n',
  issueTemplate: 'url: https://github.com/acme/mint-app-token/',
  branch: 'main',
  changes: '',
  head: 'a'.repeat(40),
  main: 'a'.repeat(40),
  tags: ['v1', 'v1.2.2'],
};
const texts = (findings: readonly Finding[], kind: Finding['kind']) =>
  findings.filter((each) => each.kind === kind).map(({ text }) => text);

test('a tree that is ready', () => {
  expect(checkTree(ready).map(({ kind }) => kind)).toEqual(Array(7).fill('good'));
});

test.each<[Partial<Tree>, RegExp]>([
  [{ userAgent: 'mint-app-token/1.2.2' }, /^package\.json says 1\.2\.3, and USER_AGENT/],
  [{ changelog: '## [1.2.3] - Unreleased\n' }, /^CHANGELOG\.md has no entry/],
  [{ issueTemplate: 'url: https://github.com/OWNER/mint-app-token/' }, /still says OWNER/],
  [{ branch: 'fix' }, /^the branch is fix/],
  [{ branch: '' }, /^the branch is none/],
  [{ changes: ' M README.md' }, /not committed:\n M README\.md/],
  [{ main: 'b'.repeat(40) }, /^origin\/main is another commit/],
  [{ head: '', main: '' }, /^origin\/main is another commit/],
  [{ tags: ['v1.2.3'] }, /^the tag v1\.2\.3 is there already/],
])('%j', (changed, wanted) => {
  const missing = texts(checkTree({ ...ready, ...changed }), 'missing');
  expect(missing).toEqual([expect.stringMatching(wanted)]);
});

const everything: Readonly<Record<string, unknown>> = {
  'repos/acme/mint': { private: true },
  'repos/acme/mint/immutable-releases': { enabled: true, enforced_by_owner: false },
  'repos/acme/mint/actions/permissions/access': { access_level: 'organization' },
  'repos/acme/mint/environments/release': {
    protection_rules: [{ type: 'required_reviewers', prevent_self_review: true }],
  },
  'repos/acme/mint/environments/release/variables/APP_CLIENT_ID': { name: 'APP_CLIENT_ID' },
  'repos/acme/mint/environments/release/secrets/APP_PRIVATE_KEY': { name: 'APP_PRIVATE_KEY' },
  'repos/acme/mint/environments/permissions-update/variables/APP_CLIENT_ID': { name: 'APP_CLIENT_ID' },
  'repos/acme/mint/environments/permissions-update/secrets/APP_PRIVATE_KEY': { name: 'APP_PRIVATE_KEY' },
  'repos/acme/mint/rulesets?targets=tag': [{ target: 'tag', enforcement: 'active' }],
};
const settings = (changed: Record<string, unknown> = {}) =>
  checkSettings('acme/mint', (path) => ({ ...everything, ...changed })[path]);

test('settings of a team that has them all', () => {
  expect(texts(settings(), 'missing')).toEqual([]);
  expect(texts(settings(), 'optional')).toEqual([]);
});

test('a lone maintainer of a public repository needs immutable releases, and nothing else', () => {
  const lone = checkSettings('acme/mint', (path) =>
    path === 'repos/acme/mint' ? { private: false } : undefined,
  );
  expect(texts(lone, 'missing')).toEqual([expect.stringContaining('Enable release immutability')]);
  expect(texts(lone, 'optional')).toEqual([
    'the environment release has no reviewers: release.yml publishes without a review',
    expect.stringContaining(
      'the environment release lacks the variable APP_CLIENT_ID and the secret APP_PRIVATE_KEY',
    ),
    expect.stringContaining('no ruleset guards the tags'),
    expect.stringContaining('the environment permissions-update lacks'),
  ]);
});

test.each<[Record<string, unknown>, Finding['kind'], RegExp]>([
  [{ 'repos/acme/mint/actions/permissions/access': { access_level: 'none' } }, 'missing', /cannot use it/],
  [
    { 'repos/acme/mint/environments/release': { protection_rules: [{ type: 'required_reviewers' }] } },
    'optional',
    /can approve a run of their own/,
  ],
  [
    { 'repos/acme/mint/rulesets?targets=tag': [{ target: 'tag', enforcement: 'disabled' }] },
    'optional',
    /no ruleset/,
  ],
])('%j', (changed, kind, wanted) => {
  expect(texts(settings(changed), kind)).toEqual([expect.stringMatching(wanted)]);
});
