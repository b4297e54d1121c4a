import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenWoken } from './waking';

describe('A machine that slept', () => {
  let clock = 0;
  const hear = vi.fn();
  const pass = (page: number, asleep = 0) => {
    clock += page + asleep;
    vi.advanceTimersByTime(page);
  };

  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    hear.mockClear();
  });

  it('is noticed at the first look after it woke, once', () => {
    const quiet = whenWoken(hear, () => clock);
    pass(5_000, 3_600_000);
    for (let look = 0; look < 10; look++) pass(5_000);
    expect(hear).toHaveBeenCalledOnce();
    quiet();
  });

  it('is not supposed where a tab in the background is only looked at late', () => {
    const quiet = whenWoken(hear, () => clock);
    pass(5_000, 15_000);
    expect(hear).not.toHaveBeenCalled();
    quiet();
  });

  it('is nobody’s concern after the page has gone', () => {
    whenWoken(hear, () => clock)();
    pass(5_000, 3_600_000);
    expect(hear).not.toHaveBeenCalled();
  });
});
