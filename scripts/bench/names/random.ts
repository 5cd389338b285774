/** Draws numbers that look random and are the same at every run. */
export interface Random {
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** One of some things. */
  of<T>(things: readonly [T, ...T[]]): T;
}

/** Numbers drawn from a seed, by the generator mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(draw() * count);
  return { below, of: (things) => things[below(things.length)] ?? things[0] };
}
