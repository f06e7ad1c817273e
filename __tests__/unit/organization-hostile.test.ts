// What others wrote, and what a GitHub that is none may answer, in all reports.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { CHECKOUT, withOrganization } from './organization-stand.ts';

const EVIL = '.github/workflows/<script>alert(1)<img src=x onerror=alert(1)>|`\u202e\u001b[2J@all.yml';
const CLOSING = CHECKOUT('BOT').replace('actions/checkout@v4', 'x/y</script><img src=x onerror=alert(2)>@v4');

describe('hostile names', () => {
  test('are neither obeyed by a terminal nor by Markdown, nor an element of the page', () =>
    withOrganization(
      {
        web: {
          [EVIL]: CHECKOUT('BOT'),
          '.github/workflows/c.yml': CLOSING,
          '.github/workflows/b\u001b]0;x|<b>.yml': 'a: [',
        },
      },
      async (stand) => {
        const [page, markdown] = [join(stand.folder, 'a.html'), join(stand.folder, 'a.md')];
        const { code, out, err } = await stand.migrate(['--report', page]);
        expect(code).toBe(1);
        expect(out).toContain('2 uses of 1 secret in 1 of 1 repository');
        for (const text of [out, err]) expect(text).not.toMatch(/[\u001b\u202e]/);
        const html = readFileSync(page, 'utf8');
        expect(html).not.toContain('<img');
        expect(html.match(/<\/script>/g)).toHaveLength(2);
        expect(html).not.toMatch(/[\u001b\u202e]/);
        await stand.migrate(['--report', markdown]);
        const text = readFileSync(markdown, 'utf8');
        expect(text).not.toMatch(/[\u001b\u202e]/);
        const rows = text.split('\n').filter((each) => each.startsWith('| `acme/web: '));
        expect(rows).toHaveLength(4);
        // Outside of code, nothing is an element, a column or somebody's name.
        for (const row of rows) {
          const plain = row.replaceAll(/`[^`]*`/g, '');
          expect(plain).not.toMatch(/(?<!\\)[<>]|(?<!&#64;)@/);
          expect([4, 6]).toContain(plain.replaceAll('\\|', '').split('|').length - 1);
        }
        expect((await stand.migrate(['--json'])).out).not.toMatch(/[\u001b\u202e]/);
      },
    ));

  test.each(['../x', 'a/b', 'a b', '..', 'a"}{'])(
    'a repository that is called %j is told, and not asked for',
    (name) =>
      withOrganization({ web: {} }, async (stand) => {
        stand.github.faults.add({
          on: { path: /graphql/ },
          effect: {
            kind: 'transform',
            body: (answer) =>
              JSON.parse(
                JSON.stringify(answer).replaceAll('acme/web', `acme/${name.replace('"', '\\"')}`),
              ) as unknown,
          },
        });
        const { code, err } = await stand.migrate();
        expect(code).toBe(1);
        expect(err).toContain('its name has characters that GitHub does not allow');
        expect(stand.countRequests()).toBe(1);
      }),
  );
});

test('the page allows its own style and script by their hashes, and nothing else', () =>
  withOrganization({ web: {} }, async (stand) => {
    const page = join(stand.folder, 'a.html');
    await stand.migrate(['--report', page]);
    const html = readFileSync(page, 'utf8');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const inside = (pattern: RegExp) =>
      createHash('sha256')
        .update(pattern.exec(html)?.[1] ?? '')
        .digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${inside(/<script>([^]*?)<\/script>/)}'`,
      `style-src 'sha256-${inside(/<style>([^]*?)<\/style>/)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(html).not.toMatch(/ style=| on[a-z]+=|innerHTML|src=/);
  }));

describe('a GitHub that answers nonsense', () => {
  test.each<[unknown, RegExp]>([
    [{}, /^(not-the-github-api|github-refused): /],
    [[], /^(not-the-github-api|github-refused): /],
    [{ data: null }, /^github-refused: /],
    [{ data: { organization: { repositories: null } } }, /^github-refused: /],
    [{ errors: [null, 1, {}] }, /^github-refused: .*an error without a message/],
    [
      { data: { organization: { login: 'acme', repositories: { nodes: [null, {}, 1] } } } },
      /^acme\/\?: GitHub does not/,
    ],
    [
      {
        data: {
          organization: {
            login: 'acme',
            repositories: {
              nodes: [{ nameWithOwner: 'acme/a', defaultBranchRef: { name: 'main', target: {} } }],
              pageInfo: { hasNextPage: true, endCursor: null },
            },
          },
        },
      },
      /^acme\/\?: GitHub has more repositories, and does not tell them\nacme\/a: GitHub does not tell what its default branch holds/,
    ],
  ])('%j is told: 1', (json, words) =>
    withOrganization({ web: {} }, async (stand) => {
      stand.github.faults.add({ on: { path: /graphql/ }, effect: { kind: 'answer', status: 200, json } });
      const { code, err } = await stand.migrate();
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(words) });
      expect(stand.countRequests()).toBeLessThan(3);
    }),
  );

  test('a list that never ends is left when it does not move on', () =>
    withOrganization({ web: { 'README.md': '' } }, async (stand) => {
      stand.github.faults.add({
        on: { path: /graphql/ },
        effect: {
          kind: 'transform',
          body: (answer) => {
            const { organization } = answer.data as { organization: { repositories: object } };
            const pageInfo = { hasNextPage: true, endCursor: 'again' };
            const repositories = { ...organization.repositories, pageInfo };
            return { data: { organization: { ...organization, repositories } } };
          },
        },
      });
      const { code, err } = await stand.migrate();
      expect({ code, err }).toEqual({
        code: 1,
        err: 'acme/?: GitHub has more repositories, and does not tell them\n',
      });
      expect(stand.countRequests()).toBe(2);
    }));
});
