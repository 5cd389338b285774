/**
 * How names begin, as two sets of hashes (see `bit-set.ts`) by which words are turned away without a look
 * at the names: the first words of names, with the case that their first letter may have; and what names
 * go on from, wherever a scan asks whether to go on.
 */

/** Every word of a text is looked up: one in thirty-two that begin no name may pass. */
export const BITS_A_BEGINNING = 32;
/** Only what begins a name is looked up. */
export const BITS_A_PREFIX = 8;

/** After a space, so many symbols are read before a scan asks whether to go on. */
export const INTO_WORD = 2;

/** In the key of a word that begins with one. */
export const CAPITAL = 0x2545f491;

/**
 * What a first word is looked up by.
 * @param hash - of the word: see `name-hash.ts`
 * @param capital - whether its first letter is one
 */
export function beginningKey(hash: number, capital: boolean): number {
  return capital ? hash ^ CAPITAL : hash;
}
