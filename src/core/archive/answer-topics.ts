import type { PickedTopic, TopicsQuery } from '../protocol.ts';
import { pick } from '../search/pick.ts';
import type { Archive } from './archive.ts';
import { topicRef } from './topic-ref.ts';
import { topicSummary } from './topic-summary.ts';

/**
 * The topics one of whose shown names answers to what is typed into a picker, best first, each once; none
 * while nothing is typed.
 */
export function answerTopics(archive: Archive, { text, limit }: TopicsQuery): PickedTopic[] {
  if (text.trim() === '') return [];
  const names = archive.entities.flatMap((entity) => {
    const { name: shown, language, names: others } = topicSummary(archive, entity);
    return [{ text: shown, language }, ...others].map((name) => ({ entity, name }));
  });
  const picked = new Map<string, PickedTopic>();
  for (const { index, marks } of pick(
    names.map(({ name }) => name.text),
    text,
  )) {
    const found = names[index];
    if (found === undefined || picked.has(found.entity.id)) continue;
    picked.set(found.entity.id, {
      topic: topicRef(archive, found.entity),
      name: found.name,
      marks,
    });
  }
  return [...picked.values()].slice(0, limit);
}
