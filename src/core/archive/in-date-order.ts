import { codeUnitOrder } from '../seed/code-unit-order.ts';
import type { Archive } from './archive.ts';

interface Orders {
  readonly newest: readonly number[];
  readonly oldest: readonly number[];
}

/** Dates come with the archive and change only with it. */
const known = new WeakMap<Archive, Orders>();

/**
 * The articles of an archive by index, by the date they were published. A date that is known less
 * precisely counts as its beginning; articles of one date stay in the archive's order.
 */
export function inDateOrder(archive: Archive, first: keyof Orders): readonly number[] {
  const orders = known.get(archive) ?? sortBothWays(archive);
  known.set(archive, orders);
  return orders[first];
}

function sortBothWays({ articles }: Archive): Orders {
  const dated = articles.map(({ published }, article) => ({ iso: published.iso, article }));
  const newest = [...dated].sort((a, b) => codeUnitOrder(b.iso, a.iso) || a.article - b.article);
  const oldest = [...dated].sort((a, b) => codeUnitOrder(a.iso, b.iso) || a.article - b.article);
  return {
    newest: newest.map(({ article }) => article),
    oldest: oldest.map(({ article }) => article),
  };
}
