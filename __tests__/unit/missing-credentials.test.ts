// Long because a row is there for each cause that an event shows, or does not show.
import { describe, expect, test } from '@jest/globals';
import { explainMissingCredentials, type MissingEvidence } from '../../src/inputs/missing-credentials.ts';
import type { WorkflowEvent } from '../../src/runtime/workflow-event.ts';

const env = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/heads/main',
};
const settings = 'https://github.example.com/acme/app/settings';
const workflow = 'https://github.example.com/acme/app/blob/main/.github/workflows/release.yml';
const blank: WorkflowEvent = { name: 'push', actor: 'mona', payload: {} };
const neither = ['client-id (or app-id)', 'private-key'] as const;

const ours = ['client-id', 'app-id', 'private-key', 'owner'];

const explain = (evidence: Partial<MissingEvidence>) =>
  explainMissingCredentials({ empty: neither, inputNames: [], event: blank, env, ...evidence });
const inEvent = (event: Partial<WorkflowEvent>) => explain({ event: { ...blank, ...event } });

const pullRequest = (head: string | null, base = 'acme/app') => ({
  pull_request: { head: { repo: head && { full_name: head } }, base: { repo: { full_name: base } } },
});
const fromFork = pullRequest('mona/app');

describe('names what is empty, and only that', () => {
  test.each([
    [['private-key'], 'private-key: found nothing'],
    [['client-id (or app-id)'], 'client-id (or app-id): found nothing'],
    [neither, 'client-id (or app-id) and private-key: found nothing'],
  ] as const)('%j', (empty, found) => {
    expect(explain({ empty }).text.startsWith(`${found},`)).toBe(true);
  });
});

describe('the event shows why', () => {
  test.each<[string, Partial<WorkflowEvent>, RegExp, string[]]>([
    [
      'a pull request from a fork',
      { name: 'pull_request', payload: fromFork },
      /pull request comes from the fork mona\/app/,
      ['fallback-token: ${{ github.token }}', 'head.repo.full_name == github.repository'],
    ],
    [
      // Its place in the event is null then: https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request
      'a pull request from a fork that has been deleted since',
      { name: 'pull_request', payload: pullRequest(null) },
      /pull request comes from a fork that has been deleted since, whose runs see no secrets/,
      ['fallback-token: ${{ github.token }}', 'head.repo.full_name == github.repository'],
    ],
    [
      'a review of one',
      { name: 'pull_request_review', payload: fromFork },
      /fork mona\/app/,
      ['fallback-token'],
    ],
    [
      'one to a private repository, which may send its secrets',
      { name: 'pull_request', payload: { ...fromFork, repository: { private: true } } },
      /fork mona\/app/,
      ['Fork pull request workflows', `${settings}/actions`],
    ],
    [
      'Dependabot',
      { name: 'pull_request', actor: 'dependabot[bot]', payload: pullRequest('acme/app') },
      /Dependabot/,
      [`${settings}/secrets/dependabot`],
    ],
    ['a push of Dependabot', { actor: 'dependabot[bot]' }, /Dependabot/, [`${settings}/secrets/dependabot`]],
    [
      'a push to a fork',
      { payload: { repository: { fork: true, full_name: 'mona/app' } } },
      /mona\/app is a fork/,
      ['!github.event.repository.fork', `${settings}/secrets/actions`],
    ],
    [
      'a schedule in a fork', // its event has the repository since 2022
      { name: 'schedule', payload: { repository: { fork: true }, schedule: '0 3 * * *' } },
      /this repository is a fork/,
      ['!github.event.repository.fork'],
    ],
    [
      'a fork whose name is none',
      { payload: { repository: { fork: true, full_name: 'x\n::error::y' } } },
      /; this repository is a fork/,
      ['!github.event.repository.fork'],
    ],
    [
      'a pull request inside of a fork',
      {
        name: 'pull_request',
        payload: {
          ...pullRequest('mona/app', 'mona/app'),
          repository: { fork: true, full_name: 'mona/app' },
        },
      },
      /mona\/app is a fork/,
      ['!github.event.repository.fork'],
    ],
  ])('%s', (_, event, reason, holds) => {
    const { text, fix } = inEvent(event);
    expect(text).toMatch(reason);
    for (const part of holds) expect(fix).toContain(part);
  });
});

// "Dependabot on GitHub Actions" in GitHub's documentation has this list.
test.each([
  ...['pull_request', 'pull_request_review', 'pull_request_review_comment', 'push', 'create'],
  ...['deployment', 'deployment_status'],
])("%s of Dependabot sees the secrets of Dependabot's own store", (name) => {
  expect(inEvent({ name, actor: 'dependabot[bot]' }).text).toContain("Dependabot's own store");
});

