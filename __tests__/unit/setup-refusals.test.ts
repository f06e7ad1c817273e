// What setup refuses, or cannot do: all of it before anything is created.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ASKS, FILE } from './migrate-run.ts';
import { GH, inStand } from './setup-stand.ts';

describe('before anything is created', () => {
  // The words are those of gh 2.23 (a command that it lacks) and of newer ones (cli/cli, pkg/cmd and internal/ghcmd).
  test.each([
    ['there is no gh', '', 'there is no gh (the GitHub CLI)'],
    [
      'gh is older than its variables',
      'unknown command "variable" for "gh"',
      'gh is too old to set variables',
    ],
    [
      'gh is logged out',
      'To get started with GitHub CLI, please run:  gh auth login',
      'gh is not logged in to 127.0.0.1',
    ],
    [
      'gh may not',
      'HTTP 403: Resource not accessible by personal access token (https://api.github.com/x)',
      'gh may not read the variables there',
    ],
    [
      'there is no such environment',
      'HTTP 404: Not Found (https://api.github.com/x)',
      'gh may not read the variables there',
    ],
  ])('%s', (_, words, told) =>
    inStand(async ({ github, setup, program, commands }) => {
      // A shell that finds no file of that name says 127; here there is one that cannot be started.
      program('gh', words === '' ? '#!/nowhere/at/all\n' : `#!/bin/sh\necho '${words}' >&2; exit 1\n`);
      const { code, out, err } = await setup(['--environment', 'release']);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain(`setup-failed: ${told}`);
      expect(err).toContain('Nothing was created');
      expect(commands()).toEqual(words === '' ? [] : ['gh variable list --repo acme/app --env release']);
      expect(github.world.apps).toEqual([]);
    }),
  );

  test('what else gh says of the variables may be of the moment', () =>
    inStand(async ({ setup, program }) => {
      program('gh', '#!/bin/sh\ncase "$2" in list) echo "timeout" >&2; exit 1;; esac\n');
      expect((await setup()).code).toBe(0);
    }));

  test('an owner of whom nobody is told is asked for by gh, and else named', () =>
    inStand(async ({ github, setup, program }) => {
      const away = github.faults.add({
        on: { path: /^\/users\/acme$/ },
        effect: { kind: 'answer', status: 401, json: { message: 'Requires authentication' } },
      });
      const { code, err } = await setup();
      expect(code).toBe(1);
      expect(err).toContain('whether acme is an organization or a user: ');
      expect(err).toContain('Requires authentication');
      expect(github.world.apps).toEqual([]);
      program('gh', `${GH}case "$1" in api) echo '{"type":"Organization"}';; esac\n`);
      expect((await setup()).code).toBe(0);
      away();
    }));

  test.each([
    [['--organization', 'globex'], 'could not read what is stored there'],
    [['--name', ''], '--name is ""'],
    [['--name', 'x'.repeat(35)], 'allowed: 1 to 34 characters'],
    [['--key-file', ''], '--key-file names no file'],
    [
      ['--key-file', 'x', '--signing-key', 'arn:aws:kms:eu-west-1:000000000000:alias/x'],
      'contradict each other',
    ],
    [
      ['--dependabot', '--signing-key', 'arn:aws:kms:eu-west-1:000000000000:alias/x'],
      'contradict each other',
    ],
    [['--environment', 'e', '--organization', 'acme'], 'contradict each other'],
    [['--environment', 'e\n'], '--environment has to be one line'],
    [['--repositories', 'a'], '--repositories needs --organization'],
    [['--organization', 'a b'], '--organization is "a b"'],
    [['--organization', 'acme', '--repositories', 'a/b'], '--repositories names "a/b"'],
    [['--private-key-secret', 'GITHUB_X'], '--private-key-secret is "GITHUB_X"'],
    [['--signing-key', 'nonsense'], '--signing-key is a text of 8 characters'],
    [['--signing-key', 'exec:true'], 'setup brings keys into AWS KMS, Vault and OpenBao alone'],
    [['--signing-key', 'https://v.example.com/v1/transit/keys/x?version=2'], 'leave ?version=… out'],
    [['/nowhere/at/all'], '/nowhere/at/all is no folder'],
  ])('%j is a wrong call: 2', (args, words) =>
    inStand(async ({ github, setup }) => {
      const { code, out, err } = await setup(args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(words);
      expect(github.world.apps).toEqual([]);
    }),
  );

  test('workflows that need no App, and a folder of which nobody knows the repository', () =>
    inStand(
      async ({ setup, folder }) => {
        const { code, err } = await setup();
        expect(code).toBe(1);
        expect(err).toContain('setup-failed: nothing here needs an App');
        writeFileSync(join(folder, FILE), ASKS);
        expect((await setup()).err).toContain(
          `${FILE}:8: whether the App is for BOT as well is an open question`,
        );
        writeFileSync(join(folder, FILE), 'a: [');
        expect((await setup()).err).toContain(`${FILE}: line 1`);
      },
      { files: { [FILE]: 'on: push\njobs: {}\n' } },
    ).then(() =>
      inStand(
        async ({ setup }) => {
          expect((await setup()).err).toContain('it is not known which repository');
          expect((await setup()).code).toBe(1);
        },
        { repository: '' },
      ),
    ));

  test('a GitHub whose address is wrong', () =>
    inStand(
      async ({ setup }) => {
        const { code, err } = await setup();
        expect({ code, err: err.slice(0, 30) }).toEqual({
          code: 2,
          err: expect.stringContaining('input-invalid: GITHUB_API_URL'),
        });
      },
      { env: { GITHUB_API_URL: 'ftp://x' } },
    ));
});
