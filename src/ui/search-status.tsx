import type { VNode } from 'preact';
import { say } from './say.ts';

/**
 * Tells screen readers what came of a search. To be there before, and whatever comes of it: what changes
 * in such a place is announced, not what comes along with it.
 */
export function SearchStatus(props: {
  /** The words that were searched for; null while there is no answer. */
  typed: string | null;
  /** The words that were searched for instead; null for none. */
  corrected: string | null;
  /** How much was found; null for nothing. */
  found: string | null;
}): VNode {
  return (
    <p class="vh" role="status">
      {props.typed !== null && saidOf(props.typed, props)}
    </p>
  );
}

function saidOf(
  typed: string,
  { corrected, found }: { readonly corrected: string | null; readonly found: string | null },
): string {
  if (found === null) return say('noResultsFor', typed);
  if (corrected === null) return found;
  // The way back to the words as typed is the reader's to come upon.
  return `${say('showingResultsFor', corrected, '').trim()} ${found}`;
}
