import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { startIdTokens } from '@mint-app-token/sandbox/github';
import { KEY_ARN, ROLE_ARN } from '../key-stores/aws-stand-in.ts';
import { keyFile, OPENSSL } from '../key-stores/stand.ts';
import { scenario } from './harness.ts';

const withKey = (key: string, role = '') => ({
  'private-key': '',
  'signing-key': key,
  'signing-role': role,
  permissions: 'contents: read',
});

describe('what is wrong with the inputs is told before any request', () => {
  test('all problems at once, each with its code', () =>
    scenario(async ({ main, calls }) => {
      const inputs = { ...withKey('nothing', 'a b'), permissions: 'contents: wirte' };
      const { annotations } = await main({ with: inputs });
      for (const part of ['signing-key: ', 'signing-role: ', 'id-token-missing: ', 'did you mean "write"'])
        expect(annotations[0]?.message).toContain(part);
      expect(calls()).toEqual([]);
    }));

  test('the text of a key given as signing-key is not shown', () =>
    scenario(async ({ main, privateKey, secrets }) => {
      secrets.push(...privateKey.split('\n').filter((line) => line.length > 20 && !line.startsWith('-')));
      const { annotations } = await main({ with: withKey(privateKey) });
      expect(annotations[0]?.message).toMatch(/^input-invalid: signing-key: found the text of a key/);
    }));
});

describe('without an ID token', () => {
  const inputs = withKey(KEY_ARN, ROLE_ARN);

  test('a run with a fallback token gets it', () =>
    scenario(async ({ main, post, calls }) => {
      const fallback = 'ghs_the_jobs_own_token_0123456789';
      const stage = await main({ with: { ...inputs, 'fallback-token': fallback } });
      expect({ ...stage.outputs, exitCode: stage.exitCode }).toEqual({
        token: fallback,
        minted: 'false',
        tokens: '{}',
        exitCode: 0,
      });
      expect(stage.annotations.map(({ message }) => message).join()).toContain('This run has no ID token');
      expect((await post(stage.state)).exitCode).toBe(0);
      expect(calls()).toEqual([]);
    }));

  test.each([
    ['of a fork', 'pull_request', 'the fork mallory/app'],
    ['without the permission', 'push', 'lacks the permission id-token: write'],
  ])('a run %s is told why', (_, event, said) =>
    scenario(async ({ main, eventFile }) => {
      const fork = {
        head: { repo: { full_name: 'mallory/app' } },
        base: { repo: { full_name: 'acme/app' } },
      };
      const env = {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: await eventFile(event === 'push' ? {} : { pull_request: fork }),
      };
      const { annotations } = await main({ with: inputs, env });
      expect(annotations[0]?.message).toMatch(/^id-token-missing: /);
      expect(annotations[0]?.message).toContain(said);
      // No permission helps a fork.
      if (event !== 'push') expect(annotations[0]?.message).toContain('What to do: Set `fallback-token:');
    }),
  );

  test.each([
    [401, '{"message":"no"}', 'id-token: write'],
    [200, '<html>Log in</html>', 'Run the job again'],
    [200, '{"value":"no-token"}', 'Run the job again'],
  ])('a service that answers %i %s is no help', (status, body, said) =>
    scenario(async ({ main, calls }) => {
      const issuer = await startIdTokens();
      try {
        issuer.fault = { effect: { status, body } };
        const { annotations } = await main({ with: inputs, env: issuer.env });
        expect(annotations[0]?.message).toMatch(/^id-token-missing: /);
        expect(annotations[0]?.message).toContain(said);
        expect(calls()).toEqual([]);
      } finally {
        await issuer.close();
      }
    }),
  );
});

