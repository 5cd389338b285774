import { GROUP_BITS, LARGEST_SIZE } from './buckets.ts';

export interface PackedBuckets {
  readonly slots: Uint16Array;
  readonly groups: Int32Array;
  readonly bytes: Uint8Array;
}

/** Packs buckets by slot: see `buckets.ts`. `slots`: how many, a power of two from 32. */
export function packBuckets(
  slots: number,
  buckets: ReadonlyMap<number, Uint8Array>,
): PackedBuckets {
  const longest = [...buckets.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const shift = Math.max(0, Math.ceil(Math.log2((longest + 1) / LARGEST_SIZE)));
  const sizes = new Uint16Array(slots);
  const groups = new Int32Array((slots >> GROUP_BITS) + 1);
  const parts: (readonly [number, Uint8Array])[] = [];
  let at = 0;
  for (let slot = 0; slot < slots; slot++) {
    if (slot % (1 << GROUP_BITS) === 0) groups[slot >> GROUP_BITS] = at;
    const bucket = buckets.get(slot);
    if (bucket === undefined) continue;
    const units = Math.ceil(bucket.length / 2 ** shift);
    sizes[slot] = units;
    parts.push([at, bucket]);
    at += units << shift;
  }
  groups[groups.length - 1] = shift;
  const bytes = new Uint8Array(at);
  for (const [start, part] of parts) bytes.set(part, start);
  return { slots: sizes, groups, bytes };
}

/** The number of slots for so many keys: one in `sparseness` is used. */
export function slotsFor(keys: number, sparseness: number): number {
  return 2 ** Math.max(GROUP_BITS, Math.ceil(Math.log2(Math.max(1, keys) * sparseness)));
}
