// What is known of a repository before any of its files is read: its branch, and the names in three folders.
import type { GitHubReader, GraphQlError } from './graphql.ts';
import { TooMuch } from './graphql.ts';

/** A name in a folder, as git has it. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  readonly oid: string;
  readonly size: number;
}
export type Entries = readonly Entry[];

/** As git writes it; a number in GitHub's answers. */
const LINK = 0o120000;

/** What the report says of a repository besides its plan. */
export interface RepositoryFacts {
  /** `OWNER/NAME` */
  readonly repository: string;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly private: boolean;
  /** null where there is no commit yet. */
  readonly defaultBranch: string | null;
}

export interface Head {
  readonly facts: RepositoryFacts;
  /** The commit and the root folder of the default branch; undefined where there is no commit. */
  readonly commit: string | undefined;
  readonly tree: string | undefined;
  readonly root: Entries;
  /** Those of `.github` and `.github/workflows`. */
  readonly github: Entries;
  readonly workflows: Entries;
}

/** A repository that cannot be read, or one file of it. */
export interface SkippedRepository {
  readonly repository: string;
  readonly file?: string;
  readonly why: string;
}

export interface Page {
  readonly login: string;
  readonly total: number;
  readonly heads: readonly Head[];
  readonly skipped: readonly SkippedRepository[];
  /** Where the next page begins; undefined at the last. */
  readonly next: string | undefined;
}

const MOST_PER_PAGE = 50; // GitHub allows 100, and has ten seconds for the folders of all of them
const PAGES_BEFORE_MORE = 4;
export const ENTRIES = 'entries { name type mode oid size }';
/** The fields of a repository that `readHead` reads. */
export const FACTS = 'name nameWithOwner isArchived isFork isPrivate';
export const FOLDERS = `defaultBranchRef { name target { oid ... on Commit { tree { oid ${ENTRIES} } } } }
  github: object(expression: "HEAD:.github") { ... on Tree { ${ENTRIES} } }
  workflows: object(expression: "HEAD:.github/workflows") { ... on Tree { ${ENTRIES} } }`;

const listQuery = (fields: string): string => `query($org: String!, $count: Int!, $after: String) {
  organization(login: $org) { login
    repositories(first: $count, after: $after, orderBy: { field: NAME, direction: ASC }) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } } }`;
const LIST = listQuery(`${FACTS} ${FOLDERS}`);
/** Of a repository whose folders GitHub does not tell in time. */
const NAMES = listQuery(FACTS);

/** GitHub knows no such organization, or not to this token. */
export class NoOrganization extends Error {}

/** Lists repositories page by page. A page that GitHub cannot give in time is asked for in smaller ones. */
export class RepositoryList {
  readonly #reader: GitHubReader;
  readonly #organization: string;
  readonly #seen = new Set<string>();
  #count = MOST_PER_PAGE;
  #inTime = 0;

  constructor(reader: GitHubReader, organization: string) {
    this.#reader = reader;
    this.#organization = organization;
  }

