import type { FacetChoice } from '../../core/protocol.ts';

export type Facet = keyof FacetChoice;
export type FacetValue = FacetChoice[Facet][number];

export const NOTHING_CHOSEN: FacetChoice = { publishers: [], years: [], kinds: [] };

/** A value of a facet that is chosen. */
export type Chosen = {
  [F in Facet]: { readonly facet: F; readonly value: FacetChoice[F][number] };
}[Facet];

/** The choice with a value put in, or taken out where it is in. */
export function toggled(choice: FacetChoice, { facet, value }: Chosen): FacetChoice {
  const values: readonly FacetValue[] = choice[facet];
  const others = values.filter((one) => one !== value);
  return { ...choice, [facet]: others.length < values.length ? others : [...values, value] };
}

/** All values that are chosen, facet by facet. */
export function chosenIn({ publishers, years, kinds }: FacetChoice): Chosen[] {
  return [
    ...publishers.map((value) => ({ facet: 'publishers' as const, value })),
    ...years.map((value) => ({ facet: 'years' as const, value })),
    ...kinds.map((value) => ({ facet: 'kinds' as const, value })),
  ];
}
