// npm run try: every whole workflow that the documents show runs on it, and so does one's own, or a line says why not.
// Long because it is a table: what is asked of the command, and what it answers.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { HELP } from '@mint-app-token/sandbox/try';
import { mint, tryOut, withToken, workflow } from './try-out.ts';

const root = join(import.meta.dirname, '../..');

const wholes = ['README.md', 'docs/recipes.md', 'docs/faq.md'].flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```yaml\n([^]*?)^```/gm)]
    .map(([, text = '']) => text)
    .filter((text) => /^jobs:/m.test(text))
    .map((text, index) => [`${page} ${index + 1}: ${/^name: (.*)/m.exec(text)?.[1] ?? ''}`, text] as const),
);

/** Go, which one of them needs, is not everywhere. */
const canRun = (text: string): boolean =>
  !/^ *- run: go /m.test(text) || spawnSync('go', ['version']).status === 0;

describe('every whole workflow of README, recipes and questions', () => {
  test('there are as many as the pages promise', () => {
    expect(wholes.length).toBeGreaterThanOrEqual(11);
  });

  test.each(wholes.filter(([, text]) => canRun(text)))('%s', async (_, text) => {
    const inputs = text.includes('required: true') ? ['--input', 'version=v1.2.3'] : [];
    const { status, stderr, lines } = await tryOut({ 'mine.yml': text }, ...inputs);
    expect([status, stderr, status === 0 ? '' : lines.join('\n')]).toEqual([0, '', '']);
    expect(lines.at(-1)).toBe('0 tokens alive at the end');
    // Of what renovate asks, the stand knows for much whether it may, and no answer.
    if (!text.includes('renovate')) expect(lines.join('\n')).not.toContain('Answered with 501');
    // What is asked for is needed, by the token of one owner at least where a step asks for several.
    const tokens = lines.filter((line) => line.startsWith('The token for'));
    const needed = tokens.map((line) => line.replace(/;.*/, '')).join();
    const idle = tokens.flatMap((line) => /not needed by what ran: (.*)/.exec(line)?.[1]?.split(', ') ?? []);
    expect(idle.filter((each) => !needed.includes(each))).toEqual([]);
  });
});

