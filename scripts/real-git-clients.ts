// The programs with which __tests__/real/ tries setup-git, each in the version that is tried. They are kept beside the
// user's other caches, so that they are fetched once; nothing of them is ever committed.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { NotInstallable } from './python-program.ts';

const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'mint-app-token', 'clients');

interface Client {
  /** What its folder is called: with its version, so that another version is fetched anew. */
  readonly folder: string;
  /** Puts it into a new folder; throws where that cannot be done. */
  readonly install: (folder: string) => void;
  /** The folder for PATH, below the client's. */
  readonly bin: string;
}

/** Git LFS as Debian 12 has it, the last one that cannot bear two equal headers, and the newest. */
export const LFS_VERSIONS = ['3.3.0', '3.7.1', '3.8.1'] as const;

const clients = {
  'git-newest': { folder: 'git-debian-sid', install: unpackGitOfSid, bin: 'bin' },
  ...(Object.fromEntries(
    LFS_VERSIONS.map((version) => [
      `git-lfs-${version}`,
      {
        folder: `git-lfs-${version}`,
        install: (folder: string) => {
          goInstall(folder, `github.com/git-lfs/git-lfs/v3@v${version}`);
        },
        bin: 'bin',
      },
    ]),
  ) as Record<`git-lfs-${(typeof LFS_VERSIONS)[number]}`, Client>),
  'go-git': { folder: 'go-git-5.19.3', install: buildGoGitProgram, bin: 'bin' },
  python: {
    folder: 'python-pygit2-1.21.0-gitpython-3.2.1-uv-0.13.9',
    install: installPython,
    bin: 'venv/bin',
  },
  pnpm: { folder: 'pnpm-10.34.8', install: npmInstaller('pnpm@10.34.8'), bin: 'node_modules/.bin' },
  'semantic-release': {
    folder: 'semantic-release-25.0.9',
    install: npmInstaller('semantic-release@25.0.9'),
    bin: 'node_modules/.bin',
  },
} as const satisfies Record<string, Client>;

export type ClientName = keyof typeof clients;

/** The address of this machine that tests listen on as github.com. */
export const ownAddress = (worker: string) => `127.77.0.${worker}`;

/** Options of `unshare` for a namespace of mounts, where this user is root or becomes it. */
export const mountNamespace = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/** Why there can be no github.com of the tests' own on this machine, or undefined when there can. */
export function whyNotByName(): string | undefined {
  if (process.platform !== 'linux') return 'namespaces of mounts are there on Linux alone';
  const mount = [...mountNamespace, 'mount', '--bind', '/etc/hosts', '/etc/hosts'];
  const made = spawnSync('unshare', mount, { encoding: 'utf8' });
  if (made.status !== 0)
    return `this user may make no namespace of mounts (${(made.stderr || String(made.error)).trim()})`;
  const listen = `require('node:net').createServer().listen(443, '${ownAddress('1')}', () => process.exit(0))`;
  const listened = spawnSync(process.execPath, ['-e', listen], { encoding: 'utf8' });
  return listened.status === 0
    ? undefined
    : 'this user may not listen on port 443 (sysctl net.ipv4.ip_unprivileged_port_start)';
}

/**
 * Answers the folder of a client's programs, empty where it is in PATH, and fetches it first where it is not
 * there. Throws NotInstallable.
 */
export function clientFolder(name: ClientName): string {
  if (name === 'git-newest' && isNew(spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout)) return '';
  const { folder, install, bin }: Client = clients[name];
  const whole = join(cache, folder);
  if (!existsSync(join(whole, 'complete'))) {
    rmSync(whole, { recursive: true, force: true });
    mkdirSync(whole, { recursive: true });
    try {
      install(whole);
    } catch (error) {
      throw new NotInstallable(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    writeFileSync(join(whole, 'complete'), '');
  }
  return join(whole, bin);
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error) throw new Error(`${command} is not here (${error.message})`);
  if (status !== 0)
    throw new Error(`${command} ${args.slice(0, 3).join(' ')} failed:\n${stderr.slice(-2_000)}`);
  return stdout;
}

/** Whether a git needs no newer one beside it; that of GitHub's runners does not. */
function isNew(version: string): boolean {
  const [, major = '', minor = ''] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) * 1_000 + Number(minor) >= 2_050;
}

