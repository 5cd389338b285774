import { say } from '../say.ts';

/** What a notice says has been done. */
export type NoticeWords =
  | { readonly kind: 'muted'; readonly name: string; readonly site: string | null }
  | {
      readonly kind: 'notThis';
      readonly name: string;
      readonly word: string;
      readonly site: string | null;
    }
  | { readonly kind: 'justAWord'; readonly word: string }
  | { readonly kind: 'neverMarked'; readonly word: string; readonly site: string | null }
  | { readonly kind: 'notKept' };

/** The same in a sentence. */
export function noticeText(words: NoticeWords): string {
  switch (words.kind) {
    case 'muted':
      return words.site === null
        ? say('mutedEverywhere', words.name)
        : say('mutedThere', words.name, siteName(words.site));
    case 'notThis':
      return words.site === null
        ? say('notThisAnywhere', words.word, words.name)
        : say('notThisThere', words.word, words.name, siteName(words.site));
    case 'justAWord':
      return say('notMarkedHere', words.word);
    case 'neverMarked':
      return words.site === null
        ? say('notMarkedAnywhere', words.word)
        : say('notMarkedThere', words.word, siteName(words.site));
    case 'notKept':
      return say('notKept');
  }
}

function siteName(site: string): string {
  return site === 'file' ? say('localFiles') : site;
}
