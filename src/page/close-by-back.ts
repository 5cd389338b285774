/** What Chromium has for this; no types for it are in the standard library yet. */
interface CloseWatcher {
  onclose: (() => void) | null;
  destroy(): void;
}
type WatcherClass = new () => CloseWatcher;

/**
 * Has the system's way back (Android's button and gesture) close something instead of leaving the page.
 * Browsers without close watchers (Firefox) leave the page as ever: an entry in the history, the other way
 * to do it, would be seen and answered by the page.
 * @returns ends it
 */
export function closeByBack(close: () => void): () => void {
  const { CloseWatcher: Watcher } = globalThis as { CloseWatcher?: WatcherClass };
  if (!Watcher) return () => undefined;
  const watcher = new Watcher();
  watcher.onclose = close;
  return () => {
    watcher.destroy();
  };
}
