import type { Mention } from '../model.ts';

/** Nothing, or one space. */
const NO_GAP = /^\s?$/;

/**
 * Makes one mention of two names of an entity that stand right beside each other, as a title and a name
 * do: "Chinese president Xi Jinping", 国家主席习近平. A word that is only repeated, as in a row of links,
 * stays two.
 * @param mentions - of a block, sorted and disjoint, as what is given is
 */
export function joinNames(text: string, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before && areOneName(text, before, mention)) {
      const confidence = Math.max(before.confidence, mention.confidence);
      joined[joined.length - 1] = { ...before, end: mention.end, confidence };
    } else {
      joined.push(mention);
    }
  }
  return joined;
}

function areOneName(text: string, a: Mention, b: Mention): boolean {
  const form = (mention: Mention): string => text.slice(mention.start, mention.end);
  return (
    a.entity === b.entity &&
    !a.ask &&
    !b.ask &&
    NO_GAP.test(text.slice(a.end, b.start)) &&
    form(a) !== form(b)
  );
}
