import type { Entity } from '../model.ts';
import type { TopicRef } from '../protocol.ts';
import type { Archive } from './archive.ts';

/** An entity as lists name it. */
export function topicRef({ id, name, kind }: Entity): TopicRef {
  return { id, name, kind };
}

/** The entities at these places in the archive, as lists name them. */
export function topicRefs(archive: Archive, entities: Iterable<number>): TopicRef[] {
  return [...entities].flatMap((entity) => {
    const found = archive.entities[entity];
    return found === undefined ? [] : [topicRef(found)];
  });
}
