import { DESCRIPTION_LANGUAGE, type Entity } from '../model.ts';
import type { TopicSummary } from '../protocol.ts';
import { primaryLanguage } from '../text/language.ts';
import type { Archive } from './archive.ts';
import { shownName } from './shown-name.ts';
import { topicRef } from './topic-ref.ts';

type Name = TopicSummary['names'][number];

const MOST_NAMES = 4;
const LATIN = /\p{Script=Latin}/u;

/**
 * An entity as cards and lists show it, worded for the archive's readers. Beside its name stand those
 * of other languages, one of each: the archive's own first where it is called otherwise for readers;
 * theirs, where there is no translation for them; Chinese, because most of what the archive speaks of
 * is Chinese; other scripts, then names in Latin letters. At most four, and no spelling twice.
 */
export function topicSummary(archive: Archive, entity: Entity): TopicSummary {
  const description = archive.translation?.descriptionOf(entity.id) ?? null;
  const language = description === null ? DESCRIPTION_LANGUAGE : archive.readers;
  return {
    ...topicRef(archive, entity),
    description: description ?? entity.description,
    language,
    names: otherNames(archive, entity),
  };
}

function otherNames(archive: Archive, entity: Entity): TopicSummary['names'] {
  const readers = primaryLanguage(archive.readers);
  const shown = shownName(archive, entity);
  const seen = new Set([shown.toLowerCase()]);
  const byLanguage = new Map<string, Name>();
  const add = (name: Name): void => {
    const spelling = name.text.toLowerCase();
    if (byLanguage.has(name.language) || seen.has(spelling)) return;
    seen.add(spelling);
    byLanguage.set(name.language, name);
  };
  add({ text: entity.name, language: DESCRIPTION_LANGUAGE });
  for (const { form, language, use } of entity.aliases) {
    const isReaders = language === readers && shown !== entity.name;
    if (use === 'name' && !isReaders) add({ text: form, language });
  }
  const rank = ({ text, language }: Name): number => {
    if (text === entity.name) return 0;
    if (language === readers) return 1;
    if (language === 'zh') return 2;
    return LATIN.test(text) ? 4 : 3;
  };
  return [...byLanguage.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_NAMES);
}
