/**
 * A hash table without pointers. Buckets lie one after the other in the order of their slots; a slot
 * holds the size of its bucket, 0 where it is empty; a group of eight slots knows where its first bucket
 * starts, and the sizes before a slot are added up. The last Int32 of `groups` is the power of two that
 * sizes are counted in.
 */
export const GROUP_BITS = 3;
/** Larger sizes do not fit in a slot. */
export const LARGEST_SIZE = 0xffff;

const IN_GROUP = (1 << GROUP_BITS) - 1;

/** Where the bucket of a slot starts, in bytes; never before the first, whatever damaged groups say. */
export function bucketStart(slots: Uint16Array, groups: Int32Array, slot: number): number {
  let units = 0;
  for (let i = slot & ~IN_GROUP; i < slot; i++) units += slots[i] ?? 0;
  const start = (groups[slot >> GROUP_BITS] ?? 0) + (units << (groups[groups.length - 1] ?? 0));
  return Math.max(0, start);
}

/** How many bytes the bucket of a slot has. */
export function bucketSize(slots: Uint16Array, groups: Int32Array, slot: number): number {
  return (slots[slot] ?? 0) << (groups[groups.length - 1] ?? 0);
}
