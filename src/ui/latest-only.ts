/** Asks at most once in a while, and hears only the answer to its latest question. */
export interface LatestOnly<Q> {
  /** Asks, unless another question or a drop comes within the delay. */
  ask(query: Q): void;
  /** Forgets the question that is waiting or under way. */
  drop(): void;
}

/**
 * @param ask - gets the answer
 * @param delay - milliseconds of quiet before asking
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
      drop();
      const number = latest;
      timer = setTimeout(() => void send(query, number), delay);
    },
    drop,
  };
}
