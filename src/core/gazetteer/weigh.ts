import type { Mention } from '../model.ts';
import type { PageEvidence } from './evidence.ts';
import type { Block, Candidate, Gazetteer } from './gazetteer.ts';
import { joinNames } from './join-names.ts';
import type { Option } from './option.ts';
import { relation } from './relations.ts';
import {
  ASK,
  CLOSE,
  confidence,
  LICENCE,
  LICENCE_SHARED,
  MARK,
  OTHER_BEARER,
  RELATED_ON_PAGE,
  SAME_ON_PAGE,
  SOMEBODY_ELSES,
} from './weights.ts';

/**
 * Decides what each candidate of a block is: a mention, a mention to ask about, or no mention (left
 * out). Names of one entity that stand right beside each other become one mention.
 * @param candidates - as `scanBlock` gave them
 * @param options - as `judgeBlock` gave them for the candidates
 * @param page - what is known of the page so far
 */
export function weighBlock(
  gazetteer: Gazetteer,
  block: Block,
  candidates: readonly Candidate[],
  options: readonly Option[],
  page: PageEvidence,
): Mention[] {
  const mentions = candidates.flatMap((candidate) => {
    const own = options.filter((option) => option.candidate === candidate);
    return decide(
      gazetteer,
      candidate,
      own.map((option) => settle(gazetteer, option, page)),
    );
  });
  return joinNames(block.text, mentions);
}

interface Settled {
  readonly entity: number;
  readonly score: number;
}

/** Adds what the page says to what the block said. */
function settle(gazetteer: Gazetteer, option: Option, page: PageEvidence): Settled {
  const { entity, trust, denied, acronym } = option;
  if (trust === 'named') return { entity, score: option.score + licence(option, page) };
  let score = option.score;
  if (page.certain.has(entity) && !denied) score += SAME_ON_PAGE;
  if (acronym && page.shared.has(entity) && !page.full.has(entity)) score += SOMEBODY_ELSES;
  if (trust === 'supported') {
    const says = [...page.certain].map((each) => relation(gazetteer, each, entity));
    if (says.includes(1)) score += RELATED_ON_PAGE;
    if (says.includes(-1)) score -= RELATED_ON_PAGE;
  }
  return { entity, score };
}

function licence({ entity, other, bearer }: Option, page: PageEvidence): number {
  if (other || bearer === 'other') return OTHER_BEARER;
  if (bearer === 'own') return LICENCE;
  if (!page.certain.has(entity)) return OTHER_BEARER;
  return page.shared.has(entity) ? LICENCE_SHARED : LICENCE;
}

function decide(
  gazetteer: Gazetteer,
  { start, end }: Candidate,
  settled: readonly Settled[],
): Mention[] {
  const ranked = settled
    .filter(({ score }) => confidence(score) >= ASK)
    .sort((a, b) => b.score - a.score || a.entity - b.entity);
  const [best, next] = ranked;
  if (best === undefined) return [];
  const sure = confidence(best.score);
  const contested = next !== undefined && best.score - next.score < CLOSE;
  const mention = {
    start,
    end,
    entity: gazetteer.entityId(best.entity),
    confidence: sure,
    ask: sure < MARK || contested,
    others: ranked.slice(1).map(({ entity }) => gazetteer.entityId(entity)),
  };
  return [mention];
}
