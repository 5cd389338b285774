/** Asks at most once in a while, and hears only the answer to its latest question. */
export interface LatestOnly<Q> {
  /** Asks: before any other question or drop at once, else unless one comes within the delay. */
  ask(query: Q): void;
  /** Forgets the question that is waiting or under way. */
  drop(): void;
}

/**
 * @param ask - gets the answer
 * @param delay - milliseconds of quiet before asking again
 * @param onAnswer - hears answers to the latest question; those to older ones are dropped
 * @param onFailure - hears why the latest question failed
 */
export function latestOnly<Q, A>(
  ask: (query: Q) => Promise<A>,
  delay: number,
  onAnswer: (answer: A, query: Q) => void,
  onFailure: (reason: unknown) => void,
): LatestOnly<Q> {
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = async (query: Q, number: number): Promise<void> => {
    try {
      const answer = await ask(query);
      if (number === latest) onAnswer(answer, query);
    } catch (reason) {
      if (number === latest) onFailure(reason);
    }
  };
  const drop = (): void => {
    latest++;
    clearTimeout(timer);
  };
  return {
    ask(query) {
      const isFirst = latest === 0;
      drop();
      const number = latest;
      if (isFirst) void send(query, number);
      else timer = setTimeout(() => void send(query, number), delay);
    },
    drop,
  };
}
