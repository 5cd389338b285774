import type { CardNotice } from '../../core/card-notice.ts';
import { LOCAL_FILES } from '../../core/settings/site-rules.ts';
import { say } from '../say.ts';

/** The same in a sentence. */
export function noticeText(words: CardNotice): string {
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
    case 'unseen':
      return say('notKeptUnseen');
  }
}

function mutedText(name: string, site: string | null): string {
  if (site === null) return say('isMutedEverywhere', name);
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
