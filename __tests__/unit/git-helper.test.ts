// The one line of shell that git runs for a credential: what it answers to whom, and what it does not trust.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { credentialLines, helper, type GitAccess } from '../../src/git/config.ts';
import { folderName } from '../../src/runtime/step-folder.ts';
import { Secret } from '../../src/runtime/secret.ts';

const host = { webUrl: 'https://github.com', sshHosts: ['github.com'] };
const access = (password: string, owners: string[], repositories: string[] = []): GitAccess => ({
  ...{ username: 'x-access-token', password: new Secret(password), owners, repositories },
  sshUsers: ['git'],
});

let temp = '';
beforeEach(() => {
  temp = mkdtempSync(join(tmpdir(), 'git helper ')); // a space, as on other people's machines
});
afterEach(() => {
  rmSync(temp, { recursive: true, force: true });
});

/** Makes a step's folder, as main does, and answers its ID. */
function step(...accesses: GitAccess[]): string {
  const id = randomUUID();
  fill(folderName(id), ...accesses);
  return id;
}

function fill(name: string, ...accesses: GitAccess[]): void {
  mkdirSync(join(temp, name), { mode: 0o700 });
  const text = credentialLines(host, accesses).reveal();
  writeFileSync(join(temp, name, 'git-credentials'), text, { mode: 0o600 });
}

interface Question {
  readonly ids: readonly string[];
  readonly url: string;
  readonly action?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly withPath?: boolean;
  readonly platform?: NodeJS.Platform;
}

/** The password that git is given for a URL, asked for as git asks. */
function ask({
  ids,
  url,
  action = 'get',
  env = {},
  withPath = true,
  platform = process.platform,
}: Question): string | undefined {
  const { protocol, host: name, pathname } = new URL(url);
  const input = [
    `capability[]=authtype`,
    `protocol=${protocol.slice(0, -1)}`,
    `host=${name}`,
    ...(withPath ? [`path=${decodeURIComponent(pathname.slice(1))}`] : []),
    'wwwauth[]=Basic realm="GitHub"',
  ];
  const program = `${helper(ids, platform).slice(1)} ${action}`;
  const output = execFileSync('sh', ['-c', program], {
    input: `${input.join('\n')}\n`,
    cwd: temp,
    env: { PATH: process.env.PATH, RUNNER_TEMP: temp, ...env },
  }).toString();
  if (output === '') return undefined;
  return (
    /^username=x-access-token\npassword=(.*)\n$/.exec(output)?.[1] ?? `nothing that git reads: ${output}`
  );
}

describe('an owner', () => {
  test.each([
    ['https://github.com/acme/app', 'T'],
    ['https://github.com/acme/app.git', 'T'],
    ['https://github.com/ACME/App.git/info/lfs', 'T'],
    ['https://github.com//acme/app', 'T'],
    ['https://github.com/acme', 'T'],
    ['https://github.com/acme-two/app', undefined],
    ['https://github.com/acm/app', undefined],
    ['https://github.com/globex/acme/app', undefined],
    ['http://github.com/acme/app', undefined],
    ['https://github.com:8443/acme/app', undefined],
    ['https://gist.github.com/acme/app', undefined],
    ['https://github.com.evil.example/acme/app', undefined],
    ['https://evil.example/https://github.com/acme/app', undefined],
  ])('%s → %s', (url, password) => {
    expect(ask({ ids: [step(access('T', ['acme']))], url })).toBe(password);
  });

  test('is not enough when git does not tell the path', () => {
    expect(
      ask({ ids: [step(access('T', ['acme']))], url: 'https://github.com/acme/app', withPath: false }),
    ).toBeUndefined();
  });
});

describe('named repositories', () => {
  test.each([
    ['https://github.com/acme/app', 'T'],
    ['https://github.com/acme/app.git', 'T'],
    ['https://github.com/acme/app.wiki.git', 'T'],
    ['https://github.com/Acme/APP.git/info/lfs/objects/batch', 'T'],
    ['https://github.com/acme/app-two', undefined],
    ['https://github.com/acme/app.github.io.git', undefined],
    ['https://github.com/acme/lib', undefined],
    ['https://github.com/acme', undefined],
  ])('%s → %s', (url, password) => {
    expect(ask({ ids: [step(access('T', ['acme'], ['acme/app', 'Acme/App']))], url })).toBe(password);
  });
});

