// What the tests of `npm run try` share: workflows in few words, and what trying one comes to.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { readArguments, told, tryWorkflow } from '@mint-app-token/sandbox/try';

const temp = mkdtempSync(join(tmpdir(), 'try-'));
afterAll(() => {
  rmSync(temp, { recursive: true });
});

let count = 0;
/** Writes files to a new folder, and tries the first of them. */
export function tryOut(files: Record<string, string>, ...args: string[]) {
  const folder = join(temp, String((count += 1)));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const [first = ''] = Object.keys(files);
  return run(join(folder, first), ...args);
}

async function run(...args: string[]) {
  const lines: string[] = [];
  try {
    const asked = readArguments(args);
    const succeeded = asked !== undefined && (await tryWorkflow(asked, (line) => lines.push(line)));
    return { status: succeeded ? 0 : 1, stderr: '', lines };
  } catch (error) {
    return { status: 2, stderr: told(error) ?? (error as Error).stack ?? '', lines };
  }
}

export const workflow = (steps: string, { on = 'workflow_dispatch', job = '', top = '' } = {}) =>
  `on: ${on}\n${top}jobs:\n  it:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}`;
export const mint = (more: string, uses = 'somebody/mint-app-token@v1') =>
  `      - uses: ${uses}
        id: app-token
        with:
          client-id: \${{ vars.THE_APP }}
          private-key: \${{ secrets.THE_KEY }}
${more}`;
export const withToken = (script: string) =>
  `      - run: ${script}\n        env:\n          GH_TOKEN: \${{ steps.app-token.outputs.token }}\n`;
