/** Cues of scripts without spaces are told by their first two characters whether they go on... */
export const UNSPACED_HEAD = 2;
/** ...and then looked for up to this length. */
export const LONGEST_UNSPACED_CUE = 12;

/**
 * Mixes all bits of the hash of a cue (see `name-hash.ts`): the low ones choose the slot, the high ones
 * tell cues apart.
 */
export function finishHash(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x045d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
