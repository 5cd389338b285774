import { gzipSync } from 'node:zlib';
import { findMentions } from '../../../src/core/gazetteer/find.ts';
import type { Gazetteer } from '../../../src/core/gazetteer/gazetteer.ts';
import { openGazetteer } from '../../../src/core/gazetteer/open.ts';
import { scanBlock } from '../../../src/core/gazetteer/scan.ts';
import { charCodeLoop } from '../measure/char-code-loop.ts';
import { median } from '../measure/median.ts';
import { throughput, type Reader, type Turns } from '../measure/throughput.ts';
import { differences, isLatin, type Differences } from '../peers/differences.ts';
import { naiveMatcher } from '../peers/naive-matcher.ts';
import type { Match, Peer } from '../peers/peers.ts';
import type { Catalogue } from './catalogue.ts';

export const LOOP = 'charCodeAt loop';
export const OURS = 'Sidelight';
const WITH_SENSES = 'Sidelight, senses weighed, too';

/** What one matcher comes to with one catalogue. */
export interface MatcherResult {
  readonly matcher: string;
  /** UTF-16 code units a millisecond, warm. */
  readonly speed: number;
  /** The same as a share of the plain loop's. */
  readonly ofLoop: number;
  /** Milliseconds until it can match, from its names, or from its table where it has one. */
  readonly load: number;
  /** On texts in Latin letters, against the naive matcher. */
  readonly against: Differences | null;
  /** Why there is no figure. */
  readonly problem?: string;
}

/** How large the table of a catalogue is. */
export interface TableSize {
  readonly names: number;
  readonly bytes: number;
  readonly gzipped: number;
  readonly bytesAName: number;
}

export interface CatalogueResult {
  readonly catalogue: string;
  readonly table: TableSize;
  readonly matchers: readonly MatcherResult[];
}

interface Built {
  readonly name: string;
  readonly match: Match;
  readonly load: number;
}

const LOADS = 200;
/** Texts for the comparison with the naive matcher, in characters: it is slow. */
const COMPARED = 60_000;

/** What is read. */
export interface Haystack {
  /** What speed is measured on, each one call. */
  readonly texts: readonly string[];
  /** What the answers are compared on. */
  readonly blocks: readonly string[];
}

/** Measures every matcher with one catalogue, in turns. */
export function measureMatchers(
  catalogue: Catalogue,
  peers: readonly Peer[],
  { texts, blocks }: Haystack,
  turns: Turns,
): CatalogueResult {
  const { table, names } = catalogue;
  const gazetteer = openGazetteer(table);
  const own = ownReaders(gazetteer);
  const built: Built[] = [];
  const failed: MatcherResult[] = [];
  for (const peer of peers) {
    const outcome = build(peer, names);
    if ('match' in outcome) built.push(outcome);
    else failed.push(outcome);
  }
  const readers: Reader[] = [
    { name: LOOP, read: charCodeLoop },
    ...own,
    ...built.map(({ name, match }) => ({ name, read: match })),
  ];
  const speeds = throughput(readers, texts, turns);
  const unit = speeds.get(LOOP) ?? NaN;
  const naive = naiveMatcher(new Set(names));
  const compared = comparedTexts(blocks);
  const resultOf = (matcher: string, load: number, match: Match | null): MatcherResult => {
    const speed = speeds.get(matcher) ?? NaN;
    const against = match && differences(compared, match, naive);
    return { matcher, speed, ofLoop: speed / unit, load, against };
  };
  const load = loadTime(table);
  return {
    catalogue: catalogue.label,
    table: sizeOf(catalogue),
    matchers: [
      resultOf(LOOP, 0, null),
      resultOf(OURS, load, (text) => scanned(gazetteer, text)),
      resultOf(WITH_SENSES, load, null),
      ...built.map(({ name, load: took, match }) => resultOf(name, took, match)),
      ...failed,
    ],
  };
}

function ownReaders(gazetteer: Gazetteer): Reader[] {
  return [
    { name: OURS, read: (text) => scanBlock(gazetteer, { text, language: 'en' }) },
    { name: WITH_SENSES, read: (text) => findMentions(gazetteer, [{ text, language: 'en' }]) },
  ];
}

function scanned(gazetteer: Gazetteer, text: string): string[] {
  const found = scanBlock(gazetteer, { text, language: 'en' });
  return found.map(({ start, end }) => text.slice(start, end));
}

function build(peer: Peer, names: readonly string[]): Built | MatcherResult {
  const start = performance.now();
  try {
    const match = peer.build(names);
    return { name: peer.name, match, load: performance.now() - start };
  } catch (error) {
    const problem = (error instanceof Error ? error.message : String(error)).slice(-60);
    const nothing = { speed: 0, ofLoop: 0, load: NaN, against: null };
    return { matcher: peer.name, ...nothing, problem };
  }
}

/** What a page pays, at the median: opening the table over bytes that are there. */
function loadTime(table: Uint8Array): number {
  const times = Array.from({ length: LOADS }, () => {
    const start = performance.now();
    openGazetteer(table);
    return performance.now() - start;
  });
  return median(times);
}

function sizeOf({ names, table }: Catalogue): TableSize {
  return {
    names: names.length,
    bytes: table.length,
    gzipped: gzipSync(table, { level: 9 }).length,
    bytesAName: table.length / names.length,
  };
}

/** Some of the texts in Latin letters, from all over. */
function comparedTexts(texts: readonly string[]): string[] {
  const latin = texts.filter(isLatin);
  const all = latin.reduce((sum, { length }) => sum + length, 0);
  const step = Math.max(1, Math.round(all / COMPARED));
  return latin.filter((_, i) => i % step === 0);
}
