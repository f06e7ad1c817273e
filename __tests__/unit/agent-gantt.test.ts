import { expect, test } from '@jest/globals';
import { gantt } from '../../src/agent/gantt.ts';

const at = (time: string) => Date.parse(`2026-01-31T${time}Z`);
const entry = (owner: string, from: string, to: string) => ({
  owner,
  token: 'ghs_secret',
  expiresAt: `2026-01-31T${to}Z`,
  mintedAt: at(from),
  endsAt: at(to),
});

test('each owner has a section, each token a bar, and none of it is a token', () => {
  const diagram = gantt(
    [
      entry('acme', '12:00:00', '13:00:00'),
      entry('globex', '12:00:01', '13:00:01'),
      entry('acme', '12:30:00', '13:30:00'),
    ],
    at('13:10:00'),
  );
  expect(diagram.split('\n')).toEqual([
    '### Tokens kept fresh',
    '',
    '```mermaid',
    'gantt',
    '    title The life of each token (UTC)',
    '    dateFormat YYYY-MM-DD HH:mm:ss',
    '    axisFormat %H:%M:%S',
    '    section acme',
    '    expired 1 :done, 2026-01-31 12:00:00, 2026-01-31 13:00:00',
    '    alive 2 :active, 2026-01-31 12:30:00, 2026-01-31 13:10:00',
    '    section globex',
    '    expired 1 :done, 2026-01-31 12:00:01, 2026-01-31 13:00:01',
    '```',
    '',
    '',
  ]);
});

test('a name that somebody has written into the journal cannot break out of it', () => {
  const diagram = gantt([entry('a\n```\n<script> : x', '12:00:00', '13:00:00')], at('12:10:00'));
  expect(diagram).toContain('    section a______script____x\n');
  expect(diagram.match(/```/g)).toHaveLength(2);
});

test('of many tokens the last sixty are shown', () => {
  const many = Array.from({ length: 62 }, () => entry('acme', '12:00:00', '13:00:00'));
  const diagram = gantt(many, at('14:00:00'));
  expect(diagram.match(/expired/g)).toHaveLength(60);
  expect(diagram).toContain('\n2 earlier tokens are not shown.\n');
});
