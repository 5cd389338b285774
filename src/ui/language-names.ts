import { locale, perLocale } from './say.ts';

const names = perLocale((language) => namesIn(language));

/** A language's name in the language of the interface: `Chinese`. */
export function languageName(language: string): string {
  return names().of(language) ?? language;
}

/** A language's name in itself: `中文`; in the interface's language where nothing better is known. */
export function ownLanguageName(language: string): string {
  return namesIn(language).of(language) ?? languageName(language);
}

/** Texts in the order of the interface's language. */
export function inOrder<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const { compare } = new Intl.Collator(locale());
  return [...items].sort((a, b) => compare(textOf(a), textOf(b)));
}

function namesIn(language: string): Intl.DisplayNames {
  return new Intl.DisplayNames([language, locale()], { type: 'language' });
}
