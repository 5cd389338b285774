/**
 * What a UTF-16 code unit is to a reader of words. Heavy with Unicode properties, so for build time:
 * what runs in pages reads the table compiled from it.
 */
export type CharClass =
  | 'separator'
  | 'space'
  /** Dashes, dots and bullets that join the parts of a name. */
  | 'joiner'
  /** Takes no room: soft hyphens, zero-width characters, Arabic lengthening. */
  | 'invisible'
  /** An accent or vowel sign that belongs to the letter before it. */
  | 'mark'
  /** Written without spaces between words, so a name may begin and end anywhere. */
  | 'unspaced'
  /** A letter, digit or sign of a word, without case. */
  | 'word'
  /** An Arabic letter that is also a word of its own, written together with the next one. */
  | 'proclitic'
  | 'lower'
  | 'upper';

/** Letters that Unicode counts among the modifiers and people type as apostrophes. */
export const APOSTROPHES = "'‘’‛ʼʻʹ＇′`´";

const SPACE = /[\p{Z}\t-\r\u0085]/u;
const JOINER = /[-‐‑‒–−﹣－·•・‧∙⋅･]/u;
/** The Arabic lengthening stroke is a letter by its category and nothing by its meaning. */
const INVISIBLE = /[\p{Cf}\u0640\u034f\u180e\ufe00-\ufe0f]/u;
const MARK = /\p{M}/u;
/** Scripts whose marks may be left out in writing; elsewhere marks spell vowels. */
const OPTIONAL_MARKS =
  /[\p{sc=Inherited}\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Cyrillic}\p{sc=Latin}\p{sc=Greek}]/u;
/** The kana voicing marks are Inherited, but ka and ga are different letters. */
const KANA_VOICING = /[\u3099\u309a]/;
const WORD = /[\p{L}\p{M}\p{N}_＿]/u;
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Yiii}]/u;
/** Raised and lowered digits are note references far more often than parts of a word. */
const RAISED = /[²³¹⁰-⁹₀-₉]/u;
/**
 * Words of one letter that are written together with the next: Arabic and, then, by, like, to; Hebrew and,
 * in, to, like, from, that, the.
 */
const PROCLITIC = /[وفبكلובלכמשה]/;
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;

/** Rules by rank: the first that fits a character is its class. */
const RULES: readonly (readonly [CharClass, (character: string) => boolean])[] = [
  ['separator', (c) => APOSTROPHES.includes(c) || RAISED.test(c)],
  ['space', (c) => SPACE.test(c)],
  ['joiner', (c) => JOINER.test(c)],
  ['invisible', (c) => INVISIBLE.test(c)],
  ['mark', (c) => MARK.test(c) && OPTIONAL_MARKS.test(c) && !KANA_VOICING.test(c)],
  ['unspaced', (c) => isSurrogate(c) || (WORD.test(c) && UNSPACED.test(c))],
  ['upper', (c) => UPPER.test(c)],
  ['lower', (c) => LOWER.test(c)],
  ['proclitic', (c) => PROCLITIC.test(c)],
  ['word', (c) => WORD.test(c)],
];

/** The class of one UTF-16 code unit. Halves of surrogate pairs count as unspaced: most that names use are Han. */
export function charClass(unit: number): CharClass {
  const character = String.fromCharCode(unit);
  return RULES.find(([, fits]) => fits(character))?.[0] ?? 'separator';
}

/** True for the classes whose characters hold a word together. */
export function isWordClass(given: CharClass): boolean {
  return given === 'word' || given === 'proclitic' || given === 'lower' || given === 'upper';
}

function isSurrogate(character: string): boolean {
  const unit = character.charCodeAt(0);
  return unit >= 0xd800 && unit <= 0xdfff;
}
