// What the reports of an organization say, and where to begin.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startGitHub } from '@mint-app-token/sandbox/github';
import { Failure } from '../../src/failures/failure.ts';
import { Refusal } from '../../src/github/refusal.ts';
import { explain } from '../../src/cli/organization/explain.ts';
import { serverOf } from '../../src/cli/organization/world.ts';
import { NetworkError } from '../../src/transport/message.ts';
import { call, CHECKOUT, PATH, withOrganization, writeGh } from './organization-stand.ts';

const step = (lines: string) => `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${lines}`;
const ORGANIZATION = {
  admin: {
    [PATH]: step(
      '      - run: gh api -X PUT repos/acme/admin/branches/main/protection\n        env:\n          GH_TOKEN: ${{ secrets.ADMIN }}\n',
    ),
  },
  asks: {
    [PATH]: step('      - run: make release\n        env:\n          GH_TOKEN: ${{ secrets.SHARED }}\n'),
  },
  broken: { [PATH]: 'a: [' },
  gist: {
    [PATH]: step('      - run: gh gist create x\n        env:\n          GH_TOKEN: ${{ secrets.GIST }}\n'),
  },
  plain: { 'README.md': '' },
  tap: {
    [PATH]: step(
      '      - uses: actions/checkout@v4\n        with:\n          repository: acme/other\n          token: ${{ secrets.SHARED }}\n      - run: git push\n',
    ),
  },
  web: { [PATH]: CHECKOUT('SHARED') },
};

