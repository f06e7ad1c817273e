// Long because it is a table: a case for each shape of workflow.
// Workflows of other shapes than the corpus. What is wanted was worked out from GitHub's documentation before it was tried:
// which permission a request needs (docs.github.com/rest/authentication/permissions-required-for-github-apps), what
// GITHUB_TOKEN may and starts (docs.github.com/actions/concepts/security/github_token), where contexts are available, and
// from the pages of the actions. A table of cases, which grows by a case for each action that is added.
import { listener } from './migrate-repository.ts';

export interface WantedUse {
  /** In the first file of the case, unless named. */
  readonly file?: string;
  /** The number of the line. */
  readonly line: number;
  readonly verdict: 'replace' | 'github-token-suffices' | 'cannot' | 'ask';
  readonly permissions?: Readonly<Record<string, string>>;
  readonly target?:
    'current' | { readonly owner?: string; readonly repositories?: readonly string[] | string };
}

export interface Shape {
  readonly name: string;
  readonly workflow: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly uses: readonly WantedUse[];
  readonly mints?: readonly Readonly<Record<string, unknown>>[];
  readonly left?: readonly string[];
}

const job = (steps: string, head = ''): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
const on = (event: unknown) => ({ '.github/workflows/other.yml': listener(event) });
const write = { contents: 'write' };

