// What takes a token where it is easily overlooked: commands inside of inputs and other commands, options written in one
// word, programs that nobody can read. What is wanted is from the manuals of curl (which options take no value), gh, git and
// the actions, and for what cannot be read it is a question: a push by GITHUB_TOKEN alone would fail or start nothing.
import type { Shape } from './migrate-shapes.ts';

const job = (steps: string): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const CHECKOUT = '      - uses: actions/checkout@v4\n        with: {token: "${{ secrets.X }}"}\n';
const write = { contents: 'write' };
const pushes = {
  uses: [{ line: 8, verdict: 'replace', permissions: write, target: 'current' }],
  mints: [{ job: 'work', permissions: write }],
} as const;
const asked = { uses: [{ line: 8, verdict: 'ask' }], left: ['X'] } as const;
const gh = (command: string) =>
  job(`      - run: ${command}\n        env: {GH_TOKEN: "\${{ secrets.X }}"}\n`);

export const hidden: readonly Shape[] = [
  ...(
    [
      ['an action that nobody has described', '      - uses: someone/readme-table@v1\n', {}],
      [
        'a local action in JavaScript',
        '      - uses: ./act\n',
        { 'act/action.yml': 'runs: {using: node20, main: a.js}\n' },
      ],
      ['a gem released from the clone', '      - uses: rubygems/release-gem@v1\n', {}],
      ['a program that is not known', '      - run: ./bin/everything\n', {}],
      [
        'a publisher of npm',
        '      - run: npm run deploy\n',
        { 'package.json': '{"scripts": {"deploy": "gh-pages -d dist"}}' },
      ],
      [
        'a program that starts git',
        '      - run: python tools/updater.py\n',
        { 'tools/updater.py': 'import subprocess\nsubprocess.run(["git", "push"])\n' },
      ],
      [
        'a program in a here-document',
        "      - run: |\n          python3 - <<'PY'\n          import os; os.system('git push')\n          PY\n",
        {},
      ],
      [
        'a program in an argument',
        `      - run: node -e "require('child_process').execSync('git push')"\n`,
        {},
      ],
    ] as const
  ).map(([name, steps, files]) => ({
    name: `after a checkout with a PAT: ${name}`,
    workflow: job(CHECKOUT + steps),
    files: { ...files },
    ...asked,
  })),
  {
    name: 'after a checkout with a PAT: what is known to push nothing',
    workflow: job(
      `${CHECKOUT}      - uses: actions/setup-java@v4\n      - run: ./gradlew build && pre-commit run --all-files\n      - uses: codecov/codecov-action@v4\n        with: {token: "\${{ secrets.CODECOV_TOKEN }}"}\n`,
    ),
    uses: [{ line: 8, verdict: 'github-token-suffices', permissions: { contents: 'read' } }],
  },
  ...(
    [
      [
        'an action that runs commands',
        '      - uses: nick-fields/retry@v3\n        with: {max_attempts: 3, timeout_minutes: 1, command: git push}\n',
      ],
      ['eval', '      - run: |\n          command="git push origin HEAD"\n          eval "$command"\n'],
      ['nix develop', '      - run: nix develop .#ci --command git push\n'],
      ['mise exec', '      - run: mise exec node@22 -- git push\n'],
      ['poetry run', '      - run: poetry run git push\n'],
      ['the program that nix does not start', '      - run: nix build\n      - run: git push\n'],
    ] as const
  ).map(([name, steps]) => ({ name: `a push within ${name}`, workflow: job(CHECKOUT + steps), ...pushes })),
  {
    name: 'a remote with a token, and a program that nobody can read',
    workflow: job(
      '      - run: git remote set-url origin https://x-access-token:${{ secrets.X }}@github.com/acme/app\n      - run: npx gh-pages -d dist\n',
    ),
    uses: [{ line: 7, verdict: 'ask' }],
    left: ['X'],
  },
  ...['-X DELETE', '-XDELETE', '-sSfLX DELETE', '-sXDELETE', '--request=DELETE'].map((option) => ({
    name: `curl ${option}`,
    workflow: job(
      `      - run: |\n          curl ${option} -H "Authorization: token \${{ secrets.X }}" https://api.github.com/repos/acme/app/issues/comments/5\n`,
    ),
    uses: [{ line: 8, verdict: 'github-token-suffices' as const, permissions: { issues: 'write' } }],
  })),
  ...(
    [
      ['-sd @a.json', 'write'],
      ['-G -d page=2', 'read'],
      ['-sI', 'read'],
    ] as const
  ).map(([option, level]) => ({
    name: `curl ${option}`,
    workflow: job(
      `      - run: |\n          curl ${option} -H "Authorization: token \${{ secrets.X }}" https://api.github.com/repos/acme/app/issues\n`,
    ),
    uses: [{ line: 8, verdict: 'github-token-suffices' as const, permissions: { issues: level } }],
  })),
  ...['-XDELETE', '-X=DELETE', '-iX DELETE'].map((option) => ({
    name: `gh api ${option}`,
    workflow: gh(`gh api ${option} repos/acme/app/issues/comments/5`),
    uses: [{ line: 8, verdict: 'github-token-suffices' as const, permissions: { issues: 'write' } }],
  })),
  {
    name: 'gh with the repository in one word with its option',
    workflow: gh('gh issue comment 4 -Racme/site -b hi'),
    uses: [
      {
        line: 8,
        verdict: 'replace',
        permissions: { issues: 'write' },
        target: { owner: 'acme', repositories: ['site'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: { issues: 'write' } }],
  },
  {
    name: 'a pull request closed with its branch',
    workflow: gh('gh pr close 3 --delete-branch'),
    uses: [
      {
        line: 8,
        verdict: 'github-token-suffices',
        permissions: { contents: 'write', pull_requests: 'write' },
      },
    ],
  },
  {
    name: 'a pull request closed with its branch, and a workflow that listens to that',
    workflow: gh('gh pr close 3 -d'),
    files: { '.github/workflows/other.yml': 'on: delete\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n' },
    uses: [{ line: 8, verdict: 'replace', permissions: { contents: 'write', pull_requests: 'write' } }],
    mints: [{ job: 'work', permissions: { contents: 'write', pull_requests: 'write' } }],
  },
  {
    name: 'a token of GitHub’s for the action of another service',
    workflow: job(
      '      - uses: nwtgck/actions-netlify@v3\n        with: {github-token: "${{ secrets.X }}"}\n        env: {NETLIFY_AUTH_TOKEN: "${{ secrets.Y }}"}\n',
    ),
    ...asked,
  },
  {
    name: 'a token for the git of a build',
    workflow: job(
      '      - uses: docker/build-push-action@v6\n        with:\n          secrets: |\n            GIT_AUTH_TOKEN=${{ secrets.X }}\n            GIT_AUTH_TOKEN.github.com=${{ secrets.Y }}\n            other=${{ secrets.Z }}\n',
    ),
    uses: [
      { line: 10, verdict: 'ask' },
      { line: 11, verdict: 'ask' },
    ],
    left: ['X', 'Y'],
  },
  ...[
    'await github.rest.repos[process.env.WHAT]({ ...context.repo })',
    "const { rest } = github; await rest.repos.merge({ ...context.repo, base: 'a', head: 'b' })",
    'await other(github, 1)',
    'await github.request(route)',
    'await github.rest.repos.somethingNew({ ...context.repo })',
  ].map((code) => ({
    name: `a script that does what is read, and more: ${code}`,
    workflow: job(
      `      - uses: actions/github-script@v7\n        with:\n          github-token: \${{ secrets.X }}\n          script: |\n            await github.rest.issues.get({ ...context.repo, issue_number: 1 })\n            ${code}\n`,
    ),
    uses: [{ line: 9, verdict: 'ask' as const }],
    left: ['X'],
  })),
  {
    name: 'a script whose every call is read',
    workflow: job(
      "      - uses: actions/github-script@v7\n        with:\n          github-token: ${{ secrets.X }}\n          script: |\n            const all = await github.paginate(github.rest.issues.listForRepo, { ...context.repo })\n            github.log.info('https://github.com/ of ${{ github.actor }}, github-actions')\n            await github.request('GET /repos/{owner}/{repo}/issues', { ...context.repo })\n",
    ),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: { issues: 'read' } }],
  },
  {
    name: 'an asset for a release raises no push',
    workflow: gh('gh release upload v1 a.tgz'),
    files: { '.github/workflows/other.yml': 'on: push\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n' },
    uses: [{ line: 8, verdict: 'github-token-suffices', permissions: write }],
  },
  {
    name: 'pip from a git URL',
    workflow: job('      - run: pip install "git+https://${{ secrets.X }}@github.com/acme/site.git@main"\n'),
    uses: [
      {
        line: 7,
        verdict: 'replace',
        permissions: { contents: 'read' },
        target: { owner: 'acme', repositories: ['site'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['site'], permissions: { contents: 'read' } }],
  },
];