describe('what is made up from the workflow', () => {
  test("owners, repositories and permissions, whatever the App's variable is called; the leader is known", async () => {
    const steps = `${mint(
      '          owner: my-org\n          repositories: tools\n          permission-issues: write\n',
      'actions/create-github-app-token@v2',
    )}${withToken('gh issue create --repo my-org/tools --title x --body y')}`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect([status, lines.at(-2)]).toEqual([0, 'The token for my-org/tools was needed for issues: write']);
    expect(lines[0]).toBe(
      'acme/app, my-org/tools: the App my-app is installed, with metadata: read, issues: write',
    );
    expect(lines[1]).toContain('actions/create-github-app-token@v2 is run as this action');
  });

  test("a push with GITHUB_TOKEN is refused when the job's permissions do not allow it", async () => {
    const push = `      - uses: actions/checkout@v7
      - run: |
          git -c user.name=x -c user.email=x@localhost commit --quiet --allow-empty --message x
          git push origin main
`;
    const refused = await tryOut({ 'mine.yml': workflow(push, { top: 'permissions:\n  contents: read\n' }) });
    expect([refused.status, refused.lines.join('\n')]).toEqual([
      1,
      expect.stringContaining('Permission to acme/app.git denied to github-actions[bot]'),
    ]);
    const allowed = await tryOut({
      'mine.yml': workflow(push, { job: '    permissions:\n      contents: write\n' }),
    });
    expect(allowed.lines).toContain('acme/app refs/heads/main was pushed, which does not start workflows');
  });

  test('what a token lacks is 403, what the stand does not know is 501 and said, an action that is not here is left out', async () => {
    const steps = `${mint('          permissions: |\n            contents: read\n')}${withToken(
      'gh workflow run x.yml --repo acme/app || gh api repos/acme/app/commits/main/status || true',
    )}      - uses: some/where@v3\n`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect(status).toBe(0);
    const text = lines.join('\n');
    expect(text).toContain('Resource not accessible by integration (HTTP 403)');
    expect(text).toContain('Left out, as it is not here: some/where@v3');
    const unknown = await tryOut({
      'mine.yml': workflow(
        `${mint('          permissions: |\n            statuses: read\n')}${withToken('gh api repos/acme/app/commits/main/status')}`,
      ),
    });
    expect(unknown.status).toBe(1);
    expect(unknown.lines).toContain(
      'Answered with 501, as the stand does not know it: GET /repos/acme/app/commits/main/status',
    );
  });

  test('the key is known by the name that the caller of a reusable workflow has for it', async () => {
    const called = workflow(mint("          permissions: 'contents: read'\n").replace('THE_KEY', 'key'), {
      on: '{workflow_call: {secrets: {key: {required: true}}}}',
    });
    const caller =
      'on: push\njobs: {it: {uses: ./.github/workflows/called.yml, secrets: {key: "${{ secrets.RELEASE_KEY }}"}}}\n';
    const { status, lines } = await tryOut({ 'mine.yml': caller, 'called.yml': called });
    expect([status, lines.join('\n')]).toEqual([0, expect.stringContaining('Minted a token as my-app')]);
    expect(lines.join('\n')).not.toContain('RELEASE_KEY');
  });

  // Both leave their header in git's configuration: actions/checkout up to v5 in the repository's own, later in a file.
  test.each(['v4', 'v7'])(
    'create-pull-request pushes with its own token beside the header of checkout@%s',
    async (version) => {
      const steps = `      - uses: actions/checkout@${version}\n${mint(
        "          permissions: '{contents: write, pull-requests: write}'\n",
      )}      - run: date > updated
      - uses: peter-evans/create-pull-request@v7
        with:
          token: \${{ steps.app-token.outputs.token }}
          labels: dependencies
`;
      const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
      expect([status, status === 0 ? '' : lines.join('\n')]).toEqual([0, '']);
      expect(lines).toContain(
        'acme/app refs/heads/create-pull-request/patch was pushed, which starts workflows',
      );
      expect(lines.join('\n')).not.toContain('Unexpected input');
    },
  );

  test('a release, a dispatch and a script do with the token what the real actions do, and say what is not tried', async () => {
    const given = 'token: "${{ steps.app-token.outputs.token }}"';
    const steps = `${mint(
      "          repositories: app, docker\n          permissions: '{contents: write, issues: write}'\n",
    )}      - run: touch app.zip
      - uses: softprops/action-gh-release@v3
        id: release
        with: { ${given}, tag_name: v1.2.3, files: "*.zip" }
      - uses: softprops/action-gh-release@v3
        with: { ${given}, tag_name: v1.2.3, draft: true }
      - uses: peter-evans/repository-dispatch@v4
        with: { ${given}, repository: acme/docker, event-type: released, client-payload: '{"tag": "v1.2.3"}' }
      - uses: actions/github-script@v8
        id: script
        with:
          github-${given}
          script: |
            const { data } = await github.rest.issues.create({ ...context.repo, title: 'Released' });
            return data.number;
      - run: echo "issue \${{ steps.script.outputs.result }}, release \${{ steps.release.outputs.id }}"
`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps, { top: 'permissions: {}\n' }) });
    expect([status, status === 0 ? '' : lines.join('\n')]).toEqual([0, '']);
    expect(lines).toEqual(
      expect.arrayContaining([
        '    app.zip: found, and not uploaded: that is not tried here',
        '    issue 1, release 1',
        'acme/app refs/tags/v1.2.3 was pushed, which starts workflows',
        'acme/docker was sent released, which starts workflows',
        'The token for acme/app, acme/docker was needed for contents: write, issues: write',
      ]),
    );
    expect(lines.filter((line) => line.endsWith('was pushed, which starts workflows'))).toHaveLength(1);
  });

  test.each([
    ['softprops/action-gh-release@v3', 'tag_name: v1.2.3', ''],
    ['peter-evans/repository-dispatch@v4', 'event-type: x', ''],
    [
      'actions/github-script@v8',
      'script: "await github.rest.repos.createDispatchEvent({ ...context.repo, event_type: `x` })"',
      'Unhandled error: HttpError: ',
    ],
  ])('%s without a token of an App may do what the job says, and no more', async (uses, input, before) => {
    const step = `      - uses: ${uses}\n        with: { ${input} }\n`;
    const { status, lines } = await tryOut({
      'mine.yml': workflow(step, { top: 'permissions: { contents: read }\n' }),
    });
    const says = `    Error: ${before}Resource not accessible by integration - https://`;
    expect([status, lines.join('\n')]).toEqual([1, expect.stringContaining(says)]);
  });

  test.each([
    ['softprops/action-gh-release@v3', 'Parameter token or opts.auth is required'],
    ['actions/github-script@v8', 'Unhandled error: Error: Input required and not supplied: github-token'],
    ['actions/checkout@v7', 'Input required and not supplied: token'],
    ['peter-evans/create-pull-request@v8', "Input 'token' not supplied. Unable to continue."],
  ])('%s with an empty secret says what the real one says, without a stack', async (uses, says) => {
    const input = uses.includes('script') ? 'github-token' : 'token';
    const step = `      - uses: ${uses}\n        with:\n          ${input}: \${{ secrets.PAT }}\n`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(step) });
    expect([status, lines.join('\n')]).toEqual([1, expect.stringContaining(`    Error: ${says}\n`)]);
    expect(lines.join('\n')).not.toContain('    at ');
  });

  test("a token that this GitHub does not know ends checkout in git's words and a line", async () => {
    const step = '      - uses: actions/checkout@v7\n        with:\n          token: ghp_unknown\n';
    const { status, lines } = await tryOut({ 'mine.yml': workflow(step) });
    expect([status, lines.join('\n')]).toEqual([
      1,
      expect.stringContaining("    Error: The process 'git' failed with exit code 128\n"),
    ]);
    expect(lines.join('\n')).not.toContain('    at ');
  });

  // The recipe of https://github.com/actions/create-github-app-token#readme for the ID of the bot.
  test('gh api --jq .id, and gh auth setup-git before a push', async () => {
    const steps = `${mint("          permissions: 'contents: write'\n")}${withToken(
      `|
          [[ "$(gh api '/users/my-app[bot]' --jq .id)" =~ ^[0-9]+$ ]]
          gh auth setup-git
          git clone --quiet "$GITHUB_SERVER_URL/acme/app" .
          git push --quiet origin HEAD:refs/heads/other`,
    )}`;
    const { status, lines } = await tryOut({ 'mine.yml': workflow(steps) });
    expect([status, status === 0 ? '' : lines.join('\n')]).toEqual([0, '']);
    expect(lines).toContain('acme/app refs/heads/other was pushed, which starts workflows');
  });

  test('an empty secret is what a fork has', async () => {
    const steps = `${mint("          fallback-token: ${{ github.token }}\n          permissions: 'contents: read'\n")}      - run: 'echo "minted: \${{ steps.app-token.outputs.minted }}"'\n`;
    expect((await tryOut({ 'mine.yml': workflow(steps) })).lines.join('\n')).toContain('    minted: true\n');
    expect(
      (await tryOut({ 'mine.yml': workflow(steps) }, '--secret', 'THE_KEY=')).lines.join('\n'),
    ).toContain('    minted: false\n');
  });
});

