// What options and the environment stand for, before anybody is asked.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { inCommandWords, isWrongCall } from '../../src/cli/command-words.ts';
import { credentialInputs } from '../../src/cli/credential-options.ts';
import { otherHostOf } from '../../src/cli/disk/origin-remote.ts';
import { readStdin, readText } from '../../src/cli/disk/read-secret.ts';
import {
  envIn,
  isLogPrivateIn,
  missingCredentials,
  permissionBlockOf,
  inputsFrom,
  withApi,
  wrongServer,
} from '../../src/cli/given-inputs.ts';
import { withoutSecrets, type Terminal } from '../../src/cli/terminal.ts';
import { Failure } from '../../src/failures/failure.ts';
import { cancellable } from '../../src/runtime/cancellation.ts';

const terminalOf = (env: NodeJS.ProcessEnv, stdin = new PassThrough(), said: string[] = []): Terminal => ({
  env,
  isTerminal: false,
  isColored: false,
  print: () => undefined,
  deliver: () => Promise.resolve(true),
  stdin: () => stdin,
  complain: (line) => void said.push(line),
  progress: () => undefined,
});
const { cancellation } = cancellable();

test.each([
  ['', undefined],
  ['no address', undefined],
  ['https://github.com', 'https://api.github.com'],
  ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
  // GitHub Enterprise Server: https://docs.github.com/en/enterprise-server/rest/using-the-rest-api/getting-started-with-the-rest-api
  ['https://git.example.com/', 'https://git.example.com/api/v3'],
  ['http://localhost:3000', 'http://localhost:3000/api/v3'],
])('GITHUB_SERVER_URL %j alone: the API is %s', (server, api) => {
  expect(withApi({ GITHUB_SERVER_URL: server }).GITHUB_API_URL).toBe(api);
  expect(withApi({ GITHUB_SERVER_URL: server, GITHUB_API_URL: 'x' }).GITHUB_API_URL).toBe('x');
});

