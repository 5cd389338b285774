const PATIENCE_MS = 15_000;
const BETWEEN_LOOKS_MS = 40;
/** A driver that has not answered by then never does: what it asked has gone meanwhile. */
const LOOK_MS = 5_000;

/**
 * Looks again and again until what is seen passes. A look may throw, or never end: pages vanish and
 * load.
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
      const seen = await withinTime(look());
      if (passes(seen)) return seen;
      last = show(seen);
    } catch (error) {
      last = String(error);
    }
    await pause(BETWEEN_LOOKS_MS);
  }
  throw new Error(`Never came true: last seen ${last}`);
}

async function withinTime<T>(seen: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`a look took more than ${String(LOOK_MS)} ms`));
    }, LOOK_MS);
  });
  return Promise.race([seen, tooLate]).finally(() => {
    clearTimeout(timer);
  });
}

/** Waits some milliseconds. For what must not happen, and for what only time brings about. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function show(seen: unknown): string {
  return seen === undefined ? 'nothing' : JSON.stringify(seen).slice(0, 2_000);
}
