// CRC-32C by a table and from the other end than src/ does it: an independent second opinion.

const table = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1 ? 0x82f63b78 : 0) ^ (rest >>> 1);
  return rest >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  return (
    (bytes.reduce((crc, byte) => (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0), 0xffffffff) ^
      0xffffffff) >>>
    0
  );
}
