import { describe, expect, test } from '@jest/globals';
import { gitConfig, quotedPath, type GitAccess } from '../../src/git/config.ts';
import { Secret } from '../../src/runtime/secret.ts';

const identity = { botUserId: 7, name: 'my-app[bot]', email: '7+my-app[bot]@users.noreply.github.com' };
const access = (owners: string[], repositories: string[] = [], token = 'ghs_x'): GitAccess => ({
  owners,
  repositories,
  token: new Secret(token),
});
const made = (accesses: GitAccess[], webUrl = 'https://github.com') => {
  const { text, urls } = gitConfig({ identity, webUrl, accesses });
  return { text: text.reveal(), urls };
};
/** The URLs of the sections of one kind. */
const sections = (kind: string, text: string) =>
  [...text.matchAll(/^\[(\w+) "(.*)"\]$/gm)].flatMap(([, found, url]) => (found === kind ? [url] : []));

test('the file for one owner, as a person sees it', () => {
  expect(made([access(['acme'])]).text.replace(/Basic [^"]+/, 'Basic ***')).toBe(
    `[user]
	name = "my-app[bot]"
	email = "7+my-app[bot]@users.noreply.github.com"
[http "https://github.com/acme/"]
	extraheader =
	extraheader = "Authorization: Basic ***"
[url "https://github.com/acme/"]
	insteadOf = "https://github.com/acme/"
	insteadOf = "git@github.com:acme/"
	insteadOf = "ssh://git@github.com/acme/"
`,
  );
});

test('the header is what git sends for x-access-token and the token, which is masked in that form', () => {
  const encoded = Buffer.from('x-access-token:ghs_x').toString('base64');
  expect(made([access(['acme'])]).text).toContain(`"Authorization: Basic ${encoded}"`);
});

describe('URLs', () => {
  test.each<[string, GitAccess[], string[], string[]]>([
    ['an owner', [access(['acme'])], ['acme/'], ['acme']],
    ['an owner in two spellings', [access(['ACME', 'Acme'])], ['ACME/', 'acme/', 'Acme/'], ['ACME']],
    [
      'a repository',
      [access(['acme'], ['acme/app'])],
      ['acme/app', 'acme/app.git', 'acme/app.wiki.git'],
      ['acme/app'],
    ],
    [
      'a repository in two spellings',
      [access(['acme'], ['acme/App', 'acme/app'])],
      ['acme/App', 'acme/App.git', 'acme/App.wiki.git', 'acme/app', 'acme/app.git', 'acme/app.wiki.git'],
      ['acme/App'],
    ],
    ['two owners', [access(['a']), access(['b'])], ['a/', 'b/'], ['a', 'b']],
  ])('%s', (_, accesses, paths, shown) => {
    const { text, urls } = made(accesses);
    expect(sections('http', text)).toEqual(paths.map((path) => `https://github.com/${path}`));
    expect(urls).toEqual(shown.map((path) => `https://github.com/${path}`));
  });

  test('a server with a port: SSH has its own', () => {
    const { text } = made([access(['acme'])], 'https://ghes.example.com:8443');
    expect(sections('http', text)).toEqual(['https://ghes.example.com:8443/acme/']);
    expect(text).toContain('insteadOf = "git@ghes.example.com:acme/"');
    expect(text).toContain('insteadOf = "ssh://git@ghes.example.com/acme/"');
  });

  test('each owner has its own token', () => {
    const { text } = made([access(['a'], [], 'one'), access(['b'], [], 'two')]);
    const tokens = [...text.matchAll(/Basic ([^"]+)"/g)].map(([, each = '']) =>
      Buffer.from(each, 'base64').toString(),
    );
    expect(tokens).toEqual(['x-access-token:one', 'x-access-token:two']);
  });
});

test.each([
  ['/home/runner/work/_temp/x', 'linux', '"/home/runner/work/_temp/x"'],
  ['/tmp/a "b" \\c #d', 'linux', '"/tmp/a \\"b\\" \\\\c #d"'],
  ['/Users/runner/work/_temp/x', 'darwin', '"/Users/runner/work/_temp/x"'],
  ['D:\\a\\_temp\\x y', 'win32', '"D:/a/_temp/x y"'],
])('the path %s on %s', (path, platform, expected) => {
  expect(quotedPath(path, platform)).toBe(expected);
});
