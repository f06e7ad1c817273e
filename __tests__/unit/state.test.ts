import { describe, expect, test } from '@jest/globals';
import { Secret } from '../../src/runtime/secret.ts';
import { readState, tokenKeeper, type KeptToken } from '../../src/handover/state.ts';

const apis = { github: 'https://api.github.com' };
const kept = (text: string, rest: Partial<KeptToken> = {}): KeptToken => ({
  provider: 'github',
  token: new Secret(text),
  apiUrl: 'https://api.github.com',
  owner: 'acme',
  expiresAt: '2026-01-31T13:00:00Z',
  ...rest,
});
const plain = ({ token, ...rest }: KeptToken) => ({ token: token.reveal(), ...rest });

/** A runner's memory between main and post: STATE_<name>, case kept, the last value of a name. */
function memory() {
  const env: Record<string, string> = {};
  const keeper = tokenKeeper({
    saveState: (name, value) => {
      env[`STATE_${name}`] = value;
    },
  });
  return { env, keeper };
}

describe('what main keeps, post reads', () => {
  test.each<[string, KeptToken[]]>([
    ['nothing', []],
    ['one token', [kept('ghs_a')]],
    ['several', [kept('ghs_a'), kept('ghs_b', { owner: 'octo' })]],
    ['a long one with dots', [kept(`ghs_12345_${'x.-_'.repeat(130)}`)]],
    ['one that needs escaping', [kept('a"b\\c\nd ö'), kept("'")]],
    ['more than ten', Array.from({ length: 12 }, (_, at) => kept(`ghs_${at}`))],
  ])('%s', (_, tokens) => {
    const { env, keeper } = memory();
    for (const token of tokens) keeper.keep(token);
    const state = readState(env, apis);
    expect(state.tokens.map(plain)).toEqual(tokens.map(plain));
    expect(state.skipped).toBe(false);
    expect(JSON.stringify(state)).not.toContain('ghs_');
  });

  test('a token is kept the moment it is handed over, and the earlier ones stay', () => {
    const { env, keeper } = memory();
    keeper.keep(kept('ghs_a'));
    expect(readState(env, apis).tokens).toHaveLength(1);
    keeper.keep(kept('ghs_b'));
    expect(readState(env, apis).tokens).toHaveLength(2);
  });
});

describe('taken back', () => {
  test.each([
    ['the first', 0, ['ghs_b', 'ghs_c']],
    ['one in the middle', 1, ['ghs_a', 'ghs_c']],
    ['the last', 2, ['ghs_a', 'ghs_b']],
  ])('%s', (_, at, left) => {
    const { env, keeper } = memory();
    const takeBack = ['ghs_a', 'ghs_b', 'ghs_c'].map((text) => keeper.keep(kept(text)));
    takeBack[at]?.();
    expect(readState(env, apis).tokens.map(({ token }) => token.reveal())).toEqual(left);
  });

  test('leaves nothing of the token behind', () => {
    const { env, keeper } = memory();
    keeper.keep(kept('ghs_a'))();
    expect(JSON.stringify(env)).not.toContain('ghs_a');
  });

  test('a number is not used twice', () => {
    const { env, keeper } = memory();
    const takeBack = keeper.keep(kept('ghs_a'));
    takeBack();
    keeper.keep(kept('ghs_b'));
    takeBack();
    expect(readState(env, apis).tokens.map(({ token }) => token.reveal())).toEqual(['ghs_b']);
  });
});

describe('left alive on purpose', () => {
  test('is told from nothing to revoke', () => {
    const { env, keeper } = memory();
    keeper.leaveAlive();
    expect(readState(env, apis)).toEqual({ tokens: [], skipped: true, problems: [] });
    expect(readState({}, apis)).toEqual({ tokens: [], skipped: false, problems: [] });
  });

  test('one may be alive while another is to be revoked', () => {
    const { env, keeper } = memory();
    keeper.leaveAlive();
    keeper.keep(kept('ghs_a'));
    const { tokens, skipped } = readState(env, apis);
    expect([tokens.length, skipped]).toEqual([1, true]);
  });
});

test('what else is in the environment is not read', () => {
  const env = {
    STATE_other: '{}',
    'token-0': 'x',
    INPUT_TOKEN: 'x',
    STATE_TOKEN: 'x',
    PATH: '/bin',
    EMPTY: undefined,
  };
  expect(readState(env, apis)).toEqual({ tokens: [], skipped: false, problems: [] });
});

// Whoever can set a variable of the job can write here, such as by a line break in GITHUB_ENV.
describe('what is not acted on, and said', () => {
  const written: object = { ...kept(''), token: 'ghs_a' };
  test.each<[string, unknown, RegExp]>([
    ['another API', { ...written, apiUrl: 'https://evil.example' }, /another API/],
    ['no provider', { ...written, token: 'ghs_a', provider: undefined }, /no service/],
    ['a provider out of a prototype', { ...written, token: 'ghs_a', provider: 'constructor' }, /no service/],
    ['no token', { ...written, token: 5 }, /cannot be read/],
    ['nothing', null, /cannot be read/],
  ])('%s', (_, data, problem) => {
    const { tokens, problems } = readState({ 'STATE_token-0': JSON.stringify(data) }, apis);
    expect(tokens).toEqual([]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems.join()).not.toMatch(/ghs_a|evil/);
  });

  test('and the rest is', () => {
    const { env, keeper } = memory();
    keeper.keep(kept('ghs_a'));
    const { tokens, problems } = readState(
      { ...env, 'STATE_token-9': 'not JSON', 'STATE_git-setup': '{' },
      apis,
    );
    expect(tokens.map(({ token }) => token.reveal())).toEqual(['ghs_a']);
    expect(problems).toEqual([expect.stringMatching(/cannot be read/)]);
  });
});
