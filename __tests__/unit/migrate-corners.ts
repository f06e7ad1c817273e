// Commands, configurations and matrices in the forms that are rarer. As migrate-wild.ts: what is wanted is from the manuals
// of git, gh, npm, docker and curl and from GitHub's tables of permissions, and where a file does not tell, it is a question.
// Long because it is a table: a case for each shape of workflow.
import type { Shape, WantedUse } from './migrate-shapes.ts';

const S = (name: string) => `\${{ secrets.${name} }}`;
/** One step with this script, and the token in GH_TOKEN on line 8. */
const gh = (script: string, head = '', variable = 'GH_TOKEN'): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: x\n${head}    steps:\n      - env:\n          ${variable}: ${S('X')}\n        run: |\n${script.replaceAll(/^/gm, '          ')}\n`;
/** A checkout with the token, on line 9, and a script. */
const git = (script: string): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: ${S('X')}\n      - run: |\n${script.replaceAll(/^/gm, '          ')}\n`;
/** A script of github-script, with the token on line 9. */
const js = (script: string): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: x\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          github-token: ${S('X')}\n          script: |\n${script.replaceAll(/^/gm, '            ')}\n`;

type Wanted = readonly [
  verdict: WantedUse['verdict'],
  permissions?: Readonly<Record<string, string>>,
  target?: NonNullable<WantedUse['target']>,
];
const lineOf = (workflow: string): number =>
  workflow.slice(0, workflow.indexOf('secrets.X')).split('\n').length;
const one = (
  name: string,
  workflow: string,
  [verdict, permissions, target = 'current']: Wanted,
  files = {},
): Shape => ({
  name,
  workflow,
  files,
  uses: [
    {
      line: lineOf(workflow),
      verdict,
      ...(permissions && { permissions }),
      ...(verdict === 'replace' && { target }),
    },
  ],
  mints:
    verdict === 'replace' && permissions
      ? [{ job: 'work', ...(target === 'current' ? {} : target), permissions }]
      : [],
  left: verdict === 'ask' || verdict === 'cannot' ? ['X'] : [],
});
/** Names that a matrix gives with their owner leave none for the mint step to name. */
const withoutOwner = (shape: Shape): Shape => ({
  ...shape,
  mints: (shape.mints ?? []).map(({ owner: _, ...mint }) => mint),
});
const none = (name: string, workflow: string): Shape => ({ name, workflow, uses: [] });

const read = { contents: 'read' };
const release = { contents: 'write', issues: 'write', pull_requests: 'write' };
const write = { contents: 'write' };
const of = (...repositories: string[]) => ({ owner: 'acme', repositories });

export const corners: readonly Shape[] = [
  // git
  one('git lists a remote', git('git ls-remote origin'), ['github-token-suffices', read]),
  one('git fetches without a name', git('git fetch --depth 1\ngit pull'), ['github-token-suffices', read]),
  one('a subtree is pushed', git('git subtree push --prefix docs origin pages'), ['replace', write]),
  one('a subtree is split', git('git subtree split --prefix docs'), ['github-token-suffices', read]),
  one('submodules by hand', git('git submodule update --init'), ['replace', read, of('app', 'lib')], {
    '.gitmodules': '[submodule "lib"]\n\turl = git@github.com:acme/lib.git\n',
  }),
  one('submodules that no file names', git('git submodule update --init'), ['ask']),
  one('a remote that is renamed', git('git remote rename origin up\ngit submodule status'), [
    'github-token-suffices',
    read,
  ]),
  one('a push URL', git('git config remote.origin.pushurl https://github.com/acme/site.git\ngit push'), [
    'replace',
    write,
    of('app', 'site'),
  ]),
  one('a setting of git about nothing', git('git config set user.name x\ngit config user.email y'), [
    'github-token-suffices',
    read,
  ]),
  one('a push in another folder', git('git -C sub --no-pager push'), ['replace', write]),
  one(
    'a push to a variable',
    gh('git push "$REMOTE" HEAD', '', 'TOKEN_URL').replace('$REMOTE', '$TOKEN_URL'),
    ['ask'],
  ),
  one(
    'dependencies of one owner, of which no list says the names',
    gh(
      'git config --global url."https://x-access-token:$GH_TOKEN@github.com/acme/".insteadOf "https://github.com/acme/"',
    ),
    ['replace', read, { owner: 'acme' }],
  ),
  one(
    'one dependency',
    gh(
      'git config --global url."https://x-access-token:$GH_TOKEN@github.com/acme/lib".insteadOf "ssh://git@github.com/acme/lib"',
    ),
    ['replace', read, of('lib')],
  ),
  one(
    'dependencies of two owners',
    gh(
      'git config --global url."https://x-access-token:$GH_TOKEN@github.com/".insteadOf "https://github.com/"',
    ),
    ['ask'],
    {
      'package.json':
        '{"dependencies": {"a": "git+https://github.com/acme/a.git", "b": "git+https://github.com/globex/b.git"}}',
    },
  ),
  one(
    'a remote by configuration',
    gh('git config remote.origin.url https://x-access-token:$GH_TOKEN@github.com/acme/site\ngit push'),
    ['replace', write, of('site')],
  ),
  one(
    'a push by a URL without a user, with what is configured for its owner',
    gh(
      'git config --global url."https://x-access-token:$GH_TOKEN@github.com/globex/".insteadOf "https://github.com/globex/"\ngit clone https://github.com/acme/public.git',
    ),
    ['replace', read, { owner: 'globex' }],
  ),
  // gh
  one(
    'gh of a repository by its option in one word',
    gh('gh -R=acme/site issue list\ngh issue close 1 -Racme/site'),
    ['replace', { issues: 'write' }, of('site')],
  ),
  one('gh without a command', gh('gh'), ['ask']),
  one('gh api with nothing', gh('gh api --paginate'), ['ask']),
  one(
    'gh api with several options before the path',
    gh('gh api -iX POST -H "a: b" repos/acme/app/issues -f title=x'),
    ['github-token-suffices', { issues: 'write' }],
  ),
  one('gh api of the organization', gh('gh api orgs/acme/teams'), ['replace', { members: 'read' }]),
  one('gh api of another organization', gh('gh api orgs/globex/teams'), [
    'replace',
    { members: 'read' },
    { owner: 'globex' },
  ]),
  one('gh api with a path of contents', gh('gh api repos/acme/app/contents/a/b/c/d'), [
    'github-token-suffices',
    read,
  ]),
  one('gh api of nothing that there is', gh('gh api repos/acme/app/frobnicate'), ['ask']),
  one('gh api of what no App may', gh('gh api gists -f x=y'), ['cannot']),
  one('gh api by the owner variable', gh('gh api "repos/$GITHUB_REPOSITORY_OWNER/site/issues"'), [
    'replace',
    { issues: 'read' },
    of('site'),
  ]),
  one('gh api by the whole variable', gh('gh api "repos/$GITHUB_REPOSITORY/issues"'), [
    'github-token-suffices',
    { issues: 'read' },
  ]),
  one('gh api of a repository that a variable holds', gh('gh api "repos/$WHOLE/issues"'), ['ask']),
  one('a pull request that is merged and its branch deleted', gh('gh pr merge 1 --delete-branch'), [
    'replace',
    { contents: 'write', pull_requests: 'write' },
  ]),
  one('gh with the built-in token first', gh('GH_TOKEN="${{ github.token }}" gh issue list\ngh pr list'), [
    'github-token-suffices',
    { pull_requests: 'read', contents: 'read' },
  ]),
  one('a board of the own organization', gh('gh project item-add 1 --owner acme --url x'), [
    'replace',
    { organization_projects: 'write', issues: 'read', pull_requests: 'read' },
  ]),
  one('hub, the older one', gh('hub release create v1'), ['github-token-suffices', write]),
  // curl and its like
  one(
    'curl with the method in one word',
    gh(
      'curl -sSXDELETE -H "Authorization: Bearer $GH_TOKEN" https://api.github.com/repos/acme/app/issues/comments/1',
    ),
    ['github-token-suffices', { issues: 'write' }],
  ),
  one(
    'curl with a body in a file',
    gh(
      'curl -H "Authorization: Bearer $GH_TOKEN" --data-binary @x https://api.github.com/repos/acme/app/issues',
    ),
    ['github-token-suffices', { issues: 'write' }],
  ),
  one(
    'curl uploads',
    gh('curl -T x -H "Authorization: Bearer $GH_TOKEN" https://api.github.com/repos/acme/app/contents/x'),
    ['replace', write],
  ),
  one(
    'curl asks for the head',
    gh('curl -I -d x -H "Authorization: Bearer $GH_TOKEN" https://api.github.com/repos/acme/app/issues'),
    ['github-token-suffices', { issues: 'read' }],
  ),
  none('curl to another host', gh('curl -H "Authorization: Bearer $T" https://example.org/x', '', 'T')),
  none('curl without the token', gh('curl https://api.github.com/repos/acme/app', '', 'T')),
  one(
    'an archive of another repository',
    gh('curl -L -H "Authorization: token $GH_TOKEN" https://github.com/acme/site/archive/main.zip'),
    ['replace', read, of('site')],
  ),
  // registries and tools
  none(
    'a log-in to another registry',
    gh('echo "$T" | docker login -u x --password-stdin registry.example.org', '', 'T'),
  ),
  one('a log-in by helm', gh('helm registry login ghcr.io -u x -p "$GH_TOKEN"'), [
    'github-token-suffices',
    { packages: 'write' },
  ]),
  none('npm publishes at npm', gh('npm publish', '', 'NODE_AUTH_TOKEN')),
  one('a tool run by pnpm', gh('pnpm dlx semantic-release@23'), ['replace', release]),
  one('a tool run by yarn', gh('yarn semantic-release'), ['replace', release]),
  one('a tool run by npx with packages', gh('npx --yes -p x semantic-release'), ['replace', release]),
  one('a test by npm', gh('npm run test:unit\nnpm ci\nmake lint'), ['ask']),
  one('a program in a folder', gh('bin/tool.py --push'), ['ask'], {
    'bin/tool.py': 'import os\nprint(os.environ["GH_TOKEN"])\n',
  }),
  one(
    'a program that has nothing to do with it',
    gh('node x.js\ngh issue list'),
    ['github-token-suffices', { issues: 'read' }],
    { 'x.js': 'console.log(1)\n' },
  ),
  one('node with its text on the line', gh('node -e "console.log(1)"\ngh issue list'), [
    'github-token-suffices',
    { issues: 'read' },
  ]),
  one('bash with its text on the line', gh('bash -c "gh issue list"'), [
    'github-token-suffices',
    { issues: 'read' },
  ]),
  one('a script with parameters', gh('./s.sh issue list'), ['github-token-suffices', { issues: 'read' }], {
    's.sh': 'gh $1 ${2}\n',
  }),
  one('a broken package.json', gh('npm run x'), ['ask'], { 'package.json': '{' }),
  one(
    'timeouts and levels',
    gh('timeout 5 gh issue list\nnice -n 5 gh issue list\nsudo -E\nenv A=b gh issue list'),
    ['github-token-suffices', { issues: 'read' }],
  ),
  one(
    'tools that start others',
    gh('poetry run gh issue list\nmise exec -- gh issue list\necho 1 | xargs -n 1 gh issue view'),
    ['github-token-suffices', { issues: 'read' }],
  ),
  one(
    'odd words of the shell',
    gh(
      'if ! gh issue list; then :; fi\nX=`gh issue list`\necho "a \\" $(gh issue list) `date`" >&2 2>/dev/null &\nwait <<< x; [ 1 = 1 ] && (true) || { false; }\ncase "$1" in\n  a) gh issue list ;;\nesac\ncat < x > y\nfor i in 1 2; do :; done\necho $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(echo $(true)))))))))\nf() { :; }',
    ),
    ['github-token-suffices', { issues: 'read' }],
  ),
  one(
    'PowerShell',
    `on: workflow_dispatch\njobs:\n  work:\n    runs-on: x\n    steps:\n      - shell: pwsh\n        env:\n          GH_TOKEN: ${S('X')}\n        run: |\n          $n = gh issue list\n          Push-Location docs\n          Pop-Location\n`,
    ['github-token-suffices', { issues: 'read' }],
  ),
  // github-script
  one(
    'owner and repo out of the context',
    js(
      'const { owner, repo } = context.repo;\nawait github.rest.issues.create({ owner, repo, title: "x" });',
    ),
    ['github-token-suffices', { issues: 'write' }],
  ),
  one(
    'a repository of this owner',
    js('await github.rest.issues.create({ owner: context.repo.owner, repo: "site", title: "x" });'),
    ['replace', { issues: 'write' }, of('site')],
  ),
  one(
    'a constant for the repository',
    js('const name = "site";\nawait github.rest.issues.create({ owner: "acme", repo: name, title: "x" });'),
    ['replace', { issues: 'write' }, of('site')],
  ),
  one(
    'a repository that is worked out',
    js('await github.rest.issues.create({ owner: "acme", repo: find(), title: "x" });'),
    ['ask'],
  ),
  one('an owner that is worked out', js('await github.rest.issues.create({ owner, repo, title: "x" });'), [
    'ask',
  ]),
  one('a method that nobody knows', js('await github.rest.issues.frobnicate({});'), ['ask']),
  one(
    'github as a whole',
    js('const { rest } = github;\nawait github.rest.issues.create({ ...context.repo });'),
    ['ask'],
  ),
  one('a script that does nothing on GitHub', js('console.log("x") // github.rest.issues.create'), ['ask']),
  one('pages of a list', js('await github.paginate(github.rest.issues.listForRepo, { ...context.repo });'), [
    'github-token-suffices',
    { issues: 'read' },
  ]),
  one('what no App may', js('await github.rest.gists.create({});'), ['cannot']),
  one('a call that never ends', js('await github.rest.issues.create({ owner: "acme", repo: "site"'), [
    'replace',
    { issues: 'write' },
    of('site'),
  ]),
  // matrices
  withoutOwner(
    one(
      'a matrix of objects',
      gh(
        'gh issue list -R ${{ matrix.target.name }}',
        '    strategy:\n      matrix:\n        target:\n          - {name: acme/a, x: [1]}\n          - {name: acme/b}\n        exclude:\n          - y: 1\n',
      ),
      ['replace', { issues: 'read' }, { owner: 'acme', repositories: '${{ matrix.target.name }}' }],
    ),
  ),
  withoutOwner(
    one(
      'a matrix of included values',
      gh(
        'gh issue list -R ${{ matrix.repo }}',
        '    strategy:\n      matrix:\n        include:\n          - repo: acme/a\n          - repo: acme/b\n          - 1\n',
      ),
      ['replace', { issues: 'read' }, { owner: 'acme', repositories: '${{ matrix.repo }}' }],
    ),
  ),
  one(
    'a matrix of names without an owner',
    gh('gh issue list -R ${{ matrix.repo }}', '    strategy:\n      matrix:\n        repo: [a, b]\n'),
    ['replace', { issues: 'read' }, { owner: 'acme', repositories: '${{ matrix.repo }}' }],
  ),
  one(
    'a matrix that is worked out',
    gh(
      'gh issue list -R ${{ matrix.repo }}',
      '    strategy:\n      matrix:\n        repo: ${{ fromJSON(needs.a.outputs.b) }}\n',
    ),
    ['ask'],
  ),
  one(
    'a matrix with values that are no names',
    gh('gh issue list -R ${{ matrix.repo }}', '    strategy:\n      matrix:\n        repo: ["a b"]\n'),
    ['ask'],
  ),
  // permissions of GITHUB_TOKEN
  ...[
    'write-all',
    '{issues: write}',
    '{contents: read}',
    '\n      issues: read\n      contents: read',
    'read-all',
    '{}',
  ].map((permissions) =>
    one(
      `the job's own permissions: ${permissions.trim()}`,
      gh('gh issue close 1', `    permissions: ${permissions}\n`),
      ['github-token-suffices', { issues: 'write' }],
    ),
  ),
  ...['write-all', 'read-all', '{issues: write}', '{contents: write}'].map((permissions) =>
    one(
      `the workflow's permissions: ${permissions}`,
      `permissions: ${permissions}\n${gh('gh issue close 1')}`,
      ['github-token-suffices', { issues: 'write' }],
    ),
  ),
  one('reading where all may be read', gh('gh issue list', '    permissions: read-all\n'), [
    'github-token-suffices',
    { issues: 'read' },
  ]),
  one(
    'other uses of GITHUB_TOKEN in the job',
    gh('gh issue close 1\nGH_TOKEN=${{ github.token }} gh pr list'),
    ['github-token-suffices', { issues: 'write' }],
  ),
  one(
    'steps beside a use of an action nobody knows',
    `${gh('gh issue close 1')}      - uses: someone/thing@v1\n`,
    ['github-token-suffices', { issues: 'write' }],
  ),
  // variables of the job, and how steps are written
  ...[
    `{GH_TOKEN: "${S('X')}", A: b}`,
    `{A: b, GH_TOKEN: "${S('X')}"}`,
    `{GH_TOKEN: "${S('X')}"}`,
    `\n      # a word about it\n      GH_TOKEN: ${S('X')}\n      A: b`,
  ].flatMap((env) =>
    [
      '      - run: gh issue list -R acme/site\n',
      '      - {run: gh issue list -R acme/site, name: x}\n',
      '      - {env: {C: d}, run: gh issue list -R acme/site}\n',
      '      - name: x\n\n        env: {C: d}\n        run: gh issue list -R acme/site\n\n      # of the next\n      - run: echo 1\n',
    ].map((step, at) =>
      one(
        `a variable of the job as ${env.trim()}, for a step in form ${at}`,
        `on: workflow_dispatch\njobs:\n  work:\n    runs-on: x\n    env: ${env}\n    steps:\n${step}`.replace(
          'env: \n',
          'env:\n',
        ),
        ['replace', { issues: 'read' }, of('site')],
      ),
    ),
  ),
  ...[
    "env.GH_TOKEN != ''",
    `"env.A == 'b: c'"`,
    'steps.x.outputs.y',
    `"'a # b' != ''"`,
    '"${{ always() }}"',
    '>-\n          github.ref ==\n          github.sha',
  ].map((condition) =>
    one(
      `a step with a condition: ${condition}`,
      `on: [push, pull_request]\njobs:\n  work:\n    runs-on: x\n    environment: prod\n    timeout-minutes: 90\n    steps:\n      - if: ${condition}\n        env:\n          GH_TOKEN: ${S('X')}\n          A: b\n        run: gh issue list -R acme/site\n`,
      ['replace', { issues: 'read' }, of('site')],
    ),
  ),
  {
    name: 'two steps with one condition that a step before decides, and other permissions in another repository',
    workflow: `on: push\njobs:\n  work:\n    runs-on: x\n    steps:\n      - if: failure()\n        run: gh issue list -R acme/a\n        env:\n          GH_TOKEN: ${S('X')}\n      - if: failure()\n        run: gh pr list -R acme/b\n        env:\n          GH_TOKEN: ${S('X')}\n`,
    uses: [
      { line: 9, verdict: 'replace', permissions: { issues: 'read' } },
      { line: 13, verdict: 'replace', permissions: { pull_requests: 'read', contents: 'read' } },
    ],
    mints: [
      {
        job: 'work',
        ...of('a', 'b'),
        permissions: { issues: 'read', pull_requests: 'read', contents: 'read' },
      },
    ],
  },
  // workflows that call others
  one(
    'a called workflow that is not there',
    `on: push\njobs:\n  work:\n    uses: ./.github/workflows/none.yml\n    secrets:\n      T: ${S('X')}\n`,
    ['ask'],
  ),
  one(
    'a token for a workflow of somebody else, under a name that says little',
    `on: push\njobs:\n  work:\n    uses: globex/x/.github/workflows/a.yml@v1\n    secrets:\n      token: ${S('X')}\n`,
    ['ask'],
  ),
  none(
    'a secret of somebody else for a workflow of somebody else',
    `on: push\njobs:\n  work:\n    uses: globex/x/.github/workflows/a.yml@v1\n    secrets:\n      sonar: ${S('X')}\n`,
  ),
  none(
    'workflows that call each other for ever',
    `on:\n  workflow_call:\n    secrets:\n      T: {required: true}\njobs:\n  work:\n    uses: ./.github/workflows/it.yml\n    secrets:\n      T: ${S('T')}\n`,
  ),
  // What a token reaches is part of the answer, and what is elsewhere is not reached by GITHUB_TOKEN.
  one('an issue that goes to another repository', gh('gh issue transfer 5 acme/other'), ['ask']),
  one(
    'the same by GraphQL',
    gh(`gh api graphql -f query='mutation { transferIssue(input: {issueId: "x"}) { clientMutationId } }'`),
    ['ask'],
  ),
  one('labels from another repository', gh('gh label clone acme/labels'), ['ask']),
  one('a search, which finds what the token reaches', gh('gh search issues --owner acme'), ['ask']),
  one('the same by REST', gh('gh api "search/issues?q=org:acme"'), ['ask']),
  one('the repositories of an organization', gh('gh api --paginate orgs/acme/repos'), ['ask']),
  one(
    'a board of another owner, which may be a person',
    gh('gh project item-add 3 --owner octocat --url https://github.com/acme/app/issues/1'),
    ['ask'],
  ),
  one(
    'a board and an issue by GraphQL, which has to be read',
    gh(
      `gh api graphql -f query='mutation { addProjectV2ItemById(input: {projectId: "x", contentId: "y"}) { item { id } } }'`,
    ),
    ['replace', { organization_projects: 'write', issues: 'read', pull_requests: 'read' }],
  ),
  one('a target of make after one that does what nobody can see', gh('make rel'), ['ask'], {
    Makefile: 'rel: deps\n\tgh release create v1\ndeps:\n\t./opaque\n',
  }),
  one('a target of make after one with a path', gh('make rel'), ['ask'], {
    Makefile: 'rel: out/x\n\tgh release create v1\nout/x:\n\t./opaque\n',
  }),
  one(
    'targets of make without prerequisites',
    gh('make rel'),
    ['github-token-suffices', { contents: 'write' }],
    { Makefile: 'deps:\n\techo hi\n\nrel: deps\n\tgh release create v1\n' },
  ),
  one(
    'a log-in by a command for the image of somebody else',
    gh(
      'echo "$CR" | docker login ghcr.io -u x --password-stdin\ndocker pull ghcr.io/globex/base:1',
      '',
      'CR',
    ),
    ['ask'],
  ),
  one(
    'a log-in by a command for the image of the repository',
    gh('echo "$CR" | docker login ghcr.io -u x --password-stdin\ndocker push ghcr.io/acme/app:1', '', 'CR'),
    ['github-token-suffices', { packages: 'write' }],
  ),
  one(
    'a step that may wait for two hours',
    `on: push\njobs:\n  work:\n    runs-on: x\n    steps:\n      - uses: convictional/trigger-workflow-and-wait@v1\n        timeout-minutes: 120\n        with: {owner: acme, repo: site, github_token: "${S('X')}", workflow_file_name: d.yml}\n`,
    ['ask'],
  ),
];
