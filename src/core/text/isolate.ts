import type { directionOf } from './direction-of.ts';

/** First strong isolate and its end (Unicode Standard Annex 9, Bidirectional Algorithm). */
const OPEN = '\u2068';
const CLOSE = '\u2069';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LEFT_TO_RIGHT =
  /(?![\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])\p{L}/u;

/**
 * A name or text as it may stand in a sentence that runs in `direction`: where it holds letters that
 * run the other way, it is isolated, so that neither turns the other's numbers and dots. What is
 * isolated in itself already, such as a list of isolated names, is left as it is.
 */
export function isolate(text: string, direction: ReturnType<typeof directionOf>): string {
  const against = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return against.test(text) && !text.includes(OPEN) ? OPEN + text + CLOSE : text;
}
