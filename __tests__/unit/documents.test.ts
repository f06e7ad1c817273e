// The pages a reader walks through: their links lead somewhere, their YAML is YAML, and the inputs they show exist.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { permissionLevels } from '../../src/inputs/permission-levels.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  ...['docs', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
  ),
];
const actionYml = load(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

/** A page without what is shown as code, where a bracket is no link and a # no heading. */
const withoutBlocks = (text: string) => text.replace(/^( *)(```+)[^]*?^\1\2$/gm, '');
const prose = (text: string) => withoutBlocks(text).replace(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '');

/** The targets of a page's links and pictures, in the text or as references. */
function linksOf(text: string): string[] {
  const found = prose(text).matchAll(
    /\]\(<?([^()\s>]+)>?(?: "[^"]*")?\)|^\[[^\]]+\]: +<?([^\s>]+)|<(?:a|img) (?:href|src)="([^"]+)"/gm,
  );
  return [...found].map(([, inline, reference, html]) => inline ?? reference ?? html ?? '');
}

/** The anchors that GitHub gives a page's headings: lower case, without punctuation, repeated ones counted. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutBlocks(text).matchAll(/^#{1,6} +(.*?) *#*$/gm)) {
    const shown = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    const slug = shown
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count++) anchor = `${slug}-${count}`;
    anchors.add(anchor);
  }
  for (const [, name = ''] of text.matchAll(/<a (?:name|id)="([^"]+)"/g)) anchors.add(name);
  return anchors;
}

/** What is wrong with a link, if anything. */
function problemWith(link: string, page: string): string | undefined {
  if (/^[a-z][a-z+.-]*:/i.test(link)) return undefined; // another place's business
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : relative(root, join(root, dirname(page), decodeURI(path)));
  if (target.startsWith('..') || !existsSync(join(root, target))) return `${link}: no such file`;
  if (anchor === undefined || !statSync(join(root, target)).isFile() || !target.endsWith('.md'))
    return undefined;
  return anchorsOf(read(target)).has(anchor) ? undefined : `${link}: no such heading`;
}

/** The YAML shown on a page, without the indentation of a list. */
function yamlOf(text: string): string[] {
  const blocks = text.matchAll(/^( *)```ya?ml\n([^]*?)^ *```$/gm);
  return [...blocks].map(([, indent = '', body = '']) => body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

interface Step {
  readonly id?: unknown;
  readonly uses?: unknown;
  readonly with?: unknown;
}

/** Every step in a YAML value that uses a sister action, each with the inputs that there are. */
function sisterSteps(value: unknown): { readonly host: string; readonly inputs: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: inputs = {} } = value as { readonly uses?: unknown; readonly with?: object };
  const [, host] = /^OWNER\/mint-app-token\/(\w+)@v1$/.exec(String(uses)) ?? [];
  const own = host === undefined || Array.isArray(value) ? [] : [{ host, inputs: Object.keys(inputs) }];
  return [...own, ...Object.values(value).flatMap(sisterSteps)];
}

/** Every mapping in a YAML value that uses this action; a lone `with:` is taken for ours, as the pages mean it. */
function ourSteps(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const step: Step = Array.isArray(value) ? {} : value; // an array has a method `with`
  const isOurs =
    typeof step.uses === 'string' ? step.uses.startsWith('OWNER/mint-app-token@') : step.with !== undefined;
  return [...(isOurs ? [step] : []), ...Object.values(value).flatMap(ourSteps)];
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('has no link into the repository that leads nowhere', () => {
    expect(linksOf(text).flatMap((link) => problemWith(link, page) ?? [])).toEqual([]);
  });

  test('shows steps of the sister actions with inputs that there are', () => {
    for (const { host, inputs } of yamlOf(text).flatMap((block) => sisterSteps(load(block)))) {
      const known = load(read(`${host}/action.yml`)) as typeof actionYml;
      expect(inputs.filter((name) => !(name in known.inputs))).toEqual([]);
    }
  });

  test('shows YAML that parses, with inputs and outputs that there are', () => {
    for (const block of yamlOf(text)) {
      const steps = ourSteps(load(block));
      const inputs = steps.flatMap((step) => Object.keys(step.with ?? {}));
      expect(inputs.filter((name) => !(name in actionYml.inputs))).toEqual([]);
      for (const { id } of steps) {
        const used = block.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g);
        const outputs = [...used].flatMap(([, from, name = '']) => (from === id ? [name] : []));
        expect(outputs.filter((name) => !(name in actionYml.outputs))).toEqual([]);
      }
    }
  });
});

test('docs/migrate.md names permissions that there are, with levels that they have', () => {
  const shown = [...read('docs/migrate.md').matchAll(/`([a-z_]+): (read|write|admin)`/g)];
  expect(shown.length).toBeGreaterThan(30);
  const levels: Readonly<Record<string, readonly string[]>> = permissionLevels;
  const wrong = shown.filter(([, name = '', level = '']) => !levels[name]?.includes(level));
  expect(wrong.map(([text]) => text)).toEqual([]);
});

describe('what is looked at', () => {
  test('links in text and as references, but not in code', () => {
    const text = 'a [b](c.md#d) ![e](<f.svg>) `[g](h)`\n\n```md\n[i](j)\n```\n\n[k]: l.md\n';
    expect(linksOf(text)).toEqual(['c.md#d', 'f.svg', 'l.md']);
  });

  test("headings by GitHub's rules", () => {
    const text =
      '# Why not `GITHUB_TOKEN`?\n## A, B & C\n## A, B & C\n```sh\n# no heading\n```\n## [a](b)-x ##\n';
    expect([...anchorsOf(text)]).toEqual(['why-not-github_token', 'a-b--c', 'a-b--c-1', 'a-x']);
  });

  test.each([
    ['nowhere.md', 'nowhere.md: no such file'],
    ['docs/permissions.md#nowhere', 'docs/permissions.md#nowhere: no such heading'],
    ['../elsewhere.md', '../elsewhere.md: no such file'],
    ['#inputs-and-outputs', undefined],
    ['https://example.com/nowhere', undefined],
  ])('a link to %s is found: %s', (link, problem) => {
    expect(problemWith(link, 'README.md')).toBe(problem);
  });

  test('steps that use this action, wherever they stand', () => {
    const ours = { uses: 'OWNER/mint-app-token@v1', with: { owner: 'acme' } };
    const value = { jobs: { job: { steps: [{ uses: 'actions/checkout@v7', with: { ref: 'x' } }, ours] } } };
    expect(ourSteps(value)).toEqual([ours]);
    expect(yamlOf('1. do\n\n   ```yaml\n   a:\n     b: c\n   ```\n')).toEqual(['a:\n  b: c\n']);
  });
});
