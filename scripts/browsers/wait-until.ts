const PATIENCE_MS = 15_000;
const BETWEEN_LOOKS_MS = 40;

/**
 * Looks again and again until what is seen passes. A look may throw: pages vanish and load.
 * @returns what passed
 * @throws Error with what was last seen or thrown, after fifteen seconds
 */
export async function waitUntil<T, U extends T>(
  look: () => Promise<T>,
  passes: (seen: T) => seen is U,
): Promise<U>;
export async function waitUntil<T>(
  look: () => Promise<T>,
  passes: (seen: T) => boolean,
): Promise<T>;
export async function waitUntil<T>(
  look: () => Promise<T>,
  passes: (seen: T) => boolean,
): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  let last = 'nothing';
  while (performance.now() < end) {
    try {
      const seen = await look();
      if (passes(seen)) return seen;
      last = show(seen);
    } catch (error) {
      last = String(error);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Error(`Never came true: last seen ${last}`);
}

/** Waits some milliseconds. For what must not happen, and for what only time brings about. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(seen: unknown): string {
  return seen === undefined ? 'nothing' : JSON.stringify(seen).slice(0, 2_000);
}
