// The SBOM names what dist/licenses.txt does, no package more or less, each as package-lock.json has it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundledPackages, describeBundles, entries, statsOf, type Lock } from '../../scripts/sbom.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const action = { name: 'an-action', version: '1.2.3', license: 'MIT' };
const { packages: lock } = JSON.parse(read('package-lock.json')) as { packages: Lock };

/** The heads of dist/licenses.txt: name and version. */
const licensed = read('dist/licenses.txt')
  .split(`\n${'-'.repeat(80)}\n\n`)
  .map((entry) => entry.split('\n')[0]);
const folderOf = (head = '') => `node_modules/${head.split(' ')[0] ?? ''}`;
const document = describeBundles(action, lock, licensed.map(folderOf));

describe('of what dist/ holds', () => {
  test('each package is in it, in the version that is locked', () => {
    expect(document.components.map(({ name, version }) => `${name} ${version}`)).toEqual(licensed);
    const names = document.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@octokit/core', '@vercel/ncc', 'ms']));
  });

  // A clone has dist/, but build/ comes with the first build. `.ci/run` and the release build before they test.
  const whereBuilt = entries.map(statsOf).every((file) => existsSync(file)) ? test : test.skip;
  whereBuilt('the last build bundled the same: npm run build, if it is older than dist/', () => {
    const hint = 'build/ is of another build than dist/: run npm run build, then this test again';
    expect([hint, ...bundledPackages()]).toEqual([hint, ...licensed.map(folderOf)]);
  });

  test.each(document.components)('$name', ({ name, version, purl, hashes, licenses }) => {
    expect(purl).toMatch(/^pkg:npm\/(%40[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*@\d+\.\d+\.\d+$/);
    expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
    const [{ alg, content } = {}] = hashes;
    expect([hashes.length, alg]).toEqual([1, 'SHA-512']);
    expect(content).toMatch(/^[\da-f]{128}$/);
    expect(lock[`node_modules/${name}`]?.integrity).toBe(
      `sha512-${Buffer.from(content ?? '', 'hex').toString('base64')}`,
    );
    expect(licenses).toEqual([{ license: { id: lock[`node_modules/${name}`]?.license } }]);
  });

  test('each package is there for another that is, or for the action itself', () => {
    const { dependencies, metadata, components } = document;
    const reached = new Set([metadata.component['bom-ref']]);
    for (const each of reached)
      dependencies.find(({ ref }) => ref === each)?.dependsOn.forEach((purl) => reached.add(purl));
    expect([...reached].sort()).toEqual(dependencies.map(({ ref }) => ref).sort());
    expect(dependencies).toHaveLength(components.length + 1);
  });

  test('the root is the action', () => {
    expect(document.metadata.component).toMatchObject({
      type: 'application',
      name: 'an-action',
      version: '1.2.3',
    });
  });
});

describe('whatever is bundled', () => {
  const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
  const some: Lock = {
    'node_modules/a': { version: '1.0.0', license: 'MIT', integrity, dependencies: { '@b/c': '*', d: '*' } },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0-rc.1', license: '(MIT OR Apache-2.0)', integrity },
    'node_modules/@b/c': { version: '1.0.0', license: 'MIT', integrity, dependencies: { a: '*' } },
    'node_modules/old': { version: '1.0.0', license: 'MIT', integrity: 'sha1-AAAA' },
  };

  test('a package in the folder of another is told from the one beside it', () => {
    const { components, dependencies } = describeBundles(action, some, Object.keys(some).slice(0, 3));
    expect(dependencies.slice(1)).toEqual([
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/%40b/c@2.0.0-rc.1'] },
      { ref: 'pkg:npm/%40b/c@2.0.0-rc.1', dependsOn: [] },
      { ref: 'pkg:npm/%40b/c@1.0.0', dependsOn: ['pkg:npm/a@1.0.0'] },
    ]);
    expect(components[1]).toMatchObject({
      purl: 'pkg:npm/%40b/c@2.0.0-rc.1',
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
    });
  });

  test.each(['node_modules/old', 'node_modules/unknown'])('%s is refused', (folder) => {
    expect(() => describeBundles(action, some, [folder])).toThrow(folder);
  });

  test('the serial number is a UUID that follows from the rest', () => {
    const serialOf = (...folders: string[]) => describeBundles(action, some, folders).serialNumber;
    expect(serialOf('node_modules/a')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/,
    );
    expect(serialOf('node_modules/a')).toBe(serialOf('node_modules/a'));
    expect(serialOf('node_modules/a')).not.toBe(serialOf());
  });
});
