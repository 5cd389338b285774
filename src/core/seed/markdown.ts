/** A piece of Markdown in a text that is shown as it stands. */
export interface Markdown {
  readonly index: number;
  /** What is wrong, what is expected. */
  readonly message: string;
}

// Marks inside words are text: names of files and users have underlines, unprintable words have stars.
// So are the underlines around a name in programs, such as __init__.
const EMPHASIS =
  /(?<![\p{Script=Latin}\p{N}*_~@/])(?!__\w+__)(\*{1,3}|_{1,3}|~~)(?![\s\p{Pe}*_~])(?:(?!\1|\n\n)[^])+(?<![\s*_~])\1(?![\p{Script=Latin}\p{N}*_~])/gu;

const LINK =
  /!?\[[^[\]]*\]\([^()]*\)|^\[[^[\]\n]+\]: *\S+(?: +["'(].*)?$|\[\^[^[\]\s]+\]|<[^\s<>:@]+[:@][^\s<>]+>/gmu;
const CODE = /(?<![\p{L}\p{N}`])`[^`]+`(?![\p{L}\p{N}`])|^(?:```|~~~)/gmu;

/**
 * Left alone are numbered lists, which read well as they stand and begin as dates do, and tags, which
 * a text about the web may speak of.
 */
const FORMS: readonly (readonly [what: string, form: RegExp, expected: string])[] = [
  ['emphasis', EMPHASIS, 'the words alone'],
  ['a link', LINK, 'the words alone'],
  ['a comment', /<!--/gu, 'what readers are to see'],
  ['code', CODE, 'the words alone'],
  ['a list', /^[-*+][ \t]+[^\s*_-].*$/gmu, 'sentences'],
  ['a table', /^\|.*\|$/gmu, 'sentences'],
  ['a quotation', /^>.*$/gmu, 'quotation marks'],
  ['a rule', /^(?:([-*_])(?:[ \t]*\1){2,}|=+)$/gmu, 'a heading where a passage begins'],
  ['an escape', /\\[!-/:-@[-`{-~]/gu, 'the character alone'],
  ['a character', /&(?:[a-z]{2,8}|#\d{1,7}|#x[\da-f]{1,6});/giu, 'the character itself'],
];

/** Characters by which a piece is told from others. */
const QUOTED = 40;

/**
 * What would look otherwise if a text were Markdown. Passages are shown as plain text: the marks would
 * stand in them. Lines of the text have no blanks around them.
 */
export function findMarkdown(text: string): Markdown[] {
  return FORMS.flatMap(([what, form, expected]) =>
    [...text.matchAll(form)].map(({ 0: found, index }) => {
      return { index, message: `${what} in Markdown, ${quoted(found)}, expected ${expected}` };
    }),
  );
}

function quoted(found: string): string {
  const characters = [...found.replaceAll('\n', ' ')];
  return characters.length > QUOTED
    ? `${characters.slice(0, QUOTED).join('')}…`
    : characters.join('');
}
