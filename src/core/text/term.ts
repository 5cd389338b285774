import { foldUnit } from './fold.ts';

/** Longer words are cut: nobody types them, and no table must hold them. */
export const LONGEST_TERM = 48;

const PLAIN = /^[0-9A-Za-z]+$/;
const DIGIT = /[0-9]/;

/** Folded units, kept because folding goes by regular expressions. */
const folded: (string | undefined)[] = [];

/**
 * The term that a token counts as: its plain spelling as `fold` gives it, without the dots of
 * initials and the commas of numbers; at most `LONGEST_TERM` UTF-16 code units.
 */
export function termOf(token: string): string {
  if (PLAIN.test(token)) return token.slice(0, LONGEST_TERM).toLowerCase();
  let term = '';
  for (let i = 0; i < token.length && term.length < LONGEST_TERM; i += 1) {
    const unit = token.charCodeAt(i);
    term += plainPart((folded[unit] ??= foldUnit(unit)), term);
  }
  return term.slice(0, LONGEST_TERM);
}

function plainPart(part: string, before: string): string {
  if (part === '.') return DIGIT.test(before.slice(-1)) ? part : '';
  return part === ',' ? '' : part;
}
