// The tools of npm run test:real. A new one is a line here, and the file __tests__/real/<its name>.test.ts.
import { spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { findChromium } from './find-chromium.ts';
import { installPythonProgram, NotInstallable } from './python-program.ts';
import { clientFolder, LFS_VERSIONS, whyNotByName, type ClientName } from './real-git-clients.ts';

const real = join(import.meta.dirname, '..', '__tests__', 'real');
const requirements = join(real, 'requirements.txt');
const keyStores = join(real, 'key-stores', 'requirements.txt');
const answers = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;

interface Tool {
  readonly name: string;
  /** Answers whether the machine has it already. */
  readonly isHere: () => boolean;
  /** Installs it, and answers its path where it is to be in PATH; throws NotInstallable, with the reason. */
  readonly install: () => string | undefined;
}

/** What a file of tests needs that puts its clients into PATH by itself. */
function clientsOf(name: string, clients: readonly ClientName[], { byName = false } = {}): Tool {
  return {
    name,
    isHere: () => false,
    install: () => {
      const reason = byName ? whyNotByName() : undefined;
      if (reason !== undefined) throw new NotInstallable(reason);
      for (const client of clients) clientFolder(client);
      return undefined;
    },
  };
}

const LFS_CLIENTS = LFS_VERSIONS.map((version) => `git-lfs-${version}` as const);

const hasCargo = () => spawnSync('cargo', ['--version']).status === 0;

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
  {
    name: 'chromium',
    isHere: () => answers(findChromium() ?? 'chromium', '--version'),
    install: () => {
      throw new NotInstallable(
        'it comes with the package chromium of the system; CHROMIUM names one that is elsewhere',
      );
    },
  },
  {
    name: 'chromium-organization',
    isHere: () => answers(findChromium() ?? 'chromium', '--version'),
    install: () => {
      throw new NotInstallable('it needs Chromium, like chromium.test.ts');
    },
  },
  clientsOf('git-newest', ['git-newest']),
  clientsOf('git-lfs', ['git-newest', ...LFS_VERSIONS.map((version) => `git-lfs-${version}` as const)], {
    byName: true,
  }),
  clientsOf('git-tools', ['python', 'pnpm', 'semantic-release', 'go-git'], { byName: true }),
  clientsOf('git-recipes', ['semantic-release', ...LFS_CLIENTS]),
  clientsOf('hosts-lfs', LFS_CLIENTS),
  hasCargo()
    ? clientsOf('git-cargo', [], { byName: true })
    : {
        name: 'git-cargo',
        isHere: () => false,
        install: () => {
          throw new NotInstallable('cargo is not on this machine');
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

/** Finds every tool on the machine, or installs it; but for those that are not wanted. */
export function findTools(isUnwanted: (name: string) => boolean = () => false): FoundTools {
  const folders: string[] = [];
  const missing: FoundTools['missing'][number][] = [];
  for (const { name, isHere, install } of tools) {
    if (isUnwanted(name) || isHere()) continue;
    try {
      const path = install();
      if (path !== undefined) folders.push(dirname(path));
    } catch (error) {
      if (!(error instanceof NotInstallable)) throw error;
      missing.push({ name, reason: error.message });
    }
  }
  return { path: [...folders, process.env.PATH].join(delimiter), missing };
}
