import { Fragment, type ComponentChildren } from 'preact';
import { locale } from './say.ts';

/** Elements as a list in the reader's language, in one line: “A, B, C”. */
export function joinNodes(nodes: readonly ComponentChildren[]): ComponentChildren[] {
  return listFormat('narrow')
    .formatToParts(nodes.map((_, index) => String(index)))
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === 'element' ? nodes[Number(value)] : value}</Fragment>
    ));
}

/** Names as a list in the reader's language: “A, B, C”, or in full “A, B and C”. */
export function joinNames(names: readonly string[], style: 'narrow' | 'long' = 'narrow'): string {
  return listFormat(style).format(names);
}

function listFormat(style: 'narrow' | 'long'): Intl.ListFormat {
  return new Intl.ListFormat(locale(), { type: 'conjunction', style });
}
