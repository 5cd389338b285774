/**
 * The codes of all 65,536 code units, packed in pages of which equal ones are kept once (most of Unicode
 * is in no name). They are laid out flat when a gazetteer is opened: what every character of a text is
 * looked up in, costs one look-up so, not two.
 */
const PAGE = 64;
export const UNITS = 0x10000;
export const PAGE_COUNT = UNITS / PAGE;

/** Which page of `codes` describes each run of units, and the pages one after the other. */
export interface CodePages {
  readonly pages: Uint16Array;
  readonly codes: Uint16Array;
}

/** Packs the codes of all units. */
export function packCodes(all: Uint16Array): CodePages {
  const pages: number[] = [];
  const codes: number[] = [];
  const known = new Map<string, number>();
  for (let first = 0; first < UNITS; first += PAGE) {
    const page = all.subarray(first, first + PAGE);
    const key = String.fromCharCode(...page);
    const number = known.get(key) ?? known.size;
    if (number === known.size) codes.push(...page);
    known.set(key, number);
    pages.push(number);
  }
  return { pages: Uint16Array.from(pages), codes: Uint16Array.from(codes) };
}

/** The code of every unit; null where a page is missing. */
export function unpackCodes({ pages, codes }: CodePages): Uint16Array | null {
  const all = new Uint16Array(UNITS);
  for (let run = 0; run < PAGE_COUNT;) {
    const page = pages[run] ?? codes.length;
    if ((page + 1) * PAGE > codes.length) return null;
    let end = run + 1;
    while (end < PAGE_COUNT && pages[end] === page) end++;
    all.set(codes.subarray(page * PAGE, (page + 1) * PAGE), run * PAGE);
    repeat(all, run * PAGE, end * PAGE);
    run = end;
  }
  return all;
}

/** Fills what is between with the page at its beginning, twice as much each time. */
function repeat(all: Uint16Array, from: number, to: number): void {
  for (let size = PAGE; from + size < to; size *= 2) {
    all.copyWithin(from + size, from, Math.min(from + size, to - size));
  }
}
