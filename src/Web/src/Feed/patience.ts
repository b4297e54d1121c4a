const First = 2_000;
const Longest = 10_000;
const Least = 0.25;

/**
 * A wait of at most so many milliseconds, and of a quarter of it at least: between, chance decides. When a gateway goes, ten thousand
 * pages lose their line in the same instant; if all of them waited alike they would all be back in one instant too.
 */
export function spread(most: number, chance: () => number = Math.random): number {
  return most * (Least + (1 - Least) * chance());
}

/** How long to wait before a line is built again that has broken, or could not be built so many times. */
export function patience(tries: number, chance: () => number = Math.random): number {
  return spread(Math.min(First * 2 ** tries, Longest), chance);
}
