// The command line, called in this process, in a repository of its own.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { Plan } from '../../src/cli/plan/plan.ts';
import { runProgram } from '../../src/cli/program.ts';
import { withRepository } from './migrate-repository.ts';

export const root = join(import.meta.dirname, '../..');
export const FILE = '.github/workflows/it.yml';
export const WORKFLOW =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          token: ${{ secrets.BOT }}\n      - run: git push\n';
export const ASKS =
  'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make release\n        env:\n          GH_TOKEN: ${{ secrets.BOT }}\n';

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(
  args: readonly string[],
  terminal: { readonly isTerminal?: boolean } = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const { isTerminal = false } = terminal;
  const code = await runProgram(
    args,
    {
      env: { GITHUB_REPOSITORY: 'acme/app' },
      isTerminal,
      isColored: isTerminal,
      print: (text) => void (out += text),
      deliver: (text) => {
        out += text;
        return Promise.resolve(true);
      },
      stdin: () => Readable.from([]),
      complain: (line) => void (err += `${line}\n`),
      progress: () => undefined,
    },
    root,
  );
  return { code, out, err };
}

/** In a folder with these files; the callback's folder is gone when it ends. */
export async function inRepository<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  let folder = '';
  withRepository(files, (at) => (folder = at));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const planIn = (out: string) => JSON.parse(out) as Plan;
