// The fields of GitHub's schema that the sandbox has, as graphql-js resolves them: values, and functions of arguments.
import { GraphQLError } from 'graphql';
import type { Commit, FileEntry, Tree } from './contents.ts';
import type { Repository, UserToken } from './records.ts';
import type { World } from './world.ts';

interface Around {
  readonly world: World;
  readonly user: UserToken;
  readonly serverUrl: string;
}

/** How much of a text GitHub's `Blob.text` gives at most, in bytes. */
const MAX_TEXT_BYTES = 512_000;

const error = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

export function rootOf(around: Around) {
  const { world, user } = around;
  const found = (login: string) => world.findAccount(login);
  return {
    viewer: { __typename: 'User', login: user.login },
    organization: ({ login }: { login: string }) => {
      const account = found(login);
      if (account?.type !== 'Organization')
        throw error('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`);
      if (account.ipAllowList)
        throw error(
          'FORBIDDEN',
          `Although you appear to have the correct authorization credentials, the \`${account.login}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
        );
      return {
        __typename: 'Organization',
        login: account.login,
        repositories: (args: { first?: number; after?: string | null }) =>
          page(
            world.repositories
              .filter((each) => each.owner === account && user.sees(each))
              .sort((a, b) => (a.name < b.name ? -1 : 1)),
            args,
            (each) => repositoryFields(around, each),
          ),
      };
    },
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const fullName = `${owner}/${name}`;
      const repository = world.findRepository(fullName) ?? world.findRenamed(fullName);
      if (!repository || !user.sees(repository))
        throw error('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
      return repositoryFields(around, repository);
    },
    rateLimit: () => null,
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(around, input),
  };
}

function repositoryFields(around: Around, repository: Repository) {
  const { contents } = repository;
  const head = contents.branches.get(contents.defaultBranch);
  return {
    __typename: 'Repository',
    id: String(repository.id),
    name: repository.name,
    nameWithOwner: repository.fullName,
    isArchived: repository.archived,
    isFork: repository.fork,
    isPrivate: repository.private,
    isEmpty: head === undefined,
    isDisabled: false,
    pushedAt: head ? contents.pushedAt.toISOString() : null,
    defaultBranchRef: head ? refFields(contents.defaultBranch, head) : null,
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      if (oid !== undefined && !/^[0-9a-f]{40}$/.test(oid))
        throw error('argumentLiteralsIncompatible', `${oid} is no GitObjectID`);
      const object = oid === undefined ? contents.find(expression ?? '') : contents.objects.get(oid);
      return object ? gitObject(object) : null;
    },
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const name = qualifiedName.replace(/^refs\/heads\//, '');
      const commit = contents.branches.get(name);
      return commit ? refFields(name, commit) : null;
    },
    pullRequests: (args: { first?: number; after?: string; headRefName?: string; states?: string[] }) =>
      page(
        repository.pullRequests.filter(
          (each) =>
            (args.headRefName === undefined || each.head === args.headRefName) &&
            (args.states === undefined || args.states.includes(each.state)),
        ),
        args,
        (each) => ({
          __typename: 'PullRequest',
          number: each.number,
          title: each.title,
          state: each.state,
          headRefName: each.head,
          baseRefName: each.base,
          body: each.body,
          isCrossRepository: false,
          url: `${around.serverUrl}/${repository.fullName}/pull/${each.number}`,
        }),
      ),
  };
}

const refFields = (name: string, commit: Commit) => ({
  __typename: 'Ref',
  name,
  prefix: 'refs/heads/',
  target: gitObject(commit),
});

function gitObject(object: Commit | Tree | FileEntry): Record<string, unknown> {
  if ('tree' in object)
    return {
      __typename: 'Commit',
      oid: object.oid,
      message: object.message,
      committedDate: object.at.toISOString(),
      tree: () => gitObject(object.tree),
    };
  if ('items' in object)
    return {
      __typename: 'Tree',
      oid: object.oid,
      entries: () =>
        [...object.items.values()].map(({ name, mode, type, oid, entry }) => ({
          __typename: 'TreeEntry',
          name,
          mode,
          type,
          oid,
          size: 'bytes' in entry && type === 'blob' ? entry.bytes.length : 0,
          object: () => (type === 'commit' ? null : gitObject(entry)),
        })),
    };
  const isBinary = object.bytes.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    oid: object.oid,
    byteSize: object.bytes.length,
    isBinary,
    isTruncated: object.bytes.length > MAX_TEXT_BYTES,
    text: () => (isBinary ? null : object.bytes.subarray(0, MAX_TEXT_BYTES).toString()),
  };
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

function createCommit({ world, user }: Around, input: CommitInput) {
  const { branch, expectedHeadOid, message, fileChanges } = input;
  const repository = world.findRepository(branch.repositoryNameWithOwner ?? '');
  if (!repository || !user.sees(repository)) throw error('NOT_FOUND', 'Could not resolve to a Repository');
  if (repository.archived) throw error('FORBIDDEN', 'Repository was archived so is read-only.');
  const name = branch.branchName ?? '';
  const head = repository.contents.branches.get(name);
  if (!head) throw error('BRANCH_NOT_FOUND', `No commit exists with specified expectedHeadOid`);
  if (head.oid !== expectedHeadOid)
    throw error(
      'STALE_DATA',
      `Expected branch to point to "${expectedHeadOid}" but it points to "${head.oid}". Pull and try again.`,
    );
  const changes = Object.fromEntries([
    ...(fileChanges?.deletions ?? []).map(({ path }) => [path, undefined] as const),
    ...(fileChanges?.additions ?? []).map(
      ({ path, contents }) => [path, Buffer.from(contents, 'base64')] as const,
    ),
  ]);
  const text = `${message.headline}\n\n${message.body ?? ''}`;
  const commit = repository.contents.commit(name, changes, { message: text, at: world.now() });
  return { clientMutationId: null, commit: gitObject(commit), ref: refFields(name, commit) };
}

function page<T>(
  items: readonly T[],
  { first = 0, after }: { first?: number; after?: string | null },
  fields: (item: T) => object,
) {
  const from = after === undefined || after === null ? 0 : Number(Buffer.from(after, 'base64').toString());
  const shown = items.slice(from, from + first);
  const cursor = (at: number) => Buffer.from(String(at)).toString('base64');
  return {
    totalCount: items.length,
    nodes: () => shown.map(fields),
    pageInfo: {
      hasNextPage: from + first < items.length,
      hasPreviousPage: from > 0,
      startCursor: shown.length > 0 ? cursor(from) : null,
      endCursor: shown.length > 0 ? cursor(from + shown.length) : null,
    },
  };
}
