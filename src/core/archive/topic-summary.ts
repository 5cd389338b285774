import type { Alias, Entity } from '../model.ts';
import type { TopicSummary } from '../protocol.ts';

const MOST_NAMES = 4;
const LATIN = /\p{Script=Latin}/u;

/**
 * An entity as cards and lists show it. Beside its name stand those of other languages, one of
 * each: Chinese first, because most of what the archive speaks of is Chinese, then other scripts,
 * then names in Latin letters; at most four, and no spelling twice.
 */
export function topicSummary({ id, name, kind, description, aliases }: Entity): TopicSummary {
  const byLanguage = new Map<string, Alias>();
  const seen = new Set([name.toLowerCase()]);
  for (const alias of aliases) {
    const spelling = alias.form.toLowerCase();
    if (alias.use !== 'name' || byLanguage.has(alias.language) || seen.has(spelling)) continue;
    seen.add(spelling);
    byLanguage.set(alias.language, alias);
  }
  const names = [...byLanguage.values()]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_NAMES)
    .map(({ form, language }) => ({ text: form, language }));
  return { id, name, kind, description, names };
}

function rank({ form, language }: Alias): number {
  if (language === 'zh') return 0;
  return LATIN.test(form) ? 2 : 1;
}