test.each([
  ['https://github.com/acme/app', undefined],
  ['git@github.com:acme/app.git', undefined],
  ['git@github.com-work:acme/app.git', undefined],
  ['git@work:acme/app.git', undefined],
  ['ssh://git@ssh.github.com:443/acme/app', undefined],
  ['https://u:p@gitlab.com/acme/app', 'gitlab.com'],
  ['git@git.example.com:acme/app.git', 'git.example.com'],
  ['ssh://git@git.example.com:22/acme/app', 'git.example.com'],
])('a clone of %s is of github.com, or of %s', (url, host) => {
  const folder = mkdtempSync(join(tmpdir(), 'origin-'));
  try {
    execFileSync('git', ['init', '--quiet', folder]);
    execFileSync('git', ['-C', folder, 'remote', 'add', 'origin', url]);
    expect(otherHostOf(folder, {})).toBe(host);
    expect(otherHostOf(folder, { GITHUB_SERVER_URL: 'https://git.example.com' })).toBeUndefined();
    // Of a clone of another host, nobody knows what it is called on github.com.
    expect(envIn(folder, {})).toEqual(host === undefined ? { GITHUB_REPOSITORY: 'acme/app' } : {});
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [{}, undefined],
  [{ GITHUB_SERVER_URL: 'https://git.example.com/' }, undefined],
  [{ GITHUB_SERVER_URL: 'http://localhost:3000', GITHUB_API_URL: 'http://127.0.0.1:3000/api/v3' }, undefined],
  [{ GITHUB_SERVER_URL: 'http://git.example.com', GITHUB_ACTIONS: 'true' }, undefined],
  [{ GITHUB_SERVER_URL: 'git.example.com' }, 'GITHUB_SERVER_URL: this is not a URL'],
  [{ GITHUB_SERVER_URL: 'ftp://git.example.com' }, 'GITHUB_SERVER_URL: found the protocol "ftp:"'],
  [{ GITHUB_SERVER_URL: 'https://git.example.com/base' }, 'GITHUB_SERVER_URL: found more than a host'],
  [{ GITHUB_SERVER_URL: 'https://u:p@git.example.com' }, 'GITHUB_SERVER_URL: found more than a host'],
  [{ GITHUB_SERVER_URL: 'http://git.example.com' }, 'GITHUB_SERVER_URL: http:// would send'],
  [{ GITHUB_API_URL: 'http://git.example.com/api/v3' }, 'GITHUB_API_URL: http:// would send'],
])('addresses %j: %s', (env, words) => {
  const wrong = wrongServer(env);
  expect(wrong?.slice(0, words?.length)).toBe(words);
});

describe('credentials', () => {
  const env = { APP_CLIENT_ID: 'Iv1', APP_PRIVATE_KEY: 'key' };
  test.each([
    [{}, { 'client-id': 'Iv1', 'private-key': 'key' }],
    [{ clientId: 'Iv2' }, { 'client-id': 'Iv2', 'private-key': 'key' }],
    // An option is not mixed with what the environment says in its place.
    [{ appId: '7' }, { 'app-id': '7', 'private-key': 'key' }],
    [
      { signingKey: 'exec:x', signingRole: 'r' },
      { 'client-id': 'Iv1', 'signing-key': 'exec:x', 'signing-role': 'r' },
    ],
  ])('%j', async (given, expected) => {
    const inputs = await credentialInputs(given, terminalOf(env), cancellation);
    expect(Object.fromEntries(Object.entries(inputs).filter(([, value]) => value !== ''))).toEqual(expected);
  });

  test.each([
    [{}, ['--client-id', '--private-key-file']],
    [{ 'client-id': 'x' }, ['--private-key-file']],
    [{ 'signing-key': 'x' }, ['--client-id']],
  ])('%j lacks %j', (inputs, words) => {
    const { message } = missingCredentials(inputsFrom(inputs)) ?? { message: '' };
    for (const word of ['--client-id', '--private-key-file'])
      expect(message.includes(word)).toBe(words.includes(word));
  });

  test('are in no environment that others get', () => {
    expect(withoutSecrets({ ...env, APP_TOKEN: 't', PATH: '/bin' })).toEqual({
      APP_CLIENT_ID: 'Iv1',
      PATH: '/bin',
    });
  });
});

test.each([
  ['a: read, b: write', 'a: read\nb: write'],
  ['a: read,\n b: write\n', 'a: read\nb: write'],
  [' {"a": "read", "b": "write"}', ' {"a": "read", "b": "write"}'],
  ['inherit', 'inherit'],
  ['', ''],
])('permissions %j', (text, block) => {
  expect(permissionBlockOf(text)).toBe(block);
});

test.each([
  [{}, true],
  [{ CI: 'true' }, false],
  [{ BUILD_ID: '7' }, false], // Jenkins
  [{ TF_BUILD: 'True' }, false], // Azure Pipelines
])('in %j a log is private: %s', async (env, isPrivate) => {
  expect(await isLogPrivateIn(env)()).toBe(isPrivate);
});

describe('a secret is read', () => {
  test('with patience, but not for ever', async () => {
    const silent = new PassThrough();
    const reading = readText(silent, { from: 'the token', patienceMs: 1 }, { cancellation });
    await expect(reading).rejects.toThrow('the token: nothing came for 0.001 seconds');
    expect(silent.destroyed).toBe(true);
  });

  test('until somebody calls it off', async () => {
    const work = cancellable();
    const reading = readText(new PassThrough(), { from: 'the token' }, work);
    work.callOff();
    await expect(reading).rejects.toThrow('nobody waits for it any longer');
  });

  test('from a person at a terminal, who is told what to do', async () => {
    const said: string[] = [];
    const keyboard = Object.assign(new PassThrough(), { isTTY: true });
    keyboard.write('ghs_x\n');
    const source = { terminal: terminalOf({}, keyboard, said), cancellation };
    expect(await readStdin(source, { from: 'the token', isOneLine: true })).toBe('ghs_x\n');
    const again = Object.assign(new PassThrough(), { isTTY: true });
    again.end('key');
    expect(await readStdin({ ...source, terminal: terminalOf({}, again, said) }, { from: 'the key' })).toBe(
      'key',
    );
    expect(said).toEqual(['Paste it here, then press Enter:', 'Paste it here, then press Enter and Ctrl-D:']);
  });
});

describe('the action’s words become the command line’s', () => {
  test.each([
    ['client-id: found "x"', '--client-id: found "x"'],
    [
      '2 problems:\n- owner: found\n- input-invalid: permissions: found',
      '2 problems:\n- --owner: found\n- input-invalid: --permissions: found',
    ],
    ['private-key: found a text', 'the private key: found a text'],
    ['The owner: it', 'The owner: it'],
  ])('%j', (message, said) => {
    expect(inCommandWords(new Failure('input-invalid', message)).message).toBe(said);
  });

  test('advice that is known is kept', () => {
    expect(inCommandWords(new Failure('input-invalid', 'x', { fix: 'Do it.' })).fix).toBe('Do it.');
    expect(inCommandWords(new Failure('private-key-truncated', 'x')).fix).toContain('--private-key-file');
    expect(inCommandWords(new Failure('job-cancelled', 'The job was cancelled while it ran'))).toMatchObject({
      message: 'The command was ended while it ran',
      fix: expect.stringContaining('within the hour') as unknown,
    });
    expect(inCommandWords(new Failure('installation-suspended', 'x')).fix).toBeUndefined();
    for (const code of [
      'app-unknown',
      'github-unreachable',
      'not-the-github-api',
      'app-not-installed',
      'clock-skew',
    ] as const)
      expect(inCommandWords(new Failure(code, 'x')).fix).not.toMatch(/github-api-url|runner|installation-id/);
  });

  test('what is wrong before anybody was asked is a wrong call', () => {
    expect(isWrongCall(new Failure('inputs-conflict', 'x'))).toBe(true);
    expect(isWrongCall(new Failure('app-unknown', 'x'))).toBe(false);
  });
});
