// npm run try makes a GitHub from a workflow: what reaches the mint step by a detour, what the event is about, what cannot be
// run here, and what is left behind.
// Long because each kind of workflow stands here as somebody would write it.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mint, tryOut, withToken, workflow } from './try-out.ts';

const READ = "          permissions: 'contents: read'\n";
const MINTED = /Minted a token as my-app .* for acme\/app, with metadata: read, contents: read/;

describe('the credentials of a mint step are followed', () => {
  const step = (clientId: string, key: string) =>
    `      - uses: somebody/mint-app-token@v1\n        with:\n          client-id: ${clientId}\n          private-key: ${key}\n${READ}`;
  const ID = '${{ vars.APP }}';

  test.each([
    ['an ID that is written out', workflow(step('Iv23liAbCdEfGhIjKlMn', '${{ secrets.KEY }}'))],
    [
      'a number that is written out',
      workflow(step('123456', '${{ secrets.KEY }}').replace('client-id', 'app-id')),
    ],
    ["a secret in brackets: secrets['KEY']", workflow(step(ID, "${{ secrets['KEY'] }}"))],
    [
      'env of the job',
      workflow(step('${{ env.ID }}', '${{ env.KEY }}'), {
        job: '    env: { ID: "${{ vars.APP }}", KEY: "${{ secrets.KEY }}" }\n',
      }),
    ],
    [
      'env of the workflow',
      workflow(step(ID, '${{ env.KEY }}'), { top: 'env: { KEY: "${{ secrets.KEY }}" }\n' }),
    ],
  ])('%s', async (_, text) => {
    const { status, lines } = await tryOut({ 'mine.yml': text });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringMatching(MINTED)]);
  });

  test('a secret with a dash, and an input, of a workflow that is called', async () => {
    const called = workflow(step('${{ inputs.app }}', '${{ secrets.app-key }}'), {
      on: '{workflow_call: {inputs: {app: {type: string}}, secrets: {app-key: {required: true}}}}',
    });
    const caller = `on: push
jobs: {it: {uses: ./.github/workflows/called.yml, with: {app: "\${{ vars.APP }}"}, secrets: {app-key: "\${{ secrets.KEY }}"}}}
`;
    const { status, lines } = await tryOut({ 'mine.yml': caller, 'called.yml': called });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringMatching(MINTED)]);
  });

  test('a composite action of the repository that mints', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clone-'));
    try {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
      for (const name of ['.github/workflows', '.github/actions/token'])
        mkdirSync(join(folder, name), { recursive: true });
      const action = `name: Token\ndescription: Mints\ninputs: { app: { description: The App }, key: { description: The key } }\nruns:\n  using: composite\n  steps:\n${step('${{ inputs.app }}', '${{ inputs.key }}')}`;
      writeFileSync(join(folder, '.github/actions/token/action.yml'), action);
      const file = join(folder, '.github/workflows/mine.yml');
      writeFileSync(
        file,
        workflow(
          `      - uses: actions/checkout@v7\n      - uses: ./.github/actions/token\n        with: { app: "\${{ vars.APP }}", key: "\${{ secrets.KEY }}" }\n`,
        ),
      );
      git('init', '--quiet', '.');
      git('remote', 'add', 'origin', 'https://github.com/acme/app.git');
      git('add', '--all');
      git('-c', 'user.name=x', '-c', 'user.email=x@localhost', 'commit', '--quiet', '--message', 'First');
      const { status, out } = await command(file);
      expect([status, out]).toEqual([0, expect.stringMatching(MINTED)]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('repositories out of a matrix are there', async () => {
    const steps = mint(`          repositories: \${{ matrix.name }}\n${READ}`);
    const job = '    strategy: { matrix: { name: [one, two] } }\n';
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps, { job }) });
    const tokens = lines.filter((line) => line.startsWith('The token for'));
    expect([status, tokens.map((line) => line.split(' was ')[0])]).toEqual([
      0,
      ['The token for acme/one', 'The token for acme/two'],
    ]);
  });

  test('comments and addresses of the API name no repositories', async () => {
    const steps = `${mint(READ)}      # see https://github.com/other/where and repos/nobody/nothing\n      - run: echo https://api.github.com/repos/acme/infra\n`;
    const { lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect(lines[0]).toMatch(/^acme\/app, acme\/infra: the App/);
  });
});

