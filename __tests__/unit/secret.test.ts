import { format, inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { Secret } from '../../src/runtime/secret.ts';

const text = 'ghs_correct.horse.battery-staple';
const secret = new Secret(text);

test('reveal() gives the text back, whole', () => {
  expect(secret.reveal()).toBe(text);
});

test.each<[string, (value: Secret) => string]>([
  ['String()', (value) => String(value)],
  // eslint-disable-next-line @typescript-eslint/restrict-template-expressions
  ['a template', (value) => `${value}`],
  // eslint-disable-next-line @typescript-eslint/restrict-plus-operands
  ['+', (value) => '' + value],
  ['join', (value) => [value].join()],
  ['an error message', (value) => new Error(value as unknown as string).message],
  ['JSON', (value) => JSON.stringify(value)],
  ['JSON, inside an object', (value) => JSON.stringify({ token: value, all: [value] })],
  ['inspect', (value) => inspect(value)],
  ['inspect, inside an object', (value) => inspect({ token: value }, { depth: 9 })],
  ['inspect, everything shown', (value) => inspect(value, { showHidden: true, getters: true })],
  ['inspect, the plain way', (value) => inspect(value, { customInspect: false, showHidden: true })],
  ['format %s', (value) => format('%s', value)],
  ['format %o %O %j', (value) => format('%o %O %j', value, value, value)],
  ['its properties', (value) => JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(value)))],
  ['a clone', (value) => inspect(structuredClone(value))],
])('%s does not show it', (_, show) => {
  const shown = show(secret);
  expect(shown).not.toContain('horse');
});

test.each<[string, string, string]>([
  ['String()', String(secret), '***'],
  ['JSON', JSON.stringify({ token: secret }), '{"token":"***"}'],
  ['inspect', inspect({ token: secret }), '{ token: *** }'],
])('%s shows asterisks', (_, shown, expected) => {
  expect(shown).toBe(expected);
});

test('it is no text for the compiler, so no log takes it', () => {
  const log = (line: string): unknown => line;
  // @ts-expect-error a Secret is not assignable to a string: npm run typecheck proves it
  expect(log(secret)).toBe(secret);
});
