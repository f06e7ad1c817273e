// What npm run lint-workflows finds by itself: each mutation of a workflow or page is seen, at its line.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkHouseRules } from '../../scripts/lint-workflows/house-rules.ts';
import { snippetsOf } from '../../scripts/lint-workflows/snippets.ts';
import { examplesOf, filesOf } from '../../scripts/lint-workflows/sources.ts';

const root = join(import.meta.dirname, '..', '..');
const check = (file: string, text: string) =>
  checkHouseRules(
    root,
    file.endsWith('.md') ? snippetsOf(file, text) : [{ kind: 'workflow', file, text, offset: 0 }],
  );

test('the repository keeps them', () => {
  const sources = [...filesOf(root), ...examplesOf(root)];
  expect(sources.length).toBeGreaterThan(30);
  expect(checkHouseRules(root, sources)).toEqual([]);
});

describe('a mutation of the repository is found', () => {
  const update = '.github/workflows/permissions-update.yml';
  test.each([
    ['README.md', '+          permissions: |', 'permissions', 'permisions', "no input 'permisions'"],
    ['README.md', '          token: ${{ steps.', 'outputs.token', 'outputs.tokne', "no output 'tokne'"],
    ['docs/recipes.md', 'committer: ${{ steps', 'outputs.comm', 'outputs.com', "no output 'comitter'"],
    [update, '          permissions: |', 'permissions', 'permisions', "no input 'permisions'"],
    [update, 'TOKEN: ${{ steps', 'outputs.token', 'outputs.tokne', "no output 'tokne'"],
    [update, '- run: npm ci', 'ci --ignore-scripts', 'cit', "'npm cit' lacks --ignore-scripts"],
  ])('%s: %s', (file, where, from, to, message) => {
    const text = readFileSync(join(root, file), 'utf8');
    const at = text.indexOf(where);
    const mutated = text.slice(0, at) + text.slice(at).replace(from, to);
    const line = text.slice(0, at).split('\n').length;
    expect(check(file, mutated)).toEqual([expect.stringMatching(`^${file}:${line}: .*${message}$`)]);
  });
});

describe('steps that use this action are recognised', () => {
  const inputs = '\n        with:\n          permisions: "contents: read"';
  test.each([
    ['./', 1],
    ["'./'", 1],
    ['"./"', 1],
    ['   ./   # this one', 1],
    ['>-\n          ./', 1],
    ['&a ./', 1],
    ['OWNER/mint-app-token@v1', 1],
    ["'acme/mint-app-token@0123abc'", 1],
    ['./sandbox/actions/checkout', 0],
    ['actions/checkout@v7', 0],
    ['acme/not-mint-app-token@v1', 0],
  ])('uses: %s', (uses, count) => {
    const workflow = `on: push\njobs:\n  a:\n    steps:\n      - uses: ${uses}${inputs}\n`;
    expect(check('w.yml', workflow)).toHaveLength(count);
  });

  test.each([
    ['in braces', "      - { uses: './', with: { permisions: x } }"],
    ['by an alias', '      - run: &a ./\n      - uses: *a\n        with: { permisions: x }'],
    ['as a whole by an alias', '      - &a { uses: ./, with: { permisions: x } }\n      - *a'],
  ])('%s', (_, steps) => {
    const [found] = check('w.yml', `on: push\njobs:\n  a:\n    steps:\n${steps}\n`);
    expect(found).toMatch(/^w\.yml:[567]: .* 'permisions'$/);
  });
});

describe('outputs of this action', () => {
  const ours = "      - uses: './'\n        id: ours\n";
  test.each([
    ['in text', '      - run: |\n          a\n          b ${{ steps.ours.outputs.tokne }}', ['w.yml:9']],
    ['in a condition', '      - if: steps.ours.outputs.tokne', ['w.yml:7']],
    ['by a name in brackets', "      - if: ${{ steps['ours'].outputs['tokne'] }}", ['w.yml:7']],
    ['in other letters', '      - if: Steps.OURS.Outputs.Tokne', ['w.yml:7']],
    ['two', '      - if: steps.ours.outputs.a && steps.ours.outputs.b', ['w.yml:7', 'w.yml:7']],
    ['that there are', '      - if: steps.ours.outputs.token || steps.ours.outputs.TOKEN', []],
    ['of another step', '      - id: other\n        run: a\n      - if: steps.other.outputs.tokne', []],
    [
      'of a step by that id in another job',
      '  b:\n    steps:\n      - { id: ours, run: a }\n      - if: steps.ours.outputs.tokne',
      [],
    ],
    ['as outputs of the job', '    outputs:\n      a: ${{ steps.ours.outputs.tokne }}', ['w.yml:8']],
  ])('%s', (_, rest, places) => {
    const found = check('w.yml', `on: push\njobs:\n  a:\n    steps:\n${ours}${rest}\n`);
    expect(found.map((finding) => finding.split(': ')[0])).toEqual(places);
  });
});

