import { tokenize } from '../text/tokenize.ts';

/** The words of a text in their plain spelling, one space between; scripts without spaces stay together. */
export function plainWords(text: string): string {
  let plain = '';
  let end = -1;
  for (const token of tokenize(text)) {
    // Pairs overlap, so each is written less what the pair before it has written.
    if (token.unspaced && token.start < end) plain = withoutLast(plain) + token.term;
    else plain += plain === '' ? token.term : ` ${token.term}`;
    end = token.end;
  }
  return plain;
}

function withoutLast(text: string): string {
  return text.slice(0, (text.codePointAt(text.length - 2) ?? 0) > 0xffff ? -2 : -1);
}
