import { functionWordLanguages } from '../text/language.ts';

/** Words that begin sentences, and titles that stand before a surname of anybody. */
const NO_FIRST_NAMES = new Set(
  (
    'then when while although though however if so yet now today yesterday later meanwhile still even ' +
    'since once where why how did does has will can may here there mr dr prof professor ceo herr ' +
    'monsieur señor senhor signor pan'
  ).split(' '),
);

/** True for a capitalised word that may stand before a name without being part of it: "Then", "Mr". */
export function opensNoName(word: string): boolean {
  const small = word.toLowerCase();
  return NO_FIRST_NAMES.has(small) || functionWordLanguages(small).length > 0;
}
