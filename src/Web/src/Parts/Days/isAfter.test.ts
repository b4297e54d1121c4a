import { expect, test } from 'vitest';
import { isAfter } from './isAfter';

test.each([
  [new Date(2025, 2, 4), true],
  [new Date(2025, 2, 3), false],
  [new Date(2025, 1, 28), false],
  [new Date(2026, 0, 1), true],
])('%s after the third of March', (day, after) => {
  expect(isAfter(day, '2025-03-03')).toBe(after);
});

test('where no last day is given, none is too late', () => {
  expect(isAfter(new Date(2999, 0, 1))).toBe(false);
});
