import { describe, expect, it } from 'vitest';
import { momentOf, nextWeek } from './moments';

describe('Moments of a duty', () => {
  it('are Beijing’s, wherever the browser stands', () => {
    expect(new Date(momentOf('2025-03-03T08:30')).toISOString()).toBe('2025-03-03T00:30:00.000Z');
  });

  it.each([
    ['2025-03-03', '2025-03-10T08:30', '2025-03-17T08:30'],
    ['2025-03-09', '2025-03-10T08:30', '2025-03-17T08:30'],
    ['2025-12-31', '2026-01-05T08:30', '2026-01-12T08:30'],
  ])('of the next week, seen from %s, begin on its Monday', (day, from, until) => {
    expect(nextWeek(day)).toEqual({ from, until });
  });
});
