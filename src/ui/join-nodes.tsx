import { Fragment, type ComponentChildren } from 'preact';
import { perLocale } from './say.ts';

const narrow = perLocale((locale) => listFormat(locale, 'narrow'));
const long = perLocale((locale) => listFormat(locale, 'long'));

/** Elements as a list in the reader's language, in one line: “A, B, C”. */
export function joinNodes(nodes: readonly ComponentChildren[]): ComponentChildren[] {
  return narrow()
    .formatToParts(nodes.map((_, index) => String(index)))
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === 'element' ? nodes[Number(value)] : value}</Fragment>
    ));
}

/** Names as a list in the reader's language: “A, B, C”, or in full “A, B and C”. */
export function joinNames(names: readonly string[], style: 'narrow' | 'long' = 'narrow'): string {
  return (style === 'narrow' ? narrow() : long()).format(names);
}

function listFormat(locale: string, style: 'narrow' | 'long'): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: 'conjunction', style });
}