// Better no hint than a wrong one: pull_request_target and workflow_run see the secrets of the repository.
describe('does not guess', () => {
  test.each<[string, Partial<WorkflowEvent>]>([
    ['a push', {}],
    ['a push to what is no fork', { payload: { repository: { fork: false } } }],
    ['a pull request of the same repository', { name: 'pull_request', payload: pullRequest('acme/app') }],
    [
      'a head that is no name',
      { name: 'pull_request', payload: { pull_request: { head: { repo: { full_name: { a: 1 } } } } } },
    ],
    [
      'a head that is a command',
      {
        name: 'pull_request',
        payload: {
          pull_request: {
            head: { repo: { full_name: '##[x]y' } },
            base: { repo: { full_name: 'acme/app' } },
          },
        },
      },
    ],
    [
      'a pull request whose parts are null',
      { name: 'pull_request', payload: { pull_request: { head: null, base: null } } },
    ],
    ['a pull request that is null', { name: 'pull_request', payload: { pull_request: null } }],
    [
      'pull_request_target of a fork that is gone',
      { name: 'pull_request_target', payload: pullRequest(null) },
    ],
    ['pull_request_target of a fork', { name: 'pull_request_target', payload: fromFork }],
    ['pull_request_target of Dependabot', { name: 'pull_request_target', actor: 'dependabot[bot]' }],
    ['workflow_run after Dependabot', { name: 'workflow_run', actor: 'dependabot[bot]' }],
    ['an event without a payload', { name: 'pull_request', payload: null }],
    ['an event of another shape', { name: 'pull_request', payload: { pull_request: {}, repository: null } }],
    // The event of a reusable workflow is its caller's; there is none of this name.
    ['workflow_call', { name: 'workflow_call' }],
  ])('%s', (_, event) => {
    const { text } = inEvent(event);
    expect(text).not.toMatch(/fork|Dependabot|reusable/);
    expect(text).toContain('does not exist or that this run may not see');
  });

  test('an ID alone is no secret', () => {
    const evidence = { empty: ['client-id (or app-id)'] as const, inputNames: [] };
    for (const event of [
      { ...blank, name: 'pull_request', payload: fromFork },
      { ...blank, actor: 'dependabot[bot]' },
    ])
      expect(explain({ ...evidence, event }).text).not.toMatch(/fork|Dependabot/);
  });
});

describe('where nothing shows why, it says where to look', () => {
  test('for a secret: one page, and what each finding means', () => {
    const { fix } = explain({ empty: ['private-key'] });
    expect(fix.split('\n')).toEqual([
      expect.stringContaining(`${settings}/secrets/actions`),
      expect.stringMatching(/^- not there: /),
      expect.stringMatching(/^- under "Environment secrets": .*`environment:`/),
      expect.stringMatching(
        /^- a secret of the organization .*https:\/\/github\.example\.com\/organizations\/acme\/settings\/secrets\/actions/,
      ),
      expect.stringContaining(`${settings}/variables/actions`),
      expect.stringMatching(/^- .*reusable workflow.*`secrets: inherit`/),
      expect.stringContaining('fallback-token: ${{ github.token }}'),
    ]);
  });

  test('a user has no organization', () => {
    const event = { ...blank, payload: { repository: { owner: { type: 'User' } } } };
    expect(explain({ event }).fix).not.toContain('organization');
  });

  test('for an ID: whether it is a variable or a secret', () => {
    const { fix } = explain({ empty: ['client-id (or app-id)'] });
    for (const part of [
      `${settings}/variables/actions`,
      'vars.NAME',
      `${settings}/secrets/actions`,
      'secrets.NAME',
    ])
      expect(fix).toContain(part);
  });

  test('without an event and without a repository: no link that leads nowhere', () => {
    const { text, fix } = explain({ event: undefined, env: {} });
    expect(text).toContain('found nothing');
    expect(fix).not.toContain('http');
    expect(fix).toContain("in the repository's settings");
  });
});

describe('an input that was meant', () => {
  test.each([
    ['client_id', 'client-id'],
    ['app_id', 'app-id'],
    ['private_key', 'private-key'],
    ['clientid', 'client-id'],
    ['client-ids', 'client-id'],
    ['appid', 'app-id'],
    ['application_id', 'app-id'], // peter-murray/workflow-application-token-action
    ['application_private_key', 'private-key'],
    ['github_app_id', 'app-id'],
    ['github_app_private_key', 'private-key'],
    ['privat-key', 'private-key'],
    ['private-key-pem', 'private-key'],
    ['key', 'private-key'],
  ])('%s: %s', (written, meant) => {
    const { text, fix } = explain({ inputNames: [...ours, written] });
    expect(text).toContain(`but the step gives ${written}, which this action does not have`);
    expect(fix).toBe(`Write ${meant} instead of ${written}, in the workflow file (${workflow}).`);
  });

  test('both', () => {
    const { fix } = explain({ inputNames: ['app_id', 'private_key'] });
    expect(fix).toContain('Write app-id instead of app_id, and private-key instead of private_key');
  });

  test('it is told before what the event shows', () => {
    const event = { ...blank, actor: 'dependabot[bot]' };
    expect(explain({ inputNames: ['private_key'], event }).text).not.toContain('Dependabot');
  });

  test.each([
    'owner',
    'repositories',
    'fallback-token',
    'permission-contents',
    'github-api-url',
    'enterprise',
    'summary',
  ])('not %s', (name) => {
    expect(explain({ inputNames: [name] }).text).not.toContain('the step gives');
  });
});