describe('the reports', () => {
  test('say the same in the terminal and in Markdown: repositories, secrets, Apps, where to begin', () =>
    withOrganization(ORGANIZATION, async (stand) => {
      const file = join(stand.folder, 'a.md');
      const { code, out } = await stand.migrate(['--report', file]);
      expect(code).toBe(1); // one could not be read
      const markdown = readFileSync(file, 'utf8');
      expect(out).toMatch(/^acme\/web +1 +1 +contents: write$/m);
      expect(out).toMatch(/^acme\/asks +1 +1 +none$/m);
      expect(out).toMatch(/^acme\/gist +1 +1 +none$/m);
      expect(out).toMatch(/^SHARED +3 +3 +1$/m);
      expect(markdown).toContain('5 uses of 3 secrets in 5 of 7 repositories.');
      expect(markdown).toContain('| `SHARED` | `acme/asks`, `acme/tap`, `acme/web` | 3 | 1 |');
      expect(markdown).toContain('| `acme/web` | 1 | 0 | 0 | 0 | contents: write |');
      expect(markdown).toMatch(/## Not read\n\n- `acme\/broken`, `\.github\/workflows\/it\.yml`: /);
      // The strongest first, then what reaches another repository.
      const begin = [...markdown.matchAll(/^\| `acme\/(\w+): [^|]*\| `\w+` \| ([^|]*) \|$/gm)].map(
        ([, name, why]) => [name, why],
      );
      expect(begin.slice(0, 3)).toEqual([
        ['admin', 'administers, its own repository, a secret in 1 repository'],
        ['tap', 'writes, another repository, a secret in 3 repositories'],
        ['web', 'writes, its own repository, a secret in 3 repositories'],
      ]);
      const apps = markdown.slice(markdown.indexOf('## The Apps that serve them'));
      expect(apps).toContain('| 1 | contents: write | `acme/tap`, `acme/web` |');
      expect(apps).toContain('administration: write');
    }));

  test('say so where there is no PAT', () =>
    withOrganization({ plain: ORGANIZATION.plain }, async (stand) => {
      const file = join(stand.folder, 'a.md');
      const { out } = await stand.migrate(['--report', file, '--pull-requests']);
      expect(out).toBe(
        'No PAT is in use in the workflows of 1 repository of acme.\n\nNo pull request is to be opened.\n',
      );
      expect(readFileSync(file, 'utf8')).toContain('0 uses of 0 secrets in 0 of 1 repositories.');
    }));

  test('one that cannot be written is told, and the rest is done', () =>
    withOrganization({ plain: ORGANIZATION.plain }, async (stand) => {
      const file = join(stand.folder, 'a.md');
      mkdirSync(file);
      const { code, out, err } = await stand.migrate(['--json', '--report', file]);
      expect([code, JSON.parse(out)]).toEqual([1, expect.objectContaining({ organization: 'acme' })]);
      expect(err).toMatch(/a\.md: not written: /);
    }));

  test('--check: 1 while a PAT is in use anywhere', () =>
    withOrganization({ web: ORGANIZATION.web }, async (stand) => {
      expect((await stand.migrate(['--json', '--check'])).code).toBe(1);
      stand.github.world.findRepository('acme/web')?.contents.commit('main', { [PATH]: undefined });
      expect((await stand.migrate(['--json', '--check'])).code).toBe(0);
    }));
});

describe('which GitHub', () => {
  test.each([
    [{}, 'https://api.github.com', 'https://github.com'],
    [
      { GITHUB_SERVER_URL: 'https://ghes.example.com' },
      'https://ghes.example.com/api/v3',
      'https://ghes.example.com',
    ],
    [
      { GITHUB_SERVER_URL: 'https://example.com/git/' },
      'https://example.com/git/api/v3',
      'https://example.com/git',
    ],
    [{ GITHUB_SERVER_URL: 'https://acme.ghe.com' }, 'https://api.acme.ghe.com', 'https://acme.ghe.com'],
    [{ GITHUB_SERVER_URL: 'https://github.com' }, 'https://api.github.com', 'https://github.com'],
    [
      { GITHUB_API_URL: 'https://ghes.example.com/api/v3/' },
      'https://ghes.example.com/api/v3',
      'https://ghes.example.com',
    ],
  ])('%j', (env, apiUrl, webUrl) => {
    expect(serverOf(env)).toEqual({ apiUrl, webUrl });
  });

  test('an address that is none is told', () => {
    for (const GITHUB_SERVER_URL of ['no address', 'javascript:alert(1)'])
      expect(() => serverOf({ GITHUB_SERVER_URL })).toThrow(/^GITHUB_SERVER_URL is no address/);
    expect(() => serverOf({ GITHUB_API_URL: 'https://a:b@x' })).toThrow(/^GITHUB_API_URL: a user name/);
  });

  test.each([
    ['a password', 'https://octocat:s3cret-word@ghes.example.com', 'found more than a host'],
    ['plain http', 'http://ghes.example.com', 'in the clear'],
  ])('%s in its address is refused before gh is asked, and not repeated', (_, GITHUB_SERVER_URL, said) =>
    withOrganization({}, async ({ folder, env }) => {
      writeGh(folder, `touch "${join(folder, 'touched')}"`);
      const asked = { ...env, GITHUB_SERVER_URL, GITHUB_API_URL: '' };
      const { code, err } = await call(['migrate', '--org', 'acme'], asked);
      expect(code).toBe(2);
      expect(err).toMatch(/^input-invalid: GITHUB_SERVER_URL: /);
      expect(err).toContain(said);
      expect(err).not.toContain('s3cret-word');
      expect(existsSync(join(folder, 'touched'))).toBe(false);
    }),
  );

  test("on GitHub Enterprise Server, GraphQL is beside the REST API's address", async () => {
    const github = await startGitHub({ basePath: '/api/v3' });
    try {
      await withOrganization({}, async ({ folder, env }) => {
        github.world.addAccount({ login: 'acme', type: 'Organization' });
        // What GraphQL cuts off, the REST API gives.
        const files = { [PATH]: `# ${'x'.repeat(600_000)}\n${CHECKOUT('BOT')}` };
        github.world.addRepository('acme/web', { files });
        writeGh(folder, `echo ${github.world.addUserToken('octocat').token}`);
        const { code, out } = await call(['migrate', '--org', 'acme', '--json'], {
          ...env,
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
        });
        expect([code, out.match(/"secret": "BOT"/g)]).toEqual([0, ['"secret": "BOT"']]);
        expect([...new Set(github.requests.map(({ path }) => path.replace(/[0-9a-f]{40}/, 'OID')))]).toEqual([
          '/api/graphql',
          '/api/v3/repos/acme/web/git/blobs/OID',
        ]);
      });
    } finally {
      await github.close();
    }
  });
});

describe('what ended the reading', () => {
  const refusal = (status: number, body: object, headers = {}) =>
    new Refusal({ status, url: 'https://api.github.com/graphql', headers, body: JSON.stringify(body) });
  test.each([
    [new NetworkError('unreachable', 'ECONNREFUSED'), 'github-unreachable', /--resume/],
    [new NetworkError('timed-out', 'no answer'), 'github-timed-out', /--resume/],
    [refusal(403, { message: 'You have exceeded a secondary rate limit' }), 'rate-limited', /--resume/],
    [refusal(502, { message: 'x' }), 'github-unavailable', /--resume/],
    [refusal(401, { message: 'Bad credentials' }), 'github-refused', /gh auth login/],
    [
      refusal(403, { message: 'Resource protected by organization SAML enforcement.' }),
      'github-refused',
      /gh auth refresh/,
    ],
    [refusal(200, {}), 'not-the-github-api', undefined],
  ])('%s', (error, code, fix) => {
    const failure = explain(error, 'acme') as Failure;
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.code).toBe(code);
    if (fix) expect(failure.fix).toMatch(fix);
  });

  test('a defect stays one', () => {
    const error = new Error('x');
    expect(explain(error, 'acme')).toBe(error);
  });
});
