/**
 * How a page of the extension itself that shows what it does differs from other pages: nobody counts
 * what is found there, the card's code has come with the page, and it cannot lose its extension.
 */
import type { Settings } from '../core/settings/settings.ts';
import type { StarterServices } from './marks-handshake.ts';

/** What a sample page's script works with. */
export function sampleServices(
  desk: Omit<StarterServices['desk'], 'getReady' | 'loadCard'>,
): StarterServices {
  return {
    desk: { ...desk, getReady: nothingToDo, loadCard: nothingToDo },
    report: nothingToDo,
    isVisit: () => Promise.resolve(false),
    isOrphaned: () => false,
    onOrphaned: () => undefined,
  };
}

/** Settings by which a sample is read, whatever the reader has said of other pages. */
export function sampleSettings(settings: Settings): Settings {
  return { ...settings, newSites: 'on', sites: [], languages: null, muted: [], senses: [] };
}

function nothingToDo(): Promise<null> {
  return Promise.resolve(null);
}
