// Secrets of GitLab and Bitbucket, in shapes from the wild: which sister action migrate names for them.
import { expect, test } from '@jest/globals';
import { FILE, inRepository, run } from './migrate-run.ts';

const workflow = (step: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${step}`;
const told = (step: string, ...args: string[]) =>
  inRepository({ [FILE]: workflow(step) }, (folder) => run(['migrate', folder, ...args]));

test.each<[string, string, string | undefined]>([
  [
    'a header',
    '      - run: |\n          curl -H "PRIVATE-TOKEN: ${{ secrets.T }}" https://git.example.com/api/v4/projects\n',
    'T is for GitLab',
  ],
  [
    'a URL',
    '      - run: git push https://oauth2:${{ secrets.T }}@git.example.com/a/b.git\n',
    'T is for GitLab',
  ],
  [
    'a variable by its name',
    '      - run: ./mirror\n        env:\n          GITLAB_TOKEN: ${{ secrets.T }}\n',
    'T is for GitLab',
  ],
  [
    'a variable by its use',
    '      - run: git push https://x:${T}@gitlab.com/a/b.git\n        env:\n          T: ${{ secrets.T }}\n',
    'T is for GitLab',
  ],
  [
    'a secret by its name',
    "      - run: ./mirror ${{ secrets['GITLAB_PAT'] }}\n",
    'GITLAB_PAT is for GitLab',
  ],
  [
    'an app password',
    '      - run: git push https://me:${{ secrets.P }}@bitbucket.org/a/b.git\n',
    'P is for Bitbucket',
  ],
  [
    'an access token',
    '      - run: git push https://x-token-auth:$T@bitbucket.org/a/b\n        env: { BITBUCKET_TOKEN: "${{ secrets.B }}" }\n',
    'B is for Bitbucket',
  ],
  ['a comment', '      # GITLAB_TOKEN: ${{ secrets.T }}\n      - run: make\n', undefined],
  [
    'GitHub by the same form',
    '      - run: git push https://oauth2:${{ secrets.T }}@github.com/a/b.git\n',
    undefined,
  ],
  [
    'the parent of the sister action',
    '      - uses: OWNER/mint-app-token/gitlab@v1\n        with:\n          token: ${{ secrets.GITLAB_PARENT_TOKEN }}\n',
    undefined,
  ],
  [
    'a token of another service',
    '      - run: ./x\n        env:\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n',
    undefined,
  ],
])('%s', async (_, step, says) => {
  const { out } = await told(step);
  if (says === undefined) expect(out).not.toMatch(/is for (?:GitLab|Bitbucket)/);
  else expect(out).toContain(says);
});

test('it names place and action, once for each secret, and stays out of the plan in JSON', async () => {
  const step = '      - run: ./a ${{ secrets.GITLAB_PAT }}\n      - run: ./b ${{ secrets.GITLAB_PAT }}\n';
  const { out, err } = await told(step, '--json', '--action', 'acme/mint-app-token@v1');
  expect(err.trimEnd()).toBe(
    `${FILE}:6: GITLAB_PAT is for GitLab: a token for one project or group, revoked when the job ends, comes from acme/mint-app-token/gitlab@v1 (docs/gitlab.md)`,
  );
  expect(JSON.parse(out)).toMatchObject({ mints: [] });
  expect(out).not.toContain('is for GitLab');
});