describe('what the event is about is there', () => {
  const script = (body: string) =>
    `${mint("          permissions: '{issues: write, pull-requests: write}'\n")}      - uses: actions/github-script@v8
        with:
          github-token: \${{ steps.app-token.outputs.token }}
          script: |
            ${body}
`;
  const comment =
    "await github.rest.issues.createComment({ ...context.repo, issue_number: context.issue.number, body: 'x' }); core.info(`${(await github.rest.issues.listComments({ ...context.repo, issue_number: 1 })).data.length} comment of ${context.payload.action}`);";

  test.each([
    ['issues', '{ issues: { types: [labeled] } }', 'labeled'],
    ['issue_comment', 'issue_comment', 'created'],
    ['pull_request', '{ pull_request: { types: [closed] } }', 'closed'],
  ])('%s', async (_, on, action) => {
    const { status, lines } = await tryOut({ 'mine.yml': workflow(script(comment), { on }) });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining(`1 comment of ${action}`)]);
  });

  test.each([
    ['a pull request, by its merge', 'pull_request', 'refs/pull/1/merge'],
    ['a release, by its tag', 'release', 'refs/tags/v1.0.0'],
    ['a branch that is not main', '{ push: { branches: [master] } }', 'refs/heads/master'],
    ['a branch by a pattern', "{ push: { branches: ['feature/**'] } }", 'refs/heads/feature/x'],
    ['main, where all branches are meant', "{ push: { branches: ['**'] } }", 'refs/heads/main'],
    ['a tag by a pattern', "{ push: { tags: ['v[12].*'] } }", 'refs/tags/v1.1.0.0'],
  ])('%s: checkout finds it, and the commit by its number', async (_, on, ref) => {
    const steps = `      - uses: actions/checkout@v7
      - uses: actions/checkout@v7
        with: { ref: "\${{ github.sha }}", path: by-number }
      - run: echo "$GITHUB_REF; $(git -C by-number rev-parse HEAD | grep --count "$GITHUB_SHA")"
`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps, { on }) });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining(`    ${ref}; 1\n`)]);
  });

  test('a manual run has the defaults of its inputs, and a pull request comes from the same repository', async () => {
    const inputs = `{ workflow_dispatch: { inputs: { level: { type: choice, options: [low, high], default: high }, n: { type: number }, dry: { type: boolean } } } }`;
    const text = workflow('      - run: echo "level ${{ github.event.inputs.level }}"\n', { on: inputs });
    const { lines } = await tryOut({ 'mine.yml': text });
    expect(lines).toContain('    level high');
    for (const [given, wanted] of [
      ['level=huge', /^--input level: found huge; allowed are low, high$/],
      ['n=abc', /^--input n: found abc; allowed is a number$/],
      ['dry=yes', /^--input dry: found yes; allowed are true, false$/],
      ['toString=x', /^--input toString: the workflow has level, n, dry$/],
    ] as const)
      expect((await tryOut({ 'mine.yml': text }, '--input', given)).stderr).toMatch(wanted);
    const guarded = workflow('      - run: echo own\n', {
      on: 'pull_request',
      job: '    if: github.event.pull_request.head.repo.full_name == github.repository\n',
    });
    expect((await tryOut({ 'mine.yml': guarded })).lines).toContain('    own');
  });
});

