// More shapes, written as they are met in public workflows: tokens in URLs behind a user, clones inside of clones, git
// configured by variables, actions that nobody has described. What is wanted is from the manuals of git (a clone has a
// configuration of its own; `-c` and GIT_CONFIG_* hold for one command), gh (setup-git: gh is asked in each step anew) and
// GitHub's tables; where a file does not tell, it is a question.
// Long because it is a table: a case for each shape of workflow.
import type { Shape, WantedUse } from './migrate-shapes.ts';

const S = (name: string) => `\${{ secrets.${name} }}`;
/** The steps begin on line 7. */
const job = (steps: string, head = ''): string =>
  `on:\n  workflow_dispatch:\njobs:\n  work:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`;
/** A script after the sources were checked out with the token X, which stands on line 9. */
const inClone = (...lines: string[]): string =>
  job(
    `      - uses: actions/checkout@v4\n        with:\n          token: ${S('X')}\n      - run: |\n${lines.map((line) => `          ${line}\n`).join('')}`,
  );
const write = { contents: 'write' };
const read = { contents: 'read' };
const elsewhere = (repository: string) => ({ owner: 'acme', repositories: [repository] });

/** One use that an App token takes the place of. */
const replaced = (
  name: string,
  workflow: string,
  line: number,
  permissions: Readonly<Record<string, string>>,
  target: NonNullable<WantedUse['target']> = 'current',
  files: Shape['files'] = {},
): Shape => ({
  name,
  workflow,
  files,
  uses: [{ line, verdict: 'replace', permissions, target }],
  mints: [{ job: 'work', ...(target !== 'current' && target), permissions }],
});

/** One use that is asked about. */
const asked = (name: string, workflow: string, line: number, secret = 'X'): Shape => ({
  name,
  workflow,
  uses: [{ line, verdict: 'ask' }],
  left: [secret],
});

