import { posix } from 'node:path';
import { MAX_BYTES, type Read, type Repository } from '../disk/repository.ts';
import { WORKFLOWS } from '../plan/make-plan.ts';
import type { Skipped } from '../plan/plan.ts';
import type { Entries, Entry, Head } from './heads.ts';

export const WORKFLOW_NAME = /\.ya?ml$/i;

/** Workflows may name other files without end: so many files and folders of one repository are looked up. */
const MAX_LOOKUPS = 500;
const MAX_LINKS = 8;

/** Objects of a repository that a plan asked for and that are not here yet, by their names in git. */
export interface Wanted {
  readonly folders: ReadonlyMap<string, Entry>;
  readonly files: ReadonlyMap<string, Entry>;
}

/**
 * A repository whose files lie at GitHub, in the form in which migrate reads one. What is not here when it is asked for
 * is noted as wanted and told as missing; so a plan is made again, once that was fetched, until nothing is wanted.
 */
export class RemoteRepository implements Repository {
  readonly root = '';
  readonly head: Head;
  readonly #folders = new Map<string, Entries>();
  readonly #files = new Map<string, Read>();
  readonly #wantedFolders = new Map<string, Entry>();
  readonly #wantedFiles = new Map<string, Entry>();
  readonly #notGiven: Skipped[] = [];
  #lookups = 0;
  #isBegun = false;

  constructor(head: Head) {
    this.head = head;
    const github = head.root.find(({ name }) => name === '.github');
    const workflows = head.github.find(({ name }) => name === 'workflows');
    if (github) this.#folders.set(github.oid, head.github);
    if (workflows) this.#folders.set(workflows.oid, head.workflows);
  }

  get wanted(): Wanted {
    return { folders: this.#wantedFolders, files: this.#wantedFiles };
  }

  get isWanting(): boolean {
    return this.#wantedFolders.size + this.#wantedFiles.size > 0;
  }

  /** Notes all workflows as wanted, which every plan begins with. */
  wantWorkflows(): void {
    for (const file of this.list(WORKFLOWS, WORKFLOW_NAME)) if (!this.isLinked(file)) this.read(file);
    this.#lookups = 0;
    this.#isBegun = true;
  }

  /** Whether files were named that nobody looks for any more. */
  get isBeyondReading(): boolean {
    return this.#lookups > MAX_LOOKUPS;
  }

  /** What GitHub did not give this time, and may give the next: names and reasons. */
  get notGiven(): readonly Skipped[] {
    return this.#notGiven;
  }

  /** Goes on without what GitHub does not give. */
  goWithout({ kind, name, oid }: Entry, why: string): void {
    this.#notGiven.push({ file: name, why });
    if (kind === 'folder') this.addFolder(oid, []);
    else this.addFile(oid, { why });
  }

  addFolder(oid: string, entries: Entries): void {
    this.#folders.set(oid, entries);
    this.#wantedFolders.delete(oid);
  }

  addFile(oid: string, read: Read): void {
    this.#files.set(oid, read);
    this.#wantedFiles.delete(oid);
  }

  list(folder: string, wanted: RegExp): readonly string[] {
    const entries = this.#entriesAt(folder.split('/'));
    return (entries === 'unknown' ? [] : (entries ?? []))
      .map(({ name }) => name)
      .filter((name) => wanted.test(name))
      .sort()
      .map((name) => posix.join(folder, name));
  }

  read(file: string): Read | undefined {
    const entry = this.#find(posix.normalize(file), 0);
    if (!entry || entry === 'unknown') return undefined;
    if (entry === 'outside') return { why: 'it is a link that leads out of the repository' };
    if (entry.kind === 'folder' || entry.kind === 'submodule') return { why: 'it is a folder' };
    if (entry.size > MAX_BYTES)
      return { why: `it has ${entry.size} bytes; files of more than ${MAX_BYTES} are not read` };
    return this.#file(entry);
  }

  isLinked(file: string): boolean {
    const parts = file.split('/');
    return parts.some((_, at) => {
      const entry = this.#entryAt(parts.slice(0, at + 1));
      return typeof entry === 'object' && entry.kind === 'link';
    });
  }

  #file(entry: Entry): Read | undefined {
    const read = this.#files.get(entry.oid);
    if (!read) this.#want(this.#wantedFiles, entry);
    return read;
  }

  #want(list: Map<string, Entry>, entry: Entry): void {
    if (list.has(entry.oid)) return;
    this.#lookups += 1;
    if (this.#lookups <= MAX_LOOKUPS || !this.#isBegun) list.set(entry.oid, entry);
  }

  /** What a path leads to, links followed inside the repository. */
  #find(path: string, links: number): Entry | 'unknown' | 'outside' | undefined {
    const parts = path.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.length === 0 || path.startsWith('/')) return undefined;
    if (parts[0] === '..') return links === 0 ? undefined : 'outside';
    for (let at = 1; at <= parts.length; at++) {
      const entry = this.#entryAt(parts.slice(0, at));
      if (!entry || entry === 'unknown') return entry;
      if (entry.kind !== 'link') continue;
      if (links >= MAX_LINKS) return undefined;
      const target = this.#file(entry);
      if (!target || !('text' in target)) return target ? undefined : 'unknown';
      if (target.text.startsWith('/')) return 'outside';
      const next = posix.normalize([...parts.slice(0, at - 1), target.text, ...parts.slice(at)].join('/'));
      return this.#find(next, links + 1);
    }
    return this.#entryAt(parts);
  }

  #entryAt(parts: readonly string[]): Entry | 'unknown' | undefined {
    const entries = this.#entriesAt(parts.slice(0, -1));
    return entries === 'unknown' ? entries : entries?.find(({ name }) => name === parts.at(-1));
  }

  #entriesAt(parts: readonly string[]): Entries | 'unknown' | undefined {
    let entries = this.head.root;
    for (const part of parts) {
      const entry = entries.find(({ name }) => name === part);
      if (entry?.kind !== 'folder') return undefined;
      const inside = this.#folders.get(entry.oid);
      if (!inside) {
        this.#want(this.#wantedFolders, entry);
        return 'unknown';
      }
      entries = inside;
    }
    return entries;
  }
}
