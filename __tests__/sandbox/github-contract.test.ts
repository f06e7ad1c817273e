import { afterEach, expect, test } from '@jest/globals';
import { Contract, type Exchange } from '../../sandbox/github/contract.ts';
import { startGitHub, type SandboxGitHub } from '@mint-app-token/sandbox/github';
import { acme, ask } from './github-client.ts';

let github: SandboxGitHub | undefined;
afterEach(() => github?.close());

test.each([
  [
    'a misspelt property',
    { repository: ['app'] },
    /request body must NOT have additional properties .*"repository"/,
  ],
  [
    'a misspelt permission',
    { permissions: { 'pull-requests': 'read' } },
    /body\/permissions must NOT have additional/,
  ],
  [
    'a level that is none',
    { permissions: { contents: 'rw' } },
    /body\/permissions\/contents must be equal to one of/,
  ],
  ['names that are no list', { repositories: 'app' }, /body\/repositories must be array/],
])('%s in a request shows up', async (_, body, expected) => {
  github = await startGitHub();
  await acme(github).mint(body);
  expect(github.violations).toEqual([expect.stringMatching(expected)]);
});

test('extra permission names, an unknown end point, a body or a query where none belongs', async () => {
  github = await startGitHub({ extraPermissions: ['brand_new'] });
  const { authorization, mint } = acme(github);
  await mint({ permissions: { brand_new: 'read' } });
  expect(github.violations).toEqual([]);
  await ask(github, 'GET', '/meta', { authorization });
  await ask(github, 'GET', '/app?page=1', { authorization });
  await ask(github, 'GET', '/app/installations/abc', { authorization });
  await ask(github, 'DELETE', '/installation/token', { body: {} });
  expect(github.violations).toEqual([
    'GET /meta: the sandbox has no such end point',
    'GET /app: request query page is not in the description',
    'GET /app/installations/{installation_id}: request path installation_id must be integer {"type":"integer"}',
    'DELETE /installation/token: request has a body where none is described',
  ]);
});

const exchange: Exchange = {
  method: 'POST',
  template: '/app/installations/{installation_id}/access_tokens',
  path: '/app/installations/1/access_tokens',
  params: { installation_id: '1' },
  query: new URLSearchParams(),
  contentType: undefined,
  bodyText: '',
};

test.each([
  ['a wrong field', 201, { token: 1, expires_at: '' }, ['answer 201/token must be string {"type":"string"}']],
  ['a status', 299, {}, ['answer 299 is not described']],
  ['a refusal', 418, { message: 'x', documentation_url: 'y', status: '418' }, []],
  ['a bare refusal', 418, {}, ['message', 'documentation_url', 'status'].map((name) => `'${name}'`)],
])('%s in an answer shows up', (_, status, json, problems) => {
  const found = new Contract('api.github.com', []).violations({ ...exchange, answer: { status, json } });
  expect(found).toEqual(problems.map((problem) => expect.stringContaining(problem)));
});
