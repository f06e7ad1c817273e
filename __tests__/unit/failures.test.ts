import { describe, expect, test } from '@jest/globals';
import { catalogue, type Code } from '../../src/failures/catalogue.ts';
import { Failure } from '../../src/failures/failure.ts';
import { failureOf, quoted, type Problem } from '../../src/failures/problems.ts';
import { asFailure, describeFailure } from '../../src/failures/report.ts';

const codes = Object.keys(catalogue) as Code[];

describe('the catalogue', () => {
  test.each(codes)('%s is in kebab-case, with a title of one line and a fix', (code) => {
    const { title, fix } = catalogue[code];
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(fix).toMatch(/\S/);
  });

  test('titles are told apart', () => {
    expect(new Set(codes.map((code) => catalogue[code].title)).size).toBe(codes.length);
  });

  test('holds the codes that the design names', () => {
    const keys = [
      'not-pem',
      'truncated',
      'openssh',
      'encrypted',
      'public',
      'not-rsa',
      'client-secret',
      'fingerprint',
    ];
    const named =
      'input-invalid inputs-conflict credentials-missing app-key-mismatch app-unknown clock-skew app-not-installed ' +
      'repository-not-in-installation permission-not-granted installation-suspended ip-not-allowed rate-limited ' +
      'github-unreachable github-timed-out not-the-github-api grant-wider-than-asked revoke-failed github-refused';
    expect(codes).toEqual(
      expect.arrayContaining([...named.split(' '), ...keys.map((key) => `private-key-${key}`)]),
    );
  });
});

describe('the problems of the inputs as one failure', () => {
  const problem = (code: Code, text: string): Problem => ({ code, text });

  test.each<[string, Problem[], Code]>([
    ['one', [problem('private-key-openssh', 'a')], 'private-key-openssh'],
    [
      'two of one code',
      [problem('inputs-conflict', 'a'), problem('inputs-conflict', 'b')],
      'inputs-conflict',
    ],
    [
      'two of two codes',
      [problem('inputs-conflict', 'a'), problem('credentials-missing', 'b')],
      'input-invalid',
    ],
  ])('%s', (_, problems, code) => {
    const failure = failureOf(problems);
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.code).toBe(code);
    for (const { text } of problems) expect(failure.message).toContain(text);
  });

  test('codes are told when they differ', () => {
    const { message } = failureOf([problem('inputs-conflict', 'a'), problem('credentials-missing', 'b')]);
    expect(message).toBe('2 problems with the inputs:\n- inputs-conflict: a\n- credentials-missing: b');
  });
});

describe('quoted', () => {
  test.each([
    ['', '""'],
    ['a', '"a"'],
    ['a\nb\u0007', '"a\\nb\\u0007"'],
    ['x'.repeat(100), `"${'x'.repeat(100)}"`],
    // What nobody can see, or turns what stands beside it around.
    ['contents:\u00a0read', '"contents:\\u00a0read"'],
    ['ac\u200bme', '"ac\\u200bme"'],
    ['\ufeffacme', '"\\ufeffacme"'],
    ['a\u202eb\u2066', '"a\\u202eb\\u2066"'],
    ['a\u0085b', '"a\\u0085b"'],
    ['Zürich ✓', '"Zürich ✓"'],
  ])('%j', (value, shown) => {
    expect(quoted(value)).toBe(shown);
  });

  test('a long one is not shown', () => {
    expect(quoted('x'.repeat(101))).not.toContain('xx');
    expect(quoted('x'.repeat(101))).toContain('101');
  });
});

describe('whatever was thrown is a failure', () => {
  test.each<[string, unknown, Code, string]>([
    ['a failure', new Failure('clock-skew', 'tick'), 'clock-skew', 'tick'],
    ['an error', new TypeError('x is not a function'), 'internal-error', 'x is not a function'],
    ['a text', 'boom', 'internal-error', 'boom'],
    ['nothing', undefined, 'internal-error', 'undefined'],
    ['null', null, 'internal-error', 'null'],
  ])('%s', (_, thrown, code, message) => {
    expect(asFailure(thrown)).toMatchObject({ code, message });
  });
});

describe('what a person reads', () => {
  const said = 'GitHub said: 403 This installation has been suspended (request id AB:12)';
  const released = { GITHUB_ACTION_REPOSITORY: 'mint/app-token', GITHUB_ACTION_REF: 'v1' };

  test('the wording', () => {
    const failure = new Failure(
      'installation-suspended',
      'Minting the token for acme/app: GitHub answered 403',
      { said },
    );
    expect(describeFailure(failure, released)).toBe(
      [
        'installation-suspended: Minting the token for acme/app: GitHub answered 403',
        "What to do: Whoever suspended it has to unsuspend it: the account's owner in the installation's settings, the App's owner in the settings of the App under \"Advanced\".",
        'GitHub said: 403 This installation has been suspended (request id AB:12)',
        'More: https://github.com/mint/app-token/blob/v1/docs/troubleshooting.md#installation-suspended',
      ].join('\n'),
    );
  });

  test.each<[string, Failure, Record<string, string>, RegExp, RegExp]>([
    ['a better fix', new Failure('clock-skew', 'x', { fix: 'Wind it.' }), {}, /Wind it\./, /NTP/],
    ['no answer of GitHub', new Failure('clock-skew', 'x'), {}, /clock-skew: x/, /said|undefined/],
    [
      'a local action',
      new Failure('clock-skew', 'x'),
      { GITHUB_ACTION_REPOSITORY: '', GITHUB_ACTION_REF: '' },
      /x/,
      /https:\/\/github/,
    ],
    [
      'no stack trace',
      new Failure('clock-skew', 'x', { cause: new Error('deep') }),
      {},
      /x/,
      /deep|at .*:\d+/,
    ],
  ])('%s', (_, failure, env, holds, lacks) => {
    const text = describeFailure(failure, env);
    expect(text).toMatch(holds);
    expect(text).not.toMatch(lacks);
  });

  test.each(codes)('%s: code, what happened, what to do', (code) => {
    const text = describeFailure(new Failure(code, 'what happened'), released);
    expect(text).toMatch(`${code}: what happened\n`);
    expect(text).toContain(catalogue[code].fix);
    expect(text).toMatch(new RegExp(`#${code}$`));
  });
});
