import { evenlyChosen } from '../core/even-choice.ts';
import type { FrameReport } from '../core/protocol.ts';
import { boxOf, parentElementOf } from './dom.ts';
import type { Mark } from './mark.ts';

/** How many places of a topic are told (a strip is not finer), and of all topics together. */
const PLACES = { topic: 100, page: 1000 } as const;

/**
 * What a frame has found: topics in order of first mention, and how far down the page they stand.
 * @param placed - false to leave the places out: finding them forces layout
 */
export function frameReport(
  state: FrameReport['state'],
  words: number,
  marks: Iterable<Mark>,
  placed: boolean,
): FrameReport {
  const byTopic = new Map<string, Mark[]>();
  let unmarked = 0;
  for (const mark of marks) {
    if (mark.admission === 'wanted') unmarked++;
    const same = byTopic.get(mark.mention.entity);
    if (same) same.push(mark);
    else byTopic.set(mark.mention.entity, [mark]);
  }
  const topics = [...byTopic].map(([entity, found]) => ({ entity, count: found.length }));
  const places = placed ? placesOf(byTopic) : new Map<string, readonly number[]>();
  return {
    state,
    words,
    unmarked,
    topics: topics.map((topic) => ({ ...topic, at: places.get(topic.entity) ?? [] })),
  };
}

function placesOf(byTopic: ReadonlyMap<string, readonly Mark[]>): Map<string, readonly number[]> {
  const most = Math.min(PLACES.topic, Math.ceil(PLACES.page / Math.max(byTopic.size, 1)));
  const height = Math.max(document.documentElement.scrollHeight, 1);
  const boxes = new Map<Element, DOMRect>();
  return new Map(
    [...byTopic].map(([entity, found]) => [
      entity,
      spread(found, most).map((mark) => placeOf(mark, height, boxes)),
    ]),
  );
}

/** At most `most` of them, evenly over all. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const chosen = new Set(
    Array.from({ length: most }, (_, nth) => evenlyChosen(nth, most, all.length)),
  );
  return all.filter((_, index) => chosen.has(index));
}

/**
 * From 0 at the top of the page to 1 at its end, by how far down its element a mark stands: the box of
 * an element costs a tenth of that of a range, and serves all marks in it.
 */
function placeOf(
  { stretches: [{ node, start }] }: Mark,
  height: number,
  boxes: Map<Element, DOMRect>,
): number {
  const element = parentElementOf(node);
  if (!element) return 0;
  const box = boxes.get(element) ?? boxOf(element);
  boxes.set(element, box);
  const within = (box.height * start) / Math.max(node.length, 1);
  const place = (box.top + within + scrollY) / height;
  return Math.round(Math.min(Math.max(place, 0), 1) * 1000) / 1000;
}
