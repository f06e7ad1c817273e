// What a repository holds where no git is needed: branches, commits and files in memory, with git's own object names.
import { createHash } from 'node:crypto';

/** A file: a regular one (`100644`, `100755`), a symbolic link (`120000`) or a submodule (`160000`). */
export interface FileEntry {
  readonly mode: number;
  readonly bytes: Buffer;
  readonly oid: string;
}

export interface TreeItem {
  readonly name: string;
  readonly mode: number;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly oid: string;
  readonly entry: FileEntry | Tree;
}

/** A folder, by the names in it, in git's order. */
export interface Tree {
  readonly oid: string;
  readonly items: ReadonlyMap<string, TreeItem>;
}

export interface Commit {
  readonly oid: string;
  readonly tree: Tree;
  readonly at: Date;
  readonly message: string;
}

const TREE = 0o40000;
const LINK = 0o120000;
const SUBMODULE = 0o160000;

export type Files = Readonly<Record<string, string | Buffer | { link: string } | { submodule: string }>>;

const hashOf = (kind: string, bytes: Buffer): string =>
  createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');

const fileEntry = (content: Files[string]): FileEntry => {
  if (typeof content === 'object' && 'submodule' in content)
    return { mode: SUBMODULE, bytes: Buffer.alloc(0), oid: content.submodule };
  const isLink = typeof content === 'object' && 'link' in content;
  const bytes = Buffer.from(isLink ? content.link : content);
  return { mode: isLink ? LINK : 0o100644, bytes, oid: hashOf('blob', bytes) };
};

/** Puts files into folders, and names each as git would. */
function treeOf(files: ReadonlyMap<string, FileEntry>): Tree {
  const direct = new Map<string, FileEntry>();
  const folders = new Map<string, Map<string, FileEntry>>();
  for (const [path, entry] of files) {
    const at = path.indexOf('/');
    if (at === -1) direct.set(path, entry);
    else {
      const folder = folders.get(path.slice(0, at)) ?? new Map<string, FileEntry>();
      folders.set(path.slice(0, at), folder.set(path.slice(at + 1), entry));
    }
  }
  const items: TreeItem[] = [
    ...[...direct].map(([name, entry]): TreeItem => {
      const type = entry.mode === SUBMODULE ? 'commit' : 'blob';
      return { name, mode: entry.mode, type, oid: entry.oid, entry };
    }),
    ...[...folders].map(([name, inside]): TreeItem => {
      const tree = treeOf(inside);
      return { name, mode: TREE, type: 'tree', oid: tree.oid, entry: tree };
    }),
  ];
  // git sorts a folder as if its name ended in a slash.
  const key = ({ name, type }: TreeItem) => (type === 'tree' ? `${name}/` : name);
  items.sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
  const bytes = items.map(({ name, mode, oid }) =>
    Buffer.concat([Buffer.from(`${mode.toString(8)} ${name}\0`), Buffer.from(oid, 'hex')]),
  );
  return {
    oid: hashOf('tree', Buffer.concat(bytes)),
    items: new Map(items.map((item) => [item.name, item])),
  };
}

export class Contents {
  readonly branches = new Map<string, Commit>();
  /** All that can be named by `object(oid:)`: commits, folders and files, those of earlier commits as well. */
  readonly objects = new Map<string, Commit | Tree | FileEntry>();
  defaultBranch = 'main';
  pushedAt = new Date(0);

  /** Makes a commit on a branch of all files of the commit before and these; what is undefined is deleted. */
  commit(
    branch: string,
    changes: Readonly<Record<string, Files[string] | undefined>>,
    { message = 'A commit\n', at = new Date() }: { message?: string; at?: Date } = {},
  ): Commit {
    const files = new Map(filesOf(this.branches.get(branch)?.tree));
    for (const [path, content] of Object.entries(changes))
      if (content === undefined) files.delete(path);
      else files.set(path, fileEntry(content));
    const tree = treeOf(files);
    const parent = this.branches.get(branch)?.oid ?? '';
    const text = `tree ${tree.oid}\nparent ${parent}\nat ${at.toISOString()}\n\n${message}`;
    const commit = { oid: hashOf('commit', Buffer.from(text)), tree, at, message };
    this.branches.set(branch, commit);
    this.pushedAt = at;
    this.#keep(commit);
    return commit;
  }

  branchAt(branch: string, oid: string): boolean {
    const commit = this.objects.get(oid);
    if (!commit || !('tree' in commit)) return false;
    this.branches.set(branch, commit);
    return true;
  }

  /** What git's `COMMIT-OR-BRANCH:path` names; undefined where there is none. */
  find(expression: string): Commit | Tree | FileEntry | undefined {
    const at = expression.indexOf(':');
    const name = at === -1 ? expression : expression.slice(0, at);
    const branch = name === 'HEAD' ? this.defaultBranch : name.replace(/^refs\/heads\//, '');
    const start = this.branches.get(branch) ?? this.objects.get(name);
    if (at === -1 || !start) return start;
    let found: Commit | Tree | FileEntry | undefined = 'tree' in start ? start.tree : start;
    for (const part of expression.slice(at + 1).split('/')) {
      if (part === '') continue;
      found = found && 'items' in found ? found.items.get(part)?.entry : undefined;
    }
    return found;
  }

  #keep(object: Commit | Tree | FileEntry): void {
    if (this.objects.has(object.oid)) return;
    this.objects.set(object.oid, object);
    if ('tree' in object) this.#keep(object.tree);
    if ('items' in object) for (const { entry } of object.items.values()) this.#keep(entry);
  }
}

/** All files of a folder, by their paths. */
export function filesOf(tree: Tree | undefined, prefix = ''): [string, FileEntry][] {
  return [...(tree?.items.values() ?? [])].flatMap(({ name, entry }): [string, FileEntry][] =>
    'items' in entry ? filesOf(entry, `${prefix}${name}/`) : [[prefix + name, entry]],
  );
}
