import { bytesFrom } from './base64.ts';

// A symbol cannot be clobbered by the ids of a page's elements.
const NAMES = Symbol.for('sidelight.names');
type Realm = { [NAMES]?: () => string };

/** Makes the packed names known to the scripts that are loaded after this one. */
export function offerNames(base64: () => string): void {
  (globalThis as Realm)[NAMES] = base64;
}

/**
 * The packed names that ship with this build, for a page script to match with.
 * @throws Error where they have not been loaded before
 */
export function loadGazetteer(): Uint8Array {
  const base64 = (globalThis as Realm)[NAMES];
  if (!base64) throw new Error('The names are not here: load names.js before this script');
  return bytesFrom(base64());
}
