/** Longest texts and lists that may cross; beyond them a query is refused, not cut. */
export const LIMITS = {
  text: 4000,
  query: 10_000,
  id: 200,
  topics: 2000,
  positions: 100,
  chosen: 200,
  senses: 20,
} as const;
