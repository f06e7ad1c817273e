// RFC 9110, section 8.4.1 names the content codings; RFC 4627, section 3 tells UTF-16 by its zeros.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/transport/body.ts';

const TEXT = '{"message":"Zür ich 𝄞"}';
const plain = Buffer.from(TEXT);
const utf16 = Buffer.from(TEXT, 'utf16le');
const swapped = Buffer.from(utf16).swap16();
const marked = (mark: string, rest: Buffer) => Buffer.concat([Buffer.from(mark, 'hex'), rest]);
const read = (bytes: Buffer, encoding?: string) =>
  textOf(bytes, encoding === undefined ? {} : { 'content-encoding': encoding }, 'ghes.example');

describe('is read', () => {
  test.each<[string, Buffer, string | undefined]>([
    ['as it is', plain, undefined],
    ['identity', plain, 'identity'],
    ['an empty name', plain, ''],
    ['gzip', gzipSync(plain), 'gzip'],
    ['x-gzip in capitals', gzipSync(plain), 'X-GZIP'],
    ['gzip that nobody speaks of', gzipSync(plain), undefined],
    ['brotli', brotliCompressSync(plain), 'br'],
    ['zstd', zstdCompressSync(plain), 'zstd'],
    ['deflate', deflateSync(plain), 'deflate'],
    ['deflate without the header of zlib', deflateRawSync(plain), 'deflate'],
    ['one inside of the other', gzipSync(brotliCompressSync(plain)), 'br, gzip'],
    ['a header that was left behind', plain, 'gzip'],
    ['a byte order mark', marked('efbbbf', plain), undefined],
    ['a byte order mark in gzip', gzipSync(marked('efbbbf', plain)), 'gzip'],
    ['UTF-16, little endian', marked('fffe', utf16), undefined],
    ['UTF-16, big endian', marked('feff', swapped), undefined],
    ['UTF-16 without a mark, little endian', utf16, undefined],
    ['UTF-16 without a mark, big endian', swapped, undefined],
  ])('%s', async (_, bytes, encoding) => {
    expect(await read(bytes, encoding)).toBe(TEXT);
  });

  test.each(['gzip', 'br', 'deflate', 'sdch', undefined])('nothing, as %p', async (encoding) => {
    expect(await read(Buffer.alloc(0), encoding)).toBe('');
  });

  test('half a character, without an end in itself', async () => {
    expect(await read(Buffer.from('feff00', 'hex'))).toBe('');
  });
});

describe('is refused for good', () => {
  const bomb = Buffer.alloc(20_000_000, ' ');
  test.each<[string, Buffer, string, RegExp]>([
    ['an encoding that nobody knows', plain, 'sdch', /content-encoding/],
    ['an encoding out of a prototype', plain, 'constructor', /content-encoding/],
    ['damaged gzip', gzipSync(plain).subarray(0, 20), 'gzip', /decompressed/],
    ['what is no brotli', Buffer.from('<html>'), 'br', /decompressed/],
    ['20 MB in gzip', gzipSync(bomb), 'gzip', /larger than/],
    ['20 MB in brotli', brotliCompressSync(bomb), 'br', /larger than/],
    ['20 MB in zstd', zstdCompressSync(bomb), 'zstd', /larger than/],
    ['20 MB that were compressed twice', gzipSync(gzipSync(bomb)), 'gzip, gzip', /larger than/],
  ])('%s', async (_, bytes, encoding, words) => {
    const reading = read(bytes, encoding);
    await expect(reading).rejects.toMatchObject({ kind: 'not-the-api', permanent: true });
    await expect(reading).rejects.toThrow(words);
    await expect(reading).rejects.toThrow(/ghes\.example/);
  });
});
