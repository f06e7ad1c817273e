// What mint refuses, and what it says then.
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { generateKeyPair } from '@mint-app-token/sandbox/github';
import { anywhere } from './anywhere.ts';

const READ = ['--permissions', 'contents: read'];
const HERE = ['--repositories', 'acme/app'];

describe('a wrong call of mint is exit code 2, with nothing on standard output', () => {
  const key = generateKeyPair().privateKey;
  test.each<[string, string[], NodeJS.ProcessEnv, string]>([
    [
      'no credentials',
      [],
      { APP_CLIENT_ID: '', APP_PRIVATE_KEY: '' },
      'credentials-missing: Not given, or empty: --client-id',
    ],
    [
      'the key as an argument',
      ['--private-key-file', key],
      {},
      'found a key, where the name of a file belongs',
    ],
    ['a file that is not there', ['--private-key-file', '/nowhere.pem'], {}, 'it cannot be read (ENOENT)'],
    ['a folder', ['--private-key-file', '/'], {}, 'it cannot be read (EISDIR)'],
    ['a file without an end', ['--private-key-file', '/dev/zero'], {}, 'which no key'],
    ['two keys', ['--signing-key', 'exec:true', '--private-key-file', '-'], {}, 'exclude each other'],
    [
      'a level that is none',
      ['--permissions', 'contents: wirte'],
      {},
      '--permissions: contents: found "wirte"',
    ],
    ['an owner that is none', ['--owner', 'a b'], {}, '--owner: found "a b"'],
    ['no repository', [], { GITHUB_REPOSITORY: '' }, ''],
    ['an address that is none', [], { GITHUB_API_URL: 'ftp://x' }, 'GITHUB_API_URL: found the protocol'],
    [
      'a key in the place of a file name',
      ['--private-key-file', Buffer.from(`0123456789${key}`).toString('base64')],
      {},
      '--private-key-file (a text of ',
    ],
    ['a name that leads through a file', ['--private-key-file', '/etc/passwd/x'], {}, 'ENOTDIR'],
    ['a token in the place of a command', ['ghs_0123456789'], {}, 'too many arguments'],
    ['a token as an option', ['--token=ghs_0123456789'], {}, "unknown option '--token=…'"],
  ])('%s', (_, args, env, words) =>
    anywhere(async ({ run }) => {
      const repositories = args.includes('--owner') || env.GITHUB_REPOSITORY === '' ? [] : HERE;
      const stdin = args.includes('-') ? key : '';
      const result = await run(['mint', ...repositories, ...args], { env, stdin });
      if (env.GITHUB_REPOSITORY !== '') expect(result).toMatchObject({ code: 2, out: '' });
      expect(result.err).toContain(words);
      expect(result.err).not.toContain('0123456789');
      expect(result.err).not.toContain('MDEyMzQ1Njc4O');
      for (const line of key.split('\n').slice(1, -2)) expect(result.err).not.toContain(line);
    }),
  );

  test('nothing comes through a pipe that stays open, and a stream that never ends is not read for ever', () =>
    anywhere(async ({ run }) => {
      const endless = new Readable({
        read() {
          this.push('-----BEGIN RSA PRIVATE KEY-----\n'.repeat(2000));
        },
      });
      const { code, err } = await run(['mint', ...HERE, '--private-key-file', '-'], { stdin: endless });
      expect(code).toBe(2);
      expect(err).toContain('bytes, which no key');
    }));
});

test.each([
  ['a key of another App', { APP_PRIVATE_KEY: generateKeyPair().privateKey }, 'app-key-mismatch'],
  ['an unknown App', { APP_CLIENT_ID: 'Iv23liNobodyKnowsIt' }, 'app-unknown'],
  ['no key at all', { APP_PRIVATE_KEY: '/home/me/app.pem' }, 'private-key-not-pem'],
])('%s: code, cure and link on standard error, and exit code 1', (_, env, code) =>
  anywhere(async ({ run }) => {
    const { code: exitCode, out, err } = await run(['mint', ...HERE, ...READ], { env });
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(new RegExp(`^${code}: .*\\nWhat to do: `));
    expect(err).toContain(`docs/troubleshooting.md#${code}`);
  }),
);
