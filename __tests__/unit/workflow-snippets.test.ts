import { describe, expect, test } from '@jest/globals';
import { snippetsOf } from '../../scripts/lint-workflows/snippets.ts';
import { place } from '../../scripts/lint-workflows/sources.ts';

const wholeOf = (snippet: string) => snippetsOf('page.md', `text\n\n\`\`\`yaml\n${snippet}\n\`\`\`\n`)[0];
const head = 'on: push\npermissions: {}\njobs:\n';
const job = `${head}  job:\n    runs-on: ubuntu-latest\n    steps:\n`;

describe('a snippet is made a whole workflow before it is linted', () => {
  test.each([
    ['a workflow stays as it is', 'on: push\njobs: {}', 'on: push\njobs: {}\n'],
    ['jobs', 'jobs: {}', 'on: push\npermissions: {}\njobs: {}\n'],
    ['steps', '- run: a\n\n- run: b', `${job}      - run: a\n\n      - run: b\n`],
    ['what is cut from deep within', '    - run: a\n    - run: b', `${job}      - run: a\n      - run: b\n`],
    [
      'the inputs alone are those of this action',
      'with:\n  owner: acme',
      `${job}      - uses: OWNER/mint-app-token@v1\n        with:\n          owner: acme\n`,
    ],
    ['anything else is a job', 'a:\n  steps: []', `${head}  a:\n    steps: []\n`],
  ])('%s', (_, snippet, whole) => {
    expect(wholeOf(snippet)?.text).toBe(whole);
  });
});

describe('snippets are found in fences of all sorts', () => {
  const whole = `${job}      - run: a\n`;
  test.each([
    ['plain', '```yaml\n- run: a\n```\n', [whole]],
    ['with more after the language', '```yaml title="a.yml" {1}\n- run: a\n```\n', [whole]],
    ['in capitals', '```YAML\n- run: a\n```\n', [whole]],
    ['as yml, after a space', '``` yml\n- run: a\n```\n', [whole]],
    ['of tildes', '~~~yaml\n- run: a\n~~~\n', [whole]],
    ['with the line ends of Windows', '```yaml\r\n- run: a\r\n```\r\n', [whole]],
    ['in a list', '1. do\n\n   ```yaml\n   - run: a\n   ```\n', [whole]],
    ['as an item of a list', '- ```yaml\n  - run: a\n  ```\n', [whole]],
    ['in a quote', '> ```yaml\n> - run: a\n> ```\n', [whole]],
    ['in a list in a quote', '> 1. do\n>    ```yaml\n>    - run: a\n>    ```\n', [whole]],
    ['never closed', '```yaml\n- run: a\n', [whole]],
    ['two', '```yaml\n- run: a\n```\n\n~~~yml\n- run: a\n~~~\n', [whole, whole]],
    ['after one of another language', '```sh\na\n```\n\n```yaml\n- run: a\n```\n', [whole]],
    ['not: of another language', '```yamllint\n- run: a\n```\n', []],
    ['not: shown in a longer one', '````md\n```yaml\n- run: a\n```\n````\n', []],
    ['not: in a line', 'as in ```yaml``` or\n```yaml```\n', []],
  ])('%s', (_, page, wholes) => {
    expect(snippetsOf('page.md', page).map(({ text }) => text)).toEqual(wholes);
  });
});

describe('of a diff it is what the diff leads to', () => {
  test.each([
    ['steps', '   steps:\n+    - uses: a/b@v1\n-    - uses: c/d@v1\n', `  - uses: a/b@v1\n\n`],
    ['with heads', '--- a/b\n+++ a/b\n@@ -1 +1 @@\n   steps:\n+    - uses: a/b@v1\n', `  - uses: a/b@v1\n`],
  ])('%s', (_, diff, result) => {
    const [found] = snippetsOf('page.md', `\`\`\`diff\n${diff}\`\`\`\n`);
    const text = found?.text.split(/^ *steps:\n/m)[1]?.replaceAll(/^ {4}/gm, '');
    expect(text).toBe(result);
  });

  test('unless it uses no action', () => {
    expect(snippetsOf('page.md', '```diff\n-a\n+b\n```\n')).toEqual([]);
  });
});

test.each([
  ['a fence', 'text\n\n```yaml\n- run: a\n```\n', 4],
  ['a diff', '```diff\n-- run: b\n+- uses: c\n - run: a\n```\n', 4],
  ['a quote', 'text\n\n> ~~~yaml\n> # b\n> - run: a\n> ~~~\n', 5],
])('the lines of %s can be found again on the page', (_, page, line) => {
  const [found] = snippetsOf('page.md', page);
  const at = found?.text.split('\n').findIndex((each) => each.endsWith('- run: a')) ?? NaN;
  expect(found && place(found, at + 1)).toBe(`page.md:${line}`);
});