describe('in .github/ packages are installed without their scripts', () => {
  const found = (file: string, script: string) =>
    check(
      file,
      `on: push\njobs:\n  a:\n    steps:\n      - run: |\n          ${script.replaceAll('\n', '\n          ')}\n`,
    );
  test.each([
    ['npm ci', ['6']],
    ['npm install', ['6']],
    ['npm cit', ['6']],
    ['npm i --no-audit x', ['6']],
    ['a\nb && npm --prefix e2e ci || c', ['7']],
    ['npm ci --ignore-scripts=false', ['6']],
    ['npm ci # not --ignore-scripts', ['6']],
    ['(npm ci)', ['6']],
    ['npm ci\nnpm ci --ignore-scripts\nnpm install', ['6', '8']],
    ['npm ci && npm install --ignore-scripts', ['6']],
    ['npm ci \\\n  --no-audit', ['6']],
    ['npm ci \\\n  --ignore-scripts', []],
    ['npm ci --ignore-scripts && npm test', []],
    ['npm --ignore-scripts cit', []],
    ['# npm ci would run scripts', []],
    ['npm run install\nnpm test -- install\nnpm sbom', []],
    ['pnpm-ci', []],
  ])('%j', (script, lines) => {
    const places = found('.github/workflows/w.yml', script).map((finding) => finding.split(':')[1]);
    expect(places).toEqual(lines);
  });

  test.each(['e2e/workflows/w.yml', 'docs/page.md', '.github/page.md'])('but not in %s', (file) => {
    const text = file.endsWith('.md') ? '```yaml\n- run: npm ci\n```\n' : undefined;
    expect(text === undefined ? found(file, 'npm ci') : check(file, text)).toEqual([]);
  });

  test('on folded lines too', () => {
    const workflow =
      'jobs:\n  a:\n    steps:\n      - run: >-\n          npm ci\n          --ignore-scripts\n';
    expect(check('.github/workflows/w.yml', workflow)).toEqual([]);
  });
});

test('YAML that cannot be read is a finding', () => {
  expect(check('w.yml', 'on: push\njobs: [a\n')).toEqual([expect.stringMatching(/^w\.yml:\d+: /)]);
});

test('files are found, also those that there are none of yet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const composite =
    'runs:\n  using: composite\n  steps:\n    - id: a\n      uses: ./\n      with: { b: c }\n';
  write('action.yml', 'inputs: {}\noutputs: {}\n');
  write('.github/actions/one/action.yml', `${composite}    - run: npm ci\n      shell: bash\n`);
  write(
    '.github/actions/deep/two/action.yaml',
    'outputs:\n  d: { value: "${{ steps.a.outputs.e }}" }\n' + composite,
  );
  write('.github/workflows/action.yml', 'jobs: {}\n');
  write('.github/ISSUE_TEMPLATE/bug.yml', 'name: a\n');
  for (const page of ['SECURITY.md', '.github/a.md', 'docs/adr/b.md'])
    write(page, '~~~yaml\n- run: a\n~~~\n');
  try {
    expect(filesOf(folder).map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      'action .github/actions/deep/two/action.yaml',
      'action .github/actions/one/action.yml',
      'action action.yml',
      'workflow .github/workflows/action.yml',
    ]);
    expect(examplesOf(folder).map(({ file }) => file)).toEqual([
      '.github/a.md',
      'SECURITY.md',
      'docs/adr/b.md',
    ]);
    expect(checkHouseRules(folder, filesOf(folder))).toEqual([
      ".github/actions/deep/two/action.yaml:8: this action has no input 'b'",
      ".github/actions/deep/two/action.yaml:2: this action has no output 'e'",
      ".github/actions/one/action.yml:6: this action has no input 'b'",
      ".github/actions/one/action.yml:7: 'npm ci' lacks --ignore-scripts",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
