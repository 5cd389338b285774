/**
 * English words that news of any subject uses, and so are no sign of a subject: what attributes, counts
 * and dates. Stop words of related excerpts alone, because a search may well ask for them.
 */
const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `
  according also article articles back became become becomes began begin begins call called
  calling calls came come comes countries country day days end even first get gets give given
  gives go goes going gone good got held help helped helping helps hold holds include included
  includes including keep keeps kept know known last lead leading leads leave leaves led left
  like look looking looks made make makes many month months much nation nations need needed
  needs new next number offer offered offers one part people put report reported reports said
  saw say says see seen sees set sets show showed shown shows start started starts state
  states still suggest suggested suggests support supported supports take taken takes tell
  tells thing things three time times told took two use used uses want wanted wants way week
  weeks well went year years
`
    .trim()
    .split(/\s+/),
);

/** True for a term that says nothing of a text's subject. */
export function isLightWord(term: string): boolean {
  return LIGHT_WORDS.has(term);
}