test('the newest step comes first; what it does not cover is for the older ones', () => {
  const older = step(access('all', ['acme']), access('other', ['globex']));
  const newer = step(access('one', ['acme'], ['acme/app']));
  const of = (url: string, ids = [newer, older]) => ask({ ids, url });
  expect(of('https://github.com/acme/app')).toBe('one');
  expect(of('https://github.com/acme/lib')).toBe('all');
  expect(of('https://github.com/globex/tools')).toBe('other');
  expect(of('https://github.com/globex/tools', [newer])).toBeUndefined();
  // After its post step the one before is in force again, and nothing fails in between.
  rmSync(join(temp, folderName(newer)), { recursive: true });
  expect(of('https://github.com/acme/app')).toBe('all');
});

test('a file that takes the place of another is what is read from then on', () => {
  const id = step(access('T', ['acme']));
  const file = join(temp, folderName(id), 'git-credentials');
  writeFileSync(`${file}.new`, credentialLines(host, [access('U', ['acme'])]).reveal(), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  expect(ask({ ids: [id], url: 'https://github.com/acme/app' })).toBe('U');
});

// It reads all the same: a git whose pipe is closed is ended by the system.
test.each(['store', 'erase', 'capability'])('to %s it says nothing', (action) => {
  expect(
    ask({ ids: [step(access('T', ['acme']))], url: 'https://github.com/acme/app', action }),
  ).toBeUndefined();
});

test('the program for Windows, where the shell cannot tell whose a folder is, goes by the name', () => {
  const id = step(access('T', ['acme']));
  chmodSync(join(temp, folderName(id)), 0o755);
  const url = 'https://github.com/acme/app';
  expect([ask({ ids: [id], url, platform: 'win32' }), ask({ ids: [], url, platform: 'win32' })]).toEqual([
    'T',
    undefined,
  ]);
});

const onWindows = process.platform === 'win32';
const asRoot = process.getuid?.() === 0;
(onWindows ? describe.skip : describe)('what it does not trust', () => {
  const url = 'https://github.com/acme/app';

  test('the RUNNER_TEMP of no runner', () => {
    const ids = [step(access('T', ['acme']))];
    expect(ask({ ids, url, env: { RUNNER_TEMP: undefined } })).toBeUndefined();
    expect(ask({ ids, url, env: { RUNNER_TEMP: '' } })).toBeUndefined();
    expect(ask({ ids, url, env: { RUNNER_TEMP: join(temp, 'another') } })).toBeUndefined();
  });

  test.each([0o755, 0o770, 0o701])('a folder that others may enter: %o', (mode) => {
    const id = step(access('T', ['acme']));
    chmodSync(join(temp, folderName(id)), mode);
    expect(ask({ ids: [id], url })).toBeUndefined();
  });

  (asRoot ? test : test.skip)('a folder of another user', () => {
    const id = step(access('T', ['acme']));
    chownSync(join(temp, folderName(id)), 12345, 12345);
    expect(ask({ ids: [id], url })).toBeUndefined();
  });

  test('a link, to a folder or to a file', () => {
    const [id, other] = [step(access('T', ['acme'])), randomUUID()];
    symlinkSync(folderName(id), join(temp, folderName(other)));
    expect(ask({ ids: [other], url })).toBeUndefined();
    const inside = randomUUID();
    mkdirSync(join(temp, folderName(inside)), { mode: 0o700 });
    symlinkSync(
      join(temp, folderName(id), 'git-credentials'),
      join(temp, folderName(inside), 'git-credentials'),
    );
    expect(ask({ ids: [inside], url })).toBeUndefined();
  });

  test('any folder that it was not told of, such as what an artifact brings along', () => {
    for (const name of ['get', '*', 'git', '', 'undefined', randomUUID()])
      fill(folderName(name), access('planted', ['acme']));
    fill('mint-app-token', access('planted', ['acme']));
    expect(ask({ ids: [], url })).toBeUndefined();
    expect(ask({ ids: [step(access('T', ['acme']))], url })).toBe('T');
  });

  test('words of the shell in a URL', () => {
    const ids = [step(access('T', ['acme']))];
    const paths = [
      'acme/$(touch${IFS}x)',
      'acme/`touch x`',
      'acme/";touch x;"',
      '*',
      "acme/';touch x;'",
      '-n',
      '-e a',
    ];
    for (const path of paths) ask({ ids, url: `https://github.com/${path}` });
    expect(existsSync(join(temp, 'x'))).toBe(false);
    expect(ask({ ids, url: 'https://github.com/*' })).toBeUndefined();
  });
});
