// npm run sbom -- FILE, after a build: a CycloneDX list of the packages whose code is in dist/. `npm sbom` goes by what is
// installed: it lists what stand-ins replace (docs/adr/0002-stand-ins.md), and misses ms and what ncc adds.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '..');

export const entries: readonly string[] = ['main', 'post'];
/** The command line: bundled likewise, but no part of what a job downloads. */
export const CLI = 'cli';
export const statsOf = (entry: string): string => join(root, 'build', `${entry}-stats.json`);

/** The folders of the packages whose code is in the bundles of `of`, by ncc's own statistics: keys of package-lock.json. */
export function bundledPackages(of = entries): string[] {
  const stats = of.map((entry) => readFileSync(statsOf(entry), 'utf8')).join('\n');
  // A package can lie in another's folder, and the copies of cut-packages.ts lie in build/node_modules/. ncc is found
  // by its loaders, which stand in the path of every module; what is in the bundles is its runtime.
  const folders = stats.matchAll(/(?:node_modules\/(?:@[\w.-]+\/)?[\w.-]+\/)+/g);
  return [...new Set([...folders].map(([folder]) => folder.slice(0, -1)))].sort();
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
type Ranges = Readonly<Record<string, string>>;
interface LockedPackage extends Omit<Package, 'name'> {
  readonly integrity?: string;
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
}
export type Lock = Readonly<Record<string, LockedPackage>>;

/** The document for an action that bundles these folders of `lock`. It says the same of the same, byte for byte. */
export function describeBundles({ name, version, license }: Package, lock: Lock, folders: readonly string[]) {
  const component = {
    'bom-ref': `${name}@${version}`,
    type: 'application',
    name,
    version,
    licenses: licensesOf(license),
  };
  const components = folders.map((folder) => describePackage(lock, folder));
  const dependsOn = (folder: string): string[] =>
    Object.keys({ ...lock[folder]?.dependencies, ...lock[folder]?.devDependencies })
      .map((each) => components[folders.indexOf(resolve(lock, folder, each))]?.purl)
      .filter((purl) => purl !== undefined)
      .sort();
  const document = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component },
    components,
    dependencies: [
      { ref: component['bom-ref'], dependsOn: dependsOn('') },
      ...components.map(({ purl }, at) => ({ ref: purl, dependsOn: dependsOn(folders[at] ?? '') })),
    ],
  };
  // actions/attest takes no CycloneDX without it: https://github.com/actions/attest/blob/v4.2.2/src/sbom.ts
  return { ...document, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(document))}` };
}

/** The folder that Node finds a package in: the nearest, outwards from the one that asks for it. */
function resolve(lock: Lock, from: string, name: string): string {
  const folder = posix.join(from, 'node_modules', name);
  if (from === '' || lock[folder] !== undefined) return folder;
  return resolve(lock, from.slice(0, from.lastIndexOf('node_modules/')).replace(/\/$/, ''), name);
}

function describePackage(lock: Lock, folder: string) {
  const { version, license, integrity = '' } = lock[folder] ?? {};
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [, digest] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  if (version === undefined || license === undefined || digest === undefined)
    throw new Error(`package-lock.json lacks the version, license or SHA-512 of ${folder}`);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    'bom-ref': purl,
    type: 'library',
    name,
    version,
    ...(name === '@vercel/ncc' && { description: 'Of it, the bundles hold the webpack runtime alone.' }),
    scope: 'required',
    // Of the package as npm has it; the bundles hold parts of it.
    hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    licenses: licensesOf(license),
    purl,
  };
}

/** SPDX's name of one license, or its expression of several. */
const licensesOf = (license: string) =>
  license.includes(' ') ? [{ expression: license }] : [{ license: { id: license } }];

/** A UUID that follows from the text: version 8 of RFC 9562, from its SHA-256. */
const uuidOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-8$3-8$4-$5');

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('Where to? npm run sbom -- FILE');
  const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
  const { packages } = readJson('package-lock.json') as { packages: Lock };
  const document = describeBundles(readJson('package.json') as Package, packages, bundledPackages());
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`${file}: ${document.components.length} packages`);
}
