import { describe, expect, it } from 'vitest';
import { patience, spread } from './patience';

describe('the patience of a page whose line broke', () => {
  it('grows, up to a bound', () => {
    const longest = [0, 1, 2, 3, 50].map((tries) => patience(tries, () => 1));
    expect(longest).toEqual([2000, 4000, 8000, 10000, 10000]);
  });

  it('never lets a page knock at once', () => {
    const shortest = [0, 1, 2, 3].map((tries) => patience(tries, () => 0));
    expect(shortest).toEqual([500, 1000, 2000, 2500]);
  });

  it('brings pages back one after the other that were cut off together', () => {
    const seconds = new Array<number>(8).fill(0);
    for (let page = 0; page < 10_000; page++) seconds[Math.floor(patience(2, () => page / 10_000) / 1000)]!++;
    expect(seconds.slice(0, 2)).toEqual([0, 0]);
    expect(Math.max(...seconds)).toBeLessThan(1_700);
  });

  it('spreads any other wait likewise', () => {
    expect([0, 0.5, 1].map((chance) => spread(400, () => chance))).toEqual([100, 250, 400]);
  });
});
