/**
 * The option a misspelt word most likely meant, or null where none is near: at most one edit for
 * each three letters (insertion, deletion, substitution, or swap of neighbours: the optimal string
 * alignment distance). Ties go to the earlier option.
 */
export function nearest(word: string, options: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const option of options) {
    if (Math.abs(option.length - word.length) >= bestDistance) continue;
    const distance = alignmentDistance(word, option);
    if (distance < bestDistance) {
      best = option;
      bestDistance = distance;
    }
  }
  return best;
}

function alignmentDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cell = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cell = Math.min(cell, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cell);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
