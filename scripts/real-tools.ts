// The tools of npm run test:real. A new one is a line here, and the file __tests__/real/<its name>.test.ts.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { installPythonProgram, NotInstallable } from './python-program.ts';

const requirements = join(import.meta.dirname, '..', '__tests__', 'real', 'requirements.txt');

interface Tool {
  readonly name: string;
  /** Answers whether the machine has it already. */
  readonly isHere: () => boolean;
  /** Installs it, and answers its path; throws NotInstallable, with the reason. */
  readonly install: () => string;
}

const tools: readonly Tool[] = [
  {
    name: 'go',
    isHere: () => spawnSync('go', ['version']).status === 0,
    install: () => installPythonProgram(requirements, 'go'),
  },
];

export interface FoundTools {
  /** PATH, with the folders of the tools that were installed. */
  readonly path: string;
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
}

/** Finds every tool on the machine, or installs it. */
export function findTools(): FoundTools {
  const folders: string[] = [];
  const missing: FoundTools['missing'][number][] = [];
  for (const { name, isHere, install } of tools) {
    if (isHere()) continue;
    try {
      folders.push(dirname(install()));
    } catch (error) {
      if (!(error instanceof NotInstallable)) throw error;
      missing.push({ name, reason: error.message });
    }
  }
  return { path: [...folders, process.env.PATH].join(delimiter), missing };
}
