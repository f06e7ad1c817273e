// What `npm ci` finds in package-lock.json, on the Node and npm that a newcomer may have.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

interface LockedPackage {
  readonly engines?: { readonly node?: string };
  readonly os?: unknown;
  readonly cpu?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
}

const lock = join(import.meta.dirname, '../../package-lock.json');
const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as { packages: Record<string, LockedPackage> };

// npm's own reading of ranges, as a dependency of a dependency has it.
const jsonwebtoken = createRequire(import.meta.url).resolve('jsonwebtoken');
const { satisfies } = createRequire(jsonwebtoken)('semver') as {
  satisfies: (version: string, range: string) => boolean;
};

// The first is the oldest that CONTRIBUTING.md names. npm warns of each package that wants another.
test.each(['20.19.0', '22.13.0', '24.4.0'])('every package takes Node %s', (version) => {
  const refusing = Object.entries(packages).filter(
    ([, { engines }]) => !satisfies(version, engines?.node ?? '*'),
  );
  expect(refusing.map(([folder, { engines }]) => `${folder} wants ${engines?.node ?? ''}`)).toEqual([]);
});

// npm 10, which comes with Node 20 and 22, removes a package that is not for this platform together with the links in
// node_modules/.bin that have its commands' names, whoever they point to: with a Node for Windows in the lock, Linux
// loses its own.
test('no two packages for different platforms bring a command of the same name', () => {
  const commands = Object.values(packages)
    .filter(({ os, cpu }) => os !== undefined || cpu !== undefined)
    .flatMap(({ bin }) => Object.keys(bin ?? {}));
  expect(commands).toContain('node');
  expect(commands).toEqual([...new Set(commands)]);
});
