import { isCertain, type Option } from './option.ts';

/** What the blocks read so far say about the whole page. Never changed: it grows into another. */
export interface PageEvidence {
  /** Entities named beyond doubt. */
  readonly certain: ReadonlySet<number>;
  /** Of them, those that are named otherwise than by an acronym. */
  readonly full: ReadonlySet<number>;
  /** Entities whose short name somebody else on the page bears, too. */
  readonly shared: ReadonlySet<number>;
}

/** What is known before anything is read. */
export const NO_EVIDENCE: PageEvidence = {
  certain: new Set(),
  full: new Set(),
  shared: new Set(),
};

/**
 * Adds what one block says, whatever order the blocks come in. Gives `page` itself where that is
 * nothing new, so that a caller sees at once whether earlier blocks must be weighed again.
 * @param options - as `judgeBlock` gave them for the block
 */
export function addEvidence(page: PageEvidence, options: readonly Option[]): PageEvidence {
  if (options.length === 0) return page;
  const sure = options.filter(isCertain);
  const certain = grow(page.certain, sure);
  const full = grow(
    page.full,
    sure.filter(({ acronym }) => !acronym),
  );
  const shared = grow(
    page.shared,
    options.filter(({ other }) => other),
  );
  const grew = certain !== page.certain || full !== page.full || shared !== page.shared;
  return grew ? { certain, full, shared } : page;
}

function grow(
  known: ReadonlySet<number>,
  options: readonly { readonly entity: number }[],
): ReadonlySet<number> {
  const more = options.filter(({ entity }) => !known.has(entity));
  return more.length === 0 ? known : new Set([...known, ...more.map(({ entity }) => entity)]);
}
