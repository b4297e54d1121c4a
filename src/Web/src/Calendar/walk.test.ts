import { describe, expect, it, test } from 'vitest';
import { monthsOf } from './days';
import { dayReached, weeksOf } from './walk';

describe('keys walk the year', () => {
  // 2025-03-05 is a Wednesday.
  it.each([
    ['ArrowRight', '2025-03-06'],
    ['ArrowLeft', '2025-03-04'],
    ['ArrowDown', '2025-03-12'],
    ['ArrowUp', '2025-02-26'],
    ['Home', '2025-03-03'],
    ['End', '2025-03-09'],
    ['PageDown', '2025-04-05'],
    ['PageUp', '2025-02-05'],
  ])('%s leads from the fifth of March to %s', (key, reached) => {
    expect(dayReached('2025-03-05', key)).toBe(reached);
  });

  it.each([
    ['2025-01-01', 'ArrowLeft'],
    ['2025-01-03', 'ArrowUp'],
    ['2025-12-31', 'ArrowRight'],
    ['2025-01-20', 'PageUp'],
    ['2025-12-20', 'PageDown'],
  ])('%s stays where it is when %s would lead out of the year', (day, key) => {
    expect(dayReached(day, key)).toBe(day);
  });

  it('goes to the last day of a shorter month', () => {
    expect(dayReached('2025-01-31', 'PageDown')).toBe('2025-02-28');
    expect(dayReached('2024-03-31', 'PageUp')).toBe('2024-02-29');
  });

  it('stays in the month where a week lies in two', () => {
    expect(dayReached('2025-03-01', 'Home')).toBe('2025-03-01');
    expect(dayReached('2025-03-31', 'End')).toBe('2025-03-31');
  });

  it('leads to the ends of the year with Ctrl', () => {
    expect(dayReached('2025-03-05', 'Home', true)).toBe('2025-01-01');
    expect(dayReached('2025-03-05', 'End', true)).toBe('2025-12-31');
  });

  it('leaves other keys alone', () => {
    expect(dayReached('2025-03-05', 'Enter')).toBeNull();
    expect(dayReached('2025-03-05', 'j')).toBeNull();
  });
});

test('weeks begin on Monday, and hold every day of the month once', () => {
  for (const month of monthsOf(2025)) {
    const weeks = weeksOf(month);
    expect(weeks.flat()).toEqual(month);
    expect(weeks.slice(1).every((week) => week[0]!.weekday === 0)).toBe(true);
  }
});
