import { formsOf, type Form } from '../../../src/core/gazetteer/forms.ts';
import type { Entity } from '../../../src/core/model.ts';
import { charClass, isWordClass, type CharClass } from '../../../src/core/text/char-class.ts';
import { foldUnit } from '../../../src/core/text/fold.ts';

/** What the matcher must find. */
export interface NaiveMatch {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
}

/** The same answer as `scanBlock`, slowly: every form at every place; no table, no trie, no filter. */
export function naiveScan(entities: readonly Entity[], text: string): NaiveMatch[] {
  const forms = formsOf([...entities].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const found: NaiveMatch[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text, at);
    if (kind === 'invisible' || kind === 'mark') continue;
    const word = isWordClass(kind);
    const begins: boolean = word ? !inWord : kind === 'unspaced';
    inWord = word && !(begins && kind === 'proclitic');
    if (!begins) continue;
    const longest = longestAt(forms, text, at);
    if (longest === undefined) continue;
    if (!longest.nobody) found.push(longest.match);
    at = longest.match.end - 1;
    inWord = false;
  }
  return found;
}

interface Fit {
  readonly match: NaiveMatch;
  readonly nobody: boolean;
}

function longestAt(forms: readonly Form[], text: string, at: number): Fit | undefined {
  let longest: Fit | undefined;
  let length = 0;
  for (const form of forms) {
    const fit = form.key.length > length ? fitAt(form, text, at) : undefined;
    if (fit === undefined) continue;
    longest = fit;
    length = form.key.length;
  }
  return longest;
}

function fitAt({ key, senses }: Form, text: string, start: number): Fit | undefined {
  const read = readKey(key, text, start);
  if (read === undefined) return undefined;
  let { end } = read;
  while (end < text.length && kindOf(text, end) === 'mark') end++;
  const last = kindOf(text, read.end - 1);
  let plural = false;
  if (last !== 'unspaced' && goesOn(text, end)) {
    plural = isWordClass(last) && 'sS'.includes(text.charAt(end));
    if (!plural || goesOn(text, ++end)) return undefined;
  }
  const fitting = senses.filter(
    (sense) =>
      (sense.plural || !plural) &&
      (sense.case === 'any' ||
        (sense.case === 'exact' && sense.capitals === read.capitals) ||
        (sense.case === 'capital' && (sense.capitals & read.capitals) === sense.capitals)),
  );
  if (fitting.length === 0) return undefined;
  const nobody = fitting.every(({ entity }) => entity === null);
  return { match: { start, end, plural }, nobody };
}

/** Where the folded text spells the key, if it does, and with which capitals. */
function readKey(
  key: string,
  text: string,
  start: number,
): { readonly end: number; readonly capitals: number } | undefined {
  let folded = '';
  let capitals = 0;
  let spaced = false;
  for (let at = start; at < text.length; at++) {
    const kind = kindOf(text, at);
    if (kind === 'invisible' || kind === 'mark' || (kind === 'space' && spaced)) continue;
    spaced = kind === 'space';
    if (kind === 'upper' && folded.length < 31) capitals |= 1 << folded.length;
    folded += foldUnit(text.charCodeAt(at)).replaceAll('-', ' ');
    if (folded === key) return { end: at + 1, capitals };
    if (!key.startsWith(folded)) return undefined;
  }
  return undefined;
}

/** Class by the folded letter, so that every way to write a letter counts the same. */
function kindOf(text: string, at: number): CharClass {
  const unit = text.charCodeAt(at);
  const kind = charClass(unit);
  const folded = foldUnit(unit);
  return kind === 'upper' || folded === '' ? kind : charClass(folded.charCodeAt(0));
}

function goesOn(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const kind = kindOf(text, at);
    if (kind !== 'invisible' && kind !== 'mark') return isWordClass(kind);
  }
  return false;
}
