import type { VNode } from 'preact';
import type { Span } from '../core/model.ts';
import { cutText } from './cut-text.ts';

/** Text with its marks. */
export function MarkedText(props: { text: string; marks: readonly Span[] }): VNode {
  const pieces = cutText(props.text, props.marks, []);
  return (
    <>
      {pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
    </>
  );
}
