/**
 * What cards in a tab have added to the settings, which the same tab may take back. Noted in session
 * storage, which is closed to page scripts, until the tab closes: a note names the site it was on.
 */
import browser from 'webextension-polyfill';
import type { Asker } from './serve-background.ts';

const KINDS = ['muted', 'sense'] as const;
type NoteKind = (typeof KINDS)[number];

/**
 * Under which storage notes something.
 * @param added - tells it from all others of its kind
 */
export function noteKey(kind: NoteKind, asker: Asker, added: string): string {
  return `${startOf(kind, asker.from === 'page' ? asker.tab : 'own')}${added}`;
}

/** Forgets what was added in a tab. */
export async function forgetCardNotes(tab: number): Promise<void> {
  const starts = KINDS.map((kind) => startOf(kind, tab));
  const kept = Object.keys(await browser.storage.session.get(null));
  const notes = kept.filter((key) => starts.some((start) => key.startsWith(start)));
  await browser.storage.session.remove(notes);
}

function startOf(kind: NoteKind, tab: number | 'own'): string {
  return `${kind}:${String(tab)}:`;
}
