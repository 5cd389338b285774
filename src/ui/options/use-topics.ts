import { useEffect, useState } from 'preact/hooks';
import type { ArchiveSummary, TopicRef } from '../../core/protocol.ts';

/** Topics by id; null for one that the archive does not hold. */
export type Topics = ReadonlyMap<string, TopicRef | null>;

/**
 * The topics of some ids. Those with excerpts come with the archive's summary, the others are asked for.
 */
export function useTopics(
  ids: readonly string[],
  archive: ArchiveSummary | null,
  ask: (id: string) => Promise<TopicRef | null>,
): Topics {
  const [asked, setAsked] = useState<Topics>(new Map());
  const known = new Map<string, TopicRef | null>(asked);
  for (const { topic } of archive?.topics ?? []) known.set(topic.id, topic);
  const missing = archive ? [...new Set(ids)].filter((id) => !known.has(id)) : [];
  useEffect(() => {
    for (const id of missing) {
      const answered = (topic: TopicRef | null): void => {
        setAsked((before) => new Map(before).set(id, topic));
      };
      ask(id).then(answered, () => {
        answered(null);
      });
    }
  }, [missing.join('\n')]);
  return known;
}
