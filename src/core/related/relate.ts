import type { Archive, ArchivePassage } from '../archive/archive.ts';
import type { Surroundings } from '../protocol.ts';
import { codeUnitOrder } from '../seed/code-unit-order.ts';
import { contextTopics, type ContextTopics } from './context.ts';
import { spreadSources } from './spread-sources.ts';
import { specificity } from './specificity.ts';
import { topicWeights } from './topic-weights.ts';
import { wordEvidence, wordsAround, wordsOfPassage } from './word-evidence.ts';

/** A passage that fits a mention. */
export interface RelatedPassage {
  readonly passage: number;
  readonly score: number;
  /** Entities it shares with the page, by index, most telling first; the mentioned one left out. */
  readonly shared: readonly number[];
}

/** Most excerpts that a card offers. */
const MOST = 6;
/** Most topics named as shared: more would be a list, not a reason. */
const MOST_SHARED = 4;
/** Words are compared for this many passages at most, the best by topics. */
const MOST_COMPARED = 64;

// What a passage is worth by each sort of evidence. Being about the topic itself comes first; one
// telling topic in common is worth about as much as the topic's being there; words decide between.
const OWN = 1;
const SHARED = 0.9;
const WORDS = 0.22;

/**
 * Below this much evidence a passage has little more than the bare name in common with the page: a
 * name that says something by itself passes alone, a ubiquitous one only with company.
 */
const FITS = 0.3;
/** A passage that does not have the topic must share more than this. */
const FITS_WITHOUT = 0.8;
/** And what it shares counts for less: the card is about the topic. */
const WITHOUT = 0.7;
/** Far behind the best, a passage is padding. */
const BEHIND = 0.3;
/** Nearly as good as the best, a passage of another source is worth more than a second of the same. */
const NEARLY = 0.75;

interface Candidate extends RelatedPassage {
  readonly source: number;
  /** When its article was published, as `PublicationDate.iso`. */
  readonly date: string;
  readonly own: number;
  /** What speaks for it: as the score, but a name that every passage has speaks for none. */
  readonly evidence: number;
  readonly read: ArchivePassage;
}

/**
 * The passages that fit a mention, by the topic's weight in them and the topics and words they share
 * with the block and the page; a second passage of one source comes after the first of each. Empty
 * where nothing fits: better no excerpt than a guess.
 * @param entity - index of the mentioned entity
 * @returns at most six, best first
 */
export function relate(archive: Archive, entity: number, around: Surroundings): RelatedPassage[] {
  const topics = contextTopics(archive, entity, around);
  const byTopics = candidates(archive, entity, topics)
    .map((passage) => weighTopics(archive, entity, topics, passage))
    .sort(byScore)
    .slice(0, MOST_COMPARED);
  const fitting = addWords(archive, byTopics, around).filter(fits).sort(byScore);
  const best = fitting[0]?.score ?? 0;
  const nearly = fitting.filter(({ score }) => score >= best * NEARLY);
  const behind = fitting.slice(nearly.length).filter(({ score }) => score >= best * BEHIND);
  return [...spreadSources(nearly), ...behind]
    .slice(0, MOST)
    .map(({ passage, score, shared }) => ({ passage, score, shared }));
}

function candidates(archive: Archive, entity: number, topics: ContextTopics): number[] {
  const passages = new Set(archive.passagesOf(entity));
  for (const [topic, weight] of topics) {
    if (weight < 1) continue;
    for (const passage of archive.passagesOf(topic)) passages.add(passage);
  }
  return [...passages];
}

function weighTopics(
  archive: Archive,
  entity: number,
  topics: ContextTopics,
  passage: number,
): Candidate {
  const read = archive.passage(passage);
  const weights = topicWeights(archive, read);
  const own = weights.get(entity) ?? 0;
  const telling = [...weights]
    .map(([topic, weight]): [number, number] => [
      topic,
      (topics.get(topic) ?? 0) * weight * specificity(archive, topic),
    ])
    .filter(([, worth]) => worth > 0)
    .sort(([a, x], [b, y]) => y - x || a - b);
  const counts = SHARED * (own > 0 ? 1 : WITHOUT);
  const company = counts * telling.reduce((sum, [, worth]) => sum + worth, 0);
  return {
    passage,
    source: read.article,
    date: archive.articles[read.article]?.published.iso ?? '',
    read,
    own,
    score: OWN * own + company,
    evidence: own * specificity(archive, entity) + company,
    shared: telling.slice(0, MOST_SHARED).map(([topic]) => topic),
  };
}

function addWords(
  archive: Archive,
  found: readonly Candidate[],
  around: Surroundings,
): Candidate[] {
  const texts = found.map(({ read }) => wordsOfPassage(archive, read));
  const words = wordEvidence(wordsAround(around), texts);
  return found.map((candidate, i) => {
    const worth = WORDS * (words[i] ?? 0);
    return {
      ...candidate,
      score: candidate.score + worth,
      evidence: candidate.evidence + worth,
    };
  });
}

function fits({ own, evidence }: Candidate): boolean {
  return evidence >= (own > 0 ? FITS : FITS_WITHOUT);
}

// Of equals the newest comes first, then the earlier in its article.
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || codeUnitOrder(b.date, a.date) || a.passage - b.passage;
}
