/** Pseudo-random choices. The same seed gives the same choices. */
export type Random = Readonly<{
  /** Returns a whole number from 0 up to, but not including, `bound`. */
  below(bound: number): number;
  pick<T>(values: readonly T[]): T;
  chance(probability: number): boolean;
  /** Returns a text of `length` characters from the alphabet. */
  text(length: number, alphabet?: string): string;
}>;

const letters = "abcdefghijklmnopqrstuvwxyz0123456789-_";

/** Creates a Mulberry32 generator, which is small and good enough for tests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    below,
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    chance: (probability) => next() < probability,
    text: (length, alphabet = letters) => Array.from({ length }, () => alphabet[below(alphabet.length)]).join(""),
  };
}
