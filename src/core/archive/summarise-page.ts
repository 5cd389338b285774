import type { EntityId } from '../model.ts';
import type { FrameReport, PageSummary, PageTopic, RelatedArticle } from '../protocol.ts';
import { relateArticles } from '../related/relate-articles.ts';
import type { Archive } from './archive.ts';
import { cite } from './cite.ts';
import { topicRefs } from './topic-ref.ts';
import { topicSummary } from './topic-summary.ts';

/** What the frames of a tab found, as one page. */
export type PageFindings = Omit<PageSummary, 'site' | 'visit'>;

interface Found {
  readonly entity: EntityId;
  readonly count: number;
  readonly at: readonly number[];
  readonly frame: number;
}

/**
 * Joins what the frames of a tab report, by their number; 0 is the page itself. A topic's count is
 * that of all frames; its places, and the frame that a jump goes to, are those of the page itself
 * where it names the topic, else of the frame that names it most. Topics that the archive does not
 * know are left out: a page script of another version may report them.
 * @param isMuted - whether the reader wants nothing of a topic
 */
export function summarisePage(
  archive: Archive,
  frames: ReadonlyMap<number, FrameReport>,
  isMuted: (topic: EntityId) => boolean = () => false,
): PageFindings {
  const reports = [...frames].sort(([a], [b]) => a - b);
  const topics = joinTopics(archive, reports).filter(({ topic }) => !isMuted(topic.id));
  return {
    state: stateOf(reports.map(([, { state }]) => state)),
    words: reports.reduce((sum, [, { words }]) => sum + words, 0),
    unmarked: reports.reduce((sum, [, { unmarked }]) => sum + unmarked, 0),
    topics,
    related: relatedArticles(archive, topics),
  };
}

function stateOf(states: readonly FrameReport['state'][]): PageFindings['state'] {
  if (states.length === 0) return 'waiting';
  if (states[0] === 'paused' || states[0] === 'asking') return states[0];
  return states.includes('reading') ? 'reading' : 'done';
}

function joinTopics(
  archive: Archive,
  reports: readonly (readonly [number, FrameReport])[],
): PageTopic[] {
  const byEntity = new Map<EntityId, Found[]>();
  for (const [frame, { topics }] of reports) {
    for (const { entity, count, at } of topics) {
      const found = { entity, count, at, frame };
      if (count > 0) byEntity.set(entity, [...(byEntity.get(entity) ?? []), found]);
    }
  }
  // Sorting is stable and reports come in reading order: equal counts stay by first appearance.
  return [...byEntity.values()]
    .flatMap((found) => joinTopic(archive, found))
    .sort((a, b) => b.count - a.count || a.frame - b.frame || firstPlace(a) - firstPlace(b));
}

function joinTopic(archive: Archive, found: readonly Found[]): PageTopic[] {
  const main = [...found].sort(
    (a, b) => Number(b.frame === 0) - Number(a.frame === 0) || b.count - a.count,
  )[0];
  const entity = main && archive.entities[archive.entityIndex(main.entity) ?? -1];
  if (main === undefined || entity === undefined) return [];
  const count = found.reduce((sum, each) => sum + each.count, 0);
  return [
    {
      topic: topicSummary(archive, entity),
      count,
      frame: main.frame,
      inFrame: main.count,
      at: main.at,
    },
  ];
}

function firstPlace({ at }: PageTopic): number {
  return Math.min(1, ...at);
}

function relatedArticles(archive: Archive, topics: readonly PageTopic[]): RelatedArticle[] {
  const page = topics.map(({ topic, count }) => ({ entity: topic.id, count }));
  return relateArticles(archive, page).flatMap(({ article, shares }) => {
    const head = archive.articles[article];
    return head === undefined ? [] : [{ citation: cite(head), shares: topicRefs(archive, shares) }];
  });
}
