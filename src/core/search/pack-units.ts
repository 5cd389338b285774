/** Two UTF-16 code units of a text of `length` units in a word that compares as texts do; zeros behind the end. */
export function packUnits(units: ArrayLike<number>, length: number, at: number): number {
  const first = at < length ? (units[at] ?? 0) : 0;
  const second = at + 1 < length ? (units[at + 1] ?? 0) : 0;
  return first * 0x10000 + second;
}
