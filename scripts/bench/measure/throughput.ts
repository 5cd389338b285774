import { median } from './median.ts';

/** Something that reads one text after the other. */
export interface Reader {
  readonly name: string;
  read(text: string): unknown;
}

/** Characters between two looks at the clock. */
const BETWEEN_LOOKS = 8_192;

/** How a round is measured. */
export interface Turns {
  /** How often each reader has its turn. */
  readonly rounds: number;
  /** How long a turn lasts at least, in milliseconds; it ends after a whole text. */
  readonly turn: number;
}

/**
 * Characters (UTF-16 code units) a millisecond, for each reader. The readers take turns, each going on
 * in the texts where its last turn ended: a slow one sees few texts a turn, and all of them in the end.
 * The median of the turns counts; the first tenth warms up. No text may be empty of characters altogether.
 */
export function throughput(
  readers: readonly Reader[],
  texts: readonly string[],
  { rounds, turn }: Turns,
): Map<string, number> {
  const speeds = new Map<string, number[]>(readers.map(({ name }) => [name, []]));
  const places = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of readers) {
      const { speed, next } = takeTurn(reader, texts, places.get(reader.name) ?? 0, turn);
      places.set(reader.name, next);
      if (round >= rounds / 10) speeds.get(reader.name)?.push(speed);
    }
  }
  return new Map([...speeds].map(([name, all]) => [name, median(all)]));
}

function takeTurn(
  reader: Reader,
  texts: readonly string[],
  from: number,
  turn: number,
): { readonly speed: number; readonly next: number } {
  let next = from;
  let characters = 0;
  const start = performance.now();
  for (;;) {
    // Looking at the clock takes as long as a plain loop over some hundred characters.
    for (const until = characters + BETWEEN_LOOKS; characters < until; next += 1) {
      const text = texts[next % texts.length] ?? '';
      reader.read(text);
      characters += text.length;
    }
    const took = performance.now() - start;
    if (took >= turn) return { speed: characters / took, next };
  }
}
