/**
 * Orders passages so that each source speaks once before any speaks twice. Within a round the given
 * order stands.
 * @param passages - best first
 */
export function spreadSources<P extends { readonly source: number }>(passages: readonly P[]): P[] {
  const spoken = new Map<number, number>();
  const rounds: P[][] = [];
  for (const passage of passages) {
    const round = spoken.get(passage.source) ?? 0;
    spoken.set(passage.source, round + 1);
    (rounds[round] ??= []).push(passage);
  }
  return rounds.flat();
}
