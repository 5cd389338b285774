/**
 * Where a key moves to in a list with one tab stop (ARIA Authoring Practices, roving tabindex).
 * @param key - as in `KeyboardEvent.key`
 * @param index - where the list stands, counted from 0
 * @returns the new index; null where the key does not move in a list, or the list is empty
 */
export function step(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(index - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
