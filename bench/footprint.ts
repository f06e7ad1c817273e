// What does not depend on how busy a machine is, and is what a cold file cache makes slow: files that are opened, bytes
// that are read, and the archive that is fetched before.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import type { Machine } from './machine.ts';
import { observe, peakMemory } from './measure.ts';

/** What one step loads of the action's own. */
export interface Loaded {
  readonly files: number;
  readonly bytes: number;
}

export interface Footprint {
  readonly name: string;
  readonly main: Loaded;
  readonly post: Loaded;
  /** The peak of main's resident memory, in kB. */
  readonly memory: number;
  /** The archive of the commit, as GitHub packs it, in bytes; undefined for what is no repository of its own. */
  readonly download: number | undefined;
}

/** An action, or the limit, as a run needs it. */
export interface Contender {
  readonly name: string;
  readonly main: string;
  readonly post: string;
  /** The inputs that a runner sets although the workflow does not name them. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly directory?: string;
}

/** Looks at main and post of one contender, and at what a job downloads for them. */
export async function footprintOf(machine: Machine, contender: Contender): Promise<Footprint> {
  const { name, main, post, defaults: inputs = {}, directory } = contender;
  const mainLoaded = await loadedBy(machine, { entry: main, inputs });
  const postLoaded = await loadedBy(machine, { entry: post, inputs, state: machine.state() });
  return {
    name,
    main: mainLoaded,
    post: postLoaded,
    memory: await peakMemory(machine, main, inputs),
    download: directory === undefined ? undefined : archiveOf(directory),
  };
}

async function loadedBy(machine: Machine, options: Parameters<Machine['run']>[0]): Promise<Loaded> {
  const { files, bytes } = await observe(machine, options);
  return { files: files.length, bytes };
}

function archiveOf(directory: string): number | undefined {
  try {
    const packed = execFileSync('git', ['archive', 'HEAD'], {
      cwd: directory,
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return gzipSync(packed).length;
  } catch {
    return undefined;
  }
}

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** One line of the terminal for each contender. */
export function footprintLine({ name, main, post, memory, download }: Footprint): string {
  const loads = [main, post].map(
    ({ files, bytes }) => `${files} ${files === 1 ? 'file' : 'files'}, ${kB(bytes)}`,
  );
  return `${name.padEnd(26)} main loads ${loads[0] ?? ''}; post ${loads[1] ?? ''}; main's memory ${Math.round(memory / 1024)} MB; download ${download === undefined ? '-' : kB(download)}`;
}

/** The rows of the page's second table. */
export function footprintRows(footprints: readonly Footprint[]): string[] {
  return footprints.map(
    ({ name, main, post, memory, download }) =>
      `| ${name} | ${main.files} · ${kB(main.bytes)} | ${post.files} · ${kB(post.bytes)} | ${Math.round(memory / 1024)} MB | ${download === undefined ? '–' : kB(download)} |`,
  );
}
