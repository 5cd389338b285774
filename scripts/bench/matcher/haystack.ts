import { randomFrom } from '../names/random.ts';
import { flatString } from '../texts/flat-string.ts';
import { plantedNames } from '../texts/planted-names.ts';
import type { Haystack } from './measure-matchers.ts';

/**
 * What the matchers read: pages whole, as matchers are usually measured, or block by block, as the page
 * script reads them, where calls count, too.
 * @param pages - the blocks of each page
 * @param planted - names to put between the words; none where the pages hold names anyway
 */
export function haystackOf(
  pages: readonly (readonly string[])[],
  planted: readonly string[],
  byBlock: boolean,
): Haystack {
  const random = randomFrom(planted.length);
  const read =
    planted.length === 0 ? pages : pages.map((blocks) => plantedNames(blocks, planted, random));
  const blocks = read.flat().map(flatString);
  return { blocks, texts: byBlock ? blocks : read.map((page) => flatString(page.join('\n'))) };
}
