import type { Archive } from '../archive/archive.ts';
import { BestHits } from '../search/best-hits.ts';

/** Passages taken from postings at most: those of a ubiquitous topic may be all of the archive. */
const MOST_GATHERED = 2048;

/**
 * The passages that have most of some topics, at most `limit`, told by postings alone: no passage is
 * read. Rare topics bring theirs first; when there are enough, common topics only add to what those
 * of rare ones are worth.
 * @param gains - what having a topic is worth, by entity index
 */
export function gatherPassages(
  archive: Archive,
  gains: ReadonlyMap<number, number>,
  limit: number,
): number[] {
  const lists = [...gains]
    .map(([topic, gain]) => ({ topic, gain, passages: archive.passagesOf(topic) }))
    .sort((a, b) => a.passages.length - b.passages.length || a.topic - b.topic);
  const worth = new Map<number, number>();
  for (const { gain, passages } of lists) {
    const room = MOST_GATHERED - worth.size;
    if (passages.length > room) addToKnown(worth, passages, gain);
    for (const passage of passages.slice(0, room)) {
      if (passages.length <= room || !worth.has(passage)) {
        worth.set(passage, (worth.get(passage) ?? 0) + gain);
      }
    }
  }
  if (worth.size <= limit) return [...worth.keys()];
  const best = new BestHits(limit);
  for (const [passage, gain] of worth) best.offer(passage, gain);
  return best.hits.map(({ document }) => document);
}

function addToKnown(worth: Map<number, number>, passages: readonly number[], gain: number): void {
  for (const [passage, before] of worth) {
    if (isAmong(passage, passages)) worth.set(passage, before + gain);
  }
}

/** True where an ascending list has a number. */
function isAmong(wanted: number, list: readonly number[]): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted;
}
