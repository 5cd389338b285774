import { addEvidence, NO_EVIDENCE, type PageEvidence } from '../core/gazetteer/evidence.ts';
import type { Block, Candidate, Gazetteer } from '../core/gazetteer/gazetteer.ts';
import { judgeBlock } from '../core/gazetteer/judge.ts';
import { scanBlock } from '../core/gazetteer/scan.ts';
import { weighBlock } from '../core/gazetteer/weigh.ts';
import type { Mention } from '../core/model.ts';

/** A block and the places in it that read as names. */
export interface Scanned {
  readonly block: Block;
  readonly candidates: readonly Candidate[];
}

/** Names in text and what they mean, for one page: what one block says counts for the others. */
export class Matching {
  readonly #open: () => Gazetteer;
  #opened: Gazetteer | null = null;
  #page: PageEvidence = NO_EVIDENCE;
  #learned = 0;

  /** @param open - opens the names when the first text is scanned */
  constructor(open: () => Gazetteer) {
    this.#open = open;
  }

  /** Grows whenever the page has said something that may settle what was open elsewhere. */
  get learned(): number {
    return this.#learned;
  }

  /** Changes whenever the page gives a name of ours to somebody else: what was settled may not hold. */
  get doubts(): number {
    return this.#page.shared.size;
  }

  /** Whether the names are open: to open them takes as long as reading much of a page. */
  get isOpen(): boolean {
    return this.#opened !== null;
  }

  open(): void {
    this.#opened ??= this.#open();
  }

  /** Where the block's text reads as a name. */
  scan(block: Block): readonly Candidate[] {
    return scanBlock(this.#gazetteer, block);
  }

  /** What those places mean, by their block and by what the page has said so far. */
  weigh(block: Block, candidates: readonly Candidate[]): readonly Mention[] {
    const options = judgeBlock(this.#gazetteer, block, candidates);
    this.#learn(addEvidence(this.#page, options));
    return weighBlock(this.#gazetteer, block, candidates, options, this.#page);
  }

  /**
   * Forgets what is no longer on the page.
   * @param scanned - all blocks that still are
   * @returns true where something was forgotten, so that all of them must be weighed again
   */
  relearn(scanned: Iterable<Scanned>): boolean {
    const page = this.#evidenceOf(scanned, NO_EVIDENCE);
    const same = sizesOf(page).every((size, i) => size === sizesOf(this.#page)[i]);
    if (!same) this.#learn(page);
    return !same;
  }

  /** Whether some blocks say something about the page that others do not. */
  saysMore(blocks: Iterable<Scanned>, others: Iterable<Scanned>): boolean {
    const known = this.#evidenceOf(others, NO_EVIDENCE);
    return this.#evidenceOf(blocks, known) !== known;
  }

  #evidenceOf(scanned: Iterable<Scanned>, known: PageEvidence): PageEvidence {
    let page = known;
    for (const { block, candidates } of scanned) {
      page = addEvidence(page, judgeBlock(this.#gazetteer, block, candidates));
    }
    return page;
  }

  get #gazetteer(): Gazetteer {
    return (this.#opened ??= this.#open());
  }

  #learn(page: PageEvidence): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#learned++;
  }
}

/** Of evidence that has shrunk, some of it has. */
function sizesOf({ certain, full, shared }: PageEvidence): readonly number[] {
  return [certain.size, full.size, shared.size];
}
