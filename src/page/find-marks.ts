import type { Candidate } from '../core/gazetteer/gazetteer.ts';
import { openRootOf, parentElementOf } from './dom.ts';
import type { HiddenText } from './hidden-text.ts';
import { markOf } from './mark.ts';
import type { MarkedBlock } from './mark-index.ts';
import type { Matching } from './matching.ts';
import type { TextBlock } from './text-block.ts';
import type { Admission } from './element-kinds.ts';
import type { ReaderRules } from './reader-rules.ts';
import { admissionOf, isShown } from './visibility.ts';

/** Finds the mentions of one page's blocks, and what may be done with each. */
export class MarkFinder {
  readonly #matching: Matching;
  readonly #rules: ReaderRules;
  readonly #hidden: HiddenText;
  readonly #plain: boolean;
  /** What was decided for the block at hand, by element: names stand together. */
  readonly #admissions = new Map<Element, Admission>();

  /** @param plain - the document is plain text */
  constructor(matching: Matching, rules: ReaderRules, hidden: HiddenText, plain: boolean) {
    this.#matching = matching;
    this.#rules = rules;
    this.#hidden = hidden;
    this.#plain = plain;
  }

  /** Where a block reads as a name in shown, readable text. */
  find(block: TextBlock): readonly Candidate[] {
    const all = this.#matching.scan(block);
    if (all.length === 0) return all;
    this.#admissions.clear();
    return this.#admitted(block, all);
  }

  /** What those places are, by what is known now and as the reader will have it. */
  weigh(block: TextBlock, candidates: readonly Candidate[]): MarkedBlock {
    this.#admissions.clear();
    if (!this.#rules.reads(block)) return { block, candidates, marks: [] };
    const marks = this.#matching
      .weigh(block, candidates)
      .map((mention) => this.#rules.judge(mention, block.text.slice(mention.start, mention.end)))
      .filter((mention) => mention !== null)
      .map((mention) => markOf(block, mention, this.#admission(block, mention.start)))
      .filter((mark) => mark !== null);
    return { block, candidates, marks };
  }

  #admitted(block: TextBlock, candidates: readonly Candidate[]): readonly Candidate[] {
    const judged = new Map<Element, boolean>();
    return candidates.filter(({ start }) => {
      const element = shower(block, start);
      if (!element) return false;
      const known = judged.get(element);
      if (known !== undefined) return known;
      const admitted = this.#admits(element, block);
      judged.set(element, admitted);
      return admitted;
    });
  }

  #admits(element: Element, block: TextBlock): boolean {
    if (this.#admissionOf(element) === 'never') return false;
    if (isShown(element)) return true;
    this.#hidden.add(element, block.container);
    return false;
  }

  #admission(block: TextBlock, offset: number): Admission {
    const element = shower(block, offset);
    return element ? this.#admissionOf(element) : 'never';
  }

  #admissionOf(element: Element): Admission {
    const known = this.#admissions.get(element);
    if (known !== undefined) return known;
    const admission = admissionOf(element, this.#plain);
    this.#admissions.set(element, admission);
    return admission;
  }
}

/** The element that shows the character of a block at `offset`; null where none does. */
function shower(block: TextBlock, offset: number): Element | null {
  const [stretch] = block.stretchesOf({ start: offset, end: offset + 1 });
  const element = stretch ? parentElementOf(stretch.node) : null;
  return element && stretch && !isUnslotted(stretch.node, element) ? element : null;
}

/** Text right in an element with a shadow tree shows only where that tree has a slot for it. */
function isUnslotted(text: Text, element: Element): boolean {
  return openRootOf(element) !== null && text.assignedSlot === null;
}
