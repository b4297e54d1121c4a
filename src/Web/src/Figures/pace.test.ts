import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from './pace';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a hundred rings in ten seconds ask six times at most, and the last change is read', async () => {
  let changes = 0;
  let read = 0;
  let asked = 0;
  const pace = new Pace(async () => {
    asked++;
    read = changes;
  }, 2000);

  for (let ring = 0; ring < 100; ring++) {
    changes++;
    pace.ask();
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(2000);

  expect(asked).toBeLessThanOrEqual(6);
  expect(read).toBe(100);
});

test('the first ring after a quiet time is read at once', async () => {
  const read = vi.fn(async () => undefined);
  const pace = new Pace(read, 2000);
  pace.ask();
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(60_000);
  pace.ask();
  expect(read).toHaveBeenCalledTimes(2);
});

test('a page that was left asks nothing more', async () => {
  const read = vi.fn(async () => undefined);
  const pace = new Pace(read, 2000);
  pace.ask();
  pace.ask();
  pace.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(read).toHaveBeenCalledTimes(1);
});
