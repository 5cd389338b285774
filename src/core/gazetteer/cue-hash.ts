/** What the hash of a cue starts from. */
export const CUE_SEED = 0x811c9dc5;
/** Cues of scripts without spaces are told by their first two characters whether they go on... */
export const UNSPACED_HEAD = 2;
/** ...and then looked for up to this length. */
export const LONGEST_UNSPACED_CUE = 12;

/** Goes on with one more symbol (FNV-1a, over symbols instead of bytes). */
export function hashOn(hash: number, symbol: number): number {
  return Math.imul(hash ^ symbol, 0x01000193);
}

/** Mixes all bits of a finished hash: the low ones choose the slot, the high ones tell cues apart. */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x045d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