describe('what a workflow is made of', () => {
  test('a matrix, needs, if, a called workflow with inputs, secrets and outputs, a composite action, and quotes', async () => {
    const caller = `on: { push: { tags: ['v*'] } }
permissions: {}
jobs:
  one:
    strategy:
      matrix:
        os: [ubuntu-latest, ubuntu-24.04]
        node: [22, 24]
        exclude: [{ os: ubuntu-24.04, node: 22 }]
        include: [{ os: ubuntu-latest, flag: '--fast' }]
    runs-on: \${{ matrix.os }}
    steps:
      - run: test -z "$(ls)" && touch used
      - run: echo "\${{ matrix.os }} \${{ matrix.node }} \${{ matrix.flag }}; it's \${{ github.ref_name }} of 'them'"
  two:
    needs: one
    if: needs.one.result == 'success'
    uses: ./.github/workflows/called.yml
    with: { what: 'mint' }
    secrets: inherit
  three:
    needs: two
    runs-on: ubuntu-latest
    steps:
      - run: 'echo "it was \${{ needs.two.outputs.done }}"'
`;
    const called = `on:
  workflow_call:
    inputs: { what: { type: string } }
    outputs: { done: { value: "\${{ jobs.inner.outputs.done }}" } }
jobs:
  inner:
    runs-on: ubuntu-latest
    outputs: { done: "\${{ steps.say.outputs.done }}" }
    steps:
${mint("          permissions: 'contents: read'\n          setup-git: true\n")}      - run: git clone --quiet "$GITHUB_SERVER_URL/acme/app" .
      - id: say
        run: echo "done=\${{ inputs.what }}ed" >> "$GITHUB_OUTPUT"
`;
    const { status, stderr, lines } = await tryOut({ 'mine.yml': caller, 'called.yml': called });
    expect([status, stderr]).toEqual([0, '']);
    const said = lines.filter((line) => /^ {4}(ubuntu|it was)/.test(line));
    expect(said).toEqual([
      "    ubuntu-latest 22 --fast; it's v1.0.0 of 'them'",
      "    ubuntu-latest 24 --fast; it's v1.0.0 of 'them'",
      "    ubuntu-24.04 24 ; it's v1.0.0 of 'them'",
      '    it was minted',
    ]);
  });
});