describe('what cannot be run is left out, and said', () => {
  test('one combination of a matrix, a shell, a workflow of elsewhere; what was minted is revoked', async () => {
    const text = `on: push
jobs:
  build:
    strategy: { matrix: { os: [ubuntu-latest, windows-latest] } }
    runs-on: \${{ matrix.os }}
    steps: [{ run: echo built }]
  far: { uses: other/where/.github/workflows/x.yml@v1 }
  shell:
    needs: build
    runs-on: ubuntu-latest
    steps:
${mint(READ)}      - run: Write-Output x
        shell: pwsh
`;
    const { status, lines } = await tryOut({ 'mine.yml': text });
    expect([status, lines.at(-1)]).toEqual([1, '0 tokens alive at the end']);
    expect(lines).toEqual(
      expect.arrayContaining([
        '    built',
        'Left out, as it cannot run here: job build (windows-latest)',
        'Left out, as it cannot run here: job far',
        '    Error: The sandbox runner does not support shell: pwsh.',
      ]),
    );
    expect(lines.find((line) => line.startsWith('The token for'))).toContain('(not all of it did)');
  });

  test('a job that is skipped says why', async () => {
    const job = "    if: github.ref == 'refs/heads/other'\n";
    const { lines } = await tryOut({ 'mine.yml': workflow('      - run: echo\n', { job }) });
    expect(lines).toContain("○ Job it: skipped (if: success() && (github.ref == 'refs/heads/other'))");
  });

  test('GraphQL with a token that is good is no 401', async () => {
    const ask =
      'curl -s -H "Authorization: bearer $GH_TOKEN" -d \'{"query":"{viewer{login}}"}\' "$GITHUB_GRAPHQL_URL"';
    const { lines } = await tryOut({
      'mine.yml': workflow(`${mint(READ)}${withToken(`|\n          ${ask}`)}`),
    });
    expect(lines).toContain('Answered with 501, as the stand does not know it: POST /graphql');
  });

  test('the real GitHub, written out in a command, is told of', async () => {
    const steps = '      - run: "false && git clone https://x:y@github.com/acme/app || true"\n';
    const { lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect(lines).toContain(
      'No step here mints a token: npm run cli -- migrate DIR shows what would become of a PAT',
    );
    expect(lines).toContain(
      'https://github.com is written out in a step: what goes there goes to the real one, from this machine',
    );
  });
});

describe('what starts workflows', () => {
  test('not: a commit that says [skip ci], notes, a deletion, more than three tags at once', async () => {
    const script = `|
          git config user.name x && git config user.email x@localhost
          git clone --quiet "$GITHUB_SERVER_URL/acme/app" . && git commit --quiet --allow-empty --message 'Docs [skip ci]'
          git push --quiet origin HEAD:refs/heads/skipped HEAD~:refs/heads/plain HEAD~:refs/notes/x
          git push --quiet origin :refs/heads/plain
          git push --quiet origin HEAD~:refs/tags/a HEAD~:refs/tags/b HEAD~:refs/tags/c HEAD~:refs/tags/d
          git push --quiet origin HEAD~:refs/tags/e
          gh api repos/acme/app/git/refs -f ref=refs/tags/by-api -f sha="$(git rev-parse HEAD)" --silent`;
    const steps = `${mint("          permissions: 'contents: write'\n          setup-git: true\n")}${withToken(script)}`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect([status, status === 0 ? '' : lines.join('\n')]).toEqual([0, '']);
    const starting = lines.filter((line) => line.endsWith('was pushed, which starts workflows'));
    expect(starting.map((line) => line.split(' ')[1])).toEqual(['refs/heads/plain', 'refs/tags/e']);
    const others = lines.filter((line) => line.endsWith('does not start workflows'));
    expect(others).toHaveLength(8);
  });
});

describe('what GitHub refuses is refused', () => {
  const called = (top: string) =>
    `on: { workflow_call: { inputs: { v: { type: string, required: true } } } }\n${top}jobs: { in: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n`;
  const calling = (more: string) =>
    `on: push\npermissions: { contents: read }\njobs: { it: { uses: ./.github/workflows/called.yml${more} } }\n`;
  test.each([
    [
      'an input that is not passed',
      calling(''),
      called(''),
      "Job 'it' passes no input v, which .github/workflows/called.yml requires",
    ],
    [
      'more permissions than the caller has',
      calling(', with: { v: x }'),
      called('permissions: { contents: write }\n'),
      "The nested job 'in' is requesting 'contents: write', but is only allowed 'contents: read'.",
    ],
    [
      'no workflow_call',
      calling(', with: { v: x }'),
      'on: push\njobs: { in: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n',
      'has no `on: workflow_call`',
    ],
    [
      'an expression that cannot be evaluated',
      workflow('      - run: echo\n', { job: "    if: fromJSON('')\n" }),
      '',
      'fromJSON',
    ],
    [
      'a tag that cannot be',
      workflow('      - run: echo\n', { on: "{ push: { tags: ['a..b'] } }" }),
      '',
      'no branch and no tag can match a..b',
    ],
  ])('%s', async (_, caller, text, says) => {
    const { status, stderr } = await tryOut({ 'mine.yml': caller, 'called.yml': text || called('') });
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
    expect(stderr).not.toContain('\n    at ');
  });

  test('a workflow that calls itself', async () => {
    const text = 'on: [push, workflow_call]\njobs: { it: { uses: ./.github/workflows/mine.yml } }\n';
    const { status, stderr } = await tryOut({ 'mine.yml': text });
    expect([status, stderr]).toEqual([2, expect.stringContaining('without an end')]);
  });

  test('a checkout outside the workspace, and a release without a tag', async () => {
    const outside = '      - uses: actions/checkout@v7\n        with: { path: ../../../outside }\n';
    expect((await tryOut({ 'mine.yml': workflow(outside) })).lines.join('\n')).toMatch(
      /Error: Repository path '.*outside' is not under '.*'/,
    );
    const release = '      - uses: softprops/action-gh-release@v3\n';
    expect((await tryOut({ 'mine.yml': workflow(release) })).lines).toContain(
      '    Error: GitHub Releases requires a tag',
    );
  });
});

describe('stand-ins', () => {
  test('gh labels, comments on and merges a pull request', async () => {
    const script = `|
          gh() { command gh "$@" --repo acme/app; }
          git clone --quiet "$GITHUB_SERVER_URL/acme/app" . && git switch --quiet --create side
          git -c user.name=x -c user.email=x@localhost commit --quiet --allow-empty --message x
          git push --quiet origin side
          url=$(gh pr create --title x --body y --head side)
          gh pr edit "$url" --add-label a,b && gh pr comment "$url" --body hello && gh pr merge "$url" --squash
          git fetch --quiet && test "$(git rev-parse origin/main)" = "$(git rev-parse side)" && echo merged`;
    const permissions = "          permissions: '{contents: write, pull-requests: write}'\n";
    const steps = `${mint(`${permissions}          setup-git: true\n`)}${withToken(script)}`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect([status, status === 0 ? '' : lines.join('\n')]).toEqual([0, '']);
    expect(lines).toContain('    merged');
  });

  test('create-pull-request takes what it is told to, and has outputs; without a change it succeeds', async () => {
    const given = 'token: "${{ steps.app-token.outputs.token }}"';
    const uses = (id: string, more: string) =>
      `      - uses: peter-evans/create-pull-request@v8\n        id: ${id}\n        with: { ${given}, labels: x${more} }\n`;
    const steps = `      - uses: actions/checkout@v7\n${mint("          permissions: '{contents: write, pull-requests: write}'\n")}${uses('none', '')}      - run: touch a.json b.txt
${uses('some', ', add-paths: "*.json"')}      - run: echo "\${{ steps.none.outputs.pull-request-operation }}, \${{ steps.some.outputs.pull-request-operation }} \${{ steps.some.outputs.pull-request-number }}; $(git ls-files -o)"
`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining('    none, created 1; b.txt\n')]);
    expect(lines).toContain('    A stand-in, which does not look at labels');
  });
});