export const shapes: readonly Shape[] = [
  {
    name: 'a comment by gh in the same repository, to which nothing listens',
    workflow: job(
      '      - run: gh pr comment 1 --body hi\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { pull_requests: 'write' } }],
  },
  {
    name: 'the same comment where a workflow listens to comments',
    workflow: job(
      '      - run: gh pr comment 1 --body hi\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    files: on({ issue_comment: { types: ['created'] } }),
    uses: [{ line: 9, verdict: 'replace', permissions: { pull_requests: 'write' }, target: 'current' }],
    mints: [{ job: 'work', permissions: { pull_requests: 'write' } }],
  },
  {
    name: 'a release by gh, which a workflow listens to',
    workflow: job(
      '      - run: gh release create v1 --notes x\n        env: {GH_TOKEN: "${{ secrets.X }}"}\n',
    ),
    files: on({ release: { types: ['published'] } }),
    uses: [{ line: 8, verdict: 'replace', permissions: write }],
    mints: [{ job: 'work', permissions: write }],
  },
  {
    name: 'a release by gh, which nobody listens to',
    workflow: job(
      '      - run: gh release create v1 --notes x\n        env: {GH_TOKEN: "${{ secrets.X }}"}\n',
    ),
    files: on({ push: { branches: ['main'] } }),
    uses: [{ line: 8, verdict: 'github-token-suffices', permissions: write }],
  },
  {
    name: 'gh in another repository by GH_REPO',
    workflow: job(
      '      - run: gh workflow run build.yml\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n          GH_REPO: acme/site\n',
    ),
    uses: [
      {
        line: 9,
        verdict: 'replace',
        permissions: { actions: 'write' },
        target: { owner: 'acme', repositories: ['site'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: { actions: 'write' } }],
  },
  {
    name: 'gh workflow run here, which GITHUB_TOKEN starts as well',
    workflow: job(
      '      - run: gh workflow run build.yml\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    files: on({ workflow_dispatch: null }),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { actions: 'write' } }],
  },
  {
    name: 'gh api with a method and a path',
    workflow: job(
      '      - run: gh api -X DELETE repos/acme/app/actions/artifacts/1\n        env:\n          GITHUB_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { actions: 'write' } }],
  },
  {
    name: 'gh api with fields is a POST; branch protection is administration',
    workflow: job(
      '      - run: gh api repos/{owner}/{repo}/branches/main/protection -X PUT -f x=1\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'replace', permissions: { administration: 'write' }, target: 'current' }],
    mints: [{ job: 'work', permissions: { administration: 'write' } }],
  },
  {
    name: 'gh api user says who a person is',
    workflow: job(
      '      - run: git config user.name "$(gh api user --jq .login)"\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'the PAT itself stored as a secret of another repository',
    workflow: job(
      '      - run: echo "$X" | gh secret set PAT --repo acme/site\n        env:\n          GH_TOKEN: ${{ secrets.ADMIN }}\n          X: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 9,
        verdict: 'replace',
        permissions: { secrets: 'write' },
        target: { owner: 'acme', repositories: ['site'] },
      },
      { line: 10, verdict: 'cannot' },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: { secrets: 'write' } }],
    left: ['X'],
  },
  {
    name: 'a fork into the account of a person',
    workflow: job(
      '      - run: gh repo fork globex/tool --clone\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'a board of an organization by gh project',
    workflow: job(
      '      - run: gh project item-add 3 --owner acme --url "$URL"\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 9,
        verdict: 'replace',
        permissions: { organization_projects: 'write', issues: 'read', pull_requests: 'read' },
      },
    ],
    mints: [
      { job: 'work', permissions: { organization_projects: 'write', issues: 'read', pull_requests: 'read' } },
    ],
  },
  {
    name: 'my own board by gh project',
    workflow: job(
      '      - run: gh project item-list 3 --owner "@me"\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'a variable of the workflow, used in two jobs of three',
    workflow:
      'on:\n  workflow_dispatch:\nenv:\n  GH_TOKEN: ${{ secrets.X }}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge 1 --squash\n  b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh issue create --repo acme/site --title x --body y\n  c:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n',
    uses: [
      {
        line: 4,
        verdict: 'replace',
        permissions: { contents: 'write', pull_requests: 'write', issues: 'write' },
        target: { owner: 'acme', repositories: ['app', 'site'] },
      },
    ],
    mints: [
      { job: 'a', permissions: { contents: 'write', pull_requests: 'write' } },
      { job: 'b', owner: 'acme', repositories: ['site'], permissions: { issues: 'write' } },
    ],
  },
  {
    name: 'a variable under a name that says nothing, read by env. in a later input',
    workflow: job(
      '      - uses: peter-evans/repository-dispatch@v3\n        with:\n          token: ${{ env.SERVICE }}\n          repository: acme/site\n          event-type: x\n',
      '    env:\n      SERVICE: ${{ secrets.SERVICE_KEY }}\n',
    ),
    uses: [
      { line: 7, verdict: 'replace', permissions: write, target: { owner: 'acme', repositories: ['site'] } },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: write }],
  },
  {
    name: 'a token in the URL of a remote, pushed in a later step',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with: {persist-credentials: false}\n      - run: git remote set-url origin "https://bot:${{ secrets.X }}@github.com/acme/app.git"\n      - run: git push origin main\n',
    ),
    uses: [{ line: 9, verdict: 'replace', permissions: write, target: 'current' }],
    mints: [{ job: 'work', permissions: write }],
  },
  {
    name: 'a clone by URL of another repository, and a push from its folder',
    workflow: job(
      '      - env:\n          TOKEN: ${{ secrets.X }}\n        run: |\n          git clone "https://${TOKEN}@github.com/acme/site" out\n          cd out\n          git commit -am x\n          git push\n',
    ),
    uses: [
      { line: 8, verdict: 'replace', permissions: write, target: { owner: 'acme', repositories: ['site'] } },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: write }],
  },
  {
    name: 'curl of the public API of somebody else',
    workflow: job(
      '      - run: |\n          curl -H "Authorization: Bearer ${{ secrets.GH_LIKE_TOKEN }}" https://api.telegram.org/x\n',
    ),
    uses: [],
  },
  {
    name: 'curl with a body is a POST: a release of another owner',
    workflow: job(
      '      - run: |\n          curl -H "Authorization: token $T" \\\n            -d \'{"tag_name":"v1"}\' \\\n            https://api.github.com/repos/globex/tools/releases\n        env:\n          T: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 12,
        verdict: 'replace',
        permissions: write,
        target: { owner: 'globex', repositories: ['tools'] },
      },
    ],
    mints: [{ job: 'work', owner: 'globex', repositories: ['tools'], permissions: write }],
  },
  {
    name: 'PowerShell asks the API',
    workflow: job(
      '      - shell: pwsh\n        run: Invoke-RestMethod -Method Post -Uri "https://api.github.com/repos/acme/infra/dispatches" -Headers @{ Authorization = "Bearer $env:T" } -Body $body\n        env:\n          T: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 10,
        verdict: 'replace',
        permissions: write,
        target: { owner: 'acme', repositories: ['infra'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['infra'], permissions: write }],
  },
  {
    name: 'github-script comments here',
    workflow: job(
      "      - uses: actions/github-script@v7\n        with:\n          github-token: ${{ secrets.X }}\n          script: |\n            await github.rest.issues.createComment({ ...context.repo, issue_number: 1, body: 'x' });\n",
    ),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { issues: 'write' } }],
  },
  {
    name: 'github-script asks for a board of a user by GraphQL',
    workflow: job(
      '      - uses: actions/github-script@v7\n        with:\n          github-token: ${{ secrets.X }}\n          script: |\n            await github.graphql(`query { user(login: "octo") { projectV2(number: 1) { id } } }`);\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'github-script loads a file',
    workflow: job(
      "      - uses: actions/github-script@v7\n        with:\n          github-token: ${{ secrets.X }}\n          script: await require('./x.js')({ github, context })\n",
    ),
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a checkout with a PAT and nothing that needs it',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n      - run: npm ci\n      - run: npm test\n',
    ),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { contents: 'read' } }],
  },
  {
    name: 'a checkout with a PAT before a script that nobody can read',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n      - run: ./gradlew release\n',
    ),
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a checkout with a PAT, and a script of the repository that pushes',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n      - run: ./scripts/cut.sh 1.0\n',
    ),
    files: { 'scripts/cut.sh': '#!/bin/sh\nset -e\ngit tag "v$1"\ngit push origin "v$1"\n' },
    uses: [{ line: 9, verdict: 'replace', permissions: write, target: 'current' }],
    mints: [{ job: 'work', permissions: write }],
  },
  {
    name: 'a script of package.json that pushes',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.X }}\n      - run: npm run cut\n',
    ),
    files: { 'package.json': '{"scripts": {"cut": "npm version patch && git push --follow-tags"}}' },
    uses: [{ line: 9, verdict: 'replace', permissions: write, target: 'current' }],
    mints: [{ job: 'work', permissions: write }],
  },
  {
    name: 'a target of the Makefile that releases',
    workflow: job('      - run: make release\n        env:\n          GITHUB_TOKEN: ${{ secrets.X }}\n'),
    files: {
      Makefile: 'build:\n\tgo build\n\nrelease: build\n\tgh release create v1 dist/*\n',
      ...on({ release: null }),
    },
    uses: [{ line: 9, verdict: 'replace', permissions: write }],
    mints: [{ job: 'work', permissions: write }],
  },
  {
    name: 'create-pull-request in a fork of somebody',
    workflow: job(
      '      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.X }}\n          push-to-fork: octo/app\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'create-pull-request with a branch-token of its own',
    workflow: job(
      '      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.A }}\n          branch-token: ${{ secrets.B }}\n',
    ),
    uses: [
      { line: 9, verdict: 'replace', permissions: { pull_requests: 'write' } },
      { line: 10, verdict: 'replace', permissions: write },
    ],
    mints: [{ job: 'work', permissions: { pull_requests: 'write', contents: 'write' } }],
  },
  {
    name: 'a board of another organization',
    workflow: job(
      '      - uses: actions/add-to-project@v1\n        with:\n          project-url: https://github.com/orgs/globex/projects/1\n          github-token: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 10,
        verdict: 'replace',
        permissions: { organization_projects: 'write', issues: 'read', pull_requests: 'read' },
        target: { owner: 'globex' },
      },
    ],
    mints: [
      {
        job: 'work',
        owner: 'globex',
        permissions: { organization_projects: 'write', issues: 'read', pull_requests: 'read' },
      },
    ],
  },
  {
    name: 'the formula goes to homebrew-core, by the fork of a person',
    workflow: job(
      '      - uses: mislav/bump-homebrew-formula-action@v3\n        env:\n          COMMITTER_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'the formula goes to a tap of our own',
    workflow: job(
      '      - uses: mislav/bump-homebrew-formula-action@v3\n        with:\n          homebrew-tap: acme/homebrew-tap\n        env:\n          COMMITTER_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [
      {
        line: 11,
        verdict: 'replace',
        permissions: write,
        target: { owner: 'acme', repositories: ['homebrew-tap'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['homebrew-tap'], permissions: write }],
  },
  {
    name: 'goreleaser with a token for a tap that no configuration names',
    workflow: job(
      '      - uses: goreleaser/goreleaser-action@v6\n        with:\n          args: release\n        env:\n          GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}\n          HOMEBREW_TAP_GITHUB_TOKEN: ${{ secrets.TAP }}\n',
    ),
    uses: [{ line: 12, verdict: 'ask' }],
    left: ['TAP'],
  },
  {
    name: 'a workflow of another repository is called with a PAT',
    workflow:
      'on: push\njobs:\n  call:\n    uses: globex/ci/.github/workflows/x.yml@v1\n    secrets:\n      GH_TOKEN: ${{ secrets.X }}\n      NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n',
    uses: [{ line: 6, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'a local workflow inherits the secrets',
    workflow: 'on: push\njobs:\n  call:\n    uses: ./.github/workflows/called.yml\n    secrets: inherit\n',
    files: {
      '.github/workflows/called.yml':
        'on:\n  workflow_call:\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.BOT }}\n',
    },
    uses: [
      {
        file: '.github/workflows/called.yml',
        line: 9,
        verdict: 'replace',
        permissions: { contents: 'write', pull_requests: 'write' },
      },
    ],
    mints: [
      {
        file: '.github/workflows/called.yml',
        job: 'a',
        permissions: { contents: 'write', pull_requests: 'write' },
      },
    ],
  },
  {
    name: 'a local composite action that dispatches',
    workflow: job(
      '      - uses: actions/checkout@v4\n      - uses: ./.github/actions/tell\n        with:\n          key: ${{ secrets.X }}\n          where: acme/site\n',
    ),
    files: {
      '.github/actions/tell/action.yml':
        'name: tell\ninputs:\n  key: {required: true}\n  where: {required: true}\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      env:\n        GH_TOKEN: ${{ inputs.key }}\n      run: gh api repos/${{ inputs.where }}/dispatches -f event_type=x\n',
    },
    uses: [
      { line: 10, verdict: 'replace', permissions: write, target: { owner: 'acme', repositories: ['site'] } },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: write }],
  },
  {
    name: 'bare names in a matrix behind an owner',
    workflow: job(
      '      - uses: benc-uk/workflow-dispatch@v1\n        with:\n          workflow: x.yml\n          repo: acme/${{ matrix.repo }}\n          token: ${{ secrets.X }}\n',
      '    strategy:\n      matrix:\n        repo: [web, api]\n',
    ),
    uses: [
      {
        line: 14,
        verdict: 'replace',
        permissions: { actions: 'write' },
        target: { owner: 'acme', repositories: '${{ matrix.repo }}' },
      },
    ],
    mints: [
      { job: 'work', owner: 'acme', repositories: '${{ matrix.repo }}', permissions: { actions: 'write' } },
    ],
  },
  {
    name: 'an input of the run says where',
    workflow: job(
      '      - uses: benc-uk/workflow-dispatch@v1\n        with:\n          workflow: x.yml\n          repo: ${{ inputs.repo }}\n          token: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 11, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'submodules of two owners, which one token cannot reach',
    workflow: job(
      '      - uses: actions/checkout@v4\n        with:\n          submodules: true\n          token: ${{ secrets.X }}\n',
    ),
    files: {
      '.gitmodules':
        '[submodule "a"]\n\turl = ../lib.git\n[submodule "b"]\n\turl = git@github.com:globex/b.git\n',
    },
    uses: [{ line: 10, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'modules of Go that go.mod names',
    workflow: job(
      '      - run: git config --global url."https://x:${{ secrets.X }}@github.com/".insteadOf "https://github.com/"\n      - run: go build ./...\n',
      '    env:\n      GOPRIVATE: github.com/acme\n',
    ),
    files: {
      'go.mod':
        'module github.com/acme/app\n\nrequire (\n\tgithub.com/acme/lib v1.0.0\n\tgithub.com/acme/log/v2 v2.0.0\n\tgithub.com/other/x v1.0.0\n)\n',
    },
    uses: [
      {
        line: 9,
        verdict: 'replace',
        permissions: { contents: 'read' },
        target: { owner: 'acme', repositories: ['lib', 'log'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['lib', 'log'], permissions: { contents: 'read' } }],
  },
  {
    name: 'an action that nobody has described',
    workflow: job(
      '      - uses: some/thing@v1\n        with:\n          github_token: ${{ secrets.X }}\n          api_key: ${{ secrets.Y }}\n',
    ),
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'tokens of others, whatever the secret is called',
    workflow: job(
      '      - uses: codecov/codecov-action@v4\n        with:\n          token: ${{ secrets.GH_CODECOV_PAT }}\n      - run: npm publish\n        env:\n          NODE_AUTH_TOKEN: ${{ secrets.PAT }}\n      - uses: docker/login-action@v3\n        with:\n          username: acme\n          password: ${{ secrets.GITHUB_PAT }}\n',
    ),
    uses: [],
  },
  {
    name: 'an approval, which may not count',
    workflow: job(
      '      - uses: hmarr/auto-approve-action@v4\n        with:\n          github-token: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a parameter that outlives the job',
    workflow: job('      - run: aws ssm put-parameter --name gh --value "${{ secrets.X }}"\n'),
    uses: [{ line: 7, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'scorecard publishes, which allows no step more',
    workflow: job(
      '      - uses: ossf/scorecard-action@v2\n        with:\n          publish_results: true\n          repo_token: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 10, verdict: 'cannot' }],
    left: ['X'],
  },
  {
    name: 'a job that waits for another for hours',
    workflow: job(
      '      - uses: convictional/trigger-workflow-and-wait@v1\n        with:\n          owner: acme\n          repo: infra\n          github_token: ${{ secrets.X }}\n          workflow_file_name: x.yml\n',
      '    timeout-minutes: 180\n',
    ),
    uses: [{ line: 12, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'two owners in two steps: a mint step each',
    workflow: job(
      '      - run: gh issue create --repo acme/site --title x --body y\n      - run: gh issue create --repo globex/x --title x --body y\n',
      '    env:\n      GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 7, verdict: 'replace', permissions: { issues: 'write' } }],
    mints: [
      { job: 'work', owner: 'acme', repositories: ['site'], permissions: { issues: 'write' } },
      { job: 'work', owner: 'globex', repositories: ['x'], permissions: { issues: 'write' } },
    ],
  },
  {
    name: 'a token written to GITHUB_ENV, used by gh later',
    workflow: job(
      '      - run: echo "GH_TOKEN=${{ secrets.X }}" >> "$GITHUB_ENV"\n      - run: gh pr merge 1 --auto --merge\n',
    ),
    uses: [{ line: 7, verdict: 'replace', permissions: { contents: 'write', pull_requests: 'write' } }],
    mints: [{ job: 'work', permissions: { contents: 'write', pull_requests: 'write' } }],
  },
  {
    name: 'gh is logged in by standard input',
    workflow: job(
      '      - run: |\n          gh auth login --with-token <<< "${{ secrets.X }}"\n          gh pr merge 1 --auto --merge\n',
    ),
    uses: [{ line: 8, verdict: 'replace', permissions: { contents: 'write', pull_requests: 'write' } }],
    mints: [{ job: 'work', permissions: { contents: 'write', pull_requests: 'write' } }],
  },
  {
    name: 'the image of the job itself, pulled before any step',
    workflow:
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    container:\n      image: ghcr.io/acme/build\n      credentials:\n        username: x\n        password: ${{ secrets.X }}\n    steps:\n      - run: make test\n',
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a loop over repositories',
    workflow: job(
      '      - env:\n          GH_TOKEN: ${{ secrets.X }}\n        run: |\n          for repo in acme/a acme/b; do\n            gh workflow run x.yml --repo "$repo"\n          done\n',
    ),
    uses: [
      {
        line: 8,
        verdict: 'replace',
        permissions: { actions: 'write' },
        target: { owner: 'acme', repositories: ['a', 'b'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['a', 'b'], permissions: { actions: 'write' } }],
  },
  {
    name: 'what a request answers is not the token that asked',
    workflow: job(
      '      - env:\n          PAT: ${{ secrets.X }}\n        run: |\n          T=$(curl -X POST -H "Authorization: Bearer ${PAT}" https://api.github.com/orgs/acme/actions/runners/registration-token | jq -r .token)\n          ./config.sh --token "$T"\n',
    ),
    uses: [
      {
        line: 8,
        verdict: 'replace',
        permissions: { organization_self_hosted_runners: 'write' },
        target: 'current',
      },
    ],
    mints: [{ job: 'work', permissions: { organization_self_hosted_runners: 'write' } }],
  },
  {
    name: 'a header for one clone',
    workflow: job(
      '      - run: |\n          git -c http.extraheader="AUTHORIZATION: basic $(echo -n x-access-token:${{ secrets.X }} | base64)" clone https://github.com/acme/site\n',
    ),
    uses: [
      {
        line: 8,
        verdict: 'replace',
        permissions: { contents: 'read' },
        target: { owner: 'acme', repositories: ['site'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: { contents: 'read' } }],
  },
  {
    name: 'a script of the repository with a user name in its URL that would have to change',
    workflow: job('      - run: ./push.sh\n        env:\n          TOKEN: ${{ secrets.X }}\n'),
    files: { 'push.sh': '#!/bin/sh\ngit push "https://bot:$TOKEN@github.com/acme/app" HEAD\n' },
    uses: [{ line: 9, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a mirror at another host',
    workflow: job(
      '      - run: git push https://oauth2:${{ secrets.GITLAB_TOKEN }}@gitlab.com/acme/app.git\n',
    ),
    uses: [],
  },
  {
    name: 'the secrets of a build',
    workflow: job(
      '      - uses: docker/build-push-action@v6\n        with:\n          secrets: |\n            github_token=${{ secrets.X }}\n',
    ),
    uses: [{ line: 10, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'members of a team',
    workflow: job(
      '      - run: gh api /orgs/acme/teams/x/members\n        env:\n          GH_TOKEN: ${{ secrets.X }}\n',
    ),
    uses: [{ line: 9, verdict: 'replace', permissions: { members: 'read' }, target: 'current' }],
    mints: [{ job: 'work', permissions: { members: 'read' } }],
  },
  {
    name: 'an asset of a release, by curl',
    workflow: job(
      '      - env:\n          T: ${{ secrets.X }}\n        run: |\n          curl -H "Authorization: token $T" -T x.zip "https://uploads.github.com/repos/acme/app/releases/1/assets?name=x"\n',
    ),
    uses: [{ line: 8, verdict: 'github-token-suffices', permissions: { contents: 'write' } }],
  },
  {
    name: 'the same secret where nobody can see what for',
    workflow: job(
      '      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ secrets.X }}\n',
      '    outputs:\n      t: ${{ secrets.X }}\n',
    ),
    uses: [
      { line: 7, verdict: 'ask' },
      { line: 11, verdict: 'replace', permissions: { contents: 'write', pull_requests: 'write' } },
    ],
    mints: [{ job: 'work', permissions: { contents: 'write', pull_requests: 'write' } }],
    left: ['X'],
  },
];
