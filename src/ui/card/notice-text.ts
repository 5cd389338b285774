import { LOCAL_FILES } from '../../core/settings/site-rules.ts';
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
      return mutedText(words.name, words.site);
    case 'notThis':
      return notThisText(words.word, words.name, words.site);
    case 'justAWord':
      return say('notMarkedHere', words.word);
    case 'neverMarked':
      return neverMarkedText(words.word, words.site);
    case 'notKept':
      return say('notKept');
  }
}

function mutedText(name: string, site: string | null): string {
  if (site === null) return say('topicMuted', name);
  return site === LOCAL_FILES ? say('mutedInFiles', name) : say('mutedThere', name, site);
}

function notThisText(word: string, name: string, site: string | null): string {
  if (site === null) return say('notThisAnywhere', word, name);
  return site === LOCAL_FILES
    ? say('notThisInFiles', word, name)
    : say('notThisThere', word, name, site);
}

function neverMarkedText(word: string, site: string | null): string {
  if (site === null) return say('notMarkedAnywhere', word);
  return site === LOCAL_FILES ? say('notMarkedInFiles', word) : say('notMarkedThere', word, site);
}