describe('a line, and no stack, where it cannot be tried', () => {
  const whole = workflow(mint("          permissions: 'contents: read'\n"));
  const asking = workflow('      - run: echo\n', {
    on: '{ workflow_dispatch: { inputs: { v: { required: true } } } }',
  });
  test.each<[string, Record<string, string>, string[], RegExp]>([
    ['no file', { 'mine.yml': whole }, ['other.yml'], /^One file at a time: .*$/],
    [
      'an unknown option',
      { 'mine.yml': whole },
      ['--bogus'],
      /^Unknown option '--bogus': npm run try -- --help$/,
    ],
    [
      'no such event',
      { 'mine.yml': whole },
      ['--event', 'push'],
      /mine.yml has no `on: push`, only workflow_dispatch$/,
    ],
    [
      'an input that is not there',
      { 'mine.yml': whole },
      ['--input', 'v=1'],
      /^--input v: the workflow has no inputs$/,
    ],
    ['an input that is needed', { 'mine.yml': asking }, [], /^The input v is required: --input v=VALUE$/],
    [
      'a secret without =',
      { 'mine.yml': whole },
      ['--secret', 'X'],
      /^--secret: found X; allowed is NAME=VALUE$/,
    ],
    [
      'a life too short',
      { 'mine.yml': whole },
      ['--token-life', '1'],
      /^--token-life: found 1; allowed is .*$/,
    ],
    [
      'no workflow',
      { 'mine.yml': '- run: x\n' },
      [],
      /^.*mine\.yml \(Line: 1, Col: 1\): A sequence was not expected$/,
    ],
  ])('%s', async (_, files, args, wanted) => {
    const { status, stderr } = await tryOut(files, ...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(wanted)]);
  });

  test('the command itself prints the line, and --help says what is made up and that steps are run here', () => {
    const command = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'sandbox/try.ts'), ...args],
        {
          encoding: 'utf8',
        },
      );
      return [status, stdout, stderr];
    };
    expect(command('nowhere.yml')).toEqual([2, '', 'nowhere.yml: no such file\n']);
    expect(command('--help')).toEqual([0, `${HELP}\n`, '']);
    expect(HELP).toMatch(/--event NAME[^]*--secret NAME=VALUE[^]*run: steps are run here, as you/);
  });
});
