/** Lists of numbers as two tables: where each begins and where the last ends, and all of them in turn. */
export function packLists(lists: readonly (readonly number[])[]): {
  readonly starts: Uint8Array;
  readonly items: Uint8Array;
} {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  const items = Uint32Array.from(lists.flat());
  return { starts: new Uint8Array(starts.buffer), items: new Uint8Array(items.buffer) };
}
