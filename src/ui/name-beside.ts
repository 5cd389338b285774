import type { TopicSummary } from '../core/protocol.ts';
import { primaryLanguage } from '../core/text/language.ts';
import { locale } from './say.ts';

/** The name to show beside a topic's own: the one in the reader's language, else the first. */
export function nameBeside(
  names: TopicSummary['names'],
): TopicSummary['names'][number] | undefined {
  const language = primaryLanguage(locale());
  return names.find((name) => name.language === language) ?? names[0];
}
