import browser from 'webextension-polyfill';
import type { Omnibox } from 'webextension-polyfill';
import { asPlainText, asXml, type Part } from '../core/omnibox/description.ts';
import { openArchivePage } from './archive-page.ts';
import { activeTab, archiveUrl, openTab } from './tabs.ts';

/** A line under the address bar. */
export interface AddressSuggestion {
  /** What stands in the address bar once it is chosen, and what is entered then. */
  readonly content: string;
  readonly description: readonly Part[];
}

/** What the address bar asks after the keyword. */
export interface AddressAnswers {
  /** The line for the text itself, and the others. */
  suggest(text: string): Promise<{
    readonly first: readonly Part[];
    readonly more: readonly AddressSuggestion[];
  }>;
  /** The place in the archive of what was entered: a text, or the content of a suggestion. */
  placeOf(entered: string): string;
}

// Firefox for Android has no keywords.
const { omnibox } = browser as Partial<typeof browser>;

/** Chromium reads descriptions as XML, Firefox as they are. */
const describe = browser.runtime.getURL('').startsWith('moz-') ? asPlainText : asXml;

/** Answers what is typed behind the keyword. To be called before any await. */
export function serveOmnibox(answers: AddressAnswers): void {
  if (!omnibox) return;
  let typed = '';
  const suggestFor = async (text: string): Promise<Omnibox.SuggestResult[]> => {
    typed = text;
    const { first, more } = await answers.suggest(text);
    if (typed !== text) return [];
    omnibox.setDefaultSuggestion({ description: describe(first) });
    return more.map(({ content, description }) => ({
      content,
      description: describe(description),
    }));
  };
  omnibox.onInputStarted.addListener(() => void suggestFor(''));
  omnibox.onInputChanged.addListener((text, suggest) => void suggestFor(text).then(suggest));
  omnibox.onInputEntered.addListener((entered, disposition) => {
    void open(answers.placeOf(entered), disposition);
  });
}

/** Opens the archive where the reader wants it; from a private window, where that is and tells nothing. */
async function open(place: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  if ((await activeTab()).isPrivate) await openArchivePage(place, true);
  else if (disposition === 'currentTab') await browser.tabs.update({ url: archiveUrl(place) });
  else await openTab(archiveUrl(place), disposition === 'newForegroundTab');
}
