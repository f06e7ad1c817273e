// doctor in broken set-ups: what it finds, in one run, with its cure and the files.
import { describe, expect, test } from '@jest/globals';
import { anywhere } from './anywhere.ts';

test('try', () =>
  anywhere(async ({ run, folder, write }) => {
    write({
      '.github/workflows/a.yml': `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/mint-app-token@v1
        with:
          client-id: \${{ vars.APP_CLIENT_ID }}
          private-key: \${{ secrets.APP_PRIVATE_KEY }}
          permissions: |
            contents: read
            secrets: read
      - uses: actions/checkout@v4
        with:
          token: \${{ secrets.BOT }}
      - run: git push
`,
    });
    const { code, out, err } = await run(['doctor', folder]);
    console.log(code, out, err);
    const j = await run(['doctor', folder, '--json'], { env: { APP_PRIVATE_KEY: 'nonsense' } });
    console.log(j.code, j.out, j.err);
  }));
