/** What runs inside a page to measure marking there; bundled and added to it as a script. */
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { scanBlock } from '../../../src/core/gazetteer/scan.ts';
import { charCodeLoop } from '../measure/char-code-loop.ts';
import { throughput, type Reader, type Turns } from '../measure/throughput.ts';
import { wordBound } from '../peers/peers.ts';
import { trieSource } from '../peers/trie-regexp.ts';

/** What is to be measured. */
export interface MarkingTask {
  readonly texts: readonly string[];
  readonly names: readonly string[];
  /** The packed names, as base64. */
  readonly table: string;
  readonly turns: Turns;
  /** With more names than this, going term by term is left out: it takes minutes. */
  readonly mostTerms: number;
}

/** As far as it is used here. */
interface Marker {
  markRegExp(expression: RegExp): void;
  mark(terms: readonly string[], options: object): void;
}

/** It calls itself for each term: more in one call overflow the stack. */
const TERMS_A_CALL = 500;

declare const Mark: new (element: Element) => Marker;

/** Characters a millisecond of each way to find, or to find and mark, names in this page. */
export function measureMarking(task: MarkingTask): [name: string, speed: number][] {
  const { texts, names, turns, mostTerms } = task;
  const gazetteer = openGazetteer(bytesOf(task.table));
  const readers = [
    { name: 'charCodeAt loop', read: charCodeLoop },
    { name: 'Sidelight', read: (text: string) => scan(gazetteer, text) },
    byExpression(names),
    ...(names.length <= mostTerms ? [byTerms(names)] : []),
  ];
  return [...throughput(readers, texts, turns)];
}

function scan(gazetteer: Gazetteer, text: string): unknown {
  return scanBlock(gazetteer, { text, language: 'en' });
}

function byExpression(names: readonly string[]): Reader {
  const expression = new RegExp(wordBound(trieSource(names)), 'gu');
  return {
    name: 'mark.js, one RegExp',
    read: (text) => {
      new Mark(paragraphOf(text)).markRegExp(expression);
    },
  };
}

function byTerms(names: readonly string[]): Reader {
  const options = {
    separateWordSearch: false,
    accuracy: 'exactly',
    caseSensitive: true,
    diacritics: false,
  };
  const parts = Array.from({ length: Math.ceil(names.length / TERMS_A_CALL) }, (_, i) =>
    names.slice(i * TERMS_A_CALL, (i + 1) * TERMS_A_CALL),
  );
  return {
    name: 'mark.js, term by term',
    read: (text) => {
      const marker = new Mark(paragraphOf(text));
      for (const part of parts) marker.mark(part, options);
    },
  };
}

/** The one paragraph of the page, with that text in it and no mark of an earlier turn. */
function paragraphOf(text: string): Element {
  const paragraph = document.querySelector('p') ?? document.body.appendChild(newParagraph());
  paragraph.textContent = text;
  return paragraph;
}

function newParagraph(): Element {
  return document.createElement('p');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
