// The imports of src/, drawn: no circle, not even of types, and no arrow from a room to one above it or beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const src = join(root, 'src');
const { floors, withoutGitHub, ONLY_IN } = (await import(
  pathToFileURL(join(root, 'eslint.config.js')).href
)) as {
  readonly floors: readonly (readonly string[])[];
  readonly withoutGitHub: readonly string[];
  readonly ONLY_IN: readonly {
    readonly names: readonly string[];
    readonly place: string | readonly string[];
  }[];
};
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

/** The files that one imports, by TypeScript's own reading: types and import() as well. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(src, file), 'utf8'));
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(dirname(file), name));
}
/** The packages and modules of Node's that a file imports, in whatever form. */
const packagesIn = (file: string) =>
  ts
    .preProcessFile(readFileSync(join(src, file), 'utf8'))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !name.startsWith('.'));

const arrows = files.flatMap((from) => importsOf(from).map((to) => [from, to] as const));

const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'stories');
const floorOf = (room: string) =>
  room === 'stories' ? floors.length : floors.findIndex((rooms) => rooms.includes(room));

/** The first circle that leads back to a file on the way, as the files on it. */
function circleFrom(file: string, way: readonly string[], done: Set<string>): readonly string[] | undefined {
  if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
  if (done.has(file)) return undefined;
  done.add(file);
  for (const [, to] of arrows.filter(([from]) => from === file)) {
    const circle = circleFrom(to, [...way, file], done);
    if (circle) return circle;
  }
  return undefined;
}

describe('the house', () => {
  test('is drawn whole: every file is there, and every import leads to one', () => {
    const beside = ['shims', 'cli/knowledge'].flatMap((folder) =>
      readdirSync(join(src, folder)).map((name) => `${folder}/${name}`),
    );
    const known = new Set([...files, ...beside]);
    expect(arrows.filter(([, to]) => !known.has(to))).toEqual([]);
    expect(arrows.length).toBeGreaterThan(files.length);
  });

  test('every room has its floor', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== 'stories'));
    expect([...rooms].sort()).toEqual([...floors.flat()].sort());
  });

  test('no arrow leads up, or to a room beside', () => {
    const wrong = arrows.filter(([from, to]) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && floorOf(there) >= floorOf(here);
    });
    expect(wrong.map((arrow) => arrow.join(' → '))).toEqual([]);
  });

  test('the sister actions know nothing of GitHub', () => {
    const wrong = arrows.filter(
      ([from, to]) => withoutGitHub.includes(roomOf(from)) && roomOf(to) === 'github',
    );
    expect(wrong).toEqual([]);
    expect(arrows.filter(([from]) => withoutGitHub.includes(roomOf(from))).length).toBeGreaterThan(10);
  });

  test('no circle', () => {
    const done = new Set<string>();
    expect(files.map((file) => circleFrom(file, [], done)).find((circle) => circle)).toBeUndefined();
  });

  test('a package or a module of Node’s is used where it belongs alone, also by import() and for its types', () => {
    const isIn = (file: string, place: string) =>
      file === place || (place.endsWith('/') && file.startsWith(place));
    const wrong = ONLY_IN.flatMap(({ names, place }) =>
      files
        .filter((file) => ![place].flat().some((each) => isIn(file, each)))
        .filter((file) => packagesIn(file).some((name) => names.includes(name)))
        .map((file) => `${file}: ${names.join(', ')}`),
    );
    expect(wrong).toEqual([]);
  });

  test('a private key has one room', () => {
    const knowing = files.filter((file) => readFileSync(join(src, file), 'utf8').includes('KeyObject'));
    expect(knowing.filter((file) => roomOf(file) !== 'signing')).toEqual([]);
    expect(knowing.length).toBeGreaterThan(0);
  });

  test('a key store, which is shipped beside all bundles, brings no value of a bundle along', () => {
    const stores = files.filter((file) => file.startsWith('signing/stores/'));
    const fromElsewhere = stores.flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export) (?!type ).*? from '([^']+)'/gms)]
        .map(([, name = '']) => name)
        .filter((name) => !name.startsWith('./') && !name.startsWith('node:'))
        .map((name) => `${file} → ${name}`),
    );
    expect(fromElsewhere).toEqual([]);
    expect(stores.length).toBeGreaterThan(2);
  });

  test('at most eight files directly in src/, none of more than 250 lines', () => {
    expect(files.filter((file) => roomOf(file) === 'stories').length).toBeLessThanOrEqual(8);
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
