// The file that holds a key of which there is no other copy: whole and its owner's alone, or not there.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { writeRescueFile, writeSecretFile } from '../../src/cli/disk/secret-file.ts';
import { Secret } from '../../src/runtime/secret.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-file-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('is for its owner alone, whatever the umask', () => {
  const path = join(folder, 'key.pem');
  const before = process.umask(0);
  try {
    writeSecretFile(path, new Secret('the key\n'));
  } finally {
    process.umask(before);
  }
  expect(readFileSync(path, 'utf8')).toBe('the key\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('replaces nothing, and is written through no link', () => {
  const [taken, link] = [join(folder, 'taken.pem'), join(folder, 'link.pem')];
  writeFileSync(taken, 'of somebody');
  symlinkSync(join(folder, 'elsewhere'), link);
  for (const path of [taken, link])
    expect(() => {
      writeSecretFile(path, new Secret('x'));
    }).toThrow(/EEXIST/);
  expect(readFileSync(taken, 'utf8')).toBe('of somebody');
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false);
});

test('what fails half-way leaves nothing', () => {
  const path = join(folder, 'half.pem');
  // As a full disk would end the writing, once the file is there.
  class Unwritable extends Secret {
    override reveal(): string {
      expect(existsSync(path)).toBe(true);
      throw new Error('ENOSPC');
    }
  }
  expect(() => {
    writeSecretFile(path, new Unwritable('x'));
  }).toThrow('ENOSPC');
  expect(existsSync(path)).toBe(false);
});

test('a key that is rescued takes the first name that is free', () => {
  const own = mkdtempSync(join(folder, 'rescue-'));
  writeFileSync(join(own, 'acme.private-key.pem'), 'of somebody');
  const path = writeRescueFile(own, 'acme', new Secret('the key'));
  expect(path).toBe(join(own, 'acme.private-key-2.pem'));
  expect(readdirSync(own).sort()).toEqual(['acme.private-key-2.pem', 'acme.private-key.pem']);
});
