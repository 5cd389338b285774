import type { ByteWriter } from '../bytes/byte-writer.ts';
import { FIRST_HAN, LAST_TWO_BYTE, SHORT_SYMBOL } from './layout.ts';

/**
 * A symbol in the bytes of a trie: one byte below `SHORT_SYMBOL`; two for Han and most of Hangul, the
 * first with its high bit set; three for all others, the first `SHORT_SYMBOL` itself.
 */
export function writeSymbol(writer: ByteWriter, symbol: number): void {
  if (symbol < SHORT_SYMBOL) {
    writer.byte(symbol);
  } else if (symbol >= FIRST_HAN && symbol <= LAST_TWO_BYTE) {
    writer.byte(0x80 | ((symbol - FIRST_HAN) >> 8));
    writer.byte((symbol - FIRST_HAN) & 0xff);
  } else {
    writer.byte(SHORT_SYMBOL);
    writer.byte(symbol >> 8);
    writer.byte(symbol & 0xff);
  }
}

/** How many bytes a symbol takes. */
export function symbolLength(symbol: number): 1 | 2 | 3 {
  if (symbol < SHORT_SYMBOL) return 1;
  return symbol >= FIRST_HAN && symbol <= LAST_TWO_BYTE ? 2 : 3;
}

/** The symbol that starts at a byte. Past the end it reads 0, which is in no name. */
export function readSymbol(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < SHORT_SYMBOL) return first;
  const second = bytes[at + 1] ?? 0;
  if (first === SHORT_SYMBOL) return (second << 8) | (bytes[at + 2] ?? 0);
  return FIRST_HAN + (((first & 0x7f) << 8) | second);
}
