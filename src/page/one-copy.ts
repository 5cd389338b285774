import { removeLeftOverlay } from './overlay.ts';
import { removeLeftPaint } from './painter.ts';

// A symbol cannot be clobbered by the ids of a page's elements.
const COPY = Symbol.for('sidelight.page');
interface Copy {
  isOrphaned(): boolean;
  end(): void;
}
type Frame = { [COPY]?: Copy | undefined };

/**
 * Claims the frame for this copy of the page script. Browsers may start a second one, and leave the
 * script, the paint and the overlay of an extension that was reloaded or removed.
 * @returns the life of this copy; null where another lives here
 */
export function claimFrame(isOrphaned: () => boolean): AbortController | null {
  const frame = globalThis as Frame;
  const earlier = frame[COPY];
  if (earlier && !earlier.isOrphaned()) return null;
  earlier?.end();
  removeLeftPaint();
  removeLeftOverlay();
  const life = new AbortController();
  const copy: Copy = {
    isOrphaned,
    end: () => {
      life.abort();
    },
  };
  frame[COPY] = copy;
  life.signal.addEventListener('abort', () => {
    if (frame[COPY] === copy) frame[COPY] = undefined;
  });
  return life;
}
