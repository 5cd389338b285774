/**
 * The bit of the `prefixes` section that a name with these first three characters sets. `first` is the
 * whole code, since letter case counts there; `second` and `third` are symbols, 0 where the word ends.
 * Multiplicative hashing (Knuth, TAOCP 3, 6.4): the odd factors are 2^32 over the golden ratio and
 * two primes of its size.
 */
export function prefixHash(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
