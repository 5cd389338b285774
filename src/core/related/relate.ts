import type { Archive } from '../archive/archive.ts';
import type { Surroundings } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { candidates, neighbours } from './candidates.ts';
import { contextTopics, type ContextTopics } from './context.ts';
import { spreadSources } from './spread-sources.ts';
import { weighPassage, type WeighedPassage } from './weigh-passage.ts';
import { wordEvidence } from './word-evidence.ts';
import { wordsAround } from './words.ts';

/** A passage that fits a mention. */
export interface RelatedPassage {
  readonly passage: number;
  readonly score: number;
  /** Entities it shares with the page, by index, most telling first; the mentioned one left out. */
  readonly shared: readonly number[];
}

/** Most excerpts that a card offers. */
const MOST = 6;
/** Where fewer fit, the same articles may go on about what the page speaks of. */
const ENOUGH = 3;
/** Words are compared for this many passages at most, the best by topics. */
const MOST_COMPARED = 64;
/** What passages can gain by words, beside the weights of topics. */
const WORDS = 0.8;

/**
 * Below this much evidence a passage has little more than the bare name in common with the page: a
 * name that says something by itself passes alone, a ubiquitous one only with company.
 */
const FITS = 0.35;
/** A passage that does not have the topic must share more than this. */
const FITS_WITHOUT = 0.5;
/** And this, where it goes on after one that fits. */
const FITS_AFTER = 0.15;
/** Nearly as good as the best, a passage of another source is worth more than a second of the same. */
const NEARLY = 0.9;

interface Weighed extends WeighedPassage {
  readonly source: number;
}

/**
 * The passages that fit a mention, by the topic's weight in them and the topics and words they share
 * with the block and the page, as in ranking by words and entities together (Xiong, Callan and Liu
 * 2017). Where few have the topic, others of the same articles follow that share enough. Of passages
 * that are nearly equal, a second one of a source comes after the first of each. Empty where nothing
 * fits: better no excerpt than a guess.
 * @param entity - index of the mentioned entity
 * @returns at most six, best first
 */
export function relate(archive: Archive, entity: number, around: Surroundings): RelatedPassage[] {
  const topics = contextTopics(archive, entity, around);
  const weigh = weigher(archive, entity, topics, around);
  const fitting = weigh(candidates(archive, entity, topics))
    .filter(({ evidence, hasTopic }) => evidence >= (hasTopic ? FITS : FITS_WITHOUT))
    .sort(byScore);
  const best = fitting[0]?.score ?? 0;
  const nearly = fitting.filter(({ score }) => score >= best * NEARLY);
  const ranked = [...spreadSources(nearly), ...fitting.slice(nearly.length)].slice(0, MOST);
  return [...ranked, ...further(archive, ranked, weigh)].map(({ passage, score, shared }) => ({
    passage,
    score,
    shared,
  }));
}

type Weigher = (passages: readonly number[]) => Weighed[];

/** Weighs passages by topics, and the best of them by words too. */
function weigher(
  archive: Archive,
  entity: number,
  topics: ContextTopics,
  around: Surroundings,
): Weigher {
  const text = wordsAround(around);
  return (passages) => {
    const found = passages
      .map((passage) => weighPassage(archive, entity, topics, passage))
      .sort(byScore)
      .slice(0, MOST_COMPARED);
    const gains = wordEvidence(
      archive,
      text,
      found.map(({ passage }) => passage),
    );
    return found.map((each, i) => {
      const gain = WORDS * (gains[i] ?? 0);
      return {
        ...each,
        source: each.read.article,
        score: each.score + gain,
        evidence: each.evidence + gain,
      };
    });
  };
}

/** What follows where few fit: passages near them that share something with the page. */
function further(archive: Archive, fitting: readonly Weighed[], weigh: Weigher): Weighed[] {
  const missing = ENOUGH - fitting.length;
  if (missing <= 0) return [];
  const near = neighbours(
    archive,
    fitting.map(({ passage }) => passage),
  );
  return weigh(near)
    .filter(({ score }) => score >= FITS_AFTER)
    .sort(byScore)
    .slice(0, missing);
}

// Of equals the newest comes first, then the earlier in its article.
function byScore(a: WeighedPassage, b: WeighedPassage): number {
  return b.score - a.score || codeUnitOrder(b.date, a.date) || a.passage - b.passage;
}
