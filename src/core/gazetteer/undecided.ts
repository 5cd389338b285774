import type { Mention } from '../model.ts';
import type { Candidate } from './gazetteer.ts';

/**
 * True where more evidence from the page may change what a block's candidates are: some of them is
 * no sure mention yet.
 */
export function isUndecided(
  candidates: readonly Candidate[],
  mentions: readonly Mention[],
): boolean {
  return mentions.filter(({ ask }) => !ask).length < candidates.length;
}
