import { expansionBeside, isAcronym } from './acronyms.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { sensesOf } from './senses.ts';

/** Languages in which a full name that is ours reads as the catalogue has it. */
const UNINFLECTED = new Set('en fr es it pt ca nl sv da no id'.split(' '));

/**
 * The acronyms that a block spells out itself, as names that are none of ours.
 * @param language - of the block: nothing is strange in one whose names are inflected, where the
 *   catalogue may lack the form of ours that spells the acronym out
 */
export function strangeAcronyms(
  gazetteer: Gazetteer,
  { text }: Block,
  candidates: readonly Candidate[],
  language: string,
): ReadonlySet<string> {
  const strange = new Set<string>();
  if (!UNINFLECTED.has(language)) return strange;
  for (const candidate of candidates) {
    const form = text.slice(candidate.start, candidate.end);
    if (strange.has(form) || !isAcronym(form)) continue;
    const expansion = expansionBeside(text, candidate);
    if (!expansion) continue;
    const entities = entitiesOf(gazetteer, candidate);
    const isOurs = candidates.some(
      (one) =>
        one.start < expansion.end &&
        expansion.start < one.end &&
        entitiesOf(gazetteer, one).some((entity) => entities.includes(entity)),
    );
    if (!isOurs) strange.add(form);
  }
  return strange;
}

function entitiesOf(gazetteer: Gazetteer, candidate: Candidate): readonly number[] {
  return sensesOf(gazetteer, candidate).map(({ entity }) => entity);
}
