// What is published to npm: one package without dependencies, which knows the action that it belongs to.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { describePackage, writePackage } from '../../scripts/npm-package.ts';

const SHA = '0123456789012345678901234567890123456789';

test('its package.json has no dependencies and nothing that runs at install time', () => {
  const described = describePackage(
    { name: 'mint-app-token', version: '1.2.3', license: 'MIT' },
    `acme/mint-app-token@${SHA}`,
  );
  expect(described).toMatchObject({
    version: '1.2.3',
    bin: { 'mint-app-token': 'dist/cli/index.js' },
    engines: { node: '>=20.16' },
    repository: { url: 'git+https://github.com/acme/mint-app-token.git' },
    mintAppToken: { action: `acme/mint-app-token@${SHA}` },
  });
  expect(Object.keys(described).filter((key) => /dependencies|scripts/i.test(key))).toEqual([]);
});

test.each(['acme/mint-app-token@v1', 'acme@0123', ''])(
  'an action that is not pinned is refused: %s',
  (action) => {
    expect(() => describePackage({ name: 'x', version: '1.0.0', license: 'MIT' }, action)).toThrow(
      'is not OWNER/REPO@SHA',
    );
  },
);

test('it holds the command line and the action', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npm-package-'));
  try {
    writePackage(join(folder, 'it'), `acme/mint-app-token@${SHA}`);
    expect(readdirSync(join(folder, 'it')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'action.yml',
      'dist',
      'package.json',
    ]);
    // npm links to it, and a shell has to know what runs it.
    expect(readFileSync(join(folder, 'it/dist/cli/index.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(readFileSync(join(folder, 'it/README.md'), 'utf8')).toContain(
      'https://github.com/acme/mint-app-token/blob/v',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
