import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Excerpt } from '../core/protocol.ts';
import { citationText } from './citation-text.ts';
import { directionOf } from './direction-of.ts';
import { fittingEnd } from './fitting-end.ts';
import { MarkedText } from './marked-text.tsx';
import { webAddress } from './web-address.ts';

/** What `copyWithCitation` looks for on the element that holds an excerpt's text. */
export function citedAs(citation: Excerpt['citation']): Record<`data-${string}`, string> {
  return {
    'data-cite': citationText(citation),
    'data-title': citation.title,
    'data-link': webAddress(citation.url) ?? '',
  };
}

/** An excerpt's text in its own language and direction. Set as running text, never as a quotation. */
export function ExcerptText(props: { excerpt: Excerpt; describedBy?: string }): VNode {
  const { text, marks, language, citation } = props.excerpt;
  return (
    <p
      class="read"
      lang={language}
      dir={directionOf(language)}
      aria-describedby={props.describedBy}
      {...citedAs(citation)}
    >
      <MarkedText text={text} marks={marks} />
    </p>
  );
}

/** An excerpt's text, cut on a word where it needs more than `lines` lines. */
export function ClampedExcerptText(props: {
  excerpt: Excerpt;
  lines: number;
  describedBy?: string;
}): VNode {
  const { text, marks, language, citation } = props.excerpt;
  const { ref, end } = useWordClamp(text, props.lines, language);
  const shown = end === null ? text : `${text.slice(0, end)}…`;
  return (
    <p
      ref={ref}
      class="read clamped"
      style={{ maxBlockSize: `${String(props.lines)}lh` }}
      lang={language}
      dir={directionOf(language)}
      aria-describedby={props.describedBy}
      {...citedAs(citation)}
    >
      <MarkedText text={shown} marks={marks.filter(({ start }) => end === null || start < end)} />
    </p>
  );
}

interface Cut {
  readonly of: string;
  readonly end: number | null;
}

function useWordClamp(text: string, lines: number, language: string) {
  const ref = useRef<HTMLParagraphElement>(null);
  const [width, setWidth] = useState(0);
  const [cut, setCut] = useState<Cut | null>(null);
  // A cut holds for one text at one width; for another the whole text is laid out and measured anew.
  const layout = `${String(width)} ${text}`;
  useLayoutEffect(() => {
    if (ref.current) setCut({ of: layout, end: fittingEnd(ref.current, lines, language) });
  }, [layout, lines, language]);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(entry.contentRect.width);
    });
    observer.observe(ref.current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, end: cut?.of === layout ? cut.end : null };
}
