/** Optimal string alignment by its definition, the whole table at once: what the walk is held against. */
export function osaDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + cost,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, table[i - 2]![j - 2]! + 1);
      table[i]![j] = edits;
    }
  }
  return table[a.length]![b.length]!;
}

/** The edits from `word` to that beginning of `term` which is nearest to it. */
export function osaToBeginning(word: string, term: string): number {
  return Math.min(...beginningsOf(term).map((beginning) => osaDistance(word, beginning)));
}

/**
 * The same; of a short word, only to beginnings as long as it and with its first letter, and to `term`;
 * of a very short one, to `term` and where the word itself is a beginning.
 */
export function osaToMeantBeginning(word: string, term: string): number {
  if (word.length >= 8) return osaToBeginning(word, term);
  const meant = beginningsOf(term).filter(
    (each) =>
      each === term ||
      each === word ||
      (word.length > 5 && each.length >= word.length && each.startsWith(word.charAt(0))),
  );
  return Math.min(...meant.map((beginning) => osaDistance(word, beginning)));
}

function beginningsOf(term: string): string[] {
  return Array.from({ length: term.length + 1 }, (_, end) => term.slice(0, end));
}