/** Builds a program of Go from its module proxy, whose sums Go checks. */
function goInstall(folder: string, module: string): void {
  const bin = join(folder, 'bin');
  run('go', ['install', module], folder, { GOBIN: bin, GOFLAGS: '-buildvcs=false', GOTOOLCHAIN: 'local' });
}

/** A program that does with go-git what tools do that are written with it. */
function buildGoGitProgram(folder: string): void {
  copyFileSync(
    join(import.meta.dirname, '..', '__tests__', 'real', 'go-git-program.go.txt'),
    join(folder, 'main.go'),
  );
  run('go', ['mod', 'init', 'example.com/program'], folder);
  run('go', ['get', 'github.com/go-git/go-git/v5@v5.19.3'], folder);
  run('go', ['build', '-o', join('bin', 'go-git-program'), '.'], folder, { GOFLAGS: '-buildvcs=false' });
}

function installPython(folder: string): void {
  run('python3', ['-m', 'venv', 'venv'], folder);
  const packages = ['pygit2==1.21.0', 'GitPython==3.2.1', 'uv==0.13.9', 'setuptools==80.9.0'];
  run(
    join(folder, 'venv/bin/python'),
    ['-m', 'pip', 'install', '--quiet', '--only-binary=:all:', ...packages],
    folder,
  );
}

function npmInstaller(name: string): (folder: string) => void {
  return (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', name], folder);
  };
}

/**
 * The git of Debian's unstable suite with all that it needs, unpacked beside the system: it runs with its own C library.
 * apt checks the signatures with the keys of the machine, so this needs a Debian.
 */
function unpackGitOfSid(folder: string): void {
  const apt = join(folder, 'apt');
  for (const name of ['lists/partial', 'archives/partial']) mkdirSync(join(apt, name), { recursive: true });
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  if (!existsSync(keys)) throw new Error('apt has no keys of Debian here');
  writeFileSync(join(apt, 'sources.list'), `deb [signed-by=${keys}] http://deb.debian.org/debian sid main\n`);
  writeFileSync(join(apt, 'status'), '');
  const places = {
    'Dir::Etc::sourcelist': join(apt, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::lists': join(apt, 'lists'),
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': apt,
    'Dir::Cache::archives': join(apt, 'archives'),
    'Debug::NoLocking': 'true',
  };
  const options = Object.entries(places).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  run('apt-get', [...options, 'update'], folder);
  run(
    'apt-get',
    [...options, '--yes', '--no-install-recommends', '--download-only', 'install', 'git'],
    folder,
  );
  const root = join(folder, 'root');
  for (const name of readdirSync(join(apt, 'archives')).filter((each) => each.endsWith('.deb')))
    run('dpkg-deb', ['-x', join(apt, 'archives', name), root], folder);
  rmSync(apt, { recursive: true });

  // Each program is started by the C library it was built for; scripts that git brings along go by the shell as ever.
  const core = join(root, 'usr/lib/git-core');
  const libraries = join(
    root,
    'usr/lib',
    run('uname', ['-m'], folder).trim().replace('arm64', 'aarch64') + '-linux-gnu',
  );
  const loader = readdirSync(libraries).find((name) => /^ld-linux.*\.so/.test(name));
  if (loader === undefined) throw new Error('no C library was unpacked');
  const real = join(root, 'usr/lib/git-core.real');
  renameSync(core, real);
  mkdirSync(core);
  for (const name of readdirSync(real)) {
    const from = join(real, name);
    if (lstatSync(from).isSymbolicLink() || lstatSync(from).isDirectory() || !isProgram(from)) {
      run('cp', ['-a', from, core], folder);
      continue;
    }
    const script = `#!/bin/sh
export GIT_EXEC_PATH='${core}' GIT_TEMPLATE_DIR='${join(root, 'usr/share/git-core/templates')}'
exec '${join(libraries, loader)}' --argv0 "\${0##*/}" --library-path '${libraries}' '${from}' "$@"
`;
    writeFileSync(join(core, name), script);
    chmodSync(join(core, name), 0o755);
  }
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(core, 'git'), join(folder, 'bin', 'git'));
}

const isProgram = (file: string) => readFileSync(file).subarray(0, 4).toString('latin1') === '\x7fELF';
