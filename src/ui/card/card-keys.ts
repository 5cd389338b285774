/**
 * The letter of a key pressed without modifiers, in lower case; on a keyboard of another script the one
 * that stands there on a Latin one. Null for any other key.
 */
export function letterOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  if (/^[a-z]$/i.test(event.key)) return event.key.toLowerCase();
  return /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() ?? null;
}

/** Whether a click came from a key: it counts no clicks then. */
export function isByKey(event: MouseEvent): boolean {
  return event.detail === 0;
}