describe('a command (exec:)', () => {
  const mints = (command: string) => () =>
    scenario(async (sandbox) => {
      const { main, privateKey, calls, installation } = sandbox;
      const env = { APP_KEY: keyFile(sandbox, privateKey) };
      const { exitCode, annotations, outputs } = await main({ with: withKey(`exec:${command}`), env });
      expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
      expect(outputs.minted).toBe('true');
      expect(calls()).toEqual([
        'GET /repos/acme/app/installation → 200',
        `POST /app/installations/${installation.id}/access_tokens → 201`,
      ]);
    });

  test('may give bytes', mints(OPENSSL));
  test('may give base64', mints(`${OPENSSL} | openssl base64`));
  test('may give base64 on one line', mints(`${OPENSSL} | base64 -w0`));
  test('may be a line of the shell', mints(`cat | (test -n "$APP_KEY" && ${OPENSSL})`));

  test('gets the environment of the job, and none of the inputs', () =>
    scenario(async ({ main, temp }) => {
      const env = { SEEN: `${temp}/seen`, OF_THE_JOB: 'yes' };
      await main({ with: withKey('exec:env > "$SEEN"; false'), env });
      const seen = readFileSync(`${temp}/seen`, 'utf8');
      expect(seen).toContain('OF_THE_JOB=yes');
      expect(seen).not.toMatch(/^(INPUT|STATE)_/m);
    }));

  test.each([
    ['fails', 'echo "CKR_PIN_INCORRECT" >&2; exit 7', 'exit code 7', 'CKR_PIN_INCORRECT'],
    ['is not there', 'no-such-program-here', 'exit code 127', 'no-such-program-here'],
    ['says nothing', 'cat > /dev/null', 'nothing to stdout', 'as bytes or base64'],
    ['says something else', 'echo hello', 'a text of 5 characters', 'as bytes or base64'],
    [
      'signs with an EC key',
      'openssl ecparam -name prime256v1 -genkey -noout -out k.pem && openssl dgst -sha256 -sign k.pem',
      'bytes, which no RSA key',
      '',
    ],
    ['gives hexadecimal digits', `${OPENSSL} | xxd -p -c 1024`, 'hexadecimal digits', ''],
    ['gives more than a signature', `${OPENSSL}; echo done`, 'has 261 bytes', ''],
  ])('that %s', (_, command, ...parts) =>
    scenario(async (sandbox) => {
      const { main, privateKey, calls } = sandbox;
      const env = { APP_KEY: keyFile(sandbox, privateKey) };
      const { annotations } = await main({ with: withKey(`exec:${command}`), env });
      expect(annotations[0]?.message).toMatch(/^signing-key-unusable: /);
      for (const part of parts) expect(annotations[0]?.message).toContain(part);
      expect(calls()).toEqual([]);
    }),
  );

  test('is not shown with its arguments, which may hold a PIN', () =>
    scenario(async ({ main }) => {
      const { annotations, rawOutput } = await main({ with: withKey('exec:false --pin 246813') });
      expect(annotations[0]?.message).toContain('exec:false …');
      expect(rawOutput).not.toContain('246813');
    }));

  test('ends when the job is cancelled, with all that it has started', () =>
    scenario(async ({ main, temp }) => {
      const cancel = new AbortController();
      const [begun, done] = [join(temp, 'begun'), join(temp, 'done')];
      const command = 'exec:(touch "$BEGUN"; sleep 2; touch "$DONE"); true';
      const env = { BEGUN: begun, DONE: done };
      const running = main({ with: withKey(command), env, signal: cancel.signal });
      while (!existsSync(begun)) await sleep(20);
      cancel.abort();
      const { annotations } = await running;
      expect(annotations[0]?.message).toMatch(/^job-cancelled: /);
      await sleep(2_500);
      expect(existsSync(done)).toBe(false);
    }));
});

describe('several keys, as while they are rotated', () => {
  const other =
    'exec:openssl genrsa -out other.pem 2048 2> /dev/null && openssl dgst -sha256 -sign other.pem';

  test('one that its store refuses and one that GitHub refuses are skipped with a warning', () =>
    scenario(async (sandbox) => {
      const { main, calls, privateKey } = sandbox;
      const env = { APP_KEY: keyFile(sandbox, privateKey) };
      const stage = await main({ with: withKey(`exec:exit 3\n${other}\nexec:${OPENSSL}`), env });
      expect(stage.exitCode).toBe(0);
      expect(stage.annotations.map(({ level, title, message }) => `${level}: ${title}: ${message}`)).toEqual([
        expect.stringMatching(
          /^warning: A key was skipped: signing-key-unusable: exec:exit … ended with exit code 3/,
        ),
        expect.stringMatching(
          /^warning: A key was skipped: GitHub says that exec:openssl … does not belong to the App/,
        ),
      ]);
      expect(calls().slice(0, 2)).toEqual([
        'GET /repos/acme/app/installation → 401',
        'GET /repos/acme/app/installation → 200',
      ]);
    }));

  test('all refused by GitHub is a mismatch', () =>
    scenario(async ({ main }) => {
      const { annotations } = await main({ with: withKey(`${other}\n${other}`) });
      const [last] = annotations.slice(-1);
      expect(last?.message).toMatch(/^app-key-mismatch: /);
    }));
});