  async page(after: string | undefined): Promise<Page> {
    for (;;)
      try {
        const page = await this.#ask(LIST, after);
        // One that took too long is no reason to ask for the others one by one.
        this.#inTime += 1;
        if (this.#inTime % PAGES_BEFORE_MORE === 0) this.#count = Math.min(MOST_PER_PAGE, this.#count * 2);
        return page;
      } catch (error) {
        if (!(error instanceof TooMuch)) throw error;
        this.#inTime = 0;
        if (this.#count > 1) this.#count = Math.ceil(this.#count / 2);
        else return await this.#withoutFolders(after, error.message);
      }
  }

  async #withoutFolders(after: string | undefined, why: string): Promise<Page> {
    const page = await this.#ask(NAMES, after);
    this.#count = MOST_PER_PAGE;
    const skipped = page.heads.map(({ facts }) => ({
      repository: facts.repository,
      why: `GitHub does not tell what is in it: ${why}`,
    }));
    return { ...page, heads: [], skipped: [...skipped, ...page.skipped] };
  }

  async #ask(query: string, after: string | undefined): Promise<Page> {
    const canHalve = query === LIST;
    const variables = { org: this.#organization, count: this.#count, after: after ?? null };
    const { data, errors } = await this.#reader.ask(query, variables, { canHalve });
    const organization = objectOf(data.organization);
    const list = objectOf(organization?.repositories);
    if (!organization || !list || !Array.isArray(list.nodes))
      throw new NoOrganization(errors[0]?.message ?? `there is no organization ${this.#organization}`);
    const login = textOf(organization.login) ?? this.#organization;
    const heads: Head[] = [];
    const skipped: SkippedRepository[] = [];
    for (const [at, node] of (list.nodes as unknown[]).entries()) {
      const failed = errors.find(({ path }) => path[2] === 'nodes' && path[3] === at);
      const read = readHead(node, failed);
      if ('why' in read) skipped.push({ repository: read.repository ?? `${login}/?`, why: read.why });
      else heads.push(read);
    }
    // What GitHub does not say of which repository it is may be missing in any.
    const astray = errors.filter(({ path }) => path[2] !== 'nodes' || typeof path[3] !== 'number');
    skipped.push(...astray.map(({ message }) => ({ repository: `${login}/?`, why: message })));
    const info = objectOf(list.pageInfo);
    const cursor = textOf(info?.endCursor);
    const next = info?.hasNextPage === true ? this.#moved(cursor) : undefined;
    if (info?.hasNextPage === true && next === undefined)
      skipped.push({ repository: `${login}/?`, why: 'GitHub has more repositories, and does not tell them' });
    return {
      login,
      total: typeof list.totalCount === 'number' ? list.totalCount : heads.length,
      heads,
      skipped,
      next,
    };
  }

  /** A cursor that was there before would lead in a circle. */
  #moved(cursor: string | undefined): string | undefined {
    if (cursor === undefined || this.#seen.has(cursor)) return undefined;
    this.#seen.add(cursor);
    return cursor;
  }
}

/** Whether GitHub can have a repository of that name, `OWNER/NAME`. */
export const isRepository = (name: string): boolean =>
  /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/\/\.\.?$/.test(name);

/** What an answer tells of one repository, or why it cannot be read. */
export function readHead(
  node: unknown,
  failed: GraphQlError | undefined,
): Head | { repository: string | undefined; why: string } {
  const fields = objectOf(node);
  const repository = textOf(fields?.nameWithOwner);
  if (failed) return { repository, why: failed.message };
  if (!fields || repository === undefined) return { repository, why: 'GitHub does not tell its name' };
  if (!isRepository(repository))
    return { repository, why: 'its name has characters that GitHub does not allow' };
  const branch = objectOf(fields.defaultBranchRef);
  const target = objectOf(branch?.target);
  const tree = objectOf(target?.tree);
  const name = textOf(branch?.name) ?? null;
  const commit = oidOf(target?.oid);
  const [root, treeOid] = [entriesOf(tree), oidOf(tree?.oid)];
  if (branch && (commit === undefined || treeOid === undefined))
    return { repository, why: 'GitHub does not tell what its default branch holds' };
  const github = entriesOf(objectOf(fields.github));
  const workflows = entriesOf(objectOf(fields.workflows));
  if (isKeptBack(root, '.github', github) || isKeptBack(github, 'workflows', workflows))
    return { repository, why: 'GitHub does not tell what is in .github/workflows' };
  return {
    facts: {
      repository,
      archived: fields.isArchived === true,
      fork: fields.isFork === true,
      private: fields.isPrivate === true,
      defaultBranch: name,
    },
    commit,
    tree: treeOid,
    root,
    github,
    workflows,
  };
}

/** git's name of a folder with nothing in it. */
const NOTHING_IN_IT = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** A folder is there, and nothing is said to be in it: to take it for empty would be to overlook every PAT. */
function isKeptBack(around: Entries, name: string, inside: Entries): boolean {
  const folder = around.find((each) => each.name === name);
  return folder?.kind === 'folder' && folder.oid !== NOTHING_IN_IT && inside.length === 0;
}

/** The names in a folder, as far as an answer tells them. */
export function entriesOf(tree: Readonly<Record<string, unknown>> | undefined): Entries {
  if (!Array.isArray(tree?.entries)) return [];
  return (tree.entries as unknown[]).flatMap((each) => {
    const { name, type, mode, oid, size } = objectOf(each) ?? {};
    const known = oidOf(oid);
    if (typeof name !== 'string' || known === undefined) return [];
    return [{ name, kind: kindOf(type, mode), oid: known, size: typeof size === 'number' ? size : 0 }];
  });
}

function kindOf(type: unknown, mode: unknown): Entry['kind'] {
  if (type === 'tree') return 'folder';
  if (type === 'commit') return 'submodule';
  return mode === LINK ? 'link' : 'file';
}

const oidOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[0-9a-zA-Z]{1,64}$/.test(value) ? value : undefined;

export const objectOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
