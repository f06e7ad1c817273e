import { Refusal } from '../../github/refusal.ts';
import { decode, type Read } from '../disk/repository.ts';
import { blobName } from './blob-name.ts';
import { TooMuch, type GitHubReader, type GraphQlAnswer } from './graphql.ts';
import { ENTRIES, entriesOf, objectOf, textOf, type Entry } from './heads.ts';
import { inParallel } from './in-parallel.ts';
import type { RemoteRepository } from './remote-repository.ts';

/** One object of one repository that is to be read. */
interface Job {
  readonly repository: RemoteRepository;
  readonly entry: Entry;
}

const MOST_OBJECTS = 100;
const MOST_BYTES = 400_000;
/** GitHub allows 100 requests at a time, and asks to be spared. */
const AT_ONCE = 4;

/**
 * Reads all that repositories want, in batches of GraphQL across repositories. A repository that GitHub does not give is
 * told to `skip`; a file that it does not give is there as one that cannot be read.
 */
export async function fetchWanted(
  repositories: readonly RemoteRepository[],
  reader: GitHubReader,
  skip: (repository: RemoteRepository, why: string) => void,
): Promise<void> {
  const jobs = repositories.flatMap((repository) =>
    [...repository.wanted.folders.values(), ...repository.wanted.files.values()].map((entry) => ({
      repository,
      entry,
    })),
  );
  await inParallel(batchesOf(jobs), AT_ONCE, (batch) => fetchBatch(batch, reader, skip));
}

function batchesOf(jobs: readonly Job[]): Job[][] {
  const batches: Job[][] = [];
  let bytes = Infinity;
  for (const job of jobs) {
    const last = batches.at(-1);
    if (!last || last.length >= MOST_OBJECTS || bytes + job.entry.size > MOST_BYTES) {
      batches.push([job]);
      bytes = job.entry.size;
    } else {
      last.push(job);
      bytes += job.entry.size;
    }
  }
  return batches;
}

type Skip = Parameters<typeof fetchWanted>[2];

async function fetchBatch(batch: readonly Job[], reader: GitHubReader, skip: Skip): Promise<void> {
  try {
    const { query, variables } = queryFor(batch);
    await spread(await reader.ask(query, variables, { canHalve: batch.length > 1 }), batch, reader, skip);
  } catch (error) {
    if (error instanceof TooMuch && batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      await fetchBatch(batch.slice(0, middle), reader, skip);
      await fetchBatch(batch.slice(middle), reader, skip);
    } else if (
      error instanceof TooMuch ||
      (error instanceof Refusal && error.status >= 500 && batch.length === 1)
    ) {
      const why = error instanceof Refusal ? String(error.status) : error.message;
      for (const { repository, entry } of batch)
        repository.goWithout(entry, `GitHub does not give it (${why})`);
    } else throw error;
  }
}

/** Names of others are variables of the query, never text of it. */
function queryFor(batch: readonly Job[]): { query: string; variables: Record<string, string> } {
  const variables: Record<string, string> = {};
  const declared: string[] = [];
  const parts: string[] = [];
  for (const [at, [repository, jobs]] of byRepository(batch).entries()) {
    const [owner = '', name = ''] = repository.head.facts.repository.split('/');
    Object.assign(variables, { [`owner${at}`]: owner, [`name${at}`]: name });
    declared.push(`$owner${at}: String!, $name${at}: String!`);
    const objects = jobs.map(({ entry }, index) => {
      const id = `o${at}_${index}`;
      variables[id] = entry.oid;
      declared.push(`$${id}: GitObjectID!`);
      const fields =
        entry.kind === 'folder'
          ? `... on Tree { ${ENTRIES} }`
          : '... on Blob { byteSize isBinary isTruncated text }';
      return `${id}: object(oid: $${id}) { ${fields} }`;
    });
    parts.push(`r${at}: repository(owner: $owner${at}, name: $name${at}) { ${objects.join(' ')} }`);
  }
  return { query: `query(${declared.join(', ')}) { ${parts.join(' ')} }`, variables };
}

function byRepository(batch: readonly Job[]): [RemoteRepository, Job[]][] {
  const groups = new Map<RemoteRepository, Job[]>();
  for (const job of batch) groups.set(job.repository, [...(groups.get(job.repository) ?? []), job]);
  return [...groups];
}

/** Gives each repository what came for it. */
async function spread(
  { data, errors }: GraphQlAnswer,
  batch: readonly Job[],
  reader: GitHubReader,
  skip: Skip,
): Promise<void> {
  for (const [at, [repository, jobs]] of byRepository(batch).entries()) {
    const found = objectOf(data[`r${at}`]);
    if (!found) {
      const error = errors.find(({ path }) => path[0] === `r${at}`) ?? errors[0];
      skip(repository, error?.message ?? 'GitHub does not give it');
      for (const { entry } of jobs) repository.goWithout(entry, 'GitHub does not give it');
      continue;
    }
    for (const [index, job] of jobs.entries()) {
      const id = `o${at}_${index}`;
      const error = errors.find(({ path }) => path[0] === `r${at}` && path[1] === id);
      const object = objectOf(found[id]);
      if (!object) repository.goWithout(job.entry, error?.message ?? 'GitHub does not have it any more');
      else if (job.entry.kind === 'folder') job.repository.addFolder(job.entry.oid, entriesOf(object));
      else {
        const read = wholeText(object, job.entry) ?? (await readWhole(job, reader));
        if (read) repository.addFile(job.entry.oid, read);
      }
    }
  }
}

/** A file's text, where GraphQL gives all of it, and nothing in the place of what is not UTF-8. */
function wholeText(blob: Readonly<Record<string, unknown>>, { oid }: Entry): Read | undefined {
  const text = textOf(blob.text);
  if (text === undefined || blob.isTruncated === true || blob.isBinary === true) return undefined;
  // That character may be the file's own, or stand for bytes that are none of UTF-8.
  if (text.includes('\uFFFD') && blobName(text) !== oid) return undefined;
  const isWhole = typeof blob.byteSize !== 'number' || Buffer.byteLength(text) === blob.byteSize;
  return isWhole ? { text } : undefined;
}

/** Undefined where GitHub does not give it: that is noted. */
async function readWhole({ repository, entry }: Job, reader: GitHubReader): Promise<Read | undefined> {
  const [owner = '', name = ''] = repository.head.facts.repository.split('/');
  try {
    const bytes = await reader.readBlob({ owner, name }, entry.oid);
    if (bytes.length >= entry.size) return decode(bytes);
    repository.goWithout(entry, `GitHub gives ${bytes.length} of its ${entry.size} bytes`);
  } catch (error) {
    if (!(error instanceof Refusal && (error.status === 404 || error.status >= 500))) throw error;
    repository.goWithout(entry, `GitHub does not give it (${error.status})`);
  }
  return undefined;
}
