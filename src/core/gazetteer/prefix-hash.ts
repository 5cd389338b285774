/**
 * The hash by which names are filed: of their first three characters, given as symbols, 0 where the word
 * ends; in scripts without spaces, of the first two. Multiplicative hashing (Knuth, TAOCP 3, 6.4): the
 * odd factors are 2^32 over the golden ratio and two primes of its size.
 */
export function prefixHash(first: number, second: number, third: number): number {
  const mixed =
    Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
