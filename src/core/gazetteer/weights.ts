/**
 * What each piece of evidence counts, in natural log odds: they add up, and `confidence` turns the sum
 * into a probability (logistic regression with the weights set by hand; Good, "Probability and the
 * weighing of evidence", 1950). Chosen by what each should do alone, not fitted to a collection.
 */
import type { Trust } from '../model.ts';

/** Before any evidence: a sure name is right 98 times in 100, a doubtful one 12. */
export const PRIOR: Readonly<Record<Trust, number>> = { always: 4, supported: -2, named: -4 };

/** A cue beside the name, and at the far end of the paragraph: either alone decides a doubtful name. */
export const CUE_NEAR = 4;
export const CUE_FAR = 2.8;
/** A word for another sense beside the name casts doubt even on a sure one; two refute it. */
export const AGAINST_NEAR = 3.5;
export const AGAINST_FAR = 2;
/** Right beside the name such a word makes a longer one that is not ours: "Apple pie". */
export const AGAINST_BESIDE = 9;
/** What cues of other sentences count, where the sentence of the name has some. */
export const ELSEWHERE = 0.3;
/** A doubtful name whose own sentence speaks for another sense only; the page no longer helps any name there. */
export const DENIED = -2;
/** UTF-16 units over which nearness fades to a third. */
export const FADING = 80;
/** Each further cue adds half of what the one before added: they repeat each other. */
export const REPEATED = 0.5;
/** Cues further away belong to another thought. */
export const CUE_REACH = 400;

/** The same entity, named beyond doubt in the block or elsewhere on the page. */
export const SAME_IN_BLOCK = 4;
export const SAME_ON_PAGE = 3;
/** A related entity elsewhere on the page; in the block it counts as a cue. */
export const RELATED_ON_PAGE = 1.6;
/** Any other entity of the archive in the block: the page is of its world. */
export const COMPANY = 0.4;

/** A full name on the page makes the short one as good as sure; two bearers leave it open. */
export const LICENCE = 7;
export const LICENCE_SHARED = 4;
/** Somebody else's name. */
export const OTHER_BEARER = -8;
/** An acronym that the block or the page spells out as another name: nothing near helps. */
export const SOMEBODY_ELSES = -14;

/** A capital that its place in the sentence does not ask for, in a language that spares them. */
export const TELLING_CAPITAL = 1.5;
/** The same word stands in small letters in the block: so the capital is the name's, not the writer's habit. */
export const CONTRAST = 3;
/** Among words all in capitals, a doubtful name is mostly a word. */
export const SHOUTED = -1;
/** A form that is also a function word of the block's language: in capitals among small letters it may
 * still be the name, among capitals it is the word. */
export const FUNCTION_WORD = -0.5;
export const FUNCTION_WORD_SHOUTED = -8;
export const FUNCTION_WORD_SURE = -12;
export const FUNCTION_WORD_FOREIGN = -16;
/** A doubtful name that is all its block says: a link or a label, of which nothing tells the sense. */
export const ALONE = -3.5;
/** A doubtful name that says something is somebody. */
export const SPEAKER = 1.5;
/** An acronym of another language is mostly another acronym, and so is a short word of it. */
export const FOREIGN_ACRONYM = -14;
export const FOREIGN_SHORT = -12;
export const FOREIGN_WORD = -1.5;
export const FOREIGN_WORD_DOUBTFUL = -5;
/** UTF-16 units up to which a word is short. */
export const SHORT_WORD = 4;
/** A capitalised word right beside it: perhaps the rest of a longer name that is not ours. */
export const LONGER_NAME_SURE = -0.7;
export const LONGER_NAME_DOUBTFUL = -1.5;
/** A word beside it that names a newspaper, a company or a team: surely a longer name. */
export const LONGER_NAME_TAIL = -20;
/** Katakana before katakana, hangul before hangul: the middle of a longer word. */
export const WITHIN_WORD = -5;
/** Names have a plural in s where s is a genitive, else they are another word; nothing near helps. */
export const PLURAL_NAME = -14;
export const PLURAL_NAME_PERHAPS = -5;
/** Part of an address or of code. */
export const ADDRESS = -20;

/** From here on a mention is marked without a question, and asked about. */
export const MARK = 0.65;
export const ASK = 0.4;
/** From here on a mention is evidence for others. */
export const CERTAIN = 0.85;
/** Two senses closer than this are both offered. */
export const CLOSE = 1.5;

/** Log odds to a probability. */
export function confidence(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
