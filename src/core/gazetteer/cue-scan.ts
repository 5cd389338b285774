import type { Span } from '../model.ts';
import { ByteReader } from './byte-reader.ts';
import { codeAt } from './code-at.ts';
import type { Table } from './gazetteer.ts';
import { CLASS_BITS, CODE_CLASS, ROOT, SYMBOL, SYMBOL_BITS } from './layout.ts';
import { TrieWalk } from './trie-walk.ts';
import { isUnspaced, wordGoesOn } from './word-end.ts';

/** A word that speaks for an entity or against it, and where. */
export interface Cue extends Span {
  readonly entity: number;
  readonly against: boolean;
}

/** The cues of all entities in a stretch of text, in the order of their ends. */
export function scanCues(table: Table, text: string, { start, end }: Span): Cue[] {
  const walk = new TrieWalk(table);
  const found: Cue[] = [];
  let inWord = start > 0 && codeAt(table, text, start - 1) >= CODE_CLASS.word;
  for (let at = start; at < end; at++) {
    const code = codeAt(table, text, at);
    const invisible = (code & SYMBOL_BITS) >= SYMBOL.mark;
    const begins = code >= CODE_CLASS.word ? !inWord : code >= CODE_CLASS.unspaced;
    if (invisible) continue;
    const proclitic = (code & CLASS_BITS) === CODE_CLASS.proclitic;
    inWord = code >= CODE_CLASS.word && !(begins && proclitic);
    if (begins) walkCues(table, text, at, walk, found);
  }
  return found;
}

function walkCues(table: Table, text: string, start: number, walk: TrieWalk, found: Cue[]): void {
  walk.start(ROOT.cues);
  let spaced = false;
  for (let at = start; at < text.length; at++) {
    const code = codeAt(table, text, at);
    const symbol = code & SYMBOL_BITS;
    if (symbol >= SYMBOL.mark || (spaced && symbol === SYMBOL.space)) continue;
    spaced = symbol === SYMBOL.space;
    if (walk.follow(symbol) === 0) return;
    const record = walk.end();
    if (record < 0) continue;
    const whole = isUnspaced(code) || !goesOnAfterS(table, text, at + 1);
    readCues(table, record, { start, end: at + 1 }, whole, found);
  }
}

/** Cues are words of the language, so a plural is as good. */
function goesOnAfterS(table: Table, text: string, at: number): boolean {
  if (!wordGoesOn(table, text, at)) return false;
  const unit = text.charCodeAt(at) | 0x20;
  return unit !== 0x73 || wordGoesOn(table, text, at + 1);
}

function readCues(table: Table, record: number, span: Span, whole: boolean, found: Cue[]): void {
  const reader = new ByteReader(table.records, record);
  for (let left = reader.number(); left > 0 && reader.more; left--) {
    const cue = reader.number();
    const open = (cue & 2) !== 0;
    if (whole || open) found.push({ ...span, entity: cue >>> 2, against: (cue & 1) === 1 });
  }
}
