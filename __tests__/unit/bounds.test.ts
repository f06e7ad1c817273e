// How much of an input is too much, and how much of its problems is told.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { failureOf } from '../../src/failures/problems.ts';
import { parsePermissions } from '../../src/inputs/permissions.ts';
import { parseServer } from '../../src/inputs/server.ts';
import { parseTargets } from '../../src/inputs/target.ts';
import { parsePrivateKeys } from './private-keys.ts';
import { collect } from './problems.ts';

const numbered = <T>(count: number, text: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => text(at));
const targets = (repositories: readonly string[], installationId = '') =>
  collect((report) =>
    parseTargets(
      {
        owner: '',
        repositories: repositories.join(),
        enterprise: '',
        installationId,
        currentRepository: 'acme/app',
      },
      report,
    ),
  );

describe('repositories', () => {
  test('of fifty owners are for one step, of one more they are not', () => {
    expect(targets(numbered(50, (at) => `o${at}/r`)).problems).toEqual([]);
    const { problems } = targets(numbered(51, (at) => `o${at}/r`));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.code).toBe('input-invalid');
    expect(problems[0]?.text).toMatch(/^repositories: found 51 owners; .*50/);
  });

  test('500 of an owner are for one token, 501 are not', () => {
    expect(targets(numbered(500, (at) => `r${at}`)).problems).toEqual([]);
    expect(targets(numbered(501, (at) => `r${at}`)).problems[0]?.text).toMatch(/found 501 .*500/);
  });

  test('of many owners for one installation: the first ten are named', () => {
    const [problem] = targets(
      numbered(1000, (at) => `o${at}/r`),
      '1',
    ).problems;
    expect(problem?.text).toContain('"o9" and 990 more');
  });
});

test('a block of permissions', async () => {
  const parse = (block: string) => collect((report) => parsePermissions({ block, single: {} }, report));
  const padded = (length: number) => 'contents: read\n'.padEnd(length, '#');
  for (const [length, problems] of [
    [20_000, 0],
    [20_001, 1],
  ] as const) {
    const result = parse(padded(length));
    await result.value;
    expect(result.problems).toHaveLength(problems);
  }
});

test('github-api-url', () => {
  const url = `https://ghes.example/${'x'.repeat(2_000)}`;
  const { problems } = collect((report) =>
    parseServer({ asked: url, runnerApiUrl: undefined, runnerWebUrl: undefined }, report),
  );
  expect(problems).toEqual([
    { code: 'input-invalid', text: expect.stringMatching(/^github-api-url: found 2021 /) },
  ]);
});

test('keys: ten', () => {
  const pem = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type: 'pkcs1', format: 'pem' })
    .toString();
  expect(collect((report) => parsePrivateKeys(pem.repeat(10), report)).value).toHaveLength(10);
  const { value, problems } = collect((report) => parsePrivateKeys(pem.repeat(11), report));
  expect(value).toEqual([]);
  expect(problems).toEqual([
    { code: 'input-invalid', text: expect.stringMatching(/^private-key: found 11 keys; .*10/) },
  ]);
});

describe('of the problems', () => {
  const many = (count: number) =>
    failureOf(numbered(count, (at) => ({ code: 'input-invalid' as const, text: `p${at}`, fix: `f${at}` })));

  test('twenty are told', () => {
    expect(many(20).message.split('\n')).toHaveLength(21);
    expect(many(20).message).not.toContain('more');
  });

  test('the others are counted', () => {
    const { message, fix } = many(10_000);
    expect(message.split('\n')).toHaveLength(22);
    expect(message).toMatch(/^10000 problems .*\n- p0\n/);
    expect(message).toMatch(/- p19\n- and 9980 more$/);
    expect(fix?.split('\n')).toHaveLength(20);
  });
});
