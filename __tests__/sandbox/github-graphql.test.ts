// GraphQL at the sandbox's GitHub: limits as GitHub's page "Rate limits and query limits for the GraphQL API" has them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startGitHub, type SandboxGitHub, type UserToken } from '@mint-app-token/sandbox/github';

let github: SandboxGitHub;
beforeEach(async () => {
  github = await startGitHub();
  github.world.addAccount({ login: 'acme', type: 'Organization' });
  github.world.addRepository('acme/web', { files: { 'a/b.txt': 'hello\n', c: Buffer.from([0, 1]) } });
  github.world.addRepository('acme/hidden', { files: {} });
});
afterEach(() => github.close());

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly json: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly type?: string;
      readonly message: string;
      readonly path?: unknown;
    }[];
    readonly message?: string;
  };
}

async function ask(user: UserToken | undefined, query: string, variables: object = {}): Promise<Answered> {
  const answer = await fetch(`${github.apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'user-agent': 'test', ...(user && { authorization: `Bearer ${user.token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, headers: answer.headers, json: (await answer.json()) as Answered['json'] };
}

const list = (first: string, inside = 'nodes { name }') =>
  `{ organization(login: "acme") { repositories(${first}) { ${inside} } } }`;

describe('questions', () => {
  test('what is in a repository, by the names that git gives', async () => {
    const user = github.world.addUserToken('octocat');
    user.hidden.add('acme/hidden');
    const { json, headers } = await ask(
      user,
      `{ organization(login: "acme") { repositories(first: 10) { totalCount nodes { name object(expression: "HEAD:a/b.txt") { oid ... on Blob { text byteSize } } binary: object(expression: "main:c") { ... on Blob { isBinary text } } gone: object(expression: "HEAD:x") { oid } } } } }`,
    );
    expect(json).toEqual({
      data: {
        organization: {
          repositories: {
            totalCount: 1,
            nodes: [
              {
                name: 'web',
                // git hash-object of "hello\n"
                object: { oid: 'ce013625030ba8dba906f756967f9e9ca394464a', text: 'hello\n', byteSize: 6 },
                binary: { isBinary: true, text: null },
                gone: null,
              },
            ],
          },
        },
      },
    });
    expect(headers.get('x-ratelimit-resource')).toBe('graphql');
    expect(headers.get('x-ratelimit-used')).toBe('1');
  });

  test('who does not say who it is, or asks for what is not there', async () => {
    const user = github.world.addUserToken('octocat');
    expect((await ask(undefined, '{ viewer { login } }')).status).toBe(401);
    expect((await ask(user, '{ viewer { login } }')).json.data).toEqual({ viewer: { login: 'octocat' } });
    expect((await ask(user, '{ viewer { secret } }')).json.errors?.[0]?.message).toContain(
      'Cannot query field',
    );
    expect((await ask(user, '{ viewer {')).json.errors).toHaveLength(1);
    const { json } = await ask(user, '{ repository(owner: "acme", name: "none") { name } }');
    expect(json.errors?.[0]).toMatchObject({ type: 'NOT_FOUND', path: ['repository'] });
  });
});

describe('limits', () => {
  test.each([
    [list('after: null'), 'MISSING_PAGINATION_BOUNDARIES'],
    [list('first: 101'), 'EXCESSIVE_PAGINATION'],
    [list('first: 0'), 'EXCESSIVE_PAGINATION'],
    [
      list(
        'first: 100',
        'nodes { pullRequests(first: 100) { nodes { labels(first: 100) { totalCount } } } }',
      ),
      'MAX_NODE_LIMIT_EXCEEDED',
    ],
  ])('%s is %s', async (query, type) => {
    const { json } = await ask(github.world.addUserToken('octocat'), query);
    expect(json.errors?.[0]?.type).toBe(type);
    expect(json.data).toBeUndefined();
  });

  test('a point for each hundred of the lists that are asked for, at least one', async () => {
    const user = github.world.addUserToken('octocat');
    // GitHub's own example counts 1 + 100 + … requests, divided by 100.
    const { headers } = await ask(
      user,
      list('first: 100', 'nodes { pullRequests(first: 10) { nodes { labels(first: 10) { totalCount } } } }'),
    );
    expect(headers.get('x-ratelimit-used')).toBe('11'); // 1 + 100 + 1000 = 1101
  });

  test('the hour is used up: 200 with RATE_LIMITED, and when it ends', async () => {
    const user = github.world.addUserToken('octocat', { graphql: 1 });
    await ask(user, '{ viewer { login } }');
    const { status, json, headers } = await ask(user, '{ viewer { login } }');
    expect({ status, type: json.errors?.[0]?.type }).toEqual({ status: 200, type: 'RATE_LIMITED' });
    expect(headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
  });

  test('too much in a minute: 403 with retry-after', async () => {
    const user = github.world.addUserToken('octocat', { graphqlMinute: 1 });
    await ask(user, '{ viewer { login } }');
    const { status, json, headers } = await ask(user, '{ viewer { login } }');
    expect(status).toBe(403);
    expect(json.message).toContain('secondary rate limit');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(50);
  });

  test('no more is made than 80 a minute, by either API', async () => {
    const user = github.world.addUserToken('octocat', { contentMinute: 1 });
    const oid = github.world.findRepository('acme/web')?.contents.branches.get('main')?.oid ?? '';
    const post = (path: string, body: object) =>
      fetch(`${github.apiUrl}/repos/acme/web/${path}`, {
        method: 'POST',
        headers: {
          'user-agent': 'test',
          authorization: `token ${user.token}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify(body),
      });
    expect((await post('git/refs', { ref: 'refs/heads/x', sha: oid })).status).toBe(201);
    const refused = await post('pulls', { title: 'a', head: 'x', base: 'main' });
    expect([refused.status, refused.headers.has('retry-after')]).toEqual([403, true]);
    const { status } = await ask(
      user,
      'mutation($i: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $i) { clientMutationId } }',
      {
        i: {
          branch: { repositoryNameWithOwner: 'acme/web', branchName: 'x' },
          expectedHeadOid: oid,
          message: { headline: 'a' },
        },
      },
    );
    expect(status).toBe(403);
  });
});

describe('what is made', () => {
  const mutation =
    'mutation($i: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $i) { commit { oid } } }';
  const input = (head: string, branch = 'main') => ({
    i: {
      branch: { repositoryNameWithOwner: 'acme/web', branchName: branch },
      expectedHeadOid: head,
      message: { headline: 'a' },
      fileChanges: {
        additions: [{ path: 'new', contents: Buffer.from('x').toString('base64') }],
        deletions: [{ path: 'c' }],
      },
    },
  });

  test('a commit, on the head that was expected alone', async () => {
    const user = github.world.addUserToken('octocat');
    const contents = github.world.findRepository('acme/web')?.contents;
    const head = contents?.branches.get('main')?.oid ?? '';
    expect((await ask(user, mutation, input('0'.repeat(40)))).json.errors?.[0]?.type).toBe('STALE_DATA');
    expect((await ask(user, mutation, input(head, 'none'))).json.errors?.[0]?.type).toBe('BRANCH_NOT_FOUND');
    expect((await ask(user, mutation, input(head))).json.errors).toBeUndefined();
    expect([contents?.find('HEAD:new'), contents?.find('HEAD:c')]).toEqual([expect.anything(), undefined]);
  });
});