/** The command itself, which has a standard output, signals and a folder for temporary files of its own. */
async function command(file: string, act?: (child: ChildProcess, out: string) => void) {
  const temp = mkdtempSync(join(tmpdir(), 'try-temp-'));
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../sandbox/try.ts'), file], {
    env: { ...process.env, TMPDIR: temp },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const pipe of [child.stdout, child.stderr])
    pipe.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      act?.(child, out);
    });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const left = readdirSync(temp);
  rmSync(temp, { recursive: true });
  return { status, out, left };
}

describe('nothing is left behind', () => {
  const NAP = `777.${process.pid}`; // seconds by which this run's process is known
  const processes = () => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });

  const file = (steps: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'try-file-'));
    writeFileSync(join(folder, 'mine.yml'), workflow(steps));
    return { path: join(folder, 'mine.yml'), folder };
  };

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('after %s', async (signal) => {
    const { path, folder } = file(`${mint(READ)}      - run: echo waiting; sleep ${NAP}\n`);
    let isSent = false;
    const { status, out, left } = await command(path, (child, text) => {
      if (!/^ +waiting$/m.test(text) || isSent) return;
      isSent = true;
      child.kill(signal);
    });
    rmSync(folder, { recursive: true });
    expect([status, left]).toEqual([1, []]);
    expect(out).toContain('0 tokens alive at the end');
    if (process.platform === 'linux') expect(processes()).not.toContain(`sleep ${NAP}`);
  });

  test('when nobody reads any more, and of processes in the background', async () => {
    const { path, folder } = file(`      - run: sleep ${NAP} & echo started\n`);
    const { left, out } = await command(path, (child) => child.stdout?.destroy());
    rmSync(folder, { recursive: true });
    expect([left, out]).toEqual([[], expect.not.stringContaining('EPIPE')]);
    if (process.platform === 'linux') expect(processes()).not.toContain(`sleep ${NAP}`);
  });

  test('and no token is shown that a step has put where it does not belong', async () => {
    const script =
      '|\n          for name in "$GH_TOKEN" "$(printf x:%s "$GH_TOKEN" | base64 -w0)" "$PAT"; do gh api "repos/acme/app/$name" || true; done';
    const steps = `${mint("          permissions: 'contents: write'\n")}${withToken(script)}          PAT: \${{ secrets.PAT }}\n`;
    const { lines } = await tryOut({ 'mine.yml': workflow(steps) }, '--secret', 'PAT=very-secret');
    const told = lines.filter((line) => line.startsWith('Answered with 501'));
    expect([told.length, told.join('\n')]).toEqual([3, expect.not.stringMatching(/ghs_|very-secret/)]);
    expect(told.map((line) => line.includes('***'))).toEqual([true, true, true]);
  });
});
