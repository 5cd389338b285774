import { Fragment, type ComponentChildren } from 'preact';
import { isolate } from '../core/text/isolate.ts';
import { direction, perLocale } from './say.ts';

const narrow = perLocale((locale) => listFormat(locale, 'narrow'));
const long = perLocale((locale) => listFormat(locale, 'long'));

/**
 * Names as a list in the reader's language, in one line: “A, B, C”.
 * @param names - what each element says, by which some languages choose the word between
 * @param nodeOf - the element for the name at that place
 */
export function joinNodes(
  names: readonly string[],
  nodeOf: (place: number) => ComponentChildren,
): ComponentChildren[] {
  let place = 0;
  return narrow()
    .formatToParts(names)
    .map(({ type, value }, index) => (
      <Fragment key={index}>{type === 'element' ? nodeOf(place++) : value}</Fragment>
    ));
}

/** Names as a list in the reader's language: “A, B, C”, or in full “A, B and C”. */
export function joinNames(names: readonly string[], style: 'narrow' | 'long' = 'narrow'): string {
  const isolated = names.map((name) => isolate(name, direction()));
  return (style === 'narrow' ? narrow() : long()).format(isolated);
}

function listFormat(locale: string, style: 'narrow' | 'long'): Intl.ListFormat {
  return new Intl.ListFormat(locale, { type: 'conjunction', style });
}
