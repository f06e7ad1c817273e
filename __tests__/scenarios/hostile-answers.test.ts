// What GitHub's API, or whatever stands in its place, says can become no command of the runner, no line of a file, no
// page of another site, and no flood in the log.
import { describe, expect, test } from '@jest/globals';
import type { Effect, Target } from '@mint-app-token/sandbox/github';
import type { StageResult } from '@mint-app-token/sandbox/runner';
import { scenario, type Scenario } from './harness.ts';

// The runner obeys `::name` at the start of a line, `##[name]` anywhere in one (sandbox/runner/commands.ts). More forms of
// it, and of every field, are in __tests__/unit/printable.test.ts and answers.test.ts.
const EVIL = 'x\n::error::forged\r::error::forged\n##[set-output name=forged]forged ##[error]forged';

function refuseCommands({ annotations, rawOutput, outputs, files }: StageResult) {
  expect(annotations.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
  expect(rawOutput).not.toContain('##[');
  expect(rawOutput).not.toMatch(/^\s*::(?!(add-mask|error|warning|notice|debug)[ :])/m);
  expect(Object.keys(outputs)).not.toContain('forged');
  const { GITHUB_ENV = '', GITHUB_PATH = '' } = files;
  expect(GITHUB_ENV + GITHUB_PATH).not.toContain('forged');
}

const changing = (on: Target, change: (evil: string) => (answer: Record<string, unknown>) => unknown) => ({
  on,
  effect: (evil: string): Effect => ({ kind: 'transform', body: change(evil) }),
});
const user = { path: /^\/users\/acme-release/ } as const;
const FIELDS = {
  'the slug': changing('lookup', (evil) => (it) => ({ ...it, app_slug: evil })),
  'the account': changing('lookup', (evil) => (it) => ({ ...it, account: { login: evil } })),
  'the permissions of the installation': changing('lookup', (evil) => (it) => ({
    ...it,
    permissions: { contents: 'read', [evil]: 'read' },
  })),
  'the levels of the installation': changing('lookup', (evil) => (it) => ({
    ...it,
    permissions: { contents: evil },
  })),
  'its suspension': changing('lookup', (evil) => (it) => ({ ...it, suspended_at: evil })),
  'its page': changing('lookup', (evil) => (it) => ({
    ...it,
    html_url: evil,
    permissions: { metadata: 'read' },
  })),
  'the expiry': changing('mint', (evil) => (it) => ({ ...it, expires_at: evil })),
  'the permissions of the token': changing('mint', (evil) => (it) => ({
    ...it,
    permissions: { [evil]: 'read' },
  })),
  'the levels of the token': changing('mint', (evil) => (it) => ({ ...it, permissions: { contents: evil } })),
  'the repositories of the token': changing('mint', (evil) => (it) => ({
    ...it,
    repositories: [{ full_name: `acme/${evil}` }],
  })),
  'the owner of the repositories': changing('mint', (evil) => (it) => ({
    ...it,
    repositories: [{ full_name: `${evil}/app` }],
  })),
  'the ID of the bot': changing(user, (evil) => (it) => ({ ...it, id: evil })),
  'a refusal': {
    on: 'mint' as const,
    effect: (message: string): Effect => ({
      kind: 'answer',
      status: 422,
      json: { message, errors: [message] },
    }),
  },
  'the request ID of a refusal': {
    on: 'mint' as const,
    effect: (evil: string): Effect => ({
      kind: 'answer',
      status: 422,
      headers: { 'x-github-request-id': evil.replace(/[^ -~]/g, ' ') },
      json: { message: 'no' },
    }),
  },
};

async function run({ main, post }: Scenario, inputs: Record<string, string> = {}) {
  const stage = await main({
    with: { permissions: 'contents: read', summary: 'always', ...inputs },
    env: { RUNNER_DEBUG: '1' },
  });
  const after = await post(stage.state, { env: { RUNNER_DEBUG: '1' } });
  refuseCommands(stage);
  refuseCommands(after);
  return { stage, after };
}

describe('no command of the runner comes of', () => {
  test.each(Object.entries(FIELDS))('%s', (_, { on, effect }) =>
    scenario(async (it) => {
      it.github.faults.add({ on, effect: effect(EVIL) });
      const { stage } = await run(it, { permissions: 'inherit', 'git-identity': 'true' });
      expect(JSON.stringify(stage.outputs)).not.toContain('forged');
      expect(it.github.world.aliveTokens()).toEqual([]);
    }),
  );

  test('a header that Octokit would tell the console of', () =>
    scenario(async (it) => {
      const headers = {
        deprecation: 'true',
        sunset: 'x ##[error]forged',
        link: '<##[error]forged>; rel="deprecation"',
      };
      it.github.faults.add({ on: { path: /./ }, effect: { kind: 'reform', headers } });
      const { stage } = await run(it);
      expect(stage.annotations).toEqual([]);
    }));
});

describe('what is not of its grammar', () => {
  test('an expiry that is none: an hour, as GitHub’s tokens live', () =>
    scenario(async (it) => {
      it.github.faults.add({ on: 'mint', effect: FIELDS['the expiry'].effect('soon') });
      const { stage } = await run(it);
      const end = stage.outputs['expires-at'] ?? '';
      expect(end).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(Math.abs(Date.parse(end) - Date.now() - 3_600_000)).toBeLessThan(60_000);
    }));

  test('a slug that is none is not handed on, and git does not go by it', () =>
    scenario(async (it) => {
      it.github.faults.add({ on: 'lookup', effect: FIELDS['the slug'].effect('../../evil') });
      const { stage } = await run(it);
      expect(stage.outputs['app-slug']).toBe('');
      const { stage: withGit } = await run(it, { 'setup-git': 'true' });
      expect(withGit.annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(it.calls().join('\n')).not.toContain('evil');
    }));

  test('a page of another site is not linked to', () =>
    scenario(async (it) => {
      const page = 'https://evil.example/settings/installations/1';
      it.github.faults.add({ on: 'lookup', effect: FIELDS['its page'].effect(page) });
      const { stage } = await run(it);
      expect(stage.annotations[0]?.message).toMatch(/^permission-not-granted: /);
      expect(stage.rawOutput + stage.summary).not.toContain('evil');
    }));

  test('a token with a line break is masked, and goes nowhere', () =>
    scenario(async (it) => {
      const body = (answer: object) => ({ ...answer, token: 'ghs_secret-word\nx-evil: 1' });
      it.github.faults.add({ on: 'mint', effect: { kind: 'transform', body } });
      const stage = await it.main({ with: { permissions: 'inherit' } });
      expect(stage.annotations.at(-1)?.message).toMatch(/^not-the-github-api: /);
      expect(stage.masks).toContain('ghs_secret-word');
      expect(stage.outputs).toEqual({});
    }));

  test.each([-1, '1/../2'])('an installation’s ID that is none: %p', (id) =>
    scenario(async ({ main, github, calls }) => {
      github.faults.add({ on: 'lookup', effect: { kind: 'transform', body: (it) => ({ ...it, id }) } });
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations[0]?.message).toMatch(/^not-the-github-api: /);
      expect(calls()).toHaveLength(1);
    }),
  );
});

describe('a level out of a prototype is wider than asked', () => {
  test.each(['constructor', '__proto__'])('%s', (level) =>
    scenario(async (it) => {
      it.github.faults.add({ on: 'mint', effect: FIELDS['the levels of the token'].effect(level) });
      const { stage } = await run(it);
      expect(stage.exitCode).toBe(1);
      expect(stage.outputs).toEqual({});
      expect(it.github.world.aliveTokens()).toEqual([]);
    }),
  );
});

describe('no flood', () => {
  const long = 'x'.repeat(2_000_000);
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`p${at}`, 'read']));
  const repositories = Array.from({ length: 20_000 }, (_, at) => ({ full_name: `acme/r${at}` }));
  test.each<[string, Target, Effect]>([
    ['a message', 'mint', { kind: 'answer', status: 422, json: { message: long } }],
    [
      'a message of lines',
      'mint',
      { kind: 'answer', status: 422, json: { message: '\n'.repeat(1_000_000) } },
    ],
    ['errors', 'mint', { kind: 'answer', status: 422, json: { message: 'no', errors: [long] } }],
    [
      'a message that is no text',
      'mint',
      { kind: 'answer', status: 422, json: { message: { toString: long } } },
    ],
    ['permissions', 'mint', { kind: 'transform', body: (it) => ({ ...it, permissions: many }) }],
    ['repositories', 'mint', { kind: 'transform', body: (it) => ({ ...it, repositories }) }],
    [
      'permissions of the installation',
      'lookup',
      { kind: 'transform', body: (it) => ({ ...it, permissions: many }) },
    ],
    ['a slug', 'lookup', { kind: 'transform', body: (it) => ({ ...it, app_slug: long }) }],
  ])('%s', (_, on, effect) =>
    scenario(async (it) => {
      it.github.faults.add({ on, effect });
      const { stage, after } = await run(it);
      const masks = /^::add-mask::.*$/gm;
      expect(stage.rawOutput.replaceAll(masks, '').length).toBeLessThan(12_000);
      expect(after.rawOutput.length).toBeLessThan(12_000);
      expect(stage.summary.length).toBeLessThan(12_000);
      expect(it.github.world.aliveTokens()).toEqual([]);
    }),
  );
});

test('a Date of ten years ago is no clock', () =>
  scenario(
    async ({ main }) => {
      const { annotations } = await main({ with: { permissions: 'inherit' } });
      expect(annotations).toHaveLength(1);
      expect(annotations[0]?.message).toMatch(/^clock-skew: /);
      expect(annotations[0]?.message).not.toMatch(/\d{6,} seconds/);
    },
    { clockSkewSeconds: -3650 * 86_400 },
  ));
