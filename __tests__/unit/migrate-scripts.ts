// More shapes: what scripts, configurations and queries say. As migrate-shapes.ts; from the same sources.
// Long because it is a table: a case for each shape of workflow.
import type { Shape } from './migrate-shapes.ts';

const steps = (text: string, head = ''): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: ubuntu-latest\n${head}    steps:\n${text}`;
/** One step with this script and the token in GH_TOKEN, which is read on line 8. */
const gh = (script: string, variable = 'GH_TOKEN'): string =>
  steps(
    `      - env:\n          ${variable}: \${{ secrets.X }}\n        run: |\n${script.replaceAll(/^/gm, '          ')}\n`,
  );
type Verdict = Shape['uses'][number]['verdict'];
const at8 = (
  name: string,
  workflow: string,
  verdict: Verdict,
  permissions?: Readonly<Record<string, string>>,
  target: NonNullable<Shape['uses'][number]['target']> = 'current',
  files: Readonly<Record<string, string>> = {},
): Shape => ({
  name,
  workflow,
  files,
  uses: [{ line: 8, verdict, ...(permissions && { permissions }), ...(verdict === 'replace' && { target }) }],
  mints:
    verdict === 'replace' && permissions
      ? [{ job: 'work', ...(target === 'current' ? {} : target), permissions }]
      : [],
  left: verdict === 'ask' || verdict === 'cannot' ? ['X'] : [],
});
const merge = { contents: 'write', pull_requests: 'write' };
const site = { owner: 'acme', repositories: ['site'] };

export const scripts: readonly Shape[] = [
  at8(
    'a mutation that merges',
    gh(
      `gh api graphql -f query='mutation { mergePullRequest(input: {pullRequestId: "x"}) { clientMutationId } }'`,
    ),
    'replace',
    merge,
  ),
  at8(
    'a mutation on a board',
    gh(`gh api graphql -f query='mutation { addProjectV2ItemById(input: {}) { item { id } } }'`),
    'replace',
    { organization_projects: 'write', issues: 'read', pull_requests: 'read' },
  ),
  at8(
    'a mutation that nobody has described',
    gh(`gh api graphql -f query='mutation { addStar(input: {}) { clientMutationId } }'`),
    'ask',
  ),
  at8(
    'a query of boards of an organization',
    gh(`gh api graphql -f query='query { organization(login: "acme") { projectV2(number: 1) { id } } }'`),
    'replace',
    { organization_projects: 'read' },
  ),
  at8(
    'a query of pull requests and issues',
    gh(
      `gh api graphql -f query='query { repository { pullRequest(number: 1) { id } issues(first: 1) { nodes { id } } } }'`,
    ),
    'github-token-suffices',
    { pull_requests: 'read', issues: 'read' },
  ),
  at8('a query of something else', gh(`gh api graphql -f query='query { rateLimit { remaining } }'`), 'ask'),
  at8('a pull request with reviewers of a team', gh('gh pr create --fill --reviewer acme/devs'), 'replace', {
    pull_requests: 'write',
    contents: 'read',
    members: 'read',
  }),
  at8(
    'the URL of an issue says where',
    gh('gh issue comment https://github.com/acme/site/issues/1 --body x'),
    'replace',
    { issues: 'write' },
    site,
  ),
  at8('a command of gh that nobody has described', gh('gh frobnicate'), 'ask'),
  at8('a secret of an organization', gh('gh secret set A --org acme --body b'), 'replace', {
    organization_secrets: 'write',
  }),
  at8('a variable, whose permission nobody has tried', gh('gh variable set A --body b'), 'ask'),
  at8('a list of repositories', gh('gh repo list acme'), 'ask'),
  at8('a fork into an organization', gh('gh repo fork globex/tool --org acme'), 'ask'),
  at8('a board whose owner is not said', gh('gh project list'), 'ask'),
  at8('what a person sees', gh('gh gist create x'), 'cannot'),
  at8('Copilot is assigned', gh('gh issue edit 1 --add-assignee @copilot'), 'cannot'),
  at8(
    'a path of the API with a variable for the repository',
    gh('gh api "repos/$GITHUB_REPOSITORY/actions/runners"'),
    'replace',
    { administration: 'read' },
  ),
  at8('a path with an unknown variable', gh('gh api "repos/$WHERE/dispatches" -f event_type=x'), 'ask'),
  at8(
    'GET /user by curl',
    gh('curl -H "Authorization: Bearer $GH_TOKEN" https://api.github.com/user'),
    'cannot',
  ),
  at8(
    'GraphQL by curl',
    gh(
      `curl -H "Authorization: Bearer $GH_TOKEN" -d '{"query": "mutation { createCommitOnBranch(input: {}) { commit { oid } } }"}' https://api.github.com/graphql`,
    ),
    'replace',
    { contents: 'write' },
  ),
  at8(
    'a raw file of another repository',
    gh('curl -H "Authorization: token $GH_TOKEN" https://raw.githubusercontent.com/acme/site/main/x'),
    'replace',
    { contents: 'read' },
    site,
  ),
  at8('a request to an unknown place', gh('curl -H "Authorization: token $GH_TOKEN" "$URL"'), 'ask'),
  at8(
    'a request to the registry',
    gh('curl -H "Authorization: Bearer $GH_TOKEN" https://ghcr.io/v2/acme/app/tags/list'),
    'ask',
  ),
  at8(
    'docker login with standard input',
    gh('echo "$CR" | docker login ghcr.io -u acme --password-stdin', 'CR'),
    'github-token-suffices',
    { packages: 'write' },
  ),
  at8('semantic-release by npx with plugins', gh('npx -p semantic-release semantic-release'), 'replace', {
    contents: 'write',
    issues: 'write',
    pull_requests: 'write',
  }),
  at8(
    'goreleaser by itself, which nobody listens to',
    gh('goreleaser release --clean', 'GITHUB_TOKEN'),
    'github-token-suffices',
    { contents: 'write' },
  ),
  at8('komac forks winget-pkgs', gh('komac update x', 'GITHUB_TOKEN'), 'cannot'),
  at8('flux keeps the token', gh('flux bootstrap github --token-auth', 'GITHUB_TOKEN'), 'cannot'),
  at8(
    'case, functions, loops and here-documents',
    gh(
      'go() {\n  case "$1" in\n    a) echo a ;;\n  esac\n  cat <<-EOF > x.txt\n\tgh gist create\n\tEOF\n}\nwhile read -r n; do\n  if [ -n "$n" ]; then gh issue close "$n"; fi\ndone < list # gh repo delete',
    ),
    'github-token-suffices',
    { issues: 'write' },
  ),
  at8(
    'wrappers before the command',
    gh(
      'sudo -E true\nenv A=b timeout 10 gh issue close 1\necho 1 | xargs -n 1 gh issue close\nnice -n 5 gh issue close 2',
    ),
    'github-token-suffices',
    { issues: 'write' },
  ),
  at8(
    'backticks and arrays of words',
    gh('N=`gh issue list --json number`\nexport M="$N"\ngh issue close ${M:-1}'),
    'github-token-suffices',
    { issues: 'write' },
  ),
  at8(
    'a script that is sourced, and one that calls another',
    gh('source ./a.sh\nbash -c "gh issue close 1"'),
    'replace',
    { contents: 'write', pull_requests: 'write', issues: 'write' },
    'current',
    { 'a.sh': 'sh ./b.sh 7\n', 'b.sh': 'gh pr merge "$1"\n' },
  ),
  at8(
    'a program that asks GitHub by Octokit',
    gh('node x.mjs', 'GITHUB_TOKEN'),
    'replace',
    { issues: 'write' },
    site,
    { 'x.mjs': "await octokit.rest.issues.create({ owner: 'acme', repo: 'site', title: 'x' });\n" },
  ),
  at8(
    'a program that takes the token for something',
    gh('python x.py', 'GITHUB_TOKEN'),
    'ask',
    undefined,
    'current',
    { 'x.py': 'import os\nT = os.environ["GITHUB_TOKEN"]\n' },
  ),
  at8('a Makefile without that target', gh('make other'), 'ask', undefined, 'current', {
    Makefile: 'all:\n\ttrue\n',
  }),
  at8(
    'a Makefile whose first target comments',
    gh('make'),
    'github-token-suffices',
    { pull_requests: 'write' },
    'current',
    { Makefile: 'all: dep\n\t@gh pr comment 1 --body x\n\ndep:\n\ttrue\n' },
  ),
  at8(
    'a push to a remote that was cloned by the header of git',
    gh(
      'git config --global http.https://github.com/.extraheader "AUTHORIZATION: basic $(echo -n x-access-token:$GH_TOKEN | base64)"\ngit clone https://github.com/acme/site s\ncd s\ngit push',
    ),
    'ask',
  ),
  at8(
    'a wiki',
    gh('git clone "https://x-access-token:$GH_TOKEN@github.com/acme/app.wiki" w\ngit -C w push'),
    'replace',
    { contents: 'write' },
  ),
  at8('gh sets up git', gh('gh auth setup-git\ngit push origin HEAD'), 'replace', { contents: 'write' }),
  at8(
    'a dry run pushes nothing, a fetch reads',
    gh(
      'git push --dry-run "https://x-access-token:$GH_TOKEN@github.com/acme/site"\ngit fetch "https://x-access-token:$GH_TOKEN@github.com/acme/site"',
    ),
    'replace',
    { contents: 'read' },
    site,
  ),
  at8(
    'a tag that is pushed by its full name',
    gh('git push "https://x-access-token:$GH_TOKEN@github.com/acme/app" refs/tags/v1'),
    'replace',
    { contents: 'write' },
  ),
  at8('a file that others read', gh('echo "$GH_TOKEN" > token.txt'), 'ask'),
  at8('a file of credentials', gh('echo "machine github.com password $GH_TOKEN" > ~/.netrc'), 'ask'),
  at8('a file of npm', gh('echo "//npm.pkg.github.com/:_authToken=$GH_TOKEN" > .npmrc'), 'ask'),
  at8(
    'hashes of Octokit with owner and repo of their own',
    steps(
      "      - with:\n          github-token: ${{ secrets.X }}\n          script: |\n            const { owner, repo } = context.repo;\n            const where = 'site';\n            await github.rest.repos.createDispatchEvent({ owner, repo: where, event_type: 'x' });\n        uses: actions/github-script@v7\n",
    ),
    'replace',
    { contents: 'write' },
    site,
  ),
  at8(
    'a request of Octokit by its route',
    steps(
      "      - with:\n          github-token: ${{ secrets.X }}\n          script: |\n            await github.request('POST /repos/{owner}/{repo}/dispatches', { owner: 'acme', repo: 'site' })\n        uses: actions/github-script@v7\n",
    ),
    'replace',
    { contents: 'write' },
    site,
  ),
  at8(
    'a repository that the script works out',
    steps(
      '      - with:\n          github-token: ${{ secrets.X }}\n          script: |\n            await github.rest.issues.create({ owner: who(), repo: what() })\n        uses: actions/github-script@v7\n',
    ),
    'ask',
  ),
  at8(
    'a script with the token in its variables',
    steps(
      '      - env:\n          T: ${{ secrets.X }}\n        uses: actions/github-script@v7\n        with:\n          script: await other(process.env.T)\n',
    ),
    'ask',
  ),
  {
    name: 'goreleaser with taps of several kinds, in a file of its own name',
    workflow: steps(
      '      - uses: goreleaser/goreleaser-action@v6\n        with: {args: release -f g.yml}\n        env:\n          GITHUB_TOKEN: ${{ secrets.A }}\n          TAP: ${{ secrets.B }}\n          WINGET: ${{ secrets.C }}\n          T: ${{ secrets.D }}\n',
    ),
    files: {
      'g.yml':
        "brews:\n  - repository: {owner: acme, name: tap, token: '{{ .Env.TAP }}', pull_request: {enabled: true}}\nwinget:\n  - repository: {owner: acme, name: winget-pkgs, token: '{{ .Env.WINGET }}', pull_request: {enabled: true, base: {owner: microsoft}}}\nscoops:\n  - repository: {owner: '{{ .Env.O }}', name: x, token: '{{ .Env.T }}'}\n",
    },
    uses: [
      { line: 10, verdict: 'github-token-suffices', permissions: { contents: 'write' } },
      { line: 11, verdict: 'replace', permissions: merge, target: { owner: 'acme', repositories: ['tap'] } },
      { line: 12, verdict: 'cannot' },
      { line: 13, verdict: 'ask' },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['tap'], permissions: merge }],
    left: ['C', 'D'],
  },
  {
    name: 'npm from GitHub’s registry, and to it',
    workflow: steps(
      '      - uses: actions/setup-node@v4\n        with: {registry-url: "https://npm.pkg.github.com"}\n      - run: npm ci\n        env: {NODE_AUTH_TOKEN: "${{ secrets.A }}"}\n      - run: npm publish\n        env: {NODE_AUTH_TOKEN: "${{ secrets.B }}"}\n',
    ),
    uses: [
      { line: 10, verdict: 'ask' },
      { line: 12, verdict: 'github-token-suffices', permissions: { packages: 'write' } },
    ],
    left: ['A'],
  },
  {
    name: 'an image of another repository',
    workflow: steps(
      '      - uses: docker/login-action@v3\n        with: {registry: ghcr.io, username: x, password: "${{ secrets.X }}"}\n      - run: docker pull ghcr.io/acme/other:1\n',
    ),
    uses: [{ line: 8, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a token made into a URL by format()',
    workflow: steps(
      '      - run: git push "$URL" HEAD\n        env:\n          URL: ${{ format(\'https://x-access-token:{0}@github.com/acme/site\', secrets.X) }}\n',
    ),
    uses: [{ line: 9, verdict: 'replace', permissions: { contents: 'write' }, target: site }],
    mints: [{ job: 'work', ...site, permissions: { contents: 'write' } }],
  },
  {
    name: 'one of two, by a condition',
    workflow: steps(
      "      - uses: peter-evans/create-pull-request@v7\n        with:\n          token: ${{ github.ref == 'a }} b' && secrets['X'] || secrets.GITHUB_TOKEN }}\n",
    ),
    uses: [{ line: 9, verdict: 'replace', permissions: merge }],
    mints: [{ job: 'work', permissions: merge }],
  },
  {
    name: 'a pull request of this repository alone is checked out where it came from',
    workflow: steps(
      '      - uses: actions/checkout@v4\n        with:\n          repository: ${{ github.event.pull_request.head.repo.full_name }}\n          token: ${{ secrets.X }}\n      - run: git push\n',
      '    if: github.event.pull_request.head.repo.full_name == github.repository\n',
    ),
    uses: [{ line: 11, verdict: 'replace', permissions: { contents: 'write' }, target: 'current' }],
    mints: [{ job: 'work', permissions: { contents: 'write' } }],
  },
  {
    name: 'a default folder for scripts, and a clone in it',
    workflow: steps(
      '      - uses: actions/checkout@v4\n        with: {repository: acme/site, path: ./site, token: "${{ secrets.X }}"}\n      - run: git push\n',
      '    defaults:\n      run:\n        working-directory: site\n',
    ),
    uses: [{ line: 11, verdict: 'replace', permissions: { contents: 'write' }, target: site }],
    mints: [{ job: 'work', ...site, permissions: { contents: 'write' } }],
  },
];
