import { TooMuch, type GitHubReader } from './graphql.ts';
import { FACTS, FOLDERS, objectOf, readHead, type Head, type SkippedRepository } from './heads.ts';
import { inParallel } from './in-parallel.ts';

const MOST_AT_A_TIME = 25;
const AT_ONCE = 4;

export interface FoundHead {
  readonly head: Head | SkippedRepository;
  /** The further fields that were asked for. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The heads of repositories by their names, `OWNER/NAME`, with more fields of each where asked for; in the same order. */
export async function findHeads(
  reader: GitHubReader,
  repositories: readonly string[],
  more = '',
): Promise<FoundHead[]> {
  const found = new Map<string, FoundHead>();
  const batches = Array.from({ length: Math.ceil(repositories.length / MOST_AT_A_TIME) }, (_, at) =>
    repositories.slice(at * MOST_AT_A_TIME, (at + 1) * MOST_AT_A_TIME),
  );
  await inParallel(batches, AT_ONCE, (batch) => find(reader, batch, more, found));
  return repositories.flatMap((repository) => found.get(repository) ?? []);
}

async function find(
  reader: GitHubReader,
  batch: readonly string[],
  more: string,
  found: Map<string, FoundHead>,
): Promise<void> {
  const variables = Object.fromEntries(
    batch.flatMap((repository, at) => {
      const [owner = '', name = ''] = repository.split('/');
      return [[`owner${at}`, owner] as const, [`name${at}`, name] as const];
    }),
  );
  const declared = batch.map((_, at) => `$owner${at}: String!, $name${at}: String!`).join(', ');
  const parts = batch.map(
    (_, at) => `r${at}: repository(owner: $owner${at}, name: $name${at}) { ${FACTS} ${FOLDERS} ${more} }`,
  );
  try {
    const { data, errors } = await reader.ask(`query(${declared}) { ${parts.join(' ')} }`, variables, {
      canHalve: batch.length > 1,
    });
    for (const [at, repository] of batch.entries()) {
      const fields = objectOf(data[`r${at}`]);
      const read = readHead(
        fields,
        // An error without a place may be of any of them.
        errors.find(({ path }) => path.length === 0 || path[0] === `r${at}`) ??
          (fields ? undefined : errors[0]),
      );
      found.set(repository, {
        head: 'why' in read ? { repository, why: read.why } : read,
        fields: fields ?? {},
      });
    }
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    const [repository] = batch;
    if (batch.length === 1 && repository !== undefined) {
      found.set(repository, {
        head: { repository, why: `GitHub does not tell what is in it: ${error.message}` },
        fields: {},
      });
      return;
    }
    const middle = Math.ceil(batch.length / 2);
    await find(reader, batch.slice(0, middle), more, found);
    await find(reader, batch.slice(middle), more, found);
  }
}
