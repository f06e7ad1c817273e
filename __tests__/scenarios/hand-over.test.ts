import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash, createPrivateKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { scenario } from './harness.ts';

const actionYml = load(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  outputs: object;
};
/** Only `git-identity` and `setup-git` give these: see git-identity.test.ts. */
const gitOutputs = ['bot-user-id', 'git-user-name', 'git-user-email', 'committer'];
/** Only `keep-fresh` gives this: see keep-fresh.test.ts. */
const freshOutputs = ['token-file'];
const describedOutputs = Object.keys(actionYml.outputs)
  .filter((name) => ![...gitOutputs, ...freshOutputs].includes(name))
  .sort();

describe('what main leaves', () => {
  test.each(['opaque', 'stateless'] as const)('the outputs, for a token of the %s format', (tokenFormat) =>
    scenario(
      async ({ main, github, installation }) => {
        const { outputs } = await main({ with: { permissions: 'contents: read' } });
        const issued = github.world.tokens[0];
        expect(Object.keys(outputs).sort()).toEqual(describedOutputs);
        const { permissions = '', ...others } = outputs;
        expect(JSON.parse(permissions)).toEqual({ contents: 'read', metadata: 'read' });
        expect(others).toEqual({
          token: issued?.token,
          'installation-id': String(installation.id),
          'app-slug': 'acme-release',
          'expires-at': issued?.expiresAt.toISOString().replace(/\.\d+Z$/, 'Z'),
          repositories: '["acme/app"]',
          'token-hash': createHash('sha256')
            .update(issued?.token ?? '')
            .digest('base64'),
          minted: 'true',
          tokens: JSON.stringify({ acme: issued?.token }),
        });
      },
      { tokenFormat },
    ),
  );

  test('a log line that says who, where, what and until when', () =>
    scenario(async ({ main, installation }) => {
      const { log, outputs } = await main({ with: { permissions: 'contents: read' } });
      expect(log).toHaveLength(1);
      expect(log[0]).toMatch(
        new RegExp(
          `^Minted a token as acme-release \\(installation ${installation.id}\\) for acme/app, with `,
        ),
      );
      for (const part of ['contents: read', 'metadata: read', outputs['expires-at']])
        expect(log[0]).toContain(part);
    }));

  test('masks: the key in both forms line by line, the JWT, the token, and the token as git sends it', () =>
    scenario(async ({ main, github, privateKey }) => {
      const { masks } = await main();
      const { token = '' } = github.world.tokens[0] ?? {};
      const jwt = (github.requests[0]?.rawAuthorization ?? '').replace('Bearer ', '');
      const key = createPrivateKey(privateKey);
      const lines = (['pkcs1', 'pkcs8'] as const).flatMap((type) =>
        key.export({ type, format: 'pem' }).toString().trim().split('\n'),
      );
      const asGitSendsIt = Buffer.from(`x-access-token:${token}`).toString('base64');
      for (const secret of [...lines, jwt, token, asGitSendsIt]) expect(masks).toContain(secret);
    }));

  test('a step that fails at its inputs has masked all forms of the key before it says so', () =>
    scenario(async ({ main, privateKey }) => {
      const { rawOutput, exitCode } = await main({ with: { 'permission-contents': 'everything' } });
      expect(exitCode).toBe(1);
      const pem = createPrivateKey(privateKey).export({ type: 'pkcs8', format: 'pem' }).toString();
      const said = rawOutput.indexOf('::error');
      expect(said).toBeGreaterThan(0);
      for (const line of pem.trim().split('\n')) {
        expect(rawOutput).toContain(`::add-mask::${line}`);
        expect(rawOutput.indexOf(`::add-mask::${line}`)).toBeLessThan(said);
      }
    }));

  test('the token is masked before it is kept, and kept before it is handed over', () =>
    scenario(async ({ main, github, temp }) => {
      const orderFile = join(temp, 'order');
      const recorder = join(import.meta.dirname, 'record-order.js');
      await main({ env: { ORDER_FILE: orderFile }, nodeOptions: ['--import', recorder] });
      const order = readFileSync(orderFile, 'utf8').trim().split('\n');
      const { token = '' } = github.world.tokens[0] ?? {};
      const steps = [`::add-mask::${token}`, 'state token-0', 'output token'].map((step) =>
        order.indexOf(step),
      );
      expect(steps).not.toContain(-1);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
      expect(order.findIndex((line) => line.includes(token))).toBe(steps[0]);
    }));

  test('a token that cannot be kept for post is revoked at once', () =>
    scenario(async ({ main, github }) => {
      const fullDisk = join(import.meta.dirname, 'full-disk.js');
      const { exitCode, outputs, annotations } = await main({ nodeOptions: ['--import', fullDisk] });
      expect(exitCode).toBe(1);
      for (const part of ['could not be kept', 'ENOSPC', 'The token is revoked', 'disk'])
        expect(annotations[0]?.message).toContain(part);
      expect(outputs.token).toBeUndefined();
      expect(github.world.tokens).toHaveLength(1);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a token that can be neither kept nor revoked is told of, and until when it lives', () =>
    scenario(async ({ main, github }) => {
      github.faults.add({
        on: 'revoke',
        effect: { kind: 'answer', status: 403, json: { message: 'Resource not accessible by integration' } },
      });
      const fullDisk = join(import.meta.dirname, 'full-disk.js');
      const { annotations } = await main({ nodeOptions: ['--import', fullDisk] });
      const expiresAt = github.world.tokens[0]?.expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') ?? '';
      expect(annotations[0]?.message).toContain(
        `The token could not be revoked. It lives until ${expiresAt}`,
      );
    }));
});

describe('the job summary', () => {
  test.each([
    ['failure', false],
    ['never', false],
    ['always', true],
  ])('of a success with summary: %s', (summary, written) =>
    scenario(async ({ main }) => {
      const stage = await main({ with: { summary, permissions: 'contents: read' } });
      expect(stage.summary !== '').toBe(written);
      if (!written) return;
      for (const part of ['acme/app', 'contents: read', 'metadata: read', stage.outputs['expires-at']]) {
        expect(stage.summary).toContain(part);
      }
      expect(stage.summary).toContain(`hashed_token:"${stage.outputs['token-hash']}"`);
    }),
  );

  test.each([
    ['failure', true],
    ['never', false],
    ['always', true],
  ])('of a failure with summary: %s', (summary, written) =>
    scenario(async ({ main }) => {
      const stage = await main({ with: { summary, repositories: 'nowhere' } });
      expect(stage.exitCode).toBe(1);
      expect(stage.summary.includes('repository-not-in-installation')).toBe(written);
    }),
  );
});

describe('post', () => {
  test('says that it revoked', () =>
    scenario(async ({ main, post }) => {
      const { state } = await main();
      const { log, exitCode } = await post(state);
      expect({ log, exitCode }).toEqual({ log: ['Revoked the token for acme'], exitCode: 0 });
    }));

  test('leaves the token alive when asked to', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main({ with: { 'skip-token-revoke': 'true' } });
      expect(JSON.stringify(state)).not.toContain('ghs_');
      const { exitCode, log } = await post(state, { with: { 'skip-token-revoke': 'true' } });
      expect(exitCode).toBe(0);
      expect(log.join('\n')).toContain('skip-token-revoke');
      expect(github.world.aliveTokens()).toHaveLength(1);
      expect(github.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    }));

  test('has nothing to do after a main that minted nothing', () =>
    scenario(async ({ main, post, calls }) => {
      const { state } = await main({ with: { repositories: 'nowhere' } });
      const { exitCode, annotations } = await post(state);
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(calls().filter((call) => call.startsWith('DELETE'))).toEqual([]);
    }));

  test('a token that is already gone is information', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main();
      await post(state);
      const { exitCode, annotations, log } = await post(state);
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(log.join('\n')).toContain('already gone');
      expect(github.requests.at(-1)?.status).toBe(401);
    }));

  test('tries again what heals', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main();
      github.faults.add({
        on: 'revoke',
        times: 1,
        effect: { kind: 'answer', status: 502, text: '<html>Bad Gateway</html>' },
      });
      const { exitCode, annotations } = await post(state);
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test('a token that cannot be revoked is a warning that says until when it lives', () =>
    scenario(async ({ main, post, github }) => {
      const { state, outputs } = await main();
      github.faults.add({
        on: 'revoke',
        effect: { kind: 'answer', status: 403, json: { message: 'Forbidden for a reason' } },
      });
      const { exitCode, annotations } = await post(state);
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      const { message = '' } = annotations[0] ?? {};
      for (const part of ['revoke-failed', '403', 'request id', outputs['expires-at'] ?? '?']) {
        expect(message).toContain(part);
      }
    }));

  test('a git set-up that cannot be read does not keep the token alive', () =>
    scenario(async ({ main, post, github }) => {
      const { state } = await main({ with: { permissions: 'inherit' } });
      const { exitCode, annotations } = await post({ ...state, 'git-setup': 'not JSON' });
      expect(exitCode).toBe(0);
      expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      expect(github.world.aliveTokens()).toEqual([]);
    }));

  test.each(['not JSON', 'null', '{}'])(
    'a state that cannot be read is a warning, not a failure: %s',
    (state) =>
      scenario(async ({ post }) => {
        const { exitCode, annotations } = await post({ 'token-0': state });
        expect(exitCode).toBe(0);
        expect(annotations.map(({ level }) => level)).toEqual(['warning']);
      }),
  );
});
