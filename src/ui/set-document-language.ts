import { direction, locale } from './say.ts';

/** Declares the language and direction of a page of our own: those of its messages. */
export function setDocumentLanguage(): void {
  document.documentElement.lang = locale();
  document.documentElement.dir = direction();
}
