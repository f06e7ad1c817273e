// The tools of npm run test:real. A new one is a line here, and the file __tests__/real/<its name>.test.ts.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { installPythonProgram, NotInstallable } from './python-program.ts';

const real = join(import.meta.dirname, '..', '__tests__', 'real');
const requirements = join(real, 'requirements.txt');
const keyStores = join(real, 'key-stores', 'requirements.txt');
const answers = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

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
    isHere: () => answers('go', 'version'),
    install: () => installPythonProgram(requirements, 'go'),
  },
  {
    name: 'openbao',
    isHere: () => answers('bao', 'version'),
    install: () => installPythonProgram(keyStores, 'bao'),
  },
  {
    // In one environment with the command line of AWS.
    name: 'ministack',
    isHere: () => answers('ministack', '--help') && answers('aws', '--version'),
    install: () => installPythonProgram(keyStores, 'ministack'),
  },
  {
    name: 'softhsm',
    isHere: () => answers('softhsm2-util', '--version') && answers('openssl', 'version') && hasPkcs11Tool(),
    install: () => {
      throw new NotInstallable('it comes with the packages softhsm2 and opensc of the system');
    },
  },
];

/** pkcs11-tool ends with 1 whenever it was given nothing to do. */
function hasPkcs11Tool(): boolean {
  return spawnSync('pkcs11-tool', ['--help']).error === undefined;
}

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
