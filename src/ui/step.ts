/** How a list runs, which says what arrow keys move in it. */
export type Axis = 'vertical' | 'horizontal' | 'horizontal-reverse' | 'both' | 'both-reverse';

const FORWARDS: Readonly<Record<Axis, readonly string[]>> = {
  vertical: ['ArrowDown'],
  horizontal: ['ArrowRight'],
  'horizontal-reverse': ['ArrowLeft'],
  both: ['ArrowDown', 'ArrowRight'],
  'both-reverse': ['ArrowDown', 'ArrowLeft'],
};
const BACKWARDS: Readonly<Record<Axis, readonly string[]>> = {
  vertical: ['ArrowUp'],
  horizontal: ['ArrowLeft'],
  'horizontal-reverse': ['ArrowRight'],
  both: ['ArrowUp', 'ArrowLeft'],
  'both-reverse': ['ArrowUp', 'ArrowRight'],
};

/**
 * Where a key moves to in a list with one tab stop (ARIA Authoring Practices, roving tabindex).
 * @param key - as in `KeyboardEvent.key`
 * @param index - where the list stands, counted from 0
 * @returns the new index; null where the key does not move in a list, or the list is empty
 */
export function step(
  key: string,
  index: number,
  count: number,
  axis: Axis = 'vertical',
): number | null {
  if (count === 0) return null;
  if (FORWARDS[axis].includes(key)) return Math.min(index + 1, count - 1);
  if (BACKWARDS[axis].includes(key)) return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
