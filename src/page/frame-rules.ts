/** Kinds of documents that hold prose to read; not viewers, feeds, pictures or data. */
const READABLE = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Frames smaller than this are ads, counters and buttons. */
const LEAST_FRAME = { width: 200, height: 100 };

export function isReadable(): boolean {
  return READABLE.includes(document.contentType);
}

export function isPlainText(): boolean {
  return document.contentType === 'text/plain';
}

/** Whether this is the tab's own document or a frame large enough to read in. */
function isLargeEnough(): boolean {
  if (window === window.top) return true;
  return innerWidth >= LEAST_FRAME.width && innerHeight >= LEAST_FRAME.height;
}

/** Whether the document is shown, in a frame that is large enough. */
export function isWorthReading(): boolean {
  return document.visibilityState !== 'hidden' && isLargeEnough();
}

/** Resolves when the document is worth reading. */
export function whenWorthReading(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isWorthReading()) return;
      removeEventListener('resize', look);
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    addEventListener('resize', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    look();
  });
}
