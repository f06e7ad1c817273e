import { describe, expect, test } from '@jest/globals';
import { parseServer, type ServerRequest } from '../../src/inputs/server.ts';
import { collect } from './problems.ts';

/** A runner of github.com, and nothing asked. */
const blank: ServerRequest = {
  asked: '',
  runnerApiUrl: 'https://api.github.com',
  runnerWebUrl: 'https://github.com',
};
const onGhes = { runnerApiUrl: 'https://ghes.corp/api/v3', runnerWebUrl: 'https://ghes.corp' };
const onPlainGhes = { runnerApiUrl: 'http://ghes.corp/api/v3', runnerWebUrl: 'http://ghes.corp' };
const parse = (given: Partial<ServerRequest>) =>
  collect((report) => parseServer({ ...blank, ...given }, report));

describe('which GitHub', () => {
  test.each<[string, Partial<ServerRequest>, api: string, web: string]>([
    ['nothing asked: the runner’s', {}, 'https://api.github.com', 'https://github.com'],
    ['nothing asked, on a server', onGhes, 'https://ghes.corp/api/v3', 'https://ghes.corp'],
    ['nothing asked, by plain http', onPlainGhes, 'http://ghes.corp/api/v3', 'http://ghes.corp'],
    [
      'nothing known',
      { runnerApiUrl: undefined, runnerWebUrl: undefined },
      'https://api.github.com',
      'https://github.com',
    ],
    ['empty', { runnerApiUrl: '', runnerWebUrl: '' }, 'https://api.github.com', 'https://github.com'],
    [
      'the runner’s own, asked for',
      { ...onGhes, asked: onGhes.runnerApiUrl },
      'https://ghes.corp/api/v3',
      'https://ghes.corp',
    ],
    [
      'plain http as the runner has it',
      { ...onPlainGhes, asked: 'http://ghes.corp/api/v3' },
      'http://ghes.corp/api/v3',
      'http://ghes.corp',
    ],
    [
      'plain http, a slash more',
      { ...onPlainGhes, asked: 'http://ghes.corp/api/v3/' },
      'http://ghes.corp/api/v3',
      'http://ghes.corp',
    ],
    [
      'github.com from a server',
      { ...onGhes, asked: 'https://api.github.com' },
      'https://api.github.com',
      'https://github.com',
    ],
    [
      'a server from github.com',
      { asked: 'https://ghes.corp/api/v3' },
      'https://ghes.corp/api/v3',
      'https://ghes.corp',
    ],
    [
      'a slash at the end',
      { asked: 'https://ghes.corp/api/v3//' },
      'https://ghes.corp/api/v3',
      'https://ghes.corp',
    ],
    [
      'a port',
      { asked: 'https://ghes.corp:8443/api/v3' },
      'https://ghes.corp:8443/api/v3',
      'https://ghes.corp:8443',
    ],
    ['GHE.com', { asked: 'https://api.acme.ghe.com' }, 'https://api.acme.ghe.com', 'https://acme.ghe.com'],
    [
      'a host that is called api',
      { asked: 'https://api.corp/api/v3' },
      'https://api.corp/api/v3',
      'https://api.corp',
    ],
    ['localhost', { asked: 'http://localhost:8080' }, 'http://localhost:8080', 'http://localhost:8080'],
    [
      '127.0.0.1',
      { asked: 'http://127.0.0.1:8080/api/v3' },
      'http://127.0.0.1:8080/api/v3',
      'http://127.0.0.1:8080',
    ],
    ['127.9.9.9', { asked: 'http://127.9.9.9' }, 'http://127.9.9.9', 'http://127.9.9.9'],
    ['[::1]', { asked: 'http://[::1]:8080' }, 'http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s', (_, given, apiUrl, webUrl) => {
    const { value, problems } = parse(given);
    expect(problems).toEqual([]);
    expect(value).toEqual({ apiUrl, webUrl });
  });
});

describe('refused', () => {
  test.each<[string, Partial<ServerRequest>, string[]]>([
    ['no URL', { asked: 'api.github.com' }, ['https://api.github.com']],
    ['a path', { asked: '/api/v3' }, ['https://api.github.com']],
    ['nothing after the scheme', { asked: 'https://' }, ['https://api.github.com']],
    ['plain http', { asked: 'http://ghes.corp/api/v3' }, ['http://', 'ghes.corp', 'https://']],
    ['plain http of github.com', { asked: 'http://api.github.com' }, ['http://', 'api.github.com']],
    [
      'plain http elsewhere than the runner’s',
      { ...onPlainGhes, asked: 'http://other.corp/api/v3' },
      ['other.corp'],
    ],
    ['a name like localhost', { asked: 'http://localhost.evil.example' }, ['localhost.evil.example']],
    ['a name like 127.0.0.1', { asked: 'http://127.0.0.1.evil.example' }, ['127.0.0.1.evil.example']],
    ['any address', { asked: 'http://0.0.0.0:8080' }, ['0.0.0.0']],
    ['another protocol', { asked: 'ftp://ghes.corp' }, ['ftp:', 'https:']],
    ['a file', { asked: 'file:///etc/passwd' }, ['file:', 'https:']],
    ['a user', { asked: 'https://me@ghes.corp/api/v3' }, ['user name']],
    ['the web site', { asked: 'https://github.com' }, ['did you mean https://api.github.com?']],
    ['the web site of old', { asked: 'https://www.github.com/' }, ['did you mean https://api.github.com?']],
    ['that of GHE.com', { asked: 'https://acme.ghe.com' }, ['did you mean https://api.acme.ghe.com?']],
    ['GraphQL', { asked: 'https://api.github.com/graphql' }, ['GraphQL', 'leave /graphql out']],
    ['GraphQL of a server', { asked: 'https://ghes.corp/api/graphql' }, ['GraphQL']],
    ['a query', { asked: 'https://ghes.corp/api/v3?a=b' }, ['query']],
    ['a fragment', { asked: 'https://ghes.corp/api/v3#a' }, ['fragment']],
  ])('%s', (_, given, holds) => {
    const { problems } = parse(given);
    expect(problems).toEqual([{ code: 'input-invalid', text: expect.stringMatching(/^github-api-url: /) }]);
    for (const word of holds) expect(problems[0]?.text).toContain(word);
  });

  test.each([
    'https://me:hunter22@ghes.corp',
    'http://me:hunter22@ghes.corp',
    'me:hunter22@ghes.corp',
    'https//me:hunter22@ghes',
  ])('a password is not repeated: %s', (asked) => {
    const { problems } = parse({ asked });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.text).not.toContain('hunter');
  });

  test('the wording, for a person to read', () => {
    const asked = 'http://ghes.corp/api/v3';
    expect(parse({ asked }).problems[0]?.text).toBe(
      "github-api-url: http:// would send the App's credentials in the clear to ghes.corp; use https://",
    );
  });
});
