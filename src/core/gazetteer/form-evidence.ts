import type { Candidate, Sense } from './gazetteer.ts';
import type { Setting } from './setting.ts';
import {
  ADDRESS,
  ALONE,
  CONTRAST,
  FOREIGN_ACRONYM,
  FOREIGN_SHORT,
  FOREIGN_WORD,
  FOREIGN_WORD_DOUBTFUL,
  FUNCTION_WORD,
  FUNCTION_WORD_FOREIGN,
  FUNCTION_WORD_SHOUTED,
  FUNCTION_WORD_SURE,
  LONGER_NAME_DOUBTFUL,
  LONGER_NAME_SURE,
  LONGER_NAME_TAIL,
  PLURAL_NAME,
  PLURAL_NAME_PERHAPS,
  SHORT_WORD,
  SHOUTED,
  SPEAKER,
  TELLING_CAPITAL,
  WITHIN_WORD,
} from './weights.ts';

/** Languages that write every noun with a capital: theirs tell nothing. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);
/** Languages in which a name takes an s without an apostrophe. */
const GENITIVE_S = new Set(['de', 'nl', 'sv', 'da', 'no']);
/** Languages of other scripts borrow Latin acronyms as they are. */
const OTHER_SCRIPTS = new Set('ja zh ko ru uk be bg sr mk el ar fa ur he hi th'.split(' '));

/** What the form of a candidate, as it stands there, says about one of its senses, in log odds. */
export function formEvidence(
  sense: Sense,
  setting: Setting,
  candidate: Candidate,
  language: string,
): number {
  if (setting.address) return ADDRESS;
  return (
    languageEvidence(sense, setting, candidate, language) +
    caseEvidence(sense, setting, language) +
    neighbourEvidence(sense, setting, language) +
    (candidate.plural && sense.case === 'capital' ? pluralEvidence(language) : 0) +
    (setting.withinWord ? WITHIN_WORD : 0)
  );
}

function languageEvidence(
  sense: Sense,
  setting: Setting,
  candidate: Candidate,
  language: string,
): number {
  const native = sense.languages.includes('und') || sense.languages.includes(language);
  const word = setting.functionWordOf;
  const functional = language === '' ? word.length > 0 : word.includes(language);
  if (functional && setting.functionWordPlace !== 'impossible') {
    if (setting.functionWordPlace === 'sure') return FUNCTION_WORD_SURE;
    if (!native && language !== '') return FUNCTION_WORD_FOREIGN;
    return setting.letterCase.shouted ? FUNCTION_WORD_SHOUTED : FUNCTION_WORD;
  }
  if (native || language === '' || !setting.cased || !setting.single) return 0;
  if (OTHER_SCRIPTS.has(language)) return 0;
  if (sense.case === 'exact') return FOREIGN_ACRONYM;
  if (candidate.end - candidate.start <= SHORT_WORD) return FOREIGN_SHORT;
  return sense.trust === 'supported' ? FOREIGN_WORD_DOUBTFUL : FOREIGN_WORD;
}

function pluralEvidence(language: string): number {
  if (language === '') return PLURAL_NAME_PERHAPS;
  return GENITIVE_S.has(language) ? 0 : PLURAL_NAME;
}

function caseEvidence(sense: Sense, setting: Setting, language: string): number {
  const { shouted, titled, initial } = setting.letterCase;
  if (sense.trust !== 'supported') return 0;
  if (setting.alone) return ALONE;
  if (!setting.cased || sense.case === 'any') return 0;
  if (shouted) return SHOUTED;
  const capital = setting.single && sense.case === 'capital' && !titled && !initial;
  const telling = capital && !CAPITAL_NOUNS.has(language);
  return (
    (setting.speaks ? SPEAKER : 0) +
    (telling ? TELLING_CAPITAL : 0) +
    (telling && setting.contrasted ? CONTRAST : 0)
  );
}

function neighbourEvidence(sense: Sense, setting: Setting, language: string): number {
  const { capitalBefore, capitalAfter, letterCase, single } = setting;
  if (setting.withinLongerName) return LONGER_NAME_TAIL;
  if (!single && !letterCase.titled && sense.trust === 'supported' && capitalBefore)
    return LONGER_NAME_DOUBTFUL;
  if (letterCase.titled || !single || CAPITAL_NOUNS.has(language)) return 0;
  const each = sense.trust === 'always' ? LONGER_NAME_SURE : LONGER_NAME_DOUBTFUL;
  return (capitalBefore ? each : 0) + (capitalAfter ? each : 0);
}
