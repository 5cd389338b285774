import type { Mention } from '../model.ts';
import { addEvidence, NO_EVIDENCE, type PageEvidence } from './evidence.ts';
import type { Block, Gazetteer } from './gazetteer.ts';
import { scanBlock } from './scan.ts';
import { weighBlock } from './weigh.ts';

/**
 * The mentions in each of the blocks of one page, sorted and disjoint; offsets are UTF-16 code units of
 * the block's text. All blocks are read before any is weighed, so each knows the whole page.
 */
export function findMentions(gazetteer: Gazetteer, blocks: readonly Block[]): Mention[][] {
  const scanned = blocks.map((block) => ({ block, candidates: scanBlock(gazetteer, block) }));
  const page = scanned.reduce<PageEvidence>(
    (known, { block, candidates }) => addEvidence(known, gazetteer, block, candidates),
    NO_EVIDENCE,
  );
  return scanned.map(({ block, candidates }) => weighBlock(gazetteer, block, candidates, page));
}
