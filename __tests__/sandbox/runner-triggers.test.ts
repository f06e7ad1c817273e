import { describe, expect, test } from '@jest/globals';
import { startsOn } from '@mint-app-token/sandbox/runner';
import { parseTriggers } from '../../sandbox/runner/triggers.ts';

const workflow = (on: string): string => `on: ${on}\njobs: { j: { runs-on: x, steps: [{ run: 'true' }] } }\n`;
const push = (ref: string): { name: string; ref: string } => ({ name: 'push', ref });
const tag = (name: string): { name: string; ref: string } => push(`refs/tags/${name}`);
const branch = (name: string): { name: string; ref: string } => push(`refs/heads/${name}`);

describe('startsOn', () => {
  test.each([
    ['push', branch('any/thing'), true],
    ['push', tag('v1'), true],
    ['[push, workflow_dispatch]', { name: 'workflow_dispatch' }, true],
    ['push', { name: 'workflow_dispatch' }, false],
    ["{ push: { tags: ['v*'] } }", tag('v1.2.3'), true],
    ["{ push: { tags: ['v*'] } }", tag('v1/2'), false],
    ["{ push: { tags: ['v**'] } }", tag('v1/2'), true],
    ["{ push: { tags: ['v*'] } }", tag('release'), false],
    ["{ push: { tags: ['v*'] } }", branch('v1'), false],
    ["{ push: { tags: ['v[0-9].*'] } }", tag('v1.0'), true],
    ["{ push: { tags: ['v[0-9]+.[0-9]+'] } }", tag('v10.20'), true],
    ["{ push: { tags: ['v[0-9]+.[0-9]+'] } }", tag('v10x20'), false],
    ["{ push: { tags: ['v*', '!v*-rc'] } }", tag('v1-rc'), false],
    ["{ push: { tags-ignore: ['v*'] } }", tag('x'), true],
    ["{ push: { tags-ignore: ['v*'] } }", tag('v1'), false],
    ['{ push: { branches: [main] } }', branch('main'), true],
    ['{ push: { branches: [main] } }', branch('maint'), false],
    ['{ push: { branches: [main] } }', tag('main'), false],
    ["{ push: { branches: [main], tags: ['v*'] } }", tag('v1'), true],
    ["{ push: { branches-ignore: ['dependabot/**'] } }", branch('dependabot/npm/x'), false],
    ["{ push: { paths: ['src/**'] } }", branch('main'), true],
    ['{ pull_request: }', { name: 'pull_request', payload: { action: 'opened' } }, true],
    ['{ pull_request: }', { name: 'pull_request', payload: { action: 'labeled' } }, false],
    [
      '{ pull_request: { branches: [main] } }',
      { name: 'pull_request', payload: { pull_request: { base: { ref: 'dev' } } } },
      false,
    ],
    [
      '{ repository_dispatch: { types: [deploy] } }',
      { name: 'repository_dispatch', payload: { action: 'deploy' } },
      true,
    ],
    [
      '{ repository_dispatch: { types: [deploy] } }',
      { name: 'repository_dispatch', payload: { action: 'other' } },
      false,
    ],
    ['{ repository_dispatch: }', { name: 'repository_dispatch', payload: { action: 'any' } }, true],
  ])('on: %s, %j: %s', (on, event, expected) => {
    expect(startsOn(workflow(on), event)).toBe(expected);
  });

  test('a file that is not a workflow is refused', () => {
    expect(() => startsOn('on: push\njobs: {}\nnonsense: 1\n', branch('main'))).toThrow(
      "Unexpected value 'nonsense'",
    );
  });
});

test('parseTriggers gives the filters as written', () => {
  expect(parseTriggers(workflow("{ push: { tags: ['v*'] }, workflow_dispatch: }"))).toEqual([
    { event: 'push', tags: ['v*'] },
    { event: 'workflow_dispatch' },
  ]);
});
