// Long because every generated file, and the slices that they are made of, are compared here.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { noLongerDescribed } from '../../scripts/generate/permissions.ts';
import type { ActionYml } from '../../scripts/generate/readme.ts';
import { permissionTitles } from '../../scripts/generate/permission-titles.ts';
import { renderAll } from '../../scripts/generate/targets.ts';
import { products, readSlice } from '../../openapi/products.ts';
import { slice, type Json, type JsonObject } from '../../openapi/slice.ts';
import { permissionLevels } from '../../src/inputs/permission-levels.ts';

const root = join(import.meta.dirname, '../..');
const actionYml = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionYml;

/** The levels of each permission as the slices have them, counted here in the plainest way. */
function describedLevels(): Record<string, string[]> {
  const described: Record<string, string[]> = {};
  for (const product of products) {
    const { properties } = readSlice(root, product.file).components.schemas['app-permissions'];
    for (const [name, property] of Object.entries(properties)) {
      described[name] = [...new Set([...(described[name] ?? []), ...property.enum])];
    }
  }
  return described;
}

describe('what is generated', () => {
  test('the levels are those of the descriptions, and of the names they dropped', () => {
    const dropped = Object.fromEntries(noLongerDescribed.map(({ name, levels }) => [name, levels]));
    expect(permissionLevels).toEqual({ ...describedLevels(), ...dropped });
  });

  test('the names are sorted', () => {
    expect(Object.keys(permissionLevels)).toEqual(Object.keys(permissionLevels).sort());
  });

  test('action.yml has exactly one input per permission', () => {
    const inputs = Object.keys(actionYml.inputs).filter((name) => name.startsWith('permission-'));
    expect(inputs).toEqual(
      Object.keys(permissionLevels).map((name) => `permission-${name.replaceAll('_', '-')}`),
    );
  });

  test("an input's description is GitHub's sentence with the levels", () => {
    expect(actionYml.inputs['permission-organization-plan']?.description).toBe(
      "The level of permission to grant the access token for viewing an organization's plan. Can be set to read.",
    );
    expect(actionYml.inputs['permission-organization-projects']?.description).toMatch(
      /Can be set to read, write or admin\.$/,
    );
  });

  test('docs/permissions.md has a row per permission', () => {
    const page = readFileSync(join(root, 'docs/permissions.md'), 'utf8');
    const names = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name.replaceAll('-', '_'));
    expect(names).toEqual(Object.keys(permissionLevels));
  });
});

test("titles of GitHub's pages lead to names of its description, but for those that it leaves out", () => {
  const left = permissionTitles
    .map(({ name }) => name)
    .filter((name) => !Object.hasOwn(permissionLevels, name));
  // In GitHub's table of names and titles for the URL parameters of fine-grained tokens.
  expect([...new Set(left)].sort()).toEqual([
    'actions_variables',
    'codespaces_lifecycle_admin',
    'codespaces_metadata',
    'codespaces_secrets',
    'issue_types',
    'organization_actions_variables',
    'organization_api_insights',
    'organization_campaigns',
    'organization_code_scanning_dismissal_requests',
    'organization_codespaces',
    'organization_codespaces_secrets',
    'organization_codespaces_settings',
    'organization_dependabot_secrets',
    'organization_knowledge_bases',
    'organization_network_configurations',
    'organization_private_registries',
    'repository_advisories',
  ]);
});

describe('a drop-in for actions/create-github-app-token', () => {
  test.each([
    ['client-id', undefined],
    ['app-id', undefined],
    ['private-key', undefined],
    ['owner', undefined],
    ['repositories', undefined],
    ['skip-token-revoke', 'false'],
    ['github-api-url', '${{ github.api_url }}'],
  ])('input %s, default %s, no deprecation', (name, value) => {
    expect(actionYml.inputs).toHaveProperty([name]);
    expect(actionYml.inputs[name]?.default).toBe(value);
    expect(actionYml.inputs[name]).not.toHaveProperty('deprecationMessage');
  });

  test.each(['token', 'installation-id', 'app-slug'])('output %s', (name) => {
    expect(actionYml.outputs).toHaveProperty([name]);
  });
});

