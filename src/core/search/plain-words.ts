import { scanTokens } from '../text/scan-tokens.ts';
import { termOf } from '../text/term.ts';

/** The words of a text in their plain spelling, one space between; scripts without spaces stay together. */
export function plainWords(text: string): string {
  let plain = '';
  let last = -1;
  scanTokens(text, (start, end, unspaced) => {
    const term = termOf(text.slice(start, end));
    // Pairs overlap, so each is written less what the pair before it has written.
    if (unspaced && start < last) plain = withoutLast(plain) + term;
    else plain += plain === '' ? term : ` ${term}`;
    last = end;
  });
  return plain;
}

function withoutLast(text: string): string {
  return text.slice(0, (text.codePointAt(text.length - 2) ?? 0) > 0xffff ? -2 : -1);
}
