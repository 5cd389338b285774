import type { RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Excerpt } from '../core/protocol.ts';
import { citedAs } from './citation-text.ts';
import { windowStart } from '../core/excerpt-window.ts';
import { directionOf } from '../core/text/direction-of.ts';
import { fittingEnd } from './fitting-end.ts';
import { MarkedText } from './marked-text.tsx';

/**
 * An excerpt's text, cut on words where it needs more than `lines` lines, and around its first mark
 * where that would be out of sight. Infinitely many lines hold all of it.
 */
export function ClampedExcerpt(props: {
  excerpt: Excerpt;
  lines: number;
  /** Whether it is in sight: what is not need not be measured yet. */
  inSight?: boolean;
  describedBy?: string;
}): VNode {
  const { text, marks, language, citation } = props.excerpt;
  const box = useRef<HTMLParagraphElement>(null);
  const within = useWindow(box, props.excerpt, props.lines, props.inSight ?? true);
  return (
    <p
      ref={box}
      class="read clamped"
      style={Number.isFinite(props.lines) ? { maxBlockSize: `${String(props.lines)}lh` } : {}}
      lang={language}
      dir={directionOf(language)}
      aria-describedby={props.describedBy}
      {...citedAs(citation)}
    >
      <MarkedText text={text} marks={marks} within={within} />
    </p>
  );
}

/** What part of the text is laid out. It is measured until it is known to fit. */
interface Window {
  /** The text and width it holds for; for others all is laid out and measured anew. */
  readonly of: string;
  readonly start: number;
  readonly end: number;
  readonly fits: boolean;
}

function useWindow(
  box: RefObject<HTMLParagraphElement | null>,
  { text, marks, language }: Excerpt,
  lines: number,
  inSight: boolean,
): Window {
  const width = useWidth(box);
  const of = `${String(width)} ${String(lines)} ${text}`;
  const whole: Window = { of, start: 0, end: text.length, fits: false };
  const [kept, setKept] = useState(whole);
  const shown = kept.of === of ? kept : whole;
  useLayoutEffect(() => {
    if (!box.current || !inSight || shown.fits) return;
    const lead = shown.start > 0 ? 1 : 0;
    const fitting = fittingEnd(box.current, lines, language);
    const end = fitting === null ? shown.end : shown.start + fitting - lead;
    const start =
      shown.start > 0 || fitting === null ? shown.start : windowStart(text, marks, end, language);
    setKept({
      of,
      start,
      end: start === shown.start ? end : text.length,
      fits: start === shown.start,
    });
  });
  return shown;
}

function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(box.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return width;
}
