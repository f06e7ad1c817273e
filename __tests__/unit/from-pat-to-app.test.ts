// docs/from-pat-to-app.md, walked from end to end: the commands as they stand there, a person at the browser, and then the
// workflow itself, run with what `gh` was given and nothing else. With UPDATE_DOCS=1 it writes what the page shows of the
// terminal.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { commitFiles, gitEnvironment, type App } from '@mint-app-token/sandbox/github';
import { runWorkflow } from '@mint-app-token/sandbox/runner';
import { root } from './migrate-run.ts';
import { inStand, type Call } from './setup-stand.ts';

const PAGE = join(root, 'docs/from-pat-to-app.md');
const RELEASE = '.github/workflows/release.yml';
const WORKFLOWS = {
  [RELEASE]: `name: Release
on: push
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.RELEASE_PAT }}
      - run: |
          git tag "v1.2.0"
          git push origin "v1.2.0"
`,
  '.github/workflows/publish.yml': `name: Publish
on: { push: { tags: ['v*'] } }
jobs: { publish: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] } }
`,
};

/** What a call of \`gh variable|secret set\` stored, by its name. */
function storedBy(calls: readonly Call[], kind: 'variable' | 'secret'): Record<string, string> {
  return Object.fromEntries(
    calls
      .filter(({ program, args }) => program === 'gh' && args[0] === kind && args[1] === 'set')
      .map(({ args, input }) => [args[2] ?? '', kind === 'secret' ? input : (args.at(-1) ?? '')]),
  );
}

test('from a PAT to a green release', () =>
  inStand(
    async ({ github, folder, command, program, calls }) => {
      const page = readFileSync(PAGE, 'utf8');
      const walked = [...page.matchAll(/<!-- walked: (.+) -->\n+```sh\n([^]*?)```/g)].map(([, , text = '']) =>
        text.trim(),
      );
      expect(walked).toEqual([
        'npx mint-app-token migrate',
        'npx mint-app-token migrate --write',
        'npx mint-app-token setup',
        'npx mint-app-token migrate --check',
        'gh secret delete RELEASE_PAT',
      ]);
      const { world } = github;
      const [repository] = world.repositories;
      if (!repository) throw new Error('there is no repository');
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
      git('init', '--quiet');
      git('remote', 'add', 'origin', `${github.serverUrl}/acme/app.git`);
      program('xdg-open', '#!/bin/sh\n');
      const mint = ['--action', 'acme/mint-app-token@0123456789012345678901234567890123456789'];

      // 1. Change the workflows.
      const shown = await command(['migrate', ...mint]);
      expect(shown.code).toBe(0);
      expect((await command(['migrate', '--check', ...mint])).code).toBe(1);
      expect((await command(['migrate', '--write', ...mint])).code).toBe(0);

      // 2. Set the App up: a button, a confirmation, an installation.
      const set = await command(['setup'], async ({ createApp, installAhead }) => {
        const back = await createApp();
        installAhead();
        await fetch(back);
      });
      expect({ code: set.code, err: set.err }).toEqual({ code: 0, err: '' });
      const opened = calls().filter((call) => call.program === 'xdg-open');
      expect(opened.map(({ args }) => args[0])).toEqual([
        expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}$/),
        `${github.serverUrl}/apps/acme-app-ci/installations/new`,
      ]);

      // 3. Commit, push, and see it green, with the variable and the secret that gh was given.
      const text = readFileSync(join(folder, RELEASE), 'utf8');
      expect(text).not.toContain('RELEASE_PAT');
      commitFiles(repository, { ...WORKFLOWS, [RELEASE]: text });
      for (const name of ['workspace', 'home']) mkdirSync(join(folder, '..', name));
      const log: string[] = [];
      const run = await runWorkflow({
        workflow: { path: RELEASE, text },
        event: { name: 'push', ref: 'refs/heads/main', sha: '0'.repeat(40) },
        repository: 'acme/app',
        workspace: join(folder, '..', 'workspace'),
        actions: {
          'acme/mint-app-token': root,
          'actions/checkout': join(root, 'sandbox/actions/checkout'),
        },
        vars: storedBy(calls(), 'variable'),
        secrets: storedBy(calls(), 'secret'),
        githubToken: world.addGitHubToken('acme/app', { contents: 'read' }),
        apiUrl: github.apiUrl,
        serverUrl: github.serverUrl,
        env: { HOME: join(folder, '..', 'home'), GIT_TERMINAL_PROMPT: '0', PATH: process.env.PATH ?? '' },
        write: (line) => log.push(line),
      });
      expect([run.conclusion, run.conclusion === 'success' ? '' : log.join('\n')]).toEqual(['success', '']);
      const tags = execFileSync('git', ['--git-dir', repository.gitDirectory, 'tag'], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH, ...gitEnvironment() },
      });
      expect(tags).toBe('v1.2.0\n');
      expect(world.aliveTokens()).toEqual([]);

      // 4. Delete the PAT: nothing reads it any more.
      expect((await command(['migrate', '--check'])).code).toBe(0);
      expect(github.violations).toEqual([]);

      const seen = new Map([
        ['migrate', shown.out.slice(0, shown.out.indexOf('\n--- a/'))],
        ['setup', set.out],
      ]);
      const tidied = (name: string) => tidy(seen.get(name) ?? '', github.serverUrl, world.apps[0]);
      const renewed = page.replaceAll(
        /(<!-- seen: (\w+) -->\n)(?:\n```text\n[^]*?```\n)?/g,
        (_, mark: string, name: string) => `${mark}\n\`\`\`text\n${tidied(name).trimEnd()}\n\`\`\`\n`,
      );
      if (process.env.UPDATE_DOCS) writeFileSync(PAGE, renewed);
      expect(readFileSync(PAGE, 'utf8')).toBe(renewed);
    },
    { files: WORKFLOWS, repository: '' },
  ));

/** As it would be at github.com. */
const tidy = (text: string, serverUrl: string, app: App | undefined): string =>
  text
    .replaceAll(serverUrl, 'https://github.com')
    .replaceAll(app?.clientId ?? '\0', 'Iv23liAbCdEfGhIjKlMn')
    .replaceAll(/(127\.0\.0\.1):\d+/g, '$1:41893')
    .replaceAll(/-L \d+:127/g, '-L 41893:127')
    .replaceAll(/(127\.0\.0\.1:41893\/)[\w-]{24}/g, '$1Dk3n-8yQm0vJx5ZrUc2LpTWa')
    .replaceAll(/SHA256:[\w+/]{43}=/g, 'SHA256:uNiVztksCsDhcc0u9e8BrrQXVUpKZIaf7h6gY2u5fAk=');
