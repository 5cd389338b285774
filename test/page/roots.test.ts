import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Roots } from '../../src/page/roots.ts';

/** A tree, as the parent of each node by its number; the first has none, and parents come before. */
const tree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 60 })
  .map((numbers) => numbers.map((number, node) => (node === 0 ? null : number % node)));

describe('Roots', () => {
  it('gives the nearest root around each element, as climbing to it does', () => {
    fc.assert(
      fc.property(tree, fc.array(fc.nat(), { maxLength: 10 }), (parents, picked) => {
        const parentOf = (node: number): number | null => parents[node] ?? null;
        const chosen = new Set(picked.map((number) => number % parents.length));
        const climbed = (node: number | null): number | null =>
          node === null || chosen.has(node) ? node : climbed(parentOf(node));
        const nodes = parents.map((_, node) => node);
        const roots = new Roots(chosen, parentOf);
        expect(nodes.map((node) => roots.around(node))).toEqual(nodes.map(climbed));
        const groups = new Roots(chosen, parentOf).group(nodes);
        for (const [root, group] of groups) {
          expect(group).toEqual(nodes.filter((node) => climbed(node) === root));
        }
        expect([...groups.values()].flat()).toHaveLength(
          nodes.filter((node) => climbed(node) !== null).length,
        );
      }),
    );
  });

  it('climbs each way once, however many roots and elements there are', () => {
    let steps = 0;
    const rows = Array.from({ length: 3_000 }, (_, row) => row + 2);
    const parentOf = (node: number): number | null => {
      steps++;
      return node > 3_001 ? node - 3_000 : node > 1 ? 1 : null;
    };
    const cells = rows.map((row) => row + 3_000);
    expect(new Roots(rows, parentOf).group(cells).size).toBe(3_000);
    expect(new Roots([2], parentOf).group(cells).size).toBe(1);
    expect(steps).toBeLessThanOrEqual(3 * 3_000 + 2);
  });
});
