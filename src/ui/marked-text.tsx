import type { VNode } from 'preact';
import { shiftMarks } from '../core/excerpt-window.ts';
import type { Span } from '../core/model.ts';
import { cutText } from './cut-text.ts';

/**
 * Text with its marks.
 * @param props.within - the part of it to show, with dots for what is left out; all where it is missing
 */
export function MarkedText(props: { text: string; marks: readonly Span[]; within?: Span }): VNode {
  const { text, marks } = props;
  const { start, end } = props.within ?? { start: 0, end: text.length };
  const lead = start > 0 ? '…' : '';
  const shown = lead + text.slice(start, end) + (end < text.length ? '…' : '');
  const pieces = cutText(shown, shiftMarks(marks, start, end, lead.length), []);
  return (
    <>
      {pieces.map(({ text: piece, marked }, index) =>
        marked ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
