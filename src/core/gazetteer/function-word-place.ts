import { isRightBeside, type Neighbour } from './word-neighbours.ts';

/** Whether a form that is also a function word may be one at its place. */
export type FunctionWordPlace = 'impossible' | 'possible' | 'sure';

/** Pronouns that are objects only, so that no sentence begins with them. */
const OBJECT_PRONOUNS = new Set(['us']);
/** Verbs by which pages speak to readers of themselves. */
const ADDRESSING = new Set(
  'tell ask contact call email join follow like find give let help show send text visit'.split(' '),
);
/** What follows the object of such a verb: adverbs, and what is asked or told. */
const AFTER_OBJECT = new Set(
  'now today here anytime directly again back more anything everything something'.split(' '),
);

/**
 * Whether a form in capitals may be a pronoun or an article where it stands: not after "the" ("the US"),
 * and an object not first in its sentence; but surely after a verb that asks for it, where no noun
 * follows ("Tell US what you think").
 * @param isFunctionWord - of the word in small letters
 */
export function functionWordPlace(
  form: string,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
  initial: boolean,
  isFunctionWord: (word: string) => boolean,
): FunctionWordPlace {
  const verb = before?.word.toLowerCase() ?? '';
  if (verb === 'the' && isRightBeside(before)) return 'impossible';
  if (!OBJECT_PRONOUNS.has(form.toLowerCase())) return 'possible';
  if (initial) return 'impossible';
  const ends = !isRightBeside(after);
  const next = after?.word.toLowerCase() ?? '';
  const object = ends || isFunctionWord(next) || AFTER_OBJECT.has(next);
  return ADDRESSING.has(verb) && object ? 'sure' : 'possible';
}
