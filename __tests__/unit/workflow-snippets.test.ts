import { describe, expect, test } from '@jest/globals';
import { snippetsOf } from '../../scripts/lint-workflows/sources.ts';

const wholeOf = (snippet: string) => snippetsOf('page.md', `text\n\n\`\`\`yaml\n${snippet}\n\`\`\`\n`)[0];
const head = 'on: push\npermissions: {}\njobs:\n';
const job = `${head}  job:\n    runs-on: ubuntu-latest\n    steps:\n`;

describe('a snippet is made a whole workflow before it is linted', () => {
  test.each([
    ['a workflow stays as it is', 'on: push\njobs: {}', 'on: push\njobs: {}\n'],
    ['jobs', 'jobs: {}', 'on: push\npermissions: {}\njobs: {}\n'],
    ['steps', '- run: a\n\n- run: b', `${job}      - run: a\n\n      - run: b\n`],
    [
      'the inputs alone are those of this action',
      'with:\n  owner: acme',
      `${job}      - uses: OWNER/mint-app-token@v1\n        with:\n          owner: acme\n`,
    ],
    ['anything else is a job', 'a:\n  steps: []', `${head}  a:\n    steps: []\n`],
  ])('%s', (_, snippet, whole) => {
    expect(wholeOf(snippet)?.text).toBe(whole);
  });

  test('its lines can be found again on the page', () => {
    const found = wholeOf('- run: a');
    const line = found?.text.split('\n').findIndex((each) => each.endsWith('- run: a')) ?? NaN;
    expect({ name: found?.name, line: line + 1 - (found?.offset ?? NaN) }).toEqual({
      name: 'page.md:3',
      line: 4,
    });
  });

  test('one inside a list is taken out of its indentation', () => {
    const [found] = snippetsOf('page.md', '1. do\n\n   ```yaml\n   - run: a\n   ```\n');
    expect(found?.text).toBe(`${job}      - run: a\n`);
  });
});
