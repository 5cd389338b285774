import { DESCRIPTION_LANGUAGE } from '../model.ts';
import type { Archive } from './archive.ts';

const known = new WeakMap<Archive, Map<string, Archive>>();

/**
 * An archive that words its topics for readers of a language: as its translation into that language
 * does, where it has one.
 * @param language - BCP 47; regions do not count, `zh-TW` is `zh-Hant`
 */
export function inLanguage(archive: Archive, language: string): Archive {
  const worded = known.get(archive) ?? new Map<string, Archive>();
  known.set(archive, worded);
  const found = worded.get(language) ?? wordFor(archive, language);
  worded.set(language, found);
  return found;
}

function wordFor(archive: Archive, language: string): Archive {
  const written = writingOf(language);
  const translation = archive.translations.find((each) => writingOf(each.language) === written);
  // Browsers name some of their languages as no standard does: `ja-JP-mac`.
  const readers = localeOf(language) === null ? DESCRIPTION_LANGUAGE : language;
  return { ...archive, readers, translation: translation ?? null };
}

/** A language and how it is written, by likely subtags (Unicode Technical Standard 35). */
function writingOf(tag: string): string {
  // An archive may name a language that does not exist: it is nobody's.
  const { language = tag, script = '' } = localeOf(tag)?.maximize() ?? {};
  return `${language}-${script}`;
}

/** Null where it is no tag of BCP 47. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
