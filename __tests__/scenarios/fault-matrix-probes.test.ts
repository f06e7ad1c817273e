import { expect, test } from '@jest/globals';
import type { Effect } from '@mint-app-token/sandbox/github';
import { scenario, type Scenario } from './harness.ts';

// The probes besides GET /app: a question that could not be answered is no evidence that anything is missing.

const effects: readonly (readonly [string, Effect])[] = [
  ['502', { kind: 'answer', status: 502, text: '<html>Unicorn!</html>' }],
  ['a hang', { kind: 'hang', when: 'before-acting' }],
  [
    'a rate limit',
    { kind: 'answer', status: 429, headers: { 'retry-after': '3600' }, json: { message: '' } },
  ],
  ['200 with HTML', { kind: 'answer', status: 200, text: '<html>Log in</html>' }],
];

async function codeAndMessage({ main }: Scenario, repositories: string) {
  const { annotations, exitCode } = await main({ with: { permissions: 'inherit', repositories } });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  const { message = '' } = annotations[0] ?? {};
  return { code: message.slice(0, message.indexOf(':')), whatHappened: message.split('\n')[0] ?? '' };
}

test.each(effects)('a repository whose look-up met %s is not called missing', (_, effect) =>
  scenario(async (sandbox) => {
    sandbox.github.faults.add({ on: { method: 'GET', path: /^\/repos\/acme\/lib\/installation/ }, effect });
    const { code, whatHappened } = await codeAndMessage(sandbox, 'app, secret, lib');
    expect(code).toBe('repository-not-in-installation');
    expect(whatHappened).not.toMatch(/but not for [^;.(]*acme\/lib/);
  }),
);

test.each(effects)('an account whose look-up met %s is not called one without the App', (_, effect) =>
  scenario(async (sandbox) => {
    sandbox.github.faults.add({ on: { method: 'GET', path: /^\/users\/acme\/installation/ }, effect });
    const { code, whatHappened } = await codeAndMessage(sandbox, 'secret');
    // The look-up of acme/secret found nothing, and more is not known.
    expect(code).toMatch(/^(app-not-installed|repository-not-in-installation)$/);
    expect(whatHappened).not.toContain('is not installed on acme ');
  }),
);

test.each(effects)('a list of installations that met %s is not called empty', (_, effect) =>
  scenario(async (sandbox) => {
    const { world, faults } = sandbox.github;
    world.addAccount({ login: 'globex', type: 'Organization' });
    world.addRepository('globex/tools');
    faults.add({ on: { method: 'GET', path: /^\/app\/installations\?/ }, effect });
    const { code, whatHappened } = await codeAndMessage(sandbox, 'globex/tools');
    expect(code).toBe('app-not-installed');
    expect(whatHappened).not.toContain('installed nowhere');
  }),
);
