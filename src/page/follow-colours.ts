import { parentElementOf } from './dom.ts';
import type { Marker } from './marker.ts';

/** How long after a change it is looked at, and then once more: some colours change slowly. */
const AFTER = { change: 250, repaint: 1000 } as const;
const CHANGING = ['class', 'style'];

/**
 * Has marks painted anew when a page changes its colours as a whole, as by a switch of its own between
 * light and dark: by a class or style of its outermost elements. Some pages change those all the time,
 * so a few marks are looked at before all are.
 */
export function followColours(marker: Marker, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (wait: number): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!marker.backgrounds.haveChanged(markedIn(marker))) return;
      marker.repaint();
      lookIn(AFTER.repaint);
    }, wait);
  };
  const observer = new MutationObserver(() => {
    observe();
    lookIn(AFTER.change);
  });
  /** Both may be put in the place of others. */
  const observe = (): void => {
    const { documentElement: root, body } = document;
    for (const node of [document, root, body].filter((one) => one !== null)) {
      observer.observe(node, { childList: node !== body, attributeFilter: CHANGING });
    }
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

function markedIn({ index }: Marker): Element[] {
  return [...index.marks()]
    .filter(({ chosen }) => chosen)
    .map(({ stretches: [{ node }] }) => parentElementOf(node))
    .filter((element) => element !== null);
}
