import { useEffect, useState } from 'preact/hooks';
import type { ArchiveSummary, TopicRef } from '../../core/protocol.ts';
import { locale } from '../say.ts';

/** Topics by id; null for one that the archive does not hold. */
export type Topics = ReadonlyMap<string, TopicRef | null>;

const NONE = { language: '', topics: new Map<string, TopicRef | null>() };

/**
 * The topics of some ids. Those with excerpts come with the archive's summary, the others are asked
 * for, and again where topics are to be worded in another language.
 */
export function useTopics(
  ids: readonly string[],
  archive: ArchiveSummary | null,
  ask: (id: string) => Promise<TopicRef | null>,
): Topics {
  const language = locale();
  const [asked, setAsked] = useState<{ language: string; topics: Topics }>(NONE);
  const known = new Map(asked.language === language ? asked.topics : []);
  for (const { topic } of archive?.topics ?? []) known.set(topic.id, topic);
  const missing = archive ? [...new Set(ids)].filter((id) => !known.has(id)) : [];
  useEffect(() => {
    for (const id of missing) {
      const answered = (topic: TopicRef | null): void => {
        setAsked((before) => {
          const topics = before.language === language ? before.topics : [];
          return { language, topics: new Map(topics).set(id, topic) };
        });
      };
      ask(id).then(answered, () => {
        answered(null);
      });
    }
  }, [missing.join('\n'), language]);
  return known;
}
