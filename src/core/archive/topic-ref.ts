import type { Entity } from '../model.ts';
import type { TopicRef } from '../protocol.ts';
import type { Archive } from './archive.ts';
import { shownName } from './shown-name.ts';

/** An entity as lists name it, for the archive's readers. */
export function topicRef(archive: Archive, entity: Entity): TopicRef {
  return { id: entity.id, name: shownName(archive, entity), kind: entity.kind };
}

/** The entities at these places in the archive, as lists name them. */
export function topicRefs(archive: Archive, entities: Iterable<number>): TopicRef[] {
  return [...entities].flatMap((entity) => {
    const found = archive.entities[entity];
    return found === undefined ? [] : [topicRef(archive, found)];
  });
}
