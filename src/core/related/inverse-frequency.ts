/** Of an archive as small as this, a topic of every passage may be rare in the world. */
const SMALLEST = 50;

/**
 * How telling it is that one of `total` passages has something that `holders` of them have: 1 where no
 * other has it, less the more have it. Inverse document frequency (Spärck Jones 1972) over its largest
 * value; a small archive counts as one of fifty passages.
 */
export function inverseFrequency(holders: number, total: number): number {
  const size = 1 + Math.max(SMALLEST, total);
  return Math.log(size / Math.max(1, holders)) / Math.log(size);
}
