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
  const sure = mentions.filter(({ ask }) => !ask);
  return !candidates.every(({ start }) =>
    sure.some((mention) => mention.start <= start && start < mention.end),
  );
}