describe('npm run generate', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'generate-'));
    const generated = ['permission-levels', 'permission-names'].map((name) => `src/inputs/${name}.ts`);
    const cli = ['src/cli/knowledge', 'src/cli/version.ts', 'package.json'];
    for (const path of ['openapi', ...generated, ...cli, 'docs/permissions.md']) {
      cpSync(join(root, path), join(copy, path), { recursive: true });
    }
    cpSync(join(root, 'action.yml'), join(copy, 'action.yml'));
  });
  afterEach(() => {
    rmSync(copy, { recursive: true });
  });

  const generate = (...flags: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/generate.ts'), '--root', copy, ...flags], {
      encoding: 'utf8',
    });

  test('--check is content with the tree', () => {
    const readme = join(root, 'README.md');
    if (existsSync(readme)) cpSync(readme, join(copy, 'README.md'));
    expect(generate('--check')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('renders the same text every time', () => {
    expect(renderAll(copy)).toEqual(renderAll(copy));
  });

  test('--check names what is stale, says what mends it, and writes nothing', () => {
    const file = join(copy, 'src/inputs/permission-levels.ts');
    appendFileSync(file, '// by hand\n');
    rmSync(join(copy, 'docs/permissions.md'));
    expect(generate('--check')).toMatchObject({
      status: 1,
      stderr:
        'src/inputs/permission-levels.ts is stale: run "npm run generate" and commit it.\n' +
        'docs/permissions.md is stale: run "npm run generate" and commit it.\n',
    });
    expect(readFileSync(file, 'utf8')).toMatch(/by hand/);
    expect(existsSync(join(copy, 'docs/permissions.md'))).toBe(false);
  });

  test('mends the stale', () => {
    writeFileSync(join(copy, 'src/inputs/permission-levels.ts'), '');
    const path = join(copy, 'action.yml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace(/ {2}permission-issues:\n( {4}.*\n)+/, ''));
    expect(readFileSync(path, 'utf8')).not.toBe(before);
    expect(generate()).toMatchObject({
      status: 0,
      stdout: 'src/inputs/permission-levels.ts written\naction.yml written\n',
    });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(generate('--check').status).toBe(0);
  });

  const markers = (name: string) => `<!-- generated: ${name} -->\n<!-- /generated: ${name} -->\n`;

  test('fills docs/inputs.md between its markers', () => {
    const page = join(copy, 'docs/inputs.md');
    writeFileSync(page, `# Title\n\n${markers('inputs')}\nText.\n\n${markers('outputs')}`);
    expect(generate().status).toBe(0);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^# Title\n[^]*\nText\.\n/);
    const rows = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    const inputs = Object.keys(actionYml.inputs).filter((name) => !name.startsWith('permission-'));
    inputs.splice(inputs.indexOf('permissions') + 1, 0, 'permission-<name>');
    expect(rows).toEqual([...inputs, ...Object.keys(actionYml.outputs)]);
  });

  test("fills the README's table of permissions from the knowledge of migrate, and says of workflows itself", () => {
    writeFileSync(join(copy, 'README.md'), `# Title\n\n${markers('permissions')}`);
    expect(generate().status).toBe(0);
    const readme = readFileSync(join(copy, 'README.md'), 'utf8');
    // https://github.com/googleapis/release-please-action#workflow-permissions
    expect(readme).toMatch(
      /^\| \[googleapis\/release-please-action\]\(.*\) \| `contents: write`, `pull-requests: write`; `issues: write` if labels .* \|$/m,
    );
    expect(readme).toMatch(/^\| \[`gh workflow run`\]\(.*\) \| `actions: write` \|$/m);
    expect(readme).not.toMatch(/workflows: write` if|_requests/);
  });

  test('fails on a README without markers', () => {
    writeFileSync(join(copy, 'README.md'), '# Title\n');
    const { status, stderr } = generate();
    expect(status).toBe(1);
    expect(stderr).toContain('README.md needs a line "<!-- generated: permissions -->"');
  });
});

describe.each(products)('the slice of $name', ({ file }) => {
  const document = readSlice(root, file) as unknown as JsonObject;

  test('is closed and cut to the end: cutting it again changes nothing', () => {
    const { info } = document as { info: JsonObject };
    expect(slice(document, file, info['x-source'] as JsonObject)).toEqual(document);
  });

  test('carries no examples', () => {
    expect(keysOf(document)).not.toContain('examples');
  });
});

function keysOf(node: Json): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [key, ...keysOf(value)]);
}

describe('slice', () => {
  test('drops prose and x- keys, keeps names that look like them, and keeps what is referred to', () => {
    const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
    const described: JsonObject = {
      openapi: '3.0.3',
      info: { title: 'all', version: '1' },
      paths: {
        '/app': {
          get: {
            summary: 'prose',
            'x-github': {},
            responses: { 200: { description: 'OK', content: { 'application/json': ref('app') } } },
          },
          put: { responses: {} },
        },
        '/gists': { get: { responses: {} } },
      },
      components: {
        schemas: {
          app: { properties: { description: { type: 'string', description: 'prose', example: 'x' } } },
          gist: {},
        },
      },
    };
    expect(slice(described, 'somewhere', {})).toMatchObject({
      paths: {
        '/app': {
          get: { responses: { 200: { description: 'OK', content: { 'application/json': ref('app') } } } },
        },
      },
      components: { schemas: { app: { properties: { description: { type: 'string' } } } } },
    });
    expect(keysOf(slice(described, 'somewhere', {}))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(summary|x-github|put|\/gists|gist|example)$/)]),
    );
  });

  test('refuses a description that refers to what it does not have', () => {
    const paths = { '/app': { get: { $ref: '#/components/schemas/nowhere' } } };
    expect(() => slice({ paths }, 'somewhere', {})).toThrow('schemas/nowhere');
  });
});
