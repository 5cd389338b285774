import type { Mention } from '../model.ts';
import { addEvidence, NO_EVIDENCE, type PageEvidence } from './evidence.ts';
import type { Block, Gazetteer } from './gazetteer.ts';
import { judgeBlock } from './judge.ts';
import { scanBlock } from './scan.ts';
import { weighBlock } from './weigh.ts';

/**
 * The mentions in each of the blocks of one page, sorted and disjoint; offsets are UTF-16 code units of
 * the block's text. All blocks are read before any is weighed, so each knows the whole page.
 */
export function findMentions(gazetteer: Gazetteer, blocks: readonly Block[]): Mention[][] {
  const judged = blocks.map((block) => {
    const candidates = scanBlock(gazetteer, block);
    return { block, candidates, options: judgeBlock(gazetteer, block, candidates) };
  });
  const page = judged.reduce<PageEvidence>(
    (known, { options }) => addEvidence(known, options),
    NO_EVIDENCE,
  );
  return judged.map(({ block, candidates, options }) =>
    weighBlock(gazetteer, block, candidates, options, page),
  );
}
