/**
 * Whole numbers of variable length in bytes: seven bits a byte, the lowest first, the high bit set on
 * all but the last (LEB128). Past the end they read as 0: damaged bytes give wrong numbers, never an
 * endless loop.
 */

/** The number that starts at a byte. */
export function readNumber(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = 0; i < LONGEST; i++) {
    const byte = bytes[at + i] ?? 0;
    value |= (byte & 0x7f) << (7 * i);
    if (byte < 0x80) break;
  }
  return value & 0x7fffffff;
}

/** Where the number that starts at a byte ends. */
export function skipNumber(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end - at < LONGEST - 1 && (bytes[end] ?? 0) >= 0x80) end++;
  return end + 1;
}

/** Enough for 31 bits. */
const LONGEST = 5;
