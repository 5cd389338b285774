import type { Span } from '../model.ts';

/** The longest address looked at on each side of a name. */
const REACH = 200;

const SCHEME = /:\/\/|^www\.|^mailto:/i;
const PATH = /^(?:\.{0,2}\/|~\/)|\\/;
/** "example.org/": addresses are mostly written without their scheme. */
const HOST = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\//;
/** "<UN.AS>", "0700.HK": where shares are traded. */
const TICKER_BEFORE = /<$|[A-Z\d]\.$/;
const TICKER_AFTER = /^(?:\.[A-Z]{1,2})?(?![\w.])/;
/** A dot and a small letter: the next part of a host name, or a file's ending. */
const CONTINUES = /^[\w-]*\.[a-z]/;
const CONTINUED = /\w\.$/;
const CODE_BEFORE = /(?:[$`]|::|->)$/;
/** Two hyphens after a word are a dash: "the deal--Google said", "(BUSINESS WIRE)--Apple". */
const OPTION_BEFORE = /^[\s“‘„‚«‹「『（【]?[([{<"'`]*--$/;
const CODE_AFTER = /^(?:`|\(\)|::|->|=\S)/;

/**
 * True where a span is part of a web address, an e-mail address, a handle, a file name or code: there
 * letters name a place for machines, and a mark would break it up. Hashtags are names to people, and
 * so are handles that other scripts write as names ("@腾讯客服").
 */
export function inAddress(text: string, span: Span): boolean {
  let start = span.start;
  while (start > 0 && span.start - start < REACH && isAscii(text, start - 1)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < REACH && isAscii(text, end)) end++;
  const before = text.slice(start, span.start);
  const after = text.slice(span.end, end);
  if (before === '' && after === '') return false;
  return (
    SCHEME.test(before) ||
    PATH.test(before) ||
    HOST.test(before) ||
    (before.includes('@') && isAscii(text, span.start)) ||
    after.includes('@') ||
    CODE_BEFORE.test(before) ||
    OPTION_BEFORE.test(text.slice(Math.max(start - 1, 0), span.start)) ||
    CODE_AFTER.test(after) ||
    CONTINUES.test(after) ||
    isTicker(text.slice(span.start, span.end), before, after) ||
    (CONTINUED.test(before) && startsSmall(text, span.start))
  );
}

/** Letters in capitals only, with a market's letters before or after them, or in angle brackets. */
function isTicker(form: string, before: string, after: string): boolean {
  if (!/^[A-Z]+$/.test(form)) return false;
  if (TICKER_BEFORE.test(before)) return TICKER_AFTER.test(after);
  return /^\.[A-Z]{1,2}(?![\w.])/.test(after);
}

function isAscii(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x20 && unit < 0x7f;
}

function startsSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
}