export const wild: readonly Shape[] = [
  replaced(
    'a remote with the actor as its user, pushed to in a later step',
    job(
      `      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - run: git remote set-url origin https://\${{ github.actor }}:${S('X')}@github.com/\${{ github.repository }}\n      - run: npm version patch && git push origin HEAD --follow-tags\n`,
    ),
    10,
    write,
  ),
  replaced(
    'a new clone in a folder, with a remote of another repository',
    job(
      `      - uses: actions/checkout@v4\n      - run: |\n          cd ./out/ || exit 1\n          git init\n          git remote add origin "https://\${{ github.actor }}:${S('X')}@github.com/acme/data"\n          git push -f origin data\n`,
    ),
    11,
    write,
    elsewhere('data'),
  ),
  replaced(
    'a header for one command alone',
    job(
      `      - uses: actions/checkout@v4\n      - env:\n          PAT: ${S('X')}\n        run: |\n          AUTH=$(printf 'x-access-token:%s' "$PAT" | base64 -w0)\n          git -c "http.https://github.com/.extraheader=AUTHORIZATION: basic $AUTH" push https://github.com/acme/mirror.git HEAD:main\n          git push origin HEAD\n`,
    ),
    9,
    write,
    elsewhere('mirror'),
  ),
  replaced(
    'git configured by its variables',
    job(
      `      - run: git clone --depth 1 https://github.com/acme/backup.git b\n        env:\n          GIT_CONFIG_COUNT: 1\n          GIT_CONFIG_KEY_0: http.https://github.com/.extraheader\n          GIT_CONFIG_VALUE_0: "Authorization: Bearer ${S('X')}"\n`,
    ),
    11,
    read,
    elsewhere('backup'),
  ),
  asked(
    'a header in an input of an action that nobody has described',
    job(
      `      - uses: someone/webhook@v1\n        with:\n          url: https://api.github.com/repos/acme/other/dispatches\n          options: "-H \\"Authorization: token ${S('X')}\\""\n`,
    ),
    10,
  ),
  asked(
    'a variable named TOKEN for an action that nobody has described',
    job(`      - uses: someone/does-things@v1\n        env:\n          TOKEN: ${S('X')}\n`),
    9,
  ),
  asked(
    'a secret that is named a PAT, under a name that says nothing',
    job(`      - uses: someone/does-things@v1\n        env:\n          ANYTHING: ${S('BOT_PAT')}\n`),
    9,
    'BOT_PAT',
  ),
  asked(
    'the same for a program that nobody has described',
    job(`      - run: ./bin/publish\n        env:\n          ANYTHING: ${S('BOT_PAT')}\n`),
    9,
    'BOT_PAT',
  ),
  asked(
    'a variable named TOKEN for a program that nobody has described',
    job(`      - run: ./bin/publish\n        env:\n          TOKEN: ${S('X')}\n`),
    9,
  ),
  {
    name: 'a token of another service for an action that nobody has described',
    workflow: job(
      `      - uses: someone/does-things@v1\n        env:\n          SLACK_TOKEN: ${S('SLACK')}\n        with:\n          sonar: ${S('SONAR')}\n`,
    ),
    uses: [],
  },
  {
    name: 'labels of a list, made by gh in a loop',
    workflow: job(
      `      - env:\n          GH_TOKEN: \${{ secrets.X || secrets.GITHUB_TOKEN }}\n        run: |\n          labels=("a|1"\n            "b|2")\n          for each in "\${labels[@]}"; do\n            gh label create "\${each%%|*}" --color "\${each##*|}" --force\n          done\n`,
    ),
    uses: [{ line: 8, verdict: 'github-token-suffices', permissions: { issues: 'write' } }],
  },
  replaced(
    'a token of which the expression asks whether it is there',
    job(
      `      - uses: actions/checkout@v4\n      - uses: peter-evans/create-pull-request@v6\n        with:\n          token: \${{ secrets.X != '' && secrets.X || github.token }}\n`,
    ),
    10,
    { contents: 'write', pull_requests: 'write' },
  ),
  replaced(
    'a clone by gh is a folder of its own',
    job(
      `      - env:\n          GH_TOKEN: ${S('X')}\n        run: |\n          gh auth setup-git\n          gh repo clone acme/site -- --depth 1\n          cd site\n          git push\n`,
    ),
    8,
    write,
    elsewhere('site'),
  ),
  replaced(
    'a clone by gh into a named folder, inside of the own clone',
    job(
      `      - uses: actions/checkout@v4\n      - env:\n          GH_TOKEN: ${S('X')}\n        run: |\n          gh repo clone acme/site out\n          git -C out push\n          git push\n`,
    ),
    9,
    write,
    elsewhere('site'),
  ),
  {
    name: 'a clone with options, left by the end of a subshell',
    workflow: job(
      `      - uses: actions/checkout@v4\n        with:\n          token: ${S('OWN')}\n      - env:\n          TOKEN: ${S('SITE')}\n        run: |\n          git clone --depth 1 -b main "https://x-access-token:$TOKEN@github.com/acme/site.git" out\n          (cd out && git add . && git push origin main)\n          git push\n`,
    ),
    uses: [
      { line: 9, verdict: 'replace', permissions: write, target: 'current' },
      { line: 11, verdict: 'replace', permissions: write, target: elsewhere('site') },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['app', 'site'], permissions: write }],
  },
  {
    name: 'a clone outside of the workspace, left by popd',
    workflow: job(
      `      - uses: actions/checkout@v4\n        with:\n          token: ${S('OWN')}\n      - run: |\n          git clone https://x-access-token:${S('SITE')}@github.com/acme/site.git /tmp/site\n          pushd /tmp/site\n          git push\n          popd\n          git push\n`,
    ),
    uses: [
      { line: 9, verdict: 'replace', permissions: write, target: 'current' },
      { line: 11, verdict: 'replace', permissions: write, target: elsewhere('site') },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['app', 'site'], permissions: write }],
  },
  {
    name: 'cd - goes back to where it came from',
    workflow: job(
      `      - uses: actions/checkout@v4\n        with:\n          token: ${S('OWN')}\n      - run: |\n          git clone https://x-access-token:${S('SITE')}@github.com/acme/site.git\n          cd site\n          cd -\n          git push\n`,
    ),
    uses: [
      { line: 9, verdict: 'replace', permissions: write, target: 'current' },
      { line: 11, verdict: 'replace', permissions: read, target: elsewhere('site') },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['app', 'site'], permissions: write }],
  },
  {
    name: 'a folder that only a variable names, among several clones',
    workflow: job(
      `      - uses: actions/checkout@v4\n        with:\n          token: ${S('A')}\n      - uses: actions/checkout@v4\n        with:\n          repository: acme/b\n          token: ${S('B')}\n          path: b\n      - run: |\n          cd "$DIR"\n          cd deeper\n          git push\n`,
    ),
    uses: [
      { line: 9, verdict: 'ask' },
      { line: 13, verdict: 'ask' },
    ],
    left: ['A', 'B'],
  },
  replaced(
    'a folder that only a variable names, where there is one clone',
    inClone('cd "$DIR"', 'git push'),
    9,
    write,
  ),
  replaced(
    'the folder of the workspace by its variable',
    inClone('cd docs', 'cd $GITHUB_WORKSPACE', 'git push'),
    9,
    write,
  ),
  replaced(
    'git is asked for the folder',
    inClone('cd "$(git rev-parse --show-toplevel)"', 'git push'),
    9,
    write,
  ),
  replaced('files of lfs', inClone('git lfs push origin main --all'), 9, write),
  asked('a command that git itself does not have', inClone('git release-it now'), 9),
  {
    name: 'commands of git that ask no remote',
    workflow: inClone('git status', 'git log --oneline', 'git lfs pull'),
    uses: [{ line: 9, verdict: 'github-token-suffices', permissions: read }],
  },
  {
    name: 'a new clone that nothing says the repository of',
    workflow: job(
      `      - env:\n          GH_TOKEN: ${S('X')}\n        run: |\n          gh auth setup-git\n          git init new\n          cd new\n          git push\n`,
    ),
    uses: [{ line: 8, verdict: 'ask' }],
    left: ['X'],
  },
  {
    name: 'a mirror at another host',
    workflow: job(
      `      - uses: actions/checkout@v4\n      - run: git push --mirror https://oauth2:${S('GITLAB')}@gitlab.com/acme/app.git\n`,
    ),
    uses: [],
  },
  replaced(
    'a log-in by gh in one step, used in the next',
    job(
      `      - run: echo "${S('X')}" | gh auth login --with-token\n      - run: gh issue create --title x --body y -R acme/tracker\n`,
    ),
    7,
    { issues: 'write' },
    elsewhere('tracker'),
  ),
  replaced(
    'git asks gh, which takes the token of the step',
    job(
      `      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - run: gh auth setup-git\n      - run: git push origin HEAD:main\n`,
      `    env:\n      GH_TOKEN: ${S('X')}\n`,
    ),
    7,
    write,
  ),
  {
    name: 'git asks gh in a step that has another token than the one that set it up',
    workflow: job(
      `      - run: gh auth setup-git\n        env:\n          GH_TOKEN: ${S('A')}\n      - run: git push https://github.com/acme/site.git HEAD\n        env:\n          GH_TOKEN: ${S('B')}\n`,
    ),
    uses: [
      { line: 9, verdict: 'ask' },
      { line: 12, verdict: 'replace', permissions: write, target: elsewhere('site') },
    ],
    mints: [{ job: 'work', ...elsewhere('site'), permissions: write }],
    left: ['A'],
  },
  replaced(
    'requests of PowerShell with a table of headers',
    job(
      `      - shell: pwsh\n        env:\n          PAT: ${S('X')}\n        run: |\n          $headers = @{ Authorization = "Bearer $env:PAT" }\n          Invoke-RestMethod -Method Post -Uri "https://api.github.com/repos/acme/other/actions/workflows/b.yml/dispatches" -Headers $headers -Body '{"ref":"main"}'\n`,
    ),
    9,
    { actions: 'write' },
    elsewhere('other'),
  ),
  replaced(
    'a variable that an earlier step has written for later ones',
    job(
      `      - run: |\n          echo "GH_TOKEN=${S('X')}" >> "$GITHUB_ENV"\n          gh issue list -R acme/nothing\n      - run: gh issue create --title x --body y -R acme/tracker\n`,
    ),
    8,
    { issues: 'write' },
    elsewhere('tracker'),
  ),
  {
    name: 'submodules without a known name of this repository are not named wrongly',
    workflow: job(
      `      - uses: actions/checkout@v4\n        with:\n          submodules: true\n          token: ${S('X')}\n`,
    ),
    files: { '.gitmodules': '[submodule "x"]\n\turl = ../lib.git\n[submodule "y"]\n\turl = ../LIB\n' },
    uses: [
      {
        line: 10,
        verdict: 'replace',
        permissions: read,
        target: { owner: 'acme', repositories: ['app', 'lib'] },
      },
    ],
    mints: [{ job: 'work', owner: 'acme', repositories: ['app', 'lib'], permissions: read }],
  },
  replaced(
    'more submodules than one token can name',
    job(
      `      - uses: actions/checkout@v4\n        with:\n          submodules: recursive\n          token: ${S('X')}\n`,
    ),
    10,
    read,
    { owner: 'acme' },
    {
      '.gitmodules': Array.from(
        { length: 501 },
        (_, at) => `[submodule "${at}"]\n\turl = https://github.com/acme/m${at}.git\n`,
      ).join(''),
    },
  ),
];
