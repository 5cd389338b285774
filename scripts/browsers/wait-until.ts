const PATIENCE = 8_000;

/**
 * Looks again and again until what is seen passes.
 * @returns what passed
 * @throws Error with what was last seen, after eight seconds
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
  const end = performance.now() + PATIENCE;
  for (;;) {
    const seen = await look();
    if (passes(seen)) return seen;
    if (performance.now() > end) throw new Error(`Never came true: last seen ${show(seen)}`);
    await pause(40);
  }
}

/** Waits some milliseconds. For what must not happen, and for what only time brings about. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(seen: unknown): string {
  return seen === undefined ? 'nothing' : JSON.stringify(seen).slice(0, 2_000);
}
