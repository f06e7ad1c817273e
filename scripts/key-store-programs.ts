// Programs that serve as key stores, and the commands of docs/key-stores.md, run as they stand there.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Program {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface ProgramRequest {
  readonly command: string;
  readonly args: (port: number) => readonly string[];
  readonly env: (port: number) => Record<string, string>;
  /** A path that is answered, with whatever status, once the program is there. */
  readonly ready: string;
  /** Where it may leave files. */
  readonly folder: string;
}

const PATIENCE_MS = 60_000;

/** Starts a program on a free port of 127.0.0.1, and waits until it answers. */
export async function startProgram({ command, args, env, ready, folder }: ProgramRequest): Promise<Program> {
  const port = await freePort();
  const child = spawn(command, args(port), {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  const state = { ended: false };
  child.once('exit', () => {
    state.ended = true;
  });
  child.once('error', (error) => {
    state.ended = true;
    said += String(error);
  });
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (state.ended) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  };
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const isThere = await fetch(`${url}${ready}`).then(
      () => true,
      () => false,
    );
    if (isThere) return { url, stop };
    if (state.ended || Date.now() > end) {
      await stop();
      throw new Error(`${command} did not start:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** All commands that docs/key-stores.md says a test runs, in their order, by the name of the test (and `: part`). */
export function documentedCommands(test: string): string {
  const page = readFileSync(join(import.meta.dirname, '../docs/key-stores.md'), 'utf8');
  const block = /^( *)<!-- run by __tests__\/real\/(.+) -->\n+ *```sh\n([^]*?)^ *```/gm;
  const commands = [...page.matchAll(block)]
    .filter(([, , name]) => name === test)
    .map(([, indent = '', , text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
  if (commands.length === 0) throw new Error(`docs/key-stores.md has no commands for ${test}`);
  return commands.join('');
}

/**
 * Runs commands in a folder, up to the first that fails, or with `isPasted` on and on, as a person's shell does; what they
 * say, when they fail, is in the error.
 */
export async function runCommands(
  commands: string,
  folder: string,
  env: Record<string, string>,
  { isPasted = false } = {},
): Promise<string> {
  const shell = promisify(execFile)('sh', [...(isPasted ? [] : ['-e']), '-c', commands], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, ...env },
  });
  const { stdout } = await shell;
  return stdout;
}
